"""AWS Wickr. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCreateUser: _Final[_Action]
"""Write, on network (required)."""
BatchDeleteUser: _Final[_Action]
"""Write, on network (required)."""
BatchLookupUserUname: _Final[_Action]
"""Read, on network (required)."""
BatchReinviteUser: _Final[_Action]
"""Write, on network (required)."""
BatchResetDevicesForUser: _Final[_Action]
"""Write, on network (required)."""
BatchToggleUserSuspendStatus: _Final[_Action]
"""Write, on network (required)."""
CreateAdminSession: _Final[_Action]
"""Write, on network (required)."""
CreateBot: _Final[_Action]
"""Write, on network (required)."""
CreateDataRetentionBot: _Final[_Action]
"""Write, on network (required)."""
CreateDataRetentionBotChallenge: _Final[_Action]
"""Write, on network (required)."""
CreateNetwork: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSecurityGroup: _Final[_Action]
"""Write, on network (required)."""
DeleteBot: _Final[_Action]
"""Write, on network (required)."""
DeleteDataRetentionBot: _Final[_Action]
"""Write, on network (required)."""
DeleteNetwork: _Final[_Action]
"""Write, on network (required)."""
DeleteSecurityGroup: _Final[_Action]
"""Write, on network (required)."""
GetBot: _Final[_Action]
"""Read, on network (required)."""
GetBotsCount: _Final[_Action]
"""Read, on network (required)."""
GetDataRetentionBot: _Final[_Action]
"""Read, on network (required)."""
GetGuestUserHistoryCount: _Final[_Action]
"""Read, on network (required)."""
GetNetwork: _Final[_Action]
"""Read, on network (required)."""
GetNetworkSettings: _Final[_Action]
"""Read, on network (required)."""
GetOidcInfo: _Final[_Action]
"""Read, on network (required)."""
GetOpentdfConfig: _Final[_Action]
"""Read, on network (required)."""
GetSecurityGroup: _Final[_Action]
"""Read, on network (required)."""
GetUser: _Final[_Action]
"""Read, on network (required)."""
GetUsersCount: _Final[_Action]
"""Read, on network (required)."""
ListBlockedGuestUsers: _Final[_Action]
"""Read, on network (required)."""
ListBots: _Final[_Action]
"""Read, on network (required)."""
ListDevicesForUser: _Final[_Action]
"""Read, on network (required)."""
ListGuestUsers: _Final[_Action]
"""Read, on network (required)."""
ListNetworks: _Final[_Action]
"""Read, on * only."""
ListSecurityGroupUsers: _Final[_Action]
"""Read, on network (required)."""
ListSecurityGroups: _Final[_Action]
"""Read, on network (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on network (required)."""
ListUsers: _Final[_Action]
"""Read, on network (required)."""
RegisterOidcConfig: _Final[_Action]
"""Write, on network (required)."""
RegisterOidcConfigTest: _Final[_Action]
"""Write, on network (required)."""
RegisterOpentdfConfig: _Final[_Action]
"""Write, on network (required)."""
TagResource: _Final[_Action]
"""Tagging, on network (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on network (required). Keys: aws:TagKeys."""
UpdateBot: _Final[_Action]
"""Write, on network (required)."""
UpdateDataRetention: _Final[_Action]
"""Write, on network (required)."""
UpdateGuestUser: _Final[_Action]
"""Write, on network (required)."""
UpdateNetworkDetails: _Final[_Action]
"""Write, on network (required)."""
UpdateNetworkSettings: _Final[_Action]
"""Write, on network (required)."""
UpdateSecurityGroup: _Final[_Action]
"""Write, on network (required)."""
UpdateUser: _Final[_Action]
"""Write, on network (required)."""
class _network(_ResourceType):
    """arn:${Partition}:wickr:${Region}:${Account}:network/${NetworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network: _Final[_network]

class _Keys(_ServiceKeys):
    """The condition keys of wickr."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
