"""AWS B2B Data Interchange. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateCapability: _Final[_Action]
"""Write, on transformer. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePartnership: _Final[_Action]
"""Write, on capability (required), profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStarterMappingTemplate: _Final[_Action]
"""Write, on transformer (required)."""
CreateTransformer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCapability: _Final[_Action]
"""Write, on capability (required)."""
DeletePartnership: _Final[_Action]
"""Write, on partnership (required)."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required)."""
DeleteTransformer: _Final[_Action]
"""Write, on transformer (required)."""
GenerateMapping: _Final[_Action]
"""Write, on transformer (required)."""
GetCapability: _Final[_Action]
"""Read, on capability (required)."""
GetPartnership: _Final[_Action]
"""Read, on partnership (required)."""
GetProfile: _Final[_Action]
"""Read, on profile (required)."""
GetTransformer: _Final[_Action]
"""Read, on transformer (required)."""
GetTransformerJob: _Final[_Action]
"""Read, on transformer (required)."""
ListCapabilities: _Final[_Action]
"""List, on * only."""
ListPartnerships: _Final[_Action]
"""List, on * only."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on capability, partnership, profile, transformer."""
ListTransformers: _Final[_Action]
"""List, on * only."""
StartTransformerJob: _Final[_Action]
"""Write, on transformer (required)."""
TagResource: _Final[_Action]
"""Tagging, on capability, partnership, profile, transformer. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestConversion: _Final[_Action]
"""Write, on transformer (required)."""
TestMapping: _Final[_Action]
"""Write, on transformer (required)."""
TestParsing: _Final[_Action]
"""Write, on transformer (required)."""
UntagResource: _Final[_Action]
"""Tagging, on capability, partnership, profile, transformer. Keys: aws:TagKeys."""
UpdateCapability: _Final[_Action]
"""Write, on capability (required), transformer."""
UpdatePartnership: _Final[_Action]
"""Write, on capability, partnership (required)."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required)."""
UpdateTransformer: _Final[_Action]
"""Write, on transformer (required)."""
class _capability(_ResourceType):
    """arn:${Partition}:b2bi:${Region}:${Account}:capability/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capability: _Final[_capability]
class _partnership(_ResourceType):
    """arn:${Partition}:b2bi:${Region}:${Account}:partnership/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

partnership: _Final[_partnership]
class _profile(_ResourceType):
    """arn:${Partition}:b2bi:${Region}:${Account}:profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _transformer(_ResourceType):
    """arn:${Partition}:b2bi:${Region}:${Account}:transformer/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transformer: _Final[_transformer]

class _Keys(_ServiceKeys):
    """The condition keys of b2bi."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
