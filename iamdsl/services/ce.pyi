"""AWS Cost Explorer Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAnomalyMonitor: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAnomalySubscription: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCostCategoryDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNotificationSubscription: _Final[_Action]
"""Write, on * only."""
CreateReport: _Final[_Action]
"""Write, on * only."""
DeleteAnomalyMonitor: _Final[_Action]
"""Write, on anomalymonitor (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAnomalySubscription: _Final[_Action]
"""Write, on anomalysubscription (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCostCategoryDefinition: _Final[_Action]
"""Write, on costcategory (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNotificationSubscription: _Final[_Action]
"""Write, on * only."""
DeleteReport: _Final[_Action]
"""Write, on * only."""
DescribeCostCategoryDefinition: _Final[_Action]
"""Read, on costcategory (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeNotificationSubscription: _Final[_Action]
"""Read, on * only."""
DescribeReport: _Final[_Action]
"""Read, on * only."""
GetAnomalies: _Final[_Action]
"""Read, on anomalymonitor (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnomalyMonitors: _Final[_Action]
"""Read, on anomalymonitor (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnomalySubscriptions: _Final[_Action]
"""Read, on anomalysubscription (required). Keys: aws:ResourceTag/${TagKey}."""
GetApproximateUsageRecords: _Final[_Action]
"""Read, on * only."""
GetCommitmentPurchaseAnalysis: _Final[_Action]
"""Read, on * only."""
GetConsoleActionSetEnforced: _Final[_Action]
"""Read, on * only."""
GetCostAndUsage: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetCostAndUsageComparisons: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetCostAndUsageWithResources: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetCostCategories: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetCostComparisonDrivers: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetCostForecast: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetDimensionValues: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetPreferences: _Final[_Action]
"""Read, on * only."""
GetReservationCoverage: _Final[_Action]
"""Read, on * only."""
GetReservationPurchaseRecommendation: _Final[_Action]
"""Read, on * only."""
GetReservationUtilization: _Final[_Action]
"""Read, on * only."""
GetRightsizingRecommendation: _Final[_Action]
"""Read, on * only."""
GetSavingsPlanPurchaseRecommendationDetails: _Final[_Action]
"""Read, on * only."""
GetSavingsPlansCoverage: _Final[_Action]
"""Read, on * only."""
GetSavingsPlansPurchaseRecommendation: _Final[_Action]
"""Read, on * only."""
GetSavingsPlansUtilization: _Final[_Action]
"""Read, on * only."""
GetSavingsPlansUtilizationDetails: _Final[_Action]
"""Read, on * only."""
GetTags: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
GetUsageForecast: _Final[_Action]
"""Read, on billingview. Keys: aws:ResourceTag/${TagKey}."""
ListCommitmentPurchaseAnalyses: _Final[_Action]
"""List, on * only."""
ListCostAllocationTagBackfillHistory: _Final[_Action]
"""List, on * only."""
ListCostAllocationTags: _Final[_Action]
"""List, on * only."""
ListCostCategoryDefinitions: _Final[_Action]
"""List, on * only."""
ListCostCategoryResourceAssociations: _Final[_Action]
"""List, on * only."""
ListSavingsPlansPurchaseRecommendationGeneration: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on anomalymonitor, anomalysubscription, costcategory. Keys: aws:ResourceTag/${TagKey}."""
ProvideAnomalyFeedback: _Final[_Action]
"""Write, on * only."""
StartCommitmentPurchaseAnalysis: _Final[_Action]
"""Write, on * only."""
StartCostAllocationTagBackfill: _Final[_Action]
"""Write, on * only."""
StartSavingsPlansPurchaseRecommendationGeneration: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on anomalymonitor, anomalysubscription, costcategory. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on anomalymonitor, anomalysubscription, costcategory. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAnomalyMonitor: _Final[_Action]
"""Write, on anomalymonitor (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAnomalySubscription: _Final[_Action]
"""Write, on anomalysubscription (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateConsoleActionSetEnforced: _Final[_Action]
"""Write, on * only."""
UpdateCostAllocationTagsStatus: _Final[_Action]
"""Write, on * only."""
UpdateCostCategoryDefinition: _Final[_Action]
"""Write, on costcategory (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateNotificationSubscription: _Final[_Action]
"""Write, on * only."""
UpdatePreferences: _Final[_Action]
"""Write, on * only."""
UpdateReport: _Final[_Action]
"""Write, on * only."""
class _anomalymonitor(_ResourceType):
    """arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

anomalymonitor: _Final[_anomalymonitor]
class _anomalysubscription(_ResourceType):
    """arn:${Partition}:ce::${Account}:anomalysubscription/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

anomalysubscription: _Final[_anomalysubscription]
class _billingview(_ResourceType):
    """arn:${Partition}:billing::${Account}:billingview/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

billingview: _Final[_billingview]
class _costcategory(_ResourceType):
    """arn:${Partition}:ce::${Account}:costcategory/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

costcategory: _Final[_costcategory]

class _Keys(_ServiceKeys):
    """The condition keys of ce."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
