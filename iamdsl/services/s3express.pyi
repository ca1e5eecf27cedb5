"""Amazon S3 Express. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:LocationName, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
CreateBucket: _Final[_Action]
"""Write, on bucket (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3express:BucketTag/${TagKey}, s3express:LocationName, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
CreateSession: _Final[_Action]
"""Write, on accesspoint, bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointTag/${TagKey}, s3express:AllAccessRestrictedToLocalZoneGroup, s3express:BucketTag/${TagKey}, s3express:Permissions, s3express:ResourceAccount, s3express:SessionMode, s3express:TlsVersion, s3express:authType, s3express:signatureAge, s3express:signatureversion, s3express:x-amz-content-sha256, s3express:x-amz-server-side-encryption, s3express:x-amz-server-side-encryption-aws-kms-key-id."""
DeleteAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
DeleteAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
DeleteAccessPointScope: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
DeleteBucket: _Final[_Action]
"""Write, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
DeleteBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetAccessPoint: _Final[_Action]
"""Read, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetAccessPointPolicy: _Final[_Action]
"""Read, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetAccessPointScope: _Final[_Action]
"""Read, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetBucketPolicy: _Final[_Action]
"""Read, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetEncryptionConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetInventoryConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetLifecycleConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
GetMetricsConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
ListAccessPointsForDirectoryBuckets: _Final[_Action]
"""List, on * only. Keys: s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
ListAllMyDirectoryBuckets: _Final[_Action]
"""List, on * only. Keys: s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
ListTagsForResource: _Final[_Action]
"""List, on accesspoint, bucket. Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutAccessPointScope: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointNetworkOrigin, s3express:AccessPointTag/${TagKey}, s3express:DataAccessPointAccount, s3express:DataAccessPointArn, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutEncryptionConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutInventoryConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:InventoryAccessibleOptionalFields, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutLifecycleConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
PutMetricsConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
TagResource: _Final[_Action]
"""Tagging, on accesspoint, bucket. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, s3express:AccessPointTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
UntagResource: _Final[_Action]
"""Tagging, on accesspoint, bucket. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, s3express:AccessPointTag/${TagKey}, s3express:BucketTag/${TagKey}, s3express:ResourceAccount, s3express:TlsVersion, s3express:authType, s3express:signatureversion, s3express:x-amz-content-sha256."""
class _accesspoint(_ResourceType):
    """arn:${Partition}:s3express:${Region}:${Account}:accesspoint/${AccessPointName}. Keys: aws:ResourceTag/${TagKey}, s3express:AccessPointTag/${TagKey}"""

    def __call__(self, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accesspoint: _Final[_accesspoint]
class _bucket(_ResourceType):
    """arn:${Partition}:s3express:${Region}:${Account}:bucket/${BucketName}. Keys: aws:ResourceTag/${TagKey}, s3express:BucketTag/${TagKey}"""

    def __call__(self, bucket_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bucket: _Final[_bucket]

class _Keys(_ServiceKeys):
    """The condition keys of s3express."""

    AccessPointNetworkOrigin: _StringKey
    AllAccessRestrictedToLocalZoneGroup: _StringKey
    DataAccessPointAccount: _StringKey
    DataAccessPointArn: _ArnKey
    InventoryAccessibleOptionalFields: _StringSetKey
    LocationName: _StringKey
    Permissions: _StringSetKey
    ResourceAccount: _StringKey
    SessionMode: _StringKey
    TlsVersion: _NumericKey
    authType: _StringKey
    signatureAge: _NumericKey
    signatureversion: _StringKey
    x_amz_content_sha256: _StringKey
    x_amz_server_side_encryption: _StringKey
    x_amz_server_side_encryption_aws_kms_key_id: _ArnKey
    def AccessPointTag(self, tag_key: str, /) -> _StringKey: ...
    def BucketTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3express:AccessPointNetworkOrigin", "s3express:AllAccessRestrictedToLocalZoneGroup", "s3express:DataAccessPointAccount", "s3express:LocationName", "s3express:ResourceAccount", "s3express:SessionMode", "s3express:authType", "s3express:signatureversion", "s3express:x-amz-content-sha256", "s3express:x-amz-server-side-encryption"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3express:DataAccessPointArn", "s3express:x-amz-server-side-encryption-aws-kms-key-id"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3express:InventoryAccessibleOptionalFields", "s3express:Permissions"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3express:TlsVersion", "s3express:signatureAge"]) -> _NumericKey: ...
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
