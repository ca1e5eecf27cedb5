"""Amazon EventBridge Pipes. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreatePipe: _Final[_Action]
"""Write, on pipe (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
DeletePipe: _Final[_Action]
"""Write, on pipe (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePipe: _Final[_Action]
"""Read, on pipe (required). Keys: aws:ResourceTag/${TagKey}."""
ListPipes: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on pipe (required). Keys: aws:ResourceTag/${TagKey}."""
StartPipe: _Final[_Action]
"""Write, on pipe (required). Keys: aws:ResourceTag/${TagKey}."""
StopPipe: _Final[_Action]
"""Write, on pipe (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on pipe (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on pipe (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdatePipe: _Final[_Action]
"""Write, on pipe (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
class _pipe(_ResourceType):
    """arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipe: _Final[_pipe]

class _Keys(_ServiceKeys):
    """The condition keys of pipes."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
