"""Amazon S3 Vectors. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateIndex: _Final[_Action]
"""Write, on Index (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3vectors:VectorBucketTag/${TagKey}, s3vectors:kmsKeyArn, s3vectors:sseType."""
CreateVectorBucket: _Final[_Action]
"""Write, on VectorBucket (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3vectors:VectorBucketTag/${TagKey}, s3vectors:kmsKeyArn, s3vectors:sseType."""
DeleteIndex: _Final[_Action]
"""Write, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
DeleteVectorBucket: _Final[_Action]
"""Write, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
DeleteVectorBucketPolicy: _Final[_Action]
"""Permissions management, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
DeleteVectors: _Final[_Action]
"""Write, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
GetIndex: _Final[_Action]
"""Read, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
GetVectorBucket: _Final[_Action]
"""Read, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
GetVectorBucketPolicy: _Final[_Action]
"""Read, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
GetVectors: _Final[_Action]
"""Read, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
ListIndexes: _Final[_Action]
"""List, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on Index, VectorBucket. Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
ListVectorBuckets: _Final[_Action]
"""List, on * only."""
ListVectors: _Final[_Action]
"""List, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}. Needs: s3vectors:GetVectors."""
PutVectorBucketDefaultIndexMode: _Final[_Action]
"""Write, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
PutVectorBucketPolicy: _Final[_Action]
"""Permissions management, on VectorBucket (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
PutVectors: _Final[_Action]
"""Write, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
QueryVectors: _Final[_Action]
"""Read, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}. Needs: s3vectors:GetVectors."""
TagResource: _Final[_Action]
"""Tagging, on Index, VectorBucket. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3vectors:VectorBucketTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on Index, VectorBucket. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, s3vectors:VectorBucketTag/${TagKey}."""
UpdateIndexMode: _Final[_Action]
"""Write, on Index (required). Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}."""
class _Index(_ResourceType):
    """arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}/index/${IndexName}. Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}"""

    def __call__(self, bucket_name: str | _Variable, index_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Index: _Final[_Index]
class _VectorBucket(_ResourceType):
    """arn:${Partition}:s3vectors:${Region}:${Account}:bucket/${BucketName}. Keys: aws:ResourceTag/${TagKey}, s3vectors:VectorBucketTag/${TagKey}"""

    def __call__(self, bucket_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VectorBucket: _Final[_VectorBucket]

class _Keys(_ServiceKeys):
    """The condition keys of s3vectors."""

    kmsKeyArn: _ArnKey
    sseType: _StringKey
    def VectorBucketTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3vectors:kmsKeyArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3vectors:sseType"]) -> _StringKey: ...
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
