"""Amazon DataZone. Generated; see scripts/."""

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

AcceptPredictions: _Final[_Action]
"""Write, on * only."""
AcceptSubscriptionRequest: _Final[_Action]
"""Write, on * only."""
AddEntityOwner: _Final[_Action]
"""Write, on * only."""
AddPolicyGrant: _Final[_Action]
"""Permissions management, on * only."""
AssociateEnvironmentRole: _Final[_Action]
"""Write, on * only."""
AssociateGovernedTerms: _Final[_Action]
"""Write, on * only."""
BatchDeleteLinkedTypes: _Final[_Action]
"""Write, on domain (required)."""
BatchGetAttributesMetadata: _Final[_Action]
"""Read, on * only."""
BatchGetCell: _Final[_Action]
"""Read, on * only."""
BatchGetCellRun: _Final[_Action]
"""Read, on * only."""
BatchPutAttributesMetadata: _Final[_Action]
"""Write, on * only."""
BatchPutLinkedTypes: _Final[_Action]
"""Write, on domain (required)."""
BatchUpdateNotifications: _Final[_Action]
"""Write, on * only."""
CancelMessage: _Final[_Action]
"""Write, on * only."""
CancelMetadataGenerationRun: _Final[_Action]
"""Write, on * only."""
CancelSubscription: _Final[_Action]
"""Write, on * only."""
CreateAccountPool: _Final[_Action]
"""Write, on * only."""
CreateAsset: _Final[_Action]
"""Write, on * only."""
CreateAssetFilter: _Final[_Action]
"""Write, on * only."""
CreateAssetRevision: _Final[_Action]
"""Write, on * only."""
CreateAssetType: _Final[_Action]
"""Write, on * only."""
CreateCell: _Final[_Action]
"""Write, on * only."""
CreateCellRun: _Final[_Action]
"""Write, on * only."""
CreateConnection: _Final[_Action]
"""Write, on * only."""
CreateDataApp: _Final[_Action]
"""Write, on * only."""
CreateDataProduct: _Final[_Action]
"""Write, on * only."""
CreateDataProductRevision: _Final[_Action]
"""Write, on * only."""
CreateDataSource: _Final[_Action]
"""Write, on * only."""
CreateDesignation: _Final[_Action]
"""Write, on * only."""
CreateDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDomainUnit: _Final[_Action]
"""Write, on * only."""
CreateEnvironment: _Final[_Action]
"""Write, on * only."""
CreateEnvironmentAction: _Final[_Action]
"""Write, on * only."""
CreateEnvironmentBlueprint: _Final[_Action]
"""Write, on * only."""
CreateEnvironmentProfile: _Final[_Action]
"""Write, on * only."""
CreateFormType: _Final[_Action]
"""Write, on * only."""
CreateGlossary: _Final[_Action]
"""Write, on * only."""
CreateGlossaryTerm: _Final[_Action]
"""Write, on * only."""
CreateGroupProfile: _Final[_Action]
"""Write, on * only."""
CreateListingChangeSet: _Final[_Action]
"""Write, on * only."""
CreateNotebook: _Final[_Action]
"""Write, on * only."""
CreateProject: _Final[_Action]
"""Write, on * only."""
CreateProjectMembership: _Final[_Action]
"""Write, on * only."""
CreateProjectProfile: _Final[_Action]
"""Write, on * only."""
CreateRule: _Final[_Action]
"""Write, on * only."""
CreateSubscriptionGrant: _Final[_Action]
"""Write, on * only."""
CreateSubscriptionRequest: _Final[_Action]
"""Write, on * only."""
CreateSubscriptionTarget: _Final[_Action]
"""Write, on * only."""
CreateUserProfile: _Final[_Action]
"""Write, on * only."""
DeleteAccountPool: _Final[_Action]
"""Write, on * only."""
DeleteAgentApprovalPolicy: _Final[_Action]
"""Write, on * only."""
DeleteAsset: _Final[_Action]
"""Write, on * only."""
DeleteAssetFilter: _Final[_Action]
"""Write, on * only."""
DeleteAssetType: _Final[_Action]
"""Write, on * only."""
DeleteCell: _Final[_Action]
"""Write, on * only."""
DeleteCellRun: _Final[_Action]
"""Write, on * only."""
DeleteConnection: _Final[_Action]
"""Write, on * only."""
DeleteConversation: _Final[_Action]
"""Write, on * only."""
DeleteDataApp: _Final[_Action]
"""Write, on * only."""
DeleteDataExportConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteDataProduct: _Final[_Action]
"""Write, on * only."""
DeleteDataSource: _Final[_Action]
"""Write, on * only."""
DeleteDesignation: _Final[_Action]
"""Write, on * only."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomainSharingPolicy: _Final[_Action]
"""Permissions management, on * only."""
DeleteDomainUnit: _Final[_Action]
"""Write, on * only."""
DeleteEnvironment: _Final[_Action]
"""Write, on * only."""
DeleteEnvironmentAction: _Final[_Action]
"""Write, on * only."""
DeleteEnvironmentBlueprint: _Final[_Action]
"""Write, on * only."""
DeleteEnvironmentBlueprintConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteEnvironmentProfile: _Final[_Action]
"""Write, on * only."""
DeleteFormType: _Final[_Action]
"""Write, on * only."""
DeleteGlossary: _Final[_Action]
"""Write, on * only."""
DeleteGlossaryTerm: _Final[_Action]
"""Write, on * only."""
DeleteLineageEvent: _Final[_Action]
"""Write, on * only."""
DeleteListing: _Final[_Action]
"""Write, on * only."""
DeleteNotebook: _Final[_Action]
"""Write, on * only."""
DeleteProject: _Final[_Action]
"""Write, on * only."""
DeleteProjectMembership: _Final[_Action]
"""Write, on * only."""
DeleteProjectProfile: _Final[_Action]
"""Write, on * only."""
DeleteRule: _Final[_Action]
"""Write, on * only."""
DeleteSubscriptionGrant: _Final[_Action]
"""Write, on * only."""
DeleteSubscriptionRequest: _Final[_Action]
"""Write, on * only."""
DeleteSubscriptionTarget: _Final[_Action]
"""Write, on * only."""
DeleteTimeSeriesDataPoints: _Final[_Action]
"""Write, on * only."""
DeregisterAgentArtifact: _Final[_Action]
"""Write, on * only."""
DisassociateEnvironmentRole: _Final[_Action]
"""Write, on * only."""
DisassociateGovernedTerms: _Final[_Action]
"""Write, on * only."""
GenerateCode: _Final[_Action]
"""Write, on * only."""
GetAccountPool: _Final[_Action]
"""Read, on * only."""
GetAgentApprovalPolicy: _Final[_Action]
"""Read, on * only."""
GetAsset: _Final[_Action]
"""Read, on * only."""
GetAssetFilter: _Final[_Action]
"""Read, on * only."""
GetAssetType: _Final[_Action]
"""Read, on * only."""
GetCell: _Final[_Action]
"""Read, on * only."""
GetCellRun: _Final[_Action]
"""Read, on * only."""
GetCellRunResult: _Final[_Action]
"""Read, on * only."""
GetCompute: _Final[_Action]
"""Read, on * only."""
GetConnection: _Final[_Action]
"""Read, on * only."""
GetConversation: _Final[_Action]
"""Read, on * only."""
GetCurrentEffectivePolicy: _Final[_Action]
"""Read, on * only."""
GetDataApp: _Final[_Action]
"""Read, on * only."""
GetDataExportConfiguration: _Final[_Action]
"""Read, on * only."""
GetDataProduct: _Final[_Action]
"""Read, on * only."""
GetDataSource: _Final[_Action]
"""Read, on * only."""
GetDataSourceRun: _Final[_Action]
"""Read, on * only."""
GetDesignation: _Final[_Action]
"""Read, on * only."""
GetDomain: _Final[_Action]
"""Read, on domain (required)."""
GetDomainExecutionRoleCredentials: _Final[_Action]
"""Read, on * only."""
GetDomainSharingPolicy: _Final[_Action]
"""Read, on * only."""
GetDomainUnit: _Final[_Action]
"""Read, on * only."""
GetEnvironment: _Final[_Action]
"""Read, on * only."""
GetEnvironmentAction: _Final[_Action]
"""Read, on * only."""
GetEnvironmentActionLink: _Final[_Action]
"""Read, on * only."""
GetEnvironmentBlueprint: _Final[_Action]
"""Read, on * only."""
GetEnvironmentBlueprintConfiguration: _Final[_Action]
"""Read, on * only."""
GetEnvironmentCredentials: _Final[_Action]
"""Read, on * only."""
GetEnvironmentProfile: _Final[_Action]
"""Read, on * only."""
GetFormType: _Final[_Action]
"""Read, on * only."""
GetGlossary: _Final[_Action]
"""Read, on * only."""
GetGlossaryTerm: _Final[_Action]
"""Read, on * only."""
GetGroupProfile: _Final[_Action]
"""Read, on * only."""
GetIamPortalLoginUrl: _Final[_Action]
"""Permissions management, on * only."""
GetJobRun: _Final[_Action]
"""Read, on * only."""
GetLineageEvent: _Final[_Action]
"""Read, on * only."""
GetLineageNode: _Final[_Action]
"""Read, on * only."""
GetListing: _Final[_Action]
"""Read, on * only."""
GetMetadataGenerationRun: _Final[_Action]
"""Read, on * only."""
GetNotebook: _Final[_Action]
"""Read, on * only."""
GetNotebookCompute: _Final[_Action]
"""Read, on * only."""
GetNotebookExport: _Final[_Action]
"""Read, on * only."""
GetNotebookRun: _Final[_Action]
"""Read, on * only."""
GetProject: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetProjectConfiguration(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetProjectCredentials(metaclass=_RetiredAction):
    """Read, on * only."""
GetProjectProfile: _Final[_Action]
"""Read, on * only."""
GetRule: _Final[_Action]
"""Read, on * only."""
GetSubscription: _Final[_Action]
"""Read, on * only."""
GetSubscriptionEligibility: _Final[_Action]
"""Read, on * only."""
GetSubscriptionGrant: _Final[_Action]
"""Read, on * only."""
GetSubscriptionRequestDetails: _Final[_Action]
"""Read, on * only."""
GetSubscriptionTarget: _Final[_Action]
"""Read, on * only."""
GetTimeSeriesDataPoint: _Final[_Action]
"""Read, on * only."""
GetUpdateEligibility: _Final[_Action]
"""Read, on * only."""
GetUserProfile: _Final[_Action]
"""Read, on * only."""
InvokeAgent: _Final[_Action]
"""Write, on * only."""
ListAccountEnvironments: _Final[_Action]
"""List, on * only."""
ListAccountPools: _Final[_Action]
"""List, on * only."""
ListAccountsInAccountPool: _Final[_Action]
"""List, on * only."""
ListAgentArtifacts: _Final[_Action]
"""List, on * only."""
ListAgentSessionRecords: _Final[_Action]
"""List, on * only."""
ListAssetFilters: _Final[_Action]
"""List, on * only."""
ListAssetRevisions: _Final[_Action]
"""List, on * only."""
ListCellRuns: _Final[_Action]
"""List, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListConversations: _Final[_Action]
"""List, on * only."""
ListDataApps: _Final[_Action]
"""List, on * only."""
ListDataProductRevisions: _Final[_Action]
"""List, on * only."""
ListDataSourceRunActivities: _Final[_Action]
"""List, on * only."""
ListDataSourceRuns: _Final[_Action]
"""List, on * only."""
ListDataSources: _Final[_Action]
"""List, on * only."""
ListDesignations: _Final[_Action]
"""List, on * only."""
ListDomainUnitsForParent: _Final[_Action]
"""List, on * only."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListEntityOwners: _Final[_Action]
"""List, on * only."""
ListEnvironmentActions: _Final[_Action]
"""List, on * only."""
ListEnvironmentBlueprintConfigurationSummaries: _Final[_Action]
"""List, on * only."""
ListEnvironmentBlueprintConfigurations: _Final[_Action]
"""List, on * only."""
ListEnvironmentBlueprints: _Final[_Action]
"""List, on * only."""
ListEnvironmentProfiles: _Final[_Action]
"""List, on * only."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListGroupsForUser: _Final[_Action]
"""List, on * only."""
ListJobRuns: _Final[_Action]
"""List, on * only."""
ListLineageEvents: _Final[_Action]
"""List, on * only."""
ListLineageNodeHistory: _Final[_Action]
"""List, on * only."""
ListLinkedTypes: _Final[_Action]
"""List, on domain (required)."""
ListMetadataGenerationRuns: _Final[_Action]
"""List, on * only."""
ListNotebookRuns: _Final[_Action]
"""List, on * only."""
ListNotebooks: _Final[_Action]
"""List, on * only."""
ListNotifications: _Final[_Action]
"""List, on * only."""
ListPolicyGrants: _Final[_Action]
"""List, on * only."""
ListProjectMemberships: _Final[_Action]
"""List, on * only."""
ListProjectProfiles: _Final[_Action]
"""List, on * only."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListRules: _Final[_Action]
"""List, on * only."""
ListSharedDataApps: _Final[_Action]
"""List, on * only."""
ListSubscriptionGrants: _Final[_Action]
"""List, on * only."""
ListSubscriptionRequests: _Final[_Action]
"""List, on * only."""
ListSubscriptionTargets: _Final[_Action]
"""List, on * only."""
ListSubscriptions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on domain."""
ListTimeSeriesDataPoints: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class ListUserProjects(metaclass=_RetiredAction):
    """List, on * only."""
