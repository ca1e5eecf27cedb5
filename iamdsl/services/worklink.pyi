"""Amazon WorkLink. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateDomain: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateWebsiteAuthorizationProvider: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateWebsiteCertificateAuthority: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
CreateFleet: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DescribeAuditStreamConfiguration: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeCompanyNetworkConfiguration: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDevice: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDevicePolicyConfiguration: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDomain: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeFleetMetadata: _Final[_Action]
"""Read, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DescribeIdentityProviderConfiguration: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWebsiteCertificateAuthority: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateDomain: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateWebsiteAuthorizationProvider: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateWebsiteCertificateAuthority: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
ListDevices: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
ListDomains: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
ListFleets: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
ListWebsiteAuthorizationProviders: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
ListWebsiteCertificateAuthorities: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
RestoreDomainAccess: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
RevokeDomainAccess: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
SearchEntity: _Final[_Action]
"""List, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
SignOutUser: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on fleet (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAuditStreamConfiguration: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateCompanyNetworkConfiguration: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDevicePolicyConfiguration: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDomainMetadata: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateFleetMetadata: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateIdentityProviderConfiguration: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
class _fleet(_ResourceType):
    """arn:${Partition}:worklink::${Account}:fleet/${FleetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]

class _Keys(_ServiceKeys):
    """The condition keys of worklink."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
