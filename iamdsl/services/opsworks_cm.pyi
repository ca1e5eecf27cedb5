"""AWS OpsWorks Configuration Management. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateNode: _Final[_Action]
"""Write, on * only."""
CreateBackup: _Final[_Action]
"""Write, on * only."""
CreateServer: _Final[_Action]
"""Write, on * only."""
DeleteBackup: _Final[_Action]
"""Write, on * only."""
DeleteServer: _Final[_Action]
"""Write, on * only."""
DescribeAccountAttributes: _Final[_Action]
"""List, on * only."""
DescribeBackups: _Final[_Action]
"""List, on * only."""
DescribeEvents: _Final[_Action]
"""List, on * only."""
DescribeNodeAssociationStatus: _Final[_Action]
"""List, on * only."""
DescribeServers: _Final[_Action]
"""List, on * only."""
DisassociateNode: _Final[_Action]
"""Write, on * only."""
ExportServerEngineAttribute: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
RestoreServer: _Final[_Action]
"""Write, on * only."""
StartMaintenance: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on * only."""
UpdateServer: _Final[_Action]
"""Write, on * only."""
UpdateServerEngineAttributes: _Final[_Action]
"""Write, on * only."""
class _backup(_ResourceType):
    """arn:${Partition}:opsworks-cm::${Account}:backup/${ServerName}-{Date-and-Time-Stamp-of-Backup}"""

    def __call__(self, server_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

backup: _Final[_backup]
class _server(_ResourceType):
    """arn:${Partition}:opsworks-cm::${Account}:server/${ServerName}/${UniqueId}"""

    def __call__(self, server_name: str | _Variable, unique_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

server: _Final[_server]

class _Keys(_ServiceKeys):
    """The condition keys of opsworks-cm."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
