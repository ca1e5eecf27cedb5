"""AWS Service - Oracle Database@AWS. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptMarketplaceRegistration: _Final[_Action]
"""Write, on * only."""
AssociateIamRoleToResource: _Final[_Action]
"""Write, on cloud-autonomous-vm-cluster, cloud-vm-cluster."""
AssociateVirtualMachinesToExadbVmCluster: _Final[_Action]
"""Write, on exadb-vm-cluster (required)."""
CreateAutonomousDatabase: _Final[_Action]
"""Write, on odb-network. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAutonomousDatabaseBackup: _Final[_Action]
"""Write, on autonomous-database (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAutonomousDatabaseWallet: _Final[_Action]
"""Write, on autonomous-database (required)."""
CreateCloudAutonomousVmCluster: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required), odb-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCloudExadataInfrastructure: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCloudVmCluster: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required), odb-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDbNode: _Final[_Action]
"""Write, on db-node (required)."""
CreateExadbVmCluster: _Final[_Action]
"""Write, on exascale-db-storage-vault (required), odb-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExascaleDbStorageVault: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGrantShare: _Final[_Action]
"""Write, on * only."""
CreateOdbNetwork: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOdbPeeringConnection: _Final[_Action]
"""Write, on odb-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOutboundIntegration: _Final[_Action]
"""Write, on cloud-autonomous-vm-cluster (required), cloud-vm-cluster (required)."""
DeleteAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
DeleteAutonomousDatabaseBackup: _Final[_Action]
"""Write, on autonomous-database-backup (required)."""
DeleteCloudAutonomousVmCluster: _Final[_Action]
"""Write, on cloud-autonomous-vm-cluster (required)."""
DeleteCloudExadataInfrastructure: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required)."""
DeleteCloudVmCluster: _Final[_Action]
"""Write, on cloud-vm-cluster (required)."""
DeleteDbNode: _Final[_Action]
"""Write, on db-node (required)."""
DeleteExadbVmCluster: _Final[_Action]
"""Write, on exadb-vm-cluster (required)."""
DeleteExascaleDbStorageVault: _Final[_Action]
"""Write, on exascale-db-storage-vault (required)."""
DeleteGrantShare: _Final[_Action]
"""Write, on * only."""
DeleteOdbNetwork: _Final[_Action]
"""Write, on odb-network (required)."""
DeleteOdbPeeringConnection: _Final[_Action]
"""Write, on odb-peering-connection (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required), exascale-db-storage-vault (required), odb-network (required)."""
DisassociateIamRoleFromResource: _Final[_Action]
"""Write, on cloud-autonomous-vm-cluster, cloud-vm-cluster."""
DisassociateVirtualMachinesFromExadbVmCluster: _Final[_Action]
"""Write, on exadb-vm-cluster (required)."""
FailoverAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
GetAutonomousDatabase: _Final[_Action]
"""Read, on autonomous-database (required)."""
GetAutonomousDatabaseBackup: _Final[_Action]
"""Read, on autonomous-database-backup (required)."""
GetAutonomousDatabaseWalletDetails: _Final[_Action]
"""Read, on autonomous-database (required)."""
GetCloudAutonomousVmCluster: _Final[_Action]
"""Read, on cloud-autonomous-vm-cluster (required)."""
GetCloudExadataInfrastructure: _Final[_Action]
"""Read, on cloud-exadata-infrastructure (required)."""
GetCloudExadataInfrastructureUnallocatedResources: _Final[_Action]
"""Read, on cloud-exadata-infrastructure (required)."""
GetCloudVmCluster: _Final[_Action]
"""Read, on cloud-vm-cluster (required)."""
GetDbNode: _Final[_Action]
"""Read, on cloud-vm-cluster (required), db-node (required)."""
GetDbServer: _Final[_Action]
"""Read, on cloud-exadata-infrastructure (required)."""
GetExadbVmCluster: _Final[_Action]
"""Read, on exadb-vm-cluster (required)."""
GetExascaleDbStorageVault: _Final[_Action]
"""Read, on exascale-db-storage-vault (required)."""
GetOciOnboardingStatus: _Final[_Action]
"""Read, on * only."""
GetOdbNetwork: _Final[_Action]
"""Read, on odb-network (required)."""
GetOdbPeeringConnection: _Final[_Action]
"""Read, on odb-peering-connection (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on cloud-exadata-infrastructure (required), exascale-db-storage-vault (required), odb-network (required)."""
InitializeService: _Final[_Action]
"""Write, on * only."""
ListAutonomousDatabaseBackups: _Final[_Action]
"""List, on autonomous-database (required)."""
ListAutonomousDatabaseCharacterSets: _Final[_Action]
"""List, on * only."""
ListAutonomousDatabaseClones: _Final[_Action]
"""List, on autonomous-database (required)."""
ListAutonomousDatabasePeers: _Final[_Action]
"""List, on autonomous-database (required)."""
ListAutonomousDatabaseVersions: _Final[_Action]
"""List, on * only."""
ListAutonomousDatabases: _Final[_Action]
"""List, on * only."""
ListAutonomousVirtualMachines: _Final[_Action]
"""List, on cloud-autonomous-vm-cluster."""
ListCloudAutonomousVmClusters: _Final[_Action]
"""List, on cloud-exadata-infrastructure."""
ListCloudExadataInfrastructures: _Final[_Action]
"""List, on * only."""
ListCloudVmClusters: _Final[_Action]
"""List, on cloud-exadata-infrastructure."""
ListDbNodes: _Final[_Action]
"""List, on cloud-vm-cluster (required)."""
ListDbServers: _Final[_Action]
"""List, on cloud-exadata-infrastructure (required)."""
ListDbSystemShapes: _Final[_Action]
"""List, on * only."""
ListExadbVmClusters: _Final[_Action]
"""List, on exascale-db-storage-vault."""
ListExascaleDbStorageVaults: _Final[_Action]
"""List, on * only."""
ListFlexComponents: _Final[_Action]
"""List, on * only."""
ListGiMinorVersions: _Final[_Action]
"""List, on * only."""
ListGiVersions: _Final[_Action]
"""List, on * only."""
ListOdbNetworks: _Final[_Action]
"""List, on * only."""
ListOdbPeeringConnections: _Final[_Action]
"""List, on odb-network."""
ListSystemVersions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on autonomous-database, autonomous-database-backup, cloud-autonomous-vm-cluster, cloud-exadata-infrastructure, cloud-vm-cluster, db-node, exadb-vm-cluster, exascale-db-storage-vault, odb-network, odb-peering-connection. Keys: aws:ResourceTag/${TagKey}."""
PutResourcePolicy: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required), exascale-db-storage-vault (required), odb-network (required)."""
RebootAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
RebootDbNode: _Final[_Action]
"""Write, on cloud-vm-cluster (required), db-node (required)."""
RestoreAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
ShrinkAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
StartAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
StartDbNode: _Final[_Action]
"""Write, on cloud-vm-cluster (required), db-node (required)."""
StopAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
StopDbNode: _Final[_Action]
"""Write, on cloud-vm-cluster (required), db-node (required)."""
SwitchoverAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
TagResource: _Final[_Action]
"""Tagging, on autonomous-database, autonomous-database-backup, cloud-autonomous-vm-cluster, cloud-exadata-infrastructure, cloud-vm-cluster, db-node, exadb-vm-cluster, exascale-db-storage-vault, odb-network, odb-peering-connection. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on autonomous-database, autonomous-database-backup, cloud-autonomous-vm-cluster, cloud-exadata-infrastructure, cloud-vm-cluster, db-node, exadb-vm-cluster, exascale-db-storage-vault, odb-network, odb-peering-connection. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAutonomousDatabase: _Final[_Action]
"""Write, on autonomous-database (required)."""
UpdateAutonomousDatabaseBackup: _Final[_Action]
"""Write, on autonomous-database-backup (required)."""
UpdateCloudExadataInfrastructure: _Final[_Action]
"""Write, on cloud-exadata-infrastructure (required)."""
UpdateExadbVmCluster: _Final[_Action]
"""Write, on exadb-vm-cluster (required)."""
UpdateExascaleDbStorageVault: _Final[_Action]
"""Write, on exascale-db-storage-vault (required)."""
UpdateGrantShare: _Final[_Action]
"""Write, on * only."""
UpdateOdbNetwork: _Final[_Action]
"""Write, on odb-network (required)."""
UpdateOdbPeeringConnection: _Final[_Action]
"""Write, on odb-peering-connection (required)."""
UpdateOutboundIntegration: _Final[_Action]
"""Write, on cloud-autonomous-vm-cluster (required), cloud-vm-cluster (required)."""
class _autonomous_database(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:autonomous-database/${AutonomousDatabaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, autonomous_database_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

autonomous_database: _Final[_autonomous_database]
class _autonomous_database_backup(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:autonomous-database-backup/${AutonomousDatabaseBackupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, autonomous_database_backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

autonomous_database_backup: _Final[_autonomous_database_backup]
class _cloud_autonomous_vm_cluster(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_autonomous_vm_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloud_autonomous_vm_cluster: _Final[_cloud_autonomous_vm_cluster]
class _cloud_exadata_infrastructure(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_exadata_infrastructure_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloud_exadata_infrastructure: _Final[_cloud_exadata_infrastructure]
class _cloud_vm_cluster(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_vm_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloud_vm_cluster: _Final[_cloud_vm_cluster]
class _db_node(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:db-node/${DbNodeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_node_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_node: _Final[_db_node]
class _exadb_vm_cluster(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:exadb-vm-cluster/${ExadbVmClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, exadb_vm_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

exadb_vm_cluster: _Final[_exadb_vm_cluster]
class _exascale_db_storage_vault(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:exascale-db-storage-vault/${ExascaleDbStorageVaultId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, exascale_db_storage_vault_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

exascale_db_storage_vault: _Final[_exascale_db_storage_vault]
class _odb_network(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:odb-network/${OdbNetworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, odb_network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

odb_network: _Final[_odb_network]
class _odb_peering_connection(_ResourceType):
    """arn:${Partition}:odb:${Region}:${Account}:odb-peering-connection/${OdbPeeringConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, odb_peering_connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

odb_peering_connection: _Final[_odb_peering_connection]

class _Keys(_ServiceKeys):
    """The condition keys of odb."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
