"""AWS Compute Optimizer Automation. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAccounts: _Final[_Action]
"""Write, on * only."""
CreateAutomationRule: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAutomationRule: _Final[_Action]
"""Write, on AutomationRule (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateAccounts: _Final[_Action]
"""Write, on * only."""
GetAutomationEvent: _Final[_Action]
"""Read, on * only."""
GetAutomationRule: _Final[_Action]
"""Read, on AutomationRule (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnrollmentConfiguration: _Final[_Action]
"""Read, on * only."""
ListAccounts: _Final[_Action]
"""List, on * only."""
ListAutomationEventSteps: _Final[_Action]
"""List, on * only."""
ListAutomationEventSummaries: _Final[_Action]
"""List, on * only."""
ListAutomationEvents: _Final[_Action]
"""List, on * only."""
ListAutomationRulePreview: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVolumes."""
ListAutomationRulePreviewSummaries: _Final[_Action]
"""List, on * only."""
ListAutomationRules: _Final[_Action]
"""List, on * only."""
ListRecommendedActionSummaries: _Final[_Action]
"""List, on * only."""
ListRecommendedActions: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVolumes."""
ListTagsForResource: _Final[_Action]
"""List, on AutomationRule (required). Keys: aws:ResourceTag/${TagKey}."""
RollbackAutomationEvent: _Final[_Action]
"""Write, on * only."""
StartAutomationEvent: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on AutomationRule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on AutomationRule (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAutomationRule: _Final[_Action]
"""Write, on AutomationRule (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEnrollmentConfiguration: _Final[_Action]
"""Write, on * only."""
class _AutomationRule(_ResourceType):
    """arn:${Partition}:compute-optimizer::${Account}:automation-rule/${RuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

AutomationRule: _Final[_AutomationRule]

class _Keys(_ServiceKeys):
    """The condition keys of aco-automation."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
