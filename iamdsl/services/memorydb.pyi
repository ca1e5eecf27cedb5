"""Amazon MemoryDB. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchUpdateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, s3:GetObject."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class BatchUpdateClusters(metaclass=_RetiredAction):
    """Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, s3:GetObject."""
Connect: _Final[_Action]
"""Write, on cluster (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
CopySnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource, s3:DeleteObject, s3:GetBucketAcl, s3:PutObject."""
CreateAcl: _Final[_Action]
"""Write, on user (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource."""
CreateCluster: _Final[_Action]
"""Write, on acl (required), multiregioncluster, parametergroup (required), snapshot, subnetgroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, memorydb:TLSEnabled. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs, memorydb:TagResource, s3:GetObject."""
CreateMultiRegionCluster: _Final[_Action]
"""Write, on multiregionparametergroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, memorydb:TLSEnabled. Needs: memorydb:TagResource."""
CreateParameterGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource."""
CreateSnapshot: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource, s3:DeleteObject, s3:GetBucketAcl, s3:PutObject."""
CreateSubnetGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource."""
CreateUser: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, memorydb:UserAuthenticationMode. Needs: memorydb:TagResource."""
DeleteAcl: _Final[_Action]
"""Write, on acl (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required), multiregioncluster, snapshot. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteMultiRegionCluster: _Final[_Action]
"""Write, on multiregioncluster (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSnapshot: _Final[_Action]
"""Write, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
DeleteUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAcls: _Final[_Action]
"""Read, on acl (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeClusters: _Final[_Action]
"""Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeEngineVersions: _Final[_Action]
"""Read, on * only."""
DescribeEvents: _Final[_Action]
"""Read, on * only."""
DescribeMultiRegionClusters: _Final[_Action]
"""Read, on multiregioncluster (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeMultiRegionParameterGroups: _Final[_Action]
"""Read, on multiregionparametergroup (required)."""
DescribeMultiRegionParameters: _Final[_Action]
"""Read, on multiregionparametergroup (required)."""
DescribeParameterGroups: _Final[_Action]
"""Read, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeParameters: _Final[_Action]
"""Read, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeReservedNodes: _Final[_Action]
"""Read, on reservednode (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeReservedNodesOfferings: _Final[_Action]
"""Read, on * only."""
DescribeServiceUpdates: _Final[_Action]
"""Read, on * only."""
DescribeSnapshots: _Final[_Action]
"""Read, on snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSubnetGroups: _Final[_Action]
"""Read, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeUsers: _Final[_Action]
"""Read, on user (required). Keys: aws:ResourceTag/${TagKey}."""
FailoverShard: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
ListAllowedMultiRegionClusterUpdates: _Final[_Action]
"""Read, on multiregioncluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListAllowedNodeTypeUpdates: _Final[_Action]
"""Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ListNodeTypeUpdates(metaclass=_RetiredAction):
    """Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListTags: _Final[_Action]
"""Read, on acl, cluster, multiregioncluster, parametergroup, snapshot, subnetgroup, user. Keys: aws:ResourceTag/${TagKey}."""
PauseMultiRegionClusterReplication: _Final[_Action]
"""Write, on multiregioncluster (required). Keys: aws:ResourceTag/${TagKey}."""
PurchaseReservedNodesOffering: _Final[_Action]
"""Write, on reservednode (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: memorydb:TagResource."""
ResetParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on acl, cluster, multiregioncluster, parametergroup, reservednode, snapshot, subnetgroup, user. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on acl, cluster, multiregioncluster, parametergroup, snapshot, subnetgroup, user. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAcl: _Final[_Action]
"""Write, on acl (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCluster: _Final[_Action]
"""Write, on acl, cluster (required), parametergroup. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
UpdateMultiRegionCluster: _Final[_Action]
"""Write, on multiregioncluster (required), multiregionparametergroup. Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:DescribeVpcs."""
UpdateParameterGroup: _Final[_Action]
"""Write, on parametergroup (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSubnetGroup: _Final[_Action]
"""Write, on subnetgroup (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateUser: _Final[_Action]
"""Write, on user (required). Keys: aws:ResourceTag/${TagKey}, memorydb:UserAuthenticationMode."""
class _acl(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, acl_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

acl: _Final[_acl]
class _cluster(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _multiregioncluster(_ResourceType):
    """arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}. Keys: aws:ResourceTag/${TagKey}, memorydb:TLSEnabled"""

    def __call__(self, cluster_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

multiregioncluster: _Final[_multiregioncluster]
class _multiregionparametergroup(_ResourceType):
    """arn:${Partition}:memorydb::${Account}:multiregionparametergroup/${MultiRegionParameterGroupName}"""

    def __call__(self, multi_region_parameter_group_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

multiregionparametergroup: _Final[_multiregionparametergroup]
class _parametergroup(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, parameter_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

parametergroup: _Final[_parametergroup]
class _reservednode(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:reservednode/${ReservationID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reservednode: _Final[_reservednode]
class _snapshot(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, snapshot_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

snapshot: _Final[_snapshot]
class _subnetgroup(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subnet_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subnetgroup: _Final[_subnetgroup]
class _user(_ResourceType):
    """arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of memorydb."""

    TLSEnabled: _BoolKey
    UserAuthenticationMode: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["memorydb:TLSEnabled"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["memorydb:UserAuthenticationMode"]) -> _StringKey: ...
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
