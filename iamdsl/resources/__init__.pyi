"""Which IAM resources can a stack declare? Immutable values, one file for each kind. Written by scripts/export_stubs.py."""

from iamdsl.resources.access_key import AccessKey as AccessKey
from iamdsl.resources.account_alias import AccountAlias as AccountAlias
from iamdsl.resources.account_password_policy import AccountPasswordPolicy as AccountPasswordPolicy
from iamdsl.resources.attachment import Attachment as Attachment
from iamdsl.resources.group import Group as Group
from iamdsl.resources.instance_profile import InstanceProfile as InstanceProfile
from iamdsl.resources.kind.address import Address as Address
from iamdsl.resources.kind.policy_reference import PolicyReference as PolicyReference
from iamdsl.resources.kind.resource import Resource as Resource
from iamdsl.resources.kind.resource_kind import ResourceKind as ResourceKind
from iamdsl.resources.kinds import KINDS as KINDS
from iamdsl.resources.login_profile import LoginProfile as LoginProfile
from iamdsl.resources.open_id_connect_provider import OpenIdConnectProvider as OpenIdConnectProvider
from iamdsl.resources.organizations_features import OrganizationsFeatures as OrganizationsFeatures
from iamdsl.resources.outbound_web_identity_federation import OutboundWebIdentityFederation as OutboundWebIdentityFederation
from iamdsl.resources.parts.context_provider import ContextProvider as ContextProvider
from iamdsl.resources.parts.inline_policy import InlinePolicy as InlinePolicy
from iamdsl.resources.policy import Policy as Policy
from iamdsl.resources.role import Role as Role
from iamdsl.resources.saml_provider import SamlProvider as SamlProvider
from iamdsl.resources.security_token_service_preferences import SecurityTokenServicePreferences as SecurityTokenServicePreferences
from iamdsl.resources.server_certificate import ServerCertificate as ServerCertificate
from iamdsl.resources.service_linked_role import ServiceLinkedRole as ServiceLinkedRole
from iamdsl.resources.service_specific_credential import ServiceSpecificCredential as ServiceSpecificCredential
from iamdsl.resources.signing_certificate import SigningCertificate as SigningCertificate
from iamdsl.resources.ssh_key import SshKey as SshKey
from iamdsl.resources.user import User as User
from iamdsl.resources.virtual_mfa_device import VirtualMfaDevice as VirtualMfaDevice

__all__ = [
    "AccessKey",
    "AccountAlias",
    "AccountPasswordPolicy",
    "Address",
    "Attachment",
    "ContextProvider",
    "Group",
    "InlinePolicy",
    "InstanceProfile",
    "KINDS",
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
