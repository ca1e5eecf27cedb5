"""Amazon Route 53 Domains. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptDomainTransferFromAnotherAwsAccount: _Final[_Action]
"""Write, on * only."""
AssociateDelegationSignerToDomain: _Final[_Action]
"""Write, on * only."""
CancelDomainTransferToAnotherAwsAccount: _Final[_Action]
"""Write, on * only."""
CheckDomainAvailability: _Final[_Action]
"""Read, on * only."""
CheckDomainTransferability: _Final[_Action]
"""Read, on * only."""
DeleteDomain: _Final[_Action]
"""Write, on * only."""
DeleteTagsForDomain: _Final[_Action]
"""Tagging, on * only."""
DisableDomainAutoRenew: _Final[_Action]
"""Write, on * only."""
DisableDomainTransferLock: _Final[_Action]
"""Write, on * only."""
DisassociateDelegationSignerFromDomain: _Final[_Action]
"""Write, on * only."""
EnableDomainAutoRenew: _Final[_Action]
"""Write, on * only."""
EnableDomainTransferLock: _Final[_Action]
"""Write, on * only."""
GetContactReachabilityStatus: _Final[_Action]
"""Read, on * only."""
GetDomainDetail: _Final[_Action]
"""Read, on * only."""
GetDomainPrices: _Final[_Action]
"""Read, on * only."""
GetDomainSuggestions: _Final[_Action]
"""Read, on * only."""
GetOperationDetail: _Final[_Action]
"""Read, on * only."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListOperations: _Final[_Action]
"""List, on * only."""
ListPrices: _Final[_Action]
"""List, on * only."""
ListTagsForDomain: _Final[_Action]
"""Read, on * only."""
PushDomain: _Final[_Action]
"""Write, on * only."""
RegisterDomain: _Final[_Action]
"""Write, on * only."""
RejectDomainTransferFromAnotherAwsAccount: _Final[_Action]
"""Write, on * only."""
RenewDomain: _Final[_Action]
"""Write, on * only."""
ResendContactReachabilityEmail: _Final[_Action]
"""Write, on * only."""
ResendOperationAuthorization: _Final[_Action]
"""Write, on * only."""
RetrieveDomainAuthCode: _Final[_Action]
"""Write, on * only."""
TransferDomain: _Final[_Action]
"""Write, on * only."""
TransferDomainToAnotherAwsAccount: _Final[_Action]
"""Write, on * only."""
UpdateDomainContact: _Final[_Action]
"""Write, on * only."""
UpdateDomainContactPrivacy: _Final[_Action]
"""Write, on * only."""
UpdateDomainNameservers: _Final[_Action]
"""Write, on * only."""
UpdateTagsForDomain: _Final[_Action]
"""Tagging, on * only."""
ViewBilling: _Final[_Action]
"""Read, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of route53domains."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
