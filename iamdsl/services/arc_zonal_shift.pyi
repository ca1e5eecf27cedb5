"""Amazon Application Recovery Controller - Zonal Shift. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelPracticeRun: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
CancelZonalShift: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
CreatePracticeRunConfiguration: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}. Needs: cloudwatch:DescribeAlarms, iam:CreateServiceLinkedRole."""
DeletePracticeRunConfiguration: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
GetAutoshiftObserverNotificationStatus: _Final[_Action]
"""Read, on * only."""
GetManagedResource: _Final[_Action]
"""Read, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ListAutoshifts: _Final[_Action]
"""List, on * only."""
ListManagedResources: _Final[_Action]
"""List, on * only."""
ListZonalShifts: _Final[_Action]
"""List, on * only."""
StartPracticeRun: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
StartZonalShift: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
UpdateAutoshiftObserverNotificationStatus: _Final[_Action]
"""Write, on * only."""
UpdatePracticeRunConfiguration: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}. Needs: cloudwatch:DescribeAlarms, iam:CreateServiceLinkedRole."""
UpdateZonalAutoshiftConfiguration: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}. Needs: iam:CreateServiceLinkedRole."""
UpdateZonalShift: _Final[_Action]
"""Write, on ALB (required), NLB (required). Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
class _ALB(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}. Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ALB: _Final[_ALB]
class _NLB(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}. Keys: arc-zonal-shift:ResourceIdentifier, aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

NLB: _Final[_NLB]

class _Keys(_ServiceKeys):
    """The condition keys of arc-zonal-shift."""

    ResourceIdentifier: _StringKey
    def elasticloadbalancing_ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["arc-zonal-shift:ResourceIdentifier"]) -> _StringKey: ...
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
