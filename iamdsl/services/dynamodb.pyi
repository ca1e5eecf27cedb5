"""Amazon DynamoDB. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateTableReplica: _Final[_Action]
"""Write, on table (required)."""
BatchGetItem: _Final[_Action]
"""Read, on table (required). Keys: dynamodb:Attributes, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:Select."""
BatchWriteItem: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity."""
ConditionCheckItem: _Final[_Action]
"""Read, on table (required). Keys: dynamodb:Attributes, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues."""
CreateBackup: _Final[_Action]
"""Write, on table (required)."""
CreateGlobalTable: _Final[_Action]
"""Write, on global-table (required), table (required)."""
CreateGlobalTableWitness: _Final[_Action]
"""Write, on table (required)."""
CreateTable: _Final[_Action]
"""Write, on table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTableReplica: _Final[_Action]
"""Write, on table (required)."""
DeleteBackup: _Final[_Action]
"""Write, on backup (required)."""
DeleteGlobalTableWitness: _Final[_Action]
"""Write, on table (required)."""
DeleteItem: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on stream (required), table (required)."""
DeleteTable: _Final[_Action]
"""Write, on table (required)."""
DeleteTableReplica: _Final[_Action]
"""Write, on table (required)."""
DescribeBackup: _Final[_Action]
"""Read, on backup (required)."""
DescribeContinuousBackups: _Final[_Action]
"""Read, on table (required)."""
DescribeContributorInsights: _Final[_Action]
"""Read, on index, table (required)."""
DescribeEndpoints: _Final[_Action]
"""Read, on * only."""
DescribeExport: _Final[_Action]
"""Read, on export (required)."""
DescribeGlobalTable: _Final[_Action]
"""Read, on global-table (required)."""
DescribeGlobalTableSettings: _Final[_Action]
"""Read, on global-table (required)."""
DescribeImport: _Final[_Action]
"""Read, on import (required)."""
DescribeKinesisStreamingDestination: _Final[_Action]
"""Read, on table (required)."""
DescribeLimits: _Final[_Action]
"""Read, on * only."""
DescribeReservedCapacity: _Final[_Action]
"""Read, on * only."""
DescribeReservedCapacityOfferings: _Final[_Action]
"""Read, on * only."""
DescribeStream: _Final[_Action]
"""Read, on stream (required)."""
DescribeTable: _Final[_Action]
"""Read, on table (required)."""
DescribeTableReplicaAutoScaling: _Final[_Action]
"""Read, on table (required)."""
DescribeTimeToLive: _Final[_Action]
"""Read, on table (required)."""
DisableKinesisStreamingDestination: _Final[_Action]
"""Write, on table (required)."""
DisassociateTableReplica: _Final[_Action]
"""Write, on table (required)."""
EnableKinesisStreamingDestination: _Final[_Action]
"""Write, on table (required)."""
ExportTableToPointInTime: _Final[_Action]
"""Write, on table (required)."""
GetAbacStatus: _Final[_Action]
"""Read, on * only."""
GetItem: _Final[_Action]
"""Read, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:Select."""
GetRecords: _Final[_Action]
"""Read, on stream (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on stream (required), table (required)."""
GetShardIterator: _Final[_Action]
"""Read, on stream (required)."""
ImportTable: _Final[_Action]
"""Write, on table (required)."""
InjectError: _Final[_Action]
"""Write, on * only. Keys: dynamodb:FisActionId, dynamodb:FisTargetArns."""
ListBackups: _Final[_Action]
"""List, on * only."""
ListContributorInsights: _Final[_Action]
"""List, on * only."""
ListExports: _Final[_Action]
"""List, on table."""
ListGlobalTables: _Final[_Action]
"""List, on * only."""
ListImports: _Final[_Action]
"""List, on table."""
ListStreams: _Final[_Action]
"""Read, on * only."""
ListTables: _Final[_Action]
"""List, on * only."""
ListTagsOfResource: _Final[_Action]
"""Read, on stream (required), table (required)."""
PartiQLDelete: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnValues."""
PartiQLInsert: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys."""
PartiQLSelect: _Final[_Action]
"""Read, on index, table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:FullTableScan, dynamodb:LeadingKeys, dynamodb:Select."""
PartiQLUpdate: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnValues."""
PurchaseReservedCapacityOfferings: _Final[_Action]
"""Write, on * only."""
PutItem: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on stream (required), table (required)."""
Query: _Final[_Action]
"""Read, on index, table (required). Keys: dynamodb:Attributes, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues, dynamodb:Select."""
ReadDataForReplication: _Final[_Action]
"""Read, on table (required)."""
ReplicateSettings: _Final[_Action]
"""Write, on table (required)."""
RestoreTableFromAwsBackup: _Final[_Action]
"""Write, on table (required)."""
RestoreTableFromBackup: _Final[_Action]
"""Write, on backup (required), table (required). Needs: dynamodb:BatchWriteItem, dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:Scan, dynamodb:UpdateItem."""
RestoreTableToPointInTime: _Final[_Action]
"""Write, on table (required). Needs: dynamodb:BatchWriteItem, dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:Scan, dynamodb:UpdateItem."""
Scan: _Final[_Action]
"""Read, on index, table (required). Keys: dynamodb:Attributes, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues, dynamodb:Select."""
SearchVectors: _Final[_Action]
"""Read, on index (required), table (required)."""
StartAwsBackupJob: _Final[_Action]
"""Write, on table (required)."""
TagResource: _Final[_Action]
"""Tagging, on stream (required), table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on stream (required), table (required). Keys: aws:TagKeys."""
UpdateAbacStatus: _Final[_Action]
"""Permissions management, on * only."""
UpdateContinuousBackups: _Final[_Action]
"""Write, on table (required)."""
UpdateContributorInsights: _Final[_Action]
"""Write, on index, table (required)."""
UpdateGlobalTable: _Final[_Action]
"""Write, on global-table (required), table (required)."""
UpdateGlobalTableSettings: _Final[_Action]
"""Write, on global-table (required), table (required)."""
UpdateGlobalTableVersion: _Final[_Action]
"""Write, on global-table (required), table."""
UpdateItem: _Final[_Action]
"""Write, on table (required). Keys: dynamodb:Attributes, dynamodb:EnclosingOperation, dynamodb:LeadingKeys, dynamodb:ReturnConsumedCapacity, dynamodb:ReturnValues."""
UpdateKinesisStreamingDestination: _Final[_Action]
"""Write, on table (required)."""
UpdateTable: _Final[_Action]
"""Write, on table (required)."""
UpdateTableReplicaAutoScaling: _Final[_Action]
"""Write, on table (required)."""
UpdateTimeToLive: _Final[_Action]
"""Write, on table (required)."""
WriteDataForReplication: _Final[_Action]
"""Write, on table (required)."""
class _backup(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/backup/${BackupName}"""

    def __call__(self, table_name: str | _Variable, backup_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backup: _Final[_backup]
class _export(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/export/${ExportName}"""

    def __call__(self, table_name: str | _Variable, export_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export: _Final[_export]
class _global_table(_ResourceType):
    """arn:${Partition}:dynamodb::${Account}:global-table/${GlobalTableName}"""

    def __call__(self, global_table_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

global_table: _Final[_global_table]
class _import_(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/import/${ImportName}"""

    def __call__(self, table_name: str | _Variable, import_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_: _Final[_import_]
class _index(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/index/${IndexName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, table_name: str | _Variable, index_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

index: _Final[_index]
class _stream(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}/stream/${StreamLabel}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, table_name: str | _Variable, stream_label: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]
class _table(_ResourceType):
    """arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, table_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]

class _Keys(_ServiceKeys):
    """The condition keys of dynamodb."""

    Attributes: _StringSetKey
    EnclosingOperation: _StringKey
    FirstPartitionKeyValues: _StringSetKey
    FisActionId: _StringKey
    FisTargetArns: _ArnSetKey
    FourthPartitionKeyValues: _StringSetKey
    FullTableScan: _BoolKey
    LeadingKeys: _StringSetKey
    ReturnConsumedCapacity: _StringKey
    ReturnValues: _StringKey
    SecondPartitionKeyValues: _StringSetKey
    Select: _StringKey
    ThirdPartitionKeyValues: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["dynamodb:Attributes", "dynamodb:FirstPartitionKeyValues", "dynamodb:FourthPartitionKeyValues", "dynamodb:LeadingKeys", "dynamodb:SecondPartitionKeyValues", "dynamodb:ThirdPartitionKeyValues"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["dynamodb:EnclosingOperation", "dynamodb:FisActionId", "dynamodb:ReturnConsumedCapacity", "dynamodb:ReturnValues", "dynamodb:Select"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["dynamodb:FisTargetArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["dynamodb:FullTableScan"]) -> _BoolKey: ...
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
