"""AWS BugBust. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateEvent: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
EvaluateProfilingGroups: _Final[_Action]
"""Write, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
GetEvent: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
GetJoinEventStatus: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
JoinEvent: _Final[_Action]
"""Write, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
ListBugs: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}. Needs: codeguru-reviewer:DescribeCodeReview, codeguru-reviewer:ListRecommendations."""
ListEventParticipants: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
ListEventScores: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
ListEvents: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListProfilingGroups: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
ListPullRequests: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on Event (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on Event (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Event (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateEvent: _Final[_Action]
"""Write, on Event (required). Keys: aws:ResourceTag/${TagKey}. Needs: codeguru-profiler:DescribeProfilingGroup, codeguru-profiler:ListProfilingGroups, codeguru-reviewer:DescribeCodeReview, codeguru-reviewer:ListCodeReviews, codeguru-reviewer:ListRecommendations, codeguru-reviewer:TagResource, codeguru-reviewer:UnTagResource."""
UpdateWorkItem: _Final[_Action]
"""Write, on Event (required). Keys: aws:ResourceTag/${TagKey}. Needs: codeguru-reviewer:ListRecommendations."""
UpdateWorkItemAdmin: _Final[_Action]
"""Write, on Event (required). Keys: aws:ResourceTag/${TagKey}. Needs: codeguru-reviewer:ListRecommendations."""
class _Event(_ResourceType):
    """arn:${Partition}:bugbust:${Region}:${Account}:events/${EventId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Event: _Final[_Event]
class _ProfilingGroup(_ResourceType):
    """arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${profilingGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profiling_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProfilingGroup: _Final[_ProfilingGroup]
class _codereview(_ResourceType):
    """arn:${Partition}:codeguru-reviewer:${Region}:${Account}:association:${ResourceId}:codereview:${CodeReviewId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, code_review_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

codereview: _Final[_codereview]

class _Keys(_ServiceKeys):
    """The condition keys of bugbust."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
