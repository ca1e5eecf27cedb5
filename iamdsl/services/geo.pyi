"""Amazon Location. Generated; see scripts/."""

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
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateTrackerConsumer: _Final[_Action]
"""Write, on tracker (required)."""
BatchDeleteDevicePositionHistory: _Final[_Action]
"""Write, on tracker (required). Keys: geo:DeviceIds."""
BatchDeleteGeofence: _Final[_Action]
"""Write, on geofence-collection (required). Keys: geo:GeofenceIds."""
BatchEvaluateGeofences: _Final[_Action]
"""Write, on geofence-collection (required)."""
BatchGetDevicePosition: _Final[_Action]
"""Read, on tracker (required). Keys: geo:DeviceIds."""
BatchPutGeofence: _Final[_Action]
"""Write, on geofence-collection (required). Keys: geo:GeofenceIds."""
BatchUpdateDevicePosition: _Final[_Action]
"""Write, on tracker (required). Keys: geo:DeviceIds."""
CalculateRoute: _Final[_Action]
"""Read, on route-calculator (required)."""
CalculateRouteMatrix: _Final[_Action]
"""Read, on route-calculator (required)."""
CancelJob: _Final[_Action]
"""Write, on job (required)."""
CreateGeofenceCollection: _Final[_Action]
"""Write, on geofence-collection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateKey: _Final[_Action]
"""Write, on api-key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMap: _Final[_Action]
"""Write, on map (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePlaceIndex: _Final[_Action]
"""Write, on place-index (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRouteCalculator: _Final[_Action]
"""Write, on route-calculator (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTracker: _Final[_Action]
"""Write, on tracker (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteGeofenceCollection: _Final[_Action]
"""Write, on geofence-collection (required)."""
DeleteKey: _Final[_Action]
"""Write, on api-key (required)."""
DeleteMap: _Final[_Action]
"""Write, on map (required)."""
DeletePlaceIndex: _Final[_Action]
"""Write, on place-index (required)."""
DeleteRouteCalculator: _Final[_Action]
"""Write, on route-calculator (required)."""
DeleteTracker: _Final[_Action]
"""Write, on tracker (required)."""
DescribeGeofenceCollection: _Final[_Action]
"""Read, on geofence-collection (required)."""
DescribeKey: _Final[_Action]
"""Read, on api-key (required)."""
DescribeMap: _Final[_Action]
"""Read, on map (required)."""
DescribePlaceIndex: _Final[_Action]
"""Read, on place-index (required)."""
DescribeRouteCalculator: _Final[_Action]
"""Read, on route-calculator (required)."""
DescribeTracker: _Final[_Action]
"""Read, on tracker (required)."""
DisassociateTrackerConsumer: _Final[_Action]
"""Write, on tracker (required)."""
ForecastGeofenceEvents: _Final[_Action]
"""Read, on geofence-collection (required)."""
GetDevicePosition: _Final[_Action]
"""Read, on tracker (required). Keys: geo:DeviceIds."""
GetDevicePositionHistory: _Final[_Action]
"""Read, on tracker (required). Keys: geo:DeviceIds."""
GetGeofence: _Final[_Action]
"""Read, on geofence-collection (required). Keys: geo:GeofenceIds."""
GetJob: _Final[_Action]
"""Read, on job (required)."""
GetMapGlyphs: _Final[_Action]
"""Read, on map (required)."""
GetMapSprites: _Final[_Action]
"""Read, on map (required)."""
GetMapStyleDescriptor: _Final[_Action]
"""Read, on map (required)."""
GetMapTile: _Final[_Action]
"""Read, on map (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class GetMapTileJson(metaclass=_RetiredAction):
    """Read, on map (required)."""
GetPlace: _Final[_Action]
"""Read, on place-index (required)."""
ListDevicePositions: _Final[_Action]
"""Read, on tracker (required)."""
ListGeofenceCollections: _Final[_Action]
"""List, on geofence-collection (required)."""
ListGeofences: _Final[_Action]
"""Read, on geofence-collection (required)."""
ListJobs: _Final[_Action]
"""List, on job (required)."""
ListKeys: _Final[_Action]
"""List, on api-key (required)."""
ListMaps: _Final[_Action]
"""List, on map (required)."""
ListPlaceIndexes: _Final[_Action]
"""List, on place-index (required)."""
ListRouteCalculators: _Final[_Action]
"""List, on route-calculator (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on api-key, geofence-collection, job, map, place-index, route-calculator, tracker."""
ListTrackerConsumers: _Final[_Action]
"""Read, on tracker (required)."""
ListTrackers: _Final[_Action]
"""List, on tracker (required)."""
PutGeofence: _Final[_Action]
"""Write, on geofence-collection (required). Keys: geo:GeofenceIds."""
SearchPlaceIndexForPosition: _Final[_Action]
"""Read, on place-index (required)."""
SearchPlaceIndexForSuggestions: _Final[_Action]
"""Read, on place-index (required)."""
SearchPlaceIndexForText: _Final[_Action]
"""Read, on place-index (required)."""
StartJob: _Final[_Action]
"""Write, on job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on api-key, geofence-collection, job, map, place-index, route-calculator, tracker. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on api-key, geofence-collection, job, map, place-index, route-calculator, tracker. Keys: aws:TagKeys."""
UpdateGeofenceCollection: _Final[_Action]
"""Write, on geofence-collection (required)."""
UpdateKey: _Final[_Action]
"""Write, on api-key (required)."""
UpdateMap: _Final[_Action]
"""Write, on map (required)."""
UpdatePlaceIndex: _Final[_Action]
"""Write, on place-index (required)."""
UpdateRouteCalculator: _Final[_Action]
"""Write, on route-calculator (required)."""
UpdateTracker: _Final[_Action]
"""Write, on tracker (required)."""
VerifyDevicePosition: _Final[_Action]
"""Read, on tracker (required). Keys: geo:DeviceIds."""
class _api_key(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:api-key/${KeyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, key_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

api_key: _Final[_api_key]
class _geofence_collection(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:geofence-collection/${GeofenceCollectionName}. Keys: aws:ResourceTag/${TagKey}, geo:GeofenceIds"""

    def __call__(self, geofence_collection_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

geofence_collection: _Final[_geofence_collection]
class _job(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:job/${JobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _map(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:map/${MapName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, map_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

map: _Final[_map]
class _place_index(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:place-index/${IndexName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

place_index: _Final[_place_index]
class _route_calculator(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:route-calculator/${CalculatorName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, calculator_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route_calculator: _Final[_route_calculator]
class _tracker(_ResourceType):
    """arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}. Keys: aws:ResourceTag/${TagKey}, geo:DeviceIds"""

    def __call__(self, tracker_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tracker: _Final[_tracker]

class _Keys(_ServiceKeys):
    """The condition keys of geo."""

    DeviceIds: _StringSetKey
    GeofenceIds: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["geo:DeviceIds", "geo:GeofenceIds"]) -> _StringSetKey: ...
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
