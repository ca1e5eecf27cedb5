"""AWS Route53 Global Resolver. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on global-resolver (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateHostedZone: _Final[_Action]
"""Write, on * only."""
BatchCreateFirewallRule: _Final[_Action]
"""Write, on * only."""
BatchDeleteFirewallRule: _Final[_Action]
"""Write, on * only."""
BatchUpdateFirewallRule: _Final[_Action]
"""Write, on * only."""
CreateAccessSource: _Final[_Action]
"""Write, on dns-view (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAccessToken: _Final[_Action]
"""Write, on access-token (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDNSView: _Final[_Action]
"""Write, on dns-view (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFirewallDomainList: _Final[_Action]
"""Write, on firewall-domain-list (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFirewallRule: _Final[_Action]
"""Write, on dns-view (required), firewall-domain-list."""
CreateGlobalResolver: _Final[_Action]
"""Write, on global-resolver (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessSource: _Final[_Action]
"""Write, on access-source (required)."""
DeleteAccessToken: _Final[_Action]
"""Write, on access-token (required)."""
DeleteDNSView: _Final[_Action]
"""Write, on dns-view (required)."""
DeleteFirewallDomainList: _Final[_Action]
"""Write, on firewall-domain-list (required)."""
DeleteFirewallRule: _Final[_Action]
"""Write, on * only."""
DeleteGlobalResolver: _Final[_Action]
"""Write, on global-resolver (required)."""
DisableDNSView: _Final[_Action]
"""Write, on dns-view (required)."""
DisassociateHostedZone: _Final[_Action]
"""Write, on * only."""
EnableDNSView: _Final[_Action]
"""Write, on dns-view (required)."""
GetAccessSource: _Final[_Action]
"""Read, on access-source (required)."""
GetAccessToken: _Final[_Action]
"""Read, on access-token (required)."""
GetDNSView: _Final[_Action]
"""Read, on dns-view (required)."""
GetFirewallDomainList: _Final[_Action]
"""Read, on firewall-domain-list (required)."""
GetFirewallRule: _Final[_Action]
"""Read, on * only."""
GetGlobalResolver: _Final[_Action]
"""Read, on global-resolver (required)."""
GetHostedZoneAssociation: _Final[_Action]
"""Read, on * only."""
GetManagedFirewallDomainList: _Final[_Action]
"""Read, on * only."""
ImportFirewallDomains: _Final[_Action]
"""Write, on firewall-domain-list (required). Needs: s3:GetObject, s3:ListBucket."""
ListAccessSources: _Final[_Action]
"""List, on * only."""
ListAccessTokens: _Final[_Action]
"""List, on * only."""
ListDNSViews: _Final[_Action]
"""List, on * only."""
ListFirewallDomainLists: _Final[_Action]
"""List, on * only."""
ListFirewallDomains: _Final[_Action]
"""Read, on firewall-domain-list (required)."""
ListFirewallRules: _Final[_Action]
"""List, on dns-view (required)."""
ListGlobalResolvers: _Final[_Action]
"""List, on * only."""
ListHostedZoneAssociations: _Final[_Action]
"""List, on * only."""
ListManagedFirewallDomainLists: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Write, on access-source, access-token, dns-view, firewall-domain-list, global-resolver."""
TagResource: _Final[_Action]
"""Tagging, on access-source, access-token, dns-view, firewall-domain-list, global-resolver. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on access-source, access-token, dns-view, firewall-domain-list, global-resolver. Keys: aws:TagKeys."""
UpdateAccessSource: _Final[_Action]
"""Write, on access-source (required)."""
UpdateAccessToken: _Final[_Action]
"""Write, on access-token (required)."""
UpdateDNSView: _Final[_Action]
"""Write, on dns-view (required)."""
UpdateFirewallDomains: _Final[_Action]
"""Write, on firewall-domain-list (required)."""
UpdateFirewallRule: _Final[_Action]
"""Write, on * only."""
UpdateGlobalResolver: _Final[_Action]
"""Write, on global-resolver (required)."""
UpdateHostedZoneAssociation: _Final[_Action]
"""Write, on * only."""
class _access_source(_ResourceType):
    """arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

access_source: _Final[_access_source]
class _access_token(_ResourceType):
    """arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

access_token: _Final[_access_token]
class _dns_view(_ResourceType):
    """arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dns_view: _Final[_dns_view]
class _firewall_domain_list(_ResourceType):
    """arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

firewall_domain_list: _Final[_firewall_domain_list]
class _global_resolver(_ResourceType):
    """arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

global_resolver: _Final[_global_resolver]

class _Keys(_ServiceKeys):
    """The condition keys of route53globalresolver."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
