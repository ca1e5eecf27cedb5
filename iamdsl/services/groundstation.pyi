"""AWS Ground Station. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelContact: _Final[_Action]
"""Write, on Contact (required)."""
CreateConfig: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataflowEndpointGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataflowEndpointGroupV2: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEphemeris: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMissionProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteConfig: _Final[_Action]
"""Write, on Config (required)."""
DeleteDataflowEndpointGroup: _Final[_Action]
"""Write, on DataflowEndpointGroup (required)."""
DeleteEphemeris: _Final[_Action]
"""Write, on EphemerisItem (required)."""
DeleteMissionProfile: _Final[_Action]
"""Write, on MissionProfile (required)."""
DescribeContact: _Final[_Action]
"""Read, on Contact (required)."""
DescribeContactVersion: _Final[_Action]
"""Read, on Contact (required)."""
DescribeEphemeris: _Final[_Action]
"""Read, on EphemerisItem (required)."""
GetAgentConfiguration: _Final[_Action]
"""Read, on Agent (required)."""
GetAgentTaskResponseUrl: _Final[_Action]
"""Read, on Agent (required)."""
GetConfig: _Final[_Action]
"""Read, on Config (required)."""
GetDataflowEndpointGroup: _Final[_Action]
"""Read, on DataflowEndpointGroup (required)."""
GetMinuteUsage: _Final[_Action]
"""Read, on * only."""
GetMissionProfile: _Final[_Action]
"""Read, on MissionProfile (required)."""
GetSatellite: _Final[_Action]
"""Read, on Satellite (required)."""
ListAntennas: _Final[_Action]
"""List, on GroundStationResource (required)."""
ListConfigs: _Final[_Action]
"""List, on * only."""
ListContactVersions: _Final[_Action]
"""List, on Contact (required)."""
ListContacts: _Final[_Action]
"""List, on * only."""
ListDataflowEndpointGroups: _Final[_Action]
"""List, on * only."""
ListEphemerides: _Final[_Action]
"""List, on * only."""
ListGroundStationReservations: _Final[_Action]
"""List, on GroundStationResource (required)."""
ListGroundStations: _Final[_Action]
"""List, on * only."""
ListMissionProfiles: _Final[_Action]
"""List, on * only."""
ListSatellites: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Config, Contact, DataflowEndpointGroup, MissionProfile."""
RegisterAgent: _Final[_Action]
"""Write, on * only."""
ReserveContact: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on Config, Contact, DataflowEndpointGroup, EphemerisItem, MissionProfile. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Config, Contact, DataflowEndpointGroup, EphemerisItem, MissionProfile. Keys: aws:TagKeys."""
UpdateAgentStatus: _Final[_Action]
"""Write, on Agent (required)."""
UpdateConfig: _Final[_Action]
"""Write, on Config (required)."""
UpdateContact: _Final[_Action]
"""Write, on Contact (required)."""
UpdateEphemeris: _Final[_Action]
"""Write, on EphemerisItem (required)."""
UpdateMissionProfile: _Final[_Action]
"""Write, on MissionProfile (required)."""
class _Agent(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:agent/${AgentId}. Keys: groundstation:AgentId"""

    def __call__(self, agent_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Agent: _Final[_Agent]
class _Config(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:config/${ConfigType}/${ConfigId}. Keys: aws:ResourceTag/${TagKey}, groundstation:ConfigId, groundstation:ConfigType"""

    def __call__(self, config_type: str | _Variable, config_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Config: _Final[_Config]
class _Contact(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:contact/${ContactId}. Keys: aws:ResourceTag/${TagKey}, groundstation:ContactId"""

    def __call__(self, contact_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Contact: _Final[_Contact]
class _DataflowEndpointGroup(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:dataflow-endpoint-group/${DataflowEndpointGroupId}. Keys: aws:ResourceTag/${TagKey}, groundstation:DataflowEndpointGroupId"""

    def __call__(self, dataflow_endpoint_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DataflowEndpointGroup: _Final[_DataflowEndpointGroup]
class _EphemerisItem(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:ephemeris/${EphemerisId}. Keys: aws:ResourceTag/${TagKey}, groundstation:EphemerisId"""

    def __call__(self, ephemeris_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

EphemerisItem: _Final[_EphemerisItem]
class _GroundStationResource(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:groundstation:${GroundStationId}. Keys: groundstation:GroundStationId"""

    def __call__(self, ground_station_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

GroundStationResource: _Final[_GroundStationResource]
class _MissionProfile(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:mission-profile/${MissionProfileId}. Keys: aws:ResourceTag/${TagKey}, groundstation:MissionProfileId"""

    def __call__(self, mission_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MissionProfile: _Final[_MissionProfile]
class _Satellite(_ResourceType):
    """arn:${Partition}:groundstation:${Region}:${Account}:satellite/${SatelliteId}. Keys: groundstation:SatelliteId"""

    def __call__(self, satellite_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Satellite: _Final[_Satellite]

class _Keys(_ServiceKeys):
    """The condition keys of groundstation."""

    AgentId: _StringKey
    ConfigId: _StringKey
    ConfigType: _StringKey
    ContactId: _StringKey
    DataflowEndpointGroupId: _StringKey
    EphemerisId: _StringKey
    GroundStationId: _StringKey
    MissionProfileId: _StringKey
    SatelliteId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["groundstation:AgentId", "groundstation:ConfigId", "groundstation:ConfigType", "groundstation:ContactId", "groundstation:DataflowEndpointGroupId", "groundstation:EphemerisId", "groundstation:GroundStationId", "groundstation:MissionProfileId", "groundstation:SatelliteId"]) -> _StringKey: ...
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
