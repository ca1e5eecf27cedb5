"""Amazon Route 53 Resolver. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFirewallRuleGroup: _Final[_Action]
"""Write, on firewall-rule-group-association (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeVpcs."""
AssociateFirewallRuleGroupWithService: _Final[_Action]
"""Write, on firewall-rule-group (required)."""
AssociateResolverEndpointIpAddress: _Final[_Action]
"""Write, on resolver-endpoint (required). Needs: ec2:CreateNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets."""
AssociateResolverQueryLogConfig: _Final[_Action]
"""Write, on resolver-query-log-config (required). Needs: ec2:DescribeVpcs."""
AssociateResolverRule: _Final[_Action]
"""Write, on resolver-rule (required). Needs: ec2:DescribeVpcs."""
CreateFirewallDomainList: _Final[_Action]
"""Write, on firewall-domain-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFirewallRule: _Final[_Action]
"""Write, on firewall-domain-list (required), firewall-rule-group (required)."""
CreateFirewallRuleGroup: _Final[_Action]
"""Write, on firewall-rule-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOutpostResolver: _Final[_Action]
"""Write, on outpost-resolver (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: outposts:GetOutpost."""
CreateResolverEndpoint: _Final[_Action]
"""Write, on resolver-endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs."""
CreateResolverQueryLogConfig: _Final[_Action]
"""Write, on resolver-query-log-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResolverRule: _Final[_Action]
"""Write, on resolver-rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteFirewallDomainList: _Final[_Action]
"""Write, on firewall-domain-list (required)."""
DeleteFirewallRule: _Final[_Action]
"""Write, on firewall-domain-list (required), firewall-rule-group (required)."""
DeleteFirewallRuleGroup: _Final[_Action]
"""Write, on firewall-rule-group (required)."""
DeleteOutpostResolver: _Final[_Action]
"""Write, on outpost-resolver (required)."""
DeleteResolverEndpoint: _Final[_Action]
"""Write, on resolver-endpoint (required). Needs: ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces."""
DeleteResolverQueryLogConfig: _Final[_Action]
"""Write, on resolver-query-log-config (required)."""
DeleteResolverRule: _Final[_Action]
"""Write, on resolver-rule (required)."""
DisassociateFirewallRuleGroup: _Final[_Action]
"""Write, on firewall-rule-group-association (required)."""
DisassociateResolverEndpointIpAddress: _Final[_Action]
"""Write, on resolver-endpoint (required). Needs: ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces."""
DisassociateResolverQueryLogConfig: _Final[_Action]
"""Write, on resolver-query-log-config (required)."""
DisassociateResolverRule: _Final[_Action]
"""Write, on resolver-rule (required)."""
GetFirewallConfig: _Final[_Action]
"""Read, on firewall-config (required). Needs: ec2:DescribeVpcs."""
GetFirewallDomainList: _Final[_Action]
"""Read, on firewall-domain-list (required)."""
GetFirewallRuleGroup: _Final[_Action]
"""Read, on firewall-rule-group (required)."""
GetFirewallRuleGroupAssociation: _Final[_Action]
"""Read, on firewall-rule-group-association (required)."""
GetFirewallRuleGroupPolicy: _Final[_Action]
"""Read, on firewall-rule-group (required)."""
GetOutpostResolver: _Final[_Action]
"""Read, on outpost-resolver (required)."""
GetResolverConfig: _Final[_Action]
"""Read, on resolver-config (required). Needs: ec2:DescribeVpcs."""
GetResolverDnssecConfig: _Final[_Action]
"""Read, on resolver-dnssec-config (required)."""
GetResolverEndpoint: _Final[_Action]
"""Read, on resolver-endpoint (required)."""
GetResolverQueryLogConfig: _Final[_Action]
"""Read, on resolver-query-log-config (required). Needs: ec2:DescribeVpcs."""
GetResolverQueryLogConfigAssociation: _Final[_Action]
"""Read, on * only."""
GetResolverQueryLogConfigPolicy: _Final[_Action]
"""Read, on resolver-query-log-config (required)."""
GetResolverRule: _Final[_Action]
"""Read, on autodefined-rule, resolver-rule."""
GetResolverRuleAssociation: _Final[_Action]
"""Read, on autodefined-rule, resolver-rule."""
GetResolverRulePolicy: _Final[_Action]
"""Read, on resolver-rule (required)."""
ImportFirewallDomains: _Final[_Action]
"""Write, on firewall-domain-list (required)."""
ListFirewallConfigs: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVpcs."""
ListFirewallDomainLists: _Final[_Action]
"""List, on * only."""
ListFirewallDomains: _Final[_Action]
"""List, on firewall-domain-list (required)."""
ListFirewallRuleGroupAssociations: _Final[_Action]
"""List, on * only."""
ListFirewallRuleGroups: _Final[_Action]
"""List, on * only."""
ListFirewallRuleTypes: _Final[_Action]
"""List, on * only."""
ListFirewallRules: _Final[_Action]
"""List, on firewall-rule-group (required)."""
ListOutpostResolvers: _Final[_Action]
"""List, on * only."""
ListResolverConfigs: _Final[_Action]
"""List, on resolver-config (required). Needs: ec2:DescribeVpcs."""
ListResolverDnssecConfigs: _Final[_Action]
"""List, on resolver-dnssec-config (required)."""
ListResolverEndpointIpAddresses: _Final[_Action]
"""List, on resolver-endpoint (required)."""
ListResolverEndpoints: _Final[_Action]
"""List, on * only."""
ListResolverQueryLogConfigAssociations: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVpcs."""
ListResolverQueryLogConfigs: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVpcs."""
ListResolverRuleAssociations: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVpcs."""
ListResolverRules: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on firewall-domain-list, firewall-rule-group, firewall-rule-group-association, outpost-resolver, resolver-endpoint, resolver-query-log-config, resolver-rule."""
PutFirewallRuleGroupPolicy: _Final[_Action]
"""Permissions management, on firewall-rule-group (required)."""
PutResolverQueryLogConfigPolicy: _Final[_Action]
"""Permissions management, on resolver-query-log-config (required)."""
PutResolverRulePolicy: _Final[_Action]
"""Permissions management, on resolver-rule (required)."""
TagResource: _Final[_Action]
"""Tagging, on firewall-config, firewall-domain-list, firewall-rule-group, firewall-rule-group-association, outpost-resolver, resolver-dnssec-config, resolver-endpoint, resolver-query-log-config, resolver-rule. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on firewall-config, firewall-domain-list, firewall-rule-group, firewall-rule-group-association, outpost-resolver, resolver-dnssec-config, resolver-endpoint, resolver-query-log-config, resolver-rule. Keys: aws:TagKeys."""
UpdateFirewallConfig: _Final[_Action]
"""Write, on firewall-config (required). Needs: ec2:DescribeVpcs."""
UpdateFirewallDomains: _Final[_Action]
"""Write, on firewall-domain-list (required)."""
UpdateFirewallRule: _Final[_Action]
"""Write, on firewall-domain-list (required), firewall-rule-group (required)."""
UpdateFirewallRuleGroupAssociation: _Final[_Action]
"""Write, on firewall-rule-group-association (required)."""
UpdateOutpostResolver: _Final[_Action]
"""Write, on outpost-resolver (required)."""
UpdateResolverConfig: _Final[_Action]
"""Write, on resolver-config (required). Needs: ec2:DescribeVpcs."""
UpdateResolverDnssecConfig: _Final[_Action]
"""Write, on resolver-dnssec-config (required)."""
UpdateResolverEndpoint: _Final[_Action]
"""Write, on resolver-endpoint (required). Needs: ec2:AssignIpv6Addresses, ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets, ec2:ModifyNetworkInterfaceAttribute, ec2:UnassignIpv6Addresses."""
UpdateResolverRule: _Final[_Action]
"""Write, on resolver-rule (required)."""
class _autodefined_rule(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:autodefined-rule/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

autodefined_rule: _Final[_autodefined_rule]
class _firewall_config(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:firewall-config/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

firewall_config: _Final[_firewall_config]
class _firewall_domain_list(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

firewall_domain_list: _Final[_firewall_domain_list]
class _firewall_rule_group(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

firewall_rule_group: _Final[_firewall_rule_group]
class _firewall_rule_group_association(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group-association/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

firewall_rule_group_association: _Final[_firewall_rule_group_association]
class _outpost_resolver(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

outpost_resolver: _Final[_outpost_resolver]
class _resolver_config(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resolver_config: _Final[_resolver_config]
class _resolver_dnssec_config(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resolver_dnssec_config: _Final[_resolver_dnssec_config]
class _resolver_endpoint(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:resolver-endpoint/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resolver_endpoint: _Final[_resolver_endpoint]
class _resolver_query_log_config(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resolver_query_log_config: _Final[_resolver_query_log_config]
class _resolver_rule(_ResourceType):
    """arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resolver_rule: _Final[_resolver_rule]

class _Keys(_ServiceKeys):
    """The condition keys of route53resolver."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
