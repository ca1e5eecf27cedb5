"""Network Flow Monitor. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateMonitor: _Final[_Action]
"""Write, on monitor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScope: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMonitor: _Final[_Action]
"""Write, on monitor (required)."""
DeleteScope: _Final[_Action]
"""Write, on scope (required)."""
GetMonitor: _Final[_Action]
"""Read, on monitor (required)."""
GetQueryResultsMonitorTopContributors: _Final[_Action]
"""Read, on monitor (required)."""
GetQueryResultsWorkloadInsightsTopContributors: _Final[_Action]
"""Read, on scope (required)."""
GetQueryResultsWorkloadInsightsTopContributorsData: _Final[_Action]
"""Read, on scope (required)."""
GetQueryStatusMonitorTopContributors: _Final[_Action]
"""Read, on monitor (required)."""
GetQueryStatusWorkloadInsightsTopContributors: _Final[_Action]
"""Read, on scope (required)."""
GetQueryStatusWorkloadInsightsTopContributorsData: _Final[_Action]
"""Read, on scope (required)."""
GetScope: _Final[_Action]
"""Read, on scope (required)."""
ListMonitors: _Final[_Action]
"""List, on * only."""
ListScopes: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on monitor, scope."""
Publish: _Final[_Action]
"""Write, on * only."""
StartQueryMonitorTopContributors: _Final[_Action]
"""Write, on monitor (required)."""
StartQueryWorkloadInsightsTopContributors: _Final[_Action]
"""Write, on scope (required)."""
StartQueryWorkloadInsightsTopContributorsData: _Final[_Action]
"""Write, on scope (required)."""
StopQueryMonitorTopContributors: _Final[_Action]
"""Write, on monitor (required)."""
StopQueryWorkloadInsightsTopContributors: _Final[_Action]
"""Write, on scope (required)."""
StopQueryWorkloadInsightsTopContributorsData: _Final[_Action]
"""Write, on scope (required)."""
TagResource: _Final[_Action]
"""Tagging, on monitor, scope. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on monitor, scope. Keys: aws:TagKeys."""
UpdateMonitor: _Final[_Action]
"""Write, on monitor (required)."""
UpdateScope: _Final[_Action]
"""Write, on scope (required)."""
class _monitor(_ResourceType):
    """arn:${Partition}:networkflowmonitor:${Region}:${Account}:monitor/${MonitorName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, monitor_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitor: _Final[_monitor]
class _scope(_ResourceType):
    """arn:${Partition}:networkflowmonitor:${Region}:${Account}:scope/${ScopeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scope_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scope: _Final[_scope]

class _Keys(_ServiceKeys):
    """The condition keys of networkflowmonitor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
