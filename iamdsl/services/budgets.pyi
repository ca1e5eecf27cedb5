"""AWS Budget Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateBudgetAction: _Final[_Action]
"""Write, on budgetAction (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
DeleteBudgetAction: _Final[_Action]
"""Write, on budgetAction (required)."""
DescribeBudgetAction: _Final[_Action]
"""Read, on budgetAction (required)."""
DescribeBudgetActionHistories: _Final[_Action]
"""Read, on budgetAction (required)."""
DescribeBudgetActionsForAccount: _Final[_Action]
"""Read, on * only."""
DescribeBudgetActionsForBudget: _Final[_Action]
"""Read, on budget (required)."""
ExecuteBudgetAction: _Final[_Action]
"""Write, on budgetAction (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on budget, budgetAction."""
ModifyBudget: _Final[_Action]
"""Write, on budget (required). Needs: iam:CreateServiceLinkedRole."""
TagResource: _Final[_Action]
"""Tagging, on budget, budgetAction. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on budget, budgetAction. Keys: aws:TagKeys."""
UpdateBudgetAction: _Final[_Action]
"""Write, on budgetAction (required). Needs: iam:PassRole."""
ViewBudget: _Final[_Action]
"""Read, on budget (required). Needs: billing:GetBillingViewData."""
class _budget(_ResourceType):
    """arn:${Partition}:budgets::${Account}:budget/${BudgetName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, budget_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

budget: _Final[_budget]
class _budgetAction(_ResourceType):
    """arn:${Partition}:budgets::${Account}:budget/${BudgetName}/action/${ActionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, budget_name: str | _Variable, action_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

budgetAction: _Final[_budgetAction]

class _Keys(_ServiceKeys):
    """The condition keys of budgets."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
