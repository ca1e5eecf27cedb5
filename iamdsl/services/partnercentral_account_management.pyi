"""AWS Partner central account management. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessLegacyPartnerCentral: _Final[_Action]
"""Write, on * only. Keys: partnercentral-account-management:LegacyPartnerCentralRole."""
AccessMarketingCentral: _Final[_Action]
"""Write, on * only. Keys: partnercentral-account-management:MarketingCentralRole."""
AccessProServeTools: _Final[_Action]
"""Write, on * only. Keys: partnercentral-account-management:ProServeRole."""
AssociatePartnerAccount: _Final[_Action]
"""Write, on * only."""
AssociatePartnerUser: _Final[_Action]
"""Write, on * only."""
DisassociatePartnerUser: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of partnercentral-account-management."""

    LegacyPartnerCentralRole: _StringSetKey
    MarketingCentralRole: _StringSetKey
    ProServeRole: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["partnercentral-account-management:LegacyPartnerCentralRole", "partnercentral-account-management:MarketingCentralRole", "partnercentral-account-management:ProServeRole"]) -> _StringSetKey: ...
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
