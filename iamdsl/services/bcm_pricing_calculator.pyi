"""AWS Billing And Cost Management Pricing Calculator. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateBillEstimate: _Final[_Action]
"""Write, on bill-scenario."""
CreateBillScenario: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBillScenarioCommitmentModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
CreateBillScenarioUsageModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
CreateWorkloadEstimate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWorkloadEstimateUsage: _Final[_Action]
"""Write, on workload-estimate (required)."""
DeleteBillEstimate: _Final[_Action]
"""Write, on bill-estimate (required)."""
DeleteBillScenario: _Final[_Action]
"""Write, on bill-scenario (required)."""
DeleteBillScenarioCommitmentModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
DeleteBillScenarioUsageModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
DeleteWorkloadEstimate: _Final[_Action]
"""Write, on workload-estimate (required)."""
DeleteWorkloadEstimateUsage: _Final[_Action]
"""Write, on workload-estimate (required)."""
GetBillEstimate: _Final[_Action]
"""Read, on bill-estimate (required)."""
GetBillScenario: _Final[_Action]
"""Read, on bill-scenario (required)."""
GetPreferences: _Final[_Action]
"""Read, on * only."""
GetWorkloadEstimate: _Final[_Action]
"""Read, on workload-estimate (required)."""
ListBillEstimateCommitments: _Final[_Action]
"""List, on bill-estimate (required)."""
ListBillEstimateInputCommitmentModifications: _Final[_Action]
"""List, on bill-estimate (required)."""
ListBillEstimateInputUsageModifications: _Final[_Action]
"""List, on bill-estimate (required)."""
ListBillEstimateLineItems: _Final[_Action]
"""List, on bill-estimate (required)."""
ListBillEstimates: _Final[_Action]
"""List, on * only."""
ListBillScenarioCommitmentModifications: _Final[_Action]
"""List, on bill-scenario (required)."""
ListBillScenarioUsageModifications: _Final[_Action]
"""List, on bill-scenario (required)."""
ListBillScenarios: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Tagging, on * only."""
ListWorkloadEstimateUsage: _Final[_Action]
"""List, on workload-estimate (required)."""
ListWorkloadEstimates: _Final[_Action]
"""List, on * only."""
TagResource: _Final[_Action]
"""Tagging, on bill-scenario, workload-estimate. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on bill-scenario, workload-estimate. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateBillEstimate: _Final[_Action]
"""Write, on bill-estimate (required)."""
UpdateBillScenario: _Final[_Action]
"""Write, on bill-scenario (required)."""
UpdateBillScenarioCommitmentModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
UpdateBillScenarioUsageModification: _Final[_Action]
"""Write, on bill-scenario (required)."""
UpdatePreferences: _Final[_Action]
"""Write, on * only."""
UpdateWorkloadEstimate: _Final[_Action]
"""Write, on workload-estimate (required)."""
UpdateWorkloadEstimateUsage: _Final[_Action]
"""Write, on workload-estimate (required)."""
class _bill_estimate(_ResourceType):
    """arn:${Partition}:bcm-pricing-calculator::${Account}:bill-estimate/${BillEstimateId}"""

    def __call__(self, bill_estimate_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

bill_estimate: _Final[_bill_estimate]
class _bill_scenario(_ResourceType):
    """arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, bill_scenario_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

bill_scenario: _Final[_bill_scenario]
class _workload_estimate(_ResourceType):
    """arn:${Partition}:bcm-pricing-calculator::${Account}:workload-estimate/${WorkloadEstimateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workload_estimate_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

workload_estimate: _Final[_workload_estimate]

class _Keys(_ServiceKeys):
    """The condition keys of bcm-pricing-calculator."""

    bill_estimateBillEstimateId: _StringKey
    bill_scenarioBillScenarioId: _StringKey
    workload_estimateWorkloadEstimateId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["bcm-pricing-calculator:bill-estimateBillEstimateId", "bcm-pricing-calculator:bill-scenarioBillScenarioId", "bcm-pricing-calculator:workload-estimateWorkloadEstimateId"]) -> _StringKey: ...
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
