"""AWS Support Plans. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptSupportAgreement: _Final[_Action]
"""Write, on * only."""
CancelSupportAgreement: _Final[_Action]
"""Write, on * only."""
CreateSupportAgreement: _Final[_Action]
"""Write, on * only."""
CreateSupportPlanSchedule: _Final[_Action]
"""Write, on * only."""
GetSupportAgreement: _Final[_Action]
"""Read, on * only."""
GetSupportPlan: _Final[_Action]
"""Read, on * only."""
GetSupportPlanUpdateStatus: _Final[_Action]
"""Read, on * only."""
ListSupportAgreementRevisions: _Final[_Action]
"""List, on * only."""
ListSupportAgreements: _Final[_Action]
"""List, on * only."""
ListSupportPlanModifiers: _Final[_Action]
"""List, on * only."""
RejectSupportAgreement: _Final[_Action]
"""Write, on * only."""
StartSupportPlanUpdate: _Final[_Action]
"""Write, on * only."""
UpdateSupportAgreement: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of supportplans."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
