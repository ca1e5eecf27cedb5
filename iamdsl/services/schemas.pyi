"""Amazon EventBridge Schemas. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDiscoverer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegistry: _Final[_Action]
"""Write, on registry (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSchema: _Final[_Action]
"""Write, on schema (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDiscoverer: _Final[_Action]
"""Write, on discoverer (required)."""
DeleteRegistry: _Final[_Action]
"""Write, on registry (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on registry (required)."""
DeleteSchema: _Final[_Action]
"""Write, on schema (required)."""
DeleteSchemaVersion: _Final[_Action]
"""Write, on schema (required)."""
DescribeCodeBinding: _Final[_Action]
"""Read, on schema (required)."""
DescribeDiscoverer: _Final[_Action]
"""Read, on discoverer (required)."""
DescribeRegistry: _Final[_Action]
"""Read, on registry (required)."""
DescribeSchema: _Final[_Action]
"""Read, on schema (required)."""
ExportSchema: _Final[_Action]
"""Read, on registry (required), schema (required)."""
GetCodeBindingSource: _Final[_Action]
"""Read, on schema (required)."""
GetDiscoveredSchema: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on registry (required)."""
ListDiscoverers: _Final[_Action]
"""List, on discoverer (required)."""
ListRegistries: _Final[_Action]
"""List, on registry (required)."""
ListSchemaVersions: _Final[_Action]
"""List, on schema (required)."""
ListSchemas: _Final[_Action]
"""List, on schema (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on discoverer, registry, schema."""
PutCodeBinding: _Final[_Action]
"""Write, on schema (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on registry (required)."""
SearchSchemas: _Final[_Action]
"""List, on schema (required)."""
StartDiscoverer: _Final[_Action]
"""Write, on discoverer (required)."""
StopDiscoverer: _Final[_Action]
"""Write, on discoverer (required)."""
TagResource: _Final[_Action]
"""Tagging, on discoverer, registry, schema. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on discoverer, registry, schema. Keys: aws:TagKeys."""
UpdateDiscoverer: _Final[_Action]
"""Write, on discoverer (required)."""
UpdateRegistry: _Final[_Action]
"""Write, on registry (required)."""
UpdateSchema: _Final[_Action]
"""Write, on schema (required)."""
class _discoverer(_ResourceType):
    """arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, discoverer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

discoverer: _Final[_discoverer]
class _registry(_ResourceType):
    """arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registry_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry: _Final[_registry]
class _schema(_ResourceType):
    """arn:${Partition}:schemas:${Region}:${Account}:schema/${RegistryName}/${SchemaName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registry_name: str | _Variable, schema_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schema: _Final[_schema]

class _Keys(_ServiceKeys):
    """The condition keys of schemas."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
