"""Amazon DocumentDB Elastic Clusters. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApplyPendingMaintenanceAction: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
CopyClusterSnapshot: _Final[_Action]
"""Write, on cluster-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: docdb-elastic:CreateClusterSnapshot, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey."""
CreateCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, iam:CreateServiceLinkedRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, secretsmanager:DescribeSecret, secretsmanager:GetResourcePolicy, secretsmanager:GetSecretValue, secretsmanager:ListSecretVersionIds, secretsmanager:ListSecrets."""
CreateClusterSnapshot: _Final[_Action]
"""Write, on cluster (required), cluster-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, iam:CreateServiceLinkedRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, secretsmanager:DescribeSecret, secretsmanager:GetResourcePolicy, secretsmanager:GetSecretValue, secretsmanager:ListSecretVersionIds, secretsmanager:ListSecrets."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint."""
DeleteClusterSnapshot: _Final[_Action]
"""Write, on cluster-snapshot (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint."""
GetCluster: _Final[_Action]
"""Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
GetClusterSnapshot: _Final[_Action]
"""Read, on cluster-snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
GetPendingMaintenanceAction: _Final[_Action]
"""Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListClusterSnapshots: _Final[_Action]
"""List, on * only."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListPendingMaintenanceActions: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on cluster, cluster-snapshot. Keys: aws:ResourceTag/${TagKey}."""
RestoreClusterFromSnapshot: _Final[_Action]
"""Write, on cluster (required), cluster-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: docdb-elastic:CreateCluster, ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, iam:CreateServiceLinkedRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, secretsmanager:DescribeSecret, secretsmanager:GetResourcePolicy, secretsmanager:GetSecretValue, secretsmanager:ListSecretVersionIds, secretsmanager:ListSecrets."""
StartCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
StopCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on cluster, cluster-snapshot. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cluster, cluster-snapshot. Keys: aws:TagKeys."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, kms:CreateGrant, kms:Decrypt, kms:DescribeKey, kms:GenerateDataKey, secretsmanager:DescribeSecret, secretsmanager:GetResourcePolicy, secretsmanager:GetSecretValue, secretsmanager:ListSecretVersionIds, secretsmanager:ListSecrets."""
class _cluster(_ResourceType):
    """arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _cluster_snapshot(_ResourceType):
    """arn:${Partition}:docdb-elastic:${Region}:${Account}:cluster-snapshot/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_snapshot: _Final[_cluster_snapshot]

class _Keys(_ServiceKeys):
    """The condition keys of docdb-elastic."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
