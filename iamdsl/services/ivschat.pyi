"""Amazon Interactive Video Service Chat. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateChatToken: _Final[_Action]
"""Write, on Room (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLoggingConfiguration: _Final[_Action]
"""Write, on Logging-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRoom: _Final[_Action]
"""Write, on Room (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteLoggingConfiguration: _Final[_Action]
"""Write, on Logging-Configuration (required)."""
DeleteMessage: _Final[_Action]
"""Write, on Room (required)."""
DeleteRoom: _Final[_Action]
"""Write, on Room (required)."""
DisconnectUser: _Final[_Action]
"""Write, on Room (required)."""
GetLoggingConfiguration: _Final[_Action]
"""Read, on Logging-Configuration (required)."""
GetRoom: _Final[_Action]
"""Read, on Room (required)."""
ListLoggingConfigurations: _Final[_Action]
"""List, on Logging-Configuration (required)."""
ListRooms: _Final[_Action]
"""List, on Room (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Room. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
SendEvent: _Final[_Action]
"""Write, on Room (required)."""
TagResource: _Final[_Action]
"""Tagging, on Logging-Configuration, Room. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Logging-Configuration, Room. Keys: aws:TagKeys."""
UpdateLoggingConfiguration: _Final[_Action]
"""Write, on Logging-Configuration (required)."""
UpdateRoom: _Final[_Action]
"""Write, on Room (required)."""
class _Logging_Configuration(_ResourceType):
    """arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Logging_Configuration: _Final[_Logging_Configuration]
class _Room(_ResourceType):
    """arn:${Partition}:ivschat:${Region}:${Account}:room/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Room: _Final[_Room]

class _Keys(_ServiceKeys):
    """The condition keys of ivschat."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
