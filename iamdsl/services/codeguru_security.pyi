"""Amazon CodeGuru Security. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetFindings: _Final[_Action]
"""Read, on ScanName (required)."""
CreateScan: _Final[_Action]
"""Write, on ScanName (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUploadUrl: _Final[_Action]
"""Write, on ScanName (required)."""
DeleteScansByCategory: _Final[_Action]
"""Write, on * only."""
GetAccountConfiguration: _Final[_Action]
"""Read, on * only."""
GetFindings: _Final[_Action]
"""List, on ScanName (required)."""
GetMetricsSummary: _Final[_Action]
"""Read, on * only."""
GetScan: _Final[_Action]
"""Read, on ScanName (required). Keys: aws:ResourceTag/${TagKey}."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListFindingsMetrics: _Final[_Action]
"""List, on * only."""
ListScans: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on ScanName (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on ScanName (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ScanName (required). Keys: aws:TagKeys."""
UpdateAccountConfiguration: _Final[_Action]
"""Write, on * only."""
class _ScanName(_ResourceType):
    """arn:${Partition}:codeguru-security:${Region}:${Account}:scans/${ScanName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scan_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ScanName: _Final[_ScanName]

class _Keys(_ServiceKeys):
    """The condition keys of codeguru-security."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
