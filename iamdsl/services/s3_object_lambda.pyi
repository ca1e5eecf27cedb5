"""Amazon S3 Object Lambda. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AbortMultipartUpload: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
DeleteObject: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
DeleteObjectTagging: _Final[_Action]
"""Tagging, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
DeleteObjectVersion: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
DeleteObjectVersionTagging: _Final[_Action]
"""Tagging, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
GetObject: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
GetObjectAcl: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
GetObjectLegalHold: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
GetObjectRetention: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
GetObjectTagging: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
GetObjectVersion: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
GetObjectVersionAcl: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
GetObjectVersionTagging: _Final[_Action]
"""Read, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
ListBucket: _Final[_Action]
"""List, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
ListBucketMultipartUploads: _Final[_Action]
"""List, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
ListBucketVersions: _Final[_Action]
"""List, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
ListMultipartUploadParts: _Final[_Action]
"""List, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObject: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObjectAcl: _Final[_Action]
"""Permissions management, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObjectLegalHold: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObjectRetention: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObjectTagging: _Final[_Action]
"""Tagging, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
PutObjectVersionAcl: _Final[_Action]
"""Permissions management, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
PutObjectVersionTagging: _Final[_Action]
"""Tagging, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge, s3-object-lambda:versionid."""
RestoreObject: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
WriteGetObjectResponse: _Final[_Action]
"""Write, on objectlambdaaccesspoint (required). Keys: s3-object-lambda:TlsVersion, s3-object-lambda:authType, s3-object-lambda:signatureAge."""
class _objectlambdaaccesspoint(_ResourceType):
    """arn:${Partition}:s3-object-lambda:${Region}:${Account}:accesspoint/${AccessPointName}"""

    def __call__(self, access_point_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

objectlambdaaccesspoint: _Final[_objectlambdaaccesspoint]

class _Keys(_ServiceKeys):
    """The condition keys of s3-object-lambda."""

    TlsVersion: _NumericKey
    authType: _StringKey
    signatureAge: _NumericKey
    versionid: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["s3-object-lambda:TlsVersion", "s3-object-lambda:signatureAge"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["s3-object-lambda:authType", "s3-object-lambda:versionid"]) -> _StringKey: ...
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
