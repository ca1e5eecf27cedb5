"""Amazon AppStream 2.0. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAppBlockBuilderAppBlock: _Final[_Action]
"""Write, on app-block (required), app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateApplicationFleet: _Final[_Action]
"""Write, on application (required), fleet (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateApplicationToEntitlement: _Final[_Action]
"""Write, on stack (required)."""
AssociateFleet: _Final[_Action]
"""Write, on fleet (required), stack (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateSoftwareToImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
BatchAssociateUserStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDisassociateUserStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:ResourceTag/${TagKey}."""
CopyImage: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAppBlock: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAppBlockBuilder: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAppBlockBuilderStreamingURL: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
CreateApplication: _Final[_Action]
"""Write, on app-block (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateDirectoryConfig: _Final[_Action]
"""Write, on * only."""
CreateEntitlement: _Final[_Action]
"""Write, on stack (required)."""
CreateExportImageTask: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
CreateFleet: _Final[_Action]
"""Write, on fleet (required), image. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateImageBuilder: _Final[_Action]
"""Write, on image (required), image-builder (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateImageBuilderStreamingURL: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
CreateImportedImage: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStreamingURL: _Final[_Action]
"""Write, on fleet (required), stack (required). Keys: aws:ResourceTag/${TagKey}."""
CreateThemeForStack: _Final[_Action]
"""Write, on stack (required)."""
CreateUpdatedImage: _Final[_Action]
"""Write, on image (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateUsageReportSubscription: _Final[_Action]
"""Write, on * only."""
CreateUser: _Final[_Action]
"""Write, on * only."""
DeleteAppBlock: _Final[_Action]
"""Write, on app-block (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAppBlockBuilder: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDirectoryConfig: _Final[_Action]
"""Write, on * only."""
DeleteEntitlement: _Final[_Action]
"""Write, on stack (required)."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteImage: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteImagePermissions: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteThemeForStack: _Final[_Action]
"""Write, on stack (required)."""
DeleteUsageReportSubscription: _Final[_Action]
"""Write, on * only."""
DeleteUser: _Final[_Action]
"""Write, on * only."""
DescribeAppBlockBuilderAppBlockAssociations: _Final[_Action]
"""List, on * only."""
DescribeAppBlockBuilders: _Final[_Action]
"""List, on * only."""
DescribeAppBlocks: _Final[_Action]
"""List, on * only."""
DescribeAppLicenseUsage: _Final[_Action]
"""List, on * only."""
DescribeApplicationFleetAssociations: _Final[_Action]
"""List, on * only."""
DescribeApplications: _Final[_Action]
"""List, on * only."""
DescribeDirectoryConfigs: _Final[_Action]
"""List, on * only."""
DescribeEntitlements: _Final[_Action]
"""List, on stack (required)."""
DescribeFleets: _Final[_Action]
"""List, on * only."""
DescribeImageBuilders: _Final[_Action]
"""List, on * only."""
DescribeImagePermissions: _Final[_Action]
"""Read, on image (required)."""
DescribeImages: _Final[_Action]
"""List, on * only."""
DescribeSessions: _Final[_Action]
"""List, on fleet (required), stack (required)."""
DescribeSoftwareAssociations: _Final[_Action]
"""List, on image, image-builder."""
DescribeStacks: _Final[_Action]
"""List, on * only."""
DescribeThemeForStack: _Final[_Action]
"""Read, on stack (required)."""
DescribeUsageReportSubscriptions: _Final[_Action]
"""List, on * only."""
DescribeUserStackAssociations: _Final[_Action]
"""List, on * only."""
DescribeUsers: _Final[_Action]
"""List, on * only."""
DisableUser: _Final[_Action]
"""Write, on * only."""
DisassociateAppBlockBuilderAppBlock: _Final[_Action]
"""Write, on app-block (required), app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateApplicationFleet: _Final[_Action]
"""Write, on application (required), fleet (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateApplicationFromEntitlement: _Final[_Action]
"""Write, on stack (required)."""
DisassociateFleet: _Final[_Action]
"""Write, on fleet (required), stack (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateSoftwareFromImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
EnableUser: _Final[_Action]
"""Write, on * only."""
ExpireSession: _Final[_Action]
"""Write, on * only."""
GetExportImageTask: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-04-22")
class GetImageBuilders(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-04-22")
class GetParametersForThemeAssetUpload(metaclass=_RetiredAction):
    """Write, on * only."""
ListAssociatedFleets: _Final[_Action]
"""Read, on stack (required)."""
ListAssociatedStacks: _Final[_Action]
"""Read, on fleet (required)."""
ListEntitledApplications: _Final[_Action]
"""List, on stack (required)."""
ListExportImageTasks: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
StartAppBlockBuilder: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
StartFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
StartImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
StartSoftwareDeploymentToImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
StopAppBlockBuilder: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
StopFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:ResourceTag/${TagKey}."""
StopImageBuilder: _Final[_Action]
"""Write, on image-builder (required). Keys: aws:ResourceTag/${TagKey}."""
Stream: _Final[_Action]
"""Write, on stack (required). Keys: appstream:userId."""
TagResource: _Final[_Action]
"""Tagging, on app-block, app-block-builder, application, fleet, image, image-builder, stack. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on app-block, app-block-builder, application, fleet, image, image-builder, stack. Keys: aws:TagKeys."""
UpdateAppBlockBuilder: _Final[_Action]
"""Write, on app-block-builder (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateApplication: _Final[_Action]
"""Write, on app-block, application (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDirectoryConfig: _Final[_Action]
"""Write, on * only."""
UpdateEntitlement: _Final[_Action]
"""Write, on stack (required)."""
UpdateFleet: _Final[_Action]
"""Write, on fleet (required), image. Keys: aws:ResourceTag/${TagKey}."""
UpdateImagePermissions: _Final[_Action]
"""Write, on image (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateStack: _Final[_Action]
"""Write, on stack (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateThemeForStack: _Final[_Action]
"""Write, on stack (required)."""
class _app_block(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:app-block/${AppBlockName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_block_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_block: _Final[_app_block]
class _app_block_builder(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_block_builder_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_block_builder: _Final[_app_block_builder]
class _application(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:application/${ApplicationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _fleet(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _image(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:image/${ImageName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image: _Final[_image]
class _image_builder(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_builder_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image_builder: _Final[_image_builder]
class _stack(_ResourceType):
    """arn:${Partition}:appstream:${Region}:${Account}:stack/${StackName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stack_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stack: _Final[_stack]

class _Keys(_ServiceKeys):
    """The condition keys of appstream."""

    userId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["appstream:userId"]) -> _StringKey: ...
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
