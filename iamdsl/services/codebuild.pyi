"""AWS CodeBuild. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import BoolSetKey as _BoolSetKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteBuilds: _Final[_Action]
"""Write, on project (required)."""
BatchGetBuildBatches: _Final[_Action]
"""Read, on project (required)."""
BatchGetBuilds: _Final[_Action]
"""Read, on project (required)."""
BatchGetCommandExecutions: _Final[_Action]
"""Read, on sandbox (required)."""
BatchGetFleets: _Final[_Action]
"""Read, on fleet (required)."""
BatchGetProjects: _Final[_Action]
"""Read, on project (required)."""
BatchGetReportGroups: _Final[_Action]
"""Read, on report-group (required)."""
BatchGetReports: _Final[_Action]
"""Read, on report-group (required)."""
BatchGetSandboxes: _Final[_Action]
"""Read, on project (required)."""
BatchPutCodeCoverages: _Final[_Action]
"""Write, on report-group (required)."""
BatchPutTestCases: _Final[_Action]
"""Write, on report-group (required)."""
CreateFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:computeConfiguration, codebuild:computeConfiguration.disk, codebuild:computeConfiguration.instanceType, codebuild:computeConfiguration.machineType, codebuild:computeConfiguration.memory, codebuild:computeConfiguration.vCpu, codebuild:computeType, codebuild:environmentType, codebuild:fleetServiceRole, codebuild:imageId, codebuild:vpcConfig, codebuild:vpcConfig.securityGroupIds, codebuild:vpcConfig.subnets, codebuild:vpcConfig.vpcId."""
CreateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:artifacts, codebuild:artifacts.bucketOwnerAccess, codebuild:artifacts.encryptionDisabled, codebuild:artifacts.location, codebuild:autoRetryLimit, codebuild:buildBatchConfig, codebuild:buildBatchConfig.restrictions.computeTypesAllowed, codebuild:buildBatchConfig.restrictions.fleetsAllowed, codebuild:buildBatchConfig.serviceRole, codebuild:cache, codebuild:cache.location, codebuild:cache.modes, codebuild:cache.type, codebuild:concurrentBuildLimit, codebuild:encryptionKey, codebuild:environment, codebuild:environment.certificate, codebuild:environment.computeConfiguration, codebuild:environment.computeConfiguration.disk, codebuild:environment.computeConfiguration.instanceType, codebuild:environment.computeConfiguration.machineType, codebuild:environment.computeConfiguration.memory, codebuild:environment.computeConfiguration.vCpu, codebuild:environment.computeType, codebuild:environment.environmentVariables, codebuild:environment.environmentVariables.name, codebuild:environment.environmentVariables.value, codebuild:environment.environmentVariables/${name}.value, codebuild:environment.fleet.fleetArn, codebuild:environment.image, codebuild:environment.imagePullCredentialsType, codebuild:environment.privilegedMode, codebuild:environment.registryCredential, codebuild:environment.registryCredential.credential, codebuild:environment.registryCredential.credentialProvider, codebuild:environment.type, codebuild:fileSystemLocations.identifier, codebuild:fileSystemLocations.location, codebuild:fileSystemLocations.type, codebuild:fileSystemLocations/${identifier}.location, codebuild:fileSystemLocations/${identifier}.type, codebuild:logsConfig, codebuild:logsConfig.s3Logs, codebuild:logsConfig.s3Logs.bucketOwnerAccess, codebuild:logsConfig.s3Logs.encryptionDisabled, codebuild:logsConfig.s3Logs.location, codebuild:logsConfig.s3Logs.status, codebuild:secondaryArtifacts, codebuild:secondaryArtifacts.artifactIdentifier, codebuild:secondaryArtifacts.bucketOwnerAccess, codebuild:secondaryArtifacts.encryptionDisabled, codebuild:secondaryArtifacts.location, codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess, codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled, codebuild:secondaryArtifacts/${artifactIdentifier}.location, codebuild:secondarySources, codebuild:secondarySources.auth.resource, codebuild:secondarySources.auth.type, codebuild:secondarySources.buildStatusConfig.context, codebuild:secondarySources.buildStatusConfig.targetUrl, codebuild:secondarySources.buildspec, codebuild:secondarySources.insecureSsl, codebuild:secondarySources.location, codebuild:secondarySources.sourceIdentifier, codebuild:secondarySources/${sourceIdentifier}.auth.resource, codebuild:secondarySources/${sourceIdentifier}.auth.type, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl, codebuild:secondarySources/${sourceIdentifier}.buildspec, codebuild:secondarySources/${sourceIdentifier}.insecureSsl, codebuild:secondarySources/${sourceIdentifier}.location, codebuild:serviceRole, codebuild:source, codebuild:source.auth.resource, codebuild:source.auth.type, codebuild:source.buildStatusConfig.context, codebuild:source.buildStatusConfig.targetUrl, codebuild:source.buildspec, codebuild:source.insecureSsl, codebuild:source.location, codebuild:vpcConfig, codebuild:vpcConfig.securityGroupIds, codebuild:vpcConfig.subnets, codebuild:vpcConfig.vpcId."""
CreateReport: _Final[_Action]
"""Write, on report-group (required)."""
CreateReportGroup: _Final[_Action]
"""Write, on report-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:exportConfig.s3Destination.bucket, codebuild:exportConfig.s3Destination.bucketOwner, codebuild:exportConfig.s3Destination.encryptionDisabled, codebuild:exportConfig.s3Destination.encryptionKey, codebuild:exportConfig.s3Destination.path."""
CreateWebhook: _Final[_Action]
"""Write, on project (required). Keys: codebuild:buildType, codebuild:manualCreation, codebuild:scopeConfiguration.domain, codebuild:scopeConfiguration.name, codebuild:scopeConfiguration.scope."""
DeleteBuildBatch: _Final[_Action]
"""Write, on project (required)."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required)."""
DeleteOAuthToken: _Final[_Action]
"""Write, on * only."""
DeleteProject: _Final[_Action]
"""Write, on project (required)."""
DeleteReport: _Final[_Action]
"""Write, on report-group (required)."""
DeleteReportGroup: _Final[_Action]
"""Write, on report-group (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on project, report-group."""
DeleteSourceCredentials: _Final[_Action]
"""Write, on * only."""
DeleteWebhook: _Final[_Action]
"""Write, on project (required)."""
DescribeCodeCoverages: _Final[_Action]
"""Read, on report-group (required)."""
DescribeTestCases: _Final[_Action]
"""Read, on report-group (required)."""
GetReportGroupTrend: _Final[_Action]
"""Read, on report-group (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on project, report-group."""
ImportSourceCredentials: _Final[_Action]
"""Write, on * only. Keys: codebuild:authType, codebuild:serverType, codebuild:shouldOverwrite, codebuild:token, codebuild:username."""
InvalidateProjectCache: _Final[_Action]
"""Write, on project (required)."""
ListBuildBatches: _Final[_Action]
"""List, on * only."""
ListBuildBatchesForProject: _Final[_Action]
"""List, on project (required)."""
ListBuilds: _Final[_Action]
"""List, on * only."""
ListBuildsForProject: _Final[_Action]
"""List, on project (required)."""
ListCommandExecutionsForSandbox: _Final[_Action]
"""List, on sandbox (required)."""
ListConnectedOAuthAccounts: _Final[_Action]
"""List, on * only."""
ListCuratedEnvironmentImages: _Final[_Action]
"""List, on * only."""
ListFleets: _Final[_Action]
"""List, on * only."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListReportGroups: _Final[_Action]
"""List, on * only."""
ListReports: _Final[_Action]
"""List, on * only."""
ListReportsForReportGroup: _Final[_Action]
"""List, on report-group (required)."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListSandboxes: _Final[_Action]
"""List, on * only."""
ListSandboxesForProject: _Final[_Action]
"""List, on project (required)."""
ListSharedProjects: _Final[_Action]
"""List, on * only."""
ListSharedReportGroups: _Final[_Action]
"""List, on * only."""
ListSourceCredentials: _Final[_Action]
"""List, on * only."""
PersistOAuthToken: _Final[_Action]
"""Write, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on project, report-group."""
RetryBuild: _Final[_Action]
"""Write, on project (required)."""
RetryBuildBatch: _Final[_Action]
"""Write, on project (required)."""
StartBuild: _Final[_Action]
"""Write, on project (required). Keys: codebuild:artifacts, codebuild:artifacts.bucketOwnerAccess, codebuild:artifacts.encryptionDisabled, codebuild:artifacts.location, codebuild:autoRetryLimit, codebuild:cache, codebuild:cache.location, codebuild:cache.modes, codebuild:cache.type, codebuild:encryptionKey, codebuild:environment, codebuild:environment.certificate, codebuild:environment.computeType, codebuild:environment.environmentVariables, codebuild:environment.environmentVariables.name, codebuild:environment.environmentVariables.value, codebuild:environment.environmentVariables/${name}.value, codebuild:environment.fleet.fleetArn, codebuild:environment.image, codebuild:environment.imagePullCredentialsType, codebuild:environment.privilegedMode, codebuild:environment.registryCredential, codebuild:environment.registryCredential.credential, codebuild:environment.registryCredential.credentialProvider, codebuild:environment.type, codebuild:logsConfig, codebuild:logsConfig.s3Logs, codebuild:logsConfig.s3Logs.bucketOwnerAccess, codebuild:logsConfig.s3Logs.encryptionDisabled, codebuild:logsConfig.s3Logs.location, codebuild:logsConfig.s3Logs.status, codebuild:secondaryArtifacts, codebuild:secondaryArtifacts.artifactIdentifier, codebuild:secondaryArtifacts.bucketOwnerAccess, codebuild:secondaryArtifacts.encryptionDisabled, codebuild:secondaryArtifacts.location, codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess, codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled, codebuild:secondaryArtifacts/${artifactIdentifier}.location, codebuild:secondarySources, codebuild:secondarySources.auth.resource, codebuild:secondarySources.auth.type, codebuild:secondarySources.buildStatusConfig.context, codebuild:secondarySources.buildStatusConfig.targetUrl, codebuild:secondarySources.buildspec, codebuild:secondarySources.insecureSsl, codebuild:secondarySources.location, codebuild:secondarySources.sourceIdentifier, codebuild:secondarySources/${sourceIdentifier}.auth.resource, codebuild:secondarySources/${sourceIdentifier}.auth.type, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl, codebuild:secondarySources/${sourceIdentifier}.buildspec, codebuild:secondarySources/${sourceIdentifier}.insecureSsl, codebuild:secondarySources/${sourceIdentifier}.location, codebuild:serviceRole, codebuild:source, codebuild:source.auth.resource, codebuild:source.auth.type, codebuild:source.buildStatusConfig.context, codebuild:source.buildStatusConfig.targetUrl, codebuild:source.buildspec, codebuild:source.insecureSsl, codebuild:source.location."""
StartBuildBatch: _Final[_Action]
"""Write, on project (required). Keys: codebuild:artifacts, codebuild:artifacts.bucketOwnerAccess, codebuild:artifacts.encryptionDisabled, codebuild:artifacts.location, codebuild:buildBatchConfig, codebuild:buildBatchConfig.restrictions.computeTypesAllowed, codebuild:buildBatchConfig.restrictions.fleetsAllowed, codebuild:buildBatchConfig.serviceRole, codebuild:cache, codebuild:cache.location, codebuild:cache.modes, codebuild:cache.type, codebuild:encryptionKey, codebuild:environment, codebuild:environment.certificate, codebuild:environment.computeType, codebuild:environment.environmentVariables, codebuild:environment.environmentVariables.name, codebuild:environment.environmentVariables.value, codebuild:environment.environmentVariables/${name}.value, codebuild:environment.image, codebuild:environment.imagePullCredentialsType, codebuild:environment.privilegedMode, codebuild:environment.registryCredential, codebuild:environment.registryCredential.credential, codebuild:environment.registryCredential.credentialProvider, codebuild:environment.type, codebuild:logsConfig, codebuild:logsConfig.s3Logs, codebuild:logsConfig.s3Logs.bucketOwnerAccess, codebuild:logsConfig.s3Logs.encryptionDisabled, codebuild:logsConfig.s3Logs.location, codebuild:logsConfig.s3Logs.status, codebuild:secondaryArtifacts, codebuild:secondaryArtifacts.artifactIdentifier, codebuild:secondaryArtifacts.bucketOwnerAccess, codebuild:secondaryArtifacts.encryptionDisabled, codebuild:secondaryArtifacts.location, codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess, codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled, codebuild:secondaryArtifacts/${artifactIdentifier}.location, codebuild:secondarySources, codebuild:secondarySources.auth.resource, codebuild:secondarySources.auth.type, codebuild:secondarySources.buildStatusConfig.context, codebuild:secondarySources.buildStatusConfig.targetUrl, codebuild:secondarySources.buildspec, codebuild:secondarySources.insecureSsl, codebuild:secondarySources.location, codebuild:secondarySources.sourceIdentifier, codebuild:secondarySources/${sourceIdentifier}.auth.resource, codebuild:secondarySources/${sourceIdentifier}.auth.type, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl, codebuild:secondarySources/${sourceIdentifier}.buildspec, codebuild:secondarySources/${sourceIdentifier}.insecureSsl, codebuild:secondarySources/${sourceIdentifier}.location, codebuild:serviceRole, codebuild:source, codebuild:source.auth.resource, codebuild:source.auth.type, codebuild:source.buildspec, codebuild:source.insecureSsl, codebuild:source.location."""
StartCommandExecution: _Final[_Action]
"""Write, on sandbox (required)."""
StartSandbox: _Final[_Action]
"""Write, on project (required)."""
StartSandboxConnection: _Final[_Action]
"""Write, on sandbox (required)."""
StopBuild: _Final[_Action]
"""Write, on project (required)."""
StopBuildBatch: _Final[_Action]
"""Write, on project (required)."""
StopSandbox: _Final[_Action]
"""Write, on project (required)."""
UpdateFleet: _Final[_Action]
"""Write, on fleet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:computeConfiguration, codebuild:computeConfiguration.disk, codebuild:computeConfiguration.instanceType, codebuild:computeConfiguration.machineType, codebuild:computeConfiguration.memory, codebuild:computeConfiguration.vCpu, codebuild:computeType, codebuild:environmentType, codebuild:fleetServiceRole, codebuild:imageId, codebuild:vpcConfig, codebuild:vpcConfig.securityGroupIds, codebuild:vpcConfig.subnets, codebuild:vpcConfig.vpcId."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:artifacts, codebuild:artifacts.bucketOwnerAccess, codebuild:artifacts.encryptionDisabled, codebuild:artifacts.location, codebuild:autoRetryLimit, codebuild:buildBatchConfig, codebuild:buildBatchConfig.restrictions.computeTypesAllowed, codebuild:buildBatchConfig.restrictions.fleetsAllowed, codebuild:buildBatchConfig.serviceRole, codebuild:cache, codebuild:cache.location, codebuild:cache.modes, codebuild:cache.type, codebuild:concurrentBuildLimit, codebuild:encryptionKey, codebuild:environment, codebuild:environment.certificate, codebuild:environment.computeConfiguration, codebuild:environment.computeConfiguration.disk, codebuild:environment.computeConfiguration.instanceType, codebuild:environment.computeConfiguration.machineType, codebuild:environment.computeConfiguration.memory, codebuild:environment.computeConfiguration.vCpu, codebuild:environment.computeType, codebuild:environment.environmentVariables, codebuild:environment.environmentVariables.name, codebuild:environment.environmentVariables.value, codebuild:environment.environmentVariables/${name}.value, codebuild:environment.fleet.fleetArn, codebuild:environment.image, codebuild:environment.imagePullCredentialsType, codebuild:environment.privilegedMode, codebuild:environment.registryCredential, codebuild:environment.registryCredential.credential, codebuild:environment.registryCredential.credentialProvider, codebuild:environment.type, codebuild:fileSystemLocations.identifier, codebuild:fileSystemLocations.location, codebuild:fileSystemLocations.type, codebuild:fileSystemLocations/${identifier}.location, codebuild:fileSystemLocations/${identifier}.type, codebuild:logsConfig, codebuild:logsConfig.s3Logs, codebuild:logsConfig.s3Logs.bucketOwnerAccess, codebuild:logsConfig.s3Logs.encryptionDisabled, codebuild:logsConfig.s3Logs.location, codebuild:logsConfig.s3Logs.status, codebuild:secondaryArtifacts, codebuild:secondaryArtifacts.artifactIdentifier, codebuild:secondaryArtifacts.bucketOwnerAccess, codebuild:secondaryArtifacts.encryptionDisabled, codebuild:secondaryArtifacts.location, codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess, codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled, codebuild:secondaryArtifacts/${artifactIdentifier}.location, codebuild:secondarySources, codebuild:secondarySources.auth.resource, codebuild:secondarySources.auth.type, codebuild:secondarySources.buildStatusConfig.context, codebuild:secondarySources.buildStatusConfig.targetUrl, codebuild:secondarySources.buildspec, codebuild:secondarySources.insecureSsl, codebuild:secondarySources.location, codebuild:secondarySources.sourceIdentifier, codebuild:secondarySources/${sourceIdentifier}.auth.resource, codebuild:secondarySources/${sourceIdentifier}.auth.type, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context, codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl, codebuild:secondarySources/${sourceIdentifier}.buildspec, codebuild:secondarySources/${sourceIdentifier}.insecureSsl, codebuild:secondarySources/${sourceIdentifier}.location, codebuild:serviceRole, codebuild:source, codebuild:source.auth.resource, codebuild:source.auth.type, codebuild:source.buildStatusConfig.context, codebuild:source.buildStatusConfig.targetUrl, codebuild:source.buildspec, codebuild:source.insecureSsl, codebuild:source.location, codebuild:vpcConfig, codebuild:vpcConfig.securityGroupIds, codebuild:vpcConfig.subnets, codebuild:vpcConfig.vpcId."""
UpdateProjectVisibility: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:projectVisibility."""
UpdateReport: _Final[_Action]
"""Write, on report-group (required)."""
UpdateReportGroup: _Final[_Action]
"""Write, on report-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, codebuild:exportConfig.s3Destination.bucket, codebuild:exportConfig.s3Destination.bucketOwner, codebuild:exportConfig.s3Destination.encryptionDisabled, codebuild:exportConfig.s3Destination.encryptionKey, codebuild:exportConfig.s3Destination.path."""
UpdateWebhook: _Final[_Action]
"""Write, on project (required). Keys: codebuild:buildType, codebuild:manualCreation, codebuild:scopeConfiguration.domain, codebuild:scopeConfiguration.name, codebuild:scopeConfiguration.scope."""
class _build(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:build/${BuildId}"""

    def __call__(self, build_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

build: _Final[_build]
class _build_batch(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:build-batch/${BuildBatchId}"""

    def __call__(self, build_batch_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

build_batch: _Final[_build_batch]
class _fleet(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:fleet/${FleetName}:${FleetId}"""

    def __call__(self, fleet_name: str | _Variable, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _project(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:project/${ProjectName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _report(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:report/${ReportGroupName}:${ReportId}"""

    def __call__(self, report_group_name: str | _Variable, report_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

report: _Final[_report]
class _report_group(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:report-group/${ReportGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, report_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

report_group: _Final[_report_group]
class _sandbox(_ResourceType):
    """arn:${Partition}:codebuild:${Region}:${Account}:sandbox/${SandboxId}"""

    def __call__(self, sandbox_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sandbox: _Final[_sandbox]

class _Keys(_ServiceKeys):
    """The condition keys of codebuild."""

    TagKeys: _StringKey
    artifacts: _BoolKey
    artifacts_bucketOwnerAccess: _StringKey
    artifacts_encryptionDisabled: _BoolKey
    artifacts_location: _StringKey
    authType: _StringKey
    autoRetryLimit: _NumericKey
    buildArn: _ArnKey
    buildBatchConfig: _BoolKey
    buildBatchConfig_restrictions_computeTypesAllowed: _StringSetKey
    buildBatchConfig_restrictions_fleetsAllowed: _StringSetKey
    buildBatchConfig_serviceRole: _StringKey
    buildType: _StringKey
    cache: _BoolKey
    cache_location: _StringKey
    cache_modes: _StringSetKey
    cache_type: _StringKey
    computeConfiguration: _BoolKey
    computeConfiguration_disk: _NumericKey
    computeConfiguration_instanceType: _StringKey
    computeConfiguration_machineType: _StringKey
    computeConfiguration_memory: _NumericKey
    computeConfiguration_vCpu: _NumericKey
    computeType: _StringKey
    concurrentBuildLimit: _NumericKey
    encryptionKey: _StringKey
    environment: _BoolKey
    environment_certificate: _StringKey
    environment_computeConfiguration: _BoolKey
    environment_computeConfiguration_disk: _NumericKey
    environment_computeConfiguration_instanceType: _StringKey
    environment_computeConfiguration_machineType: _StringKey
    environment_computeConfiguration_memory: _NumericKey
    environment_computeConfiguration_vCpu: _NumericKey
    environment_computeType: _StringKey
    environment_environmentVariables: _BoolKey
    environment_environmentVariables_name: _StringSetKey
    environment_environmentVariables_value: _StringSetKey
    environment_fleet_fleetArn: _ArnKey
    environment_image: _StringKey
    environment_imagePullCredentialsType: _StringKey
    environment_privilegedMode: _BoolKey
    environment_registryCredential: _BoolKey
    environment_registryCredential_credential: _StringKey
    environment_registryCredential_credentialProvider: _StringKey
    environment_type: _StringKey
    environmentType: _StringKey
    exportConfig_s3Destination_bucket: _StringKey
    exportConfig_s3Destination_bucketOwner: _StringKey
    exportConfig_s3Destination_encryptionDisabled: _BoolKey
    exportConfig_s3Destination_encryptionKey: _StringKey
    exportConfig_s3Destination_path: _StringKey
    fileSystemLocations_identifier: _StringSetKey
    fileSystemLocations_location: _StringSetKey
    fileSystemLocations_type: _StringSetKey
    fleetServiceRole: _StringKey
    imageId: _StringKey
    logsConfig: _BoolKey
    logsConfig_s3Logs: _BoolKey
    logsConfig_s3Logs_bucketOwnerAccess: _StringKey
    logsConfig_s3Logs_encryptionDisabled: _BoolKey
    logsConfig_s3Logs_location: _StringKey
    logsConfig_s3Logs_status: _StringKey
    manualCreation: _BoolKey
    projectArn: _ArnKey
    projectVisibility: _StringKey
    scopeConfiguration_domain: _StringKey
    scopeConfiguration_name: _StringKey
    scopeConfiguration_scope: _StringKey
    secondaryArtifacts: _BoolKey
    secondaryArtifacts_artifactIdentifier: _StringSetKey
    secondaryArtifacts_bucketOwnerAccess: _StringSetKey
    secondaryArtifacts_encryptionDisabled: _BoolSetKey
    secondaryArtifacts_location: _StringSetKey
    secondarySources: _BoolKey
    secondarySources_auth_resource: _StringSetKey
    secondarySources_auth_type: _StringSetKey
    secondarySources_buildStatusConfig_context: _StringSetKey
    secondarySources_buildStatusConfig_targetUrl: _StringSetKey
    secondarySources_buildspec: _BoolKey
    secondarySources_insecureSsl: _BoolSetKey
    secondarySources_location: _StringSetKey
    secondarySources_sourceIdentifier: _StringSetKey
    serverType: _StringKey
    serviceRole: _StringKey
    shouldOverwrite: _BoolKey
    source: _BoolKey
    source_auth_resource: _StringKey
    source_auth_type: _StringKey
    source_buildStatusConfig_context: _StringKey
    source_buildStatusConfig_targetUrl: _StringKey
    source_buildspec: _BoolKey
    source_insecureSsl: _BoolKey
    source_location: _StringKey
    token: _StringKey
    username: _StringKey
    vpcConfig: _BoolKey
    vpcConfig_securityGroupIds: _StringSetKey
    vpcConfig_subnets: _StringSetKey
    vpcConfig_vpcId: _StringKey
    def RequestTag(self, tag_key: str, /) -> _StringKey: ...
    def environment_environmentVariables_name_value(self, name: str, /) -> _StringKey: ...
    def fileSystemLocations_identifier_location(self, identifier: str, /) -> _StringKey: ...
    def fileSystemLocations_identifier_type(self, identifier: str, /) -> _StringKey: ...
    def secondaryArtifacts_artifactIdentifier_bucketOwnerAccess(self, artifact_identifier: str, /) -> _StringKey: ...
    def secondaryArtifacts_artifactIdentifier_encryptionDisabled(self, artifact_identifier: str, /) -> _BoolKey: ...
    def secondaryArtifacts_artifactIdentifier_location(self, artifact_identifier: str, /) -> _StringKey: ...
    def secondarySources_sourceIdentifier_auth_resource(self, source_identifier: str, /) -> _StringKey: ...
    def secondarySources_sourceIdentifier_auth_type(self, source_identifier: str, /) -> _StringKey: ...
    def secondarySources_sourceIdentifier_buildStatusConfig_context(self, source_identifier: str, /) -> _StringKey: ...
    def secondarySources_sourceIdentifier_buildStatusConfig_targetUrl(self, source_identifier: str, /) -> _StringKey: ...
    def secondarySources_sourceIdentifier_buildspec(self, source_identifier: str, /) -> _BoolKey: ...
    def secondarySources_sourceIdentifier_insecureSsl(self, source_identifier: str, /) -> _BoolKey: ...
    def secondarySources_sourceIdentifier_location(self, source_identifier: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:TagKeys", "codebuild:artifacts.bucketOwnerAccess", "codebuild:artifacts.location", "codebuild:authType", "codebuild:buildBatchConfig.serviceRole", "codebuild:buildType", "codebuild:cache.location", "codebuild:cache.type", "codebuild:computeConfiguration.instanceType", "codebuild:computeConfiguration.machineType", "codebuild:computeType", "codebuild:encryptionKey", "codebuild:environment.certificate", "codebuild:environment.computeConfiguration.instanceType", "codebuild:environment.computeConfiguration.machineType", "codebuild:environment.computeType", "codebuild:environment.image", "codebuild:environment.imagePullCredentialsType", "codebuild:environment.registryCredential.credential", "codebuild:environment.registryCredential.credentialProvider", "codebuild:environment.type", "codebuild:environmentType", "codebuild:exportConfig.s3Destination.bucket", "codebuild:exportConfig.s3Destination.bucketOwner", "codebuild:exportConfig.s3Destination.encryptionKey", "codebuild:exportConfig.s3Destination.path", "codebuild:fleetServiceRole", "codebuild:imageId", "codebuild:logsConfig.s3Logs.bucketOwnerAccess", "codebuild:logsConfig.s3Logs.location", "codebuild:logsConfig.s3Logs.status", "codebuild:projectVisibility", "codebuild:scopeConfiguration.domain", "codebuild:scopeConfiguration.name", "codebuild:scopeConfiguration.scope", "codebuild:serverType", "codebuild:serviceRole", "codebuild:source.auth.resource", "codebuild:source.auth.type", "codebuild:source.buildStatusConfig.context", "codebuild:source.buildStatusConfig.targetUrl", "codebuild:source.location", "codebuild:token", "codebuild:username", "codebuild:vpcConfig.vpcId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:artifacts", "codebuild:artifacts.encryptionDisabled", "codebuild:buildBatchConfig", "codebuild:cache", "codebuild:computeConfiguration", "codebuild:environment", "codebuild:environment.computeConfiguration", "codebuild:environment.environmentVariables", "codebuild:environment.privilegedMode", "codebuild:environment.registryCredential", "codebuild:exportConfig.s3Destination.encryptionDisabled", "codebuild:logsConfig", "codebuild:logsConfig.s3Logs", "codebuild:logsConfig.s3Logs.encryptionDisabled", "codebuild:manualCreation", "codebuild:secondaryArtifacts", "codebuild:secondarySources", "codebuild:secondarySources.buildspec", "codebuild:shouldOverwrite", "codebuild:source", "codebuild:source.buildspec", "codebuild:source.insecureSsl", "codebuild:vpcConfig"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:autoRetryLimit", "codebuild:computeConfiguration.disk", "codebuild:computeConfiguration.memory", "codebuild:computeConfiguration.vCpu", "codebuild:concurrentBuildLimit", "codebuild:environment.computeConfiguration.disk", "codebuild:environment.computeConfiguration.memory", "codebuild:environment.computeConfiguration.vCpu"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:buildArn", "codebuild:environment.fleet.fleetArn", "codebuild:projectArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:buildBatchConfig.restrictions.computeTypesAllowed", "codebuild:buildBatchConfig.restrictions.fleetsAllowed", "codebuild:cache.modes", "codebuild:environment.environmentVariables.name", "codebuild:environment.environmentVariables.value", "codebuild:fileSystemLocations.identifier", "codebuild:fileSystemLocations.location", "codebuild:fileSystemLocations.type", "codebuild:secondaryArtifacts.artifactIdentifier", "codebuild:secondaryArtifacts.bucketOwnerAccess", "codebuild:secondaryArtifacts.location", "codebuild:secondarySources.auth.resource", "codebuild:secondarySources.auth.type", "codebuild:secondarySources.buildStatusConfig.context", "codebuild:secondarySources.buildStatusConfig.targetUrl", "codebuild:secondarySources.location", "codebuild:secondarySources.sourceIdentifier", "codebuild:vpcConfig.securityGroupIds", "codebuild:vpcConfig.subnets"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["codebuild:secondaryArtifacts.encryptionDisabled", "codebuild:secondarySources.insecureSsl"]) -> _BoolSetKey: ...
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
