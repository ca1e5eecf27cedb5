"""Account access manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEntitlement: _Final[_Action]
"""Write, on application (required)."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteEntitlement: _Final[_Action]
"""Write, on application (required)."""
GetApplication: _Final[_Action]
"""Read, on application (required)."""
GetEntitlement: _Final[_Action]
"""Read, on application (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListEntitlements: _Final[_Action]
"""List, on application (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on application. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application. Keys: aws:TagKeys."""
class _application(_ResourceType):
    """arn:${Partition}:account-access:${Region}:${Account}:application/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]

class _Keys(_ServiceKeys):
    """The condition keys of account-access."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
