"""AWS PricingPlanManager Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApprovePaidSubscription: _Final[_Action]
"""Write, on * only."""
AssociateResourcesToSubscription: _Final[_Action]
"""Write, on * only."""
CancelSubscription: _Final[_Action]
"""Write, on * only."""
CancelSubscriptionChange: _Final[_Action]
"""Write, on * only."""
CreateSubscription: _Final[_Action]
"""Write, on * only."""
DisassociateResourcesFromSubscription: _Final[_Action]
"""Write, on * only."""
GetSubscription: _Final[_Action]
"""Read, on * only."""
ListSubscriptions: _Final[_Action]
"""Read, on * only."""
UpdateSubscription: _Final[_Action]
"""Write, on * only."""
class _subscription(_ResourceType):
    """arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}"""

    def __call__(self, subscription_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

subscription: _Final[_subscription]

class _Keys(_ServiceKeys):
    """The condition keys of pricingplanmanager."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
