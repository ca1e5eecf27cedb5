"""AWS Parallel Computing Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Write, on cluster (required)."""
CreateCluster: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:GetSecurityGroupsForVpc, iam:CreateServiceLinkedRole, secretsmanager:CreateSecret, secretsmanager:TagResource."""
CreateComputeNodeGroup: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateFleet, ec2:CreateLaunchTemplate, ec2:CreateLaunchTemplateVersion, ec2:CreateTags, ec2:DescribeImages, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:RunInstances, iam:GetInstanceProfile, iam:PassRole."""
CreateQueue: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DeleteNetworkInterface, secretsmanager:DeleteSecret."""
DeleteComputeNodeGroup: _Final[_Action]
"""Write, on cluster (required), computenodegroup (required). Needs: ec2:DeleteLaunchTemplate, ec2:TerminateInstances."""
DeleteQueue: _Final[_Action]
"""Write, on cluster (required), queue (required)."""
GetCluster: _Final[_Action]
"""Read, on cluster (required)."""
GetComputeNodeGroup: _Final[_Action]
"""Read, on cluster (required), computenodegroup (required)."""
GetQueue: _Final[_Action]
"""Read, on cluster (required), queue (required)."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListComputeNodeGroups: _Final[_Action]
"""List, on cluster (required)."""
ListQueues: _Final[_Action]
"""List, on cluster (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
RegisterComputeNodeGroupInstance: _Final[_Action]
"""Write, on cluster (required). Needs: secretsmanager:GetSecretValue."""
TagResource: _Final[_Action]
"""Tagging, on cluster, computenodegroup, queue. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cluster, computenodegroup, queue. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:GetSecurityGroupsForVpc, iam:CreateServiceLinkedRole, secretsmanager:CreateSecret, secretsmanager:TagResource."""
UpdateComputeNodeGroup: _Final[_Action]
"""Write, on cluster (required), computenodegroup (required). Needs: ec2:CreateFleet, ec2:CreateLaunchTemplate, ec2:CreateLaunchTemplateVersion, ec2:CreateTags, ec2:DescribeImages, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:RunInstances, iam:GetInstanceProfile, iam:PassRole."""
UpdateQueue: _Final[_Action]
"""Write, on cluster (required), queue (required)."""
class _cluster(_ResourceType):
    """arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _computenodegroup(_ResourceType):
    """arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/computenodegroup/${ComputeNodeGroupIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_identifier: str | _Variable, compute_node_group_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

computenodegroup: _Final[_computenodegroup]
class _queue(_ResourceType):
    """arn:${Partition}:pcs:${Region}:${Account}:cluster/${ClusterIdentifier}/queue/${QueueIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_identifier: str | _Variable, queue_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

queue: _Final[_queue]

class _Keys(_ServiceKeys):
    """The condition keys of pcs."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
