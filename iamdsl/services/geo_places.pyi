"""Amazon Location Service Places. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

Autocomplete: _Final[_Action]
"""Read, on provider (required)."""
Geocode: _Final[_Action]
"""Read, on provider (required)."""
GetPlace: _Final[_Action]
"""Read, on provider (required)."""
ReverseGeocode: _Final[_Action]
"""Read, on provider (required)."""
SearchNearby: _Final[_Action]
"""Read, on provider (required)."""
SearchText: _Final[_Action]
"""Read, on provider (required)."""
Suggest: _Final[_Action]
"""Read, on provider (required)."""
class _provider(_ResourceType):
    """arn:${Partition}:geo-places:${Region}::provider/default"""

    def __call__(self, *, region: str, partition: str | None = None) -> _Arn: ...

provider: _Final[_provider]

class _Keys(_ServiceKeys):
    """The condition keys of geo-places."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
