"""Amazon Cognito Identity. Generated; see scripts/."""

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

CreateIdentityPool: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteIdentities: _Final[_Action]
"""Write, on * only. Keys: cognito-identity:IdentityPoolArn."""
DeleteIdentityPool: _Final[_Action]
"""Write, on identitypool (required)."""
DescribeIdentity: _Final[_Action]
"""Read, on * only. Keys: cognito-identity:IdentityPoolArn."""
DescribeIdentityPool: _Final[_Action]
"""Read, on identitypool (required)."""
GetCredentialsForIdentity: _Final[_Action]
"""Read, on * only. Keys: cognito-identity-auth:AccountId, cognito-identity-auth:IdentityPoolArn, cognito-identity-unauth:AccountId, cognito-identity-unauth:IdentityPoolArn."""
GetId: _Final[_Action]
"""Write, on * only. Keys: cognito-identity-auth:AccountId, cognito-identity-auth:IdentityPoolArn, cognito-identity-unauth:AccountId, cognito-identity-unauth:IdentityPoolArn."""
GetIdentityPoolAnalytics: _Final[_Action]
"""Read, on identitypool (required)."""
GetIdentityPoolDailyAnalytics: _Final[_Action]
"""Read, on identitypool (required)."""
GetIdentityPoolRoles: _Final[_Action]
"""Read, on identitypool (required)."""
GetIdentityProviderDailyAnalytics: _Final[_Action]
"""Read, on identitypool (required)."""
GetOpenIdToken: _Final[_Action]
"""Read, on * only. Keys: cognito-identity-auth:AccountId, cognito-identity-auth:IdentityPoolArn, cognito-identity-unauth:AccountId, cognito-identity-unauth:IdentityPoolArn."""
GetOpenIdTokenForDeveloperIdentity: _Final[_Action]
"""Read, on identitypool (required)."""
GetPrincipalTagAttributeMap: _Final[_Action]
"""Read, on identitypool (required)."""
ListIdentities: _Final[_Action]
"""List, on identitypool (required)."""
ListIdentityPools: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on identitypool."""
LookupDeveloperIdentity: _Final[_Action]
"""Read, on identitypool (required)."""
MergeDeveloperIdentities: _Final[_Action]
"""Write, on identitypool (required)."""
SetIdentityPoolRoles: _Final[_Action]
"""Write, on * only."""
SetPrincipalTagAttributeMap: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on identitypool (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnlinkDeveloperIdentity: _Final[_Action]
"""Write, on identitypool (required)."""
UnlinkIdentity: _Final[_Action]
"""Write, on * only. Keys: cognito-identity-auth:AccountId, cognito-identity-auth:IdentityPoolArn."""
UntagResource: _Final[_Action]
"""Tagging, on identitypool (required). Keys: aws:TagKeys."""
UpdateIdentityPool: _Final[_Action]
"""Write, on identitypool (required)."""
class _identitypool(_ResourceType):
    """arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identity_pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identitypool: _Final[_identitypool]

class _Keys(_ServiceKeys):
    """The condition keys of cognito-identity."""

    cognito_identity_auth_AccountId: _StringKey
    cognito_identity_auth_IdentityPoolArn: _ArnKey
    cognito_identity_unauth_AccountId: _StringKey
    cognito_identity_unauth_IdentityPoolArn: _ArnKey
    IdentityPoolArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["cognito-identity-auth:AccountId", "cognito-identity-unauth:AccountId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["cognito-identity-auth:IdentityPoolArn", "cognito-identity-unauth:IdentityPoolArn", "cognito-identity:IdentityPoolArn"]) -> _ArnKey: ...
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
