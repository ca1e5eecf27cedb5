"""Alexa for Business. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApproveSkill: _Final[_Action]
"""Write, on * only."""
AssociateContactWithAddressBook: _Final[_Action]
"""Write, on addressbook (required), contact (required)."""
AssociateDeviceWithNetworkProfile: _Final[_Action]
"""Write, on device (required), networkprofile (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateDeviceWithRoom: _Final[_Action]
"""Write, on device (required), room (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateSkillGroupWithRoom: _Final[_Action]
"""Write, on room (required), skillgroup (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateSkillWithSkillGroup: _Final[_Action]
"""Write, on skillgroup (required)."""
AssociateSkillWithUsers: _Final[_Action]
"""Write, on * only."""
CompleteRegistration: _Final[_Action]
"""Write, on * only."""
CreateAddressBook: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBusinessReportSchedule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConferenceProvider: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateContact: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGatewayGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNetworkProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRoom: _Final[_Action]
"""Write, on profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSkillGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUser: _Final[_Action]
"""Write, on user (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAddressBook: _Final[_Action]
"""Write, on addressbook (required)."""
DeleteBusinessReportSchedule: _Final[_Action]
"""Write, on schedule (required)."""
DeleteConferenceProvider: _Final[_Action]
"""Write, on conferenceprovider (required)."""
DeleteContact: _Final[_Action]
"""Write, on contact (required)."""
DeleteDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDeviceUsageData: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteGatewayGroup: _Final[_Action]
"""Write, on gatewaygroup (required)."""
DeleteNetworkProfile: _Final[_Action]
"""Write, on networkprofile (required)."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required)."""
DeleteRoom: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRoomSkillParameter: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSkillAuthorization: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSkillGroup: _Final[_Action]
"""Write, on skillgroup (required)."""
DeleteUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateContactFromAddressBook: _Final[_Action]
"""Write, on addressbook (required), contact (required)."""
DisassociateDeviceFromRoom: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateSkillFromSkillGroup: _Final[_Action]
"""Write, on skillgroup (required)."""
DisassociateSkillFromUsers: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateSkillGroupFromRoom: _Final[_Action]
"""Write, on room (required), skillgroup (required). Keys: aws:ResourceTag/${TagKey}."""
ForgetSmartHomeAppliances: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
GetAddressBook: _Final[_Action]
"""Read, on addressbook (required)."""
GetConferencePreference: _Final[_Action]
"""Read, on * only."""
GetConferenceProvider: _Final[_Action]
"""Read, on conferenceprovider (required)."""
GetContact: _Final[_Action]
"""Read, on contact (required)."""
GetDevice: _Final[_Action]
"""Read, on device (required). Keys: aws:ResourceTag/${TagKey}."""
GetGateway: _Final[_Action]
"""Read, on gateway (required)."""
GetGatewayGroup: _Final[_Action]
"""Read, on gatewaygroup (required)."""
GetInvitationConfiguration: _Final[_Action]
"""Read, on * only."""
GetNetworkProfile: _Final[_Action]
"""Read, on networkprofile (required)."""
GetProfile: _Final[_Action]
"""Read, on profile (required)."""
GetRoom: _Final[_Action]
"""Read, on room (required). Keys: aws:ResourceTag/${TagKey}."""
GetRoomSkillParameter: _Final[_Action]
"""Read, on room (required). Keys: aws:ResourceTag/${TagKey}."""
GetSkillGroup: _Final[_Action]
"""Read, on skillgroup (required)."""
ListBusinessReportSchedules: _Final[_Action]
"""List, on * only."""
ListConferenceProviders: _Final[_Action]
"""List, on * only."""
ListDeviceEvents: _Final[_Action]
"""List, on device (required). Keys: aws:ResourceTag/${TagKey}."""
ListGatewayGroups: _Final[_Action]
"""List, on * only."""
ListGateways: _Final[_Action]
"""List, on gatewaygroup (required)."""
ListSkills: _Final[_Action]
"""List, on * only."""
ListSkillsStoreCategories: _Final[_Action]
"""List, on * only."""
ListSkillsStoreSkillsByCategory: _Final[_Action]
"""List, on * only."""
ListSmartHomeAppliances: _Final[_Action]
"""List, on room (required). Keys: aws:ResourceTag/${TagKey}."""
ListTags: _Final[_Action]
"""Read, on device, room, user. Keys: aws:ResourceTag/${TagKey}."""
PutConferencePreference: _Final[_Action]
"""Write, on * only."""
PutDeviceSetupEvents: _Final[_Action]
"""Write, on * only."""
PutInvitationConfiguration: _Final[_Action]
"""Write, on * only."""
PutRoomSkillParameter: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
PutSkillAuthorization: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
RegisterAVSDevice: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterDevice: _Final[_Action]
"""Write, on * only."""
RejectSkill: _Final[_Action]
"""Write, on * only."""
ResolveRoom: _Final[_Action]
"""Read, on * only."""
RevokeInvitation: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
SearchAddressBooks: _Final[_Action]
"""List, on * only."""
SearchContacts: _Final[_Action]
"""List, on * only."""
SearchDevices: _Final[_Action]
"""List, on * only."""
SearchNetworkProfiles: _Final[_Action]
"""List, on * only."""
SearchProfiles: _Final[_Action]
"""List, on * only."""
SearchRooms: _Final[_Action]
"""List, on * only."""
SearchSkillGroups: _Final[_Action]
"""List, on * only."""
SearchUsers: _Final[_Action]
"""List, on * only."""
SendAnnouncement: _Final[_Action]
"""Write, on * only."""
SendInvitation: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
StartDeviceSync: _Final[_Action]
"""Write, on * only."""
StartSmartHomeApplianceDiscovery: _Final[_Action]
"""Read, on room (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on device, room, user. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on device, room, user. Keys: aws:ResourceTag/${TagKey}."""
UpdateAddressBook: _Final[_Action]
"""Write, on addressbook (required)."""
UpdateBusinessReportSchedule: _Final[_Action]
"""Write, on schedule (required)."""
UpdateConferenceProvider: _Final[_Action]
"""Write, on conferenceprovider (required)."""
UpdateContact: _Final[_Action]
"""Write, on contact (required)."""
UpdateDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateGateway: _Final[_Action]
"""Write, on gateway (required)."""
UpdateGatewayGroup: _Final[_Action]
"""Write, on gatewaygroup (required)."""
UpdateNetworkProfile: _Final[_Action]
"""Write, on networkprofile (required)."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required)."""
UpdateRoom: _Final[_Action]
"""Write, on room (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSkillGroup: _Final[_Action]
"""Write, on skillgroup (required)."""
class _addressbook(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:address-book/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

addressbook: _Final[_addressbook]
class _conferenceprovider(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:conference-provider/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

conferenceprovider: _Final[_conferenceprovider]
class _contact(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:contact/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact: _Final[_contact]
class _device(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:device/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _gateway(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:gateway/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _gatewaygroup(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:gateway-group/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gatewaygroup: _Final[_gatewaygroup]
class _networkprofile(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:network-profile/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

networkprofile: _Final[_networkprofile]
class _profile(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:profile/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _room(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:room/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

room: _Final[_room]
class _schedule(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:schedule/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schedule: _Final[_schedule]
class _skillgroup(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:skill-group/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

skillgroup: _Final[_skillgroup]
class _user(_ResourceType):
    """arn:${Partition}:a4b:${Region}:${Account}:user/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of a4b."""

    amazonId: _StringKey
    filters_deviceType: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["a4b:amazonId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["a4b:filters_deviceType"]) -> _StringSetKey: ...
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
