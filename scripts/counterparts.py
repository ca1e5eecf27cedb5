"""What stands here for each resource and each function of Pulumi's `aws.iam`.

The names are those of `pulumi_aws.iam`; facts of its documentation, nothing of its code.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.frozen
class Counterpart:
    """Our name for a resource, its kind, and of a part of one the properties that hold it.

    `mended` says that it is about what others add, which is taken away again. `why` is told
    beside the name.
    """

    ours: str
    kind: str
    properties: tuple[str, ...] = ()
    mended: bool = False
    why: str = ""


@attrs.frozen
class Question:
    """Our name for a function, and the tests that ask it."""

    ours: str
    tests: tuple[str, ...]
    why: str = ""


def _holding(cls: str, kind: str) -> dict[str, Counterpart]:
    """What holds inline policies and attachments: Pulumi has four resources for them."""
    return {
        f"{cls}PoliciesExclusive": Counterpart(
            f"{cls}(exclusive=True)", kind, ("inline",), mended=True
        ),
        f"{cls}Policy": Counterpart(f"{cls}.with_inline", kind, ("inline",)),
        f"{cls}PolicyAttachment": Counterpart(f"{cls}.attach", kind, ("attachments",)),
        f"{cls}PolicyAttachmentsExclusive": Counterpart(
            f"{cls}(exclusive=True)", kind, ("attachments",), mended=True
        ),
    }


RESOURCES: Mapping[str, Counterpart] = {
    "AccessKey": Counterpart("AccessKey", "access-key"),
    "AccountAlias": Counterpart("AccountAlias", "account-alias"),
    "AccountPasswordPolicy": Counterpart("AccountPasswordPolicy", "account-password-policy"),
    "Group": Counterpart("Group", "group"),
    "GroupMembership": Counterpart("Group.with_members", "group", ("members",)),
    **_holding("Group", "group"),
    "InstanceProfile": Counterpart("InstanceProfile", "instance-profile"),
    "OpenIdConnectProvider": Counterpart("OpenIdConnectProvider", "open-id-connect-provider"),
    "OrganizationsFeatures": Counterpart("OrganizationsFeatures", "organizations-features"),
    "OutboundWebIdentityFederation": Counterpart(
        "OutboundWebIdentityFederation", "outbound-web-identity-federation"
    ),
    "Policy": Counterpart("Policy", "policy"),
    "PolicyAttachment": Counterpart(
        "Attachment",
        "attachment",
        why="one policy on one principal: Pulumi's takes the policy from everybody else in the "
        "account, and an attachment here leaves others alone",
    ),
    "Role": Counterpart("Role", "role"),
    **_holding("Role", "role"),
    "SamlProvider": Counterpart("SamlProvider", "saml-provider"),
    "SecurityTokenServicePreferences": Counterpart(
        "SecurityTokenServicePreferences", "security-token-service-preferences"
    ),
    "ServerCertificate": Counterpart("ServerCertificate", "server-certificate"),
    "ServiceLinkedRole": Counterpart("ServiceLinkedRole", "service-linked-role"),
    "ServiceSpecificCredential": Counterpart(
        "ServiceSpecificCredential", "service-specific-credential"
    ),
    "SigningCertificate": Counterpart("SigningCertificate", "signing-certificate"),
    "SshKey": Counterpart("SshKey", "ssh-key"),
    "User": Counterpart("User", "user"),
    "UserGroupMembership": Counterpart("User.member_of", "user", ("groups",)),
    "UserLoginProfile": Counterpart("LoginProfile", "login-profile"),
    **_holding("User", "user"),
    "VirtualMfaDevice": Counterpart("VirtualMfaDevice", "virtual-mfa-device"),
}
"""Pulumi's resources."""

_IDENTITIES = "tests/snapshot/test_view_of_identities.py"
_POLICIES = "tests/snapshot/test_view_of_policies.py"
_ACCOUNT = "tests/snapshot/test_view_of_the_account.py"

FUNCTIONS: Mapping[str, Question] = {
    "getAccessKeys": Question("AccountView.access_keys", (f"{_IDENTITIES}::test_access_keys",)),
    "getAccountAlias": Question(
        "AccountView.account_alias", (f"{_ACCOUNT}::test_account_alias",), "None without one"
    ),
    "getGroup": Question("AccountView.group", (f"{_IDENTITIES}::test_group",)),
    "getInstanceProfile": Question(
        "AccountView.instance_profile", (f"{_IDENTITIES}::test_instance_profiles",)
    ),
    "getInstanceProfiles": Question(
        "AccountView.instance_profiles", (f"{_IDENTITIES}::test_instance_profiles",)
    ),
    "getOpenIdConnectProvider": Question(
        "AccountView.open_id_connect_provider", (f"{_ACCOUNT}::test_open_id_connect_provider",)
    ),
    "getOutboundWebIdentityFederation": Question(
        "AccountView.outbound_web_identity_federation",
        (f"{_ACCOUNT}::test_outbound_web_identity_federation",),
    ),
    "getPolicy": Question(
        "AccountView.policy",
        (f"{_POLICIES}::test_policy_by_arn", f"{_POLICIES}::test_policy_by_name"),
    ),
    "getPolicyDocument": Question(
        "document",
        ("tests/language/test_statements.py::test_document_is_written_as_json",),
        "the language itself",
    ),
    "getPrincipalPolicySimulation": Question(
        "AccountView.simulate",
        (
            "tests/snapshot/test_simulation.py::test_results_for_each_resource",
            "tests/snapshot/test_simulation.py::test_everything_that_can_be_asked",
        ),
    ),
    "getRole": Question("AccountView.role", (f"{_IDENTITIES}::test_role",)),
    "getRolePolicies": Question(
        "AccountView.role_policies",
        (f"{_POLICIES}::test_policies_of_a_role",),
        "with the documents",
    ),
    "getRolePolicyAttachments": Question(
        "AccountView.role_policy_attachments", (f"{_POLICIES}::test_policies_of_a_role",)
    ),
    "getRoles": Question("AccountView.roles", (f"{_IDENTITIES}::test_role",)),
    "getSamlProvider": Question("AccountView.saml_provider", (f"{_ACCOUNT}::test_saml_provider",)),
    "getServerCertificate": Question(
        "AccountView.server_certificate", (f"{_ACCOUNT}::test_server_certificate",)
    ),
    "getSessionContext": Question(
        "AccountView.session_context",
        ("tests/snapshot/test_session_context.py::test_a_role_of_this_account_is_read",),
    ),
    "getUser": Question("AccountView.user", (f"{_IDENTITIES}::test_user",)),
    "getUserSshKey": Question("AccountView.user_ssh_key", (f"{_IDENTITIES}::test_user_ssh_key",)),
    "getUsers": Question("AccountView.users", (f"{_IDENTITIES}::test_users",)),
}
"""Pulumi's data functions."""
