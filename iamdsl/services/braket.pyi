"""Amazon Braket. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptUserAgreement: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-07-01")
class AccessBraketFeature(metaclass=_RetiredAction):
    """Read, on * only."""
CancelJob: _Final[_Action]
"""Write, on job (required)."""
CancelQuantumTask: _Final[_Action]
"""Write, on quantum-task (required)."""
CreateJob: _Final[_Action]
"""Write, on device (required), job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateQuantumTask: _Final[_Action]
"""Write, on device (required), quantum-task (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSpendingLimit: _Final[_Action]
"""Write, on device (required), spending-limit (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSpendingLimit: _Final[_Action]
"""Write, on spending-limit (required)."""
GetDevice: _Final[_Action]
"""Read, on device (required)."""
GetJob: _Final[_Action]
"""Read, on job (required)."""
GetQuantumTask: _Final[_Action]
"""Read, on quantum-task (required)."""
GetServiceLinkedRoleStatus: _Final[_Action]
"""Read, on * only."""
GetUserAgreementStatus: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on job, quantum-task, spending-limit."""
SearchDevices: _Final[_Action]
"""List, on * only."""
SearchJobs: _Final[_Action]
"""List, on * only."""
SearchQuantumTasks: _Final[_Action]
"""List, on * only."""
SearchSpendingLimits: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on job, quantum-task, spending-limit. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on job, quantum-task, spending-limit. Keys: aws:TagKeys."""
UpdateSpendingLimit: _Final[_Action]
"""Write, on spending-limit (required)."""
class _device(_ResourceType):
    """arn:${Partition}:braket:*:*:device/${DeviceType}/${Provider}/${DeviceId}"""

    def __call__(self, device_type: str | _Variable, provider: str | _Variable, device_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _job(_ResourceType):
    """arn:${Partition}:braket:${Region}:${Account}:job/${RandomId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, random_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _quantum_task(_ResourceType):
    """arn:${Partition}:braket:${Region}:${Account}:quantum-task/${RandomId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, random_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

quantum_task: _Final[_quantum_task]
class _spending_limit(_ResourceType):
    """arn:${Partition}:braket:${Region}:${Account}:spending-limit/${RandomId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, random_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

spending_limit: _Final[_spending_limit]

class _Keys(_ServiceKeys):
    """The condition keys of braket."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
