"""Amazon WorkMail. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class AddMembersToGroup(metaclass=_RetiredAction):
    """Write, on organization (required)."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Write, on organization (required)."""
AssociateDelegateToResource: _Final[_Action]
"""Write, on organization (required)."""
AssociateMemberToGroup: _Final[_Action]
"""Write, on organization (required)."""
AssumeImpersonationRole: _Final[_Action]
"""Write, on organization (required). Keys: workmail:ImpersonationRoleId."""
CancelMailboxExportJob: _Final[_Action]
"""Write, on organization (required)."""
CreateAlias: _Final[_Action]
"""Write, on organization (required)."""
CreateAvailabilityConfiguration: _Final[_Action]
"""Write, on organization (required)."""
CreateGroup: _Final[_Action]
"""Write, on organization (required)."""
CreateIdentityCenterApplication: _Final[_Action]
"""Write, on * only."""
CreateImpersonationRole: _Final[_Action]
"""Write, on organization (required)."""
CreateInboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
CreateMailDomain: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class CreateMailUser(metaclass=_RetiredAction):
    """Write, on organization (required)."""
CreateMobileDeviceAccessRule: _Final[_Action]
"""Write, on organization (required)."""
CreateOrganization: _Final[_Action]
"""Write, on * only."""
CreateOutboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
CreateResource: _Final[_Action]
"""Write, on organization (required)."""
CreateSmtpGateway: _Final[_Action]
"""Write, on organization (required)."""
CreateUser: _Final[_Action]
"""Write, on organization (required)."""
DeleteAccessControlRule: _Final[_Action]
"""Write, on organization (required)."""
DeleteAlias: _Final[_Action]
"""Write, on organization (required)."""
DeleteAvailabilityConfiguration: _Final[_Action]
"""Write, on organization (required)."""
DeleteEmailMonitoringConfiguration: _Final[_Action]
"""Write, on organization (required)."""
DeleteGroup: _Final[_Action]
"""Write, on organization (required)."""
DeleteIdentityCenterApplication: _Final[_Action]
"""Write, on * only."""
DeleteIdentityProviderConfiguration: _Final[_Action]
"""Write, on organization (required)."""
DeleteImpersonationRole: _Final[_Action]
"""Write, on organization (required)."""
DeleteInboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
DeleteMailDomain: _Final[_Action]
"""Write, on organization (required)."""
DeleteMailboxPermissions: _Final[_Action]
"""Write, on organization (required)."""
DeleteMobileDevice: _Final[_Action]
"""Write, on organization (required)."""
DeleteMobileDeviceAccessOverride: _Final[_Action]
"""Write, on organization (required)."""
DeleteMobileDeviceAccessRule: _Final[_Action]
"""Write, on organization (required)."""
DeleteOrganization: _Final[_Action]
"""Write, on organization (required)."""
DeleteOutboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
DeletePersonalAccessToken: _Final[_Action]
"""Write, on organization (required)."""
DeleteResource: _Final[_Action]
"""Write, on organization (required)."""
DeleteRetentionPolicy: _Final[_Action]
"""Write, on organization (required)."""
DeleteSmtpGateway: _Final[_Action]
"""Write, on organization (required)."""
DeleteUser: _Final[_Action]
"""Write, on organization (required)."""
DeliverToMailbox: _Final[_Action]
"""Write, on organization (required)."""
DeregisterFromWorkMail: _Final[_Action]
"""Write, on organization (required)."""
DeregisterMailDomain: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DescribeDirectories(metaclass=_RetiredAction):
    """List, on * only."""
