"""AWS Application Transformation Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetContainerization: _Final[_Action]
"""Read, on * only."""
GetDeployment: _Final[_Action]
"""Read, on * only."""
GetGroupingAssessment: _Final[_Action]
"""Read, on * only."""
GetPortingCompatibilityAssessment: _Final[_Action]
"""Read, on * only."""
GetPortingRecommendationAssessment: _Final[_Action]
"""Read, on * only."""
GetRuntimeAssessment: _Final[_Action]
"""Read, on * only."""
PutLogData: _Final[_Action]
"""Write, on * only."""
PutMetricData: _Final[_Action]
"""Write, on * only."""
StartContainerization: _Final[_Action]
"""Write, on * only."""
StartDeployment: _Final[_Action]
"""Write, on * only."""
StartGroupingAssessment: _Final[_Action]
"""Write, on * only."""
StartPortingCompatibilityAssessment: _Final[_Action]
"""Write, on * only."""
StartPortingRecommendationAssessment: _Final[_Action]
"""Write, on * only."""
StartRuntimeAssessment: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of application-transformation."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
