"""Amazon Nova Act. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAct: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
CreateSession: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
CreateWorkflowDefinition: _Final[_Action]
"""Write, on workflow-definition (required)."""
CreateWorkflowRun: _Final[_Action]
"""Write, on workflow-definition (required)."""
DeleteWorkflowDefinition: _Final[_Action]
"""Write, on workflow-definition (required)."""
DeleteWorkflowRun: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
GetWorkflowDefinition: _Final[_Action]
"""Read, on workflow-definition (required)."""
GetWorkflowRun: _Final[_Action]
"""Read, on workflow-definition (required), workflow-run (required)."""
InvokeActStep: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
ListActs: _Final[_Action]
"""Read, on workflow-definition (required)."""
ListModels: _Final[_Action]
"""Read, on * only."""
ListSessions: _Final[_Action]
"""Read, on workflow-definition (required), workflow-run (required)."""
ListWorkflowDefinitions: _Final[_Action]
"""List, on * only."""
ListWorkflowRuns: _Final[_Action]
"""List, on workflow-definition (required)."""
UpdateAct: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
UpdateWorkflowRun: _Final[_Action]
"""Write, on workflow-definition (required), workflow-run (required)."""
class _workflow_definition(_ResourceType):
    """arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}"""

    def __call__(self, workflow_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow_definition: _Final[_workflow_definition]
class _workflow_run(_ResourceType):
    """arn:${Partition}:nova-act:${Region}:${Account}:workflow-definition/${WorkflowDefinitionName}/workflow-run/${WorkflowRunId}"""

    def __call__(self, workflow_definition_name: str | _Variable, workflow_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow_run: _Final[_workflow_run]

class _Keys(_ServiceKeys):
    """The condition keys of nova-act."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
