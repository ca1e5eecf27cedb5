"""AWS CodeConnections. Generated; see scripts/."""

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

CreateConnection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codeconnections:ProviderType."""
CreateHost: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codeconnections:ProviderType, codeconnections:VpcId."""
CreateRepositoryLink: _Final[_Action]
"""Write, on Connection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: codeconnections:PassConnection, codeconnections:UseConnection."""
CreateSyncConfiguration: _Final[_Action]
"""Write, on RepositoryLink (required). Keys: codeconnections:Branch. Needs: codeconnections:PassRepository, iam:PassRole."""
DeleteConnection: _Final[_Action]
"""Write, on Connection (required)."""
DeleteHost: _Final[_Action]
"""Write, on Host (required)."""
DeleteRepositoryLink: _Final[_Action]
"""Write, on RepositoryLink (required)."""
DeleteSyncConfiguration: _Final[_Action]
"""Write, on * only."""
GetConnection: _Final[_Action]
"""Read, on Connection (required)."""
GetConnectionToken: _Final[_Action]
"""Read, on Connection (required)."""
GetHost: _Final[_Action]
"""Read, on Host (required)."""
GetIndividualAccessToken: _Final[_Action]
"""Read, on * only. Keys: codeconnections:ProviderType. Needs: codeconnections:StartOAuthHandshake."""
GetInstallationUrl: _Final[_Action]
"""Read, on * only. Keys: codeconnections:ProviderType."""
GetRepositoryLink: _Final[_Action]
"""Read, on RepositoryLink (required)."""
GetRepositorySyncStatus: _Final[_Action]
"""Read, on RepositoryLink (required). Keys: codeconnections:Branch."""
GetResourceSyncStatus: _Final[_Action]
"""Read, on * only."""
GetSyncBlockerSummary: _Final[_Action]
"""Read, on * only."""
GetSyncConfiguration: _Final[_Action]
"""Read, on * only."""
ListConnections: _Final[_Action]
"""List, on Connection (required). Keys: codeconnections:ProviderTypeFilter."""
ListHosts: _Final[_Action]
"""List, on * only. Keys: codeconnections:ProviderTypeFilter."""
ListInstallationTargets: _Final[_Action]
"""List, on * only. Needs: codeconnections:GetIndividualAccessToken, codeconnections:StartOAuthHandshake."""
ListRepositoryLinks: _Final[_Action]
"""List, on * only."""
ListRepositorySyncDefinitions: _Final[_Action]
"""List, on * only."""
ListSyncConfigurations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on Connection, Host, RepositoryLink."""
PassConnection: _Final[_Action]
"""Read, on Connection (required). Keys: codeconnections:PassedToService."""
PassRepository: _Final[_Action]
"""Read, on RepositoryLink (required). Keys: codeconnections:PassedToService."""
RegisterAppCode: _Final[_Action]
"""Read, on * only. Keys: codeconnections:HostArn."""
StartAppRegistrationHandshake: _Final[_Action]
"""Read, on * only. Keys: codeconnections:HostArn."""
StartOAuthHandshake: _Final[_Action]
"""Read, on * only. Keys: codeconnections:ProviderType."""
TagResource: _Final[_Action]
"""Tagging, on Connection, Host, RepositoryLink. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Connection, Host, RepositoryLink. Keys: aws:TagKeys."""
UpdateConnectionInstallation: _Final[_Action]
"""Write, on Connection (required). Keys: codeconnections:InstallationId. Needs: codeconnections:GetIndividualAccessToken, codeconnections:GetInstallationUrl, codeconnections:ListInstallationTargets, codeconnections:StartOAuthHandshake."""
UpdateHost: _Final[_Action]
"""Write, on Host (required). Keys: codeconnections:VpcId."""
UpdateRepositoryLink: _Final[_Action]
"""Write, on RepositoryLink (required)."""
UpdateSyncBlocker: _Final[_Action]
"""Write, on * only."""
UpdateSyncConfiguration: _Final[_Action]
"""Write, on * only. Keys: codeconnections:Branch."""
UseConnection: _Final[_Action]
"""Read, on Connection (required). Keys: codeconnections:BranchName, codeconnections:FullRepositoryId, codeconnections:OwnerId, codeconnections:ProviderAction, codeconnections:ProviderPermissionsRequired, codeconnections:RepositoryName."""
class _Connection(_ResourceType):
    """arn:${Partition}:codeconnections:${Region}:${Account}:connection/${ConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Connection: _Final[_Connection]
class _Host(_ResourceType):
    """arn:${Partition}:codeconnections:${Region}:${Account}:host/${HostId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, host_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Host: _Final[_Host]
class _RepositoryLink(_ResourceType):
    """arn:${Partition}:codeconnections:${Region}:${Account}:repository-link/${RepositoryLinkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, repository_link_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RepositoryLink: _Final[_RepositoryLink]

class _Keys(_ServiceKeys):
    """The condition keys of codeconnections."""

    Branch: _StringKey
    BranchName: _StringKey
    FullRepositoryId: _StringKey
    HostArn: _ArnKey
    InstallationId: _StringKey
    OwnerId: _StringKey
    PassedToService: _StringKey
    ProviderAction: _StringKey
    ProviderPermissionsRequired: _StringKey
    ProviderType: _StringKey
    ProviderTypeFilter: _StringKey
    RepositoryName: _StringKey
    VpcId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["codeconnections:Branch", "codeconnections:BranchName", "codeconnections:FullRepositoryId", "codeconnections:InstallationId", "codeconnections:OwnerId", "codeconnections:PassedToService", "codeconnections:ProviderAction", "codeconnections:ProviderPermissionsRequired", "codeconnections:ProviderType", "codeconnections:ProviderTypeFilter", "codeconnections:RepositoryName", "codeconnections:VpcId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codeconnections:HostArn"]) -> _ArnKey: ...
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
