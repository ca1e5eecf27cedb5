"""Amazon Data Lifecycle Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateLifecyclePolicy: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteLifecyclePolicy: _Final[_Action]
"""Write, on policy (required)."""
GetLifecyclePolicies: _Final[_Action]
"""List, on * only."""
GetLifecyclePolicy: _Final[_Action]
"""Read, on policy (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on policy (required)."""
TagResource: _Final[_Action]
"""Tagging, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on policy (required). Keys: aws:TagKeys."""
UpdateLifecyclePolicy: _Final[_Action]
"""Write, on policy (required)."""
class _policy(_ResourceType):
    """arn:${Partition}:dlm:${Region}:${Account}:policy/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]

class _Keys(_ServiceKeys):
    """The condition keys of dlm."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
