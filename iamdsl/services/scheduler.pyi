"""Amazon EventBridge Scheduler. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSchedule: _Final[_Action]
"""Write, on schedule (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
CreateScheduleGroup: _Final[_Action]
"""Write, on schedule-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSchedule: _Final[_Action]
"""Write, on schedule (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteScheduleGroup: _Final[_Action]
"""Write, on schedule-group (required). Keys: aws:ResourceTag/${TagKey}. Needs: scheduler:DeleteSchedule."""
GetSchedule: _Final[_Action]
"""Read, on schedule (required). Keys: aws:ResourceTag/${TagKey}."""
GetScheduleGroup: _Final[_Action]
"""Read, on schedule-group (required). Keys: aws:ResourceTag/${TagKey}."""
ListScheduleGroups: _Final[_Action]
"""List, on * only."""
ListSchedules: _Final[_Action]
"""List, on * only."""
ListSchedulesByTarget: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on schedule-group. Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on schedule-group (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on schedule-group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSchedule: _Final[_Action]
"""Write, on schedule (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
class _schedule(_ResourceType):
    """arn:${Partition}:scheduler:${Region}:${Account}:schedule/${GroupName}/${ScheduleName}"""

    def __call__(self, group_name: str | _Variable, schedule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schedule: _Final[_schedule]
class _schedule_group(_ResourceType):
    """arn:${Partition}:scheduler:${Region}:${Account}:schedule-group/${GroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schedule_group: _Final[_schedule_group]

class _Keys(_ServiceKeys):
    """The condition keys of scheduler."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
