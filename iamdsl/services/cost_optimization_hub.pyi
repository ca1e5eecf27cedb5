"""AWS Cost Optimization Hub. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetPreferences: _Final[_Action]
"""Read, on * only."""
GetRecommendation: _Final[_Action]
"""Read, on * only."""
ListEfficiencyMetrics: _Final[_Action]
"""List, on * only."""
ListEnrollmentStatuses: _Final[_Action]
"""List, on * only."""
ListRecommendationSummaries: _Final[_Action]
"""List, on * only. Needs: cost-optimization-hub:GetRecommendation."""
ListRecommendations: _Final[_Action]
"""List, on * only. Needs: cost-optimization-hub:GetRecommendation."""
UpdateEnrollmentStatus: _Final[_Action]
"""Write, on * only."""
UpdatePreferences: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of cost-optimization-hub."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
