"""Which IAM resources can a stack declare? Immutable values, one file for each kind.

- `documents`: Policy documents of resources: checked, sent, trust policies in two steps.
- `kind`: What a resource kind defines: facts, observation, planned calls, listing.
- `parts`: Properties that several kinds share: attachments, inline policies, tags, name rules.
- `access_key`: `AccessKey`: access keys of users; the secret goes to the secret sink.
- `account_alias`: `AccountAlias`: the alias in the URL of the account's sign-in page.
- `account_password_policy`: `AccountPasswordPolicy`: rules for console passwords.
- `credential`: The user, label, status and adopted ID that users' credentials have in common.
- `group`: `Group`: IAM groups and their members.
- `instance_profile`: `InstanceProfile`: the role of EC2 instances.
- `login_profile`: `LoginProfile`: console passwords, generated into the secret sink.
- `open_id_connect_provider`: `OpenIdConnectProvider`: issuers of web identity tokens.
- `organizations_features`: `OrganizationsFeatures`: centralized root access in an organization.
- `outbound_web_identity_federation`: `OutboundWebIdentityFederation`: tokens for other services.
- `policy`: `Policy`: customer managed policies and their versions.
- `role`: `Role`: IAM roles and their trust policies.
- `saml_provider`: `SamlProvider`: SAML 2.0 identity providers.
- `security_token_service_preferences`: `SecurityTokenServicePreferences`: the token version of
  the STS global endpoint.
- `server_certificate`: `ServerCertificate`: TLS certificates for load balancers and CloudFront.
- `service_linked_role`: `ServiceLinkedRole`: roles that AWS services define.
- `service_specific_credential`: `ServiceSpecificCredential`: users' credentials for one service.
- `signing_certificate`: `SigningCertificate`: users' X.509 signing certificates.
- `ssh_key`: `SshKey`: users' SSH public keys for CodeCommit.
- `standalone_attachment`: `Attachment`: a managed policy on a principal outside the stack.
- `user`: `User`: IAM users and the groups they are in.
- `virtual_mfa_device`: `VirtualMfaDevice`: virtual MFA devices; the seed goes to the secret sink.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.resources import (
    access_key,
    account_alias,
    account_password_policy,
    group,
    instance_profile,
    login_profile,
    open_id_connect_provider,
    organizations_features,
    outbound_web_identity_federation,
    policy,
    role,
    saml_provider,
    security_token_service_preferences,
    server_certificate,
    service_linked_role,
    service_specific_credential,
    signing_certificate,
    ssh_key,
    standalone_attachment,
    user,
    virtual_mfa_device,
)
from iamdsl.resources.access_key import AccessKey
from iamdsl.resources.account_alias import AccountAlias
from iamdsl.resources.account_password_policy import AccountPasswordPolicy
from iamdsl.resources.group import Group
from iamdsl.resources.instance_profile import InstanceProfile
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.policy_reference import PolicyReference
from iamdsl.resources.kind.resource import Resource
from iamdsl.resources.kind.resource_kind import ResourceKind
from iamdsl.resources.login_profile import LoginProfile
from iamdsl.resources.open_id_connect_provider import OpenIdConnectProvider
from iamdsl.resources.organizations_features import OrganizationsFeatures
from iamdsl.resources.outbound_web_identity_federation import OutboundWebIdentityFederation
from iamdsl.resources.parts.context_provider import ContextProvider
from iamdsl.resources.parts.inline_policy import InlinePolicy
from iamdsl.resources.policy import Policy
from iamdsl.resources.role import Role
from iamdsl.resources.saml_provider import SamlProvider
from iamdsl.resources.security_token_service_preferences import SecurityTokenServicePreferences
from iamdsl.resources.server_certificate import ServerCertificate
from iamdsl.resources.service_linked_role import ServiceLinkedRole
from iamdsl.resources.service_specific_credential import ServiceSpecificCredential
from iamdsl.resources.signing_certificate import SigningCertificate
from iamdsl.resources.ssh_key import SshKey
from iamdsl.resources.standalone_attachment import Attachment
from iamdsl.resources.user import User
from iamdsl.resources.virtual_mfa_device import VirtualMfaDevice

if TYPE_CHECKING:
    from collections.abc import Mapping

KINDS: Mapping[str, ResourceKind] = {
    module.KIND.name: module.KIND
    for module in (
        policy,
        user,
        group,
        role,
        instance_profile,
        standalone_attachment,
        access_key,
        login_profile,
        service_linked_role,
        ssh_key,
        signing_certificate,
        service_specific_credential,
        account_alias,
        account_password_policy,
        security_token_service_preferences,
        organizations_features,
        outbound_web_identity_federation,
        open_id_connect_provider,
        saml_provider,
        server_certificate,
        virtual_mfa_device,
    )
}
"""Every resource kind, by the first part of its addresses."""

__all__ = [
    "KINDS",
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Address",
    "Attachment",
    "ContextProvider",
    "Group",
    "InlinePolicy",
    "InstanceProfile",
    "LoginProfile",
    "OpenIdConnectProvider",
    "OrganizationsFeatures",
    "OutboundWebIdentityFederation",
    "Policy",
    "PolicyReference",
    "Resource",
    "ResourceKind",
    "Role",
    "SamlProvider",
    "SecurityTokenServicePreferences",
    "ServerCertificate",
    "ServiceLinkedRole",
    "ServiceSpecificCredential",
    "SigningCertificate",
    "SshKey",
    "User",
    "VirtualMfaDevice",
]
