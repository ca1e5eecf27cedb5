"""Amazon CloudFront KeyValueStore. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeleteKey: _Final[_Action]
"""Write, on key-value-store (required)."""
DescribeKeyValueStore: _Final[_Action]
"""Read, on key-value-store (required)."""
GetKey: _Final[_Action]
"""Read, on key-value-store (required)."""
ListKeys: _Final[_Action]
"""List, on key-value-store (required)."""
PutKey: _Final[_Action]
"""Write, on key-value-store (required)."""
UpdateKeys: _Final[_Action]
"""Write, on key-value-store (required)."""
class _key_value_store(_ResourceType):
    """arn:${Partition}:cloudfront::${Account}:key-value-store/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

key_value_store: _Final[_key_value_store]

class _Keys(_ServiceKeys):
    """The condition keys of cloudfront-keyvaluestore."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
