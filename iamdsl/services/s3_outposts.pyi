"""Amazon S3 on Outposts. Generated; see scripts/."""

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
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AbortMultipartUpload: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
CreateAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
CreateBucket: _Final[_Action]
"""Write, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
CreateEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteAccessPoint: _Final[_Action]
"""Write, on accesspoint (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteBucket: _Final[_Action]
"""Write, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteObject: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteObjectTagging: _Final[_Action]
"""Tagging, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
DeleteObjectVersion: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:versionid, s3-outposts:x-amz-content-sha256."""
DeleteObjectVersionTagging: _Final[_Action]
"""Tagging, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:versionid, s3-outposts:x-amz-content-sha256."""
GetAccessPoint: _Final[_Action]
"""Read, on * only. Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetAccessPointPolicy: _Final[_Action]
"""Read, on accesspoint (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetBucket: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetBucketPolicy: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetBucketTagging: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetBucketVersioning: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetLifecycleConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetObject: _Final[_Action]
"""Read, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetObjectTagging: _Final[_Action]
"""Read, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetObjectVersion: _Final[_Action]
"""Read, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:versionid, s3-outposts:x-amz-content-sha256."""
GetObjectVersionForReplication: _Final[_Action]
"""Read, on object (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
GetObjectVersionTagging: _Final[_Action]
"""Read, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:versionid, s3-outposts:x-amz-content-sha256."""
GetReplicationConfiguration: _Final[_Action]
"""Read, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListAccessPoints: _Final[_Action]
"""List, on * only. Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListBucket: _Final[_Action]
"""List, on accesspoint (required), bucket (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:delimiter, s3-outposts:max-keys, s3-outposts:prefix, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListBucketMultipartUploads: _Final[_Action]
"""List, on accesspoint (required), bucket (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListBucketVersions: _Final[_Action]
"""List, on bucket (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:delimiter, s3-outposts:max-keys, s3-outposts:prefix, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListEndpoints: _Final[_Action]
"""List, on * only."""
ListMultipartUploadParts: _Final[_Action]
"""List, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListOutpostsWithS3: _Final[_Action]
"""List, on * only."""
ListRegionalBuckets: _Final[_Action]
"""List, on * only. Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ListSharedEndpoints: _Final[_Action]
"""List, on * only."""
PutAccessPointPolicy: _Final[_Action]
"""Permissions management, on accesspoint (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutBucketPolicy: _Final[_Action]
"""Permissions management, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutBucketTagging: _Final[_Action]
"""Tagging, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutBucketVersioning: _Final[_Action]
"""Write, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutLifecycleConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutObject: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:RequestObjectTag/<key>, s3-outposts:RequestObjectTagKeys, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-acl, s3-outposts:x-amz-content-sha256, s3-outposts:x-amz-copy-source, s3-outposts:x-amz-metadata-directive, s3-outposts:x-amz-server-side-encryption, s3-outposts:x-amz-storage-class."""
PutObjectAcl: _Final[_Action]
"""Permissions management, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-acl, s3-outposts:x-amz-content-sha256, s3-outposts:x-amz-storage-class."""
PutObjectTagging: _Final[_Action]
"""Tagging, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:RequestObjectTag/<key>, s3-outposts:RequestObjectTagKeys, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
PutObjectVersionTagging: _Final[_Action]
"""Tagging, on object (required). Keys: s3-outposts:AccessPointNetworkOrigin, s3-outposts:DataAccessPointAccount, s3-outposts:DataAccessPointArn, s3-outposts:ExistingObjectTag/<key>, s3-outposts:RequestObjectTag/<key>, s3-outposts:RequestObjectTagKeys, s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:versionid, s3-outposts:x-amz-content-sha256."""
PutReplicationConfiguration: _Final[_Action]
"""Write, on bucket (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256. Needs: iam:PassRole."""
ReplicateDelete: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
ReplicateObject: _Final[_Action]
"""Write, on object (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256, s3-outposts:x-amz-server-side-encryption."""
ReplicateTags: _Final[_Action]
"""Tagging, on object (required). Keys: s3-outposts:authType, s3-outposts:signatureAge, s3-outposts:signatureversion, s3-outposts:x-amz-content-sha256."""
class _accesspoint(_ResourceType):
    """arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/accesspoint/${AccessPointName}"""

    def __call__(self, outpost_id: str | _Variable, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accesspoint: _Final[_accesspoint]
class _bucket(_ResourceType):
    """arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}"""

    def __call__(self, outpost_id: str | _Variable, bucket_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bucket: _Final[_bucket]
class _endpoint(_ResourceType):
    """arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/endpoint/${EndpointId}"""

    def __call__(self, outpost_id: str | _Variable, endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint: _Final[_endpoint]
class _object(_ResourceType):
    """arn:${Partition}:s3-outposts:${Region}:${Account}:outpost/${OutpostId}/bucket/${BucketName}/object/${ObjectName}"""

    def __call__(self, outpost_id: str | _Variable, bucket_name: str | _Variable, object_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

object: _Final[_object]

class _Keys(_ServiceKeys):
    """The condition keys of s3-outposts."""

    AccessPointNetworkOrigin: _StringKey
    DataAccessPointAccount: _StringKey
    DataAccessPointArn: _ArnKey
    RequestObjectTagKeys: _StringKey
    authType: _StringKey
    delimiter: _StringKey
    max_keys: _NumericKey
    prefix: _StringKey
    signatureAge: _NumericKey
    signatureversion: _StringKey
    versionid: _StringKey
    x_amz_acl: _StringKey
    x_amz_content_sha256: _StringKey
    x_amz_copy_source: _StringKey
    x_amz_metadata_directive: _StringKey
    x_amz_server_side_encryption: _StringKey
    x_amz_storage_class: _StringKey
    def ExistingObjectTag(self, key: str, /) -> _StringKey: ...
    def RequestObjectTag(self, key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3-outposts:AccessPointNetworkOrigin", "s3-outposts:DataAccessPointAccount", "s3-outposts:RequestObjectTagKeys", "s3-outposts:authType", "s3-outposts:delimiter", "s3-outposts:prefix", "s3-outposts:signatureversion", "s3-outposts:versionid", "s3-outposts:x-amz-acl", "s3-outposts:x-amz-content-sha256", "s3-outposts:x-amz-copy-source", "s3-outposts:x-amz-metadata-directive", "s3-outposts:x-amz-server-side-encryption", "s3-outposts:x-amz-storage-class"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3-outposts:DataAccessPointArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3-outposts:max-keys", "s3-outposts:signatureAge"]) -> _NumericKey: ...
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
