"""Amazon One Enterprise. Generated; see scripts/."""

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

CreateDeviceActivationQrCode: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
CreateDeviceConfigurationTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeviceInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeviceInstanceConfiguration: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
CreateSite: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAssociatedDevice: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDeviceConfigurationTemplate: _Final[_Action]
"""Write, on device-configuration-template (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDeviceInstance: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSite: _Final[_Action]
"""Write, on site (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-04-01")
class DeleteUser(metaclass=_RetiredAction):
    """Write, on user (required)."""
DeleteUserV1: _Final[_Action]
"""Write, on user (required)."""
GetDeviceConfigurationTemplate: _Final[_Action]
"""Read, on device-configuration-template (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeviceInstance: _Final[_Action]
"""Read, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeviceInstanceConfiguration: _Final[_Action]
"""Read, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
GetSite: _Final[_Action]
"""Read, on site (required). Keys: aws:ResourceTag/${TagKey}."""
GetSiteAddress: _Final[_Action]
"""Read, on site (required). Keys: aws:ResourceTag/${TagKey}."""
ListDeviceConfigurationTemplates: _Final[_Action]
"""List, on * only."""
ListDeviceInstances: _Final[_Action]
"""List, on * only."""
ListSites: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on device-configuration-template, device-instance, site. Keys: aws:ResourceTag/${TagKey}."""
ListUsers: _Final[_Action]
"""List, on * only."""
ListUsersV1: _Final[_Action]
"""List, on * only."""
RebootDevice: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on device-configuration-template, device-instance, site. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on device-configuration-template, device-instance, site. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDeviceConfigurationTemplate: _Final[_Action]
"""Write, on device-configuration-template (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDeviceInstance: _Final[_Action]
"""Write, on device-instance (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSite: _Final[_Action]
"""Write, on site (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSiteAddress: _Final[_Action]
"""Write, on site (required). Keys: aws:ResourceTag/${TagKey}."""
class _configuration(_ResourceType):
    """arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}/configuration/${Version}"""

    def __call__(self, device_instance_id: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration: _Final[_configuration]
class _device_configuration_template(_ResourceType):
    """arn:${Partition}:one:${Region}:${Account}:device-configuration-template/${TemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device_configuration_template: _Final[_device_configuration_template]
class _device_instance(_ResourceType):
    """arn:${Partition}:one:${Region}:${Account}:device-instance/${DeviceInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device_instance: _Final[_device_instance]
class _site(_ResourceType):
    """arn:${Partition}:one:${Region}:${Account}:site/${SiteId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, site_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

site: _Final[_site]
class _user(_ResourceType):
    """arn:${Partition}:one:${Region}:${Account}:user/${UserId}"""

    def __call__(self, user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of one."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
