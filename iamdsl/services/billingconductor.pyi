"""AWS Billing Conductor. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAccounts: _Final[_Action]
"""Write, on billinggroup (required)."""
AssociatePricingRules: _Final[_Action]
"""Write, on pricingplan (required), pricingrule (required)."""
BatchAssociateResourcesToCustomLineItem: _Final[_Action]
"""Write, on customlineitem (required)."""
BatchDisassociateResourcesFromCustomLineItem: _Final[_Action]
"""Write, on customlineitem (required)."""
CreateBillingGroup: _Final[_Action]
"""Write, on pricingplan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomLineItem: _Final[_Action]
"""Write, on billinggroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePricingPlan: _Final[_Action]
"""Write, on pricingrule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePricingRule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBillingGroup: _Final[_Action]
"""Write, on billinggroup (required)."""
DeleteCustomLineItem: _Final[_Action]
"""Write, on customlineitem (required)."""
DeletePricingPlan: _Final[_Action]
"""Write, on pricingplan (required)."""
DeletePricingRule: _Final[_Action]
"""Write, on pricingrule (required)."""
DisassociateAccounts: _Final[_Action]
"""Write, on billinggroup (required)."""
DisassociatePricingRules: _Final[_Action]
"""Write, on pricingplan (required), pricingrule (required)."""
GetBillingGroupCostReport: _Final[_Action]
"""Read, on billinggroup (required)."""
GetBillingTransferPreference: _Final[_Action]
"""Read, on * only."""
ListAccountAssociations: _Final[_Action]
"""List, on * only."""
ListBillingGroupCostReports: _Final[_Action]
"""Read, on * only."""
ListBillingGroups: _Final[_Action]
"""Read, on * only."""
ListCustomLineItemVersions: _Final[_Action]
"""Read, on customlineitem (required)."""
ListCustomLineItems: _Final[_Action]
"""Read, on * only."""
ListPricingPlans: _Final[_Action]
"""Read, on * only."""
ListPricingPlansAssociatedWithPricingRule: _Final[_Action]
"""List, on pricingrule (required)."""
ListPricingRules: _Final[_Action]
"""Read, on * only."""
ListPricingRulesAssociatedToPricingPlan: _Final[_Action]
"""List, on pricingplan (required)."""
ListResourcesAssociatedToCustomLineItem: _Final[_Action]
"""List, on customlineitem (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on billinggroup, customlineitem, pricingplan, pricingrule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on billinggroup, customlineitem, pricingplan, pricingrule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on billinggroup, customlineitem, pricingplan, pricingrule. Keys: aws:TagKeys."""
UpdateBillingGroup: _Final[_Action]
"""Write, on billinggroup (required)."""
UpdateBillingTransferPreference: _Final[_Action]
"""Write, on * only. Keys: billingconductor:PricingPlanArn."""
UpdateCustomLineItem: _Final[_Action]
"""Write, on customlineitem (required)."""
UpdatePricingPlan: _Final[_Action]
"""Write, on pricingplan (required)."""
UpdatePricingRule: _Final[_Action]
"""Write, on pricingrule (required)."""
class _billinggroup(_ResourceType):
    """arn:${Partition}:billingconductor::${Account}:billinggroup/${BillingGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, billing_group_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

billinggroup: _Final[_billinggroup]
class _customlineitem(_ResourceType):
    """arn:${Partition}:billingconductor::${Account}:customlineitem/${CustomLineItemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, custom_line_item_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

customlineitem: _Final[_customlineitem]
class _pricingplan(_ResourceType):
    """arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pricing_plan_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

pricingplan: _Final[_pricingplan]
class _pricingrule(_ResourceType):
    """arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pricing_rule_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

pricingrule: _Final[_pricingrule]

class _Keys(_ServiceKeys):
    """The condition keys of billingconductor."""

    PricingPlanArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["billingconductor:PricingPlanArn"]) -> _ArnKey: ...
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
