"""AWS Elemental Inference. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFeed: _Final[_Action]
"""Write, on feed (required)."""
CreateDictionary: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFeed: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDictionary: _Final[_Action]
"""Write, on dictionary (required)."""
DeleteFeed: _Final[_Action]
"""Write, on feed (required)."""
DeleteFeedPolicy: _Final[_Action]
"""Write, on feed (required)."""
DisassociateFeed: _Final[_Action]
"""Write, on feed (required)."""
ExportDictionaryEntries: _Final[_Action]
"""Read, on dictionary (required)."""
GetDictionary: _Final[_Action]
"""Read, on dictionary (required)."""
GetFeed: _Final[_Action]
"""Read, on feed (required)."""
GetFeedPolicy: _Final[_Action]
"""Read, on feed (required)."""
GetMetadata: _Final[_Action]
"""Read, on feed (required)."""
ListDictionaries: _Final[_Action]
"""List, on * only."""
ListFeeds: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutFeedPolicy: _Final[_Action]
"""Write, on feed (required)."""
PutMedia: _Final[_Action]
"""Write, on feed (required)."""
TagResource: _Final[_Action]
"""Tagging, on dictionary, feed. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on dictionary, feed. Keys: aws:TagKeys."""
UpdateDictionary: _Final[_Action]
"""Write, on dictionary (required)."""
UpdateFeed: _Final[_Action]
"""Write, on feed (required)."""
class _dictionary(_ResourceType):
    """arn:${Partition}:elemental-inference:${Region}:${Account}:dictionary/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dictionary: _Final[_dictionary]
class _feed(_ResourceType):
    """arn:${Partition}:elemental-inference:${Region}:${Account}:feed/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

feed: _Final[_feed]

class _Keys(_ServiceKeys):
    """The condition keys of elemental-inference."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
