"""AWS License Manager User Subscriptions. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateUser: _Final[_Action]
"""Write, on identity-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLicenseServerEndpoint: _Final[_Action]
"""Write, on identity-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteLicenseServerEndpoint: _Final[_Action]
"""Write, on identity-provider (required), license-server-endpoint (required)."""
DeregisterIdentityProvider: _Final[_Action]
"""Write, on identity-provider (required)."""
DisassociateUser: _Final[_Action]
"""Write, on identity-provider (required), instance-user (required)."""
ListIdentityProviders: _Final[_Action]
"""List, on * only."""
ListInstances: _Final[_Action]
"""List, on * only."""
ListLicenseServerEndpoints: _Final[_Action]
"""List, on * only."""
ListProductSubscriptions: _Final[_Action]
"""List, on identity-provider (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on identity-provider (required), instance-user (required), license-server-endpoint (required), product-subscription (required)."""
ListUserAssociations: _Final[_Action]
"""List, on identity-provider (required)."""
RegisterIdentityProvider: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartProductSubscription: _Final[_Action]
"""Write, on identity-provider (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopProductSubscription: _Final[_Action]
"""Write, on identity-provider (required), product-subscription (required)."""
TagResource: _Final[_Action]
"""Tagging, on identity-provider (required), instance-user (required), license-server-endpoint (required), product-subscription (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on identity-provider (required), instance-user (required), license-server-endpoint (required), product-subscription (required)."""
UpdateIdentityProviderSettings: _Final[_Action]
"""Write, on identity-provider (required)."""
class _identity_provider(_ResourceType):
    """arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:identity-provider/${IdentityProviderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identity_provider_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identity_provider: _Final[_identity_provider]
class _instance_user(_ResourceType):
    """arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:instance-user/${InstanceUserId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, instance_user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance_user: _Final[_instance_user]
class _license_server_endpoint(_ResourceType):
    """arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:license-server-endpoint/${LicenseServerEndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, license_server_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

license_server_endpoint: _Final[_license_server_endpoint]
class _product_subscription(_ResourceType):
    """arn:${Partition}:license-manager-user-subscriptions:${Region}:${Account}:product-subscription/${ProductSubscriptionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, product_subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

product_subscription: _Final[_product_subscription]

class _Keys(_ServiceKeys):
    """The condition keys of license-manager-user-subscriptions."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
