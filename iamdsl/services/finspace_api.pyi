"""Amazon FinSpace API. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetProgrammaticAccessCredentials: _Final[_Action]
"""Read, on credential (required)."""
class _credential(_ResourceType):
    """arn:${Partition}:finspace-api:${Region}:${Account}:/credentials/programmatic"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

credential: _Final[_credential]

class _Keys(_ServiceKeys):
    """The condition keys of finspace-api."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
