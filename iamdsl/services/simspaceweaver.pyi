"""AWS SimSpace Weaver. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSnapshot: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApp: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSimulation: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeApp: _Final[_Action]
"""Read, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSimulation: _Final[_Action]
"""Read, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
ListApps: _Final[_Action]
"""Read, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
ListSimulations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
StartApp: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
StartClock: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
StartSimulation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopApp: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
StopClock: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
StopSimulation: _Final[_Action]
"""Write, on Simulation (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on Simulation (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Simulation (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _Simulation(_ResourceType):
    """arn:${Partition}:simspaceweaver:${Region}:${Account}:simulation/${SimulationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, simulation_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Simulation: _Final[_Simulation]

class _Keys(_ServiceKeys):
    """The condition keys of simspaceweaver."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
