"""AWS Interconnect. Generated; see scripts/."""

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

AcceptConnectionProposal: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnection: _Final[_Action]
"""Write, on connection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, interconnect:RemoteAccount."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required)."""
DescribeConnectionProposal: _Final[_Action]
"""Read, on * only."""
GetConnection: _Final[_Action]
"""Read, on connection (required)."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required)."""
ListAttachPoints: _Final[_Action]
"""Read, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on connection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on connection (required). Keys: aws:TagKeys."""
UpdateConnection: _Final[_Action]
"""Write, on connection (required)."""
class _connection(_ResourceType):
    """arn:${Partition}:interconnect:${Region}:${Account}:connection/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _environment(_ResourceType):
    """arn:${Partition}:interconnect:${Region}:${Account}:environment/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]

class _Keys(_ServiceKeys):
    """The condition keys of interconnect."""

    RemoteAccount: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["interconnect:RemoteAccount"]) -> _StringKey: ...
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
