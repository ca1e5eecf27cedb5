"""AWS Billing Console. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetConsoleActionSetEnforced: _Final[_Action]
"""Read, on * only."""
ModifyAccount: _Final[_Action]
"""Write, on * only."""
ModifyBilling: _Final[_Action]
"""Write, on * only."""
ModifyPaymentMethods: _Final[_Action]
"""Write, on * only."""
UpdateConsoleActionSetEnforced: _Final[_Action]
"""Write, on * only."""
ViewAccount: _Final[_Action]
"""Read, on * only."""
ViewBilling: _Final[_Action]
"""Read, on * only."""
ViewPaymentMethods: _Final[_Action]
"""Read, on * only."""
ViewUsage: _Final[_Action]
"""Read, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of aws-portal."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
