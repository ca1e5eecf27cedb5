"""AWS Snow Device Management. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelTask: _Final[_Action]
"""Write, on task (required)."""
CreateTask: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DescribeDevice: _Final[_Action]
"""Read, on managed-device (required)."""
DescribeDeviceEc2Instances: _Final[_Action]
"""Read, on managed-device (required)."""
DescribeExecution: _Final[_Action]
"""Read, on * only."""
DescribeTask: _Final[_Action]
"""Read, on task (required)."""
ListDeviceResources: _Final[_Action]
"""List, on managed-device (required)."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListExecutions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTasks: _Final[_Action]
"""List, on * only."""
TagResource: _Final[_Action]
"""Tagging, on managed-device, task. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on managed-device, task. Keys: aws:TagKeys."""
class _managed_device(_ResourceType):
    """arn:${Partition}:snow-device-management:${Region}:${Account}:managed-device/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_device: _Final[_managed_device]
class _task(_ResourceType):
    """arn:${Partition}:snow-device-management:${Region}:${Account}:task/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]

class _Keys(_ServiceKeys):
    """The condition keys of snow-device-management."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