DescribeEmailMonitoringConfiguration: _Final[_Action]
"""Read, on organization (required)."""
DescribeEntity: _Final[_Action]
"""Read, on organization (required)."""
DescribeGroup: _Final[_Action]
"""List, on organization (required)."""
DescribeIdentityProviderConfiguration: _Final[_Action]
"""Read, on organization (required)."""
DescribeInboundDmarcSettings: _Final[_Action]
"""Read, on organization (required)."""
DescribeInboundMailFlowRule: _Final[_Action]
"""Read, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DescribeKmsKeys(metaclass=_RetiredAction):
    """List, on * only."""
DescribeMailDomains: _Final[_Action]
"""List, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DescribeMailGroups(metaclass=_RetiredAction):
    """List, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DescribeMailUsers(metaclass=_RetiredAction):
    """List, on organization (required)."""
DescribeMailboxExportJob: _Final[_Action]
"""Read, on organization (required)."""
DescribeOrganization: _Final[_Action]
"""List, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DescribeOrganizations(metaclass=_RetiredAction):
    """List, on * only."""
DescribeOutboundMailFlowRule: _Final[_Action]
"""Read, on organization (required)."""
DescribeResource: _Final[_Action]
"""List, on organization (required)."""
DescribeSmtpGateway: _Final[_Action]
"""Read, on organization (required)."""
DescribeUser: _Final[_Action]
"""List, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DisableMailGroups(metaclass=_RetiredAction):
    """Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class DisableMailUsers(metaclass=_RetiredAction):
    """Write, on organization (required)."""
DisassociateDelegateFromResource: _Final[_Action]
"""Write, on organization (required)."""
DisassociateMemberFromGroup: _Final[_Action]
"""Write, on organization (required)."""
EnableMailDomain: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class EnableMailGroups(metaclass=_RetiredAction):
    """Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class EnableMailUsers(metaclass=_RetiredAction):
    """Write, on organization (required)."""
GetAccessControlEffect: _Final[_Action]
"""Read, on organization (required)."""
GetDefaultRetentionPolicy: _Final[_Action]
"""Read, on organization (required)."""
GetImpersonationRole: _Final[_Action]
"""Read, on organization (required)."""
GetImpersonationRoleEffect: _Final[_Action]
"""Read, on organization (required)."""
GetJournalingRules: _Final[_Action]
"""Read, on organization (required)."""
GetMailDomain: _Final[_Action]
"""Read, on organization (required)."""
GetMailDomainDetails: _Final[_Action]
"""Read, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetMailGroupDetails(metaclass=_RetiredAction):
    """Read, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetMailUserDetails(metaclass=_RetiredAction):
    """Read, on organization (required)."""
GetMailboxDetails: _Final[_Action]
"""Read, on organization (required)."""
GetMobileDeviceAccessEffect: _Final[_Action]
"""Read, on organization (required)."""
GetMobileDeviceAccessOverride: _Final[_Action]
"""Read, on organization (required)."""
GetMobileDeviceDetails: _Final[_Action]
"""Read, on organization (required)."""
GetMobileDevicesForUser: _Final[_Action]
"""Read, on organization (required)."""
GetMobilePolicyDetails: _Final[_Action]
"""Read, on organization (required)."""
GetPersonalAccessTokenMetadata: _Final[_Action]
"""Read, on organization (required)."""
ListAccessControlRules: _Final[_Action]
"""Read, on organization (required)."""
ListAliases: _Final[_Action]
"""List, on organization (required)."""
ListAvailabilityConfigurations: _Final[_Action]
"""Read, on organization (required)."""
ListGroupMembers: _Final[_Action]
"""List, on organization (required)."""
ListGroups: _Final[_Action]
"""List, on organization (required)."""
ListGroupsForEntity: _Final[_Action]
"""List, on organization (required)."""
ListImpersonationRoles: _Final[_Action]
"""List, on organization (required)."""
ListInboundMailFlowRules: _Final[_Action]
"""List, on organization (required)."""
ListMailDomains: _Final[_Action]
"""List, on organization (required)."""
ListMailboxExportJobs: _Final[_Action]
"""List, on organization (required)."""
ListMailboxPermissions: _Final[_Action]
"""List, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class ListMembersInMailGroup(metaclass=_RetiredAction):
    """Read, on organization (required)."""
