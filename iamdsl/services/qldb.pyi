"""Amazon QLDB. Generated; see scripts/."""

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

CancelJournalKinesisStream: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
CreateLedger: _Final[_Action]
"""Write, on ledger (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteLedger: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeJournalKinesisStream: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeJournalS3Export: _Final[_Action]
"""Read, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeLedger: _Final[_Action]
"""Read, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
ExecuteStatement: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
ExportJournalToS3: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
GetBlock: _Final[_Action]
"""Read, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
GetDigest: _Final[_Action]
"""Read, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
GetRevision: _Final[_Action]
"""Read, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
InsertSampleData: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
ListJournalKinesisStreamsForLedger: _Final[_Action]
"""List, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
ListJournalS3Exports: _Final[_Action]
"""List, on * only."""
ListJournalS3ExportsForLedger: _Final[_Action]
"""List, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
ListLedgers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on catalog, ledger, stream, table. Keys: aws:ResourceTag/${TagKey}."""
PartiQLCreateIndex: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLCreateTable: _Final[_Action]
"""Write, on table (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
PartiQLDelete: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLDropIndex: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}, qldb:Purge."""
PartiQLDropTable: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}, qldb:Purge."""
PartiQLHistoryFunction: _Final[_Action]
"""Read, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLInsert: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLRedact: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLSelect: _Final[_Action]
"""Read, on catalog, table. Keys: aws:ResourceTag/${TagKey}."""
PartiQLUndropTable: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
PartiQLUpdate: _Final[_Action]
"""Write, on table (required). Keys: aws:ResourceTag/${TagKey}."""
SendCommand: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
ShowCatalog: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
StreamJournalToKinesis: _Final[_Action]
"""Write, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on catalog, ledger, stream, table. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on catalog, ledger, stream, table. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateLedger: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateLedgerPermissionsMode: _Final[_Action]
"""Write, on ledger (required). Keys: aws:ResourceTag/${TagKey}."""
class _catalog(_ResourceType):
    """arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/information_schema/user_tables. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ledger_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

catalog: _Final[_catalog]
class _ledger(_ResourceType):
    """arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ledger_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ledger: _Final[_ledger]
class _stream(_ResourceType):
    """arn:${Partition}:qldb:${Region}:${Account}:stream/${LedgerName}/${StreamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ledger_name: str | _Variable, stream_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]
class _table(_ResourceType):
    """arn:${Partition}:qldb:${Region}:${Account}:ledger/${LedgerName}/table/${TableId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ledger_name: str | _Variable, table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]

class _Keys(_ServiceKeys):
    """The condition keys of qldb."""

    Purge: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["qldb:Purge"]) -> _StringKey: ...
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
