"""AWS IAM Identity Center. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddRegion: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: identitystore:AddRegion, kms:Decrypt."""
AssociateDirectory: _Final[_Action]
"""Write, on * only. Needs: ds:AuthorizeApplication, identitystore:CreateIdentityStore, kms:Decrypt."""
AssociateProfile: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
AttachCustomerManagedPolicyReferenceToPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
AttachManagedPolicyToPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
CreateAccountAssignment: _Final[_Action]
"""Write, on Account (required), Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
CreateApplication: _Final[_Action]
"""Write, on Application (required), ApplicationProvider (required), Instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sso:PrimaryRegion. Needs: kms:Decrypt."""
CreateApplicationAssignment: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
CreateApplicationInstance: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateApplicationInstanceCertificate: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateInstance: _Final[_Action]
"""Write, on Instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, identitystore:CreateIdentityStore, organizations:DescribeOrganization."""
CreateInstanceAccessControlAttributeConfiguration: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: iam:AttachRolePolicy, iam:CreateRole, iam:DeleteRole, iam:DeleteRolePolicy, iam:DetachRolePolicy, iam:GetRole, iam:ListAttachedRolePolicies, iam:ListRolePolicies, iam:PutRolePolicy, iam:UpdateAssumeRolePolicy, kms:Decrypt."""
CreateManagedApplicationInstance: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreatePermissionSet: _Final[_Action]
"""Write, on Instance (required), PermissionSet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sso:PrimaryRegion. Needs: kms:Decrypt."""
CreateProfile: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateTrust: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateTrustedTokenIssuer: _Final[_Action]
"""Write, on Instance (required), TrustedTokenIssuer (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteAccountAssignment: _Final[_Action]
"""Write, on Account (required), Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplication: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplicationAccessScope: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplicationAssignment: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplicationAuthenticationMethod: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplicationGrant: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteApplicationInstance: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteApplicationInstanceCertificate: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteInlinePolicyFromPermissionSet: _Final[_Action]
"""Write, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteInstance: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: identitystore:DeleteIdentityStore."""
DeleteInstanceAccessControlAttributeConfiguration: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DeleteManagedApplicationInstance: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeletePermissionSet: _Final[_Action]
"""Write, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DeletePermissionsBoundaryFromPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class DeletePermissionsPolicy(metaclass=_RetiredAction):
    """Permissions management, on * only."""
DeleteProfile: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteTrustedTokenIssuer: _Final[_Action]
"""Write, on TrustedTokenIssuer (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeAccountAssignmentCreationStatus: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeAccountAssignmentDeletionStatus: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeApplication: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeApplicationAssignment: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeApplicationProvider: _Final[_Action]
"""Read, on ApplicationProvider (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class DescribeDirectories(metaclass=_RetiredAction):
    """Read, on * only."""
DescribeInstance: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion."""
DescribeInstanceAccessControlAttributeConfiguration: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribePermissionSet: _Final[_Action]
"""Read, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribePermissionSetProvisioningStatus: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class DescribePermissionsPolicies(metaclass=_RetiredAction):
    """Read, on * only."""
DescribeRegion: _Final[_Action]
"""Read, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DescribeRegisteredRegions: _Final[_Action]
"""Read, on * only."""
DescribeTrustedTokenIssuer: _Final[_Action]
"""Read, on TrustedTokenIssuer (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class DescribeTrusts(metaclass=_RetiredAction):
    """Read, on * only."""
DetachCustomerManagedPolicyReferenceFromPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DetachManagedPolicyFromPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
DisassociateDirectory: _Final[_Action]
"""Write, on * only. Needs: ds:UnauthorizeApplication, identitystore:DeleteIdentityStore, kms:Decrypt."""
DisassociateProfile: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
GetApplicationAccessScope: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
GetApplicationAssignmentConfiguration: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
GetApplicationAuthenticationMethod: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
GetApplicationGrant: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
GetApplicationInstance: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetApplicationSessionConfiguration: _Final[_Action]
"""Read, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
GetApplicationTemplate: _Final[_Action]
"""Read, on * only."""
GetInlinePolicyForPermissionSet: _Final[_Action]
"""Read, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
GetManagedApplicationInstance: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetMfaDeviceManagementForDirectory: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetPermissionSet: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetPermissionsBoundaryForPermissionSet: _Final[_Action]
"""Read, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class GetPermissionsPolicy(metaclass=_RetiredAction):
    """Read, on * only. Needs: sso:DescribePermissionsPolicies."""
GetProfile: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetSSOStatus: _Final[_Action]
"""Read, on * only."""
GetSharedSsoConfiguration: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetSsoConfiguration: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetTrust: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ImportApplicationInstanceServiceProviderMetadata: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
ListAccountAssignmentCreationStatus: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListAccountAssignmentDeletionStatus: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListAccountAssignments: _Final[_Action]
"""List, on Account (required), Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListAccountAssignmentsForPrincipal: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListAccountsForProvisionedPermissionSet: _Final[_Action]
"""List, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationAccessScopes: _Final[_Action]
"""List, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationAssignments: _Final[_Action]
"""List, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationAssignmentsForPrincipal: _Final[_Action]
"""List, on Instance (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationAuthenticationMethods: _Final[_Action]
"""List, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationGrants: _Final[_Action]
"""List, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
ListApplicationInstanceCertificates: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListApplicationInstances: _Final[_Action]
"""List, on * only. Needs: kms:Decrypt, sso:GetApplicationInstance."""
ListApplicationProviders: _Final[_Action]
"""List, on ApplicationProvider (required)."""
ListApplicationTemplates: _Final[_Action]
"""List, on * only. Needs: sso:GetApplicationTemplate."""
ListApplications: _Final[_Action]
"""List, on * only. Needs: kms:Decrypt."""
ListCustomerManagedPolicyReferencesInPermissionSet: _Final[_Action]
"""List, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListDirectoryAssociations: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListInstances: _Final[_Action]
"""List, on * only."""
ListManagedPoliciesInPermissionSet: _Final[_Action]
"""List, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListPermissionSetProvisioningStatus: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListPermissionSets: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListPermissionSetsProvisionedToAccount: _Final[_Action]
"""List, on Account (required), Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListProfileAssociations: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListProfiles: _Final[_Action]
"""List, on * only. Needs: kms:Decrypt, sso:GetProfile."""
ListRegions: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ListTagsForResource: _Final[_Action]
"""Read, on Application, Instance, PermissionSet, TrustedTokenIssuer. Needs: kms:Decrypt."""
ListTrustedTokenIssuers: _Final[_Action]
"""List, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
ProvisionPermissionSet: _Final[_Action]
"""Write, on Account (required), Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
PutApplicationAccessScope: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
PutApplicationAssignmentConfiguration: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
PutApplicationAuthenticationMethod: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
PutApplicationGrant: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
PutApplicationSessionConfiguration: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
PutInlinePolicyToPermissionSet: _Final[_Action]
"""Write, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
PutMfaDeviceManagementForDirectory: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
PutPermissionsBoundaryToPermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
PutPermissionsPolicy: _Final[_Action]
"""Permissions management, on * only. Needs: kms:Decrypt."""
RemoveRegion: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: identitystore:RemoveRegion, kms:Decrypt."""
SearchGroups: _Final[_Action]
"""Read, on * only. Needs: ds:DescribeDirectories, kms:Decrypt."""
SearchUsers: _Final[_Action]
"""Read, on * only. Needs: ds:DescribeDirectories, kms:Decrypt."""
StartSSO: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKeyWithoutPlaintext, organizations:DescribeOrganization, organizations:EnableAWSServiceAccess."""
TagResource: _Final[_Action]
"""Tagging, on Application, Instance, PermissionSet, TrustedTokenIssuer. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:Decrypt."""
UntagResource: _Final[_Action]
"""Tagging, on Application, Instance, PermissionSet, TrustedTokenIssuer. Keys: aws:TagKeys. Needs: kms:Decrypt."""
UpdateApplication: _Final[_Action]
"""Write, on Application (required). Keys: sso:ApplicationAccount, sso:PrimaryRegion. Needs: kms:Decrypt."""
UpdateApplicationInstanceActiveCertificate: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceDisplayData: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceResponseConfiguration: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceResponseSchemaConfiguration: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceSecurityConfiguration: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceServiceProviderConfiguration: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateApplicationInstanceStatus: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-08-24")
class UpdateDirectoryAssociation(metaclass=_RetiredAction):
    """Write, on * only."""
UpdateInstance: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: identitystore:UpdateIdentityStore, kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKeyWithoutPlaintext."""
UpdateInstanceAccessControlAttributeConfiguration: _Final[_Action]
"""Write, on Instance (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
UpdateManagedApplicationInstanceStatus: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdatePermissionSet: _Final[_Action]
"""Permissions management, on Instance (required), PermissionSet (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
UpdateProfile: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateSSOConfiguration: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateTrust: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateTrustedTokenIssuer: _Final[_Action]
"""Write, on TrustedTokenIssuer (required). Keys: sso:PrimaryRegion. Needs: kms:Decrypt."""
class _Account(_ResourceType):
    """arn:${Partition}:sso:::account/${AccountId}"""

    def __call__(self, account_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Account: _Final[_Account]
class _Application(_ResourceType):
    """arn:${Partition}:sso::${AccountId}:application/${InstanceId}/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}, sso:ApplicationAccount, sso:PrimaryRegion"""

    def __call__(self, instance_id: str | _Variable, application_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

Application: _Final[_Application]
class _ApplicationProvider(_ResourceType):
    """arn:${Partition}:sso::aws:applicationProvider/${ApplicationProviderId}"""

    def __call__(self, application_provider_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

ApplicationProvider: _Final[_ApplicationProvider]
class _Instance(_ResourceType):
    """arn:${Partition}:sso:::instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}, sso:PrimaryRegion"""

    def __call__(self, instance_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Instance: _Final[_Instance]
class _PermissionSet(_ResourceType):
    """arn:${Partition}:sso:::permissionSet/${InstanceId}/${PermissionSetId}. Keys: aws:ResourceTag/${TagKey}, sso:PrimaryRegion"""

    def __call__(self, instance_id: str | _Variable, permission_set_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

PermissionSet: _Final[_PermissionSet]
class _TrustedTokenIssuer(_ResourceType):
    """arn:${Partition}:sso::${AccountId}:trustedTokenIssuer/${InstanceId}/${TrustedTokenIssuerId}. Keys: aws:ResourceTag/${TagKey}, sso:PrimaryRegion"""

    def __call__(self, instance_id: str | _Variable, trusted_token_issuer_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

TrustedTokenIssuer: _Final[_TrustedTokenIssuer]

class _Keys(_ServiceKeys):
    """The condition keys of sso."""

    identitycenter_ApplicationArn: _ArnKey
    identitycenter_InstanceArn: _ArnKey
    ApplicationAccount: _StringKey
    PrimaryRegion: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["identitycenter:ApplicationArn", "identitycenter:InstanceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sso:ApplicationAccount", "sso:PrimaryRegion"]) -> _StringKey: ...
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
