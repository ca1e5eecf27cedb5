"""Amazon Keyspaces (for Apache Cassandra). Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

Alter: _Final[_Action]
"""Write, on keyspace, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AlterMultiRegionResource: _Final[_Action]
"""Write, on keyspace, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
Create: _Final[_Action]
"""Write, on keyspace, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMultiRegionResource: _Final[_Action]
"""Write, on keyspace, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
Drop: _Final[_Action]
"""Write, on keyspace, table."""
DropMultiRegionResource: _Final[_Action]
"""Write, on keyspace, table."""
GetRecords: _Final[_Action]
"""Read, on stream (required)."""
GetShardIterator: _Final[_Action]
"""Read, on stream (required)."""
GetStream: _Final[_Action]
"""Read, on stream (required)."""
ListStreams: _Final[_Action]
"""List, on * only."""
Modify: _Final[_Action]
"""Write, on table (required)."""
ModifyMultiRegionResource: _Final[_Action]
"""Write, on table (required)."""
Restore: _Final[_Action]
"""Write, on table (required)."""
RestoreMultiRegionTable: _Final[_Action]
"""Write, on table (required)."""
Select: _Final[_Action]
"""Read, on table (required)."""
SelectMultiRegionResource: _Final[_Action]
"""Read, on table (required)."""
TagMultiRegionResource: _Final[_Action]
"""Tagging, on keyspace, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on keyspace, stream, table. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnTagMultiRegionResource: _Final[_Action]
"""Tagging, on keyspace, table. Keys: aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on keyspace, stream, table. Keys: aws:TagKeys."""
UpdatePartitioner: _Final[_Action]
"""Write, on table (required)."""
class _keyspace(_ResourceType):
    """arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, keyspace_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

keyspace: _Final[_keyspace]
class _stream(_ResourceType):
    """arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}/stream/${StreamLabel}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, keyspace_name: str | _Variable, table_name: str | _Variable, stream_label: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]
class _table(_ResourceType):
    """arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/table/${TableName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, keyspace_name: str | _Variable, table_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]

class _Keys(_ServiceKeys):
    """The condition keys of cassandra."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
