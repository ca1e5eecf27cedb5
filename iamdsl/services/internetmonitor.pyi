"""Amazon CloudWatch Internet Monitor. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateMonitor: _Final[_Action]
"""Write, on Monitor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMonitor: _Final[_Action]
"""Write, on Monitor (required)."""
GetHealthEvent: _Final[_Action]
"""Read, on Monitor (required)."""
GetInternetEvent: _Final[_Action]
"""Read, on InternetEvent (required)."""
GetMonitor: _Final[_Action]
"""Read, on Monitor (required)."""
GetQueryResults: _Final[_Action]
"""Read, on Monitor (required)."""
GetQueryStatus: _Final[_Action]
"""Read, on Monitor (required)."""
Link: _Final[_Action]
"""Write, on * only."""
ListHealthEvents: _Final[_Action]
"""List, on Monitor (required)."""
ListInternetEvents: _Final[_Action]
"""List, on * only."""
ListMonitors: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Monitor (required)."""
StartQuery: _Final[_Action]
"""Read, on Monitor (required)."""
StopQuery: _Final[_Action]
"""Read, on Monitor (required)."""
TagResource: _Final[_Action]
"""Tagging, on Monitor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Monitor (required). Keys: aws:TagKeys."""
UpdateMonitor: _Final[_Action]
"""Write, on Monitor (required)."""
class _HealthEvent(_ResourceType):
    """arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}/health-event/${EventId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, monitor_name: str | _Variable, event_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

HealthEvent: _Final[_HealthEvent]
class _InternetEvent(_ResourceType):
    """arn:${Partition}:internetmonitor::${Account}:internet-event/${InternetEventId}"""

    def __call__(self, internet_event_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

InternetEvent: _Final[_InternetEvent]
class _Monitor(_ResourceType):
    """arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, monitor_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Monitor: _Final[_Monitor]

class _Keys(_ServiceKeys):
    """The condition keys of internetmonitor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
