"""Multi-party approval. Generated; see scripts/."""

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

CancelSession: _Final[_Action]
"""Write, on session (required). Keys: aws:ResourceTag/${TagKey}, mpa:ProtectedResourceAccount, mpa:RequestedOperation."""
CreateApprovalTeam: _Final[_Action]
"""Write, on approval-team (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateIdentitySource: _Final[_Action]
"""Write, on identity-source (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteIdentitySource: _Final[_Action]
"""Write, on identity-source (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteInactiveApprovalTeamVersion: _Final[_Action]
"""Write, on approval-team (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
GetApprovalTeam: _Final[_Action]
"""Read, on approval-team (required). Keys: aws:ResourceTag/${TagKey}."""
GetIdentitySource: _Final[_Action]
"""Read, on identity-source (required). Keys: aws:ResourceTag/${TagKey}."""
GetPolicyVersion: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetSession: _Final[_Action]
"""Read, on session (required). Keys: aws:ResourceTag/${TagKey}, mpa:ProtectedResourceAccount, mpa:RequestedOperation."""
ListApprovalTeams: _Final[_Action]
"""List, on * only."""
ListIdentitySources: _Final[_Action]
"""List, on * only."""
ListPolicies: _Final[_Action]
"""List, on * only."""
ListPolicyVersions: _Final[_Action]
"""List, on * only."""
ListResourcePolicies: _Final[_Action]
"""List, on * only."""
ListSessions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
StartActiveApprovalTeamDeletion: _Final[_Action]
"""Write, on approval-team (required). Keys: aws:ResourceTag/${TagKey}."""
StartApprovalTeamBaseline: _Final[_Action]
"""Write, on approval-team (required). Keys: aws:ResourceTag/${TagKey}."""
StartSession: _Final[_Action]
"""Write, on session (required). Keys: aws:ResourceTag/${TagKey}, mpa:ProtectedResourceAccount, mpa:RequestedOperation."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateApprovalTeam: _Final[_Action]
"""Write, on approval-team (required). Keys: aws:ResourceTag/${TagKey}."""
class _approval_team(_ResourceType):
    """arn:${Partition}:mpa:${Region}:${Account}:approval-team/${ApprovalTeamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, approval_team_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

approval_team: _Final[_approval_team]
class _identity_source(_ResourceType):
    """arn:${Partition}:mpa:${Region}:${Account}:identity-source/${IdentitySourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identity_source_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identity_source: _Final[_identity_source]
class _session(_ResourceType):
    """arn:${Partition}:mpa:${Region}:${Account}:session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]

class _Keys(_ServiceKeys):
    """The condition keys of mpa."""

    ProtectedResourceAccount: _StringKey
    RequestedOperation: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["mpa:ProtectedResourceAccount", "mpa:RequestedOperation"]) -> _StringKey: ...
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
