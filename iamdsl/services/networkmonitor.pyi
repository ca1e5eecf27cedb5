"""Amazon CloudWatch Network Synthetic Monitor. Generated; see scripts/."""

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
CreateProbe: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteMonitor: _Final[_Action]
"""Write, on monitor (required)."""
DeleteProbe: _Final[_Action]
"""Write, on probe (required)."""
GetMonitor: _Final[_Action]
"""Read, on monitor (required)."""
GetProbe: _Final[_Action]
"""Read, on probe (required)."""
ListMonitors: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on monitor, probe."""
TagResource: _Final[_Action]
"""Tagging, on monitor, probe. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on monitor, probe. Keys: aws:TagKeys."""
UpdateMonitor: _Final[_Action]
"""Write, on monitor (required)."""
UpdateProbe: _Final[_Action]
"""Write, on probe (required)."""
class _monitor(_ResourceType):
    """arn:${Partition}:networkmonitor:${Region}:${Account}:monitor/${MonitorName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, monitor_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitor: _Final[_monitor]
class _probe(_ResourceType):
    """arn:${Partition}:networkmonitor:${Region}:${Account}:probe/${ProbeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, probe_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

probe: _Final[_probe]

class _Keys(_ServiceKeys):
    """The condition keys of networkmonitor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
