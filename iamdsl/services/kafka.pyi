"""Amazon Managed Streaming for Apache Kafka. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchAssociateScramSecret: _Final[_Action]
"""Write, on cluster (required). Needs: kms:CreateGrant, kms:RetireGrant."""
BatchDisassociateScramSecret: _Final[_Action]
"""Write, on cluster (required). Needs: kms:RetireGrant."""
CreateChannel: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCluster: _Final[_Action]
"""Write, on cluster (required), configuration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, kms:CreateGrant, kms:DescribeKey."""
CreateClusterV2: _Final[_Action]
"""Write, on cluster (required), configuration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateTags, ec2:CreateVpcEndpoint, ec2:DeleteVpcEndpoints, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy, kms:CreateGrant, kms:DescribeKey."""
CreateConfiguration: _Final[_Action]
"""Write, on configuration (required)."""
CreateReplicator: _Final[_Action]
"""Write, on replicator (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PassRole, iam:PutRolePolicy, kafka:DescribeClusterV2, kafka:GetBootstrapBrokers."""
CreateTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:CreateTopic."""
CreateVpcConnection: _Final[_Action]
"""Write, on cluster (required), vpc-connection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateTags, ec2:CreateVpcEndpoint, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PutRolePolicy."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required), cluster (required)."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DeleteVpcEndpoints, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints."""
DeleteClusterPolicy: _Final[_Action]
"""Write, on cluster (required)."""
DeleteConfiguration: _Final[_Action]
"""Write, on configuration (required)."""
DeleteReplicator: _Final[_Action]
"""Write, on replicator (required)."""
DeleteTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DeleteTopic, kafka-cluster:DescribeTopic."""
DeleteVpcConnection: _Final[_Action]
"""Write, on vpc-connection (required). Needs: ec2:DeleteVpcEndpoints, ec2:DescribeVpcEndpoints."""
DescribeChannel: _Final[_Action]
"""Read, on channel (required), cluster (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterOperation: _Final[_Action]
"""Read, on * only."""
DescribeClusterOperationV2: _Final[_Action]
"""Read, on * only."""
DescribeClusterV2: _Final[_Action]
"""Read, on cluster (required)."""
DescribeConfiguration: _Final[_Action]
"""Read, on configuration (required)."""
DescribeConfigurationRevision: _Final[_Action]
"""Read, on configuration (required)."""
DescribeReplicator: _Final[_Action]
"""Read, on replicator (required)."""
DescribeTopic: _Final[_Action]
"""Read, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic, kafka-cluster:DescribeTopicDynamicConfiguration."""
DescribeTopicPartitions: _Final[_Action]
"""Read, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic, kafka-cluster:DescribeTopicDynamicConfiguration."""
DescribeVpcConnection: _Final[_Action]
"""Read, on vpc-connection (required)."""
GetBootstrapBrokers: _Final[_Action]
"""Read, on * only."""
GetClusterPolicy: _Final[_Action]
"""Read, on cluster (required)."""
GetCompatibleKafkaVersions: _Final[_Action]
"""List, on * only."""
ListChannels: _Final[_Action]
"""List, on cluster (required)."""
ListClientVpcConnections: _Final[_Action]
"""List, on cluster (required)."""
ListClusterOperations: _Final[_Action]
"""List, on cluster (required)."""
ListClusterOperationsV2: _Final[_Action]
"""List, on cluster (required)."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListClustersV2: _Final[_Action]
"""List, on * only."""
ListConfigurationRevisions: _Final[_Action]
"""List, on configuration (required)."""
ListConfigurations: _Final[_Action]
"""List, on * only."""
ListKafkaVersions: _Final[_Action]
"""List, on * only."""
ListNodes: _Final[_Action]
"""List, on cluster (required)."""
ListReplicators: _Final[_Action]
"""List, on * only."""
ListScramSecrets: _Final[_Action]
"""List, on cluster (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on cluster (required)."""
ListTopics: _Final[_Action]
"""List, on cluster (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
ListVpcConnections: _Final[_Action]
"""List, on * only."""
PutClusterPolicy: _Final[_Action]
"""Write, on cluster (required)."""
RebootBroker: _Final[_Action]
"""Write, on cluster (required)."""
RejectClientVpcConnection: _Final[_Action]
"""Write, on cluster (required), vpc-connection (required)."""
TagResource: _Final[_Action]
"""Tagging, on cluster, vpc-connection. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on cluster, vpc-connection. Keys: aws:TagKeys."""
UpdateBrokerCount: _Final[_Action]
"""Write, on cluster (required)."""
UpdateBrokerStorage: _Final[_Action]
"""Write, on cluster (required)."""
UpdateBrokerType: _Final[_Action]
"""Write, on cluster (required)."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required), cluster (required)."""
UpdateClusterConfiguration: _Final[_Action]
"""Write, on cluster (required), configuration (required)."""
UpdateClusterKafkaVersion: _Final[_Action]
"""Write, on cluster (required)."""
UpdateConfiguration: _Final[_Action]
"""Write, on configuration (required)."""
UpdateConnectivity: _Final[_Action]
"""Write, on cluster (required). Keys: kafka:publicAccessEnabled. Needs: ec2:DescribeRouteTables, ec2:DescribeSubnets."""
UpdateMonitoring: _Final[_Action]
"""Write, on cluster (required)."""
UpdateRebalancing: _Final[_Action]
"""Write, on cluster (required)."""
UpdateReplicationInfo: _Final[_Action]
"""Write, on replicator (required)."""
UpdateSecurity: _Final[_Action]
"""Write, on cluster (required). Needs: kms:RetireGrant."""
UpdateStorage: _Final[_Action]
"""Write, on cluster (required)."""
UpdateTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:AlterTopic, kafka-cluster:AlterTopicDynamicConfiguration, kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
class _channel(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:channel/${ClusterName}/${ClusterUuid}/${ChannelName}/${Uuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, channel_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _cluster(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${Uuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _configuration(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:configuration/${ConfigurationName}/${Uuid}"""

    def __call__(self, configuration_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration: _Final[_configuration]
class _group(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _replicator(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:replicator/${ReplicatorName}/${Uuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, replicator_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

replicator: _Final[_replicator]
class _topic(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, topic_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]
class _transactional_id(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, transactional_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transactional_id: _Final[_transactional_id]
class _vpc_connection(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${VpcOwnerAccount}:vpc-connection/${ClusterOwnerAccount}/${ClusterName}/${Uuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_owner_account: str | _Variable, cluster_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_connection: _Final[_vpc_connection]

class _Keys(_ServiceKeys):
    """The condition keys of kafka."""

    publicAccessEnabled: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["kafka:publicAccessEnabled"]) -> _BoolKey: ...
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
