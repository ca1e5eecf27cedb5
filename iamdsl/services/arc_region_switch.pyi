"""Amazon ARC Region switch. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApprovePlanExecutionStep: _Final[_Action]
"""Write, on plan (required)."""
CancelPlanExecution: _Final[_Action]
"""Write, on plan (required)."""
CreatePlan: _Final[_Action]
"""Write, on plan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeletePlan: _Final[_Action]
"""Write, on plan (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
GetPlan: _Final[_Action]
"""Read, on plan (required)."""
GetPlanEvaluationStatus: _Final[_Action]
"""Read, on plan (required)."""
GetPlanExecution: _Final[_Action]
"""Read, on plan (required)."""
GetPlanInRegion: _Final[_Action]
"""Read, on plan (required)."""
GetResourcePolicy: _Final[_Action]
"""Permissions management, on plan (required)."""
ListPlanExecutionEvents: _Final[_Action]
"""List, on plan (required)."""
ListPlanExecutions: _Final[_Action]
"""List, on plan (required)."""
ListPlans: _Final[_Action]
"""List, on * only."""
ListPlansInRegion: _Final[_Action]
"""List, on * only."""
ListRoute53HealthChecks: _Final[_Action]
"""List, on plan (required)."""
ListRoute53HealthChecksInRegion: _Final[_Action]
"""List, on plan (required)."""
ListServiceQuotaWarnings: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on plan (required). Keys: aws:ResourceTag/${TagKey}."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
StartPlanExecution: _Final[_Action]
"""Write, on plan (required)."""
TagResource: _Final[_Action]
"""Tagging, on plan (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on plan (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdatePlan: _Final[_Action]
"""Write, on plan (required)."""
UpdatePlanExecution: _Final[_Action]
"""Write, on plan (required)."""
UpdatePlanExecutionStep: _Final[_Action]
"""Write, on plan (required)."""
class _plan(_ResourceType):
    """arn:${Partition}:arc-region-switch::${Account}:plan/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

plan: _Final[_plan]

class _Keys(_ServiceKeys):
    """The condition keys of arc-region-switch."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
