"""AWS reInvent event pass amount charge to customer AWS account. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

approve: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
info: _Final[_Action]
"""Read, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _approve_(_ResourceType):
    """arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, relative_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

approve_: _Final[_approve_]
class _info_(_ResourceType):
    """arn:${Partition}:eventsbilltoaws:${Region}:${Account}:${RelativeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, relative_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

info_: _Final[_info_]

class _Keys(_ServiceKeys):
    """The condition keys of eventsbilltoaws."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
