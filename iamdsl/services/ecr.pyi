"""Amazon Elastic Container Registry. Generated; see scripts/."""

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

BatchCheckLayerAvailability: _Final[_Action]
"""Read, on repository (required)."""
BatchDeleteImage: _Final[_Action]
"""Write, on repository (required)."""
BatchGetImage: _Final[_Action]
"""Read, on repository (required)."""
BatchGetRepositoryScanningConfiguration: _Final[_Action]
"""Read, on repository (required)."""
BatchImportUpstreamImage: _Final[_Action]
"""Write, on repository (required)."""
CompleteLayerUpload: _Final[_Action]
"""Write, on repository (required)."""
CreatePullThroughCacheRule: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole."""
CreateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ecr:TagResource."""
CreateRepositoryCreationTemplate: _Final[_Action]
"""Write, on * only. Needs: ecr:CreateRepository, ecr:PutLifecyclePolicy, ecr:SetRepositoryPolicy, iam:CreateServiceLinkedRole, iam:PassRole."""
DeleteLifecyclePolicy: _Final[_Action]
"""Write, on repository (required)."""
DeletePullThroughCacheRule: _Final[_Action]
"""Write, on * only."""
DeleteRegistryPolicy: _Final[_Action]
"""Permissions management, on * only."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required)."""
DeleteRepositoryCreationTemplate: _Final[_Action]
"""Write, on * only."""
DeleteRepositoryPolicy: _Final[_Action]
"""Permissions management, on repository (required)."""
DeleteSigningConfiguration: _Final[_Action]
"""Write, on * only."""
DeregisterPullTimeUpdateExclusion: _Final[_Action]
"""Write, on * only."""
DescribeImageReplicationStatus: _Final[_Action]
"""Read, on repository (required)."""
DescribeImageScanFindings: _Final[_Action]
"""Read, on repository (required)."""
DescribeImageSigningStatus: _Final[_Action]
"""Read, on repository (required)."""
DescribeImages: _Final[_Action]
"""List, on repository (required)."""
DescribePullThroughCacheRules: _Final[_Action]
"""List, on * only."""
DescribeRegistry: _Final[_Action]
"""Read, on * only."""
DescribeReplicationBackfillResults: _Final[_Action]
"""Read, on * only."""
DescribeRepositories: _Final[_Action]
"""Read, on repository (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class DescribeRepositoryCreationTemplate(metaclass=_RetiredAction):
    """Read, on * only."""
DescribeRepositoryCreationTemplates: _Final[_Action]
"""Read, on * only."""
GetAccountSetting: _Final[_Action]
"""Read, on * only. Keys: ecr:AccountSetting."""
GetAuthorizationToken: _Final[_Action]
"""Read, on * only."""
GetDownloadUrlForLayer: _Final[_Action]
"""Read, on repository (required)."""
GetImageCopyStatus: _Final[_Action]
"""Read, on repository (required)."""
GetLifecyclePolicy: _Final[_Action]
"""Read, on repository (required)."""
GetLifecyclePolicyPreview: _Final[_Action]
"""Read, on repository (required)."""
GetRegistryPolicy: _Final[_Action]
"""Read, on * only."""
GetRegistryScanningConfiguration: _Final[_Action]
"""Read, on * only."""
GetRepositoryPolicy: _Final[_Action]
"""Read, on repository (required)."""
GetSigningConfiguration: _Final[_Action]
"""Read, on * only."""
InitiateLayerUpload: _Final[_Action]
"""Write, on repository (required)."""
ListImages: _Final[_Action]
"""List, on repository (required)."""
ListPullTimeUpdateExclusions: _Final[_Action]
"""List, on * only."""
ListReplicationBackfills: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutAccountSetting: _Final[_Action]
"""Write, on * only. Keys: ecr:AccountSetting."""
PutImage: _Final[_Action]
"""Write, on repository (required)."""
PutImageScanningConfiguration: _Final[_Action]
"""Write, on repository (required)."""
PutImageTagMutability: _Final[_Action]
"""Write, on repository (required)."""
PutLifecyclePolicy: _Final[_Action]
"""Write, on repository (required)."""
PutRegistryPolicy: _Final[_Action]
"""Permissions management, on * only."""
PutRegistryScanningConfiguration: _Final[_Action]
"""Write, on * only."""
PutReplicationConfiguration: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole."""
PutSigningConfiguration: _Final[_Action]
"""Write, on * only."""
RegisterPullTimeUpdateExclusion: _Final[_Action]
"""Write, on * only."""
ReplicateImage: _Final[_Action]
"""Write, on repository (required)."""
SetRepositoryPolicy: _Final[_Action]
"""Permissions management, on repository (required)."""
StartImageScan: _Final[_Action]
"""Write, on repository (required)."""
StartLifecyclePolicyPreview: _Final[_Action]
"""Write, on repository (required)."""
StartReplicationBackfill: _Final[_Action]
"""Write, on * only."""
StopReplicationBackfill: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on repository (required). Keys: aws:TagKeys."""
UpdateImageStorageClass: _Final[_Action]
"""Write, on repository (required)."""
UpdatePullThroughCacheRule: _Final[_Action]
"""Write, on * only."""
UpdateRepositoryCreationTemplate: _Final[_Action]
"""Write, on * only. Needs: ecr:CreateRepository, ecr:PutLifecyclePolicy, ecr:SetRepositoryPolicy, iam:CreateServiceLinkedRole, iam:PassRole."""
UploadLayerPart: _Final[_Action]
"""Write, on repository (required)."""
ValidatePullThroughCacheRule: _Final[_Action]
"""Read, on * only."""
class _repository(_ResourceType):
    """arn:${Partition}:ecr:${Region}:${Account}:repository/${RepositoryName}. Keys: aws:ResourceTag/${TagKey}, ecr:ResourceTag/${TagKey}"""

    def __call__(self, repository_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]

class _Keys(_ServiceKeys):
    """The condition keys of ecr."""

    AccountSetting: _StringKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecr:AccountSetting"]) -> _StringKey: ...
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
