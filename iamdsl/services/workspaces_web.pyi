"""Amazon WorkSpaces Secure Browser. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateBrowserSettings: _Final[_Action]
"""Write, on browserSettings (required), portal (required)."""
AssociateDataProtectionSettings: _Final[_Action]
"""Write, on dataProtectionSettings (required), portal (required)."""
AssociateIpAccessSettings: _Final[_Action]
"""Write, on ipAccessSettings (required), portal (required)."""
AssociateNetworkSettings: _Final[_Action]
"""Write, on networkSettings (required), portal (required). Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateTags, ec2:DeleteNetworkInterface, ec2:DeleteNetworkInterfacePermission, ec2:ModifyNetworkInterfaceAttribute."""
AssociateSessionLogger: _Final[_Action]
"""Write, on portal (required), sessionLogger (required)."""
AssociateTrustStore: _Final[_Action]
"""Write, on portal (required), trustStore (required)."""
AssociateUserAccessLoggingSettings: _Final[_Action]
"""Write, on portal (required), userAccessLoggingSettings (required). Needs: kinesis:PutRecord, kinesis:PutRecords."""
AssociateUserSettings: _Final[_Action]
"""Write, on portal (required), userSettings (required)."""
CreateBrowserSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, workspaces-web:TagResource."""
CreateDataProtectionSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: workspaces-web:TagResource."""
CreateIdentityProvider: _Final[_Action]
"""Write, on identityProvider (required), portal (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIpAccessSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: workspaces-web:TagResource."""
CreateNetworkSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, workspaces-web:TagResource."""
CreatePortal: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, workspaces-web:TagResource."""
CreateSessionLogger: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:PutObject, workspaces-web:TagResource."""
CreateTrustStore: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: workspaces-web:TagResource."""
CreateUserAccessLoggingSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: workspaces-web:TagResource."""
CreateUserSettings: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: workspaces-web:TagResource."""
DeleteBrowserSettings: _Final[_Action]
"""Write, on browserSettings (required)."""
DeleteDataProtectionSettings: _Final[_Action]
"""Write, on dataProtectionSettings (required)."""
DeleteIdentityProvider: _Final[_Action]
"""Write, on identityProvider (required), portal (required)."""
DeleteIpAccessSettings: _Final[_Action]
"""Write, on ipAccessSettings (required)."""
DeleteNetworkSettings: _Final[_Action]
"""Write, on networkSettings (required)."""
DeletePortal: _Final[_Action]
"""Write, on portal (required)."""
DeleteSessionLogger: _Final[_Action]
"""Write, on sessionLogger (required)."""
DeleteTrustStore: _Final[_Action]
"""Write, on trustStore (required)."""
DeleteUserAccessLoggingSettings: _Final[_Action]
"""Write, on userAccessLoggingSettings (required)."""
DeleteUserSettings: _Final[_Action]
"""Write, on userSettings (required)."""
DisassociateBrowserSettings: _Final[_Action]
"""Write, on portal (required)."""
DisassociateDataProtectionSettings: _Final[_Action]
"""Write, on portal (required)."""
DisassociateIpAccessSettings: _Final[_Action]
"""Write, on portal (required)."""
DisassociateNetworkSettings: _Final[_Action]
"""Write, on portal (required)."""
DisassociateSessionLogger: _Final[_Action]
"""Write, on portal (required)."""
DisassociateTrustStore: _Final[_Action]
"""Write, on portal (required)."""
DisassociateUserAccessLoggingSettings: _Final[_Action]
"""Write, on portal (required)."""
DisassociateUserSettings: _Final[_Action]
"""Write, on portal (required)."""
ExpireSession: _Final[_Action]
"""Write, on portal (required)."""
GetBrowserSettings: _Final[_Action]
"""Read, on browserSettings (required)."""
GetDataProtectionSettings: _Final[_Action]
"""Read, on dataProtectionSettings (required)."""
GetIdentityProvider: _Final[_Action]
"""Read, on identityProvider (required)."""
GetIpAccessSettings: _Final[_Action]
"""Read, on ipAccessSettings (required)."""
GetNetworkSettings: _Final[_Action]
"""Read, on networkSettings (required)."""
GetPortal: _Final[_Action]
"""Read, on portal (required)."""
GetPortalServiceProviderMetadata: _Final[_Action]
"""Read, on portal (required)."""
GetSession: _Final[_Action]
"""Read, on portal (required)."""
GetSessionLogger: _Final[_Action]
"""Read, on sessionLogger (required)."""
GetTrustStore: _Final[_Action]
"""Read, on trustStore (required)."""
GetTrustStoreCertificate: _Final[_Action]
"""Read, on trustStore (required)."""
GetUserAccessLoggingSettings: _Final[_Action]
"""Read, on userAccessLoggingSettings (required)."""
GetUserSettings: _Final[_Action]
"""Read, on userSettings (required)."""
ListBrowserSettings: _Final[_Action]
"""Read, on * only."""
ListDataProtectionSettings: _Final[_Action]
"""Read, on * only."""
ListIdentityProviders: _Final[_Action]
"""Read, on identityProvider (required)."""
ListIpAccessSettings: _Final[_Action]
"""Read, on * only."""
ListNetworkSettings: _Final[_Action]
"""Read, on * only."""
ListPortals: _Final[_Action]
"""Read, on * only."""
ListSessionLoggers: _Final[_Action]
"""Read, on * only."""
ListSessions: _Final[_Action]
"""Read, on portal (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTrustStoreCertificates: _Final[_Action]
"""Read, on * only."""
ListTrustStores: _Final[_Action]
"""Read, on * only."""
ListUserAccessLoggingSettings: _Final[_Action]
"""Read, on * only."""
ListUserSettings: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on browserSettings, dataProtectionSettings, identityProvider, ipAccessSettings, networkSettings, portal, sessionLogger, trustStore, userAccessLoggingSettings, userSettings. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on browserSettings, dataProtectionSettings, identityProvider, ipAccessSettings, networkSettings, portal, sessionLogger, trustStore, userAccessLoggingSettings, userSettings. Keys: aws:TagKeys."""
UpdateBrowserSettings: _Final[_Action]
"""Write, on browserSettings (required)."""
UpdateDataProtectionSettings: _Final[_Action]
"""Write, on dataProtectionSettings (required)."""
UpdateIdentityProvider: _Final[_Action]
"""Write, on identityProvider (required), portal (required)."""
UpdateIpAccessSettings: _Final[_Action]
"""Write, on ipAccessSettings (required)."""
UpdateNetworkSettings: _Final[_Action]
"""Write, on networkSettings (required). Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateTags, ec2:DeleteNetworkInterface, ec2:DeleteNetworkInterfacePermission, ec2:ModifyNetworkInterfaceAttribute."""
UpdatePortal: _Final[_Action]
"""Write, on portal (required)."""
UpdateSessionLogger: _Final[_Action]
"""Write, on sessionLogger (required)."""
UpdateTrustStore: _Final[_Action]
"""Write, on trustStore (required)."""
UpdateUserAccessLoggingSettings: _Final[_Action]
"""Write, on userAccessLoggingSettings (required). Needs: kinesis:PutRecord, kinesis:PutRecords."""
UpdateUserSettings: _Final[_Action]
"""Write, on userSettings (required)."""
class _browserSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:browserSettings/${BrowserSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, browser_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

browserSettings: _Final[_browserSettings]
class _dataProtectionSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:dataProtectionSettings/${DataProtectionSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_protection_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataProtectionSettings: _Final[_dataProtectionSettings]
class _identityProvider(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:identityProvider/${PortalId}/${IdentityProviderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_id: str | _Variable, identity_provider_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identityProvider: _Final[_identityProvider]
class _ipAccessSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:ipAccessSettings/${IpAccessSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ip_access_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ipAccessSettings: _Final[_ipAccessSettings]
class _networkSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:networkSettings/${NetworkSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

networkSettings: _Final[_networkSettings]
class _portal(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:portal/${PortalId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, portal_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

portal: _Final[_portal]
class _sessionLogger(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:sessionLogger/${SessionLoggerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, session_logger_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sessionLogger: _Final[_sessionLogger]
class _trustStore(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:trustStore/${TrustStoreId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, trust_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trustStore: _Final[_trustStore]
class _userAccessLoggingSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_access_logging_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

userAccessLoggingSettings: _Final[_userAccessLoggingSettings]
class _userSettings(_ResourceType):
    """arn:${Partition}:workspaces-web:${Region}:${Account}:userSettings/${UserSettingsId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_settings_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

userSettings: _Final[_userSettings]

class _Keys(_ServiceKeys):
    """The condition keys of workspaces-web."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
