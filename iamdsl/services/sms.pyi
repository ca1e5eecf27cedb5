"""AWS Server Migration Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApp: _Final[_Action]
"""Write, on * only."""
CreateReplicationJob: _Final[_Action]
"""Write, on * only."""
DeleteApp: _Final[_Action]
"""Write, on * only."""
DeleteAppLaunchConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteAppReplicationConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteAppValidationConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteReplicationJob: _Final[_Action]
"""Write, on * only."""
DeleteServerCatalog: _Final[_Action]
"""Write, on * only."""
DisassociateConnector: _Final[_Action]
"""Write, on * only."""
GenerateChangeSet: _Final[_Action]
"""Write, on * only."""
GenerateTemplate: _Final[_Action]
"""Write, on * only."""
GetApp: _Final[_Action]
"""Read, on * only."""
GetAppLaunchConfiguration: _Final[_Action]
"""Read, on * only."""
GetAppReplicationConfiguration: _Final[_Action]
"""Read, on * only."""
GetAppValidationConfiguration: _Final[_Action]
"""Read, on * only."""
GetAppValidationOutput: _Final[_Action]
"""Read, on * only."""
GetConnectors: _Final[_Action]
"""Read, on * only."""
GetMessages: _Final[_Action]
"""Read, on * only."""
GetReplicationJobs: _Final[_Action]
"""Read, on * only."""
GetReplicationRuns: _Final[_Action]
"""Read, on * only."""
GetServers: _Final[_Action]
"""Read, on * only."""
ImportAppCatalog: _Final[_Action]
"""Write, on * only."""
ImportServerCatalog: _Final[_Action]
"""Write, on * only."""
LaunchApp: _Final[_Action]
"""Write, on * only."""
ListApps: _Final[_Action]
"""List, on * only."""
NotifyAppValidationOutput: _Final[_Action]
"""Write, on * only."""
PutAppLaunchConfiguration: _Final[_Action]
"""Write, on * only."""
PutAppReplicationConfiguration: _Final[_Action]
"""Write, on * only."""
PutAppValidationConfiguration: _Final[_Action]
"""Write, on * only."""
SendMessage: _Final[_Action]
"""Write, on * only."""
StartAppReplication: _Final[_Action]
"""Write, on * only."""
StartOnDemandAppReplication: _Final[_Action]
"""Write, on * only."""
StartOnDemandReplicationRun: _Final[_Action]
"""Write, on * only."""
StopAppReplication: _Final[_Action]
"""Write, on * only."""
TerminateApp: _Final[_Action]
"""Write, on * only."""
UpdateApp: _Final[_Action]
"""Write, on * only."""
UpdateReplicationJob: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of sms."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
