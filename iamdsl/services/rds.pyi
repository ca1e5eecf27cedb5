"""Amazon RDS. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddRoleToDBCluster: _Final[_Action]
"""Write, on cluster (required). Needs: iam:PassRole."""
AddRoleToDBInstance: _Final[_Action]
"""Write, on db (required). Needs: iam:PassRole."""
AddSourceIdentifierToSubscription: _Final[_Action]
"""Write, on es (required)."""
AddTagsToResource: _Final[_Action]
"""Tagging, on auto-backup, cev, cluster, cluster-auto-backup, cluster-endpoint, cluster-pg, cluster-snapshot, db, db-capacity-reservation, deployment, es, global-cluster, integration, og, pg, proxy, proxy-endpoint, ri, secgrp, shardgrp, snapshot, snapshot-tenant-database, subgrp, target-group, tenant-database. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:TagsFromRequest, rds:req-tag/${TagKey}."""
ApplyPendingMaintenanceAction: _Final[_Action]
"""Write, on cluster, db."""
AuthorizeDBSecurityGroupIngress: _Final[_Action]
"""Permissions management, on secgrp (required)."""
BacktrackDBCluster: _Final[_Action]
"""Write, on cluster (required)."""
CancelDBCapacityReservation: _Final[_Action]
"""Write, on db-capacity-reservation (required)."""
CancelExportTask: _Final[_Action]
"""Write, on * only."""
CopyCustomDBEngineVersion: _Final[_Action]
"""Write, on cev (required)."""
CopyDBClusterParameterGroup: _Final[_Action]
"""Write, on cluster-pg (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CopyDBClusterSnapshot: _Final[_Action]
"""Write, on cluster-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CopyDBParameterGroup: _Final[_Action]
"""Write, on pg (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CopyDBSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:CopyOptionGroup, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource, rds:CopyCustomDBEngineVersion."""
CopyOptionGroup: _Final[_Action]
"""Write, on og (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateBlueGreenDeployment: _Final[_Action]
"""Write, on cluster, cluster-pg, db, deployment (required), pg. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, rds:DatabaseClass, rds:DatabaseEngine, rds:DatabaseName, rds:MultiAz, rds:Piops, rds:StorageEncrypted, rds:StorageSize, rds:Vpc, rds:cluster-pg-tag/${TagKey}, rds:cluster-tag/${TagKey}, rds:db-tag/${TagKey}, rds:pg-tag/${TagKey}, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource, rds:CreateDBCluster, rds:CreateDBClusterEndpoint, rds:CreateDBInstance, rds:CreateDBInstanceReadReplica."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class CreateCustomAvailabilityZone(metaclass=_RetiredAction):
    """Write, on * only."""
CreateCustomDBEngineVersion: _Final[_Action]
"""Write, on cev (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: iam:CreateServiceLinkedRole, mediaimport:CreateDatabaseBinarySnapshot, rds:AddTagsToResource."""
CreateDBCapacityReservation: _Final[_Action]
"""Write, on db-capacity-reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}."""
CreateDBCluster: _Final[_Action]
"""Write, on cluster (required), cluster-pg (required), db, global-cluster, og (required), subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:DatabaseClass, rds:DatabaseEngine, rds:DatabaseName, rds:ManageMasterUserPassword, rds:Piops, rds:StorageEncrypted, rds:StorageSize, rds:req-tag/${TagKey}. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:AddTagsToResource, rds:CreateDBInstance, secretsmanager:CreateSecret, secretsmanager:TagResource."""
CreateDBClusterEndpoint: _Final[_Action]
"""Write, on cluster (required), cluster-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:EndpointType, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBClusterParameterGroup: _Final[_Action]
"""Write, on cluster-pg (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBClusterSnapshot: _Final[_Action]
"""Write, on cluster (required), cluster-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBInstance: _Final[_Action]
"""Write, on cluster, db (required), db-capacity-reservation, og, pg, secgrp, subgrp. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:BackupTarget, rds:ManageMasterUserPassword, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:AddTagsToResource, rds:CreateTenantDatabase, secretsmanager:CreateSecret, secretsmanager:TagResource."""
CreateDBInstanceReadReplica: _Final[_Action]
"""Write, on cluster (required), db (required), db-capacity-reservation, og (required), pg (required), subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: iam:PassRole, rds:AddTagsToResource."""
CreateDBParameterGroup: _Final[_Action]
"""Write, on pg (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBProxy: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, rds:AddTagsToResource."""
CreateDBProxyEndpoint: _Final[_Action]
"""Write, on proxy (required), proxy-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: rds:AddTagsToResource."""
CreateDBSecurityGroup: _Final[_Action]
"""Write, on secgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBShardGroup: _Final[_Action]
"""Write, on cluster (required), shardgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBSnapshot: _Final[_Action]
"""Write, on db (required), snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:BackupTarget, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateDBSubnetGroup: _Final[_Action]
"""Write, on subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateEventSubscription: _Final[_Action]
"""Write, on es (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateGlobalCluster: _Final[_Action]
"""Write, on cluster (required), global-cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateIntegration: _Final[_Action]
"""Write, on cluster (required), db, integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: kms:CreateGrant, kms:DescribeKey, rds:AddTagsToResource."""
CreateOptionGroup: _Final[_Action]
"""Write, on og (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CreateTenantDatabase: _Final[_Action]
"""Write, on db (required), tenant-database (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:ManageMasterUserPassword, rds:TenantDatabaseName, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
CrossRegionCommunication: _Final[_Action]
"""Write, on cluster-snapshot, db, snapshot."""
DeleteBlueGreenDeployment: _Final[_Action]
"""Write, on deployment (required). Keys: aws:ResourceTag/${TagKey}. Needs: rds:DeleteDBCluster, rds:DeleteDBClusterEndpoint, rds:DeleteDBInstance, rds:PromoteReadReplica, rds:PromoteReadReplicaDBCluster."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DeleteCustomAvailabilityZone(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteCustomDBEngineVersion: _Final[_Action]
"""Write, on cev (required)."""
DeleteDBCluster: _Final[_Action]
"""Write, on cluster (required), cluster-snapshot (required). Needs: rds:AddTagsToResource, rds:CreateDBClusterSnapshot, rds:DeleteDBInstance."""
DeleteDBClusterAutomatedBackup: _Final[_Action]
"""Write, on cluster-auto-backup (required)."""
DeleteDBClusterEndpoint: _Final[_Action]
"""Write, on cluster-endpoint (required)."""
DeleteDBClusterParameterGroup: _Final[_Action]
"""Write, on cluster-pg (required)."""
DeleteDBClusterSnapshot: _Final[_Action]
"""Write, on cluster-snapshot (required)."""
DeleteDBInstance: _Final[_Action]
"""Write, on db (required). Needs: rds:AddTagsToResource, rds:CreateDBSnapshot, rds:DeleteTenantDatabase."""
DeleteDBInstanceAutomatedBackup: _Final[_Action]
"""Write, on auto-backup (required)."""
DeleteDBParameterGroup: _Final[_Action]
"""Write, on pg (required)."""
DeleteDBProxy: _Final[_Action]
"""Write, on proxy (required)."""
DeleteDBProxyEndpoint: _Final[_Action]
"""Write, on proxy-endpoint (required)."""
DeleteDBSecurityGroup: _Final[_Action]
"""Write, on secgrp (required)."""
DeleteDBShardGroup: _Final[_Action]
"""Write, on shardgrp (required)."""
DeleteDBSnapshot: _Final[_Action]
"""Write, on snapshot (required)."""
DeleteDBSubnetGroup: _Final[_Action]
"""Write, on subgrp (required)."""
DeleteEventSubscription: _Final[_Action]
"""Write, on es (required)."""
DeleteGlobalCluster: _Final[_Action]
"""Write, on global-cluster (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DeleteInstallationMedia(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteIntegration: _Final[_Action]
"""Write, on integration (required)."""
DeleteOptionGroup: _Final[_Action]
"""Write, on og (required)."""
DeleteTenantDatabase: _Final[_Action]
"""Write, on db (required), tenant-database (required). Needs: rds:AddTagsToResource, rds:CreateDBSnapshot."""
DeregisterDBProxyTargets: _Final[_Action]
"""Write, on cluster (required), db (required), proxy (required), target-group (required)."""
DescribeAccountAttributes: _Final[_Action]
"""List, on * only."""
DescribeBlueGreenDeployments: _Final[_Action]
"""List, on deployment."""
DescribeCertificates: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DescribeCustomAvailabilityZones(metaclass=_RetiredAction):
    """List, on * only."""
DescribeDBCapacityReservations: _Final[_Action]
"""List, on db-capacity-reservation."""
DescribeDBClusterAutomatedBackups: _Final[_Action]
"""List, on cluster, cluster-auto-backup."""
DescribeDBClusterBacktracks: _Final[_Action]
"""List, on cluster (required)."""
DescribeDBClusterEndpoints: _Final[_Action]
"""List, on cluster, cluster-endpoint."""
DescribeDBClusterParameterGroups: _Final[_Action]
"""List, on cluster-pg."""
DescribeDBClusterParameters: _Final[_Action]
"""List, on cluster-pg (required)."""
DescribeDBClusterSnapshotAttributes: _Final[_Action]
"""List, on cluster-snapshot (required)."""
DescribeDBClusterSnapshots: _Final[_Action]
"""List, on cluster, cluster-snapshot."""
DescribeDBClusters: _Final[_Action]
"""List, on cluster."""
DescribeDBEngineVersions: _Final[_Action]
"""List, on * only."""
DescribeDBInstanceAutomatedBackups: _Final[_Action]
"""List, on auto-backup, db."""
DescribeDBInstances: _Final[_Action]
"""List, on db."""
DescribeDBLogFiles: _Final[_Action]
"""List, on db (required)."""
DescribeDBMajorEngineVersions: _Final[_Action]
"""List, on * only."""
DescribeDBParameterGroups: _Final[_Action]
"""List, on pg."""
DescribeDBParameters: _Final[_Action]
"""List, on pg (required)."""
DescribeDBProxies: _Final[_Action]
"""List, on proxy."""
DescribeDBProxyEndpoints: _Final[_Action]
"""List, on proxy, proxy-endpoint."""
DescribeDBProxyTargetGroups: _Final[_Action]
"""List, on proxy (required)."""
DescribeDBProxyTargets: _Final[_Action]
"""List, on proxy (required), target-group (required)."""
DescribeDBRecommendations: _Final[_Action]
"""List, on * only."""
DescribeDBSecurityGroups: _Final[_Action]
"""List, on secgrp."""
DescribeDBShardGroups: _Final[_Action]
"""List, on shardgrp."""
DescribeDBSnapshotAttributes: _Final[_Action]
"""List, on snapshot (required)."""
DescribeDBSnapshotTenantDatabases: _Final[_Action]
"""List, on db, snapshot, snapshot-tenant-database."""
DescribeDBSnapshots: _Final[_Action]
"""List, on db, snapshot."""
DescribeDBSubnetGroups: _Final[_Action]
"""List, on subgrp."""
DescribeEngineDefaultClusterParameters: _Final[_Action]
"""List, on * only."""
DescribeEngineDefaultParameters: _Final[_Action]
"""List, on * only."""
DescribeEventCategories: _Final[_Action]
"""List, on * only."""
DescribeEventSubscriptions: _Final[_Action]
"""List, on es."""
DescribeEvents: _Final[_Action]
"""List, on * only."""
DescribeExportTasks: _Final[_Action]
"""List, on cluster, cluster-snapshot, snapshot."""
DescribeGlobalClusters: _Final[_Action]
"""List, on global-cluster."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DescribeInstallationMedia(metaclass=_RetiredAction):
    """List, on * only."""
DescribeIntegrations: _Final[_Action]
"""List, on integration. Keys: aws:ResourceTag/${TagKey}."""
DescribeOptionGroupOptions: _Final[_Action]
"""List, on * only."""
DescribeOptionGroups: _Final[_Action]
"""List, on og."""
DescribeOrderableDBInstanceOptions: _Final[_Action]
"""List, on * only."""
DescribePendingMaintenanceActions: _Final[_Action]
"""List, on cluster, db."""
DescribeRecommendationGroups: _Final[_Action]
"""Read, on * only."""
DescribeRecommendations: _Final[_Action]
"""Read, on * only."""
DescribeReservedDBInstances: _Final[_Action]
"""List, on ri."""
DescribeReservedDBInstancesOfferings: _Final[_Action]
"""List, on * only."""
DescribeSourceRegions: _Final[_Action]
"""List, on * only."""
DescribeTenantDatabases: _Final[_Action]
"""List, on db, tenant-database."""
DescribeValidDBInstanceModifications: _Final[_Action]
"""List, on db (required)."""
DisableHttpEndpoint: _Final[_Action]
"""Write, on cluster (required)."""
DownloadCompleteDBLogFile: _Final[_Action]
"""Read, on db (required)."""
DownloadDBLogFilePortion: _Final[_Action]
"""Read, on db (required)."""
EnableHttpEndpoint: _Final[_Action]
"""Write, on cluster (required)."""
FailoverDBCluster: _Final[_Action]
"""Write, on cluster (required), db."""
FailoverGlobalCluster: _Final[_Action]
"""Write, on cluster (required), global-cluster (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ImportInstallationMedia(metaclass=_RetiredAction):
    """Write, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on auto-backup, cev, cluster, cluster-auto-backup, cluster-endpoint, cluster-pg, cluster-snapshot, db, db-capacity-reservation, es, global-cluster, integration, og, pg, proxy, proxy-endpoint, ri, secgrp, shardgrp, snapshot, snapshot-tenant-database, subgrp, target-group, tenant-database."""
ModifyActivityStream: _Final[_Action]
"""Write, on db (required)."""
ModifyCertificates: _Final[_Action]
"""Write, on * only."""
ModifyCurrentDBClusterCapacity: _Final[_Action]
"""Write, on cluster (required)."""
ModifyCustomDBEngineVersion: _Final[_Action]
"""Write, on cev (required)."""
ModifyDBCapacityReservation: _Final[_Action]
"""Write, on db-capacity-reservation (required)."""
ModifyDBCluster: _Final[_Action]
"""Write, on cluster (required), cluster-pg, og, pg. Keys: rds:DatabaseClass, rds:ManageMasterUserPassword, rds:Piops, rds:StorageSize. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:ModifyDBInstance, secretsmanager:CreateSecret, secretsmanager:RotateSecret, secretsmanager:TagResource."""
ModifyDBClusterEndpoint: _Final[_Action]
"""Write, on cluster-endpoint (required)."""
ModifyDBClusterParameterGroup: _Final[_Action]
"""Write, on cluster-pg (required)."""
ModifyDBClusterSnapshotAttribute: _Final[_Action]
"""Write, on cluster-snapshot (required)."""
ModifyDBInstance: _Final[_Action]
"""Write, on db (required), db-capacity-reservation, og, pg, secgrp, subgrp. Keys: rds:ManageMasterUserPassword. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:AddTagsToResource, rds:CreateTenantDatabase, secretsmanager:CreateSecret, secretsmanager:RotateSecret, secretsmanager:TagResource."""
ModifyDBParameterGroup: _Final[_Action]
"""Write, on pg (required)."""
ModifyDBProxy: _Final[_Action]
"""Write, on proxy (required). Needs: iam:PassRole."""
ModifyDBProxyEndpoint: _Final[_Action]
"""Write, on proxy-endpoint (required)."""
ModifyDBProxyTargetGroup: _Final[_Action]
"""Write, on target-group (required)."""
ModifyDBRecommendation: _Final[_Action]
"""Write, on * only."""
ModifyDBShardGroup: _Final[_Action]
"""Write, on shardgrp (required)."""
ModifyDBSnapshot: _Final[_Action]
"""Write, on og, snapshot (required)."""
ModifyDBSnapshotAttribute: _Final[_Action]
"""Write, on snapshot (required)."""
ModifyDBSubnetGroup: _Final[_Action]
"""Write, on subgrp (required)."""
ModifyEventSubscription: _Final[_Action]
"""Write, on es (required)."""
ModifyGlobalCluster: _Final[_Action]
"""Write, on global-cluster (required)."""
ModifyIntegration: _Final[_Action]
"""Write, on integration (required)."""
ModifyOptionGroup: _Final[_Action]
"""Write, on og (required). Needs: iam:PassRole."""
ModifyRecommendation: _Final[_Action]
"""Write, on * only."""
ModifyTenantDatabase: _Final[_Action]
"""Write, on db (required), tenant-database (required). Keys: rds:ManageMasterUserPassword, rds:TenantDatabaseName."""
PromoteReadReplica: _Final[_Action]
"""Write, on db (required). Needs: rds:AddTagsToResource."""
PromoteReadReplicaDBCluster: _Final[_Action]
"""Write, on cluster (required)."""
PurchaseReservedDBInstancesOffering: _Final[_Action]
"""Write, on ri (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
RebootDBCluster: _Final[_Action]
"""Write, on cluster (required). Needs: rds:RebootDBInstance."""
RebootDBInstance: _Final[_Action]
"""Write, on db (required)."""
RebootDBShardGroup: _Final[_Action]
"""Write, on shardgrp (required)."""
RegisterDBProxyTargets: _Final[_Action]
"""Write, on db, target-group (required)."""
RemoveFromGlobalCluster: _Final[_Action]
"""Write, on cluster (required), global-cluster (required)."""
RemoveRoleFromDBCluster: _Final[_Action]
"""Write, on cluster (required). Needs: iam:PassRole."""
RemoveRoleFromDBInstance: _Final[_Action]
"""Write, on db (required). Needs: iam:PassRole."""
RemoveSourceIdentifierFromSubscription: _Final[_Action]
"""Write, on es (required)."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on auto-backup, cev, cluster, cluster-auto-backup, cluster-endpoint, cluster-pg, cluster-snapshot, db, db-capacity-reservation, deployment, es, global-cluster, integration, og, pg, proxy, proxy-endpoint, ri, secgrp, shardgrp, snapshot, snapshot-tenant-database, subgrp, target-group, tenant-database. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}."""
ResetDBClusterParameterGroup: _Final[_Action]
"""Write, on cluster-pg (required)."""
ResetDBParameterGroup: _Final[_Action]
"""Write, on pg (required)."""
RestoreDBClusterFromS3: _Final[_Action]
"""Write, on cluster (required), cluster-pg (required), og (required), subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:DatabaseEngine, rds:DatabaseName, rds:ManageMasterUserPassword, rds:StorageEncrypted, rds:req-tag/${TagKey}. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:AddTagsToResource, secretsmanager:CreateSecret, secretsmanager:TagResource."""
RestoreDBClusterFromSnapshot: _Final[_Action]
"""Write, on cluster (required), cluster-pg (required), cluster-snapshot, og (required), snapshot, subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:DatabaseClass, rds:Piops, rds:StorageSize, rds:req-tag/${TagKey}. Needs: iam:PassRole, rds:AddTagsToResource, rds:CreateDBInstance."""
RestoreDBClusterToPointInTime: _Final[_Action]
"""Write, on cluster (required), cluster-auto-backup, cluster-pg (required), og (required), subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:DatabaseClass, rds:Piops, rds:StorageSize, rds:req-tag/${TagKey}. Needs: iam:PassRole, rds:AddTagsToResource, rds:CreateDBInstance."""
RestoreDBInstanceFromDBSnapshot: _Final[_Action]
"""Write, on cluster-snapshot, db (required), db-capacity-reservation, og (required), pg (required), snapshot, subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:BackupTarget, rds:ManageMasterUserPassword, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: iam:PassRole, rds:AddTagsToResource, rds:CreateTenantDatabase."""
RestoreDBInstanceFromS3: _Final[_Action]
"""Write, on db (required), db-capacity-reservation, og (required), pg (required), secgrp, subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:ManageMasterUserPassword, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, rds:AddTagsToResource, secretsmanager:CreateSecret, secretsmanager:TagResource."""
RestoreDBInstanceToPointInTime: _Final[_Action]
"""Write, on auto-backup, db (required), db-capacity-reservation, og (required), pg (required), subgrp (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:BackupTarget, rds:ManageMasterUserPassword, rds:PubliclyAccessible, rds:req-tag/${TagKey}. Needs: iam:PassRole, rds:AddTagsToResource, rds:CreateTenantDatabase."""
RevokeDBSecurityGroupIngress: _Final[_Action]
"""Write, on secgrp (required)."""
StartActivityStream: _Final[_Action]
"""Write, on cluster, db."""
StartDBCluster: _Final[_Action]
"""Write, on cluster (required)."""
StartDBInstance: _Final[_Action]
"""Write, on db (required), db-capacity-reservation."""
StartDBInstanceAutomatedBackupsReplication: _Final[_Action]
"""Write, on auto-backup (required), db (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, rds:req-tag/${TagKey}. Needs: rds:AddTagsToResource."""
StartExportTask: _Final[_Action]
"""Write, on cluster, cluster-snapshot, snapshot. Needs: iam:PassRole."""
StopActivityStream: _Final[_Action]
"""Write, on cluster, db."""
StopDBCluster: _Final[_Action]
"""Write, on cluster (required)."""
StopDBInstance: _Final[_Action]
"""Write, on db (required), snapshot. Needs: rds:AddTagsToResource, rds:CreateDBSnapshot."""
StopDBInstanceAutomatedBackupsReplication: _Final[_Action]
"""Write, on db (required)."""
SwitchoverBlueGreenDeployment: _Final[_Action]
"""Write, on deployment (required). Keys: aws:ResourceTag/${TagKey}. Needs: rds:ModifyDBCluster, rds:ModifyDBInstance, rds:PromoteReadReplica, rds:PromoteReadReplicaDBCluster."""
SwitchoverGlobalCluster: _Final[_Action]
"""Write, on cluster (required), global-cluster (required)."""
SwitchoverReadReplica: _Final[_Action]
"""Write, on db (required)."""
class _auto_backup(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:auto-backup:${DbInstanceAutomatedBackupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_instance_automated_backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

auto_backup: _Final[_auto_backup]
class _cev(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cev:${Engine}/${EngineVersion}/${CustomDbEngineVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, engine: str | _Variable, engine_version: str | _Variable, custom_db_engine_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cev: _Final[_cev]
class _cluster(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cluster:${DbClusterInstanceName}. Keys: aws:ResourceTag/${TagKey}, rds:cluster-tag/${TagKey}"""

    def __call__(self, db_cluster_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _cluster_auto_backup(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cluster-auto-backup:${DbClusterAutomatedBackupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_cluster_automated_backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_auto_backup: _Final[_cluster_auto_backup]
class _cluster_endpoint(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cluster-endpoint:${DbClusterEndpoint}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_cluster_endpoint: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_endpoint: _Final[_cluster_endpoint]
class _cluster_pg(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}. Keys: aws:ResourceTag/${TagKey}, rds:cluster-pg-tag/${TagKey}"""

    def __call__(self, cluster_parameter_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_pg: _Final[_cluster_pg]
class _cluster_snapshot(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:cluster-snapshot:${ClusterSnapshotName}. Keys: aws:ResourceTag/${TagKey}, rds:cluster-snapshot-tag/${TagKey}"""

    def __call__(self, cluster_snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_snapshot: _Final[_cluster_snapshot]
class _db(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:db:${DbInstanceName}. Keys: aws:ResourceTag/${TagKey}, rds:DatabaseClass, rds:DatabaseEngine, rds:DatabaseName, rds:MultiAz, rds:Piops, rds:StorageEncrypted, rds:StorageSize, rds:Vpc, rds:db-tag/${TagKey}"""

    def __call__(self, db_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db: _Final[_db]
class _db_capacity_reservation(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:db-capacity-reservation:${DBCapacityReservationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_capacity_reservation_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_capacity_reservation: _Final[_db_capacity_reservation]
class _deployment(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:deployment:${BlueGreenDeploymentIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, blue_green_deployment_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]
class _es(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:es:${SubscriptionName}. Keys: aws:ResourceTag/${TagKey}, rds:es-tag/${TagKey}"""

    def __call__(self, subscription_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

es: _Final[_es]
class _global_cluster(_ResourceType):
    """arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, global_cluster: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

global_cluster: _Final[_global_cluster]
class _integration(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:integration:${IntegrationIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, integration_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration: _Final[_integration]
class _og(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:og:${OptionGroupName}. Keys: aws:ResourceTag/${TagKey}, rds:og-tag/${TagKey}"""

    def __call__(self, option_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

og: _Final[_og]
class _pg(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}. Keys: aws:ResourceTag/${TagKey}, rds:pg-tag/${TagKey}"""

    def __call__(self, parameter_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pg: _Final[_pg]
class _proxy(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:db-proxy:${DbProxyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_proxy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

proxy: _Final[_proxy]
class _proxy_endpoint(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_proxy_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

proxy_endpoint: _Final[_proxy_endpoint]
class _ri(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:ri:${ReservedDbInstanceName}. Keys: aws:ResourceTag/${TagKey}, rds:ri-tag/${TagKey}"""

    def __call__(self, reserved_db_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ri: _Final[_ri]
class _secgrp(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}. Keys: aws:ResourceTag/${TagKey}, rds:secgrp-tag/${TagKey}"""

    def __call__(self, security_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

secgrp: _Final[_secgrp]
class _shardgrp(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_shard_group_resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

shardgrp: _Final[_shardgrp]
class _snapshot(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:snapshot:${SnapshotName}. Keys: aws:ResourceTag/${TagKey}, rds:snapshot-tag/${TagKey}"""

    def __call__(self, snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _snapshot_tenant_database(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:snapshot-tenant-database:${SnapshotName}:${TenantResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, snapshot_name: str | _Variable, tenant_resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot_tenant_database: _Final[_snapshot_tenant_database]
class _subgrp(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}. Keys: aws:ResourceTag/${TagKey}, rds:subgrp-tag/${TagKey}"""

    def __call__(self, subnet_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subgrp: _Final[_subgrp]
class _target(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:target:${TargetId}"""

    def __call__(self, target_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

target: _Final[_target]
class _target_group(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:target-group:${TargetGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, target_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

target_group: _Final[_target_group]
class _tenant_database(_ResourceType):
    """arn:${Partition}:rds:${Region}:${Account}:tenant-database:${TenantResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, tenant_resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tenant_database: _Final[_tenant_database]

class _Keys(_ServiceKeys):
    """The condition keys of rds."""

    BackupTarget: _StringKey
    CopyOptionGroup: _BoolKey
    DatabaseClass: _StringKey
    DatabaseEngine: _StringKey
    DatabaseName: _StringKey
    EndpointType: _StringKey
    ManageMasterUserPassword: _BoolKey
    MultiAz: _BoolKey
    MultiTenant: _StringKey
    Piops: _NumericKey
    PubliclyAccessible: _BoolKey
    StorageEncrypted: _BoolKey
    StorageSize: _NumericKey
    TagsFromRequest: _BoolKey
    TenantDatabaseName: _StringKey
    Vpc: _BoolKey
    def cluster_pg_tag(self, tag_key: str, /) -> _StringKey: ...
    def cluster_snapshot_tag(self, tag_key: str, /) -> _StringKey: ...
    def cluster_tag(self, tag_key: str, /) -> _StringKey: ...
    def db_tag(self, tag_key: str, /) -> _StringKey: ...
    def es_tag(self, tag_key: str, /) -> _StringKey: ...
    def og_tag(self, tag_key: str, /) -> _StringKey: ...
    def pg_tag(self, tag_key: str, /) -> _StringKey: ...
    def req_tag(self, tag_key: str, /) -> _StringKey: ...
    def ri_tag(self, tag_key: str, /) -> _StringKey: ...
    def secgrp_tag(self, tag_key: str, /) -> _StringKey: ...
    def snapshot_tag(self, tag_key: str, /) -> _StringKey: ...
    def subgrp_tag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["rds:BackupTarget", "rds:DatabaseClass", "rds:DatabaseEngine", "rds:DatabaseName", "rds:EndpointType", "rds:MultiTenant", "rds:TenantDatabaseName"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["rds:CopyOptionGroup", "rds:ManageMasterUserPassword", "rds:MultiAz", "rds:PubliclyAccessible", "rds:StorageEncrypted", "rds:TagsFromRequest", "rds:Vpc"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["rds:Piops", "rds:StorageSize"]) -> _NumericKey: ...
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
