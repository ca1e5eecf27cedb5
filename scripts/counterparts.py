"""The equivalent in iamdsl of each resource and each function of Pulumi's `aws.iam`.

The names are those of `pulumi_aws.iam`, taken from its documentation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class ResourceCounterpart:
    """The equivalent of a resource: its name in iamdsl and its kind.

    For a part of a resource `properties` are the properties that declare it. `exclusive` means
    that policies added outside iamdsl are removed. `note` is printed after the name.
    """

    name: str
    kind: str
    properties: tuple[str, ...] = ()
    exclusive: bool = False
    note: str = ""


@attrs.frozen
class FunctionCounterpart:
    """The equivalent of a function: its name in iamdsl, and the tests that call it."""

    name: str
    tests: tuple[str, ...]
    note: str = ""


def _policy_resources(cls: str, kind: str) -> dict[str, ResourceCounterpart]:
    """Return the equivalents of Pulumi's four resources for a principal's policies."""
    return {
        f"{cls}PoliciesExclusive": ResourceCounterpart(
            f"{cls}(exclusive=True)", kind, ("inline",), exclusive=True
        ),
        f"{cls}Policy": ResourceCounterpart(f"{cls}.with_inline", kind, ("inline",)),
        f"{cls}PolicyAttachment": ResourceCounterpart(f"{cls}.attach", kind, ("attachments",)),
        f"{cls}PolicyAttachmentsExclusive": ResourceCounterpart(
            f"{cls}(exclusive=True)", kind, ("attachments",), exclusive=True
        ),
    }


RESOURCES: Mapping[str, ResourceCounterpart] = {
    "AccessKey": ResourceCounterpart("AccessKey", "access-key"),
    "AccountAlias": ResourceCounterpart("AccountAlias", "account-alias"),
    "AccountPasswordPolicy": ResourceCounterpart(
        "AccountPasswordPolicy", "account-password-policy"
    ),
    "Group": ResourceCounterpart("Group", "group"),
    "GroupMembership": ResourceCounterpart("Group.with_members", "group", ("members",)),
    **_policy_resources("Group", "group"),
    "InstanceProfile": ResourceCounterpart("InstanceProfile", "instance-profile"),
    "OpenIdConnectProvider": ResourceCounterpart(
        "OpenIdConnectProvider", "open-id-connect-provider"
    ),
    "OrganizationsFeatures": ResourceCounterpart("OrganizationsFeatures", "organizations-features"),
    "OutboundWebIdentityFederation": ResourceCounterpart(
        "OutboundWebIdentityFederation", "outbound-web-identity-federation"
    ),
    "Policy": ResourceCounterpart("Policy", "policy"),
    "PolicyAttachment": ResourceCounterpart(
        "Attachment",
        "attachment",
        note="one policy on one principal; other attachments of the policy are left unchanged, "
        "whereas Pulumi's `PolicyAttachment` removes them",
    ),
    "Role": ResourceCounterpart("Role", "role"),
    **_policy_resources("Role", "role"),
    "SamlProvider": ResourceCounterpart("SamlProvider", "saml-provider"),
    "SecurityTokenServicePreferences": ResourceCounterpart(
        "SecurityTokenServicePreferences", "security-token-service-preferences"
    ),
    "ServerCertificate": ResourceCounterpart("ServerCertificate", "server-certificate"),
    "ServiceLinkedRole": ResourceCounterpart("ServiceLinkedRole", "service-linked-role"),
    "ServiceSpecificCredential": ResourceCounterpart(
        "ServiceSpecificCredential", "service-specific-credential"
    ),
    "SigningCertificate": ResourceCounterpart("SigningCertificate", "signing-certificate"),
    "SshKey": ResourceCounterpart("SshKey", "ssh-key"),
    "User": ResourceCounterpart("User", "user"),
    "UserGroupMembership": ResourceCounterpart("User.member_of", "user", ("groups",)),
    "UserLoginProfile": ResourceCounterpart("LoginProfile", "login-profile"),
    **_policy_resources("User", "user"),
    "VirtualMfaDevice": ResourceCounterpart("VirtualMfaDevice", "virtual-mfa-device"),
}
"""Pulumi's resources."""

