"""Amazon S3 Tables. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateNamespace: _Final[_Action]
"""Write, on TableBucket (required)."""
CreateTable: _Final[_Action]
"""Write, on TableBucket (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3tables:KMSKeyArn, s3tables:SSEAlgorithm, s3tables:TableBucketTag/${TagKey}, s3tables:namespace."""
CreateTableBucket: _Final[_Action]
"""Write, on TableBucket (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3tables:KMSKeyArn, s3tables:SSEAlgorithm, s3tables:TableBucketTag/${TagKey}."""
DeleteNamespace: _Final[_Action]
"""Write, on TableBucket (required). Keys: s3tables:namespace."""
DeleteTable: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
DeleteTableBucket: _Final[_Action]
"""Write, on TableBucket (required)."""
DeleteTableBucketEncryption: _Final[_Action]
"""Write, on TableBucket (required)."""
DeleteTableBucketMetricsConfiguration: _Final[_Action]
"""Write, on TableBucket (required)."""
DeleteTableBucketPolicy: _Final[_Action]
"""Permissions management, on TableBucket (required)."""
DeleteTableBucketReplication: _Final[_Action]
"""Write, on TableBucket (required)."""
DeleteTablePolicy: _Final[_Action]
"""Permissions management, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
DeleteTableReplication: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetNamespace: _Final[_Action]
"""Read, on TableBucket (required). Keys: s3tables:namespace."""
GetTable: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableBucket: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketEncryption: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketMaintenanceConfiguration: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketMetricsConfiguration: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketPolicy: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketReplication: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableBucketStorageClass: _Final[_Action]
"""Read, on TableBucket (required)."""
GetTableData: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableEncryption: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableMaintenanceConfiguration: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableMaintenanceJobStatus: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableMetadataLocation: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTablePolicy: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableRecordExpirationConfiguration: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableRecordExpirationJobStatus: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableReplication: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableReplicationStatus: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
GetTableStorageClass: _Final[_Action]
"""Read, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
ListNamespaces: _Final[_Action]
"""List, on TableBucket (required)."""
ListTableBuckets: _Final[_Action]
"""List, on * only."""
ListTables: _Final[_Action]
"""List, on TableBucket (required). Keys: s3tables:namespace."""
ListTagsForResource: _Final[_Action]
"""List, on Table, TableBucket. Keys: aws:ResourceTag/${TagKey}, s3tables:TableBucketTag/${TagKey}."""
PutTableBucketEncryption: _Final[_Action]
"""Write, on TableBucket (required). Keys: s3tables:KMSKeyArn, s3tables:SSEAlgorithm."""
PutTableBucketMaintenanceConfiguration: _Final[_Action]
"""Write, on TableBucket (required)."""
PutTableBucketMetricsConfiguration: _Final[_Action]
"""Write, on TableBucket (required)."""
PutTableBucketPolicy: _Final[_Action]
"""Permissions management, on TableBucket (required)."""
PutTableBucketReplication: _Final[_Action]
"""Write, on TableBucket (required)."""
PutTableBucketStorageClass: _Final[_Action]
"""Write, on TableBucket (required). Keys: s3tables:StorageClass."""
PutTableData: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
PutTableEncryption: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:KMSKeyArn, s3tables:SSEAlgorithm, s3tables:namespace."""
PutTableMaintenanceConfiguration: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
PutTablePolicy: _Final[_Action]
"""Permissions management, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
PutTableRecordExpirationConfiguration: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
PutTableReplication: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
PutTableStorageClass: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:StorageClass, s3tables:namespace, s3tables:tableName."""
RenameTable: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
TagResource: _Final[_Action]
"""Tagging, on Table, TableBucket. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3tables:TableBucketTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on Table, TableBucket. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, s3tables:TableBucketTag/${TagKey}."""
UpdateTableMetadataLocation: _Final[_Action]
"""Write, on Table (required). Keys: s3tables:namespace, s3tables:tableName."""
class _Table(_ResourceType):
    """arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}/table/${TableID}. Keys: aws:ResourceTag/${TagKey}, s3tables:TableBucketTag/${TagKey}, s3tables:namespace, s3tables:tableName"""

    def __call__(self, table_bucket_name: str | _Variable, table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Table: _Final[_Table]
class _TableBucket(_ResourceType):
    """arn:${Partition}:s3tables:${Region}:${Account}:bucket/${TableBucketName}. Keys: aws:ResourceTag/${TagKey}, s3tables:TableBucketTag/${TagKey}"""

    def __call__(self, table_bucket_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TableBucket: _Final[_TableBucket]

class _Keys(_ServiceKeys):
    """The condition keys of s3tables."""

    KMSKeyArn: _ArnKey
    SSEAlgorithm: _StringKey
    StorageClass: _StringKey
    namespace: _StringKey
    tableName: _StringKey
    def TableBucketTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3tables:KMSKeyArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3tables:SSEAlgorithm", "s3tables:StorageClass", "s3tables:namespace", "s3tables:tableName"]) -> _StringKey: ...
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
