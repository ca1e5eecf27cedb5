"""Amazon CloudWatch Application Insights. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddWorkload: _Final[_Action]
"""Write, on * only."""
CreateApplication: _Final[_Action]
"""Write, on * only."""
CreateComponent: _Final[_Action]
"""Write, on * only."""
CreateLogPattern: _Final[_Action]
"""Write, on * only."""
DeleteApplication: _Final[_Action]
"""Write, on * only."""
DeleteComponent: _Final[_Action]
"""Write, on * only."""
DeleteLogPattern: _Final[_Action]
"""Write, on * only."""
DescribeApplication: _Final[_Action]
"""Read, on * only."""
DescribeComponent: _Final[_Action]
"""Read, on * only."""
DescribeComponentConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeComponentConfigurationRecommendation: _Final[_Action]
"""Read, on * only."""
DescribeLogPattern: _Final[_Action]
"""Read, on * only."""
DescribeObservation: _Final[_Action]
"""Read, on * only."""
DescribeProblem: _Final[_Action]
"""Read, on * only."""
DescribeProblemObservations: _Final[_Action]
"""Read, on * only."""
DescribeWorkload: _Final[_Action]
"""Read, on * only."""
Link: _Final[_Action]
"""Write, on * only."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListComponents: _Final[_Action]
"""List, on * only."""
ListConfigurationHistory: _Final[_Action]
"""List, on * only."""
ListLogPatternSets: _Final[_Action]
"""List, on * only."""
ListLogPatterns: _Final[_Action]
"""List, on * only."""
ListProblems: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListWorkloads: _Final[_Action]
"""List, on * only."""
RemoveWorkload: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on * only."""
UpdateComponent: _Final[_Action]
"""Write, on * only."""
UpdateComponentConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateLogPattern: _Final[_Action]
"""Write, on * only."""
UpdateProblem: _Final[_Action]
"""Write, on * only."""
UpdateWorkload: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of applicationinsights."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
