"""Amazon Lookout for Metrics. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
BackTestAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAlert: _Final[_Action]
"""Write, on Alert (required), AnomalyDetector (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateMetricSet: _Final[_Action]
"""Write, on AnomalyDetector (required), MetricSet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeactivateAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAlert: _Final[_Action]
"""Write, on Alert (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAlert: _Final[_Action]
"""Read, on Alert (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAnomalyDetectionExecutions: _Final[_Action]
"""Read, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAnomalyDetector: _Final[_Action]
"""Read, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeMetricSet: _Final[_Action]
"""Read, on MetricSet (required). Keys: aws:ResourceTag/${TagKey}."""
DetectMetricSetConfig: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnomalyGroup: _Final[_Action]
"""Read, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
GetDataQualityMetrics: _Final[_Action]
"""Read, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
GetFeedback: _Final[_Action]
"""Read, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
GetSampleData: _Final[_Action]
"""Read, on * only."""
ListAlerts: _Final[_Action]
"""List, on AnomalyDetector. Keys: aws:ResourceTag/${TagKey}."""
ListAnomalyDetectors: _Final[_Action]
"""List, on * only."""
ListAnomalyGroupRelatedMetrics: _Final[_Action]
"""List, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
ListAnomalyGroupSummaries: _Final[_Action]
"""List, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
ListAnomalyGroupTimeSeries: _Final[_Action]
"""List, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
ListMetricSets: _Final[_Action]
"""List, on AnomalyDetector. Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on Alert, AnomalyDetector, MetricSet. Keys: aws:ResourceTag/${TagKey}."""
PutFeedback: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on Alert, AnomalyDetector, MetricSet. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Alert, AnomalyDetector, MetricSet. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAlert: _Final[_Action]
"""Write, on Alert (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAnomalyDetector: _Final[_Action]
"""Write, on AnomalyDetector (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateMetricSet: _Final[_Action]
"""Write, on MetricSet (required). Keys: aws:ResourceTag/${TagKey}."""
class _Alert(_ResourceType):
    """arn:${Partition}:lookoutmetrics:${Region}:${Account}:Alert:${AlertName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alert_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Alert: _Final[_Alert]
class _AnomalyDetector(_ResourceType):
    """arn:${Partition}:lookoutmetrics:${Region}:${Account}:AnomalyDetector:${AnomalyDetectorName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, anomaly_detector_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AnomalyDetector: _Final[_AnomalyDetector]
class _MetricSet(_ResourceType):
    """arn:${Partition}:lookoutmetrics:${Region}:${Account}:MetricSet/${AnomalyDetectorName}/${MetricSetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, anomaly_detector_name: str | _Variable, metric_set_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MetricSet: _Final[_MetricSet]

class _Keys(_ServiceKeys):
    """The condition keys of lookoutmetrics."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
