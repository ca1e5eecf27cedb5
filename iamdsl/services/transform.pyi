"""AWS Transform. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessTransformProfile: _Final[_Action]
"""Write, on profile (required)."""
AssociateConnectorResource: _Final[_Action]
"""Write, on connector (required). Keys: aws:ResourceTag/${TagKey}."""
CreateProfile: _Final[_Action]
"""Write, on profile (required)."""
DeleteAgentRuntimeConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteConnector: _Final[_Action]
"""Write, on connector (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProfile: _Final[_Action]
"""Write, on profile (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAgent: _Final[_Action]
"""Read, on * only."""
GetAgentRuntimeConfiguration: _Final[_Action]
"""Read, on * only."""
GetConnector: _Final[_Action]
"""Read, on connector (required). Keys: aws:ResourceTag/${TagKey}."""
GetWebAppUrl: _Final[_Action]
"""Read, on * only."""
ListAgents: _Final[_Action]
"""Read, on * only."""
ListConnectors: _Final[_Action]
"""List, on * only. Keys: aws:ResourceTag/${TagKey}."""
ListProfiles: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on connector (required). Keys: aws:ResourceTag/${TagKey}."""
PutAgentRuntimeConfiguration: _Final[_Action]
"""Write, on * only."""
RejectConnector: _Final[_Action]
"""Write, on connector (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on connector (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on connector (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateAgentAccess: _Final[_Action]
"""Write, on * only."""
UpdateProfile: _Final[_Action]
"""Write, on profile (required)."""
class _connector(_ResourceType):
    """arn:${Partition}:transform:${Region}:${Account}:connector/${WorkspaceId}/${ConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connector: _Final[_connector]
class _profile(_ResourceType):
    """arn:${Partition}:transform:${Region}:${Account}:profile/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

profile: _Final[_profile]

class _Keys(_ServiceKeys):
    """The condition keys of transform."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
