"""AWS Marketplace Management Portal. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetAdditionalSellerNotificationRecipients: _Final[_Action]
"""Read, on * only."""
GetBankAccountVerificationDetails: _Final[_Action]
"""Read, on * only."""
GetSecondaryUserVerificationDetails: _Final[_Action]
"""Read, on * only."""
GetSellerVerificationDetails: _Final[_Action]
"""Read, on * only."""
PutAdditionalSellerNotificationRecipients: _Final[_Action]
"""Write, on * only."""
PutBankAccountVerificationDetails: _Final[_Action]
"""Write, on * only."""
PutSecondaryUserVerificationDetails: _Final[_Action]
"""Write, on * only."""
PutSellerVerificationDetails: _Final[_Action]
"""Write, on * only."""
uploadFiles: _Final[_Action]
"""Write, on * only."""
viewMarketing: _Final[_Action]
"""List, on * only."""
viewReports: _Final[_Action]
"""List, on * only."""
viewSettings: _Final[_Action]
"""List, on * only."""
viewSupport: _Final[_Action]
"""List, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of aws-marketplace-management."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
