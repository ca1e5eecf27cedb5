"""Amazon CodeGuru Profiler. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddNotificationChannels: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
BatchGetFrameMetricData: _Final[_Action]
"""List, on ProfilingGroup (required)."""
ConfigureAgent: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
CreateProfilingGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteProfilingGroup: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
DescribeProfilingGroup: _Final[_Action]
"""Read, on ProfilingGroup (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class GetFindingsReport(metaclass=_RetiredAction):
    """Read, on ProfilingGroup."""
GetFindingsReportAccountSummary: _Final[_Action]
"""Read, on * only."""
GetNotificationConfiguration: _Final[_Action]
"""Read, on ProfilingGroup (required)."""
GetPolicy: _Final[_Action]
"""Read, on ProfilingGroup (required)."""
GetProfile: _Final[_Action]
"""Read, on ProfilingGroup (required)."""
GetRecommendations: _Final[_Action]
"""Read, on ProfilingGroup (required)."""
ListFindingsReports: _Final[_Action]
"""List, on ProfilingGroup (required)."""
ListProfileTimes: _Final[_Action]
"""List, on ProfilingGroup (required)."""
ListProfilingGroups: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on ProfilingGroup (required)."""
PostAgentProfile: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
PutPermission: _Final[_Action]
"""Permissions management, on ProfilingGroup (required)."""
RemoveNotificationChannel: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
RemovePermission: _Final[_Action]
"""Permissions management, on ProfilingGroup (required)."""
SubmitFeedback: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
TagResource: _Final[_Action]
"""Tagging, on ProfilingGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ProfilingGroup (required). Keys: aws:TagKeys."""
UpdateProfilingGroup: _Final[_Action]
"""Write, on ProfilingGroup (required)."""
class _ProfilingGroup(_ResourceType):
    """arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profiling_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProfilingGroup: _Final[_ProfilingGroup]

class _Keys(_ServiceKeys):
    """The condition keys of codeguru-profiler."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
