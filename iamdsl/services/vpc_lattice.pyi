"""Amazon VPC Lattice. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateViaAWSService: _Final[_Action]
"""Permissions management, on * only."""
AssociateViaAWSService_EventsAndStates: _Final[_Action]
"""Permissions management, on * only."""
CreateAccessLogSubscription: _Final[_Action]
"""Write, on AccessLogSubscription (required), ResourceConfiguration, Service, ServiceNetwork. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: logs:CreateLogDelivery, logs:GetLogDelivery."""
CreateListener: _Final[_Action]
"""Write, on Listener (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:Protocol, vpc-lattice:TargetGroupArns."""
CreateResourceConfiguration: _Final[_Action]
"""Write, on DomainVerification, ResourceConfiguration, ResourceGateway. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResourceGateway: _Final[_Action]
"""Write, on ResourceGateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:VpcId. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs."""
CreateRule: _Final[_Action]
"""Write, on Rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:TargetGroupArns."""
CreateService: _Final[_Action]
"""Write, on Service (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:AuthType. Needs: iam:CreateServiceLinkedRole."""
CreateServiceNetwork: _Final[_Action]
"""Write, on ServiceNetwork (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:AuthType. Needs: iam:CreateServiceLinkedRole."""
CreateServiceNetworkResourceAssociation: _Final[_Action]
"""Write, on ResourceConfiguration (required), ServiceNetwork (required), ServiceNetworkResourceAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:ResourceConfigurationArn, vpc-lattice:ServiceNetworkArn."""
CreateServiceNetworkServiceAssociation: _Final[_Action]
"""Write, on Service (required), ServiceNetwork (required), ServiceNetworkServiceAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:ServiceArn, vpc-lattice:ServiceNetworkArn."""
CreateServiceNetworkVpcAssociation: _Final[_Action]
"""Write, on ServiceNetwork (required), ServiceNetworkVpcAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:PrivateDnsPreference, vpc-lattice:PrivateDnsSpecifiedDomains, vpc-lattice:SecurityGroupIds, vpc-lattice:ServiceNetworkArn, vpc-lattice:VpcId. Needs: ec2:DescribeVpcs."""
CreateServiceNetworkVpcEndpointAssociation: _Final[_Action]
"""Permissions management, on * only."""
CreateTargetGroup: _Final[_Action]
"""Write, on TargetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:VpcId. Needs: iam:CreateServiceLinkedRole."""
DeleteAccessLogSubscription: _Final[_Action]
"""Write, on AccessLogSubscription (required). Keys: aws:ResourceTag/${TagKey}. Needs: logs:DeleteLogDelivery, logs:GetLogDelivery."""
DeleteAuthPolicy: _Final[_Action]
"""Permissions management, on Service, ServiceNetwork."""
DeleteDomainVerification: _Final[_Action]
"""Write, on DomainVerification (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteListener: _Final[_Action]
"""Write, on Listener (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourceConfiguration: _Final[_Action]
"""Write, on ResourceConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourceEndpointAssociation: _Final[_Action]
"""Write, on ResourceEndpointAssociation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourceGateway: _Final[_Action]
"""Write, on ResourceGateway (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on ResourceConfiguration, Service, ServiceNetwork."""
DeleteRule: _Final[_Action]
"""Write, on Rule (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteService: _Final[_Action]
"""Write, on Service (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceNetwork: _Final[_Action]
"""Write, on ServiceNetwork (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceNetworkResourceAssociation: _Final[_Action]
"""Write, on ServiceNetworkResourceAssociation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceNetworkServiceAssociation: _Final[_Action]
"""Write, on ServiceNetworkServiceAssociation (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteServiceNetworkVpcAssociation: _Final[_Action]
"""Write, on ServiceNetworkVpcAssociation (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:ServiceNetworkArn, vpc-lattice:VpcId."""
DeleteTargetGroup: _Final[_Action]
"""Write, on TargetGroup (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterTargets: _Final[_Action]
"""Write, on TargetGroup (required)."""
GetAccessLogSubscription: _Final[_Action]
"""Read, on AccessLogSubscription (required). Keys: aws:ResourceTag/${TagKey}. Needs: logs:GetLogDelivery."""
GetAuthPolicy: _Final[_Action]
"""Read, on Service, ServiceNetwork."""
GetDomainVerification: _Final[_Action]
"""Read, on DomainVerification (required). Keys: aws:ResourceTag/${TagKey}."""
GetListener: _Final[_Action]
"""Read, on Listener (required). Keys: aws:ResourceTag/${TagKey}."""
GetResourceConfiguration: _Final[_Action]
"""Read, on ResourceConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
GetResourceGateway: _Final[_Action]
"""Read, on ResourceGateway (required). Keys: aws:ResourceTag/${TagKey}."""
GetResourcePolicy: _Final[_Action]
"""Read, on ResourceConfiguration, Service, ServiceNetwork."""
GetRule: _Final[_Action]
"""Read, on Rule (required). Keys: aws:ResourceTag/${TagKey}."""
GetService: _Final[_Action]
"""Read, on Service (required). Keys: aws:ResourceTag/${TagKey}."""
GetServiceNetwork: _Final[_Action]
"""Read, on ServiceNetwork (required). Keys: aws:ResourceTag/${TagKey}."""
GetServiceNetworkResourceAssociation: _Final[_Action]
"""Read, on ServiceNetworkResourceAssociation (required). Keys: aws:ResourceTag/${TagKey}."""
GetServiceNetworkServiceAssociation: _Final[_Action]
"""Read, on ServiceNetworkServiceAssociation (required). Keys: aws:ResourceTag/${TagKey}."""
GetServiceNetworkVpcAssociation: _Final[_Action]
"""Read, on ServiceNetworkVpcAssociation (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:ServiceNetworkArn, vpc-lattice:VpcId."""
GetTargetGroup: _Final[_Action]
"""Read, on TargetGroup (required). Keys: aws:ResourceTag/${TagKey}."""
ListAccessLogSubscriptions: _Final[_Action]
"""List, on * only."""
ListDomainVerifications: _Final[_Action]
"""List, on * only."""
ListListeners: _Final[_Action]
"""List, on * only."""
ListResourceConfigurations: _Final[_Action]
"""List, on * only."""
ListResourceEndpointAssociations: _Final[_Action]
"""List, on * only. Keys: vpc-lattice:ResourceConfigurationArn, vpc-lattice:VpcEndpointId."""
ListResourceGateways: _Final[_Action]
"""List, on * only."""
ListRules: _Final[_Action]
"""List, on * only."""
ListServiceNetworkResourceAssociations: _Final[_Action]
"""List, on * only."""
ListServiceNetworkServiceAssociations: _Final[_Action]
"""List, on * only. Keys: vpc-lattice:ServiceArn, vpc-lattice:ServiceNetworkArn."""
ListServiceNetworkVpcAssociations: _Final[_Action]
"""List, on * only. Keys: vpc-lattice:ServiceNetworkArn."""
ListServiceNetworkVpcEndpointAssociations: _Final[_Action]
"""List, on * only."""
ListServiceNetworks: _Final[_Action]
"""List, on * only."""
ListServices: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTargetGroups: _Final[_Action]
"""List, on * only."""
ListTargets: _Final[_Action]
"""List, on TargetGroup (required)."""
PutAuthPolicy: _Final[_Action]
"""Permissions management, on Service, ServiceNetwork."""
PutResourcePolicy: _Final[_Action]
"""Write, on ResourceConfiguration, Service, ServiceNetwork."""
RegisterTargets: _Final[_Action]
"""Write, on TargetGroup (required)."""
StartDomainVerification: _Final[_Action]
"""Write, on DomainVerification (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, vpc-lattice:DomainName."""
TagResource: _Final[_Action]
"""Tagging, on AccessLogSubscription, DomainVerification, Listener, ResourceConfiguration, ResourceEndpointAssociation, ResourceGateway, Rule, Service, ServiceNetwork, ServiceNetworkResourceAssociation, ServiceNetworkServiceAssociation, ServiceNetworkVpcAssociation, TargetGroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:CreateAction."""
UntagResource: _Final[_Action]
"""Tagging, on AccessLogSubscription, DomainVerification, Listener, ResourceConfiguration, ResourceEndpointAssociation, ResourceGateway, Rule, Service, ServiceNetwork, ServiceNetworkResourceAssociation, ServiceNetworkServiceAssociation, ServiceNetworkVpcAssociation, TargetGroup. Keys: aws:TagKeys."""
UpdateAccessLogSubscription: _Final[_Action]
"""Write, on AccessLogSubscription (required). Keys: aws:ResourceTag/${TagKey}. Needs: logs:GetLogDelivery, logs:UpdateLogDelivery."""
UpdateListener: _Final[_Action]
"""Write, on Listener (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:TargetGroupArns."""
UpdateResourceConfiguration: _Final[_Action]
"""Write, on ResourceConfiguration (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateResourceGateway: _Final[_Action]
"""Write, on ResourceGateway (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:SecurityGroupIds."""
UpdateRule: _Final[_Action]
"""Write, on Rule (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:TargetGroupArns."""
UpdateService: _Final[_Action]
"""Write, on Service (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:AuthType."""
UpdateServiceNetwork: _Final[_Action]
"""Write, on ServiceNetwork (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice:AuthType."""
UpdateServiceNetworkVpcAssociation: _Final[_Action]
"""Write, on ServiceNetworkVpcAssociation (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:SecurityGroupIds, vpc-lattice:ServiceNetworkArn, vpc-lattice:VpcId. Needs: ec2:DescribeSecurityGroups, ec2:DescribeVpcs."""
UpdateTargetGroup: _Final[_Action]
"""Write, on TargetGroup (required). Keys: aws:ResourceTag/${TagKey}."""
class _AccessLogSubscription(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:accesslogsubscription/${AccessLogSubscriptionId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, access_log_subscription_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AccessLogSubscription: _Final[_AccessLogSubscription]
class _DomainVerification(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:domainverification/${DomainVerificationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:DomainName"""

    def __call__(self, domain_verification_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DomainVerification: _Final[_DomainVerification]
class _Listener(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:Protocol, vpc-lattice:TargetGroupArns"""

    def __call__(self, service_id: str | _Variable, listener_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Listener: _Final[_Listener]
class _ResourceConfiguration(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, resource_configuration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ResourceConfiguration: _Final[_ResourceConfiguration]
class _ResourceEndpointAssociation(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceendpointassociation/${ResourceEndpointAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:ResourceConfigurationArn, vpc-lattice:VpcEndpointId"""

    def __call__(self, resource_endpoint_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ResourceEndpointAssociation: _Final[_ResourceEndpointAssociation]
class _ResourceGateway(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:VpcId"""

    def __call__(self, resource_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ResourceGateway: _Final[_ResourceGateway]
class _Rule(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/listener/${ListenerId}/rule/${RuleId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:TargetGroupArns"""

    def __call__(self, service_id: str | _Variable, listener_id: str | _Variable, rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Rule: _Final[_Rule]
class _Service(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:AuthType"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Service: _Final[_Service]
class _ServiceNetwork(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetwork/${ServiceNetworkId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:AuthType"""

    def __call__(self, service_network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceNetwork: _Final[_ServiceNetwork]
class _ServiceNetworkResourceAssociation(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkresourceassociation/${ServiceNetworkResourceAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:ResourceConfigurationArn, vpc-lattice:ServiceNetworkArn"""

    def __call__(self, service_network_resource_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceNetworkResourceAssociation: _Final[_ServiceNetworkResourceAssociation]
class _ServiceNetworkServiceAssociation(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkserviceassociation/${ServiceNetworkServiceAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:ServiceArn, vpc-lattice:ServiceNetworkArn"""

    def __call__(self, service_network_service_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceNetworkServiceAssociation: _Final[_ServiceNetworkServiceAssociation]
class _ServiceNetworkVpcAssociation(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:servicenetworkvpcassociation/${ServiceNetworkVpcAssociationId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:PrivateDnsPreference, vpc-lattice:PrivateDnsSpecifiedDomains, vpc-lattice:SecurityGroupIds, vpc-lattice:ServiceNetworkArn, vpc-lattice:VpcId"""

    def __call__(self, service_network_vpc_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceNetworkVpcAssociation: _Final[_ServiceNetworkVpcAssociation]
class _TargetGroup(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, vpc-lattice:VpcId"""

    def __call__(self, target_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TargetGroup: _Final[_TargetGroup]

class _Keys(_ServiceKeys):
    """The condition keys of vpc-lattice."""

    AuthType: _StringKey
    CreateAction: _StringKey
    DomainName: _StringKey
    PrivateDnsPreference: _StringKey
    PrivateDnsSpecifiedDomains: _StringSetKey
    Protocol: _StringKey
    ResourceConfigurationArn: _ArnKey
    SecurityGroupIds: _StringSetKey
    ServiceArn: _ArnKey
    ServiceNetworkArn: _ArnKey
    TargetGroupArns: _ArnSetKey
    VpcEndpointId: _StringKey
    VpcId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice:AuthType", "vpc-lattice:CreateAction", "vpc-lattice:DomainName", "vpc-lattice:PrivateDnsPreference", "vpc-lattice:Protocol", "vpc-lattice:VpcEndpointId", "vpc-lattice:VpcId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice:PrivateDnsSpecifiedDomains", "vpc-lattice:SecurityGroupIds"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice:ResourceConfigurationArn", "vpc-lattice:ServiceArn", "vpc-lattice:ServiceNetworkArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice:TargetGroupArns"]) -> _ArnSetKey: ...
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
