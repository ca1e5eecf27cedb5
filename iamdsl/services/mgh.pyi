"""AWS Migration Hub. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptConnection: _Final[_Action]
"""Write, on ConnectionResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateAutomationUnitRole: _Final[_Action]
"""Write, on AutomationUnitResource (required)."""
AssociateCreatedArtifact: _Final[_Action]
"""Write, on migrationTask (required)."""
AssociateDiscoveredResource: _Final[_Action]
"""Write, on migrationTask (required)."""
AssociateSourceResource: _Final[_Action]
"""Write, on migrationTask (required)."""
BatchAssociateIamRoleWithConnection: _Final[_Action]
"""Write, on ConnectionResource (required)."""
BatchDisassociateIamRoleFromConnection: _Final[_Action]
"""Write, on ConnectionResource (required)."""
CreateAutomationRun: _Final[_Action]
"""Write, on * only."""
CreateAutomationUnit: _Final[_Action]
"""Write, on * only."""
CreateHomeRegionControl: _Final[_Action]
"""Write, on * only."""
CreateProgressUpdateStream: _Final[_Action]
"""Write, on progressUpdateStream (required)."""
DeleteAutomationRun: _Final[_Action]
"""Write, on AutomationRunResource (required)."""
DeleteAutomationUnit: _Final[_Action]
"""Write, on AutomationUnitResource (required)."""
DeleteConnection: _Final[_Action]
"""Write, on ConnectionResource (required)."""
DeleteHomeRegionControl: _Final[_Action]
"""Write, on * only."""
DeleteProgressUpdateStream: _Final[_Action]
"""Write, on progressUpdateStream (required)."""
DescribeApplicationState: _Final[_Action]
"""Read, on * only."""
DescribeAutomationRun: _Final[_Action]
"""Read, on AutomationRunResource (required)."""
DescribeAutomationUnit: _Final[_Action]
"""Read, on AutomationUnitResource (required)."""
DescribeHomeRegionControls: _Final[_Action]
"""List, on * only."""
DescribeMigrationTask: _Final[_Action]
"""Read, on migrationTask (required)."""
DisassociateAutomationUnitRole: _Final[_Action]
"""Write, on AutomationUnitResource (required)."""
DisassociateCreatedArtifact: _Final[_Action]
"""Write, on migrationTask (required)."""
DisassociateDiscoveredResource: _Final[_Action]
"""Write, on migrationTask (required)."""
DisassociateSourceResource: _Final[_Action]
"""Write, on migrationTask (required)."""
GetConnection: _Final[_Action]
"""Read, on ConnectionResource (required)."""
GetHomeRegion: _Final[_Action]
"""Read, on * only."""
ImportMigrationTask: _Final[_Action]
"""Write, on migrationTask (required)."""
ListApplicationStates: _Final[_Action]
"""List, on * only."""
ListAutomationRuns: _Final[_Action]
"""List, on * only."""
ListAutomationUnits: _Final[_Action]
"""List, on * only."""
ListConnectionRoles: _Final[_Action]
"""List, on ConnectionResource (required)."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListCreatedArtifacts: _Final[_Action]
"""List, on migrationTask (required)."""
ListDiscoveredResources: _Final[_Action]
"""List, on migrationTask (required)."""
ListMigrationTaskUpdates: _Final[_Action]
"""List, on migrationTask (required)."""
ListMigrationTasks: _Final[_Action]
"""List, on * only."""
ListProgressUpdateStreams: _Final[_Action]
"""List, on * only."""
ListSourceResources: _Final[_Action]
"""List, on migrationTask (required)."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
NotifyApplicationState: _Final[_Action]
"""Write, on * only."""
NotifyMigrationTaskState: _Final[_Action]
"""Write, on migrationTask (required)."""
PutResourceAttributes: _Final[_Action]
"""Write, on migrationTask (required)."""
RejectConnection: _Final[_Action]
"""Write, on ConnectionResource (required)."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
class _AutomationRunResource(_ResourceType):
    """arn:${Partition}:mgh:${Region}:${Account}:automation-run/${RunID}. Keys: mgh:AutomationRunResourceRunID"""

    def __call__(self, run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AutomationRunResource: _Final[_AutomationRunResource]
class _AutomationUnitResource(_ResourceType):
    """arn:${Partition}:mgh:${Region}:${Account}:automation-unit/${AutomationUnitId}. Keys: mgh:AutomationUnitResourceAutomationUnitArn"""

    def __call__(self, automation_unit_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AutomationUnitResource: _Final[_AutomationUnitResource]
class _ConnectionResource(_ResourceType):
    """arn:${Partition}:mgh:${Region}:${Account}:${ConnectionArn}. Keys: aws:ResourceTag/${TagKey}, mgh:ConnectionResourceConnectionArn"""

    def __call__(self, connection_arn: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConnectionResource: _Final[_ConnectionResource]
class _migrationTask(_ResourceType):
    """arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}/migrationTask/${Task}"""

    def __call__(self, stream: str | _Variable, task: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

migrationTask: _Final[_migrationTask]
class _progressUpdateStream(_ResourceType):
    """arn:${Partition}:mgh:${Region}:${Account}:progressUpdateStream/${Stream}"""

    def __call__(self, stream: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

progressUpdateStream: _Final[_progressUpdateStream]

class _Keys(_ServiceKeys):
    """The condition keys of mgh."""

    AutomationRunResourceRunID: _StringKey
    AutomationUnitResourceAutomationUnitArn: _ArnKey
    ConnectionResourceConnectionArn: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["mgh:AutomationRunResourceRunID", "mgh:ConnectionResourceConnectionArn"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["mgh:AutomationUnitResourceAutomationUnitArn"]) -> _ArnKey: ...
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
