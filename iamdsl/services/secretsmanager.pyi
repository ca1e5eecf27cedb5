"""AWS Secrets Manager. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetSecretValue: _Final[_Action]
"""Read, on * only."""
CancelRotateSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
CreateSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, secretsmanager:AddReplicaRegions, secretsmanager:Description, secretsmanager:ForceOverwriteReplicaSecret, secretsmanager:KmsKeyArn, secretsmanager:KmsKeyId, secretsmanager:Name, secretsmanager:ResourceTag/tag-key, secretsmanager:Type."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
DeleteSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ForceDeleteWithoutRecovery, secretsmanager:RecoveryWindowInDays, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
DescribeSecret: _Final[_Action]
"""Read, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
GetRandomPassword: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
GetSecretValue: _Final[_Action]
"""Read, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:VersionId, secretsmanager:VersionStage, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
ListSecretVersionIds: _Final[_Action]
"""Read, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
ListSecrets: _Final[_Action]
"""List, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:BlockPublicPolicy, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
PutSecretValue: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
RemoveRegionsFromReplication: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
ReplicateSecretToRegions: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:AddReplicaRegions, secretsmanager:ForceOverwriteReplicaSecret, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
RestoreSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
RotateSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ExternalSecretRotationRoleArn, secretsmanager:ModifyRotationRules, secretsmanager:ResourceTag/tag-key, secretsmanager:RotateImmediately, secretsmanager:RotationLambdaARN, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
StopReplicationToReplica: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
TagResource: _Final[_Action]
"""Tagging, on Secret (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
UntagResource: _Final[_Action]
"""Tagging, on Secret (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
UpdateSecret: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:Description, secretsmanager:KmsKeyArn, secretsmanager:KmsKeyId, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:Type, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
UpdateSecretVersionStage: _Final[_Action]
"""Write, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:VersionStage, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
ValidateResourcePolicy: _Final[_Action]
"""Permissions management, on Secret (required). Keys: aws:ResourceTag/${TagKey}, secretsmanager:ResourceTag/tag-key, secretsmanager:SecretId, secretsmanager:SecretPrimaryRegion, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type."""
class _Secret(_ResourceType):
    """arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, secretsmanager:ResourceTag/tag-key, secretsmanager:resource/AllowRotationLambdaArn, secretsmanager:resource/Type"""

    def __call__(self, secret_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Secret: _Final[_Secret]

class _Keys(_ServiceKeys):
    """The condition keys of secretsmanager."""

    AddReplicaRegions: _StringSetKey
    BlockPublicPolicy: _BoolKey
    Description: _StringKey
    ExternalSecretRotationRoleArn: _ArnKey
    ForceDeleteWithoutRecovery: _BoolKey
    ForceOverwriteReplicaSecret: _BoolKey
    KmsKeyArn: _ArnKey
    KmsKeyId: _StringKey
    ModifyRotationRules: _BoolKey
    Name: _StringKey
    RecoveryWindowInDays: _NumericKey
    ResourceTag_tag_key: _StringKey
    RotateImmediately: _BoolKey
    RotationLambdaARN: _ArnKey
    SecretId: _ArnKey
    SecretPrimaryRegion: _StringKey
    Type: _StringKey
    VersionId: _StringKey
    VersionStage: _StringKey
    resource_AllowRotationLambdaArn: _ArnKey
    resource_Type: _StringKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["secretsmanager:AddReplicaRegions"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["secretsmanager:BlockPublicPolicy", "secretsmanager:ForceDeleteWithoutRecovery", "secretsmanager:ForceOverwriteReplicaSecret", "secretsmanager:ModifyRotationRules", "secretsmanager:RotateImmediately"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["secretsmanager:Description", "secretsmanager:KmsKeyId", "secretsmanager:Name", "secretsmanager:ResourceTag/tag-key", "secretsmanager:SecretPrimaryRegion", "secretsmanager:Type", "secretsmanager:VersionId", "secretsmanager:VersionStage", "secretsmanager:resource/Type"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["secretsmanager:ExternalSecretRotationRoleArn", "secretsmanager:KmsKeyArn", "secretsmanager:RotationLambdaARN", "secretsmanager:SecretId", "secretsmanager:resource/AllowRotationLambdaArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["secretsmanager:RecoveryWindowInDays"]) -> _NumericKey: ...
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
