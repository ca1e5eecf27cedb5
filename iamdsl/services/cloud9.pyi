"""AWS Cloud9. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateEC2Remote: _Final[_Action]
"""Write, on environment (required)."""
CreateEnvironmentEC2: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloud9:EnvironmentName, cloud9:InstanceType, cloud9:OwnerArn, cloud9:SubnetId, cloud9:UserArn. Needs: ec2:DescribeSubnets, ec2:DescribeVpcs, iam:CreateServiceLinkedRole."""
CreateEnvironmentMembership: _Final[_Action]
"""Write, on environment (required). Keys: cloud9:EnvironmentId, cloud9:Permissions, cloud9:UserArn."""
CreateEnvironmentSSH: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, cloud9:EnvironmentName, cloud9:OwnerArn."""
CreateEnvironmentToken: _Final[_Action]
"""Read, on environment (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Needs: iam:CreateServiceLinkedRole."""
DeleteEnvironmentMembership: _Final[_Action]
"""Write, on environment (required). Keys: cloud9:EnvironmentId, cloud9:UserArn."""
DescribeEC2Remote: _Final[_Action]
"""Read, on environment (required)."""
DescribeEnvironmentMemberships: _Final[_Action]
"""Read, on environment (required). Keys: cloud9:EnvironmentId, cloud9:UserArn."""
DescribeEnvironmentStatus: _Final[_Action]
"""Read, on environment (required)."""
DescribeEnvironments: _Final[_Action]
"""Read, on environment (required)."""
DescribeSSHRemote: _Final[_Action]
"""Read, on environment (required)."""
GetEnvironmentConfig: _Final[_Action]
"""Read, on environment (required)."""
GetEnvironmentSettings: _Final[_Action]
"""Read, on environment (required)."""
GetMembershipSettings: _Final[_Action]
"""Read, on environment (required)."""
GetMigrationExperiences: _Final[_Action]
"""Read, on * only."""
GetUserPublicKey: _Final[_Action]
"""Read, on * only. Keys: cloud9:UserArn."""
GetUserSettings: _Final[_Action]
"""Read, on * only."""
ListEnvironments: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on environment (required)."""
ModifyTemporaryCredentialsOnEnvironmentEC2: _Final[_Action]
"""Write, on environment (required)."""
TagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:TagKeys."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required)."""
UpdateEnvironmentMembership: _Final[_Action]
"""Write, on environment (required). Keys: cloud9:EnvironmentId, cloud9:Permissions, cloud9:UserArn."""
UpdateEnvironmentSettings: _Final[_Action]
"""Write, on environment (required)."""
UpdateMembershipSettings: _Final[_Action]
"""Write, on environment (required)."""
UpdateSSHRemote: _Final[_Action]
"""Write, on environment (required)."""
UpdateUserSettings: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-07-01")
class ValidateEnvironmentName(metaclass=_RetiredAction):
    """Read, on * only."""
class _environment(_ResourceType):
    """arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]

class _Keys(_ServiceKeys):
    """The condition keys of cloud9."""

    EnvironmentId: _StringKey
    EnvironmentName: _StringKey
    InstanceType: _StringKey
    OwnerArn: _ArnKey
    Permissions: _StringKey
    SubnetId: _StringKey
    UserArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["cloud9:EnvironmentId", "cloud9:EnvironmentName", "cloud9:InstanceType", "cloud9:Permissions", "cloud9:SubnetId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cloud9:OwnerArn", "cloud9:UserArn"]) -> _ArnKey: ...
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
