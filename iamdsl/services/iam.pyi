"""AWS Identity and Access Management (IAM). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptDelegationRequest: _Final[_Action]
"""Write, on delegation-request (required)."""
AddClientIDToOpenIDConnectProvider: _Final[_Action]
"""Write, on oidc-provider (required)."""
AddRoleToInstanceProfile: _Final[_Action]
"""Write, on instance-profile (required). Needs: iam:PassRole."""
AddUserToGroup: _Final[_Action]
"""Write, on group (required)."""
AssociateDelegationRequest: _Final[_Action]
"""Write, on delegation-request (required)."""
AttachGroupPolicy: _Final[_Action]
"""Permissions management, on group (required). Keys: iam:PolicyARN."""
AttachRolePolicy: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary, iam:PolicyARN, iam:RoleTemplateARN."""
AttachUserPolicy: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary, iam:PolicyARN."""
ChangePassword: _Final[_Action]
"""Write, on user (required)."""
CreateAccessKey: _Final[_Action]
"""Write, on user (required)."""
CreateAccountAlias: _Final[_Action]
"""Write, on * only."""
CreateDelegationRequest: _Final[_Action]
"""Write, on delegation-request (required). Keys: iam:DelegationDuration, iam:NotificationChannel, iam:TemplateArn."""
CreateGroup: _Final[_Action]
"""Write, on group (required)."""
CreateInstanceProfile: _Final[_Action]
"""Write, on instance-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLoginProfile: _Final[_Action]
"""Write, on user (required)."""
CreateOpenIDConnectProvider: _Final[_Action]
"""Write, on oidc-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicy: _Final[_Action]
"""Permissions management, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
CreateRole: _Final[_Action]
"""Write, on role (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iam:PermissionsBoundary, iam:RoleTemplateARN."""
CreateSAMLProvider: _Final[_Action]
"""Write, on saml-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceLinkedRole: _Final[_Action]
"""Write, on role (required). Keys: iam:AWSServiceName."""
CreateServiceSpecificCredential: _Final[_Action]
"""Write, on user (required). Keys: iam:ServiceSpecificCredentialAgeDays, iam:ServiceSpecificCredentialServiceName."""
CreateUser: _Final[_Action]
"""Write, on user (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iam:PermissionsBoundary."""
CreateVirtualMFADevice: _Final[_Action]
"""Write, on mfa (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeactivateMFADevice: _Final[_Action]
"""Write, on user (required)."""
DeleteAccessKey: _Final[_Action]
"""Write, on user (required)."""
DeleteAccountAlias: _Final[_Action]
"""Write, on * only."""
DeleteAccountPasswordPolicy: _Final[_Action]
"""Permissions management, on * only."""
DeleteCloudFrontPublicKey: _Final[_Action]
"""Write, on * only."""
DeleteGroup: _Final[_Action]
"""Write, on group (required)."""
DeleteGroupPolicy: _Final[_Action]
"""Permissions management, on group (required)."""
DeleteInstanceProfile: _Final[_Action]
"""Write, on instance-profile (required)."""
DeleteLoginProfile: _Final[_Action]
"""Write, on user (required)."""
DeleteOpenIDConnectProvider: _Final[_Action]
"""Write, on oidc-provider (required)."""
DeletePolicy: _Final[_Action]
"""Permissions management, on policy (required)."""
DeletePolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
DeleteRole: _Final[_Action]
"""Write, on role (required). Keys: iam:PermissionsBoundary."""
DeleteRolePermissionsBoundary: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary."""
DeleteRolePolicy: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary."""
DeleteSAMLProvider: _Final[_Action]
"""Write, on saml-provider (required)."""
DeleteSSHPublicKey: _Final[_Action]
"""Write, on user (required)."""
DeleteServerCertificate: _Final[_Action]
"""Write, on server-certificate (required)."""
DeleteServiceLinkedRole: _Final[_Action]
"""Write, on role (required)."""
DeleteServiceSpecificCredential: _Final[_Action]
"""Write, on user (required). Keys: iam:ServiceSpecificCredentialServiceName."""
DeleteSigningCertificate: _Final[_Action]
"""Write, on user (required)."""
DeleteUser: _Final[_Action]
"""Write, on user (required)."""
DeleteUserPermissionsBoundary: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary."""
DeleteUserPolicy: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary."""
DeleteVirtualMFADevice: _Final[_Action]
"""Write, on mfa, sms-mfa."""
DetachGroupPolicy: _Final[_Action]
"""Permissions management, on group (required). Keys: iam:PolicyARN."""
DetachRolePolicy: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary, iam:PolicyARN."""
DetachUserPolicy: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary, iam:PolicyARN."""
DisableOrganizationsRootCredentialsManagement: _Final[_Action]
"""Write, on * only."""
DisableOrganizationsRootSessions: _Final[_Action]
"""Write, on * only."""
DisableOutboundWebIdentityFederation: _Final[_Action]
"""Write, on * only."""
EnableMFADevice: _Final[_Action]
"""Write, on user (required). Keys: iam:FIDO-FIPS-140-2-certification, iam:FIDO-FIPS-140-3-certification, iam:FIDO-certification, iam:RegisterSecurityKey."""
EnableOrganizationsRootCredentialsManagement: _Final[_Action]
"""Write, on * only."""
EnableOrganizationsRootSessions: _Final[_Action]
"""Write, on * only."""
EnableOutboundWebIdentityFederation: _Final[_Action]
"""Write, on * only."""
GenerateCredentialReport: _Final[_Action]
"""Read, on * only."""
GenerateOrganizationsAccessReport: _Final[_Action]
"""Read, on access-report (required). Keys: iam:OrganizationsPolicyId. Needs: organizations:DescribePolicy, organizations:ListChildren, organizations:ListParents, organizations:ListPoliciesForTarget, organizations:ListRoots, organizations:ListTargetsForPolicy."""
GenerateServiceLastAccessedDetails: _Final[_Action]
"""Read, on group (required), policy (required), role (required), user (required)."""
GetAccessKeyLastUsed: _Final[_Action]
"""Read, on user (required)."""
GetAccountAuthorizationDetails: _Final[_Action]
"""Read, on * only."""
GetAccountEmailAddress: _Final[_Action]
"""Read, on * only."""
GetAccountName: _Final[_Action]
"""Read, on * only."""
GetAccountPasswordPolicy: _Final[_Action]
"""Read, on * only."""
GetAccountProperties: _Final[_Action]
"""Read, on * only. Keys: iam:AccountPropertyNamespaces."""
GetAccountSummary: _Final[_Action]
"""List, on * only."""
GetCloudFrontPublicKey: _Final[_Action]
"""Read, on * only."""
GetContextKeysForCustomPolicy: _Final[_Action]
"""Read, on * only."""
GetContextKeysForPrincipalPolicy: _Final[_Action]
"""Read, on group, role, user."""
GetCredentialReport: _Final[_Action]
"""Read, on * only."""
GetDelegationRequest: _Final[_Action]
"""Read, on delegation-request (required)."""
GetGroup: _Final[_Action]
"""Read, on group (required)."""
GetGroupPolicy: _Final[_Action]
"""Read, on group (required)."""
GetHumanReadableSummary: _Final[_Action]
"""Read, on delegation-request (required)."""
GetInstanceProfile: _Final[_Action]
"""Read, on instance-profile (required)."""
GetLoginProfile: _Final[_Action]
"""List, on user (required)."""
GetMFADevice: _Final[_Action]
"""Read, on user (required)."""
GetOpenIDConnectProvider: _Final[_Action]
"""Read, on oidc-provider (required)."""
GetOrganizationsAccessReport: _Final[_Action]
"""Read, on * only."""
GetOutboundWebIdentityFederationInfo: _Final[_Action]
"""Read, on * only."""
GetPolicy: _Final[_Action]
"""Read, on policy (required)."""
GetPolicyVersion: _Final[_Action]
"""Read, on policy (required)."""
GetRole: _Final[_Action]
"""Read, on role (required). Keys: iam:PermissionsBoundary, iam:RoleTemplateARN."""
GetRolePolicy: _Final[_Action]
"""Read, on role (required)."""
GetRoleTemplateVersion: _Final[_Action]
"""Read, on role-template (required)."""
GetSAMLProvider: _Final[_Action]
"""Read, on saml-provider (required)."""
GetSSHPublicKey: _Final[_Action]
"""Read, on user (required)."""
GetServerCertificate: _Final[_Action]
"""Read, on server-certificate (required)."""
GetServiceLastAccessedDetails: _Final[_Action]
"""Read, on * only."""
GetServiceLastAccessedDetailsWithEntities: _Final[_Action]
"""Read, on * only."""
GetServiceLinkedRoleDeletionStatus: _Final[_Action]
"""Read, on role (required)."""
GetUser: _Final[_Action]
"""Read, on user (required)."""
GetUserPolicy: _Final[_Action]
"""Read, on user (required)."""
ListAccessKeys: _Final[_Action]
"""List, on user (required)."""
ListAccountAliases: _Final[_Action]
"""List, on * only."""
ListAttachedGroupPolicies: _Final[_Action]
"""List, on group (required)."""
ListAttachedRolePolicies: _Final[_Action]
"""List, on role (required)."""
ListAttachedUserPolicies: _Final[_Action]
"""List, on user (required)."""
ListCloudFrontPublicKeys: _Final[_Action]
"""List, on * only."""
ListDelegationRequests: _Final[_Action]
"""List, on * only. Keys: iam:DelegationRequestOwner."""
ListEntitiesForPolicy: _Final[_Action]
"""List, on policy (required)."""
ListGroupPolicies: _Final[_Action]
"""List, on group (required)."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListGroupsForUser: _Final[_Action]
"""List, on user (required)."""
ListInstanceProfileTags: _Final[_Action]
"""List, on instance-profile (required)."""
ListInstanceProfiles: _Final[_Action]
"""List, on * only."""
ListInstanceProfilesForRole: _Final[_Action]
"""List, on role (required)."""
ListMFADeviceTags: _Final[_Action]
"""List, on mfa (required)."""
ListMFADevices: _Final[_Action]
"""List, on user."""
ListOpenIDConnectProviderTags: _Final[_Action]
"""List, on oidc-provider (required)."""
ListOpenIDConnectProviders: _Final[_Action]
"""List, on * only."""
ListOrganizationsFeatures: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""List, on * only."""
ListPoliciesGrantingServiceAccess: _Final[_Action]
"""List, on group (required), role (required), user (required)."""
ListPolicyTags: _Final[_Action]
"""List, on policy (required)."""
ListPolicyVersions: _Final[_Action]
"""List, on policy (required)."""
ListRolePolicies: _Final[_Action]
"""List, on role (required)."""
ListRoleTags: _Final[_Action]
"""List, on role (required)."""
ListRoles: _Final[_Action]
"""List, on * only."""
ListSAMLProviderTags: _Final[_Action]
"""List, on saml-provider (required)."""
ListSAMLProviders: _Final[_Action]
"""List, on * only."""
ListSSHPublicKeys: _Final[_Action]
"""List, on user (required)."""
ListSTSRegionalEndpointsStatus: _Final[_Action]
"""List, on * only."""
ListServerCertificateTags: _Final[_Action]
"""List, on server-certificate (required)."""
ListServerCertificates: _Final[_Action]
"""List, on * only."""
ListServiceSpecificCredentials: _Final[_Action]
"""List, on user (required)."""
ListSigningCertificates: _Final[_Action]
"""List, on user (required)."""
ListUserPolicies: _Final[_Action]
"""List, on user (required)."""
ListUserTags: _Final[_Action]
"""List, on user (required)."""
ListUsers: _Final[_Action]
"""List, on * only."""
ListVirtualMFADevices: _Final[_Action]
"""List, on * only."""
PassRole: _Final[_Action]
"""Write, on role (required). Keys: iam:AssociatedResourceArn, iam:PassedToService."""
PutAccountProperties: _Final[_Action]
"""Write, on * only. Keys: iam:AccountPropertyNamespaces."""
PutGroupPolicy: _Final[_Action]
"""Permissions management, on group (required)."""
PutRolePermissionsBoundary: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary, iam:RoleTemplateARN."""
PutRolePolicy: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary, iam:RoleTemplateARN."""
PutUserPermissionsBoundary: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary."""
PutUserPolicy: _Final[_Action]
"""Permissions management, on user (required). Keys: iam:PermissionsBoundary."""
RejectDelegationRequest: _Final[_Action]
"""Write, on delegation-request (required)."""
RemoveClientIDFromOpenIDConnectProvider: _Final[_Action]
"""Write, on oidc-provider (required)."""
RemoveRoleFromInstanceProfile: _Final[_Action]
"""Write, on instance-profile (required)."""
RemoveUserFromGroup: _Final[_Action]
"""Write, on group (required)."""
ResetServiceSpecificCredential: _Final[_Action]
"""Write, on user (required). Keys: iam:ServiceSpecificCredentialServiceName."""
ResyncMFADevice: _Final[_Action]
"""Write, on user (required)."""
SendDelegationToken: _Final[_Action]
"""Write, on delegation-request (required)."""
SetDefaultPolicyVersion: _Final[_Action]
"""Permissions management, on policy (required)."""
SetSTSRegionalEndpointStatus: _Final[_Action]
"""Write, on * only."""
SetSecurityTokenServicePreferences: _Final[_Action]
"""Write, on * only."""
SimulateCustomPolicy: _Final[_Action]
"""Read, on * only."""
SimulatePrincipalPolicy: _Final[_Action]
"""Read, on group, role, user."""
TagInstanceProfile: _Final[_Action]
"""Tagging, on instance-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagMFADevice: _Final[_Action]
"""Tagging, on mfa (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagOpenIDConnectProvider: _Final[_Action]
"""Tagging, on oidc-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagPolicy: _Final[_Action]
"""Tagging, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagRole: _Final[_Action]
"""Tagging, on role (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iam:RoleTemplateARN."""
TagSAMLProvider: _Final[_Action]
"""Tagging, on saml-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagServerCertificate: _Final[_Action]
"""Tagging, on server-certificate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagUser: _Final[_Action]
"""Tagging, on user (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagInstanceProfile: _Final[_Action]
"""Tagging, on instance-profile (required). Keys: aws:TagKeys."""
UntagMFADevice: _Final[_Action]
"""Tagging, on mfa (required). Keys: aws:TagKeys."""
UntagOpenIDConnectProvider: _Final[_Action]
"""Tagging, on oidc-provider (required). Keys: aws:TagKeys."""
UntagPolicy: _Final[_Action]
"""Tagging, on policy (required). Keys: aws:TagKeys."""
UntagRole: _Final[_Action]
"""Tagging, on role (required). Keys: aws:TagKeys."""
UntagSAMLProvider: _Final[_Action]
"""Tagging, on saml-provider (required). Keys: aws:TagKeys."""
UntagServerCertificate: _Final[_Action]
"""Tagging, on server-certificate (required). Keys: aws:TagKeys."""
UntagUser: _Final[_Action]
"""Tagging, on user (required). Keys: aws:TagKeys."""
UpdateAccessKey: _Final[_Action]
"""Write, on user (required)."""
UpdateAccountEmailAddress: _Final[_Action]
"""Write, on * only."""
UpdateAccountName: _Final[_Action]
"""Write, on * only."""
UpdateAccountPasswordPolicy: _Final[_Action]
"""Write, on * only."""
UpdateAssumeRolePolicy: _Final[_Action]
"""Permissions management, on role (required). Keys: iam:PermissionsBoundary."""
UpdateCloudFrontPublicKey: _Final[_Action]
"""Write, on * only."""
UpdateGroup: _Final[_Action]
"""Write, on group (required)."""
UpdateLoginProfile: _Final[_Action]
"""Write, on user (required)."""
UpdateOpenIDConnectProviderThumbprint: _Final[_Action]
"""Write, on oidc-provider (required)."""
UpdateRole: _Final[_Action]
"""Write, on role (required). Keys: iam:PermissionsBoundary."""
UpdateRoleDescription: _Final[_Action]
"""Write, on role (required). Keys: iam:PermissionsBoundary."""
UpdateSAMLProvider: _Final[_Action]
"""Write, on saml-provider (required)."""
UpdateSSHPublicKey: _Final[_Action]
"""Write, on user (required)."""
UpdateServerCertificate: _Final[_Action]
"""Write, on server-certificate (required)."""
UpdateServiceSpecificCredential: _Final[_Action]
"""Write, on user (required). Keys: iam:ServiceSpecificCredentialServiceName."""
UpdateSigningCertificate: _Final[_Action]
"""Write, on user (required)."""
UpdateUser: _Final[_Action]
"""Write, on user (required)."""
UploadCloudFrontPublicKey: _Final[_Action]
"""Write, on * only."""
UploadSSHPublicKey: _Final[_Action]
"""Write, on user (required)."""
UploadServerCertificate: _Final[_Action]
"""Write, on server-certificate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UploadSigningCertificate: _Final[_Action]
"""Write, on user (required)."""
class _access_report(_ResourceType):
    """arn:${Partition}:iam::${Account}:access-report/${EntityPath}"""

    def __call__(self, entity_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

access_report: _Final[_access_report]
class _assumed_role(_ResourceType):
    """arn:${Partition}:iam::${Account}:assumed-role/${RoleName}/${RoleSessionName}"""

    def __call__(self, role_name: str | _Variable, role_session_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

assumed_role: _Final[_assumed_role]
class _delegation_request(_ResourceType):
    """arn:${Partition}:iam::${Account}:delegation-request/${DelegationRequestId}. Keys: iam:DelegationRequestOwner"""

    def __call__(self, delegation_request_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

delegation_request: _Final[_delegation_request]
class _federated_user(_ResourceType):
    """arn:${Partition}:iam::${Account}:federated-user/${UserName}"""

    def __call__(self, user_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

federated_user: _Final[_federated_user]
class _group(_ResourceType):
    """arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}"""

    def __call__(self, group_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _instance_profile(_ResourceType):
    """arn:${Partition}:iam::${Account}:instance-profile/${InstanceProfileNameWithPath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_profile_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

instance_profile: _Final[_instance_profile]
class _mfa(_ResourceType):
    """arn:${Partition}:iam::${Account}:mfa/${MfaTokenIdWithPath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mfa_token_id_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

mfa: _Final[_mfa]
class _oidc_provider(_ResourceType):
    """arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, oidc_provider_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

oidc_provider: _Final[_oidc_provider]
class _policy(_ResourceType):
    """arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, policy_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}. Keys: aws:ResourceTag/${TagKey}, iam:ResourceTag/${TagKey}"""

    def __call__(self, role_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

role: _Final[_role]
class _role_template(_ResourceType):
    """arn:${Partition}:iam::aws:role-template/${AWSServicePrincipal}/${RoleTemplateName}:${RoleTemplateMajorVersion}"""

    def __call__(self, aws_service_principal: str | _Variable, role_template_name: str | _Variable, role_template_major_version: str | _Variable, *, partition: str | None = None) -> _Arn: ...

role_template: _Final[_role_template]
class _saml_provider(_ResourceType):
    """arn:${Partition}:iam::${Account}:saml-provider/${SamlProviderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, saml_provider_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

saml_provider: _Final[_saml_provider]
class _server_certificate(_ResourceType):
    """arn:${Partition}:iam::${Account}:server-certificate/${CertificateNameWithPath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

server_certificate: _Final[_server_certificate]
class _sms_mfa(_ResourceType):
    """arn:${Partition}:iam::${Account}:sms-mfa/${MfaTokenIdWithPath}"""

    def __call__(self, mfa_token_id_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

sms_mfa: _Final[_sms_mfa]
class _user(_ResourceType):
    """arn:${Partition}:iam::${Account}:user/${UserNameWithPath}. Keys: aws:ResourceTag/${TagKey}, iam:ResourceTag/${TagKey}"""

    def __call__(self, user_name_with_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of iam."""

    AWSServiceName: _StringKey
    AccountPropertyNamespaces: _StringSetKey
    AssociatedResourceArn: _ArnKey
    DelegationDuration: _StringKey
    DelegationRequestOwner: _ArnKey
    FIDO_FIPS_140_2_certification: _StringKey
    FIDO_FIPS_140_3_certification: _StringKey
    FIDO_certification: _StringKey
    NotificationChannel: _StringKey
    OrganizationsPolicyId: _StringKey
    PassedToService: _StringKey
    PermissionsBoundary: _ArnKey
    PolicyARN: _ArnKey
    RegisterSecurityKey: _StringKey
    RoleTemplateARN: _ArnKey
    ServiceSpecificCredentialAgeDays: _NumericKey
    ServiceSpecificCredentialServiceName: _StringKey
    TemplateArn: _ArnKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iam:AWSServiceName", "iam:DelegationDuration", "iam:FIDO-FIPS-140-2-certification", "iam:FIDO-FIPS-140-3-certification", "iam:FIDO-certification", "iam:NotificationChannel", "iam:OrganizationsPolicyId", "iam:PassedToService", "iam:RegisterSecurityKey", "iam:ServiceSpecificCredentialServiceName"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iam:AccountPropertyNamespaces"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iam:AssociatedResourceArn", "iam:DelegationRequestOwner", "iam:PermissionsBoundary", "iam:PolicyARN", "iam:RoleTemplateARN", "iam:TemplateArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iam:ServiceSpecificCredentialAgeDays"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: str) -> _Any: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
