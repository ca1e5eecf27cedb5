"""AWS Management Console Mobile App. Generated; see scripts/."""

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

GetDeviceIdentity: _Final[_Action]
"""Read, on DeviceIdentity (required)."""
ListDeviceIdentities: _Final[_Action]
"""List, on * only."""
class _DeviceIdentity(_ResourceType):
    """arn:${Partition}:consoleapp::${Account}:device/${DeviceId}/identity/${IdentityId}"""

    def __call__(self, device_id: str | _Variable, identity_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

DeviceIdentity: _Final[_DeviceIdentity]

class _Keys(_ServiceKeys):
    """The condition keys of consoleapp."""

    DeviceIdentityArn: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["consoleapp:DeviceIdentityArn"]) -> _StringKey: ...
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
