"""AWS Recycle Bin. Generated; see scripts/."""

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

CreateRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rbin:Request/ResourceType."""
DeleteRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
GetRule: _Final[_Action]
"""Read, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
ListRules: _Final[_Action]
"""Read, on * only. Keys: rbin:Request/ResourceType."""
ListTagsForResource: _Final[_Action]
"""Read, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
LockRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
TagResource: _Final[_Action]
"""Tagging, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, rbin:Attribute/ResourceType."""
UnlockRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
UntagResource: _Final[_Action]
"""Tagging, on rule (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, rbin:Attribute/ResourceType."""
UpdateRule: _Final[_Action]
"""Write, on rule (required). Keys: aws:ResourceTag/${TagKey}, rbin:Attribute/ResourceType."""
class _rule(_ResourceType):
    """arn:${Partition}:rbin:${Region}:${Account}:rule/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]

class _Keys(_ServiceKeys):
    """The condition keys of rbin."""

    Attribute_ResourceType: _StringKey
    Request_ResourceType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["rbin:Attribute/ResourceType", "rbin:Request/ResourceType"]) -> _StringKey: ...
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
