"""Amazon CloudWatch. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssumeAccessProfile: _Final[_Action]
"""Permissions management, on * only. Keys: cloudwatch:HasAccessGrant."""
BatchGetServiceLevelIndicatorReport: _Final[_Action]
"""Read, on * only."""
BatchGetServiceLevelObjectiveBudgetReport: _Final[_Action]
"""Read, on slo (required)."""
CallWithBearerToken: _Final[_Action]
"""Write, on * only."""
CreateAccessGrant: _Final[_Action]
"""Permissions management, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateAccessProfile: _Final[_Action]
"""Permissions management, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateAlert: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateDomain: _Final[_Action]
"""Write, on * only."""
CreateDomainAccessGrantForOrganization: _Final[_Action]
"""Permissions management, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateDomainForOrganization: _Final[_Action]
"""Write, on * only."""
CreateIngestionEndpoint: _Final[_Action]
"""Write, on * only."""
CreateIntegration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateOmniDashboard: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateOmniThread: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
CreateOneTimeDeepLinkCode: _Final[_Action]
"""Write, on * only."""
CreateResourceMetricsConfiguration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:ResourceArn."""
CreateServiceLevelObjective: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSpace: _Final[_Action]
"""Write, on * only."""
CreateView: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
DeleteAccessGrant: _Final[_Action]
"""Permissions management, on access-grant (required). Keys: cloudwatch:HasAccessGrant."""
DeleteAccessProfile: _Final[_Action]
"""Permissions management, on access-profile (required). Keys: cloudwatch:HasAccessGrant."""
DeleteAlarmMuteRule: _Final[_Action]
"""Write, on alarm-mute-rule (required)."""
DeleteAlarms: _Final[_Action]
"""Write, on alarm (required)."""
DeleteAlert: _Final[_Action]
"""Write, on alert (required). Keys: cloudwatch:HasAccessGrant."""
DeleteAnomalyDetector: _Final[_Action]
"""Write, on * only."""
DeleteDashboards: _Final[_Action]
"""Write, on dashboard (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomainAccessGrantForOrganization: _Final[_Action]
"""Permissions management, on organization-access-grant (required). Keys: cloudwatch:HasAccessGrant."""
DeleteDomainForOrganization: _Final[_Action]
"""Write, on organization-domain (required)."""
DeleteIngestionEndpoint: _Final[_Action]
"""Write, on ingestion-endpoint (required)."""
DeleteInsightRules: _Final[_Action]
"""Write, on insight-rule (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on integration (required). Keys: cloudwatch:HasAccessGrant."""
DeleteMetricStream: _Final[_Action]
"""Write, on metric-stream (required)."""
DeleteOmniDashboard: _Final[_Action]
"""Write, on omni-dashboard (required). Keys: cloudwatch:HasAccessGrant."""
DeleteOmniThread: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
DeletePipelineRule: _Final[_Action]
"""Write, on dataset (required)."""
DeleteResourceMetricsConfiguration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:ResourceArn."""
DeleteServiceLevelObjective: _Final[_Action]
"""Write, on slo (required)."""
DeleteSpace: _Final[_Action]
"""Write, on space (required)."""
DeleteView: _Final[_Action]
"""Write, on view (required). Keys: cloudwatch:HasAccessGrant."""
DescribeAlarmHistory: _Final[_Action]
"""Read, on alarm (required)."""
DescribeAlarms: _Final[_Action]
"""Read, on alarm (required)."""
DescribeAlarmsForMetric: _Final[_Action]
"""Read, on * only."""
DescribeAnomalyDetectors: _Final[_Action]
"""Read, on * only."""
DescribeInsightRules: _Final[_Action]
"""Read, on * only."""
DisableAlarmActions: _Final[_Action]
"""Write, on alarm (required)."""
DisableInsightRules: _Final[_Action]
"""Write, on insight-rule (required)."""
EnableAlarmActions: _Final[_Action]
"""Write, on alarm (required)."""
EnableInsightRules: _Final[_Action]
"""Write, on insight-rule (required)."""
EnableTopologyDiscovery: _Final[_Action]
"""Write, on * only."""
GenerateQuery: _Final[_Action]
"""Read, on * only."""
GenerateQueryResultsSummary: _Final[_Action]
"""Read, on * only."""
GetAccessGrant: _Final[_Action]
"""Read, on access-grant (required). Keys: cloudwatch:HasAccessGrant."""
GetAccessProfile: _Final[_Action]
"""Read, on access-profile (required). Keys: cloudwatch:HasAccessGrant."""
GetAgentGraph: _Final[_Action]
"""Read, on * only."""
GetAlarmMuteRule: _Final[_Action]
"""Read, on alarm-mute-rule (required)."""
GetAlert: _Final[_Action]
"""Read, on alert (required). Keys: cloudwatch:HasAccessGrant."""
GetContextGraph: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetDashboard: _Final[_Action]
"""Read, on dashboard (required)."""
GetDataset: _Final[_Action]
"""Read, on dataset (required). Keys: aws:ResourceTag/${TagKey}."""
GetDomain: _Final[_Action]
"""Read, on domain (required). Keys: cloudwatch:HasAccessGrant."""
GetDomainAccessGrantForOrganization: _Final[_Action]
"""Read, on organization-access-grant (required). Keys: cloudwatch:HasAccessGrant."""
GetDomainForOrganization: _Final[_Action]
"""Read, on organization-domain (required)."""
GetIngestionEndpoint: _Final[_Action]
"""Read, on ingestion-endpoint (required)."""
GetInsightRuleReport: _Final[_Action]
"""Read, on insight-rule (required)."""
GetIntegration: _Final[_Action]
"""Read, on integration (required). Keys: cloudwatch:HasAccessGrant."""
GetIntelligenceConfiguration: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetMetricData: _Final[_Action]
"""Read, on dataset. Keys: aws:ResourceTag/${TagKey}, cloudwatch:HasAccessGrant."""
GetMetricStatistics: _Final[_Action]
"""Read, on * only."""
GetMetricStream: _Final[_Action]
"""Read, on metric-stream (required)."""
GetMetricWidgetImage: _Final[_Action]
"""Read, on * only."""
GetOTelEnrichment: _Final[_Action]
"""Read, on * only."""
GetOmniDashboard: _Final[_Action]
"""Read, on omni-dashboard (required). Keys: cloudwatch:HasAccessGrant."""
GetOmniThread: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetPreferences: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetRecords: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetResourceMetricsConfiguration: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:ResourceArn."""
GetService: _Final[_Action]
"""Read, on service (required)."""
GetServiceData: _Final[_Action]
"""Read, on service (required)."""
GetServiceLevelObjective: _Final[_Action]
"""Read, on slo (required)."""
GetSpace: _Final[_Action]
"""Read, on space (required). Keys: cloudwatch:HasAccessGrant."""
GetSpaceCredentials: _Final[_Action]
"""Read, on * only."""
GetSpaceCredentialsForOrganization: _Final[_Action]
"""Read, on * only."""
GetTelemetryQueryResults: _Final[_Action]
"""Read, on * only. Keys: cloudwatch:HasAccessGrant."""
GetTopologyDiscoveryStatus: _Final[_Action]
"""Read, on * only."""
GetTopologyMap: _Final[_Action]
"""Read, on * only."""
GetView: _Final[_Action]
"""Read, on view (required). Keys: cloudwatch:HasAccessGrant."""
InvokeIntegration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
Link: _Final[_Action]
"""Write, on * only."""
ListAccessGrants: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListAccessProfiles: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListAlarmMuteRules: _Final[_Action]
"""List, on alarm-mute-rule (required)."""
ListAlertContributors: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListAlerts: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListDashboards: _Final[_Action]
"""List, on * only."""
ListDomainAccessGrantsForOrganization: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListEntitiesForMetric: _Final[_Action]
"""List, on * only."""
ListIngestionEndpoints: _Final[_Action]
"""List, on * only."""
ListIntegrations: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListManagedInsightRules: _Final[_Action]
"""Read, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudwatch:requestManagedResourceARNs."""
ListMetricStreams: _Final[_Action]
"""List, on * only."""
ListMetrics: _Final[_Action]
"""List, on dataset. Keys: aws:ResourceTag/${TagKey}, cloudwatch:HasAccessGrant."""
ListOmniDashboards: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListOmniThreads: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListServiceLevelObjectives: _Final[_Action]
"""List, on * only."""
ListServices: _Final[_Action]
"""List, on * only."""
ListSpaceAccess: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListSpaces: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListSpacesForOrganization: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListTagsForResource: _Final[_Action]
"""List, on alarm, alarm-mute-rule, dashboard, dataset, insight-rule, metric-stream, service, slo. Keys: aws:ResourceTag/${TagKey}, cloudwatch:HasAccessGrant."""
ListTelemetryFields: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListTelemetryQuerySessions: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
ListViews: _Final[_Action]
"""List, on * only. Keys: cloudwatch:HasAccessGrant."""
PutAlarmMuteRule: _Final[_Action]
"""Write, on alarm, alarm-mute-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutAnomalyDetector: _Final[_Action]
"""Write, on * only."""
PutCompositeAlarm: _Final[_Action]
"""Write, on alarm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudwatch:AlarmActions, cloudwatch:AlarmTagsPropagationEnabled."""
PutDashboard: _Final[_Action]
"""Write, on dashboard (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutInsightRule: _Final[_Action]
"""Write, on insight-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudwatch:requestInsightRuleLogGroups."""
PutIntelligenceConfiguration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
PutLogAlarm: _Final[_Action]
"""Write, on alarm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudwatch:AlarmActions, cloudwatch:AlarmTagsPropagationEnabled."""
PutManagedInsightRules: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloudwatch:requestManagedResourceARNs."""
PutMetricAlarm: _Final[_Action]
"""Write, on alarm (required), dataset. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, cloudwatch:AlarmActions, cloudwatch:AlarmTagsPropagationEnabled."""
PutMetricData: _Final[_Action]
"""Write, on dataset. Keys: aws:ResourceTag/${TagKey}, cloudwatch:namespace."""
PutMetricStream: _Final[_Action]
"""Write, on metric-stream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutPipelineRule: _Final[_Action]
"""Write, on dataset (required)."""
PutRecords: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
QueryTraces: _Final[_Action]
"""Write, on * only."""
SearchPrincipals: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
SetAlarmState: _Final[_Action]
"""Write, on alarm (required)."""
StartMetricStreams: _Final[_Action]
"""Write, on metric-stream (required)."""
StartOTelEnrichment: _Final[_Action]
"""Write, on * only."""
StartOmniThreadSession: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
StartTelemetryQuery: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
StartTelemetryQuerySession: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
StopMetricStreams: _Final[_Action]
"""Write, on metric-stream (required)."""
StopOTelEnrichment: _Final[_Action]
"""Write, on * only."""
StopTelemetryQuery: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
StopTelemetryQuerySession: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
SubmitAlarmFeedback: _Final[_Action]
"""Write, on * only."""
SubmitFeedback: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
TagResource: _Final[_Action]
"""Tagging, on alarm, alarm-mute-rule, dashboard, dataset, insight-rule, metric-stream, service, slo. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, cloudwatch:HasAccessGrant."""
UntagResource: _Final[_Action]
"""Tagging, on alarm, alarm-mute-rule, dashboard, dataset, insight-rule, metric-stream, service, slo. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, cloudwatch:HasAccessGrant."""
UpdateAccessProfile: _Final[_Action]
"""Permissions management, on access-profile (required). Keys: cloudwatch:HasAccessGrant."""
UpdateAlert: _Final[_Action]
"""Write, on alert (required). Keys: cloudwatch:HasAccessGrant."""
UpdateDomain: _Final[_Action]
"""Write, on domain (required)."""
UpdateDomainForOrganization: _Final[_Action]
"""Write, on organization-domain (required)."""
UpdateIngestionEndpoint: _Final[_Action]
"""Write, on ingestion-endpoint (required)."""
UpdateIntegration: _Final[_Action]
"""Write, on integration (required). Keys: cloudwatch:HasAccessGrant."""
UpdateOTelEnrichment: _Final[_Action]
"""Write, on * only."""
UpdateOmniDashboard: _Final[_Action]
"""Write, on omni-dashboard (required). Keys: cloudwatch:HasAccessGrant."""
UpdateOmniThread: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
UpdatePreferences: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:HasAccessGrant."""
UpdateResourceMetricsConfiguration: _Final[_Action]
"""Write, on * only. Keys: cloudwatch:ResourceArn."""
UpdateServiceLevelObjective: _Final[_Action]
"""Write, on slo (required)."""
UpdateSpace: _Final[_Action]
"""Write, on space (required). Keys: cloudwatch:HasAccessGrant."""
UpdateView: _Final[_Action]
"""Write, on view (required). Keys: cloudwatch:HasAccessGrant."""
class _access_grant(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:access-grant/${GrantId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, grant_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_grant: _Final[_access_grant]
class _access_profile(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:access-profile/${ProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_profile: _Final[_access_profile]
class _alarm(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alarm_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alarm: _Final[_alarm]
class _alarm_mute_rule(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alarm_mute_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alarm_mute_rule: _Final[_alarm_mute_rule]
class _alert(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:alert/${AlertId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, alert_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alert: _Final[_alert]
class _dashboard(_ResourceType):
    """arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _dataset(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:dataset/${DatasetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _domain(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _ingestion_endpoint(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:ingestion-endpoint/${IngestionEndpointName}/${IngestionEndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ingestion_endpoint_name: str | _Variable, ingestion_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ingestion_endpoint: _Final[_ingestion_endpoint]
class _insight_rule(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, insight_rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

insight_rule: _Final[_insight_rule]
class _integration(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:integration/${IntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration: _Final[_integration]
class _metric_stream(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, metric_stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metric_stream: _Final[_metric_stream]
class _omni_dashboard(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:omni-dashboard/${DashboardId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

omni_dashboard: _Final[_omni_dashboard]
class _organization_access_grant(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:organization-access-grant/${GrantId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, grant_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization_access_grant: _Final[_organization_access_grant]
class _organization_domain(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:organization-domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization_domain: _Final[_organization_domain]
class _service(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:service/${ServiceName}-${UniqueAttributesHex}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_name: str | _Variable, unique_attributes_hex: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _slo(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:slo/${SloName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, slo_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

slo: _Final[_slo]
class _space(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:space/${SpaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, space_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

space: _Final[_space]
class _view(_ResourceType):
    """arn:${Partition}:cloudwatch:${Region}:${Account}:view/${ViewName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, view_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

view: _Final[_view]

class _Keys(_ServiceKeys):
    """The condition keys of cloudwatch."""

    AlarmActions: _StringSetKey
    AlarmTagsPropagationEnabled: _BoolKey
    HasAccessGrant: _StringKey
    ResourceArn: _ArnKey
    namespace: _StringKey
    requestInsightRuleLogGroups: _StringSetKey
    requestManagedResourceARNs: _ArnSetKey
    @_overload
    def __getitem__(self, name: _Literal["cloudwatch:AlarmActions", "cloudwatch:requestInsightRuleLogGroups"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudwatch:AlarmTagsPropagationEnabled"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudwatch:HasAccessGrant", "cloudwatch:namespace"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudwatch:ResourceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloudwatch:requestManagedResourceARNs"]) -> _ArnSetKey: ...
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
