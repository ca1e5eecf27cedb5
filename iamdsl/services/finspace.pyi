"""Amazon FinSpace. Generated; see scripts/."""

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

ConnectKxCluster: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
CreateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateKxChangeset: _Final[_Action]
"""Write, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
CreateKxCluster: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeSubnets, finspace:MountKxDatabase."""
CreateKxDatabase: _Final[_Action]
"""Write, on kxDatabase (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateKxDataview: _Final[_Action]
"""Write, on kxDataview (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateKxEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateKxScalingGroup: _Final[_Action]
"""Write, on kxScalingGroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateKxUser: _Final[_Action]
"""Write, on kxEnvironment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateKxVolume: _Final[_Action]
"""Write, on kxVolume (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateUser: _Final[_Action]
"""Write, on environment (required), user (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxCluster: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxClusterNode: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxDatabase: _Final[_Action]
"""Write, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxDataview: _Final[_Action]
"""Write, on kxDataview (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxEnvironment: _Final[_Action]
"""Write, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxScalingGroup: _Final[_Action]
"""Write, on kxScalingGroup (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxUser: _Final[_Action]
"""Write, on kxUser (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteKxVolume: _Final[_Action]
"""Write, on kxVolume (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DeleteUser(metaclass=_RetiredAction):
    """Write, on environment (required), user (required)."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxChangeset: _Final[_Action]
"""Read, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxCluster: _Final[_Action]
"""Read, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxConnectionString: _Final[_Action]
"""Read, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}. Needs: finspace:ConnectKxCluster."""
GetKxDatabase: _Final[_Action]
"""Read, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxDataview: _Final[_Action]
"""Read, on kxDataview (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxEnvironment: _Final[_Action]
"""Read, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxScalingGroup: _Final[_Action]
"""Read, on kxScalingGroup (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxUser: _Final[_Action]
"""Read, on kxUser (required). Keys: aws:ResourceTag/${TagKey}."""
GetKxVolume: _Final[_Action]
"""Read, on kxVolume (required). Keys: aws:ResourceTag/${TagKey}."""
GetLoadSampleDataSetGroupIntoEnvironmentStatus: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetUser: _Final[_Action]
"""Read, on environment (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
ListEnvironments: _Final[_Action]
"""List, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxChangesets: _Final[_Action]
"""List, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxClusterNodes: _Final[_Action]
"""List, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxClusters: _Final[_Action]
"""List, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxDatabases: _Final[_Action]
"""List, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxDataviews: _Final[_Action]
"""List, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxEnvironments: _Final[_Action]
"""List, on * only."""
ListKxScalingGroups: _Final[_Action]
"""List, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxUsers: _Final[_Action]
"""List, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
ListKxVolumes: _Final[_Action]
"""List, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on environment (required), kxCluster (required), kxDatabase (required), kxDataview (required), kxEnvironment (required), kxScalingGroup (required), kxUser (required), kxVolume (required). Keys: aws:ResourceTag/${TagKey}."""
ListUsers: _Final[_Action]
"""List, on environment (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
LoadSampleDataSetGroupIntoEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
MountKxDatabase: _Final[_Action]
"""Write, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
ResetUserPassword: _Final[_Action]
"""Write, on environment (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on environment, kxCluster, kxDatabase, kxDataview, kxEnvironment, kxScalingGroup, kxUser, kxVolume. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on environment, kxCluster, kxDatabase, kxDataview, kxEnvironment, kxScalingGroup, kxUser, kxVolume. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxClusterCodeConfiguration: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxClusterDatabases: _Final[_Action]
"""Write, on kxCluster (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxDatabase: _Final[_Action]
"""Write, on kxDatabase (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxDataview: _Final[_Action]
"""Write, on kxDataview (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxEnvironment: _Final[_Action]
"""Write, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxEnvironmentNetwork: _Final[_Action]
"""Write, on kxEnvironment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxUser: _Final[_Action]
"""Write, on kxUser (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateKxVolume: _Final[_Action]
"""Write, on kxVolume (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateUser: _Final[_Action]
"""Write, on environment (required), user (required). Keys: aws:ResourceTag/${TagKey}."""
class _environment(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:environment/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _kxCluster(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxCluster/${KxCluster}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, kx_cluster: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxCluster: _Final[_kxCluster]
class _kxDatabase(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, kx_database: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxDatabase: _Final[_kxDatabase]
class _kxDataview(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxDatabase/${KxDatabase}/kxDataview/${KxDataview}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, kx_database: str | _Variable, kx_dataview: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxDataview: _Final[_kxDataview]
class _kxEnvironment(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxEnvironment: _Final[_kxEnvironment]
class _kxScalingGroup(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxScalingGroup/${KxScalingGroup}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, kx_scaling_group: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxScalingGroup: _Final[_kxScalingGroup]
class _kxUser(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxUser/${UserName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, user_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxUser: _Final[_kxUser]
class _kxVolume(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:kxEnvironment/${EnvironmentId}/kxVolume/${KxVolume}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, kx_volume: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kxVolume: _Final[_kxVolume]
class _user(_ResourceType):
    """arn:${Partition}:finspace:${Region}:${Account}:user/${UserId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of finspace."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
