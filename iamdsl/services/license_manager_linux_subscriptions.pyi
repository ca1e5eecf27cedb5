"""AWS License Manager Linux Subscriptions Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeregisterSubscriptionProvider: _Final[_Action]
"""Write, on subscription-provider (required)."""
GetRegisteredSubscriptionProvider: _Final[_Action]
"""Read, on subscription-provider (required)."""
GetServiceSettings: _Final[_Action]
"""Read, on * only."""
ListLinuxSubscriptionInstances: _Final[_Action]
"""Read, on * only."""
ListLinuxSubscriptions: _Final[_Action]
"""Read, on * only."""
ListRegisteredSubscriptionProviders: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on subscription-provider (required)."""
RegisterSubscriptionProvider: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on subscription-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on subscription-provider (required). Keys: aws:TagKeys."""
UpdateServiceSettings: _Final[_Action]
"""Write, on * only."""
class _subscription_provider(_ResourceType):
    """arn:${Partition}:license-manager-linux-subscriptions:${Region}:${Account}:subscription-provider/${SubscriptionProviderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subscription_provider_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscription_provider: _Final[_subscription_provider]

class _Keys(_ServiceKeys):
    """The condition keys of license-manager-linux-subscriptions."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
