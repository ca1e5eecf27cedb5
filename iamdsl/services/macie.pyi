"""Amazon Macie Classic (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class AssociateMemberAccount(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class AssociateS3Resources(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:SourceArn."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DisassociateMemberAccount(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DisassociateS3Resources(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:SourceArn."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListMemberAccounts(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListS3Resources(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateS3Resources(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:SourceArn."""

class _Keys(_ServiceKeys):
    """The condition keys of macie."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
