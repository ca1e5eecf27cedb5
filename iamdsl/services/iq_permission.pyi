"""AWS IQ Permissions. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApproveAccessGrant: _Final[_Action]
"""Write, on permission (required)."""
ApprovePermissionRequest: _Final[_Action]
"""Write, on permission (required)."""
AssumePermissionRole: _Final[_Action]
"""Write, on permission (required)."""
CreatePermissionRequest: _Final[_Action]
"""Write, on permission (required)."""
GetPermissionRequest: _Final[_Action]
"""Read, on permission (required)."""
ListPermissionRequests: _Final[_Action]
"""Read, on permission (required)."""
RejectPermissionRequest: _Final[_Action]
"""Write, on permission (required)."""
RevokePermissionRequest: _Final[_Action]
"""Write, on permission (required)."""
WithdrawPermissionRequest: _Final[_Action]
"""Write, on permission (required)."""
class _permission(_ResourceType):
    """arn:${Partition}:iq-permission:${Region}::permission/${PermissionRequestId}"""

    def __call__(self, permission_request_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

permission: _Final[_permission]

class _Keys(_ServiceKeys):
    """The condition keys of iq-permission."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
