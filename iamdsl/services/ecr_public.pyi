"""Amazon Elastic Container Registry Public. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCheckLayerAvailability: _Final[_Action]
"""Read, on repository (required)."""
BatchDeleteImage: _Final[_Action]
"""Write, on repository (required)."""
CompleteLayerUpload: _Final[_Action]
"""Write, on repository (required)."""
CreateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ecr-public:TagResource."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required)."""
DeleteRepositoryPolicy: _Final[_Action]
"""Write, on repository (required)."""
DescribeImageTags: _Final[_Action]
"""List, on repository (required)."""
DescribeImages: _Final[_Action]
"""Read, on repository (required)."""
DescribeRegistries: _Final[_Action]
"""List, on registry (required)."""
DescribeRepositories: _Final[_Action]
"""List, on repository."""
GetAuthorizationToken: _Final[_Action]
"""Read, on * only."""
GetRegistryCatalogData: _Final[_Action]
"""Read, on registry (required)."""
GetRepositoryCatalogData: _Final[_Action]
"""Read, on repository (required)."""
GetRepositoryPolicy: _Final[_Action]
"""Read, on repository (required)."""
InitiateLayerUpload: _Final[_Action]
"""Write, on repository (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on repository (required)."""
PutImage: _Final[_Action]
"""Write, on repository (required)."""
PutRegistryCatalogData: _Final[_Action]
"""Write, on registry (required)."""
PutRepositoryCatalogData: _Final[_Action]
"""Write, on repository (required)."""
SetRepositoryPolicy: _Final[_Action]
"""Permissions management, on repository (required)."""
TagResource: _Final[_Action]
"""Tagging, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on repository (required). Keys: aws:TagKeys."""
UploadLayerPart: _Final[_Action]
"""Write, on repository (required)."""
class _registry(_ResourceType):
    """arn:${Partition}:ecr-public::${Account}:registry/${RegistryId}"""

    def __call__(self, registry_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

registry: _Final[_registry]
class _repository(_ResourceType):
    """arn:${Partition}:ecr-public::${Account}:repository/${RepositoryName}. Keys: aws:ResourceTag/${TagKey}, ecr-public:ResourceTag/${TagKey}"""

    def __call__(self, repository_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]

class _Keys(_ServiceKeys):
    """The condition keys of ecr-public."""

    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
