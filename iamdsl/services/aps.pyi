"""Amazon Managed Service for Prometheus. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAlertManagerAlerts: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAlertManagerDefinition: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAnomalyDetector: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateQueryLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
CreateRuleGroupsNamespace: _Final[_Action]
"""Write, on rulegroupsnamespace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScraper: _Final[_Action]
"""Write, on cluster (required), workspace (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: aps:TagResource, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, eks:DescribeCluster, iam:CreateServiceLinkedRole."""
CreateWorkspace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAlertManagerDefinition: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAlertManagerSilence: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAnomalyDetector: _Final[_Action]
"""Write, on anomalydetector (required), workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteQueryLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRuleGroupsNamespace: _Final[_Action]
"""Write, on rulegroupsnamespace (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteScraper: _Final[_Action]
"""Write, on scraper (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteScraperLoggingConfiguration: _Final[_Action]
"""Write, on scraper (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteWorkspace: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAlertManagerDefinition: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAnomalyDetector: _Final[_Action]
"""Read, on anomalydetector (required), workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeLoggingConfiguration: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeQueryLoggingConfiguration: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeRuleGroupsNamespace: _Final[_Action]
"""Read, on rulegroupsnamespace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeScraper: _Final[_Action]
"""Read, on scraper (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeScraperLoggingConfiguration: _Final[_Action]
"""Read, on scraper (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorkspace: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorkspaceConfiguration: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetAlertManagerSilence: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetAlertManagerStatus: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetDefaultScraperConfiguration: _Final[_Action]
"""Read, on * only."""
GetLabels: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetMetricMetadata: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
GetSeries: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAlertManagerAlertGroups: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAlertManagerAlerts: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAlertManagerReceivers: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAlertManagerSilences: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAlerts: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListAnomalyDetectors: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListRuleGroupsNamespaces: _Final[_Action]
"""List, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListRules: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
ListScrapers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on anomalydetector, rulegroupsnamespace, scraper, workspace. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListWorkspaces: _Final[_Action]
"""List, on * only."""
PreviewAnomalyDetector: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
PutAlertManagerDefinition: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
PutAlertManagerSilences: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
PutAnomalyDetector: _Final[_Action]
"""Write, on anomalydetector (required), workspace (required). Keys: aws:ResourceTag/${TagKey}."""
PutResourcePolicy: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
PutRuleGroupsNamespace: _Final[_Action]
"""Write, on rulegroupsnamespace (required). Keys: aws:ResourceTag/${TagKey}."""
QueryMetrics: _Final[_Action]
"""Read, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
RemoteWrite: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on anomalydetector, rulegroupsnamespace, scraper, workspace. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on anomalydetector, rulegroupsnamespace, scraper, workspace. Keys: aws:TagKeys."""
UpdateLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateQueryLoggingConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateScraper: _Final[_Action]
"""Write, on scraper (required), workspace. Keys: aws:ResourceTag/${TagKey}. Needs: aps:CreateScraper, aps:TagResource."""
UpdateScraperLoggingConfiguration: _Final[_Action]
"""Write, on scraper (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWorkspaceAlias: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateWorkspaceConfiguration: _Final[_Action]
"""Write, on workspace (required). Keys: aws:ResourceTag/${TagKey}."""
class _anomalydetector(_ResourceType):
    """arn:${Partition}:aps:${Region}:${Account}:anomalydetector/${WorkspaceId}/${AnomalyDetectorId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, workspace_id: str | _Variable, anomaly_detector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

anomalydetector: _Final[_anomalydetector]
class _cluster(_ResourceType):
    """arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _rulegroupsnamespace(_ResourceType):
    """arn:${Partition}:aps:${Region}:${Account}:rulegroupsnamespace/${WorkspaceId}/${Namespace}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, workspace_id: str | _Variable, namespace: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rulegroupsnamespace: _Final[_rulegroupsnamespace]
class _scraper(_ResourceType):
    """arn:${Partition}:aps:${Region}:${Account}:scraper/${ScraperId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, scraper_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scraper: _Final[_scraper]
class _workspace(_ResourceType):
    """arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, workspace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of aps."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
