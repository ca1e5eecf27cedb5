"""AWS Panorama. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateApp(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateAppDeployment(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateAppVersion(metaclass=_RetiredAction):
    """Write, on appVersion (required)."""
CreateApplicationInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateDataSource(metaclass=_RetiredAction):
    """Write, on device (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateDeploymentConfiguration(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class CreateDevice(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class CreateDeviceUpdate(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateInputs(metaclass=_RetiredAction):
    """Write, on device (required)."""
CreateJobForDevices: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateModel(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNodeFromTemplateJob: _Final[_Action]
"""Write, on * only."""
CreatePackage: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePackageImportJob: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateStreams(metaclass=_RetiredAction):
    """Write, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteApp(metaclass=_RetiredAction):
    """Write, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteAppVersion(metaclass=_RetiredAction):
    """Write, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteDataSource(metaclass=_RetiredAction):
    """Write, on dataSource (required)."""
DeleteDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DeleteModel(metaclass=_RetiredAction):
    """Write, on model (required)."""
DeletePackage: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterPackageVersion: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DescribeApp(metaclass=_RetiredAction):
    """Read, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DescribeAppDeployment(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DescribeAppVersion(metaclass=_RetiredAction):
    """Read, on app (required)."""
DescribeApplicationInstance: _Final[_Action]
"""Read, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeApplicationInstanceDetails: _Final[_Action]
"""Read, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DescribeDataSource(metaclass=_RetiredAction):
    """Read, on dataSource (required)."""
DescribeDevice: _Final[_Action]
"""Read, on device (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeDeviceJob: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class DescribeDeviceUpdate(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class DescribeModel(metaclass=_RetiredAction):
    """Read, on model (required)."""
DescribeNode: _Final[_Action]
"""Read, on * only."""
DescribeNodeFromTemplateJob: _Final[_Action]
"""Read, on * only."""
DescribePackage: _Final[_Action]
"""Read, on package (required). Keys: aws:ResourceTag/${TagKey}."""
DescribePackageImportJob: _Final[_Action]
"""Read, on * only."""
DescribePackageVersion: _Final[_Action]
"""Read, on package (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSoftware: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetDeploymentConfiguration(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetInputs(metaclass=_RetiredAction):
    """Read, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class GetStreams(metaclass=_RetiredAction):
    """Read, on device (required)."""
GetWebSocketURL: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListAppDeploymentOperations(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListAppVersions(metaclass=_RetiredAction):
    """List, on app (required)."""
ListApplicationInstanceDependencies: _Final[_Action]
"""List, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
ListApplicationInstanceNodeInstances: _Final[_Action]
"""List, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
ListApplicationInstances: _Final[_Action]
"""List, on device. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListApps(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListDataSources(metaclass=_RetiredAction):
    """List, on device (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListDeploymentConfigurations(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class ListDeviceUpdates(metaclass=_RetiredAction):
    """List, on * only."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListDevicesJobs: _Final[_Action]
"""List, on device. Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListModels(metaclass=_RetiredAction):
    """List, on * only."""
ListNodeFromTemplateJobs: _Final[_Action]
"""List, on * only."""
ListNodes: _Final[_Action]
"""List, on * only."""
ListPackageImportJobs: _Final[_Action]
"""List, on * only."""
ListPackages: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on applicationInstance, device, package. Keys: aws:ResourceTag/${TagKey}."""
ProvisionDevice: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterPackageVersion: _Final[_Action]
"""Write, on package (required). Keys: aws:ResourceTag/${TagKey}."""
RemoveApplicationInstance: _Final[_Action]
"""Write, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
SignalApplicationInstanceNodeInstances: _Final[_Action]
"""Write, on applicationInstance (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on applicationInstance, device, package. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on applicationInstance, device, package. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateApp(metaclass=_RetiredAction):
    """Write, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateAppConfiguration(metaclass=_RetiredAction):
    """Write, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class UpdateDataSource(metaclass=_RetiredAction):
    """Write, on dataSource (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-01-27")
class UpdateDevice(metaclass=_RetiredAction):
    """Write, on * only."""
UpdateDeviceMetadata: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
class _app(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:app/${AppName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app: _Final[_app]
class _appVersion(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:app/${AppName}:${AppVersion}"""

    def __call__(self, app_name: str | _Variable, app_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

appVersion: _Final[_appVersion]
class _applicationInstance(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:applicationInstance/${ApplicationInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

applicationInstance: _Final[_applicationInstance]
class _dataSource(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:dataSource/${DeviceId}/${DataSourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_id: str | _Variable, data_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataSource: _Final[_dataSource]
class _device(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:device/${DeviceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _model(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:model/${ModelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _package(_ResourceType):
    """arn:${Partition}:panorama:${Region}:${Account}:package/${PackageId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, package_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

package: _Final[_package]

class _Keys(_ServiceKeys):
    """The condition keys of panorama."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
