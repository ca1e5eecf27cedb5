"""What an account holds: immutable values, one file per kind.

- `kind`: What does every kind say of itself?
- `parts`: What do several kinds share?
- `access_key`: Access keys: long-lived credentials, whose secret AWS tells only once.
- `account_alias`: The account alias: the name in the address of an account's sign-in page.
- `account_password_policy`: The account's password policy: what console passwords must be like,
  and how long they live.
- `credential`: What users' credentials share: an owner, a label that tells them apart, a status,
  an id.
- `group`: IAM groups and who is in them.
- `instance_profile`: Instance profiles: how a role reaches an EC2 instance.
- `login_profile`: Login profiles: a user's password for the console, made here and kept in the
  secret sink.
- `open_id_connect_provider`: OpenID Connect providers: issuers of web identities that the account
  trusts.
- `organizations_features`: Centralized root access: what an organization's first account may do
  as its members' root.
- `outbound_web_identity_federation`: Outbound federation: tokens by which an account's principals
  sign in to services outside.
- `policy`: Customer managed policies.
- `role`: IAM roles and who may assume them.
- `saml_provider`: SAML providers: identity providers of organizations that the account trusts.
- `security_token_service_preferences`: The token preference of an account: which tokens the
  global endpoint of STS gives.
- `server_certificate`: Server certificates: what load balancers and distributions show to
  browsers.
- `service_linked_role`: Service-linked roles: the roles that AWS's services define for
  themselves.
- `service_specific_credential`: Service-specific credentials: what a user signs in with at one
  service only.
- `signing_certificate`: Signing certificates: X.509 certificates with which a user signs requests
  to old services.
- `ssh_key`: SSH keys: public keys by which a user reaches CodeCommit.
- `standalone_attachment`: A managed policy attached to a principal that the stack does not own.
- `user`: IAM users.
- `virtual_mfa_device`: Virtual MFA devices: seeds of one-time codes, which AWS tells only once.
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
"""Every kind by the first half of its addresses."""

__all__ = [
    "KINDS",
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Address",
    "Attachment",
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
