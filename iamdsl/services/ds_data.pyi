"""AWS Directory Service Data. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddGroupMember: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:MemberName, ds-data:MemberRealm, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
CreateGroup: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
CreateUser: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
DeleteGroup: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
DeleteUser: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
DescribeGroup: _Final[_Action]
"""Read, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
DescribeUser: _Final[_Action]
"""Read, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
DisableUser: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
ListGroupMembers: _Final[_Action]
"""List, on directory (required). Keys: ds-data:Identifier, ds-data:MemberRealm, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
ListGroups: _Final[_Action]
"""List, on directory (required). Keys: ds-data:Realm. Needs: ds:AccessDSData."""
ListGroupsForMember: _Final[_Action]
"""List, on directory (required). Keys: ds-data:Identifier, ds-data:MemberRealm, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
ListUsers: _Final[_Action]
"""List, on directory (required). Keys: ds-data:Realm. Needs: ds:AccessDSData."""
RemoveGroupMember: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:MemberName, ds-data:MemberRealm, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
SearchGroups: _Final[_Action]
"""Read, on directory (required). Keys: ds-data:Realm. Needs: ds-data:DescribeGroup, ds:AccessDSData."""
SearchUsers: _Final[_Action]
"""Read, on directory (required). Keys: ds-data:Realm. Needs: ds-data:DescribeUser, ds:AccessDSData."""
UpdateGroup: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
UpdateUser: _Final[_Action]
"""Write, on directory (required). Keys: ds-data:Identifier, ds-data:Realm, ds-data:SAMAccountName. Needs: ds:AccessDSData."""
class _directory(_ResourceType):
    """arn:${Partition}:ds:${Region}:${Account}:directory/${DirectoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

directory: _Final[_directory]

class _Keys(_ServiceKeys):
    """The condition keys of ds-data."""

    Identifier: _StringKey
    MemberName: _StringKey
    MemberRealm: _StringKey
    Realm: _StringKey
    SAMAccountName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["ds-data:Identifier", "ds-data:MemberName", "ds-data:MemberRealm", "ds-data:Realm", "ds-data:SAMAccountName"]) -> _StringKey: ...
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
