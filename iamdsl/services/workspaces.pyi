"""Amazon WorkSpaces. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAccountLinkInvitation: _Final[_Action]
"""Write, on * only."""
AssociateConnectionAlias: _Final[_Action]
"""Write, on connectionalias (required), directoryid (required)."""
AssociateIpGroups: _Final[_Action]
"""Write, on directoryid (required), workspaceipgroup (required)."""
AssociateWorkspaceApplication: _Final[_Action]
"""Write, on workspaceapplication (required), workspaceid (required). Keys: aws:ResourceTag/${TagKey}."""
AuthorizeIpRules: _Final[_Action]
"""Write, on workspaceipgroup (required). Needs: workspaces:UpdateRulesOfIpGroup."""
CopyWorkspaceImage: _Final[_Action]
"""Write, on workspaceimage (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: workspaces:DescribeWorkspaceImages."""
CreateAccountLinkInvitation: _Final[_Action]
"""Write, on * only."""
CreateConnectClientAddIn: _Final[_Action]
"""Write, on directoryid (required)."""
CreateConnectionAlias: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIpGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRootClientCertificate: _Final[_Action]
"""Write, on certificateid (required)."""
CreateStandbyWorkspaces: _Final[_Action]
"""Write, on directoryid (required), workspaceid (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateTags: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUpdatedWorkspaceImage: _Final[_Action]
"""Write, on workspaceimage (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWorkspaceBundle: _Final[_Action]
"""Write, on workspacebundle (required), workspaceimage (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: workspaces:CreateTags."""
CreateWorkspaceImage: _Final[_Action]
"""Write, on workspaceid (required), workspaceimage (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWorkspaces: _Final[_Action]
"""Write, on directoryid (required), workspacebundle (required), workspaceid (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWorkspacesPool: _Final[_Action]
"""Write, on directoryid (required), workspacebundle (required), workspacespool (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAccountLinkInvitation: _Final[_Action]
"""Write, on * only."""
DeleteClientBranding: _Final[_Action]
"""Write, on directoryid (required)."""
DeleteConnectClientAddIn: _Final[_Action]
"""Write, on directoryid (required)."""
DeleteConnectionAlias: _Final[_Action]
"""Write, on connectionalias (required)."""
DeleteIpGroup: _Final[_Action]
"""Write, on workspaceipgroup (required)."""
DeleteRootClientCertificate: _Final[_Action]
"""Write, on certificateid (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteWorkspaceBundle: _Final[_Action]
"""Write, on workspacebundle (required)."""
DeleteWorkspaceImage: _Final[_Action]
"""Write, on workspaceimage (required)."""
DeployWorkspaceApplications: _Final[_Action]
"""Write, on workspaceid (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterWorkspaceDirectory: _Final[_Action]
"""Write, on directoryid (required)."""
DescribeAccount: _Final[_Action]
"""Read, on * only."""
DescribeAccountModifications: _Final[_Action]
"""Read, on * only."""
DescribeApplicationAssociations: _Final[_Action]
"""List, on workspaceapplication (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeApplications: _Final[_Action]
"""List, on * only."""
DescribeBundleAssociations: _Final[_Action]
"""List, on workspacebundle (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeClientBranding: _Final[_Action]
"""Read, on directoryid (required)."""
DescribeClientProperties: _Final[_Action]
"""List, on directoryid (required)."""
DescribeConnectClientAddIns: _Final[_Action]
"""List, on directoryid (required)."""
DescribeConnectionAliasPermissions: _Final[_Action]
"""Read, on connectionalias (required)."""
DescribeConnectionAliases: _Final[_Action]
"""Read, on * only."""
DescribeConsent: _Final[_Action]
"""Read, on * only."""
DescribeCustomWorkspaceImageImport: _Final[_Action]
"""Read, on * only."""
DescribeImageAssociations: _Final[_Action]
"""List, on workspaceimage (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeIpGroups: _Final[_Action]
"""Read, on workspaceipgroup (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-10-01")
class DescribeRootClientCertificates(metaclass=_RetiredAction):
    """List, on certificateid (required)."""
DescribeTags: _Final[_Action]
"""Read, on * only."""
DescribeWorkspaceAssociations: _Final[_Action]
"""List, on workspaceid (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeWorkspaceBundles: _Final[_Action]
"""List, on * only."""
DescribeWorkspaceDirectories: _Final[_Action]
"""Read, on * only."""
DescribeWorkspaceImagePermissions: _Final[_Action]
"""Read, on workspaceimage (required)."""
DescribeWorkspaceImages: _Final[_Action]
"""List, on * only."""
DescribeWorkspaceSnapshots: _Final[_Action]
"""List, on workspaceid (required)."""
DescribeWorkspaces: _Final[_Action]
"""List, on * only."""
DescribeWorkspacesConnectionStatus: _Final[_Action]
"""Read, on * only."""
DescribeWorkspacesPoolSessions: _Final[_Action]
"""List, on workspacespool (required)."""
DescribeWorkspacesPools: _Final[_Action]
"""List, on * only."""
DirectoryAccessManagement: _Final[_Action]
"""List, on directoryid (required)."""
DisassociateConnectionAlias: _Final[_Action]
"""Write, on connectionalias (required)."""
DisassociateIpGroups: _Final[_Action]
"""Write, on directoryid (required), workspaceipgroup (required)."""
DisassociateWorkspaceApplication: _Final[_Action]
"""Write, on workspaceapplication (required), workspaceid (required). Keys: aws:ResourceTag/${TagKey}."""
GetAccountLink: _Final[_Action]
"""Read, on * only."""
GetTroubleshootingRecommendation: _Final[_Action]
"""Read, on workspaceid (required)."""
ImportClientBranding: _Final[_Action]
"""Write, on directoryid (required)."""
ImportCustomWorkspaceImage: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ImportWorkspaceImage: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeImages, ec2:ModifyImageAttribute."""
InvokeOnboardingAgent: _Final[_Action]
"""Write, on * only."""
InvokeTroubleshootingInvestigation: _Final[_Action]
"""Read, on workspaceid (required)."""
ListAccountLinks: _Final[_Action]
"""List, on * only."""
ListAvailableManagementCidrRanges: _Final[_Action]
"""List, on * only."""
ListTroubleshootingRecommendations: _Final[_Action]
"""Read, on workspaceid (required)."""
MigrateWorkspace: _Final[_Action]
"""Write, on workspacebundle (required), workspaceid (required)."""
ModifyAccount: _Final[_Action]
"""Write, on * only."""
ModifyCertificateBasedAuthProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifyClientProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifyEndpointEncryptionMode: _Final[_Action]
"""Write, on directoryid (required)."""
ModifySamlProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifySelfservicePermissions: _Final[_Action]
"""Permissions management, on directoryid (required)."""
ModifyStreamingProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifyWorkspaceAccessProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifyWorkspaceCreationProperties: _Final[_Action]
"""Write, on directoryid (required)."""
ModifyWorkspaceProperties: _Final[_Action]
"""Write, on workspaceid (required)."""
ModifyWorkspaceState: _Final[_Action]
"""Write, on workspaceid (required)."""
Personalization: _Final[_Action]
"""Write, on * only."""
RebootWorkspaces: _Final[_Action]
"""Write, on workspaceid (required)."""
RebuildWorkspaces: _Final[_Action]
"""Write, on workspaceid (required)."""
RegisterWorkspaceDirectory: _Final[_Action]
"""Write, on directoryid (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RejectAccountLinkInvitation: _Final[_Action]
"""Write, on * only."""
RestoreWorkspace: _Final[_Action]
"""Write, on workspaceid (required)."""
RevokeIpRules: _Final[_Action]
"""Write, on workspaceipgroup (required). Needs: workspaces:UpdateRulesOfIpGroup."""
StartWorkspaces: _Final[_Action]
"""Write, on workspaceid (required)."""
StartWorkspacesPool: _Final[_Action]
"""Write, on workspacespool (required)."""
StopWorkspaces: _Final[_Action]
"""Write, on workspaceid (required)."""
StopWorkspacesPool: _Final[_Action]
"""Write, on workspacespool (required)."""
Stream: _Final[_Action]
"""Write, on directoryid (required). Keys: workspaces:userId."""
TerminateWorkspaces: _Final[_Action]
"""Write, on workspaceid (required)."""
TerminateWorkspacesPool: _Final[_Action]
"""Write, on workspacespool (required)."""
TerminateWorkspacesPoolSession: _Final[_Action]
"""Write, on * only."""
UpdateConnectClientAddIn: _Final[_Action]
"""Write, on directoryid (required)."""
UpdateConnectionAliasPermission: _Final[_Action]
"""Permissions management, on connectionalias (required)."""
UpdateConsent: _Final[_Action]
"""Write, on * only."""
UpdateRootClientCertificate: _Final[_Action]
"""Write, on certificateid (required)."""
UpdateRulesOfIpGroup: _Final[_Action]
"""Write, on workspaceipgroup (required). Needs: workspaces:AuthorizeIpRules, workspaces:RevokeIpRules."""
UpdateWorkspaceBundle: _Final[_Action]
"""Write, on workspacebundle (required), workspaceimage (required)."""
UpdateWorkspaceImagePermission: _Final[_Action]
"""Permissions management, on workspaceimage (required)."""
UpdateWorkspacesPool: _Final[_Action]
"""Write, on workspacespool (required)."""
class _certificateid(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspacecertificate/${CertificateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, certificate_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificateid: _Final[_certificateid]
class _connectionalias(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:connectionalias/${ConnectionAliasId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_alias_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectionalias: _Final[_connectionalias]
class _directoryid(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:directory/${DirectoryId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, directory_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

directoryid: _Final[_directoryid]
class _workspaceapplication(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspaceapplication/${WorkSpaceApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, work_space_application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspaceapplication: _Final[_workspaceapplication]
class _workspacebundle(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspacebundle/${BundleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, bundle_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspacebundle: _Final[_workspacebundle]
class _workspaceid(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspaceid: _Final[_workspaceid]
class _workspaceimage(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspaceimage/${ImageId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspaceimage: _Final[_workspaceimage]
class _workspaceipgroup(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspaceipgroup/${GroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspaceipgroup: _Final[_workspaceipgroup]
class _workspacespool(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspacespool: _Final[_workspacespool]
class _workspacespoolid(_ResourceType):
    """arn:${Partition}:workspaces:${Region}:${Account}:workspacespool/${PoolId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspacespoolid: _Final[_workspacespoolid]

class _Keys(_ServiceKeys):
    """The condition keys of workspaces."""

    userId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["workspaces:userId"]) -> _StringKey: ...
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
