"""AWS Elemental Support Cases. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddCaseComment: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
CheckCasePermission: _Final[_Action]
"""Write, on * only."""
CompleteMultipartUpload: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
CreateCase: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateS3CLIUploadCommand: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
CreateS3DownloadUrl: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
GetCase: _Final[_Action]
"""Read, on case (required). Keys: aws:ResourceTag/${TagKey}."""
GetCasePermission: _Final[_Action]
"""Read, on * only."""
GetCases: _Final[_Action]
"""Read, on * only."""
GetUICache: _Final[_Action]
"""Read, on * only."""
ListTagsForCase: _Final[_Action]
"""Read, on case (required). Keys: aws:ResourceTag/${TagKey}."""
StartMultipartUpload: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
TagCase: _Final[_Action]
"""Tagging, on case (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagCase: _Final[_Action]
"""Tagging, on case (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCase: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCaseStatus: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateMultipartUpload: _Final[_Action]
"""Write, on case (required). Keys: aws:ResourceTag/${TagKey}."""
class _case(_ResourceType):
    """arn:${Partition}:elemental-support-cases::${Account}:case/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

case: _Final[_case]

class _Keys(_ServiceKeys):
    """The condition keys of elemental-support-cases."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
