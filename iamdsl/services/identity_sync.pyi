"""AWS Identity Sync. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on SyncProfileResource (required)."""
CreateSyncFilter: _Final[_Action]
"""Write, on SyncProfileResource (required)."""
CreateSyncProfile: _Final[_Action]
"""Write, on * only. Needs: ds:AuthorizeApplication."""
CreateSyncTarget: _Final[_Action]
"""Write, on SyncProfileResource (required)."""
DeleteSyncFilter: _Final[_Action]
"""Write, on SyncProfileResource (required)."""
DeleteSyncProfile: _Final[_Action]
"""Write, on SyncProfileResource (required). Needs: ds:UnauthorizeApplication."""
DeleteSyncTarget: _Final[_Action]
"""Write, on SyncProfileResource (required), SyncTargetResource (required)."""
GetSyncProfile: _Final[_Action]
"""Read, on SyncProfileResource (required)."""
GetSyncTarget: _Final[_Action]
"""Read, on SyncProfileResource (required), SyncTargetResource (required)."""
ListSyncFilters: _Final[_Action]
"""List, on SyncProfileResource (required)."""
StartSync: _Final[_Action]
"""Write, on SyncProfileResource (required)."""
StopSync: _Final[_Action]
"""Write, on SyncProfileResource (required)."""
UpdateSyncTarget: _Final[_Action]
"""Write, on SyncProfileResource (required), SyncTargetResource (required)."""
class _SyncProfileResource(_ResourceType):
    """arn:${Partition}:identity-sync:${Region}:${Account}:profile/${SyncProfileName}"""

    def __call__(self, sync_profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SyncProfileResource: _Final[_SyncProfileResource]
class _SyncTargetResource(_ResourceType):
    """arn:${Partition}:identity-sync:${Region}:${Account}:target/${SyncProfileName}/${SyncTargetName}"""

    def __call__(self, sync_profile_name: str | _Variable, sync_target_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SyncTargetResource: _Final[_SyncTargetResource]

class _Keys(_ServiceKeys):
    """The condition keys of identity-sync."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
