"""AWS Billing. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateContract: _Final[_Action]
"""Write, on contract (required)."""
AssociateSourceViews: _Final[_Action]
"""Write, on billingview (required). Keys: aws:ResourceTag/${TagKey}. Needs: billing:UseSourceView, iam:CreateServiceLinkedRole."""
CancelContractualInvestmentAttestation: _Final[_Action]
"""Write, on contract (required)."""
CreateBillingView: _Final[_Action]
"""Write, on billingview (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: billing:UseSourceView, iam:CreateServiceLinkedRole."""
CreateContractualInvestmentAttestation: _Final[_Action]
"""Write, on contract (required)."""
DeleteBillingView: _Final[_Action]
"""Write, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateContract: _Final[_Action]
"""Write, on contract (required)."""
DisassociateSourceViews: _Final[_Action]
"""Write, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
GetBillingData: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetBillingDetails: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetBillingNotifications: _Final[_Action]
"""Read, on * only."""
GetBillingPreferences: _Final[_Action]
"""Read, on * only."""
GetBillingView: _Final[_Action]
"""Read, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
GetBillingViewData: _Final[_Action]
"""Read, on billingview (required)."""
GetContractInformation: _Final[_Action]
"""Read, on contract."""
GetCreditAllocationHistory: _Final[_Action]
"""Read, on * only."""
GetCredits: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-08-03")
class GetCumulativeTracking(metaclass=_RetiredAction):
    """Read, on contract (required)."""
GetEnterpriseSupportChargeSummary: _Final[_Action]
"""Read, on * only."""
GetEnterpriseSupportContractDetails: _Final[_Action]
"""Read, on * only."""
GetIAMAccessPreference: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-08-03")
class GetMonthlyTracking(metaclass=_RetiredAction):
    """Read, on contract (required)."""
GetResourcePolicy: _Final[_Action]
"""Permissions management, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
GetSellerOfRecord: _Final[_Action]
"""Read, on * only."""
ListBillingViewSegments: _Final[_Action]
"""List, on * only."""
ListBillingViews: _Final[_Action]
"""Read, on * only."""
ListBusinessSupportAccountCharges: _Final[_Action]
"""List, on * only."""
ListBusinessSupportSubscriptionHistory: _Final[_Action]
"""List, on * only."""
ListContracts: _Final[_Action]
"""List, on * only."""
ListContractualInvestmentAttestations: _Final[_Action]
"""Read, on contract (required)."""
ListContractualInvestmentSummaries: _Final[_Action]
"""Read, on contract (required)."""
ListContractualInvestments: _Final[_Action]
"""Read, on contract (required)."""
ListCreditEntitlementPeriods: _Final[_Action]
"""Read, on * only."""
ListCreditEntitlements: _Final[_Action]
"""Read, on * only."""
ListEnterpriseSupportLinkedAccountCharges: _Final[_Action]
"""List, on * only."""
ListSourceViewsForBillingView: _Final[_Action]
"""List, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
PutContractInformation: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
RedeemCredits: _Final[_Action]
"""Write, on * only."""
SplitCredit: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on billingview (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TransferCredit: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on billingview (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateBillingPreferences: _Final[_Action]
"""Write, on * only."""
UpdateBillingView: _Final[_Action]
"""Write, on billingview (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateIAMAccessPreference: _Final[_Action]
"""Write, on * only."""
UseSourceView: _Final[_Action]
"""Read, on * only."""
class _billingview(_ResourceType):
    """arn:${Partition}:billing::${Account}:billingview/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

billingview: _Final[_billingview]
class _contract(_ResourceType):
    """arn:${Partition}:billing::${Account}:contract/${ContractId}"""

    def __call__(self, contract_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

contract: _Final[_contract]

class _Keys(_ServiceKeys):
    """The condition keys of billing."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
