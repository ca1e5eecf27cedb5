"""AWS User Subscriptions. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelPurchaseSession: _Final[_Action]
"""Write, on * only."""
ConfirmPurchaseSession: _Final[_Action]
"""Write, on * only."""
CreateClaim: _Final[_Action]
"""Write, on * only. Keys: user-subscriptions:CreateForSelf."""
CreateClaimAddOn: _Final[_Action]
"""Write, on * only."""
CreatePurchaseSession: _Final[_Action]
"""Write, on * only."""
CreateUpdatePlanPreview: _Final[_Action]
"""Write, on * only."""
DeleteAutoTopUpRule: _Final[_Action]
"""Write, on * only."""
DeleteClaim: _Final[_Action]
"""Write, on * only."""
GetAutoTopUpRule: _Final[_Action]
"""Read, on * only."""
GetCurrentPlanDetails: _Final[_Action]
"""Read, on * only."""
GetEffectiveUsageLimit: _Final[_Action]
"""Read, on * only."""
GetPurchaseSession: _Final[_Action]
"""Read, on * only."""
GetUsageLimitHistory: _Final[_Action]
"""Read, on * only."""
ListApplicationClaims: _Final[_Action]
"""List, on * only."""
ListClaimAddOns: _Final[_Action]
"""List, on * only."""
ListClaims: _Final[_Action]
"""List, on * only."""
ListEntitlements: _Final[_Action]
"""List, on * only."""
ListUsageLimits: _Final[_Action]
"""List, on * only."""
ListUserSubscriptions: _Final[_Action]
"""List, on * only."""
SetAutoTopUpRule: _Final[_Action]
"""Write, on * only."""
SetOverageConfig: _Final[_Action]
"""Write, on * only."""
SetUsageLimit: _Final[_Action]
"""Write, on * only."""
UpdateClaim: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of user-subscriptions."""

    CreateForSelf: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["user-subscriptions:CreateForSelf"]) -> _BoolKey: ...
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
