"""AWS WorkSpaces Managed Instances. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateVolume: _Final[_Action]
"""Write, on WorkspaceInstanceId (required). Needs: ec2:AttachVolume, ec2:DescribeVolumes."""
CreateVolume: _Final[_Action]
"""Write, on * only. Needs: ec2:CreateVolume."""
CreateWorkspaceInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeInstances, ec2:RunInstances."""
DeleteVolume: _Final[_Action]
"""Write, on VolumeId (required). Needs: ec2:DeleteVolume, ec2:DescribeVolumes."""
DeleteWorkspaceInstance: _Final[_Action]
"""Write, on WorkspaceInstanceId (required). Needs: ec2:TerminateInstances."""
DisassociateVolume: _Final[_Action]
"""Write, on WorkspaceInstanceId (required). Needs: ec2:DescribeVolumes, ec2:DetachVolume."""
GetWorkspaceInstance: _Final[_Action]
"""Read, on WorkspaceInstanceId (required)."""
ListInstanceTypes: _Final[_Action]
"""List, on * only."""
ListRegions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on WorkspaceInstanceId (required)."""
ListWorkspaceInstances: _Final[_Action]
"""List, on * only."""
ModifyVolume: _Final[_Action]
"""Write, on VolumeId (required)."""
TagResource: _Final[_Action]
"""Tagging, on WorkspaceInstanceId (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on WorkspaceInstanceId (required). Keys: aws:TagKeys."""
class _VolumeId(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, volume_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VolumeId: _Final[_VolumeId]
class _WorkspaceInstanceId(_ResourceType):
    """arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WorkspaceInstanceId: _Final[_WorkspaceInstanceId]

class _Keys(_ServiceKeys):
    """The condition keys of workspaces-instances."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
