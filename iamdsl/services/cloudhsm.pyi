"""AWS CloudHSM. Generated; see scripts/."""

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

@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class AddTagsToResource(metaclass=_RetiredAction):
    """Tagging, on * only."""
CopyBackupToRegion: _Final[_Action]
"""Write, on backup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudhsm:CopyBackupToRegion, cloudhsm:TagResource, cloudhsm:UntagResource."""
CreateCluster: _Final[_Action]
"""Write, on backup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudhsm:TagResource, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateSecurityGroup, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:RevokeSecurityGroupEgress, iam:CreateServiceLinkedRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateHapg(metaclass=_RetiredAction):
    """Write, on * only."""
CreateHsm: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:RevokeSecurityGroupEgress."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class CreateLunaClient(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteBackup: _Final[_Action]
"""Write, on backup (required)."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DeleteNetworkInterface, ec2:DeleteSecurityGroup."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteHapg(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteHsm: _Final[_Action]
"""Write, on * only. Needs: ec2:DeleteNetworkInterface."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DeleteLunaClient(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on backup (required)."""
DescribeBackups: _Final[_Action]
"""Read, on * only."""
DescribeClusters: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeHapg(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeHsm(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeLunaClient(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class GetConfig(metaclass=_RetiredAction):
    """Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on backup (required)."""
InitializeCluster: _Final[_Action]
"""Write, on cluster (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListAvailableZones(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListHapgs(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListHsms(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListLunaClients(metaclass=_RetiredAction):
    """List, on * only."""
ListTags: _Final[_Action]
"""Read, on backup, cluster."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on * only."""
ModifyBackupAttributes: _Final[_Action]
"""Write, on backup (required)."""
ModifyCluster: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DescribeSubnets."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ModifyHapg(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ModifyHsm(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ModifyLunaClient(metaclass=_RetiredAction):
    """Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on backup (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class RemoveTagsFromResource(metaclass=_RetiredAction):
    """Tagging, on * only."""
RestoreBackup: _Final[_Action]
"""Write, on backup (required)."""
TagResource: _Final[_Action]
"""Tagging, on backup, cluster. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on backup, cluster. Keys: aws:TagKeys."""
class _backup(_ResourceType):
    """arn:${Partition}:cloudhsm:${Region}:${Account}:backup/${CloudHsmBackupInstanceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_hsm_backup_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

backup: _Final[_backup]
class _cluster(_ResourceType):
    """arn:${Partition}:cloudhsm:${Region}:${Account}:cluster/${CloudHsmClusterInstanceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_hsm_cluster_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]

class _Keys(_ServiceKeys):
    """The condition keys of cloudhsm."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
