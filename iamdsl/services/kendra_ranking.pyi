"""Amazon Kendra Intelligent Ranking. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateRescoreExecutionPlan: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteRescoreExecutionPlan: _Final[_Action]
"""Write, on rescore-execution-plan (required)."""
DescribeRescoreExecutionPlan: _Final[_Action]
"""Read, on rescore-execution-plan (required)."""
ListRescoreExecutionPlans: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on rescore-execution-plan."""
Rescore: _Final[_Action]
"""Read, on rescore-execution-plan (required)."""
TagResource: _Final[_Action]
"""Tagging, on rescore-execution-plan. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on rescore-execution-plan. Keys: aws:TagKeys."""
UpdateRescoreExecutionPlan: _Final[_Action]
"""Write, on rescore-execution-plan (required)."""
class _rescore_execution_plan(_ResourceType):
    """arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rescore_execution_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rescore_execution_plan: _Final[_rescore_execution_plan]

class _Keys(_ServiceKeys):
    """The condition keys of kendra-ranking."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
