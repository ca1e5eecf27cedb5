"""AWS Migration Acceleration Program Credits. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ListAssociatedPrograms: _Final[_Action]
"""List, on agreement (required)."""
ListQuarterCredits: _Final[_Action]
"""List, on agreement (required)."""
ListQuarterSpend: _Final[_Action]
"""List, on agreement (required)."""
class _agreement(_ResourceType):
    """arn:${Partition}:mapcredits:::${Agreement}/${AgreementId}"""

    def __call__(self, agreement: str | _Variable, agreement_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

agreement: _Final[_agreement]

class _Keys(_ServiceKeys):
    """The condition keys of mapcredits."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
