"""Apache Kafka APIs for Amazon MSK clusters. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AlterCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: kafka-cluster:Connect, kafka-cluster:DescribeCluster."""
AlterClusterDynamicConfiguration: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: kafka-cluster:Connect, kafka-cluster:DescribeClusterDynamicConfiguration."""
AlterGroup: _Final[_Action]
"""Write, on group (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeGroup."""
AlterTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
AlterTopicDynamicConfiguration: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopicDynamicConfiguration."""
AlterTransactionalId: _Final[_Action]
"""Write, on transactional-id (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTransactionalId, kafka-cluster:WriteData."""
Connect: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
CreateTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect."""
DeleteGroup: _Final[_Action]
"""Write, on group (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeGroup."""
DeleteTopic: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
DescribeCluster: _Final[_Action]
"""List, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: kafka-cluster:Connect."""
DescribeClusterDynamicConfiguration: _Final[_Action]
"""List, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: kafka-cluster:Connect."""
DescribeGroup: _Final[_Action]
"""List, on group (required). Needs: kafka-cluster:Connect."""
DescribeTopic: _Final[_Action]
"""List, on topic (required). Needs: kafka-cluster:Connect."""
DescribeTopicDynamicConfiguration: _Final[_Action]
"""List, on topic (required). Needs: kafka-cluster:Connect."""
DescribeTransactionalId: _Final[_Action]
"""List, on transactional-id (required). Needs: kafka-cluster:Connect."""
ReadData: _Final[_Action]
"""Read, on topic (required). Needs: kafka-cluster:AlterGroup, kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
WriteData: _Final[_Action]
"""Write, on topic (required). Needs: kafka-cluster:Connect, kafka-cluster:DescribeTopic."""
WriteDataIdempotently: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: kafka-cluster:Connect, kafka-cluster:WriteData."""
class _cluster(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:cluster/${ClusterName}/${ClusterUuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _group(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:group/${ClusterName}/${ClusterUuid}/${GroupName}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _topic(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:topic/${ClusterName}/${ClusterUuid}/${TopicName}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, topic_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]
class _transactional_id(_ResourceType):
    """arn:${Partition}:kafka:${Region}:${Account}:transactional-id/${ClusterName}/${ClusterUuid}/${TransactionalId}"""

    def __call__(self, cluster_name: str | _Variable, cluster_uuid: str | _Variable, transactional_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transactional_id: _Final[_transactional_id]

class _Keys(_ServiceKeys):
    """The condition keys of kafka-cluster."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
