"""AWS App Studio. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetAccountStatus: _Final[_Action]
"""Read, on * only."""
GetEnablementJobStatus: _Final[_Action]
"""Read, on * only."""
StartEnablementJob: _Final[_Action]
"""Write, on * only."""
StartRollbackEnablementJob: _Final[_Action]
"""Write, on * only."""
StartTeamDeployment: _Final[_Action]
"""Write, on * only."""
class _application(_ResourceType):
    """arn:${Partition}:appstudio:${Region}:${Account}:application/${ApplicationId}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _connector(_ResourceType):
    """arn:${Partition}:appstudio:${Region}:${Account}:connector/${ConnectionId}"""

    def __call__(self, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _instance(_ResourceType):
    """arn:${Partition}:appstudio:${Region}:${Account}:instance/${InstanceId}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]

class _Keys(_ServiceKeys):
    """The condition keys of appstudio."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
