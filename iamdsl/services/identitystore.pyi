"""AWS Identity Store. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddRegion: _Final[_Action]
"""Write, on Identitystore (required). Needs: kms:Decrypt."""
CreateGroup: _Final[_Action]
"""Write, on Identitystore (required). Keys: identitystore:GroupExternalIdIssuers, identitystore:PrimaryRegion. Needs: kms:Decrypt."""
CreateGroupMembership: _Final[_Action]
"""Write, on Group (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
CreateIdentityStore: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKeyWithoutPlaintext."""
CreateUser: _Final[_Action]
"""Write, on Identitystore (required). Keys: identitystore:PrimaryRegion, identitystore:ReservedUserId, identitystore:UserExternalIdIssuers. Needs: kms:Decrypt."""
DeleteGroup: _Final[_Action]
"""Write, on Group (required), Identitystore (required). Keys: identitystore:GroupExternalIdIssuers, identitystore:PrimaryRegion. Needs: kms:Decrypt."""
DeleteGroupMembership: _Final[_Action]
"""Write, on Group (required), GroupMembership (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
DeleteIdentityStore: _Final[_Action]
"""Write, on Identitystore (required)."""
DeleteUser: _Final[_Action]
"""Write, on Identitystore (required), User (required). Keys: identitystore:PrimaryRegion, identitystore:UserExternalIdIssuers. Needs: kms:Decrypt."""
DescribeGroup: _Final[_Action]
"""Read, on Group (required), Identitystore (required). Keys: identitystore:GroupExternalIdIssuers, identitystore:PrimaryRegion. Needs: kms:Decrypt."""
DescribeGroupMembership: _Final[_Action]
"""Read, on Group (required), GroupMembership (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
DescribeIdentityStore: _Final[_Action]
"""Read, on Identitystore (required). Keys: identitystore:PrimaryRegion."""
DescribeRegion: _Final[_Action]
"""Read, on Identitystore (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
DescribeUser: _Final[_Action]
"""Read, on Identitystore (required), User (required). Keys: identitystore:PrimaryRegion, identitystore:UserExternalIdIssuers. Needs: kms:Decrypt."""
GetGroupId: _Final[_Action]
"""Read, on Group (required), Identitystore (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
GetGroupMembershipId: _Final[_Action]
"""Read, on Group (required), GroupMembership (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
GetUserId: _Final[_Action]
"""Read, on Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
IsMemberInGroups: _Final[_Action]
"""Read, on AllGroupMemberships (required), Group (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
ListGroupMemberships: _Final[_Action]
"""List, on AllGroupMemberships (required), Group (required), Identitystore (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
ListGroupMembershipsForMember: _Final[_Action]
"""List, on AllGroupMemberships (required), Identitystore (required), User (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
ListGroups: _Final[_Action]
"""List, on AllGroups (required), Identitystore (required). Keys: identitystore:GroupExternalIdIssuers, identitystore:PrimaryRegion. Needs: kms:Decrypt."""
ListIdentityStores: _Final[_Action]
"""List, on * only."""
ListRegions: _Final[_Action]
"""List, on Identitystore (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
ListUsers: _Final[_Action]
"""List, on AllUsers (required), Identitystore (required). Keys: identitystore:PrimaryRegion, identitystore:UserExternalIdIssuers. Needs: kms:Decrypt."""
RemoveRegion: _Final[_Action]
"""Write, on Identitystore (required). Needs: kms:Decrypt."""
ReserveUser: _Final[_Action]
"""Write, on Identitystore (required). Keys: identitystore:PrimaryRegion. Needs: kms:Decrypt."""
UpdateGroup: _Final[_Action]
"""Write, on Group (required), Identitystore (required). Keys: identitystore:GroupExternalIdIssuers, identitystore:PrimaryRegion. Needs: kms:Decrypt."""
UpdateIdentityStore: _Final[_Action]
"""Write, on Identitystore (required). Keys: identitystore:VpceAccessRequired. Needs: kms:Decrypt, kms:DescribeKey, kms:Encrypt, kms:GenerateDataKeyWithoutPlaintext."""
UpdateUser: _Final[_Action]
"""Write, on Identitystore (required), User (required). Keys: identitystore:PrimaryRegion, identitystore:UserExternalIdIssuers. Needs: kms:Decrypt."""
class _AllGroupMemberships(_ResourceType):
    """arn:${Partition}:identitystore:::membership/*"""

    def __call__(self, *, partition: str | None = None) -> _Arn: ...

AllGroupMemberships: _Final[_AllGroupMemberships]
class _AllGroups(_ResourceType):
    """arn:${Partition}:identitystore:::group/*"""

    def __call__(self, *, partition: str | None = None) -> _Arn: ...

AllGroups: _Final[_AllGroups]
class _AllUsers(_ResourceType):
    """arn:${Partition}:identitystore:::user/*"""

    def __call__(self, *, partition: str | None = None) -> _Arn: ...

AllUsers: _Final[_AllUsers]
class _Group(_ResourceType):
    """arn:${Partition}:identitystore:::group/${GroupId}"""

    def __call__(self, group_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

Group: _Final[_Group]
class _GroupMembership(_ResourceType):
    """arn:${Partition}:identitystore:::membership/${MembershipId}"""

    def __call__(self, membership_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

GroupMembership: _Final[_GroupMembership]
class _Identitystore(_ResourceType):
    """arn:${Partition}:identitystore::${Account}:identitystore/${IdentityStoreId}"""

    def __call__(self, identity_store_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

Identitystore: _Final[_Identitystore]
class _User(_ResourceType):
    """arn:${Partition}:identitystore:::user/${UserId}"""

    def __call__(self, user_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

User: _Final[_User]

class _Keys(_ServiceKeys):
    """The condition keys of identitystore."""

    GroupExternalIdIssuers: _ArnSetKey
    IdentityStoreArn: _ArnKey
    PrimaryRegion: _StringKey
    ReservedUserId: _StringKey
    UserExternalIdIssuers: _ArnSetKey
    UserId: _StringKey
    VpceAccessRequired: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["identitystore:GroupExternalIdIssuers", "identitystore:UserExternalIdIssuers"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["identitystore:IdentityStoreArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["identitystore:PrimaryRegion", "identitystore:ReservedUserId", "identitystore:UserId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["identitystore:VpceAccessRequired"]) -> _BoolKey: ...
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
