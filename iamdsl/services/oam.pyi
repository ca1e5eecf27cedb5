"""Amazon CloudWatch Observability Access Manager. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateLink: _Final[_Action]
"""Write, on Sink (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, oam:ResourceTypes. Needs: oam:TagResource."""
CreateSink: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: oam:TagResource."""
DeleteLink: _Final[_Action]
"""Write, on Link (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSink: _Final[_Action]
"""Write, on Sink (required). Keys: aws:ResourceTag/${TagKey}."""
GetLink: _Final[_Action]
"""Read, on Link (required). Keys: aws:ResourceTag/${TagKey}."""
GetSink: _Final[_Action]
"""Read, on Sink (required). Keys: aws:ResourceTag/${TagKey}."""
GetSinkPolicy: _Final[_Action]
"""Read, on Sink (required). Keys: aws:ResourceTag/${TagKey}."""
ListAttachedLinks: _Final[_Action]
"""Read, on Sink (required). Keys: aws:ResourceTag/${TagKey}."""
ListLinks: _Final[_Action]
"""Read, on * only."""
ListSinks: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Link, Sink."""
PutSinkPolicy: _Final[_Action]
"""Write, on Sink (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on Link, Sink. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Link, Sink. Keys: aws:TagKeys."""
UpdateLink: _Final[_Action]
"""Write, on Link (required). Keys: aws:ResourceTag/${TagKey}, oam:ResourceTypes."""
class _Link(_ResourceType):
    """arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Link: _Final[_Link]
class _Sink(_ResourceType):
    """arn:${Partition}:oam:${Region}:${Account}:sink/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Sink: _Final[_Sink]

class _Keys(_ServiceKeys):
    """The condition keys of oam."""

    ResourceTypes: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["oam:ResourceTypes"]) -> _StringSetKey: ...
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
