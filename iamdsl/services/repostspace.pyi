"""AWS rePost Private. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchAddChannelRoleToAccessors: _Final[_Action]
"""Write, on space (required)."""
BatchAddRole: _Final[_Action]
"""Write, on space (required)."""
BatchRemoveChannelRoleFromAccessors: _Final[_Action]
"""Write, on space (required)."""
BatchRemoveRole: _Final[_Action]
"""Write, on space (required)."""
CreateChannel: _Final[_Action]
"""Write, on space (required)."""
CreateSpace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSpace: _Final[_Action]
"""Write, on space (required)."""
DeregisterAdmin: _Final[_Action]
"""Write, on space (required)."""
GetChannel: _Final[_Action]
"""Read, on space (required)."""
GetSpace: _Final[_Action]
"""Read, on space (required)."""
ListChannels: _Final[_Action]
"""Read, on space (required)."""
ListSpaces: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on space (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterAdmin: _Final[_Action]
"""Write, on space (required)."""
SendInvites: _Final[_Action]
"""Write, on space (required)."""
TagResource: _Final[_Action]
"""Tagging, on space (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on space (required). Keys: aws:TagKeys."""
UpdateChannel: _Final[_Action]
"""Write, on space (required)."""
UpdateSpace: _Final[_Action]
"""Write, on space (required)."""
class _space(_ResourceType):
    """arn:${Partition}:repostspace:${Region}:${Account}:space/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

space: _Final[_space]

class _Keys(_ServiceKeys):
    """The condition keys of repostspace."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
