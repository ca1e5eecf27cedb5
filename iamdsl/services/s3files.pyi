"""Amazon S3 Files. Generated; see scripts/."""

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

ClientMount: _Final[_Action]
"""Read, on file-system (required). Keys: s3files:AccessPointArn."""
ClientRootAccess: _Final[_Action]
"""Write, on file-system (required). Keys: s3files:AccessPointArn."""
ClientWrite: _Final[_Action]
"""Write, on file-system (required). Keys: s3files:AccessPointArn."""
CreateAccessPoint: _Final[_Action]
"""Write, on file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFileSystem: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMountTarget: _Final[_Action]
"""Write, on file-system (required)."""
DeleteAccessPoint: _Final[_Action]
"""Write, on access-point (required)."""
DeleteFileSystem: _Final[_Action]
"""Write, on file-system (required)."""
DeleteFileSystemPolicy: _Final[_Action]
"""Permissions management, on file-system (required)."""
DeleteMountTarget: _Final[_Action]
"""Write, on file-system (required)."""
GetAccessPoint: _Final[_Action]
"""Read, on access-point (required)."""
GetFileSystem: _Final[_Action]
"""Read, on file-system."""
GetFileSystemPolicy: _Final[_Action]
"""Read, on file-system."""
GetMountTarget: _Final[_Action]
"""Read, on file-system (required)."""
GetSynchronizationConfiguration: _Final[_Action]
"""Read, on file-system (required)."""
ListAccessPoints: _Final[_Action]
"""List, on access-point (required)."""
ListFileSystems: _Final[_Action]
"""List, on file-system."""
ListMountTargets: _Final[_Action]
"""List, on file-system (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on access-point, file-system."""
PutFileSystemPolicy: _Final[_Action]
"""Permissions management, on file-system (required)."""
PutSynchronizationConfiguration: _Final[_Action]
"""Write, on file-system (required)."""
TagResource: _Final[_Action]
"""Tagging, on access-point, file-system. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, s3files:CreateAction."""
UntagResource: _Final[_Action]
"""Tagging, on access-point, file-system. Keys: aws:TagKeys."""
UpdateMountTarget: _Final[_Action]
"""Write, on file-system (required)."""
class _access_point(_ResourceType):
    """arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}/access-point/${AccessPointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, access_point_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_point: _Final[_access_point]
class _file_system(_ResourceType):
    """arn:${Partition}:s3files:${Region}:${Account}:file-system/${FileSystemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

file_system: _Final[_file_system]

class _Keys(_ServiceKeys):
    """The condition keys of s3files."""

    AccessPointArn: _ArnKey
    CreateAction: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["s3files:AccessPointArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3files:CreateAction"]) -> _StringKey: ...
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
