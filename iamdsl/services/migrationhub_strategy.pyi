"""AWS Migration Hub Strategy Recommendations. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetAntiPattern: _Final[_Action]
"""Read, on * only."""
GetApplicationComponentDetails: _Final[_Action]
"""Read, on * only."""
GetApplicationComponentStrategies: _Final[_Action]
"""Read, on * only."""
GetAssessment: _Final[_Action]
"""Read, on * only."""
GetImportFileTask: _Final[_Action]
"""Read, on * only."""
GetLatestAssessmentId: _Final[_Action]
"""Read, on * only."""
GetMessage: _Final[_Action]
"""Read, on * only."""
GetPortfolioPreferences: _Final[_Action]
"""Read, on * only."""
GetPortfolioSummary: _Final[_Action]
"""Read, on * only."""
GetRecommendationReportDetails: _Final[_Action]
"""Read, on * only."""
GetServerDetails: _Final[_Action]
"""Read, on * only."""
GetServerStrategies: _Final[_Action]
"""Read, on * only."""
ListAnalyzableServers: _Final[_Action]
"""List, on * only."""
ListAntiPatterns: _Final[_Action]
"""List, on * only."""
ListApplicationComponents: _Final[_Action]
"""List, on * only."""
ListCollectors: _Final[_Action]
"""List, on * only."""
ListImportFileTask: _Final[_Action]
"""List, on * only."""
ListJarArtifacts: _Final[_Action]
"""List, on * only."""
ListServers: _Final[_Action]
"""List, on * only."""
PutLogData: _Final[_Action]
"""Write, on * only."""
PutMetricData: _Final[_Action]
"""Write, on * only."""
PutPortfolioPreferences: _Final[_Action]
"""Write, on * only."""
RegisterCollector: _Final[_Action]
"""Write, on * only."""
SendMessage: _Final[_Action]
"""Write, on * only."""
StartAssessment: _Final[_Action]
"""Write, on * only."""
StartImportFileTask: _Final[_Action]
"""Write, on * only."""
StartRecommendationReportGeneration: _Final[_Action]
"""Write, on * only."""
StopAssessment: _Final[_Action]
"""Write, on * only."""
UpdateApplicationComponentConfig: _Final[_Action]
"""Write, on * only."""
UpdateCollectorConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateServerConfig: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of migrationhub-strategy."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
