"""Amazon Managed Streaming for Kafka Connect. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateConnector: _Final[_Action]
"""Write, on * only. Needs: ec2:CreateNetworkInterface, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, firehose:TagDeliveryStream, iam:AttachRolePolicy, iam:CreateServiceLinkedRole, iam:PassRole, iam:PutRolePolicy, logs:CreateLogDelivery, logs:DescribeLogGroups, logs:DescribeResourcePolicies, logs:GetLogDelivery, logs:ListLogDeliveries, logs:PutResourcePolicy, s3:GetBucketPolicy, s3:PutBucketPolicy."""
CreateCustomPlugin: _Final[_Action]
"""Write, on * only. Needs: s3:GetObject."""
CreateWorkerConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteConnector: _Final[_Action]
"""Write, on connector (required). Needs: logs:DeleteLogDelivery, logs:ListLogDeliveries."""
DeleteCustomPlugin: _Final[_Action]
"""Write, on custom plugin (required)."""
DeleteWorkerConfiguration: _Final[_Action]
"""Write, on worker configuration (required)."""
DescribeConnector: _Final[_Action]
"""Read, on connector (required)."""
DescribeConnectorOperation: _Final[_Action]
"""Read, on connector operation (required)."""
DescribeCustomPlugin: _Final[_Action]
"""Read, on custom plugin (required)."""
DescribeWorkerConfiguration: _Final[_Action]
"""Read, on worker configuration (required)."""
ListConnectorOperations: _Final[_Action]
"""Read, on connector (required)."""
ListConnectors: _Final[_Action]
"""Read, on * only."""
ListCustomPlugins: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on connector, custom plugin, worker configuration. Keys: aws:ResourceTag/${TagKey}."""
ListWorkerConfigurations: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on connector, custom plugin, worker configuration. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on connector, custom plugin, worker configuration. Keys: aws:TagKeys."""
UpdateConnector: _Final[_Action]
"""Write, on connector (required)."""
class _connector(_ResourceType):
    """arn:${Partition}:kafkaconnect:${Region}:${Account}:connector/${ConnectorName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _connector_operation(_ResourceType):
    """arn:${Partition}:kafkaconnect:${Region}:${Account}:connector-operation/${ConnectorName}/${ConnectorUUID}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_name: str | _Variable, connector_uuid: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector_operation: _Final[_connector_operation]
class _custom_plugin(_ResourceType):
    """arn:${Partition}:kafkaconnect:${Region}:${Account}:custom-plugin/${CustomPluginName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, custom_plugin_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custom_plugin: _Final[_custom_plugin]
class _worker_configuration(_ResourceType):
    """arn:${Partition}:kafkaconnect:${Region}:${Account}:worker-configuration/${WorkerConfigurationName}/${UUID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, worker_configuration_name: str | _Variable, uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

worker_configuration: _Final[_worker_configuration]

class _Keys(_ServiceKeys):
    """The condition keys of kafkaconnect."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
