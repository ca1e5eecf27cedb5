"""AWS CloudWatch RUM. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCreateRumMetricDefinitions: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
BatchDeleteRumMetricDefinitions: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
BatchGetRumMetricDefinitions: _Final[_Action]
"""Read, on AppMonitorResource (required)."""
CreateAppMonitor: _Final[_Action]
"""Write, on AppMonitorResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, iam:GetRole."""
DeleteAppMonitor: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
DeleteRumMetricsDestination: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
GetAppMonitor: _Final[_Action]
"""Read, on AppMonitorResource (required)."""
GetAppMonitorData: _Final[_Action]
"""Read, on AppMonitorResource (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on AppMonitorResource (required)."""
ListAppMonitors: _Final[_Action]
"""List, on * only."""
ListRumMetricsDestinations: _Final[_Action]
"""Read, on AppMonitorResource (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
PutRumEvents: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
PutRumMetricsDestination: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
TagResource: _Final[_Action]
"""Tagging, on AppMonitorResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on AppMonitorResource (required). Keys: aws:TagKeys."""
UpdateAppMonitor: _Final[_Action]
"""Write, on AppMonitorResource (required). Needs: iam:CreateServiceLinkedRole, iam:GetRole."""
UpdateRumMetricDefinition: _Final[_Action]
"""Write, on AppMonitorResource (required)."""
class _AppMonitorResource(_ResourceType):
    """arn:${Partition}:rum:${Region}:${Account}:appmonitor/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AppMonitorResource: _Final[_AppMonitorResource]

class _Keys(_ServiceKeys):
    """The condition keys of rum."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
