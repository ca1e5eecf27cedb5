"""AWS Elemental MediaStore. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateContainer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteContainer: _Final[_Action]
"""Write, on container (required)."""
DeleteContainerPolicy: _Final[_Action]
"""Permissions management, on container (required)."""
DeleteCorsPolicy: _Final[_Action]
"""Write, on container (required)."""
DeleteLifecyclePolicy: _Final[_Action]
"""Write, on container (required)."""
DeleteMetricPolicy: _Final[_Action]
"""Write, on container (required)."""
DeleteObject: _Final[_Action]
"""Write, on object (required)."""
DescribeContainer: _Final[_Action]
"""List, on container (required)."""
DescribeObject: _Final[_Action]
"""List, on object (required)."""
GetContainerPolicy: _Final[_Action]
"""Read, on container (required)."""
GetCorsPolicy: _Final[_Action]
"""Read, on container (required)."""
GetLifecyclePolicy: _Final[_Action]
"""Read, on container (required)."""
GetMetricPolicy: _Final[_Action]
"""Read, on container (required)."""
GetObject: _Final[_Action]
"""Read, on object (required)."""
ListContainers: _Final[_Action]
"""List, on * only."""
ListItems: _Final[_Action]
"""List, on folder."""
ListTagsForResource: _Final[_Action]
"""Read, on container."""
PutContainerPolicy: _Final[_Action]
"""Permissions management, on container (required)."""
PutCorsPolicy: _Final[_Action]
"""Write, on container (required)."""
PutLifecyclePolicy: _Final[_Action]
"""Write, on container (required)."""
PutMetricPolicy: _Final[_Action]
"""Write, on container (required)."""
PutObject: _Final[_Action]
"""Write, on object (required)."""
StartAccessLogging: _Final[_Action]
"""Write, on container (required). Needs: iam:PassRole."""
StopAccessLogging: _Final[_Action]
"""Write, on container (required)."""
TagResource: _Final[_Action]
"""Tagging, on container. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on container. Keys: aws:TagKeys."""
class _container(_ResourceType):
    """arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, container_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

container: _Final[_container]
class _folder(_ResourceType):
    """arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${FolderPath}"""

    def __call__(self, container_name: str | _Variable, folder_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

folder: _Final[_folder]
class _object(_ResourceType):
    """arn:${Partition}:mediastore:${Region}:${Account}:container/${ContainerName}/${ObjectPath}"""

    def __call__(self, container_name: str | _Variable, object_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

object: _Final[_object]

class _Keys(_ServiceKeys):
    """The condition keys of mediastore."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
