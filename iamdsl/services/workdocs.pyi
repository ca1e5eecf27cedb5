"""Amazon WorkDocs. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AbortDocumentVersionUpload: _Final[_Action]
"""Write, on * only."""
ActivateUser: _Final[_Action]
"""Write, on * only."""
AddNotificationPermissions: _Final[_Action]
"""Write, on * only."""
AddResourcePermissions: _Final[_Action]
"""Write, on * only."""
AddUserToGroup: _Final[_Action]
"""Write, on * only."""
CheckAlias: _Final[_Action]
"""Read, on * only."""
CreateComment: _Final[_Action]
"""Write, on * only."""
CreateCustomMetadata: _Final[_Action]
"""Write, on * only."""
CreateFolder: _Final[_Action]
"""Write, on * only."""
CreateInstance: _Final[_Action]
"""Write, on * only."""
CreateLabels: _Final[_Action]
"""Write, on * only."""
CreateNotificationSubscription: _Final[_Action]
"""Write, on * only."""
CreateUser: _Final[_Action]
"""Write, on * only."""
DeactivateUser: _Final[_Action]
"""Write, on * only."""
DeleteComment: _Final[_Action]
"""Write, on * only."""
DeleteCustomMetadata: _Final[_Action]
"""Write, on * only."""
DeleteDocument: _Final[_Action]
"""Write, on * only."""
DeleteDocumentVersion: _Final[_Action]
"""Write, on * only."""
DeleteFolder: _Final[_Action]
"""Write, on * only."""
DeleteFolderContents: _Final[_Action]
"""Write, on * only."""
DeleteInstance: _Final[_Action]
"""Write, on * only."""
DeleteLabels: _Final[_Action]
"""Write, on * only."""
DeleteNotificationPermissions: _Final[_Action]
"""Write, on * only."""
DeleteNotificationSubscription: _Final[_Action]
"""Write, on * only."""
DeleteUser: _Final[_Action]
"""Write, on * only."""
DeregisterDirectory: _Final[_Action]
"""Write, on * only."""
DescribeActivities: _Final[_Action]
"""List, on * only."""
DescribeAvailableDirectories: _Final[_Action]
"""List, on * only."""
DescribeComments: _Final[_Action]
"""List, on * only."""
DescribeDocumentVersions: _Final[_Action]
"""List, on * only."""
DescribeFolderContents: _Final[_Action]
"""List, on * only."""
DescribeGroups: _Final[_Action]
"""List, on * only."""
DescribeInstanceExports: _Final[_Action]
"""List, on * only."""
DescribeInstances: _Final[_Action]
"""List, on * only."""
DescribeNotificationPermissions: _Final[_Action]
"""List, on * only."""
DescribeNotificationSubscriptions: _Final[_Action]
"""List, on * only."""
DescribeResourcePermissions: _Final[_Action]
"""List, on * only."""
DescribeRootFolders: _Final[_Action]
"""List, on * only."""
DescribeUsers: _Final[_Action]
"""List, on * only."""
DownloadDocumentVersion: _Final[_Action]
"""Read, on * only."""
GetCurrentUser: _Final[_Action]
"""Read, on * only."""
GetDocument: _Final[_Action]
"""Read, on * only."""
GetDocumentPath: _Final[_Action]
"""Read, on * only."""
GetDocumentVersion: _Final[_Action]
"""Read, on * only."""
GetFolder: _Final[_Action]
"""Read, on * only."""
GetFolderPath: _Final[_Action]
"""Read, on * only."""
GetGroup: _Final[_Action]
"""Read, on * only."""
GetResources: _Final[_Action]
"""Read, on * only."""
InitiateDocumentVersionUpload: _Final[_Action]
"""Write, on * only."""
RegisterDirectory: _Final[_Action]
"""Write, on * only."""
RemoveAllResourcePermissions: _Final[_Action]
"""Write, on * only."""
RemoveResourcePermission: _Final[_Action]
"""Write, on * only."""
RestoreDocumentVersions: _Final[_Action]
"""Write, on * only."""
SearchResources: _Final[_Action]
"""List, on * only."""
StartInstanceExport: _Final[_Action]
"""Write, on organization (required)."""
UpdateDocument: _Final[_Action]
"""Write, on * only."""
UpdateDocumentVersion: _Final[_Action]
"""Write, on * only."""
UpdateFolder: _Final[_Action]
"""Write, on * only."""
UpdateInstanceAlias: _Final[_Action]
"""Write, on * only."""
UpdateUser: _Final[_Action]
"""Write, on * only."""
UpdateUserAdministrativeSettings: _Final[_Action]
"""Write, on * only."""
class _organization(_ResourceType):
    """arn:${Partition}:workdocs:${Region}:${Account}:organization/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

organization: _Final[_organization]

class _Keys(_ServiceKeys):
    """The condition keys of workdocs."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
