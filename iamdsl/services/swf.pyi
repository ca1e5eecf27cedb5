"""Amazon Simple Workflow Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelTimer: _Final[_Action]
"""Write, on domain (required)."""
CancelWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
CompleteWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
ContinueAsNewWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
CountClosedWorkflowExecutions: _Final[_Action]
"""Read, on domain (required). Keys: swf:tagFilter.tag, swf:typeFilter.name, swf:typeFilter.version."""
CountOpenWorkflowExecutions: _Final[_Action]
"""Read, on domain (required). Keys: swf:tagFilter.tag, swf:typeFilter.name, swf:typeFilter.version."""
CountPendingActivityTasks: _Final[_Action]
"""Read, on domain (required). Keys: swf:taskList.name."""
CountPendingDecisionTasks: _Final[_Action]
"""Read, on domain (required). Keys: swf:taskList.name."""
DeleteActivityType: _Final[_Action]
"""Write, on domain (required). Keys: swf:activityType.name, swf:activityType.version."""
DeleteWorkflowType: _Final[_Action]
"""Write, on domain (required). Keys: swf:workflowType.name, swf:workflowType.version."""
DeprecateActivityType: _Final[_Action]
"""Write, on domain (required). Keys: swf:activityType.name, swf:activityType.version."""
DeprecateDomain: _Final[_Action]
"""Write, on domain (required)."""
DeprecateWorkflowType: _Final[_Action]
"""Write, on domain (required). Keys: swf:workflowType.name, swf:workflowType.version."""
DescribeActivityType: _Final[_Action]
"""Read, on domain (required). Keys: swf:activityType.name, swf:activityType.version."""
DescribeDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribeWorkflowExecution: _Final[_Action]
"""Read, on domain (required)."""
DescribeWorkflowType: _Final[_Action]
"""Read, on domain (required). Keys: swf:workflowType.name, swf:workflowType.version."""
FailWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
GetWorkflowExecutionHistory: _Final[_Action]
"""Read, on domain (required)."""
ListActivityTypes: _Final[_Action]
"""List, on domain (required)."""
ListClosedWorkflowExecutions: _Final[_Action]
"""List, on domain (required). Keys: swf:tagFilter.tag, swf:typeFilter.name, swf:typeFilter.version."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListOpenWorkflowExecutions: _Final[_Action]
"""List, on domain (required). Keys: swf:tagFilter.tag, swf:typeFilter.name, swf:typeFilter.version."""
ListTagsForResource: _Final[_Action]
"""List, on domain."""
ListWorkflowTypes: _Final[_Action]
"""List, on domain (required)."""
PollForActivityTask: _Final[_Action]
"""Write, on domain (required). Keys: swf:taskList.name."""
PollForDecisionTask: _Final[_Action]
"""Write, on domain (required). Keys: swf:taskList.name."""
RecordActivityTaskHeartbeat: _Final[_Action]
"""Write, on domain (required)."""
RecordMarker: _Final[_Action]
"""Write, on domain (required)."""
RegisterActivityType: _Final[_Action]
"""Write, on domain (required). Keys: swf:defaultTaskList.name, swf:name, swf:version."""
RegisterDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterWorkflowType: _Final[_Action]
"""Write, on domain (required). Keys: swf:defaultTaskList.name, swf:name, swf:version."""
RequestCancelActivityTask: _Final[_Action]
"""Write, on domain (required)."""
RequestCancelExternalWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
RequestCancelWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
RespondActivityTaskCanceled: _Final[_Action]
"""Write, on domain (required)."""
RespondActivityTaskCompleted: _Final[_Action]
"""Write, on domain (required). Keys: swf:activityType.name, swf:activityType.version, swf:tagList.member.0, swf:tagList.member.1, swf:tagList.member.2, swf:tagList.member.3, swf:tagList.member.4, swf:taskList.name, swf:workflowType.name, swf:workflowType.version."""
RespondActivityTaskFailed: _Final[_Action]
"""Write, on domain (required)."""
RespondDecisionTaskCompleted: _Final[_Action]
"""Write, on domain (required)."""
ScheduleActivityTask: _Final[_Action]
"""Write, on domain (required)."""
SignalExternalWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
SignalWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
StartChildWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
StartTimer: _Final[_Action]
"""Write, on domain (required)."""
StartWorkflowExecution: _Final[_Action]
"""Write, on domain (required). Keys: swf:tagList.member.0, swf:tagList.member.1, swf:tagList.member.2, swf:tagList.member.3, swf:tagList.member.4, swf:taskList.name, swf:workflowType.name, swf:workflowType.version."""
TagResource: _Final[_Action]
"""Tagging, on domain. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateWorkflowExecution: _Final[_Action]
"""Write, on domain (required)."""
UndeprecateActivityType: _Final[_Action]
"""Write, on domain (required). Keys: swf:activityType.name, swf:activityType.version."""
UndeprecateDomain: _Final[_Action]
"""Write, on domain (required)."""
UndeprecateWorkflowType: _Final[_Action]
"""Write, on domain (required). Keys: swf:workflowType.name, swf:workflowType.version."""
UntagResource: _Final[_Action]
"""Tagging, on domain. Keys: aws:TagKeys."""
class _domain(_ResourceType):
    """arn:${Partition}:swf::${Account}:/domain/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]

class _Keys(_ServiceKeys):
    """The condition keys of swf."""

    activityType_name: _StringKey
    activityType_version: _StringKey
    defaultTaskList_name: _StringKey
    name: _StringKey
    tagFilter_tag: _StringKey
    tagList_member_0: _StringKey
    tagList_member_1: _StringKey
    tagList_member_2: _StringKey
    tagList_member_3: _StringKey
    tagList_member_4: _StringKey
    taskList_name: _StringKey
    typeFilter_name: _StringKey
    typeFilter_version: _StringKey
    version: _StringKey
    workflowType_name: _StringKey
    workflowType_version: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["swf:activityType.name", "swf:activityType.version", "swf:defaultTaskList.name", "swf:name", "swf:tagFilter.tag", "swf:tagList.member.0", "swf:tagList.member.1", "swf:tagList.member.2", "swf:tagList.member.3", "swf:tagList.member.4", "swf:taskList.name", "swf:typeFilter.name", "swf:typeFilter.version", "swf:version", "swf:workflowType.name", "swf:workflowType.version"]) -> _StringKey: ...
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
