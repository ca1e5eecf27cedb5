"""Amazon FSx. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFileGateway: _Final[_Action]
"""Write, on file-system (required)."""
AssociateFileSystemAliases: _Final[_Action]
"""Write, on file-system (required)."""
BypassSnaplockEnterpriseRetention: _Final[_Action]
"""Permissions management, on volume (required)."""
CancelDataRepositoryTask: _Final[_Action]
"""Write, on task (required)."""
CopyBackup: _Final[_Action]
"""Write, on backup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:TagResource."""
CopySnapshotAndUpdateVolume: _Final[_Action]
"""Write, on snapshot (required), volume (required)."""
CreateAndAttachS3AccessPoint: _Final[_Action]
"""Write, on volume. Needs: s3:CreateAccessPoint, s3:GetAccessPoint, s3:PutAccessPointPolicy."""
CreateBackup: _Final[_Action]
"""Write, on backup (required), file-system, volume. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:TagResource."""
CreateDataRepositoryAssociation: _Final[_Action]
"""Write, on association (required), file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:NfsDataRepositoryAuthenticationEnabled, fsx:NfsDataRepositoryEncryptionInTransitEnabled. Needs: fsx:TagResource."""
CreateDataRepositoryTask: _Final[_Action]
"""Write, on file-system (required), task (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:TagResource."""
CreateFileCache: _Final[_Action]
"""Write, on association, file-cache (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:NfsDataRepositoryAuthenticationEnabled, fsx:NfsDataRepositoryEncryptionInTransitEnabled. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:GetSecurityGroupsForVpc, fsx:CreateDataRepositoryAssociation, fsx:TagResource, logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents, s3:ListBucket."""
CreateFileSystem: _Final[_Action]
"""Write, on file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:GetSecurityGroupsForVpc, fsx:TagResource."""
CreateFileSystemFromBackup: _Final[_Action]
"""Write, on backup (required), file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:GetSecurityGroupsForVpc, fsx:TagResource."""
CreateSnapshot: _Final[_Action]
"""Write, on snapshot (required), volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:TagResource."""
CreateStorageVirtualMachine: _Final[_Action]
"""Write, on file-system (required), storage-virtual-machine (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:TagResource."""
CreateVolume: _Final[_Action]
"""Write, on snapshot, storage-virtual-machine, volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:ParentVolumeId, fsx:StorageVirtualMachineId. Needs: fsx:TagResource."""
CreateVolumeFromBackup: _Final[_Action]
"""Write, on backup (required), storage-virtual-machine (required), volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:StorageVirtualMachineId. Needs: fsx:TagResource."""
DeleteBackup: _Final[_Action]
"""Write, on backup (required)."""
DeleteDataRepositoryAssociation: _Final[_Action]
"""Write, on association (required)."""
DeleteFileCache: _Final[_Action]
"""Write, on association, file-cache (required). Needs: fsx:DeleteDataRepositoryAssociation."""
DeleteFileSystem: _Final[_Action]
"""Write, on backup, file-system (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: fsx:CreateBackup, fsx:TagResource."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on volume (required)."""
DeleteSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
DeleteStorageVirtualMachine: _Final[_Action]
"""Write, on storage-virtual-machine (required)."""
DeleteVolume: _Final[_Action]
"""Write, on backup, volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:ParentVolumeId, fsx:StorageVirtualMachineId. Needs: fsx:TagResource."""
DescribeAssociatedFileGateways: _Final[_Action]
"""Read, on file-system (required)."""
DescribeBackups: _Final[_Action]
"""Read, on * only."""
DescribeDataRepositoryAssociations: _Final[_Action]
"""Read, on * only."""
DescribeDataRepositoryTasks: _Final[_Action]
"""Read, on * only."""
DescribeFileCaches: _Final[_Action]
"""Read, on * only."""
DescribeFileSystemAliases: _Final[_Action]
"""Read, on file-system (required)."""
DescribeFileSystems: _Final[_Action]
"""Read, on * only."""
DescribeS3AccessPointAttachments: _Final[_Action]
"""Read, on * only."""
DescribeSharedVpcConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeSnapshots: _Final[_Action]
"""Read, on * only."""
DescribeStorageVirtualMachines: _Final[_Action]
"""Read, on * only."""
DescribeVolumes: _Final[_Action]
"""Read, on * only."""
DetachAndDeleteS3AccessPoint: _Final[_Action]
"""Write, on volume. Needs: s3:DeleteAccessPoint."""
DisassociateFileGateway: _Final[_Action]
"""Write, on file-system (required)."""
DisassociateFileSystemAliases: _Final[_Action]
"""Write, on file-system (required)."""
GetResourcePolicy: _Final[_Action]
"""Permissions management, on volume (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on association, backup, file-cache, file-system, snapshot, storage-virtual-machine, task, volume."""
ManageBackupPrincipalAssociations: _Final[_Action]
"""Permissions management, on backup (required)."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on volume (required)."""
ReleaseFileSystemNfsV3Locks: _Final[_Action]
"""Write, on file-system (required)."""
RestoreVolumeFromSnapshot: _Final[_Action]
"""Write, on snapshot (required), volume (required)."""
StartMisconfiguredStateRecovery: _Final[_Action]
"""Write, on file-system (required)."""
TagResource: _Final[_Action]
"""Tagging, on association, backup, file-cache, file-system, snapshot, storage-virtual-machine, task, volume. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, fsx:NfsDataRepositoryAuthenticationEnabled, fsx:NfsDataRepositoryEncryptionInTransitEnabled, fsx:ParentVolumeId, fsx:StorageVirtualMachineId."""
UntagResource: _Final[_Action]
"""Tagging, on association, backup, file-cache, file-system, snapshot, storage-virtual-machine, task, volume. Keys: aws:TagKeys."""
UpdateDataRepositoryAssociation: _Final[_Action]
"""Write, on association (required)."""
UpdateFileCache: _Final[_Action]
"""Write, on file-cache (required)."""
UpdateFileSystem: _Final[_Action]
"""Write, on file-system (required)."""
UpdateSharedVpcConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
UpdateStorageVirtualMachine: _Final[_Action]
"""Write, on storage-virtual-machine (required)."""
UpdateVolume: _Final[_Action]
"""Write, on volume (required). Keys: fsx:ParentVolumeId, fsx:StorageVirtualMachineId."""
class _association(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:association/${FileSystemIdOrFileCacheId}/${DataRepositoryAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id_or_file_cache_id: str | _Variable, data_repository_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

association: _Final[_association]
class _backup(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backup: _Final[_backup]
class _file_cache(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:file-cache/${FileCacheId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_cache_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

file_cache: _Final[_file_cache]
class _file_system(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:file-system/${FileSystemId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

file_system: _Final[_file_system]
class _snapshot(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:snapshot/${VolumeId}/${SnapshotId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, volume_id: str | _Variable, snapshot_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _storage_virtual_machine(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:storage-virtual-machine/${FileSystemId}/${StorageVirtualMachineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, storage_virtual_machine_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

storage_virtual_machine: _Final[_storage_virtual_machine]
class _task(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:task/${TaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]
class _volume(_ResourceType):
    """arn:${Partition}:fsx:${Region}:${Account}:volume/${FileSystemId}/${VolumeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, file_system_id: str | _Variable, volume_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

volume: _Final[_volume]

class _Keys(_ServiceKeys):
    """The condition keys of fsx."""

    IsBackupCopyDestination: _BoolKey
    IsBackupCopySource: _BoolKey
    NfsDataRepositoryAuthenticationEnabled: _BoolKey
    NfsDataRepositoryEncryptionInTransitEnabled: _BoolKey
    ParentVolumeId: _StringKey
    StorageVirtualMachineId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["fsx:IsBackupCopyDestination", "fsx:IsBackupCopySource", "fsx:NfsDataRepositoryAuthenticationEnabled", "fsx:NfsDataRepositoryEncryptionInTransitEnabled"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["fsx:ParentVolumeId", "fsx:StorageVirtualMachineId"]) -> _StringKey: ...
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
