"""Amazon QuickSight. Generated; see scripts/."""

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
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccountConfigurations: _Final[_Action]
"""Write, on * only."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class BatchAssignLimitsProfile(metaclass=_RetiredAction):
    """Write, on limitsProfile (required)."""
BatchCreateTopicReviewedAnswer: _Final[_Action]
"""Write, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
BatchDeleteKnowledgeBase: _Final[_Action]
"""Write, on knowledgeBase (required)."""
BatchDeleteTopicReviewedAnswer: _Final[_Action]
"""Write, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
BatchDescribeUserLimits: _Final[_Action]
"""Read, on limitsProfile (required)."""
BatchGetPreferences: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class BatchUnassignLimitsProfile(metaclass=_RetiredAction):
    """Write, on limitsProfile (required)."""
BatchUpdatePreferences: _Final[_Action]
"""Write, on * only."""
CancelIngestion: _Final[_Action]
"""Write, on ingestion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAccountCustomization: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAccountSubscription: _Final[_Action]
"""Write, on * only. Keys: quicksight:DirectoryType, quicksight:Edition."""
CreateActionConnector: _Final[_Action]
"""Write, on actionconnector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAdmin: _Final[_Action]
"""Write, on user (required)."""
CreateAgent: _Final[_Action]
"""Write, on agent (required)."""
CreateAnalysis: _Final[_Action]
"""Write, on analysis (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateApprovalPolicy: _Final[_Action]
"""Write, on approvalPolicy (required)."""
CreateBrand: _Final[_Action]
"""Write, on brand (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomPermissions: _Final[_Action]
"""Write, on custompermissions (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDashboard: _Final[_Action]
"""Write, on dashboard (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataSet: _Final[_Action]
"""Write, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: quicksight:PassDataSource."""
CreateDataSource: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
CreateDlpSetting: _Final[_Action]
"""Write, on dlpSetting (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEmailCustomizationTemplate: _Final[_Action]
"""Write, on emailCustomizationTemplate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExtension: _Final[_Action]
"""Write, on extension (required)."""
CreateExtensionAccess: _Final[_Action]
"""Write, on extensionaccess (required)."""
CreateFlow: _Final[_Action]
"""Write, on flow (required)."""
CreateFolder: _Final[_Action]
"""Write, on folder (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFolderMembership: _Final[_Action]
"""Write, on analysis, dashboard, dataset, folder (required)."""
CreateGroup: _Final[_Action]
"""Write, on group (required)."""
CreateGroupMembership: _Final[_Action]
"""Write, on group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, quicksight:UserName."""
CreateIAMPolicyAssignment: _Final[_Action]
"""Write, on assignment (required)."""
CreateIngestion: _Final[_Action]
"""Write, on ingestion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateKnowledgeBase: _Final[_Action]
"""Write, on datasource (required), knowledgeBase (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLimitsProfile: _Final[_Action]
"""Write, on limitsProfile (required)."""
CreateNamespace: _Final[_Action]
"""Write, on namespace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ds:CreateIdentityPoolDirectory."""
CreateOAuthClientApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateReader: _Final[_Action]
"""Write, on user (required)."""
CreateRefreshSchedule: _Final[_Action]
"""Write, on refreshschedule (required)."""
CreateRoleMembership: _Final[_Action]
"""Write, on * only. Keys: quicksight:Group."""
CreateSpace: _Final[_Action]
"""Write, on space (required)."""
CreateTemplate: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTemplateAlias: _Final[_Action]
"""Write, on template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTheme: _Final[_Action]
"""Write, on theme (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateThemeAlias: _Final[_Action]
"""Write, on theme (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTopic: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: quicksight:PassDataSet."""
CreateTopicRefreshSchedule: _Final[_Action]
"""Write, on topic (required)."""
CreateUser: _Final[_Action]
"""Write, on user (required)."""
CreateVPCConnection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
DeleteAccountCustomPermission: _Final[_Action]
"""Write, on * only."""
DeleteAccountCustomization: _Final[_Action]
"""Write, on customization (required)."""
DeleteAccountSubscription: _Final[_Action]
"""Write, on account (required)."""
DeleteActionConnector: _Final[_Action]
"""Write, on actionconnector (required)."""
DeleteAgent: _Final[_Action]
"""Write, on agent (required)."""
DeleteAnalysis: _Final[_Action]
"""Write, on analysis (required)."""
DeleteApp: _Final[_Action]
"""Write, on app (required)."""
DeleteApprovalPolicy: _Final[_Action]
"""Write, on approvalPolicy (required)."""
DeleteBrand: _Final[_Action]
"""Write, on brand (required)."""
DeleteBrandAssignment: _Final[_Action]
"""Write, on * only."""
DeleteCustomPermissions: _Final[_Action]
"""Write, on * only."""
DeleteDashboard: _Final[_Action]
"""Write, on dashboard (required)."""
DeleteDataSet: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDataSetRefreshProperties: _Final[_Action]
"""Write, on dataset (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDefaultQBusinessApplication: _Final[_Action]
"""Write, on * only."""
DeleteDlpSetting: _Final[_Action]
"""Write, on dlpSetting (required)."""
DeleteEmailCustomizationTemplate: _Final[_Action]
"""Write, on emailCustomizationTemplate (required)."""
DeleteExtension: _Final[_Action]
"""Write, on extension (required)."""
DeleteExtensionAccess: _Final[_Action]
"""Write, on extensionaccess (required)."""
DeleteFlow: _Final[_Action]
"""Write, on flow (required)."""
DeleteFolder: _Final[_Action]
"""Write, on folder (required)."""
DeleteFolderMembership: _Final[_Action]
"""Write, on analysis, dashboard, dataset, folder (required)."""
DeleteGroup: _Final[_Action]
"""Write, on group (required)."""
DeleteGroupMembership: _Final[_Action]
"""Write, on group (required). Keys: quicksight:UserName."""
DeleteIAMPolicyAssignment: _Final[_Action]
"""Write, on assignment (required)."""
DeleteIdentityPropagationConfig: _Final[_Action]
"""Write, on * only."""
DeleteKnowledgeBase: _Final[_Action]
"""Write, on knowledgeBase (required)."""
DeleteLimitsProfile: _Final[_Action]
"""Write, on limitsProfile (required)."""
DeleteNamespace: _Final[_Action]
"""Write, on namespace (required). Needs: ds:DeleteDirectory."""
DeleteOAuthClientApplication: _Final[_Action]
"""Write, on oauthClientApplication (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteRefreshSchedule: _Final[_Action]
"""Write, on refreshschedule (required)."""
DeleteRoleCustomPermission: _Final[_Action]
"""Write, on * only."""
DeleteRoleMembership: _Final[_Action]
"""Write, on * only. Keys: quicksight:Group."""
DeleteSpace: _Final[_Action]
"""Write, on space (required)."""
DeleteTemplate: _Final[_Action]
"""Write, on template (required)."""
DeleteTemplateAlias: _Final[_Action]
"""Write, on template (required)."""
DeleteTheme: _Final[_Action]
"""Write, on theme (required)."""
DeleteThemeAlias: _Final[_Action]
"""Write, on theme (required)."""
DeleteTopic: _Final[_Action]
"""Write, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteTopicRefreshSchedule: _Final[_Action]
"""Write, on topic (required)."""
DeleteUser: _Final[_Action]
"""Write, on user (required)."""
DeleteUserByPrincipalId: _Final[_Action]
"""Write, on user (required)."""
DeleteUserCustomPermission: _Final[_Action]
"""Write, on user (required)."""
DeleteVPCConnection: _Final[_Action]
"""Write, on vpcconnection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeAccountCustomPermission: _Final[_Action]
"""Read, on * only."""
DescribeAccountCustomization: _Final[_Action]
"""Read, on customization (required)."""
DescribeAccountSettings: _Final[_Action]
"""Read, on * only."""
DescribeAccountSubscription: _Final[_Action]
"""Read, on account (required)."""
DescribeActionConnector: _Final[_Action]
"""Read, on actionconnector (required)."""
DescribeActionConnectorPermissions: _Final[_Action]
"""Read, on actionconnector (required)."""
DescribeAgent: _Final[_Action]
"""Read, on agent (required)."""
DescribeAgentPermissions: _Final[_Action]
"""Read, on agent (required)."""
DescribeAnalysis: _Final[_Action]
"""Read, on analysis (required)."""
DescribeAnalysisPermissions: _Final[_Action]
"""Read, on analysis (required)."""
DescribeApp: _Final[_Action]
"""Read, on app (required)."""
DescribeAppPermissions: _Final[_Action]
"""Read, on app (required)."""
DescribeApprovalPolicy: _Final[_Action]
"""Read, on approvalPolicy (required)."""
DescribeAssetBundleExportJob: _Final[_Action]
"""Read, on assetBundleExportJob (required)."""
DescribeAssetBundleImportJob: _Final[_Action]
"""Read, on assetBundleImportJob (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class DescribeAutomationGroup(metaclass=_RetiredAction):
    """Read, on automationGroup (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class DescribeAutomationGroupPermissions(metaclass=_RetiredAction):
    """Permissions management, on automationGroup (required)."""
DescribeAutomationJob: _Final[_Action]
"""Read, on automationJob (required)."""
DescribeBrand: _Final[_Action]
"""Read, on brand (required)."""
DescribeBrandAssignment: _Final[_Action]
"""Read, on * only."""
DescribeBrandPublishedVersion: _Final[_Action]
"""Read, on brand (required)."""
DescribeChatConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeCustomPermissions: _Final[_Action]
"""Read, on custompermissions (required)."""
DescribeDashboard: _Final[_Action]
"""Read, on dashboard (required)."""
DescribeDashboardPermissions: _Final[_Action]
"""Read, on dashboard (required)."""
DescribeDashboardSnapshotJob: _Final[_Action]
"""Read, on dashboardSnapshotJob (required)."""
DescribeDashboardSnapshotJobResult: _Final[_Action]
"""Read, on dashboardSnapshotJob (required)."""
DescribeDashboardsQAConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeDataSet: _Final[_Action]
"""Read, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeDataSetPermissions: _Final[_Action]
"""Read, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeDataSetRefreshProperties: _Final[_Action]
"""Read, on dataset (required)."""
DescribeDataSource: _Final[_Action]
"""Read, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeDataSourcePermissions: _Final[_Action]
"""Read, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeDefaultQBusinessApplication: _Final[_Action]
"""Read, on * only."""
DescribeDlpJob: _Final[_Action]
"""Read, on dlpSetting (required)."""
DescribeDlpSetting: _Final[_Action]
"""Read, on dlpSetting (required)."""
DescribeEmailCustomizationTemplate: _Final[_Action]
"""Read, on emailCustomizationTemplate (required)."""
DescribeExtension: _Final[_Action]
"""Read, on extension (required)."""
DescribeExtensionAccess: _Final[_Action]
"""Read, on extensionaccess (required)."""
DescribeExtensionPermissions: _Final[_Action]
"""Read, on extension (required)."""
DescribeFlow: _Final[_Action]
"""Read, on flow (required)."""
DescribeFolder: _Final[_Action]
"""Read, on folder (required)."""
DescribeFolderPermissions: _Final[_Action]
"""Read, on folder (required)."""
DescribeFolderResolvedPermissions: _Final[_Action]
"""Read, on folder (required)."""
DescribeGroup: _Final[_Action]
"""Read, on group (required)."""
DescribeGroupMembership: _Final[_Action]
"""Read, on group (required). Keys: quicksight:UserName."""
DescribeIAMPolicyAssignment: _Final[_Action]
"""Read, on assignment (required)."""
DescribeIngestion: _Final[_Action]
"""Read, on ingestion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeIpRestriction: _Final[_Action]
"""Read, on * only."""
DescribeKeyRegistration: _Final[_Action]
"""Read, on * only."""
DescribeKnowledgeBase: _Final[_Action]
"""Read, on knowledgeBase (required)."""
DescribeKnowledgeBasePermissions: _Final[_Action]
"""Permissions management, on knowledgeBase (required)."""
DescribeLimitsProfile: _Final[_Action]
"""Read, on limitsProfile (required)."""
DescribeNamespace: _Final[_Action]
"""Read, on namespace (required)."""
DescribeOAuthClientApplication: _Final[_Action]
"""Read, on oauthClientApplication (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeQPersonalizationConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeQuickIndexCapacity: _Final[_Action]
"""Read, on * only."""
DescribeQuickSightQSearchConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeRefreshSchedule: _Final[_Action]
"""Read, on refreshschedule (required)."""
DescribeRoleCustomPermission: _Final[_Action]
"""Read, on * only."""
DescribeSelfUpgradeConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeSpace: _Final[_Action]
"""Read, on space (required)."""
DescribeSpacePermissions: _Final[_Action]
"""Permissions management, on space (required)."""
DescribeTemplate: _Final[_Action]
"""Read, on template (required)."""
DescribeTemplateAlias: _Final[_Action]
"""Read, on template (required)."""
DescribeTemplatePermissions: _Final[_Action]
"""Read, on template (required)."""
DescribeTheme: _Final[_Action]
"""Read, on theme (required)."""
DescribeThemeAlias: _Final[_Action]
"""Read, on theme (required)."""
DescribeThemePermissions: _Final[_Action]
"""Read, on theme (required)."""
DescribeTopic: _Final[_Action]
"""Read, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeTopicPermissions: _Final[_Action]
"""Permissions management, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeTopicRefresh: _Final[_Action]
"""Read, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeTopicRefreshSchedule: _Final[_Action]
"""Read, on topic (required)."""
DescribeUser: _Final[_Action]
"""Read, on user (required)."""
DescribeVPCConnection: _Final[_Action]
"""Read, on vpcconnection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
GenerateEmbedUrlForAnonymousUser: _Final[_Action]
"""Write, on dashboard, namespace (required), theme, topic. Keys: quicksight:AllowedEmbeddingDomains."""
GenerateEmbedUrlForRegisteredUser: _Final[_Action]
"""Write, on user (required). Keys: quicksight:AllowedEmbeddingDomains."""
GenerateEmbedUrlForRegisteredUserWithIdentity: _Final[_Action]
"""Write, on * only. Keys: quicksight:AllowedEmbeddingDomains."""
GetAnonymousUserEmbedUrl: _Final[_Action]
"""Read, on * only."""
GetAuthCode: _Final[_Action]
"""Read, on user (required)."""
GetCustomPermissionsSummary: _Final[_Action]
"""Read, on * only."""
GetDashboardEmbedUrl: _Final[_Action]
"""Read, on dashboard (required)."""
GetFlowMetadata: _Final[_Action]
"""Read, on flow (required)."""
GetFlowPermissions: _Final[_Action]
"""Read, on flow (required)."""
GetGroupMapping: _Final[_Action]
"""Read, on * only."""
GetIdentityContext: _Final[_Action]
"""Read, on user (required)."""
GetSessionEmbedUrl: _Final[_Action]
"""Read, on * only."""
ListActionConnectors: _Final[_Action]
"""List, on * only."""
ListAgents: _Final[_Action]
"""List, on agent (required)."""
ListAnalyses: _Final[_Action]
"""List, on analysis (required)."""
ListApprovalPolicies: _Final[_Action]
"""List, on approvalPolicy (required)."""
ListApps: _Final[_Action]
"""List, on app (required)."""
ListAssetBundleExportJobs: _Final[_Action]
"""List, on assetBundleExportJob (required)."""
ListAssetBundleImportJobs: _Final[_Action]
"""List, on assetBundleImportJob (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class ListAssignmentsForPrincipal(metaclass=_RetiredAction):
    """List, on limitsProfile (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class ListAutomationGroups(metaclass=_RetiredAction):
    """List, on * only."""
ListBrands: _Final[_Action]
"""List, on * only."""
ListCustomPermissionAssignments: _Final[_Action]
"""List, on * only."""
ListCustomPermissions: _Final[_Action]
"""List, on * only."""
ListCustomerManagedKeys: _Final[_Action]
"""List, on * only."""
ListDashboardVersions: _Final[_Action]
"""List, on dashboard (required)."""
ListDashboards: _Final[_Action]
"""List, on dashboard (required)."""
ListDataSets: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListDataSources: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListDlpLabels: _Final[_Action]
"""List, on * only."""
ListDlpSettings: _Final[_Action]
"""List, on dlpSetting (required)."""
ListExtensionAccesses: _Final[_Action]
"""List, on * only."""
ListExtensions: _Final[_Action]
"""List, on * only."""
ListFlows: _Final[_Action]
"""List, on * only."""
ListFolderMembers: _Final[_Action]
"""Read, on folder (required)."""
ListFolders: _Final[_Action]
"""List, on folder (required)."""
ListFoldersForResource: _Final[_Action]
"""List, on analysis, dashboard, dataset, datasource, topic."""
ListGroupMemberships: _Final[_Action]
"""List, on group (required)."""
ListGroups: _Final[_Action]
"""List, on group (required)."""
ListIAMPolicyAssignments: _Final[_Action]
"""List, on assignment (required)."""
ListIAMPolicyAssignmentsForUser: _Final[_Action]
"""List, on assignment (required)."""
ListIdentityPropagationConfigs: _Final[_Action]
"""List, on * only."""
ListIngestions: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListKMSKeysForUser: _Final[_Action]
"""List, on * only."""
ListKnowledgeBases: _Final[_Action]
"""List, on * only."""
ListLimitsProfiles: _Final[_Action]
"""List, on limitsProfile (required)."""
ListNamespaces: _Final[_Action]
"""List, on * only."""
ListOAuthClientApplications: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class ListProfileAssignments(metaclass=_RetiredAction):
    """List, on limitsProfile (required)."""
ListRefreshSchedules: _Final[_Action]
"""List, on * only."""
ListRoleMemberships: _Final[_Action]
"""List, on * only."""
ListSelfUpgrades: _Final[_Action]
"""List, on user (required)."""
ListSpaceResources: _Final[_Action]
"""List, on space (required)."""
ListSpaces: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on actionconnector, analysis, app, brand, customization, custompermissions, dashboard, dataset, datasource, dlpSetting, emailCustomizationTemplate, flow, folder, namespace, oauthClientApplication, template, theme, topic, user, vpcconnection."""
ListTemplateAliases: _Final[_Action]
"""List, on template (required)."""
ListTemplateVersions: _Final[_Action]
"""List, on template (required)."""
ListTemplates: _Final[_Action]
"""List, on template (required)."""
ListThemeAliases: _Final[_Action]
"""List, on theme (required)."""
ListThemeVersions: _Final[_Action]
"""List, on theme (required)."""
ListThemes: _Final[_Action]
"""List, on theme (required)."""
ListTopicRefreshSchedules: _Final[_Action]
"""List, on * only."""
ListTopicReviewedAnswers: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTopics: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListUserGroups: _Final[_Action]
"""List, on user (required)."""
ListUsers: _Final[_Action]
"""List, on user (required)."""
ListUsersIndexCapacity: _Final[_Action]
"""List, on * only."""
ListVPCConnections: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PassDataSet: _Final[_Action]
"""Read, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PassDataSource: _Final[_Action]
"""Read, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PassTopic: _Final[_Action]
"""Read, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PredictQAResults: _Final[_Action]
"""Read, on dashboard, topic."""
PutDataSetRefreshProperties: _Final[_Action]
"""Write, on dataset (required)."""
QuickSuiteUsageMetrics: _Final[_Action]
"""Read, on * only."""
RegisterCustomerManagedKey: _Final[_Action]
"""Write, on * only."""
RegisterUser: _Final[_Action]
"""Write, on user (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, quicksight:IamArn, quicksight:SessionName."""
RemoveCustomerManagedKey: _Final[_Action]
"""Write, on * only."""
RestoreAnalysis: _Final[_Action]
"""Write, on analysis (required)."""
ScopeDownPolicy: _Final[_Action]
"""Write, on * only."""
SearchActionConnectors: _Final[_Action]
"""List, on actionconnector (required)."""
SearchAgents: _Final[_Action]
"""List, on agent (required)."""
SearchAnalyses: _Final[_Action]
"""List, on analysis (required)."""
SearchApps: _Final[_Action]
"""List, on app (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class SearchAutomationGroups(metaclass=_RetiredAction):
    """List, on * only."""
SearchDashboards: _Final[_Action]
"""List, on dashboard (required)."""
SearchDataSets: _Final[_Action]
"""List, on dataset (required)."""
SearchDataSources: _Final[_Action]
"""List, on datasource (required)."""
SearchDirectoryGroups: _Final[_Action]
"""List, on * only."""
SearchFlows: _Final[_Action]
"""List, on * only."""
SearchFolders: _Final[_Action]
"""Read, on folder (required)."""
SearchGroups: _Final[_Action]
"""List, on group (required)."""
SearchKnowledgeBases: _Final[_Action]
"""List, on knowledgeBase (required)."""
SearchSpaces: _Final[_Action]
"""List, on * only."""
SearchTopics: _Final[_Action]
"""List, on topic (required)."""
SearchUsers: _Final[_Action]
"""List, on user (required)."""
SetGroupMapping: _Final[_Action]
"""Write, on * only."""
StartAssetBundleExportJob: _Final[_Action]
"""Write, on assetBundleExportJob (required)."""
StartAssetBundleImportJob: _Final[_Action]
"""Write, on assetBundleImportJob (required)."""
StartAutomationJob: _Final[_Action]
"""Write, on automation (required)."""
StartDashboardSnapshotJob: _Final[_Action]
"""Write, on dashboardSnapshotJob (required)."""
StartDashboardSnapshotJobSchedule: _Final[_Action]
"""Write, on * only."""
StartDlpJob: _Final[_Action]
"""Write, on dlpSetting (required)."""
StartExtensionInstallation: _Final[_Action]
"""Write, on extension (required)."""
Subscribe: _Final[_Action]
"""Write, on * only. Keys: quicksight:DirectoryType, quicksight:Edition."""
TagResource: _Final[_Action]
"""Tagging, on actionconnector, analysis, app, brand, customization, custompermissions, dashboard, dataset, datasource, dlpSetting, emailCustomizationTemplate, flow, folder, ingestion, namespace, oauthClientApplication, template, theme, topic, user, vpcconnection. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UnpublishFlow: _Final[_Action]
"""Write, on flow (required)."""
Unsubscribe: _Final[_Action]
"""Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on actionconnector, analysis, app, brand, customization, custompermissions, dashboard, dataset, datasource, dlpSetting, emailCustomizationTemplate, flow, folder, ingestion, namespace, oauthClientApplication, template, theme, topic, user, vpcconnection. Keys: aws:TagKeys."""
UpdateAccountCustomPermission: _Final[_Action]
"""Write, on * only."""
UpdateAccountCustomization: _Final[_Action]
"""Write, on customization (required)."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateActionConnector: _Final[_Action]
"""Write, on actionconnector (required)."""
UpdateActionConnectorPermissions: _Final[_Action]
"""Permissions management, on actionconnector (required)."""
UpdateAgent: _Final[_Action]
"""Write, on agent (required)."""
UpdateAgentPermissions: _Final[_Action]
"""Permissions management, on agent (required)."""
UpdateAnalysis: _Final[_Action]
"""Write, on analysis (required)."""
UpdateAnalysisPermissions: _Final[_Action]
"""Permissions management, on analysis (required)."""
UpdateAppPermissions: _Final[_Action]
"""Permissions management, on app (required)."""
UpdateApplicationWithTokenExchangeGrant: _Final[_Action]
"""Write, on * only."""
UpdateApprovalPolicy: _Final[_Action]
"""Write, on approvalPolicy (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-09-01")
class UpdateAutomationGroupPermissions(metaclass=_RetiredAction):
    """Permissions management, on automationGroup (required)."""
UpdateBrand: _Final[_Action]
"""Write, on brand (required)."""
UpdateBrandAssignment: _Final[_Action]
"""Write, on * only."""
UpdateBrandPublishedVersion: _Final[_Action]
"""Write, on brand (required)."""
UpdateChatConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateCustomPermissions: _Final[_Action]
"""Write, on custompermissions (required)."""
UpdateDashboard: _Final[_Action]
"""Write, on dashboard (required)."""
UpdateDashboardLinks: _Final[_Action]
"""Write, on dashboard (required)."""
UpdateDashboardPermissions: _Final[_Action]
"""Permissions management, on dashboard (required)."""
UpdateDashboardPublishedVersion: _Final[_Action]
"""Write, on dashboard (required)."""
UpdateDashboardsQAConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateDataSet: _Final[_Action]
"""Write, on dataset (required), datasource. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: quicksight:PassDataSource."""
UpdateDataSetPermissions: _Final[_Action]
"""Permissions management, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateDataSource: _Final[_Action]
"""Write, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
UpdateDataSourcePermissions: _Final[_Action]
"""Permissions management, on datasource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateDefaultQBusinessApplication: _Final[_Action]
"""Write, on * only."""
UpdateDlpSetting: _Final[_Action]
"""Write, on dlpSetting (required)."""
UpdateEmailCustomizationTemplate: _Final[_Action]
"""Write, on emailCustomizationTemplate (required)."""
UpdateExtension: _Final[_Action]
"""Write, on extension (required)."""
UpdateExtensionAccess: _Final[_Action]
"""Write, on extensionaccess (required)."""
UpdateExtensionPermissions: _Final[_Action]
"""Permissions management, on extension (required)."""
UpdateFlow: _Final[_Action]
"""Write, on flow (required)."""
UpdateFlowPermissions: _Final[_Action]
"""Permissions management, on flow (required)."""
UpdateFolder: _Final[_Action]
"""Write, on folder (required)."""
UpdateFolderPermissions: _Final[_Action]
"""Permissions management, on folder (required)."""
UpdateGroup: _Final[_Action]
"""Write, on group (required)."""
UpdateIAMPolicyAssignment: _Final[_Action]
"""Write, on assignment (required)."""
UpdateIdentityPropagationConfig: _Final[_Action]
"""Write, on * only."""
UpdateIpRestriction: _Final[_Action]
"""Write, on * only."""
UpdateKeyRegistration: _Final[_Action]
"""Write, on * only."""
UpdateKnowledgeBase: _Final[_Action]
"""Write, on knowledgeBase (required)."""
UpdateKnowledgeBasePermissions: _Final[_Action]
"""Permissions management, on knowledgeBase (required)."""
UpdateLimitsProfile: _Final[_Action]
"""Write, on limitsProfile (required)."""
UpdateOAuthClientApplication: _Final[_Action]
"""Write, on oauthClientApplication (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdatePublicSharingSettings: _Final[_Action]
"""Write, on * only."""
UpdateQPersonalizationConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateQuickIndexCapacity: _Final[_Action]
"""Write, on * only."""
UpdateQuickSightQSearchConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateRefreshSchedule: _Final[_Action]
"""Write, on refreshschedule (required)."""
UpdateResourcePermissions: _Final[_Action]
"""Write, on * only."""
UpdateRoleCustomPermission: _Final[_Action]
"""Write, on * only."""
UpdateSPICECapacityConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateSelfUpgrade: _Final[_Action]
"""Write, on user (required)."""
UpdateSelfUpgradeConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateSpace: _Final[_Action]
"""Write, on space (required)."""
UpdateSpacePermissions: _Final[_Action]
"""Permissions management, on space (required)."""
UpdateSpaceResources: _Final[_Action]
"""Write, on space (required)."""
UpdateTemplate: _Final[_Action]
"""Write, on template (required)."""
UpdateTemplateAlias: _Final[_Action]
"""Write, on template (required)."""
UpdateTemplatePermissions: _Final[_Action]
"""Permissions management, on template (required)."""
UpdateTheme: _Final[_Action]
"""Write, on theme (required)."""
UpdateThemeAlias: _Final[_Action]
"""Write, on theme (required)."""
UpdateThemePermissions: _Final[_Action]
"""Permissions management, on theme (required)."""
UpdateTopic: _Final[_Action]
"""Write, on dataset, topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: quicksight:PassDataSet."""
UpdateTopicPermissions: _Final[_Action]
"""Permissions management, on topic (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateTopicRefreshSchedule: _Final[_Action]
"""Write, on topic (required)."""
UpdateUser: _Final[_Action]
"""Write, on user (required)."""
UpdateUserCustomPermission: _Final[_Action]
"""Write, on user (required)."""
UpdateVPCConnection: _Final[_Action]
"""Write, on vpcconnection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
class _account(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:account/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

account: _Final[_account]
class _actionconnector(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

actionconnector: _Final[_actionconnector]
class _agent(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

agent: _Final[_agent]
class _analysis(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:analysis/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

analysis: _Final[_analysis]
class _app(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:app/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app: _Final[_app]
class _approvalPolicy(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:approval-policy/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

approvalPolicy: _Final[_approvalPolicy]
class _assetBundleExportJob(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-export-job/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assetBundleExportJob: _Final[_assetBundleExportJob]
class _assetBundleImportJob(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:asset-bundle-import-job/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assetBundleImportJob: _Final[_assetBundleImportJob]
class _assignment(_ResourceType):
    """arn:${Partition}:quicksight::${Account}:assignment/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

assignment: _Final[_assignment]
class _automation(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${ResourceId}"""

    def __call__(self, automation_group_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automation: _Final[_automation]
class _automationGroup(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automationGroup: _Final[_automationGroup]
class _automationJob(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:automation-group/${AutomationGroupId}/automation/${AutomationId}/job/${ResourceId}"""

    def __call__(self, automation_group_id: str | _Variable, automation_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automationJob: _Final[_automationJob]
class _brand(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:brand/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

brand: _Final[_brand]
class _customization(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:customization/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customization: _Final[_customization]
class _custompermissions(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:custompermissions/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

custompermissions: _Final[_custompermissions]
class _dashboard(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _dashboardSnapshotJob(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dashboard/${DashboardId}/snapshot-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dashboardSnapshotJob: _Final[_dashboardSnapshotJob]
class _dataset(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dataset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _datasource(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasource: _Final[_datasource]
class _dlpSetting(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dlpsetting/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dlpSetting: _Final[_dlpSetting]
class _emailCustomizationTemplate(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:email-customization-template/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

emailCustomizationTemplate: _Final[_emailCustomizationTemplate]
class _extension(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:extension/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

extension: _Final[_extension]
class _extensionaccess(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:extension-access/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

extensionaccess: _Final[_extensionaccess]
class _flow(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:flow/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow: _Final[_flow]
class _folder(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:folder/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

folder: _Final[_folder]
class _group(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:group/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _ingestion(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/ingestion/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ingestion: _Final[_ingestion]
class _knowledgeBase(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:knowledge-base/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

knowledgeBase: _Final[_knowledgeBase]
class _limitsProfile(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:limits-profile/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

limitsProfile: _Final[_limitsProfile]
class _namespace(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:namespace/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

namespace: _Final[_namespace]
class _oauthClientApplication(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

oauthClientApplication: _Final[_oauthClientApplication]
class _refreshschedule(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:dataset/${DatasetId}/refresh-schedule/${ResourceId}"""

    def __call__(self, dataset_id: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

refreshschedule: _Final[_refreshschedule]
class _space(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:space/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

space: _Final[_space]
class _template(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:template/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

template: _Final[_template]
class _theme(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:theme/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

theme: _Final[_theme]
class _topic(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:topic/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

topic: _Final[_topic]
class _user(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:user/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]
class _vpcconnection(_ResourceType):
    """arn:${Partition}:quicksight:${Region}:${Account}:vpcConnection/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpcconnection: _Final[_vpcconnection]

class _Keys(_ServiceKeys):
    """The condition keys of quicksight."""

    identitystore_GroupId: _ArnKey
    AllowedEmbeddingDomains: _StringSetKey
    DirectoryType: _StringKey
    Edition: _StringKey
    Group: _ArnKey
    IamArn: _ArnKey
    KmsKeyArns: _ArnSetKey
    SessionName: _StringKey
    UserName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["identitystore:GroupId", "quicksight:Group", "quicksight:IamArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["quicksight:AllowedEmbeddingDomains"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["quicksight:DirectoryType", "quicksight:Edition", "quicksight:SessionName", "quicksight:UserName"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["quicksight:KmsKeyArns"]) -> _ArnSetKey: ...
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
