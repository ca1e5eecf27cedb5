"""AWS App Runner. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateCustomDomain: _Final[_Action]
"""Write, on service (required)."""
AssociateWebAcl: _Final[_Action]
"""Write, on service (required), webacl (required)."""
CreateAutoScalingConfiguration: _Final[_Action]
"""Write, on autoscalingconfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnection: _Final[_Action]
"""Write, on connection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateObservabilityConfiguration: _Final[_Action]
"""Write, on observabilityconfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateService: _Final[_Action]
"""Write, on autoscalingconfiguration, connection, observabilityconfiguration, service (required), vpcconnector. Keys: apprunner:AutoScalingConfigurationArn, apprunner:ConnectionArn, apprunner:ObservabilityConfigurationArn, apprunner:VpcConnectorArn, aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVpcConnector: _Final[_Action]
"""Write, on vpcconnector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVpcIngressConnection: _Final[_Action]
"""Write, on vpcingressconnection (required). Keys: apprunner:ServiceArn, apprunner:VpcEndpointId, apprunner:VpcId, aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAutoScalingConfiguration: _Final[_Action]
"""Write, on autoscalingconfiguration (required)."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required)."""
DeleteObservabilityConfiguration: _Final[_Action]
"""Write, on observabilityconfiguration (required)."""
DeleteService: _Final[_Action]
"""Write, on service (required)."""
DeleteVpcConnector: _Final[_Action]
"""Write, on vpcconnector (required)."""
DeleteVpcIngressConnection: _Final[_Action]
"""Write, on vpcingressconnection (required)."""
DescribeAutoScalingConfiguration: _Final[_Action]
"""Read, on autoscalingconfiguration (required)."""
DescribeCustomDomains: _Final[_Action]
"""Read, on service (required)."""
DescribeObservabilityConfiguration: _Final[_Action]
"""Read, on observabilityconfiguration (required)."""
DescribeOperation: _Final[_Action]
"""Read, on service (required)."""
DescribeService: _Final[_Action]
"""Read, on service (required)."""
DescribeVpcConnector: _Final[_Action]
"""Read, on vpcconnector (required)."""
DescribeVpcIngressConnection: _Final[_Action]
"""Read, on vpcingressconnection (required)."""
DescribeWebAclForService: _Final[_Action]
"""Read, on service (required)."""
DisassociateCustomDomain: _Final[_Action]
"""Write, on service (required)."""
DisassociateWebAcl: _Final[_Action]
"""Write, on service (required)."""
ListAssociatedServicesForWebAcl: _Final[_Action]
"""List, on webacl (required)."""
ListAutoScalingConfigurations: _Final[_Action]
"""List, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListObservabilityConfigurations: _Final[_Action]
"""List, on * only."""
ListOperations: _Final[_Action]
"""List, on service (required)."""
ListServices: _Final[_Action]
"""List, on * only."""
ListServicesForAutoScalingConfiguration: _Final[_Action]
"""List, on autoscalingconfiguration (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on autoscalingconfiguration, connection, observabilityconfiguration, service, vpcconnector."""
ListVpcConnectors: _Final[_Action]
"""List, on * only."""
ListVpcIngressConnections: _Final[_Action]
"""List, on * only."""
PauseService: _Final[_Action]
"""Write, on service (required)."""
ResumeService: _Final[_Action]
"""Write, on service (required)."""
StartDeployment: _Final[_Action]
"""Write, on service (required)."""
TagResource: _Final[_Action]
"""Tagging, on autoscalingconfiguration, connection, observabilityconfiguration, service, vpcconnector, vpcingressconnection. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on autoscalingconfiguration, connection, observabilityconfiguration, service, vpcconnector, vpcingressconnection. Keys: aws:TagKeys."""
UpdateDefaultAutoScalingConfiguration: _Final[_Action]
"""Write, on autoscalingconfiguration (required)."""
UpdateService: _Final[_Action]
"""Write, on autoscalingconfiguration, connection, observabilityconfiguration, service (required), vpcconnector. Keys: apprunner:AutoScalingConfigurationArn, apprunner:ConnectionArn, apprunner:ObservabilityConfigurationArn, apprunner:VpcConnectorArn."""
UpdateVpcIngressConnection: _Final[_Action]
"""Write, on vpcingressconnection (required). Keys: apprunner:VpcEndpointId, apprunner:VpcId."""
class _autoscalingconfiguration(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:autoscalingconfiguration/${AutoscalingConfigurationName}/${AutoscalingConfigurationVersion}/${AutoscalingConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, autoscaling_configuration_name: str | _Variable, autoscaling_configuration_version: str | _Variable, autoscaling_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

autoscalingconfiguration: _Final[_autoscalingconfiguration]
class _connection(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:connection/${ConnectionName}/${ConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_name: str | _Variable, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _observabilityconfiguration(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:observabilityconfiguration/${ObservabilityConfigurationName}/${ObservabilityConfigurationVersion}/${ObservabilityConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, observability_configuration_name: str | _Variable, observability_configuration_version: str | _Variable, observability_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

observabilityconfiguration: _Final[_observabilityconfiguration]
class _service(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:service/${ServiceName}/${ServiceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_name: str | _Variable, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _vpcconnector(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:vpcconnector/${VpcConnectorName}/${VpcConnectorVersion}/${VpcConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vpc_connector_name: str | _Variable, vpc_connector_version: str | _Variable, vpc_connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpcconnector: _Final[_vpcconnector]
class _vpcingressconnection(_ResourceType):
    """arn:${Partition}:apprunner:${Region}:${Account}:vpcingressconnection/${VpcIngressConnectionName}/${VpcIngressConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vpc_ingress_connection_name: str | _Variable, vpc_ingress_connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpcingressconnection: _Final[_vpcingressconnection]
class _webacl(_ResourceType):
    """arn:${Partition}:wafv2:${Region}:${Account}:${Scope}/webacl/${Name}/${Id}"""

    def __call__(self, scope: str | _Variable, name: str | _Variable, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webacl: _Final[_webacl]

class _Keys(_ServiceKeys):
    """The condition keys of apprunner."""

    AutoScalingConfigurationArn: _ArnKey
    ConnectionArn: _ArnKey
    ObservabilityConfigurationArn: _ArnKey
    ServiceArn: _ArnKey
    VpcConnectorArn: _ArnKey
    VpcEndpointId: _StringKey
    VpcId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["apprunner:AutoScalingConfigurationArn", "apprunner:ConnectionArn", "apprunner:ObservabilityConfigurationArn", "apprunner:ServiceArn", "apprunner:VpcConnectorArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["apprunner:VpcEndpointId", "apprunner:VpcId"]) -> _StringKey: ...
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
