"""Amazon WorkSpaces Thin Client. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: appstream:DescribeStacks, iam:CreateServiceLinkedRole, workspaces-web:GetPortal, workspaces-web:GetUserSettings, workspaces:DescribeWorkspaceDirectories."""
DeleteDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
GetDevice: _Final[_Action]
"""Read, on device (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeviceDetails: _Final[_Action]
"""Read, on device (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetSoftwareSet: _Final[_Action]
"""Read, on softwareset (required). Keys: aws:ResourceTag/${TagKey}."""
ListDeviceSessions: _Final[_Action]
"""List, on device (required). Keys: aws:ResourceTag/${TagKey}."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListSoftwareSets: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on device, environment, softwareset. Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on device, environment, softwareset. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on device, environment, softwareset. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDevice: _Final[_Action]
"""Write, on device (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}. Needs: appstream:DescribeStacks, workspaces-web:GetPortal, workspaces-web:GetUserSettings, workspaces:DescribeWorkspaceDirectories."""
UpdateSoftwareSet: _Final[_Action]
"""Write, on softwareset (required). Keys: aws:ResourceTag/${TagKey}."""
class _device(_ResourceType):
    """arn:${Partition}:thinclient:${Region}:${Account}:device/${DeviceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _environment(_ResourceType):
    """arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _softwareset(_ResourceType):
    """arn:${Partition}:thinclient:${Region}:${Account}:softwareset/${SoftwareSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, software_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

softwareset: _Final[_softwareset]

class _Keys(_ServiceKeys):
    """The condition keys of thinclient."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
