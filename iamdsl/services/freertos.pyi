"""Amazon FreeRTOS. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSoftwareConfiguration: _Final[_Action]
"""Write, on configuration (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSubscription: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSoftwareConfiguration: _Final[_Action]
"""Write, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeHardwarePlatform: _Final[_Action]
"""Read, on * only."""
DescribeSoftwareConfiguration: _Final[_Action]
"""Read, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSubscription: _Final[_Action]
"""Read, on subscription (required). Keys: aws:ResourceTag/${TagKey}."""
GetEmpPatchUrl: _Final[_Action]
"""Read, on * only."""
GetSoftwareURL: _Final[_Action]
"""Read, on * only."""
GetSoftwareURLForConfiguration: _Final[_Action]
"""Read, on * only."""
GetSubscriptionBillingAmount: _Final[_Action]
"""Read, on * only."""
ListFreeRTOSVersions: _Final[_Action]
"""List, on * only."""
ListHardwarePlatforms: _Final[_Action]
"""List, on * only."""
ListHardwareVendors: _Final[_Action]
"""List, on * only."""
ListSoftwareConfigurations: _Final[_Action]
"""List, on * only."""
ListSoftwarePatches: _Final[_Action]
"""List, on * only."""
ListSubscriptionEmails: _Final[_Action]
"""List, on * only."""
ListSubscriptions: _Final[_Action]
"""List, on * only."""
UpdateEmailRecipients: _Final[_Action]
"""Write, on * only."""
UpdateSoftwareConfiguration: _Final[_Action]
"""Write, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
VerifyEmail: _Final[_Action]
"""Write, on * only."""
class _configuration(_ResourceType):
    """arn:${Partition}:freertos:${Region}:${Account}:configuration/${ConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration: _Final[_configuration]
class _subscription(_ResourceType):
    """arn:${Partition}:freertos:${Region}:${Account}:subscription/${SubscriptionID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscription: _Final[_subscription]

class _Keys(_ServiceKeys):
    """The condition keys of freertos."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
