"""AWS Agent Registry. Generated; see scripts/."""

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

CreateRegistry: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegistryRecord: _Final[_Action]
"""Write, on registry (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteRegistry: _Final[_Action]
"""Write, on registry (required)."""
DeleteRegistryRecord: _Final[_Action]
"""Write, on registry-record (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on registry."""
GetDiscoverableRegistryRecord: _Final[_Action]
"""Read, on registry-record (required)."""
GetRegistry: _Final[_Action]
"""Read, on registry (required)."""
GetRegistryRecord: _Final[_Action]
"""Read, on registry-record (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on registry."""
InvokeRegistryMcp: _Final[_Action]
"""Read, on registry (required)."""
ListDiscoverableRegistryRecords: _Final[_Action]
"""List, on registry (required)."""
ListRegistries: _Final[_Action]
"""List, on * only."""
ListRegistryRecords: _Final[_Action]
"""List, on registry (required)."""
ListTagsForResource: _Final[_Action]
"""List, on registry, registry-record."""
PutResourcePolicy: _Final[_Action]
"""Write, on registry."""
SearchDiscoverableRegistryRecords: _Final[_Action]
"""Read, on registry (required)."""
SubmitRegistryRecordForApproval: _Final[_Action]
"""Write, on registry-record (required)."""
TagResource: _Final[_Action]
"""Tagging, on registry, registry-record. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on registry, registry-record. Keys: aws:TagKeys."""
UpdateRegistry: _Final[_Action]
"""Write, on registry (required)."""
UpdateRegistryRecord: _Final[_Action]
"""Write, on registry-record (required)."""
UpdateRegistryRecordStatus: _Final[_Action]
"""Write, on registry-record (required)."""
class _registry(_ResourceType):
    """arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registry_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry: _Final[_registry]
class _registry_record(_ResourceType):
    """arn:${Partition}:agent-registry:${Region}:${Account}:registry/${RegistryId}/record/${RecordId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registry_id: str | _Variable, record_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry_record: _Final[_registry_record]

class _Keys(_ServiceKeys):
    """The condition keys of agent-registry."""

    RecordCreatorAccount: _StringKey
    RecordSourceAccount: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["agent-registry:RecordCreatorAccount", "agent-registry:RecordSourceAccount"]) -> _StringKey: ...
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
