"""Amazon Inspector. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddAttributesToFindings: _Final[_Action]
"""Write, on * only."""
CreateAssessmentTarget: _Final[_Action]
"""Write, on * only."""
CreateAssessmentTemplate: _Final[_Action]
"""Write, on * only."""
CreateExclusionsPreview: _Final[_Action]
"""Write, on * only."""
CreateResourceGroup: _Final[_Action]
"""Write, on * only."""
DeleteAssessmentRun: _Final[_Action]
"""Write, on * only."""
DeleteAssessmentTarget: _Final[_Action]
"""Write, on * only."""
DeleteAssessmentTemplate: _Final[_Action]
"""Write, on * only."""
DescribeAssessmentRuns: _Final[_Action]
"""Read, on * only."""
DescribeAssessmentTargets: _Final[_Action]
"""Read, on * only."""
DescribeAssessmentTemplates: _Final[_Action]
"""Read, on * only."""
DescribeCrossAccountAccessRole: _Final[_Action]
"""Read, on * only."""
DescribeExclusions: _Final[_Action]
"""Read, on * only."""
DescribeFindings: _Final[_Action]
"""Read, on * only."""
DescribeResourceGroups: _Final[_Action]
"""Read, on * only."""
DescribeRulesPackages: _Final[_Action]
"""Read, on * only."""
GetAssessmentReport: _Final[_Action]
"""Read, on * only."""
GetExclusionsPreview: _Final[_Action]
"""Read, on * only."""
GetTelemetryMetadata: _Final[_Action]
"""Read, on * only."""
ListAssessmentRunAgents: _Final[_Action]
"""List, on * only."""
ListAssessmentRuns: _Final[_Action]
"""List, on * only."""
ListAssessmentTargets: _Final[_Action]
"""List, on * only."""
ListAssessmentTemplates: _Final[_Action]
"""List, on * only."""
ListEventSubscriptions: _Final[_Action]
"""List, on * only."""
ListExclusions: _Final[_Action]
"""List, on * only."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListRulesPackages: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PreviewAgents: _Final[_Action]
"""Read, on * only."""
RegisterCrossAccountAccessRole: _Final[_Action]
"""Write, on * only."""
RemoveAttributesFromFindings: _Final[_Action]
"""Write, on * only."""
SetTagsForResource: _Final[_Action]
"""Tagging, on * only."""
StartAssessmentRun: _Final[_Action]
"""Write, on * only."""
StopAssessmentRun: _Final[_Action]
"""Write, on * only."""
SubscribeToEvent: _Final[_Action]
"""Write, on * only."""
UnsubscribeFromEvent: _Final[_Action]
"""Write, on * only."""
UpdateAssessmentTarget: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of inspector."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
