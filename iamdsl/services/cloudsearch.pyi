"""Amazon CloudSearch. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTags: _Final[_Action]
"""Tagging, on domain (required)."""
BuildSuggesters: _Final[_Action]
"""Write, on domain (required)."""
CreateDomain: _Final[_Action]
"""Write, on domain (required)."""
DefineAnalysisScheme: _Final[_Action]
"""Write, on domain (required)."""
DefineExpression: _Final[_Action]
"""Write, on domain (required)."""
DefineIndexField: _Final[_Action]
"""Write, on domain (required)."""
DefineSuggester: _Final[_Action]
"""Write, on domain (required)."""
DeleteAnalysisScheme: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteExpression: _Final[_Action]
"""Write, on domain (required)."""
DeleteIndexField: _Final[_Action]
"""Write, on domain (required)."""
DeleteSuggester: _Final[_Action]
"""Write, on domain (required)."""
DescribeAnalysisSchemes: _Final[_Action]
"""Read, on domain (required)."""
DescribeAvailabilityOptions: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomainEndpointOptions: _Final[_Action]
"""Read, on domain (required)."""
DescribeDomains: _Final[_Action]
"""List, on domain (required)."""
DescribeExpressions: _Final[_Action]
"""Read, on domain (required)."""
DescribeIndexFields: _Final[_Action]
"""Read, on domain (required)."""
DescribeScalingParameters: _Final[_Action]
"""Read, on domain (required)."""
DescribeServiceAccessPolicies: _Final[_Action]
"""Read, on domain (required)."""
DescribeSuggesters: _Final[_Action]
"""Read, on domain (required)."""
IndexDocuments: _Final[_Action]
"""Write, on domain (required)."""
ListDomainNames: _Final[_Action]
"""List, on domain (required)."""
ListTags: _Final[_Action]
"""Read, on domain (required)."""
RemoveTags: _Final[_Action]
"""Tagging, on domain (required)."""
UpdateAvailabilityOptions: _Final[_Action]
"""Write, on domain (required)."""
UpdateDomainEndpointOptions: _Final[_Action]
"""Write, on domain (required)."""
UpdateScalingParameters: _Final[_Action]
"""Write, on domain (required)."""
UpdateServiceAccessPolicies: _Final[_Action]
"""Permissions management, on domain (required)."""
document: _Final[_Action]
"""Write, on domain."""
search: _Final[_Action]
"""Read, on domain."""
suggest: _Final[_Action]
"""Read, on domain."""
class _domain(_ResourceType):
    """arn:${Partition}:cloudsearch:${Region}:${Account}:domain/${DomainName}"""

    def __call__(self, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]

class _Keys(_ServiceKeys):
    """The condition keys of cloudsearch."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