_PRINCIPALS = "tests/snapshot/test_account_view_principals.py"
_POLICIES = "tests/snapshot/test_account_view_policies.py"
_CREDENTIALS = "tests/snapshot/test_account_view_credentials.py"

FUNCTIONS: Mapping[str, FunctionCounterpart] = {
    "getAccessKeys": FunctionCounterpart(
        "AccountView.access_keys", (f"{_PRINCIPALS}::test_access_keys",)
    ),
    "getAccountAlias": FunctionCounterpart(
        "AccountView.account_alias", (f"{_CREDENTIALS}::test_account_alias",), "None without one"
    ),
    "getGroup": FunctionCounterpart("AccountView.group", (f"{_PRINCIPALS}::test_group",)),
    "getInstanceProfile": FunctionCounterpart(
        "AccountView.instance_profile", (f"{_PRINCIPALS}::test_instance_profiles",)
    ),
    "getInstanceProfiles": FunctionCounterpart(
        "AccountView.instance_profiles", (f"{_PRINCIPALS}::test_instance_profiles",)
    ),
    "getOpenIdConnectProvider": FunctionCounterpart(
        "AccountView.open_id_connect_provider", (f"{_CREDENTIALS}::test_open_id_connect_provider",)
    ),
    "getOutboundWebIdentityFederation": FunctionCounterpart(
        "AccountView.outbound_web_identity_federation",
        (f"{_CREDENTIALS}::test_outbound_web_identity_federation",),
    ),
    "getPolicy": FunctionCounterpart(
        "AccountView.policy",
        (f"{_POLICIES}::test_policy_by_arn", f"{_POLICIES}::test_policy_by_name"),
    ),
    "getPolicyDocument": FunctionCounterpart(
        "document",
        ("tests/language/test_statements.py::test_document_is_written_as_json",),
        "the language itself",
    ),
    "getPrincipalPolicySimulation": FunctionCounterpart(
        "AccountView.simulate",
        (
            "tests/snapshot/test_simulation.py::test_results_for_each_resource",
            "tests/snapshot/test_simulation.py::test_all_parameters_are_sent",
        ),
    ),
    "getRole": FunctionCounterpart("AccountView.role", (f"{_PRINCIPALS}::test_role",)),
    "getRolePolicies": FunctionCounterpart(
        "AccountView.role_policies",
        (f"{_POLICIES}::test_policies_of_a_role",),
        "with the documents",
    ),
    "getRolePolicyAttachments": FunctionCounterpart(
        "AccountView.role_policy_attachments", (f"{_POLICIES}::test_policies_of_a_role",)
    ),
    "getRoles": FunctionCounterpart("AccountView.roles", (f"{_PRINCIPALS}::test_role",)),
    "getSamlProvider": FunctionCounterpart(
        "AccountView.saml_provider", (f"{_CREDENTIALS}::test_saml_provider",)
    ),
    "getServerCertificate": FunctionCounterpart(
        "AccountView.server_certificate", (f"{_CREDENTIALS}::test_server_certificate",)
    ),
    "getSessionContext": FunctionCounterpart(
        "AccountView.session_context",
        ("tests/snapshot/test_session_context.py::test_role_of_this_account_is_read",),
    ),
    "getUser": FunctionCounterpart("AccountView.user", (f"{_PRINCIPALS}::test_user",)),
    "getUserSshKey": FunctionCounterpart(
        "AccountView.user_ssh_key", (f"{_PRINCIPALS}::test_user_ssh_key",)
    ),
    "getUsers": FunctionCounterpart("AccountView.users", (f"{_PRINCIPALS}::test_users",)),
}
"""Pulumi's functions, which read existing objects."""
