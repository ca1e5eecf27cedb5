"""Amazon Elastic File System. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

Backup: _Final[_Action]
"""Write, on file-system (required)."""
ClientMount: _Final[_Action]
"""Read, on file-system (required). Keys: elasticfilesystem:AccessPointArn, elasticfilesystem:AccessedViaMountTarget."""
ClientRootAccess: _Final[_Action]
"""Write, on file-system (required). Keys: elasticfilesystem:AccessPointArn, elasticfilesystem:AccessedViaMountTarget."""
ClientWrite: _Final[_Action]
"""Write, on file-system (required). Keys: elasticfilesystem:AccessPointArn, elasticfilesystem:AccessedViaMountTarget."""
CreateAccessPoint: _Final[_Action]
"""Write, on file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: elasticfilesystem:TagResource."""
CreateFileSystem: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticfilesystem:Encrypted. Needs: elasticfilesystem:TagResource."""
CreateMountTarget: _Final[_Action]
"""Write, on file-system (required)."""
CreateReplicationConfiguration: _Final[_Action]
"""Write, on file-system (required)."""
CreateTags: _Final[_Action]
"""Tagging, on file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessPoint: _Final[_Action]
"""Write, on access-point (required)."""
DeleteFileSystem: _Final[_Action]
"""Write, on file-system (required)."""
DeleteFileSystemPolicy: _Final[_Action]
"""Permissions management, on file-system (required)."""
DeleteMountTarget: _Final[_Action]
"""Write, on file-system (required)."""
DeleteReplicationConfiguration: _Final[_Action]
"""Write, on file-system (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on file-system (required). Keys: aws:TagKeys."""
DescribeAccessPoints: _Final[_Action]
"""List, on access-point, file-system."""
DescribeAccountPreferences: _Final[_Action]
"""List, on * only."""
DescribeBackupPolicy: _Final[_Action]
"""Read, on file-system (required)."""
DescribeFileSystemPolicy: _Final[_Action]
"""Read, on file-system."""
DescribeFileSystems: _Final[_Action]
"""List, on file-system."""
DescribeLifecycleConfiguration: _Final[_Action]
"""Read, on file-system (required)."""
DescribeMountTargetSecurityGroups: _Final[_Action]
"""Read, on file-system (required)."""
DescribeMountTargets: _Final[_Action]
"""Read, on access-point, file-system (required)."""
DescribeReplicationConfigurations: _Final[_Action]
"""List, on file-system."""
DescribeTags: _Final[_Action]
"""Read, on file-system (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on access-point, file-system."""
ModifyMountTargetSecurityGroups: _Final[_Action]
"""Write, on file-system (required)."""
PutAccountPreferences: _Final[_Action]
"""Write, on * only."""
PutBackupPolicy: _Final[_Action]
"""Write, on file-system (required)."""
PutFileSystemPolicy: _Final[_Action]
"""Permissions management, on file-system (required)."""
PutLifecycleConfiguration: _Final[_Action]
"""Write, on file-system (required)."""
ReplicationRead: _Final[_Action]
"""Read, on file-system (required)."""
ReplicationWrite: _Final[_Action]
"""Write, on file-system (required)."""
Restore: _Final[_Action]
"""Write, on file-system (required)."""
TagResource: _Final[_Action]
"""Tagging, on access-point, file-system. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticfilesystem:CreateAction."""
UntagResource: _Final[_Action]
"""Tagging, on access-point, file-system. Keys: aws:TagKeys."""
UpdateFileSystem: _Final[_Action]
"""Write, on file-system (required)."""
UpdateFileSystemProtection: _Final[_Action]
"""Write, on file-system (required)."""
class _access_point(_ResourceType):
    """arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, access_point_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

access_point: _Final[_access_point]
class _file_system(_ResourceType):
    """arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

file_system: _Final[_file_system]

class _Keys(_ServiceKeys):
    """The condition keys of elasticfilesystem."""

    AccessPointArn: _ArnKey
    AccessedViaMountTarget: _BoolKey
    CreateAction: _StringKey
    Encrypted: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["elasticfilesystem:AccessPointArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticfilesystem:AccessedViaMountTarget", "elasticfilesystem:Encrypted"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticfilesystem:CreateAction"]) -> _StringKey: ...
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
