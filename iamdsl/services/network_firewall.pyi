"""AWS Network Firewall. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptNetworkFirewallTransitGatewayAttachment: _Final[_Action]
"""Write, on Firewall (required)."""
AssociateAvailabilityZones: _Final[_Action]
"""Write, on Firewall (required)."""
AssociateFirewallPolicy: _Final[_Action]
"""Write, on Firewall (required), FirewallPolicy (required), FirewallPolicyV2 (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateSubnets: _Final[_Action]
"""Write, on Firewall (required)."""
AttachRuleGroupsToProxyConfiguration: _Final[_Action]
"""Write, on ProxyConfiguration (required), ProxyRuleGroup (required)."""
CreateContainerAssociation: _Final[_Action]
"""Write, on ContainerAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFirewall: _Final[_Action]
"""Write, on Firewall (required), FirewallPolicy, FirewallPolicyV2. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateFirewallPolicy: _Final[_Action]
"""Write, on FirewallPolicy (required), StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFirewallPolicyV2: _Final[_Action]
"""Write, on FirewallPolicyV2 (required), FirewallRuleGroup, IpsRuleGroup, TLSInspectionConfiguration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProxy: _Final[_Action]
"""Write, on Proxy (required), ProxyConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:AttachApplianceToNatGateway."""
CreateProxyConfiguration: _Final[_Action]
"""Write, on ProxyConfiguration (required), ProxyRuleGroup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProxyRuleGroup: _Final[_Action]
"""Write, on ProxyRuleGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProxyRules: _Final[_Action]
"""Write, on ProxyRuleGroup (required)."""
CreateRuleGroup: _Final[_Action]
"""Write, on FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTLSInspectionConfiguration: _Final[_Action]
"""Write, on TLSInspectionConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateVpcEndpointAssociation: _Final[_Action]
"""Write, on Firewall (required), VpcEndpointAssociation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
DeleteContainerAssociation: _Final[_Action]
"""Write, on ContainerAssociation (required)."""
DeleteFirewall: _Final[_Action]
"""Write, on Firewall (required)."""
DeleteFirewallPolicy: _Final[_Action]
"""Write, on FirewallPolicy (required)."""
DeleteFirewallPolicyV2: _Final[_Action]
"""Write, on FirewallPolicyV2 (required)."""
DeleteNetworkFirewallTransitGatewayAttachment: _Final[_Action]
"""Write, on Firewall (required)."""
DeleteProxy: _Final[_Action]
"""Write, on Proxy (required). Needs: ec2:DetachApplianceFromNatGateway."""
DeleteProxyConfiguration: _Final[_Action]
"""Write, on ProxyConfiguration (required)."""
DeleteProxyRuleGroup: _Final[_Action]
"""Write, on ProxyRuleGroup (required)."""
DeleteProxyRules: _Final[_Action]
"""Write, on ProxyRuleGroup (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on Firewall, FirewallPolicy, FirewallPolicyV2, FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
DeleteRuleGroup: _Final[_Action]
"""Write, on FirewallRuleGroup (required), IpsRuleGroup (required), StatefulRuleGroup (required), StatelessRuleGroup (required)."""
DeleteTLSInspectionConfiguration: _Final[_Action]
"""Write, on TLSInspectionConfiguration (required)."""
DeleteVpcEndpointAssociation: _Final[_Action]
"""Write, on VpcEndpointAssociation (required)."""
DescribeContainerAssociation: _Final[_Action]
"""Read, on ContainerAssociation (required)."""
DescribeFirewall: _Final[_Action]
"""Read, on Firewall (required)."""
DescribeFirewallMetadata: _Final[_Action]
"""Read, on Firewall (required)."""
DescribeFirewallPolicy: _Final[_Action]
"""Read, on FirewallPolicy (required), StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration."""
DescribeFirewallPolicyV2: _Final[_Action]
"""Read, on FirewallPolicyV2 (required), FirewallRuleGroup, IpsRuleGroup, TLSInspectionConfiguration."""
DescribeFlowOperation: _Final[_Action]
"""Read, on Firewall (required)."""
DescribeLoggingConfiguration: _Final[_Action]
"""Read, on Firewall (required). Needs: logs:GetLogDelivery, logs:ListLogDeliveries."""
DescribeProxy: _Final[_Action]
"""Read, on Proxy (required)."""
DescribeProxyConfiguration: _Final[_Action]
"""Read, on ProxyConfiguration (required)."""
DescribeProxyRule: _Final[_Action]
"""Read, on ProxyRuleGroup (required)."""
DescribeProxyRuleGroup: _Final[_Action]
"""Read, on ProxyRuleGroup (required)."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on Firewall, FirewallPolicy, FirewallPolicyV2, FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
DescribeRuleGroup: _Final[_Action]
"""Read, on FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
DescribeRuleGroupMetadata: _Final[_Action]
"""Read, on FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
DescribeRuleGroupSummary: _Final[_Action]
"""Read, on FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
DescribeTLSInspectionConfiguration: _Final[_Action]
"""Read, on TLSInspectionConfiguration (required)."""
DescribeVpcEndpointAssociation: _Final[_Action]
"""Read, on VpcEndpointAssociation (required)."""
DetachRuleGroupsFromProxyConfiguration: _Final[_Action]
"""Write, on ProxyConfiguration (required), ProxyRuleGroup (required)."""
DisassociateAvailabilityZones: _Final[_Action]
"""Write, on Firewall (required)."""
DisassociateSubnets: _Final[_Action]
"""Write, on Firewall (required)."""
GetAnalysisReportResults: _Final[_Action]
"""Read, on Firewall (required)."""
ListAnalysisReports: _Final[_Action]
"""List, on Firewall (required)."""
ListContainerAssociations: _Final[_Action]
"""List, on * only."""
ListFirewallPolicies: _Final[_Action]
"""List, on FirewallPolicy (required)."""
ListFirewallPoliciesV2: _Final[_Action]
"""List, on FirewallPolicyV2 (required)."""
ListFirewalls: _Final[_Action]
"""List, on Firewall (required)."""
ListFlowOperationResults: _Final[_Action]
"""Read, on Firewall (required)."""
ListFlowOperations: _Final[_Action]
"""List, on Firewall (required)."""
ListProxies: _Final[_Action]
"""List, on Proxy (required)."""
ListProxyConfigurations: _Final[_Action]
"""List, on ProxyConfiguration (required)."""
ListProxyRuleGroups: _Final[_Action]
"""List, on ProxyRuleGroup (required)."""
ListRuleGroups: _Final[_Action]
"""List, on * only."""
ListTLSInspectionConfigurations: _Final[_Action]
"""List, on TLSInspectionConfiguration (required)."""
ListTagsForResource: _Final[_Action]
"""List, on ContainerAssociation, Firewall (required), FirewallPolicy (required), FirewallPolicyV2 (required), FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration, VpcEndpointAssociation."""
ListVpcEndpointAssociations: _Final[_Action]
"""List, on VpcEndpointAssociation (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on Firewall, FirewallPolicy, FirewallPolicyV2, FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
RejectNetworkFirewallTransitGatewayAttachment: _Final[_Action]
"""Write, on Firewall (required)."""
StartAnalysisReport: _Final[_Action]
"""Write, on Firewall (required)."""
StartFlowCapture: _Final[_Action]
"""Write, on Firewall (required)."""
StartFlowFlush: _Final[_Action]
"""Write, on Firewall (required)."""
TagResource: _Final[_Action]
"""Tagging, on ContainerAssociation, Firewall, FirewallPolicy, FirewallPolicyV2, FirewallRuleGroup, IpsRuleGroup, Proxy, ProxyConfiguration, ProxyRuleGroup, StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration, VpcEndpointAssociation. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ContainerAssociation, Firewall, FirewallPolicy, FirewallPolicyV2, FirewallRuleGroup, IpsRuleGroup, Proxy, ProxyConfiguration, ProxyRuleGroup, StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration, VpcEndpointAssociation. Keys: aws:TagKeys."""
UpdateAvailabilityZoneChangeProtection: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateContainerAssociation: _Final[_Action]
"""Write, on ContainerAssociation (required)."""
UpdateFirewallAnalysisSettings: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateFirewallDeleteProtection: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateFirewallDescription: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateFirewallEncryptionConfiguration: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateFirewallPolicy: _Final[_Action]
"""Write, on FirewallPolicy (required), StatefulRuleGroup, StatelessRuleGroup, TLSInspectionConfiguration."""
UpdateFirewallPolicyChangeProtection: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateFirewallPolicyV2: _Final[_Action]
"""Write, on FirewallPolicyV2 (required), FirewallRuleGroup, IpsRuleGroup, TLSInspectionConfiguration."""
UpdateLoggingConfiguration: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateProxy: _Final[_Action]
"""Write, on Proxy (required)."""
UpdateProxyConfiguration: _Final[_Action]
"""Write, on ProxyConfiguration (required)."""
UpdateProxyRule: _Final[_Action]
"""Write, on ProxyRuleGroup (required)."""
UpdateProxyRuleGroupPriorities: _Final[_Action]
"""Write, on ProxyConfiguration (required)."""
UpdateProxyRulePriorities: _Final[_Action]
"""Write, on ProxyRuleGroup (required)."""
UpdateRuleGroup: _Final[_Action]
"""Write, on FirewallRuleGroup, IpsRuleGroup, StatefulRuleGroup, StatelessRuleGroup."""
UpdateSubnetChangeProtection: _Final[_Action]
"""Write, on Firewall (required)."""
UpdateTLSInspectionConfiguration: _Final[_Action]
"""Write, on TLSInspectionConfiguration (required)."""
class _ContainerAssociation(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:container-association/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ContainerAssociation: _Final[_ContainerAssociation]
class _Firewall(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Firewall: _Final[_Firewall]
class _FirewallPolicy(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FirewallPolicy: _Final[_FirewallPolicy]
class _FirewallPolicyV2(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:firewall-policy-v2/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FirewallPolicyV2: _Final[_FirewallPolicyV2]
class _FirewallRuleGroup(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:firewall-rulegroup/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FirewallRuleGroup: _Final[_FirewallRuleGroup]
class _IpsRuleGroup(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:ips-rulegroup/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IpsRuleGroup: _Final[_IpsRuleGroup]
class _Proxy(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:proxy/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Proxy: _Final[_Proxy]
class _ProxyConfiguration(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:proxy-configuration/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProxyConfiguration: _Final[_ProxyConfiguration]
class _ProxyRuleGroup(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:proxy-rule-group/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProxyRuleGroup: _Final[_ProxyRuleGroup]
class _StatefulRuleGroup(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:stateful-rulegroup/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

StatefulRuleGroup: _Final[_StatefulRuleGroup]
class _StatelessRuleGroup(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:stateless-rulegroup/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

StatelessRuleGroup: _Final[_StatelessRuleGroup]
class _TLSInspectionConfiguration(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:tls-configuration/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TLSInspectionConfiguration: _Final[_TLSInspectionConfiguration]
class _VpcEndpointAssociation(_ResourceType):
    """arn:${Partition}:network-firewall:${Region}:${Account}:vpc-endpoint-association/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VpcEndpointAssociation: _Final[_VpcEndpointAssociation]

class _Keys(_ServiceKeys):
    """The condition keys of network-firewall."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
