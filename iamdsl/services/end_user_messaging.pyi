"""AWS End User Messaging. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateBrandProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBrandProfileAttributes: _Final[_Action]
"""Write, on brand-profile (required)."""
CreateBrandProfileFromRegistration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNotifyCodeConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRegistrationsFromBrandProfile: _Final[_Action]
"""Write, on brand-profile (required)."""
DeleteBrandProfile: _Final[_Action]
"""Write, on brand-profile (required)."""
DeleteBrandProfileAttribute: _Final[_Action]
"""Write, on brand-profile (required)."""
DeleteNotifyCodeConfiguration: _Final[_Action]
"""Write, on notify-code-configuration (required)."""
GetBrandProfile: _Final[_Action]
"""Read, on brand-profile (required)."""
GetBrandProfileAttribute: _Final[_Action]
"""Read, on brand-profile (required)."""
GetJob: _Final[_Action]
"""Read, on * only."""
GetNotifyCodeConfiguration: _Final[_Action]
"""Read, on notify-code-configuration (required)."""
ListBrandProfileAttributes: _Final[_Action]
"""List, on brand-profile (required)."""
ListBrandProfiles: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListNotifyCodeConfigurations: _Final[_Action]
"""List, on * only."""
ListRegistrationsFromBrandProfile: _Final[_Action]
"""List, on brand-profile (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on brand-profile, notify-code-configuration."""
SendNotifyCodeVerification: _Final[_Action]
"""Write, on notify-code-configuration."""
TagResource: _Final[_Action]
"""Tagging, on brand-profile, notify-code-configuration. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on brand-profile, notify-code-configuration. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateBrandProfile: _Final[_Action]
"""Write, on brand-profile (required)."""
UpdateBrandProfileAttribute: _Final[_Action]
"""Write, on brand-profile (required)."""
UpdateBrandProfileFromRegistration: _Final[_Action]
"""Write, on brand-profile (required)."""
UpdateNotifyCodeConfiguration: _Final[_Action]
"""Write, on notify-code-configuration (required)."""
UpdateRegistrationsFromBrandProfile: _Final[_Action]
"""Write, on brand-profile (required)."""
ValidateNotifyCodeVerification: _Final[_Action]
"""Write, on * only."""
class _brand_profile(_ResourceType):
    """arn:${Partition}:end-user-messaging:${Region}:${Account}:brand-profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

brand_profile: _Final[_brand_profile]
class _notify_code_configuration(_ResourceType):
    """arn:${Partition}:end-user-messaging:${Region}:${Account}:notify-code-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notify_code_configuration: _Final[_notify_code_configuration]

class _Keys(_ServiceKeys):
    """The condition keys of end-user-messaging."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
