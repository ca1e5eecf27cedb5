"""AWS Glue. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessDataQualityRuntimeConfiguration: _Final[_Action]
"""Read, on * only."""
AuthorizeInboundIntegration: _Final[_Action]
"""Write, on integration (required)."""
BatchCreatePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
BatchDeleteConnection: _Final[_Action]
"""Write, on connection (required), rootcatalog (required). Keys: glue:LakeFormationPermissions."""
BatchDeletePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
BatchDeleteTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
BatchDeleteTableVersion: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
BatchGetBlueprints: _Final[_Action]
"""Read, on blueprint (required)."""
BatchGetCrawlers: _Final[_Action]
"""Read, on crawler (required)."""
BatchGetCustomEntityTypes: _Final[_Action]
"""Read, on * only."""
BatchGetDevEndpoints: _Final[_Action]
"""Read, on devendpoint (required)."""
BatchGetJobs: _Final[_Action]
"""Read, on job (required)."""
BatchGetPartition: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
BatchGetStageFiles: _Final[_Action]
"""Permissions management, on * only."""
BatchGetTableOptimizer: _Final[_Action]
"""Read, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
BatchGetTriggers: _Final[_Action]
"""Read, on trigger (required)."""
BatchGetWorkflows: _Final[_Action]
"""Read, on workflow (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class BatchPutDataQualityStatisticAnnotation(metaclass=_RetiredAction):
    """Write, on * only."""
BatchStopJobRun: _Final[_Action]
"""Write, on job (required)."""
BatchUpdatePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
CancelDataQualityRuleRecommendationRun: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
CancelDataQualityRulesetEvaluationRun: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
CancelMLTaskRun: _Final[_Action]
"""Write, on mlTransform (required)."""
CancelStatement: _Final[_Action]
"""Write, on session (required)."""
CheckSchemaVersionValidity: _Final[_Action]
"""Read, on * only."""
CreateBlueprint: _Final[_Action]
"""Write, on blueprint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCatalog: _Final[_Action]
"""Write, on catalog (required), rootcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
CreateClassifier: _Final[_Action]
"""Write, on * only."""
CreateColumnStatisticsTaskSettings: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
CreateConnection: _Final[_Action]
"""Write, on connectionType, rootcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:LakeFormationPermissions."""
CreateCrawler: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomEntityType: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataQualityRuleset: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatabase: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
CreateDevEndpoint: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGlueIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
CreateInboundIntegration: _Final[_Action]
"""Write, on * only."""
CreateIntegration: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required), integration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: kms:CreateGrant, kms:DescribeKey."""
CreateIntegrationResourceProperty: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required), integrationResourceProperty (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIntegrationTableProperties: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required)."""
CreateJob: _Final[_Action]
"""Write, on job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:SecurityGroupIds, glue:SubnetIds, glue:VpcIds."""
CreateMLTransform: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
CreatePartitionIndex: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
CreateRegistry: _Final[_Action]
"""Write, on registry (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSchema: _Final[_Action]
"""Write, on registry (required), schema (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateScript: _Final[_Action]
"""Write, on * only."""
CreateSecurityConfiguration: _Final[_Action]
"""Write, on * only."""
CreateSession: _Final[_Action]
"""Write, on session (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:SecurityGroupIds, glue:SubnetIds, glue:VpcIds."""
CreateTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
CreateTableOptimizer: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
CreateTrigger: _Final[_Action]
"""Write, on trigger (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUsageProfile: _Final[_Action]
"""Write, on usageProfile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUserDefinedFunction: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required). Keys: glue:LakeFormationPermissions."""
CreateWorkflow: _Final[_Action]
"""Write, on workflow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBlueprint: _Final[_Action]
"""Write, on blueprint (required)."""
DeleteCatalog: _Final[_Action]
"""Write, on catalog, rootcatalog (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
DeleteClassifier: _Final[_Action]
"""Write, on * only."""
DeleteColumnStatisticsForPartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
DeleteColumnStatisticsForTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
DeleteColumnStatisticsTaskSettings: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required), rootcatalog (required). Keys: glue:LakeFormationPermissions."""
DeleteConnectionType: _Final[_Action]
"""Write, on connectionType (required)."""
DeleteCrawler: _Final[_Action]
"""Write, on crawler (required)."""
DeleteCustomEntityType: _Final[_Action]
"""Write, on * only."""
DeleteDataQualityRuleset: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
DeleteDatabase: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required), userdefinedfunction (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
DeleteDevEndpoint: _Final[_Action]
"""Write, on devendpoint (required)."""
DeleteGlueIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteIntegration: _Final[_Action]
"""Write, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteIntegrationResourceProperty: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required), integrationResourceProperty (required)."""
DeleteIntegrationTableProperties: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required)."""
DeleteJob: _Final[_Action]
"""Write, on job (required)."""
DeleteMLTransform: _Final[_Action]
"""Write, on mlTransform (required)."""
DeletePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
DeletePartitionIndex: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
DeleteRegistry: _Final[_Action]
"""Write, on registry (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on catalog, database, rootcatalog (required), table."""
DeleteSchema: _Final[_Action]
"""Write, on registry (required), schema (required)."""
DeleteSchemaVersions: _Final[_Action]
"""Write, on registry (required), schema (required)."""
DeleteSecurityConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteSession: _Final[_Action]
"""Write, on session (required)."""
DeleteTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
DeleteTableOptimizer: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
DeleteTableVersion: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
DeleteTrigger: _Final[_Action]
"""Write, on trigger (required)."""
DeleteUsageProfile: _Final[_Action]
"""Write, on usageProfile (required)."""
DeleteUserDefinedFunction: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), userdefinedfunction (required). Keys: glue:LakeFormationPermissions."""
DeleteWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
DeregisterDataPreview: _Final[_Action]
"""Permissions management, on * only."""
DescribeConnectionType: _Final[_Action]
"""Permissions management, on connectionType."""
DescribeEntity: _Final[_Action]
"""Permissions management, on connection (required), connectionType, rootcatalog (required)."""
DescribeInboundIntegrations: _Final[_Action]
"""List, on * only."""
DescribeIntegrations: _Final[_Action]
"""List, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
FederateAuthorization: _Final[_Action]
"""Write, on catalog, rootcatalog (required). Keys: glue:EnabledForRedshiftAutoDiscovery, glue:FederatedAuthorizationSource."""
GetBlueprint: _Final[_Action]
"""Read, on blueprint (required)."""
GetBlueprintRun: _Final[_Action]
"""Read, on blueprint (required)."""
GetBlueprintRuns: _Final[_Action]
"""Read, on blueprint (required)."""
GetCatalog: _Final[_Action]
"""Read, on catalog, rootcatalog (required). Keys: glue:EnabledForRedshiftAutoDiscovery, glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetCatalogImportStatus: _Final[_Action]
"""Read, on rootcatalog (required). Keys: glue:LakeFormationPermissions."""
GetCatalogs: _Final[_Action]
"""Read, on catalog, rootcatalog (required). Keys: glue:EnabledForRedshiftAutoDiscovery, glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetClassifier: _Final[_Action]
"""Read, on * only."""
GetClassifiers: _Final[_Action]
"""Read, on * only."""
GetColumnStatisticsForPartition: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetColumnStatisticsForTable: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetColumnStatisticsTaskRun: _Final[_Action]
"""Read, on * only."""
GetColumnStatisticsTaskRuns: _Final[_Action]
"""Read, on * only."""
GetColumnStatisticsTaskSettings: _Final[_Action]
"""Read, on * only."""
GetCompletion: _Final[_Action]
"""Read, on completion (required)."""
GetConnection: _Final[_Action]
"""Read, on connection (required), rootcatalog (required). Keys: glue:LakeFormationPermissions."""
GetConnections: _Final[_Action]
"""Read, on connection (required), rootcatalog (required). Keys: glue:LakeFormationPermissions."""
GetCrawler: _Final[_Action]
"""Read, on crawler (required)."""
GetCrawlerMetrics: _Final[_Action]
"""Read, on * only."""
GetCrawlers: _Final[_Action]
"""Read, on * only."""
GetCustomEntityType: _Final[_Action]
"""Read, on * only."""
GetDashboardUrl: _Final[_Action]
"""Read, on session (required)."""
GetDataCatalogEncryptionSettings: _Final[_Action]
"""Read, on rootcatalog (required)."""
GetDataPreviewStatement: _Final[_Action]
"""Permissions management, on * only."""
GetDataQualityModel: _Final[_Action]
"""Read, on dataQualityRuleset (required), job (required)."""
GetDataQualityModelResult: _Final[_Action]
"""Read, on dataQualityRuleset (required), job (required)."""
GetDataQualityResult: _Final[_Action]
"""Read, on dataQualityRuleset (required)."""
GetDataQualityRuleRecommendationRun: _Final[_Action]
"""Read, on dataQualityRuleset (required)."""
GetDataQualityRuleset: _Final[_Action]
"""Read, on dataQualityRuleset (required)."""
GetDataQualityRulesetEvaluationRun: _Final[_Action]
"""Read, on dataQualityRuleset (required)."""
GetDatabase: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetDatabases: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetDataflowGraph: _Final[_Action]
"""Read, on * only."""
GetDevEndpoint: _Final[_Action]
"""Read, on devendpoint (required)."""
GetDevEndpoints: _Final[_Action]
"""Read, on * only."""
GetEntityRecords: _Final[_Action]
"""Read, on catalog (required), connection, connectionType."""
GetEnvironment: _Final[_Action]
"""Permissions management, on * only."""
GetExecutors: _Final[_Action]
"""Permissions management, on * only."""
GetExecutorsThreads: _Final[_Action]
"""Permissions management, on * only."""
GetGeneratedCode: _Final[_Action]
"""Read, on * only."""
GetGlueIdentityCenterConfiguration: _Final[_Action]
"""Read, on * only."""
GetIntegrationResourceProperty: _Final[_Action]
"""Read, on catalog (required), connection (required), database (required), integrationResourceProperty (required)."""
GetIntegrationTableProperties: _Final[_Action]
"""Read, on catalog (required), connection (required), database (required)."""
GetJob: _Final[_Action]
"""Read, on job (required)."""
GetJobBookmark: _Final[_Action]
"""Read, on * only."""
GetJobRun: _Final[_Action]
"""Read, on job (required)."""
GetJobRuns: _Final[_Action]
"""Read, on job (required)."""
GetJobUpgradeAnalysis: _Final[_Action]
"""Read, on job (required)."""
GetJobs: _Final[_Action]
"""Read, on * only."""
GetLogParsingStatus: _Final[_Action]
"""Permissions management, on * only."""
GetMLTaskRun: _Final[_Action]
"""Read, on mlTransform (required)."""
GetMLTaskRuns: _Final[_Action]
"""List, on mlTransform (required)."""
GetMLTransform: _Final[_Action]
"""Read, on mlTransform (required)."""
GetMLTransforms: _Final[_Action]
"""List, on mlTransform (required)."""
GetMapping: _Final[_Action]
"""Read, on * only."""
GetNotebookInstanceStatus: _Final[_Action]
"""Permissions management, on * only."""
GetPartition: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetPartitionIndexes: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetPartitions: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetPlan: _Final[_Action]
"""Read, on * only."""
GetQueries: _Final[_Action]
"""Permissions management, on * only."""
GetQuery: _Final[_Action]
"""Permissions management, on * only."""
GetRecipeAction: _Final[_Action]
"""Permissions management, on * only."""
GetRegistry: _Final[_Action]
"""Read, on registry (required)."""
GetResourcePolicies: _Final[_Action]
"""Read, on rootcatalog (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on catalog, database, rootcatalog (required), table."""
GetSchema: _Final[_Action]
"""Read, on registry (required), schema (required)."""
GetSchemaByDefinition: _Final[_Action]
"""Read, on registry (required), schema (required)."""
GetSchemaVersion: _Final[_Action]
"""Read, on registry, schema."""
GetSchemaVersionsDiff: _Final[_Action]
"""Read, on registry (required), schema (required)."""
GetSecurityConfiguration: _Final[_Action]
"""Read, on * only."""
GetSecurityConfigurations: _Final[_Action]
"""Read, on * only."""
GetSession: _Final[_Action]
"""Read, on session (required)."""
GetSessionEndpoint: _Final[_Action]
"""Read, on session (required)."""
GetStage: _Final[_Action]
"""Permissions management, on * only."""
GetStageAttempt: _Final[_Action]
"""Permissions management, on * only."""
GetStageAttemptTaskList: _Final[_Action]
"""Permissions management, on * only."""
GetStageAttemptTaskSummary: _Final[_Action]
"""Permissions management, on * only."""
GetStageFiles: _Final[_Action]
"""Permissions management, on * only."""
GetStages: _Final[_Action]
"""Permissions management, on * only."""
GetStatement: _Final[_Action]
"""Read, on session (required)."""
GetStorage: _Final[_Action]
"""Permissions management, on * only."""
GetStorageUnit: _Final[_Action]
"""Permissions management, on * only."""
GetSystemLogsForJobRun: _Final[_Action]
"""Read, on job (required)."""
GetSystemLogsForSession: _Final[_Action]
"""Read, on session (required)."""
GetTable: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetTableOptimizer: _Final[_Action]
"""Read, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
GetTableVersion: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetTableVersions: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
GetTables: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetTags: _Final[_Action]
"""Read, on blueprint, catalog, connection, connectionType, crawler, customEntityType, database, devendpoint, job, trigger, usageProfile, workflow."""
GetTrigger: _Final[_Action]
"""Read, on trigger (required)."""
GetTriggers: _Final[_Action]
"""Read, on * only."""
GetUsageProfile: _Final[_Action]
"""Read, on usageProfile (required)."""
GetUserDefinedFunction: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), userdefinedfunction (required). Keys: glue:LakeFormationPermissions."""
GetUserDefinedFunctions: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), userdefinedfunction (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
GetWorkflow: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowRun: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowRunProperties: _Final[_Action]
"""Read, on workflow (required)."""
GetWorkflowRuns: _Final[_Action]
"""Read, on workflow (required)."""
GlueNotebookAuthorize: _Final[_Action]
"""Permissions management, on * only."""
GlueNotebookRefreshCredentials: _Final[_Action]
"""Permissions management, on * only."""
ImportCatalogToGlue: _Final[_Action]
"""Write, on rootcatalog (required). Keys: glue:LakeFormationPermissions."""
ListBlueprints: _Final[_Action]
"""List, on * only."""
ListColumnStatisticsTaskRuns: _Final[_Action]
"""Read, on * only."""
ListConnectionTypes: _Final[_Action]
"""Permissions management, on * only."""
ListCrawlers: _Final[_Action]
"""List, on * only."""
ListCrawls: _Final[_Action]
"""List, on crawler (required)."""
ListCustomEntityTypes: _Final[_Action]
"""List, on * only."""
ListDataQualityResults: _Final[_Action]
"""List, on dataQualityRuleset (required)."""
ListDataQualityRuleRecommendationRuns: _Final[_Action]
"""List, on dataQualityRuleset (required)."""
ListDataQualityRulesetEvaluationRuns: _Final[_Action]
"""List, on dataQualityRuleset (required)."""
ListDataQualityRulesets: _Final[_Action]
"""List, on dataQualityRuleset (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDataQualityStatisticAnnotations(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListDataQualityStatistics(metaclass=_RetiredAction):
    """List, on * only."""
ListDevEndpoints: _Final[_Action]
"""List, on * only."""
ListEntities: _Final[_Action]
"""Permissions management, on connection (required), connectionType, rootcatalog (required)."""
ListIntegrationResourceProperties: _Final[_Action]
"""List, on catalog (required), connection (required), database (required), integrationResourceProperty (required)."""
ListJobUpgradeAnalyses: _Final[_Action]
"""List, on job (required)."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListMLTransforms: _Final[_Action]
"""List, on mlTransform (required)."""
ListRegistries: _Final[_Action]
"""List, on * only."""
ListSchemaVersions: _Final[_Action]
"""List, on registry (required), schema (required)."""
ListSchemas: _Final[_Action]
"""List, on registry."""
ListSessions: _Final[_Action]
"""List, on * only."""
ListStatements: _Final[_Action]
"""List, on session (required)."""
ListTableOptimizerRuns: _Final[_Action]
"""List, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
ListTriggers: _Final[_Action]
"""List, on * only."""
ListUsageProfiles: _Final[_Action]
"""List, on * only."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
ManagedConnector: _Final[_Action]
"""Permissions management, on * only."""
ModifyIntegration: _Final[_Action]
"""Write, on integration (required). Keys: aws:ResourceTag/${TagKey}."""
NotifyEvent: _Final[_Action]
"""Write, on workflow (required)."""
PassConnection: _Final[_Action]
"""Write, on connection (required)."""
PublishDataQuality: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
PutDataCatalogEncryptionSettings: _Final[_Action]
"""Write, on rootcatalog (required)."""
PutDataQualityProfileAnnotation: _Final[_Action]
"""Write, on dataQualityRuleset (required), job (required)."""
PutDataQualityStatisticAnnotation: _Final[_Action]
"""Write, on dataQualityRuleset (required), job (required)."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on catalog, database, rootcatalog (required), table."""
PutSchemaVersionMetadata: _Final[_Action]
"""Write, on registry, schema."""
PutWorkflowRunProperties: _Final[_Action]
"""Write, on workflow (required)."""
QuerySchemaVersionMetadata: _Final[_Action]
"""List, on registry, schema."""
RefreshOAuth2Tokens: _Final[_Action]
"""Permissions management, on connection (required), connectionType, rootcatalog (required)."""
RegisterConnectionType: _Final[_Action]
"""Write, on connectionType (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RegisterSchemaVersion: _Final[_Action]
"""Write, on registry (required), schema (required)."""
RemoveSchemaVersionMetadata: _Final[_Action]
"""Write, on registry, schema."""
RenameTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
RequestLogParsing: _Final[_Action]
"""Permissions management, on * only."""
ResetJobBookmark: _Final[_Action]
"""Write, on * only."""
ResumeWorkflowRun: _Final[_Action]
"""Write, on workflow (required)."""
RunDataPreviewStatement: _Final[_Action]
"""Permissions management, on * only."""
RunStatement: _Final[_Action]
"""Write, on session (required)."""
SearchTables: _Final[_Action]
"""Read, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
SendFeedback: _Final[_Action]
"""Write, on * only."""
SendRecipeAction: _Final[_Action]
"""Permissions management, on * only."""
StartBlueprintRun: _Final[_Action]
"""Write, on blueprint (required)."""
StartColumnStatisticsTaskRun: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required). Needs: glue:GetSecurityConfiguration, glue:GetTable."""
StartColumnStatisticsTaskRunSchedule: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
StartCompletion: _Final[_Action]
"""Write, on * only."""
StartCrawler: _Final[_Action]
"""Write, on crawler (required)."""
StartCrawlerSchedule: _Final[_Action]
"""Write, on * only."""
StartDataQualityRuleRecommendationRun: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
StartDataQualityRulesetEvaluationRun: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
StartExportLabelsTaskRun: _Final[_Action]
"""Write, on mlTransform (required)."""
StartImportLabelsTaskRun: _Final[_Action]
"""Write, on mlTransform (required)."""
StartJobRun: _Final[_Action]
"""Write, on job (required)."""
StartJobUpgradeAnalysis: _Final[_Action]
"""Write, on job (required)."""
StartMLEvaluationTaskRun: _Final[_Action]
"""Write, on mlTransform (required)."""
StartMLLabelingSetGenerationTaskRun: _Final[_Action]
"""Write, on mlTransform (required)."""
StartNotebook: _Final[_Action]
"""Permissions management, on * only."""
StartTrigger: _Final[_Action]
"""Write, on trigger (required)."""
StartWorkflowRun: _Final[_Action]
"""Write, on workflow (required)."""
StopColumnStatisticsTaskRun: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
StopColumnStatisticsTaskRunSchedule: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
StopCrawler: _Final[_Action]
"""Write, on crawler (required)."""
StopCrawlerSchedule: _Final[_Action]
"""Write, on * only."""
StopJobUpgradeAnalysis: _Final[_Action]
"""Write, on job (required)."""
StopSession: _Final[_Action]
"""Write, on session (required)."""
StopTrigger: _Final[_Action]
"""Write, on trigger (required)."""
StopWorkflowRun: _Final[_Action]
"""Write, on workflow (required)."""
TagResource: _Final[_Action]
"""Tagging, on blueprint, catalog, connection, connectionType, crawler, customEntityType, dataQualityRuleset, database, devendpoint, integration, integrationResourceProperty, job, mlTransform, registry, schema, session, trigger, usageProfile, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, glue:LakeFormationPermissions."""
TerminateNotebook: _Final[_Action]
"""Permissions management, on * only."""
TestConnection: _Final[_Action]
"""Permissions management, on connection, connectionType."""
UntagResource: _Final[_Action]
"""Tagging, on blueprint, catalog, connection, connectionType, crawler, customEntityType, dataQualityRuleset, database, devendpoint, integration, integrationResourceProperty, job, mlTransform, registry, schema, session, trigger, usageProfile, workflow. Keys: aws:TagKeys, glue:LakeFormationPermissions."""
UpdateBlueprint: _Final[_Action]
"""Write, on blueprint (required)."""
UpdateCatalog: _Final[_Action]
"""Write, on catalog, rootcatalog (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
UpdateClassifier: _Final[_Action]
"""Write, on * only."""
UpdateColumnStatisticsForPartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
UpdateColumnStatisticsForTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
UpdateColumnStatisticsTaskSettings: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required)."""
UpdateConnection: _Final[_Action]
"""Write, on connection (required), connectionType, rootcatalog (required). Keys: glue:LakeFormationPermissions."""
UpdateCrawler: _Final[_Action]
"""Write, on crawler (required)."""
UpdateCrawlerSchedule: _Final[_Action]
"""Write, on * only."""
UpdateDataQualityRuleset: _Final[_Action]
"""Write, on dataQualityRuleset (required)."""
UpdateDatabase: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
UpdateDevEndpoint: _Final[_Action]
"""Write, on devendpoint (required)."""
UpdateGlueIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateIntegrationResourceProperty: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required), integrationResourceProperty (required)."""
UpdateIntegrationTableProperties: _Final[_Action]
"""Write, on catalog (required), connection (required), database (required)."""
UpdateJob: _Final[_Action]
"""Write, on job (required). Keys: glue:SecurityGroupIds, glue:SubnetIds, glue:VpcIds."""
UpdateJobFromSourceControl: _Final[_Action]
"""Write, on job (required)."""
UpdateMLTransform: _Final[_Action]
"""Write, on mlTransform (required)."""
UpdatePartition: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:LakeFormationPermissions."""
UpdateRegistry: _Final[_Action]
"""Write, on registry (required)."""
UpdateSchema: _Final[_Action]
"""Write, on registry (required), schema (required)."""
UpdateSourceControlFromJob: _Final[_Action]
"""Write, on job (required)."""
UpdateTable: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), table (required). Keys: glue:FederatedAuthorizationSource, glue:LakeFormationPermissions."""
UpdateTableOptimizer: _Final[_Action]
"""Write, on database (required), rootcatalog (required), table (required). Needs: glue:GetTable."""
UpdateTrigger: _Final[_Action]
"""Write, on trigger (required)."""
UpdateUsageProfile: _Final[_Action]
"""Write, on usageProfile (required)."""
UpdateUserDefinedFunction: _Final[_Action]
"""Write, on catalog, database (required), rootcatalog (required), userdefinedfunction (required). Keys: glue:LakeFormationPermissions."""
UpdateWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
UpgradeJob: _Final[_Action]
"""Write, on job (required)."""
UseGlueStudio: _Final[_Action]
"""Permissions management, on * only."""
UseMLTransforms: _Final[_Action]
"""Write, on mlTransform (required)."""
class _blueprint(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, blueprint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

blueprint: _Final[_blueprint]
class _catalog(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, catalog_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

catalog: _Final[_catalog]
class _completion(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:completion/${CompletionId}"""

    def __call__(self, completion_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

completion: _Final[_completion]
class _connection(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _connectionType(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:connectionType:${ConnectionTypeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_type_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectionType: _Final[_connectionType]
class _crawler(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:crawler/${CrawlerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, crawler_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

crawler: _Final[_crawler]
class _customEntityType(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, custom_entity_type_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customEntityType: _Final[_customEntityType]
class _dataQualityRuleset(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:dataQualityRuleset/${RulesetName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, ruleset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataQualityRuleset: _Final[_dataQualityRuleset]
class _database(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

database: _Final[_database]
class _devendpoint(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:devEndpoint/${DevEndpointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dev_endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

devendpoint: _Final[_devendpoint]
class _integration(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:integration:${IntegrationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integration: _Final[_integration]
class _integrationResourceProperty(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:integrationresourceproperty/${ResourceType}/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_type: str | _Variable, resource_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integrationResourceProperty: _Final[_integrationResourceProperty]
class _job(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:job/${JobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _mlTransform(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:mlTransform/${TransformId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, transform_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mlTransform: _Final[_mlTransform]
class _registry(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, registry_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

registry: _Final[_registry]
class _rootcatalog(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:catalog"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rootcatalog: _Final[_rootcatalog]
class _schema(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:schema/${SchemaName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, schema_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schema: _Final[_schema]
class _session(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _table(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:table/${DatabaseName}/${TableName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, table_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]
class _tableversion(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:tableVersion/${DatabaseName}/${TableName}/${TableVersionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, table_name: str | _Variable, table_version_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tableversion: _Final[_tableversion]
class _trigger(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:trigger/${TriggerName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, trigger_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

trigger: _Final[_trigger]
class _usageProfile(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, usage_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

usageProfile: _Final[_usageProfile]
class _userdefinedfunction(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:userDefinedFunction/${DatabaseName}/${UserDefinedFunctionName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, database_name: str | _Variable, user_defined_function_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

userdefinedfunction: _Final[_userdefinedfunction]
class _workflow(_ResourceType):
    """arn:${Partition}:glue:${Region}:${Account}:workflow/${WorkflowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow: _Final[_workflow]

class _Keys(_ServiceKeys):
    """The condition keys of glue."""

    CredentialIssuingService: _StringKey
    EnabledForRedshiftAutoDiscovery: _BoolKey
    FederatedAuthorizationSource: _StringKey
    LakeFormationPermissions: _StringKey
    RoleAssumedBy: _StringKey
    SecurityGroupIds: _StringSetKey
    SubnetIds: _StringSetKey
    VpcIds: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["glue:CredentialIssuingService", "glue:FederatedAuthorizationSource", "glue:LakeFormationPermissions", "glue:RoleAssumedBy"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["glue:EnabledForRedshiftAutoDiscovery"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["glue:SecurityGroupIds", "glue:SubnetIds", "glue:VpcIds"]) -> _StringSetKey: ...
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
