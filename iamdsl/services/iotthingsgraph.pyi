"""AWS IoT Things Graph (retired: not in the catalog of 2024-10-24). Generated; see scripts/."""

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
class AssociateEntityToThing(metaclass=_RetiredAction):
    """Write, on * only. Needs: iot:DescribeThing, iot:DescribeThingGroup."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateFlowTemplate(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateSystemInstance(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateSystemTemplate(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteFlowTemplate(metaclass=_RetiredAction):
    """Write, on Workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteNamespace(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteSystemInstance(metaclass=_RetiredAction):
    """Write, on SystemInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteSystemTemplate(metaclass=_RetiredAction):
    """Write, on System (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeploySystemInstance(metaclass=_RetiredAction):
    """Write, on SystemInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeprecateFlowTemplate(metaclass=_RetiredAction):
    """Write, on Workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeprecateSystemTemplate(metaclass=_RetiredAction):
    """Write, on System (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeNamespace(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DissociateEntityFromThing(metaclass=_RetiredAction):
    """Write, on * only. Needs: iot:DescribeThing, iot:DescribeThingGroup."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetEntities(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetFlowTemplate(metaclass=_RetiredAction):
    """Read, on Workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetFlowTemplateRevisions(metaclass=_RetiredAction):
    """Read, on Workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetNamespaceDeletionStatus(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetSystemInstance(metaclass=_RetiredAction):
    """Read, on SystemInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetSystemTemplate(metaclass=_RetiredAction):
    """Read, on System (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetSystemTemplateRevisions(metaclass=_RetiredAction):
    """Read, on System (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetUploadStatus(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListFlowExecutionMessages(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """List, on SystemInstance."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchEntities(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchFlowExecutions(metaclass=_RetiredAction):
    """Read, on SystemInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchFlowTemplates(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchSystemInstances(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchSystemTemplates(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class SearchThings(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on SystemInstance. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UndeploySystemInstance(metaclass=_RetiredAction):
    """Write, on SystemInstance (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on SystemInstance. Keys: aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateFlowTemplate(metaclass=_RetiredAction):
    """Write, on Workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UpdateSystemTemplate(metaclass=_RetiredAction):
    """Write, on System (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UploadEntityDefinitions(metaclass=_RetiredAction):
    """Write, on * only."""
class _System(_ResourceType):
    """arn:${Partition}:iotthingsgraph:${Region}:${Account}:System/${NamespacePath}"""

    def __call__(self, namespace_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

System: _Final[_System]
class _SystemInstance(_ResourceType):
    """arn:${Partition}:iotthingsgraph:${Region}:${Account}:Deployment/${NamespacePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, namespace_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SystemInstance: _Final[_SystemInstance]
class _Workflow(_ResourceType):
    """arn:${Partition}:iotthingsgraph:${Region}:${Account}:Workflow/${NamespacePath}"""

    def __call__(self, namespace_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Workflow: _Final[_Workflow]

class _Keys(_ServiceKeys):
    """The condition keys of iotthingsgraph."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
