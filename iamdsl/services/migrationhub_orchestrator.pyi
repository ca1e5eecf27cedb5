"""AWS Migration Hub Orchestrator. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateTemplate: _Final[_Action]
"""Write, on * only."""
CreateWorkflow: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWorkflowStep: _Final[_Action]
"""Write, on workflow (required)."""
CreateWorkflowStepGroup: _Final[_Action]
"""Write, on workflow (required)."""
DeleteTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
DeleteWorkflowStep: _Final[_Action]
"""Write, on workflow (required)."""
DeleteWorkflowStepGroup: _Final[_Action]
"""Write, on workflow (required)."""
GetMessage: _Final[_Action]
"""Read, on * only."""
GetTemplate: _Final[_Action]
"""Read, on template (required)."""
GetTemplateStep: _Final[_Action]
"""Read, on template (required)."""
GetTemplateStepGroup: _Final[_Action]
"""Read, on template (required)."""
GetWorkflow: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowStep: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowStepGroup: _Final[_Action]
"""Read, on workflow (required)."""
ListPlugins: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on template (required), workflow (required)."""
ListTemplateStepGroups: _Final[_Action]
"""List, on template (required)."""
ListTemplateSteps: _Final[_Action]
"""List, on template (required)."""
ListTemplates: _Final[_Action]
"""List, on * only."""
ListWorkflowStepGroups: _Final[_Action]
"""List, on workflow (required)."""
ListWorkflowSteps: _Final[_Action]
"""List, on workflow (required)."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
RegisterPlugin: _Final[_Action]
"""Write, on * only."""
RetryWorkflowStep: _Final[_Action]
"""Write, on workflow (required)."""
SendMessage: _Final[_Action]
"""Write, on * only."""
StartWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
StopWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
TagResource: _Final[_Action]
"""Tagging, on template, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on template, workflow. Keys: aws:TagKeys."""
UpdateTemplate: _Final[_Action]
"""Write, on template (required)."""
UpdateWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
UpdateWorkflowStep: _Final[_Action]
"""Write, on workflow (required)."""
UpdateWorkflowStepGroup: _Final[_Action]
"""Write, on workflow (required)."""
class _template(_ResourceType):
    """arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:template/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template: _Final[_template]
class _workflow(_ResourceType):
    """arn:${Partition}:migrationhub-orchestrator:${Region}:${Account}:workflow/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow: _Final[_workflow]

class _Keys(_ServiceKeys):
    """The condition keys of migrationhub-orchestrator."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
