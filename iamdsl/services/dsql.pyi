"""Amazon Aurora DSQL. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddPeerCluster: _Final[_Action]
"""Write, on Cluster (required). Needs: dsql:PutMultiRegionProperties."""
CreateCluster: _Final[_Action]
"""Write, on Cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, dsql:WitnessRegion. Needs: iam:CreateServiceLinkedRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class CreateMultiRegionClusters(metaclass=_RetiredAction):
    """Write, on Cluster (required). Keys: dsql:WitnessRegion."""
CreateStream: _Final[_Action]
"""Write, on Cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DbConnect: _Final[_Action]
"""Write, on Cluster (required)."""
DbConnectAdmin: _Final[_Action]
"""Write, on Cluster (required)."""
DeleteCluster: _Final[_Action]
"""Write, on Cluster (required)."""
DeleteClusterPolicy: _Final[_Action]
"""Write, on Cluster (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class DeleteMultiRegionClusters(metaclass=_RetiredAction):
    """Write, on Cluster (required). Needs: dsql:DeleteCluster."""
DeleteStream: _Final[_Action]
"""Write, on Stream (required)."""
GetBackupJob: _Final[_Action]
"""Read, on Cluster (required)."""
GetCluster: _Final[_Action]
"""Read, on Cluster (required)."""
GetClusterPolicy: _Final[_Action]
"""Read, on Cluster (required)."""
GetRestoreJob: _Final[_Action]
"""Read, on Cluster (required)."""
GetStream: _Final[_Action]
"""Read, on Stream (required)."""
GetVpcEndpointServiceName: _Final[_Action]
"""Read, on Cluster (required)."""
InjectError: _Final[_Action]
"""Write, on * only. Keys: dsql:FisActionId, dsql:FisTargetArns."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListStreams: _Final[_Action]
"""List, on Cluster (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Cluster, Stream."""
PutClusterPolicy: _Final[_Action]
"""Write, on Cluster (required)."""
PutMultiRegionProperties: _Final[_Action]
"""Write, on Cluster (required)."""
PutWitnessRegion: _Final[_Action]
"""Write, on Cluster (required). Keys: dsql:WitnessRegion. Needs: dsql:PutMultiRegionProperties."""
RemovePeerCluster: _Final[_Action]
"""Write, on Cluster (required). Needs: dsql:PutMultiRegionProperties."""
StartBackupJob: _Final[_Action]
"""Write, on Cluster (required)."""
StartRestoreJob: _Final[_Action]
"""Write, on Cluster (required). Needs: dsql:CreateCluster, iam:CreateServiceLinkedRole."""
StopBackupJob: _Final[_Action]
"""Write, on Cluster (required)."""
StopRestoreJob: _Final[_Action]
"""Write, on Cluster (required)."""
TagResource: _Final[_Action]
"""Tagging, on Cluster, Stream. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Cluster, Stream. Keys: aws:TagKeys."""
UpdateCluster: _Final[_Action]
"""Write, on Cluster (required). Keys: dsql:WitnessRegion."""
UpdateStream: _Final[_Action]
"""Write, on Stream (required)."""
class _Cluster(_ResourceType):
    """arn:${Partition}:dsql:${Region}:${Account}:cluster/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Cluster: _Final[_Cluster]
class _Stream(_ResourceType):
    """arn:${Partition}:dsql:${Region}:${Account}:cluster/${ClusterId}/stream/${StreamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, stream_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Stream: _Final[_Stream]

class _Keys(_ServiceKeys):
    """The condition keys of dsql."""

    FisActionId: _StringKey
    FisTargetArns: _ArnSetKey
    WitnessRegion: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["dsql:FisActionId", "dsql:WitnessRegion"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["dsql:FisTargetArns"]) -> _ArnSetKey: ...
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
