"""Amazon CodeWhisperer. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateCustomizationPermission: _Final[_Action]
"""Write, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
CreateCustomization: _Final[_Action]
"""Write, on customization (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateProfile: _Final[_Action]
"""Write, on profile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteCustomization: _Final[_Action]
"""Write, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateCustomizationPermission: _Final[_Action]
"""Write, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
GenerateRecommendations: _Final[_Action]
"""Read, on * only."""
GetCustomization: _Final[_Action]
"""Read, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
ListCustomizationPermissions: _Final[_Action]
"""List, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
ListCustomizationVersions: _Final[_Action]
"""List, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
ListCustomizations: _Final[_Action]
"""List, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on customization, profile. Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on customization, profile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on customization, profile. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCustomization: _Final[_Action]
"""Write, on customization (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required). Keys: aws:ResourceTag/${TagKey}."""
class _customization(_ResourceType):
    """arn:${Partition}:codewhisperer:${Region}:${Account}:customization/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customization: _Final[_customization]
class _profile(_ResourceType):
    """arn:${Partition}:codewhisperer:${Region}:${Account}:profile/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]

class _Keys(_ServiceKeys):
    """The condition keys of codewhisperer."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
