"""Amazon Route 53. Generated; see scripts/."""

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

ActivateKeySigningKey: _Final[_Action]
"""Write, on hostedzone (required)."""
AssociateVPCWithHostedZone: _Final[_Action]
"""Write, on hostedzone. Keys: route53:VPCs. Needs: ec2:DescribeVpcs."""
ChangeCidrCollection: _Final[_Action]
"""Write, on cidrcollection (required)."""
ChangeResourceRecordSets: _Final[_Action]
"""Write, on hostedzone (required). Keys: route53:ChangeResourceRecordSetsActions, route53:ChangeResourceRecordSetsNormalizedRecordNames, route53:ChangeResourceRecordSetsRecordTypes."""
ChangeTagsForResource: _Final[_Action]
"""Tagging, on healthcheck (required), hostedzone (required)."""
CreateCidrCollection: _Final[_Action]
"""Write, on * only."""
CreateHealthCheck: _Final[_Action]
"""Write, on * only."""
CreateHostedZone: _Final[_Action]
"""Write, on * only. Keys: route53:VPCs. Needs: ec2:DescribeVpcs."""
CreateKeySigningKey: _Final[_Action]
"""Write, on hostedzone (required)."""
CreateQueryLoggingConfig: _Final[_Action]
"""Write, on hostedzone (required)."""
CreateReusableDelegationSet: _Final[_Action]
"""Write, on * only."""
CreateTrafficPolicy: _Final[_Action]
"""Write, on * only."""
CreateTrafficPolicyInstance: _Final[_Action]
"""Write, on hostedzone (required), trafficpolicy (required)."""
CreateTrafficPolicyVersion: _Final[_Action]
"""Write, on trafficpolicy (required)."""
CreateVPCAssociationAuthorization: _Final[_Action]
"""Write, on hostedzone (required). Keys: route53:VPCs."""
DeactivateKeySigningKey: _Final[_Action]
"""Write, on hostedzone (required)."""
DeleteCidrCollection: _Final[_Action]
"""Write, on cidrcollection (required)."""
DeleteHealthCheck: _Final[_Action]
"""Write, on healthcheck (required)."""
DeleteHostedZone: _Final[_Action]
"""Write, on hostedzone (required)."""
DeleteKeySigningKey: _Final[_Action]
"""Write, on hostedzone (required)."""
DeleteQueryLoggingConfig: _Final[_Action]
"""Write, on queryloggingconfig (required)."""
DeleteReusableDelegationSet: _Final[_Action]
"""Write, on delegationset (required)."""
DeleteTrafficPolicy: _Final[_Action]
"""Write, on trafficpolicy (required)."""
DeleteTrafficPolicyInstance: _Final[_Action]
"""Write, on trafficpolicyinstance (required)."""
DeleteVPCAssociationAuthorization: _Final[_Action]
"""Write, on hostedzone (required). Keys: route53:VPCs."""
DisableHostedZoneDNSSEC: _Final[_Action]
"""Write, on hostedzone (required)."""
DisassociateVPCFromHostedZone: _Final[_Action]
"""Write, on hostedzone. Keys: route53:VPCs. Needs: ec2:DescribeVpcs."""
EnableHostedZoneDNSSEC: _Final[_Action]
"""Write, on hostedzone (required)."""
GetAccountLimit: _Final[_Action]
"""Read, on * only."""
GetChange: _Final[_Action]
"""List, on change (required)."""
GetCheckerIpRanges: _Final[_Action]
"""List, on * only."""
GetDNSSEC: _Final[_Action]
"""Read, on hostedzone (required)."""
GetGeoLocation: _Final[_Action]
"""List, on * only."""
GetHealthCheck: _Final[_Action]
"""Read, on healthcheck (required)."""
GetHealthCheckCount: _Final[_Action]
"""List, on * only."""
GetHealthCheckLastFailureReason: _Final[_Action]
"""List, on healthcheck (required)."""
GetHealthCheckStatus: _Final[_Action]
"""List, on healthcheck (required)."""
GetHostedZone: _Final[_Action]
"""List, on hostedzone (required)."""
GetHostedZoneCount: _Final[_Action]
"""List, on * only."""
GetHostedZoneLimit: _Final[_Action]
"""Read, on hostedzone (required)."""
GetQueryLoggingConfig: _Final[_Action]
"""Read, on queryloggingconfig (required)."""
GetReusableDelegationSet: _Final[_Action]
"""List, on delegationset (required)."""
GetReusableDelegationSetLimit: _Final[_Action]
"""Read, on delegationset (required)."""
GetTrafficPolicy: _Final[_Action]
"""Read, on trafficpolicy (required)."""
GetTrafficPolicyInstance: _Final[_Action]
"""Read, on trafficpolicyinstance (required)."""
GetTrafficPolicyInstanceCount: _Final[_Action]
"""Read, on * only."""
ListCidrBlocks: _Final[_Action]
"""List, on cidrcollection (required)."""
ListCidrCollections: _Final[_Action]
"""List, on * only."""
ListCidrLocations: _Final[_Action]
"""List, on cidrcollection (required)."""
ListGeoLocations: _Final[_Action]
"""Read, on * only."""
ListHealthChecks: _Final[_Action]
"""Read, on * only."""
ListHostedZones: _Final[_Action]
"""List, on * only."""
ListHostedZonesByName: _Final[_Action]
"""List, on * only."""
ListHostedZonesByVPC: _Final[_Action]
"""List, on * only. Keys: route53:VPCs. Needs: ec2:DescribeVpcs."""
ListQueryLoggingConfigs: _Final[_Action]
"""List, on hostedzone."""
ListResourceRecordSets: _Final[_Action]
"""List, on hostedzone (required)."""
ListReusableDelegationSets: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on healthcheck, hostedzone."""
ListTagsForResources: _Final[_Action]
"""Read, on healthcheck, hostedzone."""
ListTrafficPolicies: _Final[_Action]
"""List, on * only."""
ListTrafficPolicyInstances: _Final[_Action]
"""Read, on * only."""
ListTrafficPolicyInstancesByHostedZone: _Final[_Action]
"""List, on hostedzone (required)."""
ListTrafficPolicyInstancesByPolicy: _Final[_Action]
"""List, on trafficpolicy (required)."""
ListTrafficPolicyVersions: _Final[_Action]
"""List, on trafficpolicy (required)."""
ListVPCAssociationAuthorizations: _Final[_Action]
"""List, on hostedzone (required)."""
TestDNSAnswer: _Final[_Action]
"""Read, on * only."""
UpdateHealthCheck: _Final[_Action]
"""Write, on healthcheck (required)."""
UpdateHostedZoneComment: _Final[_Action]
"""Write, on hostedzone (required)."""
UpdateHostedZoneFeatures: _Final[_Action]
"""Write, on hostedzone (required)."""
UpdateTrafficPolicyComment: _Final[_Action]
"""Write, on trafficpolicy (required)."""
UpdateTrafficPolicyInstance: _Final[_Action]
"""Write, on trafficpolicyinstance (required)."""
class _change(_ResourceType):
    """arn:${Partition}:route53:::change/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

