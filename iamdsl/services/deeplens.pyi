"""AWS DeepLens (retired: not in the catalog of 2025-04-01). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class AssociateServiceRoleToAccount(metaclass=_RetiredAction):
    """Permissions management, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class BatchGetDevice(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class BatchGetModel(metaclass=_RetiredAction):
    """Read, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class BatchGetProject(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class CreateDeviceCertificates(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class CreateModel(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class CreateProject(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class DeleteModel(metaclass=_RetiredAction):
    """Write, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class DeleteProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class DeployProject(metaclass=_RetiredAction):
    """Write, on device (required), project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class DeregisterDevice(metaclass=_RetiredAction):
    """Write, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetAssociatedResources(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetDeploymentStatus(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetDevice(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetModel(metaclass=_RetiredAction):
    """Read, on model (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class GetProject(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class ImportProjectFromTemplate(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class ListDeployments(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class ListDevices(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class ListModels(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class ListProjects(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class RegisterDevice(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class RemoveProject(metaclass=_RetiredAction):
    """Write, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class UpdateProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
class _device(_ResourceType):
    """arn:${Partition}:deeplens:${Region}:${Account}:device/${DeviceName}"""

    def __call__(self, device_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _model(_ResourceType):
    """arn:${Partition}:deeplens:${Region}:${Account}:model/${ModelName}"""

    def __call__(self, model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _project(_ResourceType):
    """arn:${Partition}:deeplens:${Region}:${Account}:project/${ProjectName}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]

class _Keys(_ServiceKeys):
    """The condition keys of deeplens."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
