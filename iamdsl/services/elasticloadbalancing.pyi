"""AWS Elastic Load Balancing V2. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddListenerCertificates: _Final[_Action]
"""Write, on listener/app (required), listener/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
AddTags: _Final[_Action]
"""Tagging, on loadbalancer (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:CreateAction, elasticloadbalancing:ResourceTag/${TagKey}."""
AddTrustStoreRevocations: _Final[_Action]
"""Write, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on * only."""
ApplySecurityGroupsToLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityGroup."""
AttachLoadBalancerToSubnets: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:Subnet."""
ConfigureHealthCheck: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
CreateAppCookieStickinessPolicy: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
CreateLBCookieStickinessPolicy: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
CreateListener: _Final[_Action]
"""Write, on loadbalancer/app/, loadbalancer/gwy/, loadbalancer/net/. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ListenerProtocol, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityPolicy. Needs: elasticloadbalancing:AddTags."""
CreateLoadBalancer: _Final[_Action]
"""Write, on loadbalancer. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ListenerProtocol, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:Scheme, elasticloadbalancing:SecurityGroup, elasticloadbalancing:Subnet. Needs: elasticloadbalancing:AddTags."""
CreateLoadBalancerListeners: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ListenerProtocol, elasticloadbalancing:ResourceTag/${TagKey}."""
CreateLoadBalancerPolicy: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityPolicy."""
CreateRule: _Final[_Action]
"""Write, on listener/app (required), listener/net (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ResourceTag/${TagKey}. Needs: elasticloadbalancing:AddTags."""
CreateTargetGroup: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ResourceTag/${TagKey}. Needs: elasticloadbalancing:AddTags."""
CreateTrustStore: _Final[_Action]
"""Write, on truststore. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ResourceTag/${TagKey}. Needs: elasticloadbalancing:AddTags."""
CreateWebACLAssociation: _Final[_Action]
"""Write, on loadbalancer/app/ (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteListener: _Final[_Action]
"""Write, on listener/app (required), listener/gwy (required), listener/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteLoadBalancerListeners: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteLoadBalancerPolicy: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteRule: _Final[_Action]
"""Write, on listener-rule/app (required), listener-rule/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteSharedTrustStoreAssociation: _Final[_Action]
"""Write, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteTargetGroup: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteTrustStore: _Final[_Action]
"""Write, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeleteWebACLAssociation: _Final[_Action]
"""Write, on loadbalancer/app/ (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeregisterInstancesFromLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DeregisterTargets: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DescribeAccountLimits: _Final[_Action]
"""Read, on * only."""
DescribeCapacityReservation: _Final[_Action]
"""Read, on * only."""
DescribeInstanceHealth: _Final[_Action]
"""Read, on * only."""
DescribeListenerAttributes: _Final[_Action]
"""Read, on * only."""
DescribeListenerCertificates: _Final[_Action]
"""Read, on * only."""
DescribeListeners: _Final[_Action]
"""Read, on * only."""
DescribeLoadBalancerAttributes: _Final[_Action]
"""Read, on * only."""
DescribeLoadBalancerPolicies: _Final[_Action]
"""Read, on * only."""
DescribeLoadBalancerPolicyTypes: _Final[_Action]
"""Read, on * only."""
DescribeLoadBalancers: _Final[_Action]
"""List, on * only."""
DescribeRules: _Final[_Action]
"""Read, on * only."""
DescribeSSLPolicies: _Final[_Action]
"""Read, on * only."""
DescribeTags: _Final[_Action]
"""Read, on * only."""
DescribeTargetGroupAttributes: _Final[_Action]
"""Read, on * only."""
DescribeTargetGroups: _Final[_Action]
"""Read, on * only."""
DescribeTargetHealth: _Final[_Action]
"""Read, on * only."""
DescribeTrustStoreAssociations: _Final[_Action]
"""Read, on * only."""
DescribeTrustStoreRevocations: _Final[_Action]
"""Read, on * only."""
DescribeTrustStores: _Final[_Action]
"""Read, on * only."""
DescribeWebACLAssociation: _Final[_Action]
"""List, on * only."""
DetachLoadBalancerFromSubnets: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
DisableAvailabilityZonesForLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
EnableAvailabilityZonesForLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
GetLoadBalancerWebACL: _Final[_Action]
"""Read, on loadbalancer/app/ (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
GetResourcePolicy: _Final[_Action]
"""Read, on truststore. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
GetTrustStoreCaCertificatesBundle: _Final[_Action]
"""Read, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
GetTrustStoreRevocationContent: _Final[_Action]
"""Read, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyCapacityReservation: _Final[_Action]
"""Write, on loadbalancer/app/, loadbalancer/gwy/, loadbalancer/net/. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyIpPools: _Final[_Action]
"""Write, on loadbalancer/app/. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyListener: _Final[_Action]
"""Write, on listener/app (required), listener/gwy (required), listener/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ListenerProtocol, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityPolicy."""
ModifyListenerAttributes: _Final[_Action]
"""Write, on listener/app (required), listener/gwy (required), listener/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyLoadBalancerAttributes: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyRule: _Final[_Action]
"""Write, on listener-rule/app (required), listener-rule/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyTargetGroup: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyTargetGroupAttributes: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
ModifyTrustStore: _Final[_Action]
"""Write, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
RegisterInstancesWithLoadBalancer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
RegisterTargets: _Final[_Action]
"""Write, on targetgroup (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
RemoveListenerCertificates: _Final[_Action]
"""Write, on listener/app (required), listener/net (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
RemoveTags: _Final[_Action]
"""Tagging, on loadbalancer (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, elasticloadbalancing:ResourceTag/${TagKey}."""
RemoveTrustStoreRevocations: _Final[_Action]
"""Write, on truststore (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
SetIpAddressType: _Final[_Action]
"""Write, on loadbalancer/app/, loadbalancer/gwy/, loadbalancer/net/. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
SetLoadBalancerListenerSSLCertificate: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
SetLoadBalancerPoliciesForBackendServer: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}."""
SetLoadBalancerPoliciesOfListener: _Final[_Action]
"""Write, on loadbalancer (required). Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityPolicy."""
SetRulePriorities: _Final[_Action]
"""Write, on listener-rule/app (required), listener-rule/net (required)."""
SetSecurityGroups: _Final[_Action]
"""Write, on loadbalancer/app/, loadbalancer/net/. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:SecurityGroup."""
SetSubnets: _Final[_Action]
"""Write, on loadbalancer/app/, loadbalancer/gwy/, loadbalancer/net/. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}, elasticloadbalancing:Subnet."""
SetWebAcl: _Final[_Action]
"""Write, on * only."""
class _listener_rule_app(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, listener_id: str | _Variable, listener_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

listener_rule_app: _Final[_listener_rule_app]
class _listener_rule_net(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener-rule/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}/${ListenerRuleId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, listener_id: str | _Variable, listener_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

listener_rule_net: _Final[_listener_rule_net]
class _listener_app(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/app/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, listener_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

listener_app: _Final[_listener_app]
class _listener_gwy(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/gwy/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, listener_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

listener_gwy: _Final[_listener_gwy]
class _listener_net(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:listener/net/${LoadBalancerName}/${LoadBalancerId}/${ListenerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, listener_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

listener_net: _Final[_listener_net]
class _loadbalancer(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loadbalancer: _Final[_loadbalancer]
class _loadbalancer_app(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/app/${LoadBalancerName}/${LoadBalancerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loadbalancer_app: _Final[_loadbalancer_app]
class _loadbalancer_gwy(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/gwy/${LoadBalancerName}/${LoadBalancerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loadbalancer_gwy: _Final[_loadbalancer_gwy]
class _loadbalancer_net(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/net/${LoadBalancerName}/${LoadBalancerId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, load_balancer_name: str | _Variable, load_balancer_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loadbalancer_net: _Final[_loadbalancer_net]
class _targetgroup(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:targetgroup/${TargetGroupName}/${TargetGroupId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, target_group_name: str | _Variable, target_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

targetgroup: _Final[_targetgroup]
class _truststore(_ResourceType):
    """arn:${Partition}:elasticloadbalancing:${Region}:${Account}:truststore/${TrustStoreName}/${TrustStoreId}. Keys: aws:ResourceTag/${TagKey}, elasticloadbalancing:ResourceTag/${TagKey}"""

    def __call__(self, trust_store_name: str | _Variable, trust_store_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

truststore: _Final[_truststore]

class _Keys(_ServiceKeys):
    """The condition keys of elasticloadbalancing."""

    CreateAction: _StringKey
    ListenerProtocol: _StringSetKey
    ResourceTag_: _StringKey
    ResourceTag_tag_key: _StringKey
    Scheme: _StringKey
    SecurityGroup: _StringSetKey
    SecurityPolicy: _StringSetKey
    Subnet: _StringSetKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticloadbalancing:CreateAction", "elasticloadbalancing:ResourceTag/", "elasticloadbalancing:ResourceTag/tag-key", "elasticloadbalancing:Scheme"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["elasticloadbalancing:ListenerProtocol", "elasticloadbalancing:SecurityGroup", "elasticloadbalancing:SecurityPolicy", "elasticloadbalancing:Subnet"]) -> _StringSetKey: ...
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
