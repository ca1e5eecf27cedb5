"""Amazon Message Delivery Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcknowledgeMessage: _Final[_Action]
"""Write, on * only."""
DeleteMessage: _Final[_Action]
"""Write, on * only."""
FailMessage: _Final[_Action]
"""Write, on * only."""
GetEndpoint: _Final[_Action]
"""Read, on * only."""
GetMessages: _Final[_Action]
"""Read, on * only. Keys: ec2:SourceInstanceARN, ssm:SourceInstanceARN."""
SendReply: _Final[_Action]
"""Write, on * only. Keys: ec2:SourceInstanceARN, ssm:SourceInstanceARN."""

class _Keys(_ServiceKeys):
    """The condition keys of ec2messages."""

    ec2_SourceInstanceARN: _ArnKey
    ssm_SourceInstanceARN: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["ec2:SourceInstanceARN", "ssm:SourceInstanceARN"]) -> _ArnKey: ...
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
