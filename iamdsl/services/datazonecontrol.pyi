"""Amazon DataZone Control (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateAccountAssociationInvitation(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateDataSource(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateEnvironment(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteDataSource(metaclass=_RetiredAction):
    """Write, on data-source (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteEnvironment(metaclass=_RetiredAction):
    """Write, on environment (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DissociateAccount(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetAssociatedDomain(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetDataSourceByEnvironment(metaclass=_RetiredAction):
    """Read, on data-source (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetDomain(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetEnvironment(metaclass=_RetiredAction):
    """Read, on environment (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetMetadataCollector(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetUserPortalLoginAuthCode(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAccountAssociationInvitations(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAllAssociatedAccountsForEnvironment(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAssociatedEnvironments(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDataSources(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDataSourcesByEnvironment(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDomains(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListEnvironment(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListMetadataCollectorRuns(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListMetadataCollectors(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListProjects(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on data-source, environment."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ReviewAccountAssociationInvitation(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on data-source, environment. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on data-source, environment. Keys: aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateAccountAssociationDescription(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateDataSource(metaclass=_RetiredAction):
    """Write, on data-source (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateEnvironment(metaclass=_RetiredAction):
    """Write, on environment (required)."""
class _data_source(_ResourceType):
    """arn:${Partition}:datazonecontrol:${Region}:${Account}:data-source/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_source: _Final[_data_source]
class _environment(_ResourceType):
    """arn:${Partition}:datazonecontrol:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]

class _Keys(_ServiceKeys):
    """The condition keys of datazonecontrol."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
