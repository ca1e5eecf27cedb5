"""Amazon Route 53 Recovery Controls. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateControlPanel: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRoutingControl: _Final[_Action]
"""Write, on cluster (required)."""
CreateSafetyRule: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required)."""
DeleteControlPanel: _Final[_Action]
"""Write, on controlpanel (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on cluster (required)."""
DeleteRoutingControl: _Final[_Action]
"""Write, on routingcontrol (required)."""
DeleteSafetyRule: _Final[_Action]
"""Write, on safetyrule (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeControlPanel: _Final[_Action]
"""Read, on controlpanel (required)."""
DescribeRoutingControl: _Final[_Action]
"""Read, on routingcontrol (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-04-01")
class DescribeRoutingControlByName(metaclass=_RetiredAction):
    """Read, on routingcontrol (required)."""
DescribeSafetyRule: _Final[_Action]
"""Read, on safetyrule (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on cluster (required)."""
ListAssociatedRoute53HealthChecks: _Final[_Action]
"""List, on routingcontrol (required)."""
ListClusters: _Final[_Action]
"""Read, on * only."""
ListControlPanels: _Final[_Action]
"""Read, on * only."""
ListRoutingControls: _Final[_Action]
"""Read, on controlpanel (required)."""
ListSafetyRules: _Final[_Action]
"""Read, on controlpanel (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on cluster, controlpanel, safetyrule."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on cluster (required)."""
TagResource: _Final[_Action]
"""Tagging, on cluster, controlpanel, safetyrule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cluster, controlpanel, safetyrule. Keys: aws:TagKeys."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required)."""
UpdateControlPanel: _Final[_Action]
"""Write, on controlpanel (required)."""
UpdateRoutingControl: _Final[_Action]
"""Write, on routingcontrol (required)."""
UpdateSafetyRule: _Final[_Action]
"""Write, on safetyrule (required)."""
class _cluster(_ResourceType):
    """arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _controlpanel(_ResourceType):
    """arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, control_panel_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

controlpanel: _Final[_controlpanel]
class _routingcontrol(_ResourceType):
    """arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/routingcontrol/${RoutingControlId}"""

    def __call__(self, control_panel_id: str | _Variable, routing_control_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

routingcontrol: _Final[_routingcontrol]
class _safetyrule(_ResourceType):
    """arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}/safetyrule/${SafetyRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, control_panel_id: str | _Variable, safety_rule_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

safetyrule: _Final[_safetyrule]

class _Keys(_ServiceKeys):
    """The condition keys of route53-recovery-control-config."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
