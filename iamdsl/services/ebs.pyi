"""Amazon Elastic Block Store. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CompleteSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
GetSnapshotBlock: _Final[_Action]
"""Read, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
ListChangedBlocks: _Final[_Action]
"""Read, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
ListSnapshotBlocks: _Final[_Action]
"""Read, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
PutSnapshotBlock: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
StartSnapshot: _Final[_Action]
"""Write, on snapshot. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ebs:Description, ebs:ParentSnapshot, ebs:VolumeSize. Needs: ec2:CreateTags."""
class _snapshot(_ResourceType):
    """arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ebs:Description, ebs:ParentSnapshot, ebs:VolumeSize"""

    def __call__(self, snapshot_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]

class _Keys(_ServiceKeys):
    """The condition keys of ebs."""

    Description: _StringKey
    ParentSnapshot: _ArnKey
    VolumeSize: _NumericKey
    @_overload
    def __getitem__(self, name: _Literal["ebs:Description"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ebs:ParentSnapshot"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ebs:VolumeSize"]) -> _NumericKey: ...
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