ListWarehouseMetadata: _Final[_Action]
"""List, on * only."""
PostLineageEvent: _Final[_Action]
"""Write, on * only."""
PostTimeSeriesDataPoints: _Final[_Action]
"""Write, on * only."""
ProvisionDomain: _Final[_Action]
"""Write, on * only."""
PutAgentApprovalPolicy: _Final[_Action]
"""Write, on * only."""
PutCellRunResult: _Final[_Action]
"""Write, on * only."""
PutDataExportConfiguration: _Final[_Action]
"""Write, on * only."""
PutDomainSharingPolicy: _Final[_Action]
"""Permissions management, on * only."""
PutEnvironmentBlueprintConfiguration: _Final[_Action]
"""Write, on * only."""
QueryGraph: _Final[_Action]
"""List, on * only."""
RefreshToken: _Final[_Action]
"""Write, on * only."""
RegisterAgentArtifact: _Final[_Action]
"""Write, on * only."""
RejectPredictions: _Final[_Action]
"""Write, on * only."""
RejectSubscriptionRequest: _Final[_Action]
"""Write, on * only."""
RemoveEntityOwner: _Final[_Action]
"""Write, on * only."""
RemovePolicyGrant: _Final[_Action]
"""Permissions management, on * only."""
RevokeSubscription: _Final[_Action]
"""Permissions management, on * only."""
Search: _Final[_Action]
"""List, on * only."""
SearchGroupProfiles: _Final[_Action]
"""List, on * only."""
SearchListings: _Final[_Action]
"""List, on * only."""
SearchRules: _Final[_Action]
"""List, on * only."""
SearchTypes: _Final[_Action]
"""List, on * only."""
SearchUserProfiles: _Final[_Action]
"""List, on * only."""
SendMessage: _Final[_Action]
"""Write, on * only."""
SsoLogin: _Final[_Action]
"""Write, on * only."""
SsoLogout: _Final[_Action]
"""Write, on * only."""
StartAccountBootstrapAction: _Final[_Action]
"""Write, on domain (required)."""
StartCompute: _Final[_Action]
"""Write, on * only."""
StartConversation: _Final[_Action]
"""Write, on * only."""
StartDataSourceRun: _Final[_Action]
"""Write, on * only."""
StartMetadataGenerationRun: _Final[_Action]
"""Write, on * only."""
StartNotebookCompute: _Final[_Action]
"""Write, on * only."""
StartNotebookExport: _Final[_Action]
"""Write, on * only."""
StartNotebookImport: _Final[_Action]
"""Write, on * only."""
StartNotebookRun: _Final[_Action]
"""Write, on * only."""
StartNotebookSync: _Final[_Action]
"""Write, on * only."""
StopAgent: _Final[_Action]
"""Write, on * only."""
StopCompute: _Final[_Action]
"""Write, on * only."""
StopMetadataGenerationRun: _Final[_Action]
"""Write, on * only."""
StopNotebookCompute: _Final[_Action]
"""Write, on * only."""
StopNotebookRun: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on domain (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on domain (required). Keys: aws:TagKeys."""
UpdateAccountPool: _Final[_Action]
"""Write, on * only."""
UpdateAssetFilter: _Final[_Action]
"""Write, on * only."""
UpdateCell: _Final[_Action]
"""Write, on * only."""
UpdateCellRun: _Final[_Action]
"""Write, on * only."""
UpdateConnection: _Final[_Action]
"""Write, on * only."""
UpdateConversation: _Final[_Action]
"""Write, on * only."""
UpdateDataApp: _Final[_Action]
"""Write, on * only."""
UpdateDataSource: _Final[_Action]
"""Write, on * only."""
UpdateDataSourceRunActivities: _Final[_Action]
"""Write, on * only."""
UpdateDesignation: _Final[_Action]
"""Write, on * only."""
UpdateDomain: _Final[_Action]
"""Write, on domain (required)."""
UpdateDomainUnit: _Final[_Action]
"""Write, on * only."""
UpdateEnvironment: _Final[_Action]
"""Write, on * only."""
UpdateEnvironmentAction: _Final[_Action]
"""Write, on * only."""
UpdateEnvironmentBlueprint: _Final[_Action]
"""Write, on * only."""
UpdateEnvironmentConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateEnvironmentDeploymentStatus: _Final[_Action]
"""Write, on * only."""
UpdateEnvironmentProfile: _Final[_Action]
"""Write, on * only."""
UpdateGlossary: _Final[_Action]
"""Write, on * only."""
UpdateGlossaryTerm: _Final[_Action]
"""Write, on * only."""
UpdateGroupProfile: _Final[_Action]
"""Write, on * only."""
UpdateNotebook: _Final[_Action]
"""Write, on * only."""
UpdateProject: _Final[_Action]
"""Write, on * only."""
UpdateProjectProfile: _Final[_Action]
"""Write, on * only."""
UpdateRule: _Final[_Action]
"""Write, on * only."""
UpdateSubscriptionGrantStatus: _Final[_Action]
"""Write, on * only."""
UpdateSubscriptionRequest: _Final[_Action]
"""Write, on * only."""
UpdateSubscriptionTarget: _Final[_Action]
"""Write, on * only."""
UpdateUserProfile: _Final[_Action]
"""Write, on * only."""
ValidatePassRole: _Final[_Action]
"""Write, on * only."""
ValidatePolicy: _Final[_Action]
"""Read, on * only."""
class _domain(_ResourceType):
    """arn:${Partition}:datazone:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]

class _Keys(_ServiceKeys):
    """The condition keys of datazone."""

    domainId: _StringKey
    projectId: _StringKey
    userId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["datazone:domainId", "datazone:projectId", "datazone:userId"]) -> _StringKey: ...
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
