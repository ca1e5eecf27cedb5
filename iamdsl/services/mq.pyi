"""Amazon MQ. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateBroker: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:CreateSecurityGroup, ec2:CreateVpcEndpoint, ec2:DescribeInternetGateways, ec2:DescribeNetworkInterfacePermissions, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyNetworkInterfaceAttribute, iam:CreateServiceLinkedRole, route53:AssociateVPCWithHostedZone."""
CreateConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateReplicaBroker: _Final[_Action]
"""Write, on brokers (required)."""
CreateTags: _Final[_Action]
"""Tagging, on brokers, configurations. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUser: _Final[_Action]
"""Write, on brokers (required)."""
DeleteBroker: _Final[_Action]
"""Write, on brokers (required). Needs: ec2:DeleteNetworkInterface, ec2:DeleteNetworkInterfacePermission, ec2:DeleteVpcEndpoints, ec2:DetachNetworkInterface."""
DeleteConfiguration: _Final[_Action]
"""Write, on configurations (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on brokers, configurations. Keys: aws:TagKeys."""
DeleteUser: _Final[_Action]
"""Write, on brokers (required)."""
DescribeBroker: _Final[_Action]
"""Read, on brokers (required)."""
DescribeBrokerEngineTypes: _Final[_Action]
"""Read, on * only."""
DescribeBrokerInstanceOptions: _Final[_Action]
"""Read, on * only."""
DescribeConfiguration: _Final[_Action]
"""Read, on configurations (required)."""
DescribeConfigurationRevision: _Final[_Action]
"""Read, on configurations (required)."""
DescribeSharedResources: _Final[_Action]
"""Read, on brokers (required)."""
DescribeUser: _Final[_Action]
"""Read, on brokers (required)."""
ListBrokers: _Final[_Action]
"""List, on * only."""
ListConfigurationRevisions: _Final[_Action]
"""List, on configurations (required)."""
ListConfigurations: _Final[_Action]
"""List, on * only."""
ListTags: _Final[_Action]
"""List, on brokers, configurations."""
ListUsers: _Final[_Action]
"""List, on brokers (required)."""
Promote: _Final[_Action]
"""Write, on brokers (required)."""
RebootBroker: _Final[_Action]
"""Write, on brokers (required)."""
UpdateBroker: _Final[_Action]
"""Write, on brokers (required)."""
UpdateBrokerAccessConfiguration: _Final[_Action]
"""Write, on brokers (required)."""
UpdateConfiguration: _Final[_Action]
"""Write, on configurations (required)."""
UpdateUser: _Final[_Action]
"""Write, on brokers (required)."""
class _brokers(_ResourceType):
    """arn:${Partition}:mq:${Region}:${Account}:broker:${BrokerName}:${BrokerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, broker_name: str | _Variable, broker_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

brokers: _Final[_brokers]
class _configurations(_ResourceType):
    """arn:${Partition}:mq:${Region}:${Account}:configuration:${ConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configurations: _Final[_configurations]

class _Keys(_ServiceKeys):
    """The condition keys of mq."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
