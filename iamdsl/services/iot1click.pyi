"""AWS IoT 1-Click (retired: not in the catalog of 2025-01-01). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class AssociateDeviceWithPlacement(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ClaimDevicesByClaimCode(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class CreatePlacement(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class CreateProject(metaclass=_RetiredAction):
    """Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DeletePlacement(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DeleteProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DescribeDevice(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DescribePlacement(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DescribeProject(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class DisassociateDeviceFromPlacement(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class FinalizeDeviceClaim(metaclass=_RetiredAction):
    """Read, on device (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class GetDeviceMethods(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class GetDevicesInPlacement(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class InitiateDeviceClaim(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class InvokeDeviceMethod(metaclass=_RetiredAction):
    """Write, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ListDeviceEvents(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ListDevices(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ListPlacements(metaclass=_RetiredAction):
    """Read, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ListProjects(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on device, project."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on device, project. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class UnclaimDevice(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on device, project. Keys: aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class UpdateDeviceState(metaclass=_RetiredAction):
    """Write, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class UpdatePlacement(metaclass=_RetiredAction):
    """Write, on project (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-01-01")
class UpdateProject(metaclass=_RetiredAction):
    """Write, on project (required)."""
class _device(_ResourceType):
    """arn:${Partition}:iot1click:${Region}:${Account}:devices/${DeviceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _project(_ResourceType):
    """arn:${Partition}:iot1click:${Region}:${Account}:projects/${ProjectName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]

class _Keys(_ServiceKeys):
    """The condition keys of iot1click."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
