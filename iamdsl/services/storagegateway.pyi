"""AWS Storage Gateway. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddCache: _Final[_Action]
"""Write, on gateway (required)."""
AddTagsToResource: _Final[_Action]
"""Tagging, on cache-report, fs-association, gateway, share, tape, tapepool, volume. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddUploadBuffer: _Final[_Action]
"""Write, on gateway (required)."""
AddWorkingStorage: _Final[_Action]
"""Write, on gateway (required)."""
AssignTapePool: _Final[_Action]
"""Write, on tape (required), tapepool (required)."""
AssociateFileSystem: _Final[_Action]
"""Write, on gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ds:DescribeDirectories, ec2:DescribeNetworkInterfaces, fsx:DescribeFileSystems, iam:CreateServiceLinkedRole, logs:CreateLogDelivery, logs:GetLogDelivery, logs:ListLogDeliveries, logs:UpdateLogDelivery."""
AttachVolume: _Final[_Action]
"""Write, on gateway (required), volume (required)."""
BypassGovernanceRetention: _Final[_Action]
"""Write, on tapepool (required)."""
CancelArchival: _Final[_Action]
"""Write, on gateway (required), tape (required)."""
CancelCacheReport: _Final[_Action]
"""Write, on cache-report (required)."""
CancelRetrieval: _Final[_Action]
"""Write, on gateway (required), tape (required)."""
CreateCachediSCSIVolume: _Final[_Action]
"""Write, on gateway (required), volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNFSFileShare: _Final[_Action]
"""Write, on gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSMBFileShare: _Final[_Action]
"""Write, on gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSnapshot: _Final[_Action]
"""Write, on volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSnapshotFromVolumeRecoveryPoint: _Final[_Action]
"""Write, on volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStorediSCSIVolume: _Final[_Action]
"""Write, on gateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTapePool: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTapeWithBarcode: _Final[_Action]
"""Write, on gateway (required), tapepool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTapes: _Final[_Action]
"""Write, on gateway (required), tapepool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAutomaticTapeCreationPolicy: _Final[_Action]
"""Write, on gateway (required)."""
DeleteBandwidthRateLimit: _Final[_Action]
"""Write, on gateway (required)."""
DeleteCacheReport: _Final[_Action]
"""Write, on cache-report (required)."""
DeleteChapCredentials: _Final[_Action]
"""Write, on target (required)."""
DeleteFileShare: _Final[_Action]
"""Write, on share (required)."""
DeleteGateway: _Final[_Action]
"""Write, on gateway (required)."""
DeleteSnapshotSchedule: _Final[_Action]
"""Write, on volume (required)."""
DeleteTape: _Final[_Action]
"""Write, on gateway (required), tape (required)."""
DeleteTapeArchive: _Final[_Action]
"""Write, on * only."""
DeleteTapePool: _Final[_Action]
"""Write, on tapepool (required)."""
DeleteVolume: _Final[_Action]
"""Write, on volume (required)."""
DescribeAvailabilityMonitorTest: _Final[_Action]
"""Read, on gateway (required)."""
DescribeBandwidthRateLimit: _Final[_Action]
"""Read, on gateway (required)."""
DescribeBandwidthRateLimitSchedule: _Final[_Action]
"""Read, on gateway (required)."""
DescribeCache: _Final[_Action]
"""Read, on gateway (required)."""
DescribeCacheReport: _Final[_Action]
"""Read, on cache-report (required)."""
DescribeCachediSCSIVolumes: _Final[_Action]
"""Read, on volume (required)."""
DescribeChapCredentials: _Final[_Action]
"""Read, on target (required)."""
DescribeFileSystemAssociations: _Final[_Action]
"""Read, on fs-association (required)."""
DescribeGatewayInformation: _Final[_Action]
"""Read, on gateway (required)."""
DescribeMaintenanceStartTime: _Final[_Action]
"""Read, on gateway (required)."""
DescribeNFSFileShares: _Final[_Action]
"""Read, on share (required)."""
DescribeSMBFileShares: _Final[_Action]
"""Read, on share (required)."""
DescribeSMBSettings: _Final[_Action]
"""Read, on gateway (required)."""
DescribeSnapshotSchedule: _Final[_Action]
"""Read, on volume (required)."""
DescribeStorediSCSIVolumes: _Final[_Action]
"""Read, on volume (required)."""
DescribeTapeArchives: _Final[_Action]
"""Read, on * only."""
DescribeTapeRecoveryPoints: _Final[_Action]
"""Read, on gateway (required)."""
DescribeTapes: _Final[_Action]
"""Read, on gateway (required)."""
DescribeUploadBuffer: _Final[_Action]
"""Read, on gateway (required)."""
DescribeVTLDevices: _Final[_Action]
"""Read, on gateway (required)."""
DescribeWorkingStorage: _Final[_Action]
"""Read, on gateway (required)."""
DetachVolume: _Final[_Action]
"""Write, on volume (required)."""
DisableGateway: _Final[_Action]
"""Write, on gateway (required)."""
DisassociateFileSystem: _Final[_Action]
"""Write, on fs-association (required)."""
EvictFilesFailingUpload: _Final[_Action]
"""Write, on share (required)."""
JoinDomain: _Final[_Action]
"""Write, on gateway (required)."""
ListAutomaticTapeCreationPolicies: _Final[_Action]
"""List, on * only."""
ListCacheReports: _Final[_Action]
"""List, on * only."""
ListFileShares: _Final[_Action]
"""List, on * only."""
ListFileSystemAssociations: _Final[_Action]
"""List, on * only."""
ListGateways: _Final[_Action]
"""List, on * only."""
ListLocalDisks: _Final[_Action]
"""List, on gateway (required)."""
ListTagsForResource: _Final[_Action]
"""List, on gateway, share, tape, volume."""
ListTapePools: _Final[_Action]
"""List, on * only."""
ListTapes: _Final[_Action]
"""List, on * only."""
ListVolumeInitiators: _Final[_Action]
"""List, on volume (required)."""
ListVolumeRecoveryPoints: _Final[_Action]
"""List, on gateway (required)."""
ListVolumes: _Final[_Action]
"""List, on * only."""
NotifyWhenUploaded: _Final[_Action]
"""Write, on share (required)."""
RefreshCache: _Final[_Action]
"""Write, on share (required)."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on cache-report, fs-association, gateway, share, tape, tapepool, volume. Keys: aws:TagKeys."""
ResetCache: _Final[_Action]
"""Write, on gateway (required)."""
RetrieveTapeArchive: _Final[_Action]
"""Write, on gateway (required), tape (required)."""
RetrieveTapeRecoveryPoint: _Final[_Action]
"""Write, on gateway (required), tape (required)."""
SetLocalConsolePassword: _Final[_Action]
"""Write, on gateway (required)."""
SetSMBGuestPassword: _Final[_Action]
"""Write, on gateway (required)."""
ShutdownGateway: _Final[_Action]
"""Write, on gateway (required)."""
StartAvailabilityMonitorTest: _Final[_Action]
"""Write, on gateway (required)."""
StartCacheReport: _Final[_Action]
"""Write, on share (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartGateway: _Final[_Action]
"""Write, on gateway (required)."""
UpdateAutomaticTapeCreationPolicy: _Final[_Action]
"""Write, on gateway (required), tapepool (required)."""
UpdateBandwidthRateLimit: _Final[_Action]
"""Write, on gateway (required)."""
UpdateBandwidthRateLimitSchedule: _Final[_Action]
"""Write, on gateway (required)."""
UpdateChapCredentials: _Final[_Action]
"""Write, on target (required)."""
UpdateFileSystemAssociation: _Final[_Action]
"""Write, on fs-association (required). Needs: logs:CreateLogDelivery, logs:DeleteLogDelivery, logs:GetLogDelivery, logs:ListLogDeliveries, logs:UpdateLogDelivery."""
UpdateGatewayInformation: _Final[_Action]
"""Write, on gateway (required)."""
UpdateGatewaySoftwareNow: _Final[_Action]
"""Write, on gateway (required)."""
UpdateMaintenanceStartTime: _Final[_Action]
"""Write, on gateway (required)."""
UpdateNFSFileShare: _Final[_Action]
"""Write, on share (required)."""
UpdateSMBFileShare: _Final[_Action]
"""Write, on share (required)."""
UpdateSMBFileShareVisibility: _Final[_Action]
"""Write, on gateway (required)."""
UpdateSMBLocalGroups: _Final[_Action]
"""Write, on gateway (required)."""
UpdateSMBSecurityStrategy: _Final[_Action]
"""Write, on gateway (required)."""
UpdateSnapshotSchedule: _Final[_Action]
"""Write, on volume (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateVTLDeviceType: _Final[_Action]
"""Write, on device (required)."""
class _cache_report(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}/cache-report/${CacheReportId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, share_id: str | _Variable, cache_report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cache_report: _Final[_cache_report]
class _device(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/device/${Vtldevice}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, vtldevice: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _fs_association(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:fs-association/${FsaId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fsa_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fs_association: _Final[_fs_association]
class _gateway(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _share(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:share/${ShareId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, share_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

share: _Final[_share]
class _tape(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:tape/${TapeBarcode}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, tape_barcode: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tape: _Final[_tape]
class _tapepool(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:tapepool/${PoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tapepool: _Final[_tapepool]
class _target(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/target/${IscsiTarget}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, iscsi_target: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

target: _Final[_target]
class _volume(_ResourceType):
    """arn:${Partition}:storagegateway:${Region}:${Account}:gateway/${GatewayId}/volume/${VolumeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, volume_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

volume: _Final[_volume]

class _Keys(_ServiceKeys):
    """The condition keys of storagegateway."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
