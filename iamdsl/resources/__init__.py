"""What an account holds: immutable values, one file per kind.

- `address`, `name`, `resource`: what all kinds share
- `inline`, `attachment`, `tagging`, `membership`, `sent_document`: what several kinds share
- `kind`, `scope`, `difference`, `effect`, `subject`, `census`: the row a kind fills, and what
  its functions use
- `ignoring`: facts that others manage
- `dangling`: what IAM leaves of deleted principals; `pem`: certificates, however written
- `credential`: what users' credentials share
- `account_alias`, `account_password_policy`, `security_token_service_preferences`,
  `organizations_features`, `outbound_web_identity_federation`, `service_linked_role`, `ssh_key`,
  `signing_certificate`, `service_specific_credential`,
  `open_id_connect_provider`, `saml_provider`, `server_certificate`, `virtual_mfa_device`,
  `user`, `group`, `role`, `policy`, `instance_profile`, `access_key`, `login_profile`,
  `standalone_attachment`: the kinds
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
from iamdsl.resources.address import Address
from iamdsl.resources.attachment import PolicyReference
from iamdsl.resources.group import Group
from iamdsl.resources.inline import InlinePolicy
from iamdsl.resources.instance_profile import InstanceProfile
from iamdsl.resources.kind import Kind
from iamdsl.resources.login_profile import LoginProfile
from iamdsl.resources.open_id_connect_provider import OpenIdConnectProvider
from iamdsl.resources.organizations_features import OrganizationsFeatures
from iamdsl.resources.outbound_web_identity_federation import OutboundWebIdentityFederation
from iamdsl.resources.policy import Policy
from iamdsl.resources.resource import Resource
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

KINDS: Mapping[str, Kind] = {
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
    "Kind",
    "LoginProfile",
    "OpenIdConnectProvider",
    "OrganizationsFeatures",
    "OutboundWebIdentityFederation",
    "Policy",
    "PolicyReference",
    "Resource",
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
