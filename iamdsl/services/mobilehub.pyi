"""AWS Mobile Hub (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

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
class CreateProject(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateServiceRole(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteProjectSnapshot(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeployToStage(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeBundle(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ExportBundle(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ExportProject(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GenerateProjectParameters(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetProject(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetProjectSnapshot(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ImportProject(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class InstallBundle(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAvailableConnectors(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAvailableFeatures(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAvailableRegions(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListBundles(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListProjectSnapshots(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListProjects(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SynchronizeProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ValidateProject(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class VerifyServiceRole(metaclass=_RetiredAction):
    """Read, on * only."""
class _project(_ResourceType):
    """arn:${Partition}:mobilehub:${Region}:${Account}:project/${ProjectId}"""

    def __call__(self, project_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]

class _Keys(_ServiceKeys):
    """The condition keys of mobilehub."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
