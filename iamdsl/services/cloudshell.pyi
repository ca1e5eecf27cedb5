"""AWS CloudShell. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApproveCommand: _Final[_Action]
"""Read, on Environment (required)."""
CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: cloudshell:SecurityGroupIds, cloudshell:SubnetIds, cloudshell:VpcIds."""
CreateSession: _Final[_Action]
"""Write, on Environment (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on Environment (required)."""
DescribeEnvironments: _Final[_Action]
"""List, on * only."""
GetEnvironmentStatus: _Final[_Action]
"""Read, on Environment (required)."""
GetFileDownloadUrls: _Final[_Action]
"""Write, on Environment (required)."""
GetFileUploadUrls: _Final[_Action]
"""Write, on Environment (required)."""
PutCredentials: _Final[_Action]
"""Write, on Environment (required)."""
StartEnvironment: _Final[_Action]
"""Write, on Environment (required)."""
StopEnvironment: _Final[_Action]
"""Write, on Environment (required)."""
class _Environment(_ResourceType):
    """arn:${Partition}:cloudshell:${Region}:${Account}:environment/${EnvironmentId}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Environment: _Final[_Environment]

class _Keys(_ServiceKeys):
    """The condition keys of cloudshell."""

    SecurityGroupIds: _StringSetKey
    SubnetIds: _StringSetKey
    VpcIds: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["cloudshell:SecurityGroupIds", "cloudshell:SubnetIds", "cloudshell:VpcIds"]) -> _StringSetKey: ...
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
