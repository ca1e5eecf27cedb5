"""AWS Control Catalog. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetControl: _Final[_Action]
"""Read, on control (required)."""
ListCommonControls: _Final[_Action]
"""List, on * only."""
ListControlMappings: _Final[_Action]
"""List, on * only."""
ListControls: _Final[_Action]
"""List, on control (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListObjectives: _Final[_Action]
"""List, on * only."""
class _common_control(_ResourceType):
    """arn:${Partition}:controlcatalog:::common-control/${CommonControlId}"""

    def __call__(self, common_control_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

common_control: _Final[_common_control]
class _control(_ResourceType):
    """arn:${Partition}:controlcatalog:::control/${ControlId}"""

    def __call__(self, control_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

control: _Final[_control]
class _domain(_ResourceType):
    """arn:${Partition}:controlcatalog:::domain/${DomainId}"""

    def __call__(self, domain_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _objective(_ResourceType):
    """arn:${Partition}:controlcatalog:::objective/${ObjectiveId}"""

    def __call__(self, objective_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

objective: _Final[_objective]

class _Keys(_ServiceKeys):
    """The condition keys of controlcatalog."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
