"""Amazon Timestream. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelQuery: _Final[_Action]
"""Write, on * only. Needs: timestream:DescribeEndpoints."""
CreateBatchLoadTask: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints, timestream:WriteRecords."""
CreateDatabase: _Final[_Action]
"""Write, on database (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: timestream:DescribeEndpoints."""
CreateScheduledQuery: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, timestream:DescribeEndpoints."""
CreateTable: _Final[_Action]
"""Write, on table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: timestream:DescribeEndpoints."""
DeleteDatabase: _Final[_Action]
"""Write, on database (required). Needs: timestream:DescribeEndpoints."""
DeleteScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required). Needs: timestream:DescribeEndpoints."""
DeleteTable: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints."""
DescribeAccountSettings: _Final[_Action]
"""Read, on * only. Needs: timestream:DescribeEndpoints."""
DescribeBatchLoadTask: _Final[_Action]
"""Read, on * only. Needs: timestream:DescribeEndpoints."""
DescribeDatabase: _Final[_Action]
"""Read, on database (required). Needs: timestream:DescribeEndpoints."""
DescribeEndpoints: _Final[_Action]
"""List, on * only."""
DescribeScheduledQuery: _Final[_Action]
"""Read, on scheduled-query (required). Needs: timestream:DescribeEndpoints."""
DescribeTable: _Final[_Action]
"""Read, on table (required). Needs: timestream:DescribeEndpoints."""
ExecuteScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required). Needs: timestream:DescribeEndpoints."""
GetAwsBackupStatus: _Final[_Action]
"""Read, on * only. Needs: timestream:DescribeEndpoints."""
GetAwsRestoreStatus: _Final[_Action]
"""Read, on * only. Needs: timestream:DescribeEndpoints."""
ListBatchLoadTasks: _Final[_Action]
"""List, on * only. Needs: timestream:DescribeEndpoints."""
ListDatabases: _Final[_Action]
"""List, on * only. Needs: timestream:DescribeEndpoints."""
ListMeasures: _Final[_Action]
"""List, on table (required). Needs: timestream:DescribeEndpoints."""
ListScheduledQueries: _Final[_Action]
"""List, on * only. Needs: timestream:DescribeEndpoints."""
ListTables: _Final[_Action]
"""List, on database (required). Needs: timestream:DescribeEndpoints."""
ListTagsForResource: _Final[_Action]
"""Read, on database (required), scheduled-query (required), table (required). Needs: timestream:DescribeEndpoints."""
PrepareQuery: _Final[_Action]
"""Read, on table (required). Needs: timestream:DescribeEndpoints, timestream:Select."""
ResumeBatchLoadTask: _Final[_Action]
"""Write, on * only. Needs: timestream:DescribeEndpoints, timestream:WriteRecords."""
Select: _Final[_Action]
"""Read, on table (required). Needs: timestream:DescribeEndpoints."""
SelectValues: _Final[_Action]
"""Read, on * only. Needs: timestream:DescribeEndpoints."""
StartAwsBackupJob: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints."""
StartAwsRestoreJob: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints."""
TagResource: _Final[_Action]
"""Tagging, on database (required), scheduled-query (required), table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: timestream:DescribeEndpoints."""
Unload: _Final[_Action]
"""Write, on table (required). Needs: s3:AbortMultipartUpload, s3:GetObject, s3:PutObject, timestream:DescribeEndpoints, timestream:Select."""
UntagResource: _Final[_Action]
"""Tagging, on database (required), scheduled-query (required), table (required). Keys: aws:TagKeys. Needs: timestream:DescribeEndpoints."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only. Needs: timestream:DescribeEndpoints."""
UpdateDatabase: _Final[_Action]
"""Write, on database (required). Needs: timestream:DescribeEndpoints."""
UpdateScheduledQuery: _Final[_Action]
"""Write, on scheduled-query (required). Needs: timestream:DescribeEndpoints."""
UpdateTable: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints."""
WriteRecords: _Final[_Action]
"""Write, on table (required). Needs: timestream:DescribeEndpoints."""
class _database(_ResourceType):
    """arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

database: _Final[_database]
class _scheduled_query(_ResourceType):
    """arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${ScheduledQueryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, scheduled_query_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scheduled_query: _Final[_scheduled_query]
class _table(_ResourceType):
    """arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}/table/${TableName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, table_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]

class _Keys(_ServiceKeys):
    """The condition keys of timestream."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
