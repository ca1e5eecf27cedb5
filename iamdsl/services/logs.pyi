"""Amazon CloudWatch Logs. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateKmsKey: _Final[_Action]
"""Write, on log-group (required)."""
AssociateSourceToS3TableIntegration: _Final[_Action]
"""Write, on * only."""
CallWithBearerToken: _Final[_Action]
"""Write, on * only."""
CancelExportTask: _Final[_Action]
"""Write, on * only."""
CancelImportTask: _Final[_Action]
"""Write, on * only."""
CreateDelivery: _Final[_Action]
"""Write, on delivery (required), delivery-destination (required), delivery-source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExportTask: _Final[_Action]
"""Write, on log-group (required)."""
CreateImportTask: _Final[_Action]
"""Write, on * only."""
CreateLogAnomalyDetector: _Final[_Action]
"""Write, on log-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLogDelivery: _Final[_Action]
"""Write, on * only."""
CreateLogGroup: _Final[_Action]
"""Write, on log-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLogStream: _Final[_Action]
"""Write, on log-stream (required)."""
CreateLookupTable: _Final[_Action]
"""Write, on lookup-table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccountPolicy: _Final[_Action]
"""Write, on * only."""
DeleteDataProtectionPolicy: _Final[_Action]
"""Write, on log-group (required)."""
DeleteDelivery: _Final[_Action]
"""Write, on delivery (required)."""
DeleteDeliveryDestination: _Final[_Action]
"""Write, on delivery-destination (required)."""
DeleteDeliveryDestinationPolicy: _Final[_Action]
"""Write, on delivery-destination (required)."""
DeleteDeliverySource: _Final[_Action]
"""Write, on delivery-destination (required)."""
DeleteDestination: _Final[_Action]
"""Write, on destination (required)."""
DeleteIndexPolicy: _Final[_Action]
"""Write, on * only."""
DeleteIntegration: _Final[_Action]
"""Write, on * only."""
DeleteLogAnomalyDetector: _Final[_Action]
"""Write, on anomaly-detector (required)."""
DeleteLogDelivery: _Final[_Action]
"""Write, on * only."""
DeleteLogGroup: _Final[_Action]
"""Write, on log-group (required)."""
DeleteLogStream: _Final[_Action]
"""Write, on log-stream (required)."""
DeleteLookupTable: _Final[_Action]
"""Write, on lookup-table (required)."""
DeleteMetricFilter: _Final[_Action]
"""Write, on log-group (required)."""
DeletePipelineRule: _Final[_Action]
"""Write, on * only."""
DeleteQueryDefinition: _Final[_Action]
"""Write, on * only."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
DeleteRetentionPolicy: _Final[_Action]
"""Write, on log-group (required)."""
DeleteScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required)."""
DeleteSubscriptionFilter: _Final[_Action]
"""Write, on log-group (required)."""
DeleteSyslogConfiguration: _Final[_Action]
"""Write, on log-group (required)."""
DeleteTransformer: _Final[_Action]
"""Write, on log-group (required)."""
DescribeAccountPolicies: _Final[_Action]
"""List, on * only."""
DescribeConfigurationTemplates: _Final[_Action]
"""List, on * only."""
DescribeDeliveries: _Final[_Action]
"""List, on * only."""
DescribeDeliveryDestinations: _Final[_Action]
"""List, on * only."""
DescribeDeliverySources: _Final[_Action]
"""List, on * only."""
DescribeDestinations: _Final[_Action]
"""List, on * only."""
DescribeExportTasks: _Final[_Action]
"""List, on * only."""
DescribeFieldIndexes: _Final[_Action]
"""List, on * only."""
DescribeImportTaskBatches: _Final[_Action]
"""List, on * only."""
DescribeImportTasks: _Final[_Action]
"""List, on * only."""
DescribeIndexPolicies: _Final[_Action]
"""List, on * only."""
DescribeLogGroups: _Final[_Action]
"""List, on * only."""
DescribeLogStreams: _Final[_Action]
"""List, on log-group (required)."""
DescribeLookupTables: _Final[_Action]
"""List, on * only."""
DescribeMetricFilters: _Final[_Action]
"""List, on log-group (required)."""
DescribeQueries: _Final[_Action]
"""List, on * only."""
DescribeQueryDefinitions: _Final[_Action]
"""List, on * only."""
DescribeResourcePolicies: _Final[_Action]
"""List, on * only."""
DescribeSubscriptionFilters: _Final[_Action]
"""List, on log-group (required)."""
DisassociateKmsKey: _Final[_Action]
"""Write, on log-group (required)."""
DisassociateSourceFromS3TableIntegration: _Final[_Action]
"""Write, on * only."""
FilterLogEvents: _Final[_Action]
"""Read, on log-group (required)."""
GetDataProtectionPolicy: _Final[_Action]
"""Read, on log-group (required)."""
GetDelivery: _Final[_Action]
"""Read, on delivery (required)."""
GetDeliveryDestination: _Final[_Action]
"""Read, on delivery-destination (required)."""
GetDeliveryDestinationPolicy: _Final[_Action]
"""Read, on delivery-destination (required)."""
GetDeliverySource: _Final[_Action]
"""Read, on delivery-source (required)."""
GetIntegration: _Final[_Action]
"""Read, on * only."""
GetLogAnomalyDetector: _Final[_Action]
"""Read, on anomaly-detector (required)."""
GetLogDelivery: _Final[_Action]
"""Read, on * only."""
GetLogEvents: _Final[_Action]
"""Read, on log-stream (required)."""
GetLogFields: _Final[_Action]
"""Read, on * only."""
GetLogGroupFields: _Final[_Action]
"""Read, on log-group (required)."""
GetLogRecord: _Final[_Action]
"""Read, on log-group (required)."""
GetLookupTable: _Final[_Action]
"""Read, on lookup-table (required)."""
GetQueryResults: _Final[_Action]
"""Read, on log-group (required)."""
GetScheduledQuery: _Final[_Action]
"""Read, on scheduled-query (required)."""
GetScheduledQueryHistory: _Final[_Action]
"""Read, on scheduled-query (required)."""
GetStorageTierPolicy: _Final[_Action]
"""Read, on * only."""
GetTransformer: _Final[_Action]
"""Read, on log-group (required)."""
IntegrateWithDataset: _Final[_Action]
"""Write, on log-group (required)."""
IntegrateWithS3Table: _Final[_Action]
"""Write, on log-group (required). Keys: logs:data_source_name, logs:data_source_type."""
Link: _Final[_Action]
"""Write, on * only."""
ListAggregateLogGroupSummaries: _Final[_Action]
"""List, on * only."""
ListAnomalies: _Final[_Action]
"""List, on anomaly-detector."""
ListEntitiesForLogGroup: _Final[_Action]
"""List, on * only."""
ListIntegrations: _Final[_Action]
"""List, on * only."""
ListLogAnomalyDetectors: _Final[_Action]
"""List, on anomaly-detector."""
ListLogDeliveries: _Final[_Action]
"""List, on * only."""
ListLogGroups: _Final[_Action]
"""List, on * only."""
ListLogGroupsForEntity: _Final[_Action]
"""List, on * only."""
ListLogGroupsForQuery: _Final[_Action]
"""List, on * only."""
ListScheduledQueries: _Final[_Action]
"""List, on * only."""
ListSourcesForS3TableIntegration: _Final[_Action]
"""List, on * only."""
ListSyslogConfigurations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on anomaly-detector, delivery, delivery-destination, delivery-source, destination, log-group, lookup-table."""
ListTagsLogGroup: _Final[_Action]
"""List, on log-group (required)."""
ProcessWithPipeline: _Final[_Action]
"""Write, on log-group (required). Keys: logs:data_source_name, logs:data_source_type."""
PutAccountPolicy: _Final[_Action]
"""Write, on * only."""
PutBearerTokenAuthentication: _Final[_Action]
"""Write, on log-group (required)."""
PutDataProtectionPolicy: _Final[_Action]
"""Write, on log-group (required)."""
PutDeliveryDestination: _Final[_Action]
"""Write, on delivery-destination (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, logs:DeliveryDestinationResourceArn."""
PutDeliveryDestinationPolicy: _Final[_Action]
"""Write, on delivery-destination (required)."""
PutDeliverySource: _Final[_Action]
"""Write, on delivery-source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, logs:LogGeneratingResourceArns."""
PutDestination: _Final[_Action]
"""Write, on destination (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
PutDestinationPolicy: _Final[_Action]
"""Write, on destination (required)."""
PutIndexPolicy: _Final[_Action]
"""Write, on * only."""
PutIntegration: _Final[_Action]
"""Write, on * only."""
PutLogEvents: _Final[_Action]
"""Write, on log-stream (required)."""
PutLogGroupDeletionProtection: _Final[_Action]
"""Write, on log-group (required)."""
PutMetricFilter: _Final[_Action]
"""Write, on log-group (required)."""
PutPipelineRule: _Final[_Action]
"""Write, on * only."""
PutQueryDefinition: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
PutRetentionPolicy: _Final[_Action]
"""Write, on log-group (required)."""
PutStorageTierPolicy: _Final[_Action]
"""Write, on * only."""
PutSubscriptionFilter: _Final[_Action]
"""Write, on destination, log-group (required). Needs: iam:PassRole."""
PutSyslogConfiguration: _Final[_Action]
"""Write, on log-group (required)."""
PutTransformer: _Final[_Action]
"""Write, on log-group (required)."""
StartLiveTail: _Final[_Action]
"""Read, on log-group (required)."""
StartQuery: _Final[_Action]
"""Read, on log-group (required)."""
StopLiveTail: _Final[_Action]
"""Read, on * only."""
StopQuery: _Final[_Action]
"""Read, on * only."""
TagLogGroup: _Final[_Action]
"""Tagging, on log-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on anomaly-detector, delivery, delivery-destination, delivery-source, destination, log-group, lookup-table, scheduled-query. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestMetricFilter: _Final[_Action]
"""Read, on * only."""
TestTransformer: _Final[_Action]
"""Read, on * only."""
Unmask: _Final[_Action]
"""Read, on log-group (required)."""
UntagLogGroup: _Final[_Action]
"""Tagging, on log-group (required). Keys: aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on anomaly-detector, delivery, delivery-destination, delivery-source, destination, log-group, lookup-table, scheduled-query. Keys: aws:TagKeys."""
UpdateAnomaly: _Final[_Action]
"""Write, on anomaly-detector (required)."""
UpdateDeliveryConfiguration: _Final[_Action]
"""Write, on delivery (required), delivery-destination (required), delivery-source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateLogAnomalyDetector: _Final[_Action]
"""Write, on anomaly-detector (required)."""
UpdateLogDelivery: _Final[_Action]
"""Write, on * only."""
UpdateLookupTable: _Final[_Action]
"""Write, on lookup-table (required)."""
UpdateScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required)."""
class _anomaly_detector(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:anomaly-detector:${DetectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, detector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

anomaly_detector: _Final[_anomaly_detector]
class _delivery(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:delivery:${DeliveryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, delivery_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

delivery: _Final[_delivery]
class _delivery_destination(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:delivery-destination:${DeliveryDestinationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, delivery_destination_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

delivery_destination: _Final[_delivery_destination]
class _delivery_source(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:delivery-source:${DeliverySourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, delivery_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

delivery_source: _Final[_delivery_source]
class _destination(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:destination:${DestinationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, destination_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

destination: _Final[_destination]
class _log_group(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, log_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

log_group: _Final[_log_group]
class _log_stream(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, log_group_name: str | _Variable, log_stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

log_stream: _Final[_log_stream]
class _lookup_table(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:lookup-table:${LookupTableName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, lookup_table_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lookup_table: _Final[_lookup_table]
class _scheduled_query(_ResourceType):
    """arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scheduled_query_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scheduled_query: _Final[_scheduled_query]

class _Keys(_ServiceKeys):
    """The condition keys of logs."""

    DeliveryDestinationResourceArn: _ArnKey
    LogGeneratingResourceArns: _ArnSetKey
    data_source_name: _StringKey
    data_source_type: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["logs:DeliveryDestinationResourceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["logs:LogGeneratingResourceArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["logs:data_source_name", "logs:data_source_type"]) -> _StringKey: ...
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
