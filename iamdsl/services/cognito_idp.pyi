"""Amazon Cognito User Pools. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddCustomAttributes: _Final[_Action]
"""Write, on userpool (required)."""
AddUserPoolClientSecret: _Final[_Action]
"""Write, on userpool (required)."""
AdminAddUserToGroup: _Final[_Action]
"""Write, on userpool (required)."""
AdminConfirmSignUp: _Final[_Action]
"""Write, on userpool (required)."""
AdminCreateUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminDeleteSoftwareToken: _Final[_Action]
"""Write, on userpool (required)."""
AdminDeleteUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminDeleteUserAttributes: _Final[_Action]
"""Write, on userpool (required)."""
AdminDisableProviderForUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminDisableUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminEnableUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminForgetDevice: _Final[_Action]
"""Write, on userpool (required)."""
AdminGetDevice: _Final[_Action]
"""Read, on userpool (required)."""
AdminGetUser: _Final[_Action]
"""Read, on userpool (required)."""
AdminGetUserAuthFactors: _Final[_Action]
"""Read, on userpool (required)."""
AdminInitiateAuth: _Final[_Action]
"""Write, on userpool (required)."""
AdminLinkProviderForUser: _Final[_Action]
"""Write, on userpool (required)."""
AdminListDevices: _Final[_Action]
"""List, on userpool (required)."""
AdminListGroupsForUser: _Final[_Action]
"""List, on userpool (required)."""
AdminListUserAuthEvents: _Final[_Action]
"""Read, on userpool (required)."""
AdminRemoveUserFromGroup: _Final[_Action]
"""Write, on userpool (required)."""
AdminResetUserPassword: _Final[_Action]
"""Write, on userpool (required)."""
AdminRespondToAuthChallenge: _Final[_Action]
"""Write, on userpool (required)."""
AdminSetUserMFAPreference: _Final[_Action]
"""Write, on userpool (required)."""
AdminSetUserPassword: _Final[_Action]
"""Write, on userpool (required)."""
AdminSetUserSettings: _Final[_Action]
"""Write, on userpool (required)."""
AdminUpdateAuthEventFeedback: _Final[_Action]
"""Write, on userpool (required)."""
AdminUpdateDeviceStatus: _Final[_Action]
"""Write, on userpool (required)."""
AdminUpdateUserAttributes: _Final[_Action]
"""Write, on userpool (required)."""
AdminUserGlobalSignOut: _Final[_Action]
"""Write, on userpool (required)."""
AssociateSoftwareToken: _Final[_Action]
"""Write, on * only."""
AssociateWebACL: _Final[_Action]
"""Write, on userpool (required), webacl (required)."""
ChangePassword: _Final[_Action]
"""Write, on * only."""
ConfirmDevice: _Final[_Action]
"""Write, on * only."""
ConfirmForgotPassword: _Final[_Action]
"""Write, on * only."""
ConfirmSignUp: _Final[_Action]
"""Write, on * only."""
CreateGroup: _Final[_Action]
"""Write, on userpool (required)."""
CreateIdentityProvider: _Final[_Action]
"""Write, on userpool (required)."""
CreateManagedLoginBranding: _Final[_Action]
"""Write, on userpool (required)."""
CreateResourceServer: _Final[_Action]
"""Write, on userpool (required)."""
CreateTerms: _Final[_Action]
"""Write, on userpool (required)."""
CreateUserImportJob: _Final[_Action]
"""Write, on userpool (required)."""
CreateUserPool: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateUserPoolClient: _Final[_Action]
"""Write, on userpool (required)."""
CreateUserPoolDomain: _Final[_Action]
"""Write, on userpool (required)."""
CreateUserPoolReplica: _Final[_Action]
"""Write, on userpool (required)."""
DeleteGroup: _Final[_Action]
"""Write, on userpool (required)."""
DeleteIdentityProvider: _Final[_Action]
"""Write, on userpool (required)."""
DeleteManagedLoginBranding: _Final[_Action]
"""Write, on userpool (required)."""
DeleteResourceServer: _Final[_Action]
"""Write, on userpool (required)."""
DeleteTerms: _Final[_Action]
"""Write, on userpool (required)."""
DeleteUser: _Final[_Action]
"""Write, on * only."""
DeleteUserAttributes: _Final[_Action]
"""Write, on * only."""
DeleteUserPool: _Final[_Action]
"""Write, on userpool (required)."""
DeleteUserPoolClient: _Final[_Action]
"""Write, on userpool (required)."""
DeleteUserPoolClientSecret: _Final[_Action]
"""Write, on userpool (required)."""
DeleteUserPoolDomain: _Final[_Action]
"""Write, on userpool (required)."""
DeleteUserPoolReplica: _Final[_Action]
"""Write, on userpool (required)."""
DescribeIdentityProvider: _Final[_Action]
"""Read, on userpool (required)."""
DescribeManagedLoginBranding: _Final[_Action]
"""Read, on userpool (required)."""
DescribeManagedLoginBrandingByClient: _Final[_Action]
"""Read, on userpool (required)."""
DescribeResourceServer: _Final[_Action]
"""Read, on userpool (required)."""
DescribeRiskConfiguration: _Final[_Action]
"""Read, on userpool (required)."""
DescribeTerms: _Final[_Action]
"""Read, on userpool (required)."""
DescribeUserImportJob: _Final[_Action]
"""Read, on userpool (required)."""
DescribeUserPool: _Final[_Action]
"""Read, on userpool (required)."""
DescribeUserPoolClient: _Final[_Action]
"""Read, on userpool (required)."""
DescribeUserPoolDomain: _Final[_Action]
"""Read, on * only."""
DisassociateWebACL: _Final[_Action]
"""Write, on userpool (required)."""
ForgetDevice: _Final[_Action]
"""Write, on * only."""
ForgotPassword: _Final[_Action]
"""Write, on * only."""
GetCSVHeader: _Final[_Action]
"""Read, on userpool (required)."""
GetDevice: _Final[_Action]
"""Read, on * only."""
GetGroup: _Final[_Action]
"""Read, on userpool (required)."""
GetIdentityProviderByIdentifier: _Final[_Action]
"""Read, on userpool (required)."""
GetLogDeliveryConfiguration: _Final[_Action]
"""Read, on userpool (required)."""
GetProvisionedLimit: _Final[_Action]
"""Read, on * only."""
GetSigningCertificate: _Final[_Action]
"""Read, on userpool (required)."""
GetTokensFromRefreshToken: _Final[_Action]
"""Write, on * only."""
GetUICustomization: _Final[_Action]
"""Read, on userpool (required)."""
GetUser: _Final[_Action]
"""Read, on * only."""
GetUserAttributeVerificationCode: _Final[_Action]
"""Read, on * only."""
GetUserPoolMfaConfig: _Final[_Action]
"""Read, on userpool (required)."""
GetWebACLForResource: _Final[_Action]
"""Read, on userpool (required)."""
GlobalSignOut: _Final[_Action]
"""Write, on * only."""
InitiateAuth: _Final[_Action]
"""Write, on * only."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListGroups: _Final[_Action]
"""List, on userpool (required)."""
ListIdentityProviders: _Final[_Action]
"""List, on userpool (required)."""
ListResourceServers: _Final[_Action]
"""List, on userpool (required)."""
ListResourcesForWebACL: _Final[_Action]
"""List, on webacl (required)."""
ListTagsForResource: _Final[_Action]
"""List, on userpool."""
ListTerms: _Final[_Action]
"""List, on userpool (required)."""
ListUserImportJobs: _Final[_Action]
"""List, on userpool (required)."""
ListUserPoolClientSecrets: _Final[_Action]
"""List, on userpool (required)."""
ListUserPoolClients: _Final[_Action]
"""List, on userpool (required)."""
ListUserPoolReplicas: _Final[_Action]
"""List, on userpool (required)."""
ListUserPools: _Final[_Action]
"""List, on * only."""
ListUsers: _Final[_Action]
"""List, on userpool (required)."""
ListUsersInGroup: _Final[_Action]
"""List, on userpool (required)."""
ResendConfirmationCode: _Final[_Action]
"""Write, on * only."""
RespondToAuthChallenge: _Final[_Action]
"""Write, on * only."""
RevokeToken: _Final[_Action]
"""Write, on * only."""
SetLogDeliveryConfiguration: _Final[_Action]
"""Write, on userpool (required)."""
SetRiskConfiguration: _Final[_Action]
"""Write, on userpool (required)."""
SetUICustomization: _Final[_Action]
"""Write, on userpool (required)."""
SetUserMFAPreference: _Final[_Action]
"""Write, on * only."""
SetUserPoolMfaConfig: _Final[_Action]
"""Write, on userpool (required)."""
SetUserSettings: _Final[_Action]
"""Write, on * only."""
SignUp: _Final[_Action]
"""Write, on * only."""
StartUserImportJob: _Final[_Action]
"""Write, on userpool (required)."""
StopUserImportJob: _Final[_Action]
"""Write, on userpool (required)."""
TagResource: _Final[_Action]
"""Tagging, on userpool. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on userpool. Keys: aws:TagKeys."""
UpdateAuthEventFeedback: _Final[_Action]
"""Write, on userpool (required)."""
UpdateDeviceStatus: _Final[_Action]
"""Write, on * only."""
UpdateGroup: _Final[_Action]
"""Write, on userpool (required)."""
UpdateIdentityProvider: _Final[_Action]
"""Write, on userpool (required)."""
UpdateManagedLoginBranding: _Final[_Action]
"""Write, on userpool (required)."""
UpdateProvisionedLimit: _Final[_Action]
"""Write, on * only."""
UpdateResourceServer: _Final[_Action]
"""Write, on userpool (required)."""
UpdateTerms: _Final[_Action]
"""Write, on userpool (required)."""
UpdateUserAttributes: _Final[_Action]
"""Write, on * only."""
UpdateUserPool: _Final[_Action]
"""Write, on userpool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateUserPoolClient: _Final[_Action]
"""Write, on userpool (required)."""
UpdateUserPoolDomain: _Final[_Action]
"""Write, on userpool (required)."""
UpdateUserPoolReplica: _Final[_Action]
"""Write, on userpool (required)."""
VerifySoftwareToken: _Final[_Action]
"""Write, on * only."""
VerifyUserAttribute: _Final[_Action]
"""Write, on * only."""
class _userpool(_ResourceType):
    """arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

userpool: _Final[_userpool]
class _webacl(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webacl: _Final[_webacl]

class _Keys(_ServiceKeys):
    """The condition keys of cognito-idp."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
