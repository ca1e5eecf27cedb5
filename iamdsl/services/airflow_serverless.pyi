"""AWS MWAA Serverless. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateWorkflow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteWorkflow: _Final[_Action]
"""Write, on Workflow (required)."""
GetTaskInstance: _Final[_Action]
"""Read, on Workflow (required)."""
GetWorkflow: _Final[_Action]
"""Read, on Workflow (required)."""
GetWorkflowRun: _Final[_Action]
"""Read, on Workflow (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Workflow (required). Keys: aws:ResourceTag/${TagKey}."""
ListTaskInstances: _Final[_Action]
"""List, on Workflow (required)."""
ListWorkflowRuns: _Final[_Action]
"""List, on Workflow (required)."""
ListWorkflowVersions: _Final[_Action]
"""List, on Workflow (required)."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
StartWorkflowRun: _Final[_Action]
"""Write, on Workflow (required)."""
StopWorkflowRun: _Final[_Action]
"""Write, on Workflow (required)."""
TagResource: _Final[_Action]
"""Tagging, on Workflow (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Workflow (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateWorkflow: _Final[_Action]
"""Write, on Workflow (required)."""
class _Workflow(_ResourceType):
    """arn:${Partition}:airflow-serverless:${Region}:${Account}:workflow/${WorkflowId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Workflow: _Final[_Workflow]

class _Keys(_ServiceKeys):
    """The condition keys of airflow-serverless."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
