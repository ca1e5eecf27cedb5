"""Amazon Q Developer. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ExportArtifact: _Final[_Action]
"""Write, on codeTransformation. Keys: aws:ResourceTag/${TagKey}."""
ImportArtifact: _Final[_Action]
"""Write, on codeTransformation. Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on codeTransformation. Keys: aws:ResourceTag/${TagKey}."""
StartAgentSession: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on codeTransformation. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TransformCode: _Final[_Action]
"""Write, on codeTransformation. Keys: aws:ResourceTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on codeTransformation. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _codeTransformation(_ResourceType):
    """arn:${Partition}:qdeveloper:${Region}:${Account}:codeTransformation/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

codeTransformation: _Final[_codeTransformation]

class _Keys(_ServiceKeys):
    """The condition keys of qdeveloper."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
