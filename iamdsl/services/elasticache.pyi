"""Amazon ElastiCache. Generated; see scripts/."""

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
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToResource: _Final[_Action]
"""Tagging, on cluster, globalreplicationgroup, parametergroup, replicationgroup, reserved-instance, securitygroup, serverlesscache, serverlesscachesnapshot, snapshot, subnetgroup, user, usergroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
AuthorizeCacheSecurityGroupIngress: _Final[_Action]
"""Write, on securitygroup (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:AuthorizeSecurityGroupIngress."""
BatchApplyUpdateAction: _Final[_Action]
"""Write, on cluster, replicationgroup. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, s3:GetObject."""
BatchStopUpdateAction: _Final[_Action]
"""Write, on cluster, replicationgroup. Keys: aws:ResourceTag/${TagKey}."""
CompleteMigration: _Final[_Action]
"""Write, on cluster, replicationgroup. Keys: aws:ResourceTag/${TagKey}."""
Connect: _Final[_Action]
"""Write, on replicationgroup, serverlesscache, user (required). Keys: aws:ResourceTag/${TagKey}."""
CopyServerlessCacheSnapshot: _Final[_Action]
"""Write, on serverlesscachesnapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId. Needs: elasticache:AddTagsToResource."""
CopySnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId. Needs: elasticache:AddTagsToResource, s3:DeleteObject, s3:GetBucketAcl, s3:PutObject."""
CreateCacheCluster: _Final[_Action]
"""Write, on cluster, parametergroup (required), replicationgroup, securitygroup, snapshot, subnetgroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:AuthTokenEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:EngineType, elasticache:EngineVersion, elasticache:MultiAZEnabled, elasticache:SnapshotRetentionLimit. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, elasticache:AddTagsToResource, s3:GetObject."""
CreateCacheParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:CacheParameterGroupName. Needs: elasticache:AddTagsToResource."""
CreateCacheSecurityGroup: _Final[_Action]
"""Write, on securitygroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: elasticache:AddTagsToResource."""
CreateCacheSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: elasticache:AddTagsToResource."""
CreateGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required), replicationgroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateReplicationGroup: _Final[_Action]
"""Write, on cluster, globalreplicationgroup, parametergroup (required), replicationgroup, securitygroup, snapshot, subnetgroup, usergroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:AtRestEncryptionEnabled, elasticache:AuthTokenEnabled, elasticache:AutomaticFailoverEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:ClusterModeEnabled, elasticache:Durability, elasticache:EngineType, elasticache:EngineVersion, elasticache:KmsKeyId, elasticache:MultiAZEnabled, elasticache:NumNodeGroups, elasticache:ReplicasPerNodeGroup, elasticache:SnapshotRetentionLimit, elasticache:TransitEncryptionEnabled. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, elasticache:AddTagsToResource, s3:GetObject."""
CreateServerlessCache: _Final[_Action]
"""Write, on serverlesscache (required), serverlesscachesnapshot, snapshot, usergroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:ConnectionType, elasticache:DataStorageUnit, elasticache:EngineType, elasticache:EngineVersion, elasticache:KmsKeyId, elasticache:MaximumDataStorage, elasticache:MaximumECPUPerSecond, elasticache:MinimumDataStorage, elasticache:MinimumECPUPerSecond, elasticache:SnapshotRetentionLimit. Needs: ec2:CreateTags, ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeTags, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, elasticache:AddTagsToResource, s3:GetObject."""
CreateServerlessCacheSnapshot: _Final[_Action]
"""Write, on serverlesscache (required), serverlesscachesnapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId. Needs: elasticache:AddTagsToResource."""
CreateSnapshot: _Final[_Action]
"""Write, on cluster, replicationgroup, snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId. Needs: elasticache:AddTagsToResource, s3:DeleteObject, s3:GetBucketAcl, s3:PutObject."""
CreateUser: _Final[_Action]
"""Write, on user (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:UserAuthenticationMode. Needs: elasticache:AddTagsToResource."""
CreateUserGroup: _Final[_Action]
"""Write, on user (required), usergroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: elasticache:AddTagsToResource."""
DecreaseNodeGroupsInGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:NumNodeGroups."""
DecreaseReplicaCount: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:ReplicasPerNodeGroup. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteCacheCluster: _Final[_Action]
"""Write, on cluster (required), snapshot. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteCacheParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:CacheParameterGroupName."""
DeleteCacheSecurityGroup: _Final[_Action]
"""Write, on securitygroup (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCacheSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteReplicationGroup: _Final[_Action]
"""Write, on replicationgroup (required), snapshot. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteServerlessCache: _Final[_Action]
"""Write, on serverlesscache (required), serverlesscachesnapshot. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:DescribeTags."""
DeleteServerlessCacheSnapshot: _Final[_Action]
"""Write, on serverlesscachesnapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteUserGroup: _Final[_Action]
"""Write, on usergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCacheClusters: _Final[_Action]
"""List, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCacheEngineVersions: _Final[_Action]
"""List, on * only."""
DescribeCacheParameterGroups: _Final[_Action]
"""List, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCacheParameters: _Final[_Action]
"""List, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCacheSecurityGroups: _Final[_Action]
"""List, on securitygroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCacheSubnetGroups: _Final[_Action]
"""List, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeEngineDefaultParameters: _Final[_Action]
"""List, on * only."""
DescribeEvents: _Final[_Action]
"""List, on * only."""
DescribeGlobalReplicationGroups: _Final[_Action]
"""List, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeReplicationGroups: _Final[_Action]
"""List, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeReservedCacheNodes: _Final[_Action]
"""List, on reserved-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeReservedCacheNodesOfferings: _Final[_Action]
"""List, on * only."""
DescribeServerlessCacheSnapshots: _Final[_Action]
"""List, on serverlesscache, serverlesscachesnapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeServerlessCaches: _Final[_Action]
"""List, on serverlesscache (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeServiceUpdates: _Final[_Action]
"""List, on * only."""
DescribeSnapshots: _Final[_Action]
"""List, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeUpdateActions: _Final[_Action]
"""List, on cluster, replicationgroup. Keys: aws:ResourceTag/${TagKey}."""
DescribeUserGroups: _Final[_Action]
"""List, on usergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeUsers: _Final[_Action]
"""List, on user (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
ExportServerlessCacheSnapshot: _Final[_Action]
"""Write, on serverlesscachesnapshot (required). Keys: aws:ResourceTag/${TagKey}. Needs: s3:DeleteObject, s3:ListAllMyBuckets, s3:PutObject."""
FailoverGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
IncreaseNodeGroupsInGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:NumNodeGroups."""
IncreaseReplicaCount: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:ReplicasPerNodeGroup. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
InterruptClusterAzPower: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
ListAllowedNodeTypeModifications: _Final[_Action]
"""List, on cluster, replicationgroup. Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on cluster, parametergroup, replicationgroup, reserved-instance, securitygroup, serverlesscache, serverlesscachesnapshot, snapshot, subnetgroup, user, usergroup. Keys: aws:ResourceTag/${TagKey}."""
ModifyCacheCluster: _Final[_Action]
"""Write, on cluster (required), parametergroup, securitygroup. Keys: aws:ResourceTag/${TagKey}, elasticache:AuthTokenEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:EngineVersion, elasticache:MultiAZEnabled, elasticache:SnapshotRetentionLimit."""
ModifyCacheParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:CacheParameterGroupName."""
ModifyCacheSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}."""
ModifyGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:AutomaticFailoverEnabled, elasticache:CacheNodeType, elasticache:EngineVersion."""
ModifyReplicationGroup: _Final[_Action]
"""Write, on parametergroup, replicationgroup (required), securitygroup, usergroup. Keys: aws:ResourceTag/${TagKey}, elasticache:AuthTokenEnabled, elasticache:AutomaticFailoverEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:ClusterModeEnabled, elasticache:Durability, elasticache:EngineVersion, elasticache:MultiAZEnabled, elasticache:SnapshotRetentionLimit, elasticache:TransitEncryptionEnabled. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
ModifyReplicationGroupShardConfiguration: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:NumNodeGroups. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
ModifyServerlessCache: _Final[_Action]
"""Write, on serverlesscache (required), usergroup. Keys: aws:ResourceTag/${TagKey}, elasticache:DataStorageUnit, elasticache:EngineVersion, elasticache:MaximumDataStorage, elasticache:MaximumECPUPerSecond, elasticache:MinimumDataStorage, elasticache:MinimumECPUPerSecond, elasticache:SnapshotRetentionLimit. Needs: ec2:DescribeSecurityGroups, ec2:DescribeTags."""
ModifyUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, elasticache:UserAuthenticationMode."""
ModifyUserGroup: _Final[_Action]
"""Write, on user (required), usergroup (required). Keys: aws:ResourceTag/${TagKey}."""
PurchaseReservedCacheNodesOffering: _Final[_Action]
"""Write, on reserved-instance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: elasticache:AddTagsToResource."""
RebalanceSlotsInGlobalReplicationGroup: _Final[_Action]
"""Write, on globalreplicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
RebootCacheCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on cluster, globalreplicationgroup, parametergroup, replicationgroup, reserved-instance, securitygroup, serverlesscache, serverlesscachesnapshot, snapshot, subnetgroup, user, usergroup. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ResetCacheParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}, elasticache:CacheParameterGroupName."""
RevokeCacheSecurityGroupIngress: _Final[_Action]
"""Write, on securitygroup (required). Keys: aws:ResourceTag/${TagKey}."""
StartMigration: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
TestFailover: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
TestMigration: _Final[_Action]
"""Write, on replicationgroup (required). Keys: aws:ResourceTag/${TagKey}."""
class _cluster(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:AuthTokenEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:EngineType, elasticache:EngineVersion, elasticache:MultiAZEnabled, elasticache:SnapshotRetentionLimit"""

    def __call__(self, cache_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _globalreplicationgroup(_ResourceType):
    """arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:AtRestEncryptionEnabled, elasticache:AuthTokenEnabled, elasticache:AutomaticFailoverEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:ClusterModeEnabled, elasticache:EngineType, elasticache:EngineVersion, elasticache:KmsKeyId, elasticache:MultiAZEnabled, elasticache:NumNodeGroups, elasticache:ReplicasPerNodeGroup, elasticache:SnapshotRetentionLimit, elasticache:TransitEncryptionEnabled"""

    def __call__(self, global_replication_group_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

globalreplicationgroup: _Final[_globalreplicationgroup]
class _parametergroup(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:CacheParameterGroupName"""

    def __call__(self, cache_parameter_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

parametergroup: _Final[_parametergroup]
class _replicationgroup(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:AtRestEncryptionEnabled, elasticache:AuthTokenEnabled, elasticache:AutomaticFailoverEnabled, elasticache:CacheNodeType, elasticache:CacheParameterGroupName, elasticache:ClusterModeEnabled, elasticache:Durability, elasticache:EngineType, elasticache:EngineVersion, elasticache:KmsKeyId, elasticache:MultiAZEnabled, elasticache:NumNodeGroups, elasticache:ReplicasPerNodeGroup, elasticache:SnapshotRetentionLimit, elasticache:TransitEncryptionEnabled"""

    def __call__(self, replication_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

replicationgroup: _Final[_replicationgroup]
class _reserved_instance(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:reserved-instance:${ReservedCacheNodeId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, reserved_cache_node_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reserved_instance: _Final[_reserved_instance]
class _securitygroup(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, cache_security_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

securitygroup: _Final[_securitygroup]
class _serverlesscache(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:serverlesscache:${ServerlessCacheName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:DataStorageUnit, elasticache:EngineType, elasticache:EngineVersion, elasticache:KmsKeyId, elasticache:MaximumDataStorage, elasticache:MaximumECPUPerSecond, elasticache:MinimumDataStorage, elasticache:MinimumECPUPerSecond, elasticache:SnapshotRetentionLimit"""

    def __call__(self, serverless_cache_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

serverlesscache: _Final[_serverlesscache]
class _serverlesscachesnapshot(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:serverlesscachesnapshot:${ServerlessCacheSnapshotName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId"""

    def __call__(self, serverless_cache_snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

serverlesscachesnapshot: _Final[_serverlesscachesnapshot]
class _snapshot(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:snapshot:${SnapshotName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:KmsKeyId"""

    def __call__(self, snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _subnetgroup(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, cache_subnet_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subnetgroup: _Final[_subnetgroup]
class _user(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticache:UserAuthenticationMode"""

    def __call__(self, user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]
class _usergroup(_ResourceType):
    """arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, user_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

usergroup: _Final[_usergroup]

class _Keys(_ServiceKeys):
    """The condition keys of elasticache."""

    AtRestEncryptionEnabled: _BoolKey
    AuthTokenEnabled: _BoolKey
    AutomaticFailoverEnabled: _BoolKey
    CacheNodeType: _StringKey
    CacheParameterGroupName: _StringKey
    ClusterModeEnabled: _BoolKey
    ConnectionType: _StringKey
    DataStorageUnit: _StringKey
    Durability: _StringKey
    EngineType: _StringKey
    EngineVersion: _StringKey
    KmsKeyId: _StringKey
    MaximumDataStorage: _NumericKey
    MaximumECPUPerSecond: _NumericKey
    MinimumDataStorage: _NumericKey
    MinimumECPUPerSecond: _NumericKey
    MultiAZEnabled: _BoolKey
    NumNodeGroups: _NumericKey
    ReplicasPerNodeGroup: _NumericKey
    SnapshotRetentionLimit: _NumericKey
    TransitEncryptionEnabled: _BoolKey
    UserAuthenticationMode: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["elasticache:AtRestEncryptionEnabled", "elasticache:AuthTokenEnabled", "elasticache:AutomaticFailoverEnabled", "elasticache:ClusterModeEnabled", "elasticache:MultiAZEnabled", "elasticache:TransitEncryptionEnabled"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticache:CacheNodeType", "elasticache:CacheParameterGroupName", "elasticache:ConnectionType", "elasticache:DataStorageUnit", "elasticache:Durability", "elasticache:EngineType", "elasticache:EngineVersion", "elasticache:KmsKeyId", "elasticache:UserAuthenticationMode"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticache:MaximumDataStorage", "elasticache:MaximumECPUPerSecond", "elasticache:MinimumDataStorage", "elasticache:MinimumECPUPerSecond", "elasticache:NumNodeGroups", "elasticache:ReplicasPerNodeGroup", "elasticache:SnapshotRetentionLimit"]) -> _NumericKey: ...
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
