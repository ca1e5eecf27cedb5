"""Amazon CodeCatalyst. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptConnection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateIamRoleToConnection: _Final[_Action]
"""Write, on connections (required). Keys: aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
AssociateIdentityCenterApplicationToSpace: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateIdentityToIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
BatchAssociateIdentitiesToIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDisassociateIdentitiesFromIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
CreateIdentityCenterApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSpace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSpaceAdminRoleAssignment: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteConnection: _Final[_Action]
"""Write, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateIamRoleFromConnection: _Final[_Action]
"""Write, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateIdentityCenterApplicationFromSpace: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateIdentityFromIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
GetBillingAuthorization: _Final[_Action]
"""Read, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
GetConnection: _Final[_Action]
"""Read, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
GetIdentityCenterApplication: _Final[_Action]
"""Read, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
GetPendingConnection: _Final[_Action]
"""Read, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListIamRolesForConnection: _Final[_Action]
"""List, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
ListIdentityCenterApplications: _Final[_Action]
"""List, on * only."""
ListIdentityCenterApplicationsForSpace: _Final[_Action]
"""List, on * only."""
ListSpacesForIdentityCenterApplication: _Final[_Action]
"""List, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on connections, identity-center-applications. Keys: aws:ResourceTag/${TagKey}."""
PutBillingAuthorization: _Final[_Action]
"""Write, on connections (required). Keys: aws:ResourceTag/${TagKey}."""
RejectConnection: _Final[_Action]
"""Write, on * only."""
SynchronizeIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on connections, identity-center-applications. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on connections, identity-center-applications. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateIdentityCenterApplication: _Final[_Action]
"""Write, on identity-center-applications (required). Keys: aws:ResourceTag/${TagKey}."""
class _connections(_ResourceType):
    """arn:${Partition}:codecatalyst:${Region}:${Account}:/connections/${ConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connections: _Final[_connections]
class _identity_center_applications(_ResourceType):
    """arn:${Partition}:codecatalyst:${Region}:${Account}:/identity-center-applications/${IdentityCenterApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identity_center_application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identity_center_applications: _Final[_identity_center_applications]
class _project(_ResourceType):
    """arn:${Partition}:codecatalyst:::space/${SpaceId}/project/${ProjectId}"""

    def __call__(self, space_id: str | _Variable, project_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _space(_ResourceType):
    """arn:${Partition}:codecatalyst:::space/${SpaceId}"""

    def __call__(self, space_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

space: _Final[_space]

class _Keys(_ServiceKeys):
    """The condition keys of codecatalyst."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
