"""AWS Support App in Slack. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSlackChannelConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteAccountAlias: _Final[_Action]
"""Write, on * only."""
DeleteSlackChannelConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteSlackWorkspaceConfiguration: _Final[_Action]
"""Write, on * only."""
DescribeSlackChannels: _Final[_Action]
"""Read, on * only."""
GetAccountAlias: _Final[_Action]
"""Read, on * only."""
GetSlackOauthParameters: _Final[_Action]
"""Read, on * only."""
ListSlackChannelConfigurations: _Final[_Action]
"""Read, on * only."""
ListSlackWorkspaceConfigurations: _Final[_Action]
"""Read, on * only."""
PutAccountAlias: _Final[_Action]
"""Write, on * only."""
RedeemSlackOauthCode: _Final[_Action]
"""Write, on * only."""
RegisterSlackWorkspaceForOrganization: _Final[_Action]
"""Write, on * only."""
UpdateSlackChannelConfiguration: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of supportapp."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
