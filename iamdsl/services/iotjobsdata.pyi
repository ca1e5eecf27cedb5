"""AWS IoT Jobs DataPlane. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DescribeJobExecution: _Final[_Action]
"""Read, on thing (required). Keys: iot:JobId."""
GetPendingJobExecutions: _Final[_Action]
"""Read, on thing (required)."""
StartNextPendingJobExecution: _Final[_Action]
"""Write, on thing (required)."""
UpdateJobExecution: _Final[_Action]
"""Write, on thing (required). Keys: iot:JobId."""
class _thing(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thing: _Final[_thing]

class _Keys(_ServiceKeys):
    """The condition keys of iotjobsdata."""

    iot_JobId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iot:JobId"]) -> _StringKey: ...
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