ListMobileDeviceAccessOverrides: _Final[_Action]
"""Read, on organization (required)."""
ListMobileDeviceAccessRules: _Final[_Action]
"""Read, on organization (required)."""
ListOrganizations: _Final[_Action]
"""List, on * only."""
ListOutboundMailFlowRules: _Final[_Action]
"""List, on organization (required)."""
ListPersonalAccessTokens: _Final[_Action]
"""List, on organization (required)."""
ListResourceDelegates: _Final[_Action]
"""List, on organization (required)."""
ListResources: _Final[_Action]
"""List, on organization (required)."""
ListSmtpGateways: _Final[_Action]
"""List, on organization (required)."""
ListTagsForResource: _Final[_Action]
"""List, on organization (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListUsers: _Final[_Action]
"""List, on organization (required)."""
PutAccessControlRule: _Final[_Action]
"""Write, on organization (required)."""
PutEmailMonitoringConfiguration: _Final[_Action]
"""Write, on organization (required)."""
PutIdentityProviderConfiguration: _Final[_Action]
"""Write, on organization (required)."""
PutInboundDmarcSettings: _Final[_Action]
"""Write, on organization (required)."""
PutMailboxPermissions: _Final[_Action]
"""Write, on organization (required)."""
PutMobileDeviceAccessOverride: _Final[_Action]
"""Write, on organization (required)."""
PutRetentionPolicy: _Final[_Action]
"""Write, on organization (required)."""
RegisterMailDomain: _Final[_Action]
"""Write, on organization (required)."""
RegisterToWorkMail: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class RemoveMembersFromGroup(metaclass=_RetiredAction):
    """Write, on organization (required)."""
ResetPassword: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class ResetUserPassword(metaclass=_RetiredAction):
    """Permissions management, on organization (required)."""
SearchMembers: _Final[_Action]
"""Read, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class SetAdmin(metaclass=_RetiredAction):
    """Write, on organization (required)."""
SetDefaultMailDomain: _Final[_Action]
"""Write, on organization (required)."""
SetJournalingRules: _Final[_Action]
"""Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class SetMailGroupDetails(metaclass=_RetiredAction):
    """Write, on organization (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class SetMailUserDetails(metaclass=_RetiredAction):
    """Write, on organization (required)."""
SetMobilePolicyDetails: _Final[_Action]
"""Write, on organization (required)."""
StartMailboxExportJob: _Final[_Action]
"""Write, on organization (required)."""
TagResource: _Final[_Action]
"""Tagging, on organization (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestAvailabilityConfiguration: _Final[_Action]
"""Read, on organization (required)."""
TestInboundMailFlowRules: _Final[_Action]
"""Write, on organization (required)."""
TestOutboundMailFlowRules: _Final[_Action]
"""Write, on organization (required)."""
UntagResource: _Final[_Action]
"""Tagging, on organization (required). Keys: aws:TagKeys."""
UpdateAvailabilityConfiguration: _Final[_Action]
"""Write, on organization (required)."""
UpdateDefaultMailDomain: _Final[_Action]
"""Write, on organization (required)."""
UpdateGroup: _Final[_Action]
"""Write, on organization (required)."""
UpdateImpersonationRole: _Final[_Action]
"""Write, on organization (required)."""
UpdateInboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
UpdateMailboxQuota: _Final[_Action]
"""Write, on organization (required)."""
UpdateMobileDeviceAccessRule: _Final[_Action]
"""Write, on organization (required)."""
UpdateOutboundMailFlowRule: _Final[_Action]
"""Write, on organization (required)."""
UpdatePrimaryEmailAddress: _Final[_Action]
"""Write, on organization (required)."""
UpdateResource: _Final[_Action]
"""Write, on organization (required)."""
UpdateSmtpGateway: _Final[_Action]
"""Write, on organization (required)."""
UpdateUser: _Final[_Action]
"""Write, on organization (required)."""
WipeMobileDevice: _Final[_Action]
"""Write, on organization (required)."""
class _organization(_ResourceType):
    """arn:${Partition}:workmail:${Region}:${Account}:organization/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization: _Final[_organization]

class _Keys(_ServiceKeys):
    """The condition keys of workmail."""

    ImpersonationRoleId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["workmail:ImpersonationRoleId"]) -> _StringKey: ...
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
