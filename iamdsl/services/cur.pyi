"""AWS Cost and Usage Report. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeleteReportDefinition: _Final[_Action]
"""Write, on cur (required)."""
DescribeReportDefinitions: _Final[_Action]
"""Read, on * only."""
GetClassicReport: _Final[_Action]
"""Read, on * only."""
GetClassicReportPreferences: _Final[_Action]
"""Read, on * only."""
GetUsageReport: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on cur (required). Keys: aws:ResourceTag/${TagKey}."""
ModifyReportDefinition: _Final[_Action]
"""Write, on cur (required)."""
PutClassicReportPreferences: _Final[_Action]
"""Write, on * only."""
PutReportDefinition: _Final[_Action]
"""Write, on cur (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on cur (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cur (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ValidateReportDestination: _Final[_Action]
"""Read, on * only."""
class _cur(_ResourceType):
    """arn:${Partition}:cur:${Region}:${Account}:definition/${ReportName}"""

    def __call__(self, report_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cur: _Final[_cur]

class _Keys(_ServiceKeys):
    """The condition keys of cur."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
