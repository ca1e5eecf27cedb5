"""AWS FinOps Agent. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAgentRequest: _Final[_Action]
"""Write, on * only."""
CancelTask: _Final[_Action]
"""Write, on * only."""
CancelTurn: _Final[_Action]
"""Write, on * only."""
CreateAgentSpace: _Final[_Action]
"""Write, on * only."""
CreateAutomation: _Final[_Action]
"""Write, on * only."""
CreateConnection: _Final[_Action]
"""Write, on * only."""
CreateConversation: _Final[_Action]
"""Write, on * only."""
CreateDocument: _Final[_Action]
"""Write, on * only."""
CreateIntegration: _Final[_Action]
"""Write, on * only."""
CreateOneTimeLoginSession: _Final[_Action]
"""Write, on * only."""
CreateTask: _Final[_Action]
"""Write, on * only."""
CreateTurn: _Final[_Action]
"""Write, on * only."""
DeleteAgentSpace: _Final[_Action]
"""Write, on * only."""
DeleteArtifact: _Final[_Action]
"""Write, on * only."""
DeleteAutomation: _Final[_Action]
"""Write, on * only."""
DeleteConnection: _Final[_Action]
"""Write, on * only."""
DeleteDocument: _Final[_Action]
"""Write, on * only."""
DeleteIntegration: _Final[_Action]
"""Write, on * only."""
GetAgentRequest: _Final[_Action]
"""Read, on * only."""
GetAgentSpace: _Final[_Action]
"""Read, on * only."""
GetArtifactContent: _Final[_Action]
"""Read, on * only."""
GetArtifactMetadata: _Final[_Action]
"""Read, on * only."""
GetAutomation: _Final[_Action]
"""Read, on * only."""
GetConnection: _Final[_Action]
"""Read, on * only."""
GetDocumentContent: _Final[_Action]
"""Read, on * only."""
GetDocumentMetadata: _Final[_Action]
"""Read, on * only."""
GetIntegration: _Final[_Action]
"""Read, on * only."""
GetTask: _Final[_Action]
"""Read, on * only."""
GetTurn: _Final[_Action]
"""Read, on * only."""
ListAgentSpaces: _Final[_Action]
"""List, on * only."""
ListArtifacts: _Final[_Action]
"""List, on * only."""
ListAutomations: _Final[_Action]
"""List, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListConversations: _Final[_Action]
"""List, on * only."""
ListDocuments: _Final[_Action]
"""List, on * only."""
ListIntegrations: _Final[_Action]
"""List, on * only."""
ListRecords: _Final[_Action]
"""List, on * only."""
ListTasks: _Final[_Action]
"""List, on * only."""
ListTurns: _Final[_Action]
"""List, on * only."""
RejectAgentRequest: _Final[_Action]
"""Write, on * only."""
RestoreDocument: _Final[_Action]
"""Write, on * only."""
SendFeedback: _Final[_Action]
"""Write, on * only."""
UpdateAgentSpace: _Final[_Action]
"""Write, on * only."""
UpdateAutomation: _Final[_Action]
"""Write, on * only."""
UpdateConnection: _Final[_Action]
"""Write, on * only."""
UpdateDocument: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of finops-agent."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
