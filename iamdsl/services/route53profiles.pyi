"""Amazon Route 53 Profiles. Generated; see scripts/."""

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
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, route53profiles:ResourceIds. Needs: ec2:DescribeVpcs."""
AssociateResourceToProfile: _Final[_Action]
"""Write, on * only. Keys: route53profiles:FirewallRuleGroupPriority, route53profiles:HostedZoneDomains, route53profiles:ResolverRuleDomains, route53profiles:ResourceArns, route53profiles:ResourceTypes."""
CreateProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteProfile: _Final[_Action]
"""Write, on * only."""
DisassociateProfile: _Final[_Action]
"""Write, on * only. Keys: route53profiles:ResourceIds."""
DisassociateResourceFromProfile: _Final[_Action]
"""Write, on * only. Keys: route53profiles:FirewallRuleGroupPriority, route53profiles:HostedZoneDomains, route53profiles:ResolverRuleDomains, route53profiles:ResourceArns, route53profiles:ResourceTypes."""
GetProfile: _Final[_Action]
"""Read, on * only."""
GetProfileAssociation: _Final[_Action]
"""Read, on * only."""
GetProfilePolicy: _Final[_Action]
"""Read, on profile (required)."""
GetProfileResourceAssociation: _Final[_Action]
"""Read, on * only."""
ListProfileAssociations: _Final[_Action]
"""List, on * only."""
ListProfileResourceAssociations: _Final[_Action]
"""List, on * only."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
PutProfilePolicy: _Final[_Action]
"""Write, on profile (required)."""
TagResource: _Final[_Action]
"""Tagging, on profile, profile-association. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on profile, profile-association. Keys: aws:TagKeys."""
UpdateProfileResourceAssociation: _Final[_Action]
"""Write, on * only. Keys: route53profiles:FirewallRuleGroupPriority, route53profiles:HostedZoneDomains, route53profiles:ResolverRuleDomains, route53profiles:ResourceTypes."""
class _profile(_ResourceType):
    """arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]
class _profile_association(_ResourceType):
    """arn:${Partition}:route53profiles:${Region}:${Account}:profile-association/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile_association: _Final[_profile_association]

class _Keys(_ServiceKeys):
    """The condition keys of route53profiles."""

    FirewallRuleGroupPriority: _NumericKey
    HostedZoneDomains: _StringKey
    ResolverRuleDomains: _StringKey
    ResourceArns: _ArnKey
    ResourceIds: _StringKey
    ResourceTypes: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["route53profiles:FirewallRuleGroupPriority"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["route53profiles:HostedZoneDomains", "route53profiles:ResolverRuleDomains", "route53profiles:ResourceIds", "route53profiles:ResourceTypes"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["route53profiles:ResourceArns"]) -> _ArnKey: ...
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
