"""AWS Backup storage. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CommitBackupJob: _Final[_Action]
"""Write, on * only."""
DeleteObjects: _Final[_Action]
"""Write, on * only."""
DescribeBackupJob: _Final[_Action]
"""Write, on * only."""
GetBaseBackup: _Final[_Action]
"""Write, on * only."""
GetChunk: _Final[_Action]
"""Write, on * only."""
GetIncrementalBaseBackup: _Final[_Action]
"""Write, on * only."""
GetObjectMetadata: _Final[_Action]
"""Write, on * only."""
ListChunks: _Final[_Action]
"""Write, on * only."""
ListObjects: _Final[_Action]
"""Write, on * only."""
MountCapsule: _Final[_Action]
"""Write, on * only."""
NotifyObjectComplete: _Final[_Action]
"""Write, on * only."""
PutChunk: _Final[_Action]
"""Write, on * only."""
PutObject: _Final[_Action]
"""Write, on * only."""
StartObject: _Final[_Action]
"""Write, on * only."""
UpdateObjectComplete: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of backup-storage."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