change: _Final[_change]
class _cidrcollection(_ResourceType):
    """arn:${Partition}:route53:::cidrcollection/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

cidrcollection: _Final[_cidrcollection]
class _delegationset(_ResourceType):
    """arn:${Partition}:route53:::delegationset/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

delegationset: _Final[_delegationset]
class _healthcheck(_ResourceType):
    """arn:${Partition}:route53:::healthcheck/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

healthcheck: _Final[_healthcheck]
class _hostedzone(_ResourceType):
    """arn:${Partition}:route53:::hostedzone/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

hostedzone: _Final[_hostedzone]
class _queryloggingconfig(_ResourceType):
    """arn:${Partition}:route53:::queryloggingconfig/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

queryloggingconfig: _Final[_queryloggingconfig]
class _trafficpolicy(_ResourceType):
    """arn:${Partition}:route53:::trafficpolicy/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

trafficpolicy: _Final[_trafficpolicy]
class _trafficpolicyinstance(_ResourceType):
    """arn:${Partition}:route53:::trafficpolicyinstance/${Id}"""

    def __call__(self, id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

trafficpolicyinstance: _Final[_trafficpolicyinstance]
class _vpc(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc/${VpcId}"""

    def __call__(self, vpc_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc: _Final[_vpc]

class _Keys(_ServiceKeys):
    """The condition keys of route53."""

    ChangeResourceRecordSetsActions: _StringSetKey
    ChangeResourceRecordSetsNormalizedRecordNames: _StringSetKey
    ChangeResourceRecordSetsRecordTypes: _StringSetKey
    VPCs: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["route53:ChangeResourceRecordSetsActions", "route53:ChangeResourceRecordSetsNormalizedRecordNames", "route53:ChangeResourceRecordSetsRecordTypes"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["route53:VPCs"]) -> _StringKey: ...
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
