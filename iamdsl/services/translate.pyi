"""Amazon Translate. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateParallelData: _Final[_Action]
"""Write, on parallel-data. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteParallelData: _Final[_Action]
"""Write, on parallel-data."""
DeleteTerminology: _Final[_Action]
"""Write, on terminology."""
DescribeTextTranslationJob: _Final[_Action]
"""Read, on * only."""
GetParallelData: _Final[_Action]
"""Read, on parallel-data."""
GetTerminology: _Final[_Action]
"""Read, on terminology."""
ImportTerminology: _Final[_Action]
"""Write, on terminology. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListLanguages: _Final[_Action]
"""List, on * only."""
ListParallelData: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on parallel-data, terminology."""
ListTerminologies: _Final[_Action]
"""List, on * only."""
ListTextTranslationJobs: _Final[_Action]
"""List, on * only."""
StartTextTranslationJob: _Final[_Action]
"""Write, on parallel-data, terminology."""
StopTextTranslationJob: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on parallel-data, terminology. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TranslateDocument: _Final[_Action]
"""Read, on terminology."""
TranslateText: _Final[_Action]
"""Read, on parallel-data, terminology."""
UntagResource: _Final[_Action]
"""Tagging, on parallel-data, terminology. Keys: aws:TagKeys."""
UpdateParallelData: _Final[_Action]
"""Write, on parallel-data."""
class _parallel_data(_ResourceType):
    """arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

parallel_data: _Final[_parallel_data]
class _terminology(_ResourceType):
    """arn:${Partition}:translate:${Region}:${Account}:terminology/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

terminology: _Final[_terminology]

class _Keys(_ServiceKeys):
    """The condition keys of translate."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
