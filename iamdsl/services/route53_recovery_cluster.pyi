"""Amazon Route 53 Recovery Cluster. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetRoutingControlState: _Final[_Action]
"""Read, on routingcontrol (required)."""
ListRoutingControls: _Final[_Action]
"""Read, on * only."""
UpdateRoutingControlState: _Final[_Action]
"""Write, on routingcontrol (required). Keys: route53-recovery-cluster:AllowSafetyRulesOverrides."""
UpdateRoutingControlStates: _Final[_Action]
"""Write, on routingcontrol (required). Keys: route53-recovery-cluster:AllowSafetyRulesOverrides."""
class _routingcontrol(_ResourceType):
    """arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}"""

    def __call__(self, control_panel_id: str | _Variable, routing_control_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

routingcontrol: _Final[_routingcontrol]

class _Keys(_ServiceKeys):
    """The condition keys of route53-recovery-cluster."""

    AllowSafetyRulesOverrides: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["route53-recovery-cluster:AllowSafetyRulesOverrides"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: str) -> _Any: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
