"""Database Query Metadata Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateFavoriteQuery: _Final[_Action]
"""Write, on * only."""
CreateQueryHistory: _Final[_Action]
"""Write, on * only."""
CreateTab: _Final[_Action]
"""Write, on * only."""
DeleteFavoriteQueries: _Final[_Action]
"""Write, on * only."""
DeleteQueryHistory: _Final[_Action]
"""Write, on * only."""
DeleteTab: _Final[_Action]
"""Write, on * only."""
DescribeFavoriteQueries: _Final[_Action]
"""List, on * only."""
DescribeQueryHistory: _Final[_Action]
"""List, on * only."""
DescribeTabs: _Final[_Action]
"""List, on * only."""
GetQueryString: _Final[_Action]
"""Read, on * only."""
UpdateFavoriteQuery: _Final[_Action]
"""Write, on * only."""
UpdateQueryHistory: _Final[_Action]
"""Write, on * only."""
UpdateTab: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of dbqms."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
