"""AWS Billing And Cost Management Data Exports. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateExport: _Final[_Action]
"""Write, on billingview, table (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteExport: _Final[_Action]
"""Write, on export (required). Keys: aws:ResourceTag/${TagKey}."""
GetExecution: _Final[_Action]
"""Read, on export (required). Keys: aws:ResourceTag/${TagKey}."""
GetExport: _Final[_Action]
"""Read, on export (required). Keys: aws:ResourceTag/${TagKey}."""
GetTable: _Final[_Action]
"""Read, on table (required)."""
ListExecutions: _Final[_Action]
"""List, on export (required). Keys: aws:ResourceTag/${TagKey}."""
ListExports: _Final[_Action]
"""List, on * only."""
ListTables: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on export (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on export (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on export (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateExport: _Final[_Action]
"""Write, on billingview, export (required), table (required). Keys: aws:ResourceTag/${TagKey}."""
class _billingview(_ResourceType):
    """arn:${Partition}:billing::${Account}:billingview/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

billingview: _Final[_billingview]
class _export(_ResourceType):
    """arn:${Partition}:bcm-data-exports:${Region}:${Account}:export/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export: _Final[_export]
class _table(_ResourceType):
    """arn:${Partition}:bcm-data-exports:${Region}:${Account}:table/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]

class _Keys(_ServiceKeys):
    """The condition keys of bcm-data-exports."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
