"""AWS Database Migration Service. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToResource: _Final[_Action]
"""Tagging, on Certificate, DataMigration, DataProvider, Endpoint, EventSubscription, InstanceProfile, MigrationProject, ReplicationConfig, ReplicationInstance, ReplicationSubnetGroup, ReplicationTask, ReplicationTaskAssessmentRun, ReplicationTaskIndividualAssessment. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}."""
ApplyPendingMaintenanceAction: _Final[_Action]
"""Write, on ReplicationInstance (required)."""
AssociateExtensionPack: _Final[_Action]
"""Write, on MigrationProject (required)."""
BatchStartRecommendations: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class CancelMetadataModelAssessment(metaclass=_RetiredAction):
    """Write, on MigrationProject (required)."""
CancelMetadataModelConversion: _Final[_Action]
"""Write, on MigrationProject (required)."""
CancelMetadataModelCreation: _Final[_Action]
"""Write, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class CancelMetadataModelExport(metaclass=_RetiredAction):
    """Write, on MigrationProject (required)."""
CancelReplicationTaskAssessmentRun: _Final[_Action]
"""Write, on ReplicationTaskAssessmentRun (required)."""
CreateDataMigration: _Final[_Action]
"""Write, on MigrationProject (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateDataProvider: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateEndpoint: _Final[_Action]
"""Write, on Certificate, Endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateEventSubscription: _Final[_Action]
"""Write, on EventSubscription (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}."""
CreateFleetAdvisorCollector: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
CreateInstanceProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateMigrationProject: _Final[_Action]
"""Write, on DataProvider (required), InstanceProfile (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateOutboundIntegration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateReplicationConfig: _Final[_Action]
"""Write, on Endpoint (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}."""
CreateReplicationInstance: _Final[_Action]
"""Write, on ReplicationInstance (required), ReplicationSubnetGroup. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}. Needs: iam:PassRole."""
CreateReplicationSubnetGroup: _Final[_Action]
"""Write, on ReplicationSubnetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}."""
CreateReplicationTask: _Final[_Action]
"""Write, on Endpoint (required), ReplicationInstance (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, dms:req-tag/${TagKey}."""
DeleteCertificate: _Final[_Action]
"""Write, on Certificate (required)."""
DeleteConnection: _Final[_Action]
"""Write, on Endpoint (required), ReplicationInstance (required)."""
DeleteDataMigration: _Final[_Action]
"""Write, on DataMigration (required)."""
DeleteDataProvider: _Final[_Action]
"""Write, on DataProvider (required)."""
DeleteEndpoint: _Final[_Action]
"""Write, on Endpoint (required)."""
DeleteEventSubscription: _Final[_Action]
"""Write, on EventSubscription (required)."""
DeleteFleetAdvisorCollector: _Final[_Action]
"""Write, on * only."""
DeleteFleetAdvisorDatabases: _Final[_Action]
"""Write, on * only."""
DeleteInstanceProfile: _Final[_Action]
"""Write, on InstanceProfile (required)."""
DeleteMigrationProject: _Final[_Action]
"""Write, on MigrationProject (required)."""
DeleteReplicationConfig: _Final[_Action]
"""Write, on ReplicationConfig (required)."""
DeleteReplicationInstance: _Final[_Action]
"""Write, on ReplicationInstance (required)."""
DeleteReplicationSubnetGroup: _Final[_Action]
"""Write, on ReplicationSubnetGroup (required)."""
DeleteReplicationTask: _Final[_Action]
"""Write, on ReplicationTask (required)."""
DeleteReplicationTaskAssessmentRun: _Final[_Action]
"""Write, on ReplicationTaskAssessmentRun (required)."""
DescribeAccountAttributes: _Final[_Action]
"""Read, on * only."""
DescribeApplicableIndividualAssessments: _Final[_Action]
"""Read, on ReplicationInstance, ReplicationTask."""
DescribeCertificates: _Final[_Action]
"""Read, on * only."""
DescribeConnections: _Final[_Action]
"""Read, on * only."""
DescribeConversionConfiguration: _Final[_Action]
"""Read, on MigrationProject (required)."""
DescribeDataMigrations: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeDataProviders(metaclass=_RetiredAction):
    """Read, on DataProvider. Needs: dms:ListDataProviders."""
DescribeEndpointSettings: _Final[_Action]
"""Read, on * only."""
DescribeEndpointTypes: _Final[_Action]
"""Read, on * only."""
DescribeEndpoints: _Final[_Action]
"""Read, on * only."""
DescribeEngineVersions: _Final[_Action]
"""Read, on * only."""
DescribeEventCategories: _Final[_Action]
"""Read, on * only."""
DescribeEventSubscriptions: _Final[_Action]
"""Read, on * only."""
DescribeEvents: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeExtensionPackAssociations(metaclass=_RetiredAction):
    """Read, on MigrationProject (required). Needs: dms:ListExtensionPacks."""
DescribeFleetAdvisorCollectors: _Final[_Action]
"""Read, on * only."""
DescribeFleetAdvisorDatabases: _Final[_Action]
"""Read, on * only."""
DescribeFleetAdvisorLsaAnalysis: _Final[_Action]
"""Read, on * only."""
DescribeFleetAdvisorSchemaObjectSummary: _Final[_Action]
"""Read, on * only."""
DescribeFleetAdvisorSchemas: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeInstanceProfiles(metaclass=_RetiredAction):
    """Read, on InstanceProfile. Needs: dms:ListInstanceProfiles."""
DescribeMetadataModel: _Final[_Action]
"""Read, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeMetadataModelAssessments(metaclass=_RetiredAction):
    """Read, on MigrationProject (required). Needs: dms:ListMetadataModelAssessments."""
DescribeMetadataModelChildren: _Final[_Action]
"""Read, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeMetadataModelConversions(metaclass=_RetiredAction):
    """Read, on MigrationProject (required). Needs: dms:ListMetadataModelConversions."""
DescribeMetadataModelCreations: _Final[_Action]
"""Read, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeMetadataModelExportsAsScript(metaclass=_RetiredAction):
    """Read, on MigrationProject (required). Needs: dms:ListMetadataModelExports."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeMetadataModelExportsToTarget(metaclass=_RetiredAction):
    """Read, on MigrationProject (required). Needs: dms:ListMetadataModelExports."""
DescribeMetadataModelImports: _Final[_Action]
"""Read, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DescribeMigrationProjects(metaclass=_RetiredAction):
    """Read, on DataProvider, InstanceProfile, MigrationProject. Needs: dms:ListMigrationProjects."""
DescribeOrderableReplicationInstances: _Final[_Action]
"""Read, on * only."""
DescribePendingMaintenanceActions: _Final[_Action]
"""Read, on * only."""
DescribeRecommendationLimitations: _Final[_Action]
"""Read, on * only."""
DescribeRecommendations: _Final[_Action]
"""Read, on * only."""
DescribeRefreshSchemasStatus: _Final[_Action]
"""Read, on Endpoint (required)."""
DescribeReplicationConfigs: _Final[_Action]
"""Read, on * only."""
DescribeReplicationInstanceTaskLogs: _Final[_Action]
"""Read, on ReplicationInstance (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
DescribeReplicationInstances: _Final[_Action]
"""Read, on * only."""
DescribeReplicationSubnetGroups: _Final[_Action]
"""Read, on * only."""
DescribeReplicationTableStatistics: _Final[_Action]
"""Read, on ReplicationConfig (required)."""
DescribeReplicationTaskAssessmentResults: _Final[_Action]
"""Read, on ReplicationTask."""
DescribeReplicationTaskAssessmentRuns: _Final[_Action]
"""Read, on ReplicationInstance, ReplicationTask, ReplicationTaskAssessmentRun."""
DescribeReplicationTaskIndividualAssessments: _Final[_Action]
"""Read, on ReplicationTask, ReplicationTaskAssessmentRun."""
DescribeReplicationTasks: _Final[_Action]
"""Read, on * only."""
DescribeReplications: _Final[_Action]
"""Read, on * only."""
DescribeSchemas: _Final[_Action]
"""Read, on Endpoint (required)."""
DescribeTableStatistics: _Final[_Action]
"""Read, on ReplicationTask (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class DisassociateExtensionPack(metaclass=_RetiredAction):
    """Write, on MigrationProject (required)."""
ExportMetadataModelAssessment: _Final[_Action]
"""Write, on MigrationProject (required)."""
GetMetadataModel: _Final[_Action]
"""Read, on MigrationProject (required)."""
GetTargetSelectionRules: _Final[_Action]
"""Read, on MigrationProject (required)."""
ImportCertificate: _Final[_Action]
"""Write, on Certificate (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListDataProviders: _Final[_Action]
"""Read, on * only."""
ListExtensionPacks: _Final[_Action]
"""Read, on MigrationProject (required)."""
ListInstanceProfiles: _Final[_Action]
"""Read, on InstanceProfile."""
ListMetadataModelAssessmentActionItems: _Final[_Action]
"""Read, on MigrationProject (required). Needs: dms:StartMetadataModelImport."""
ListMetadataModelAssessments: _Final[_Action]
"""Read, on MigrationProject (required)."""
ListMetadataModelConversions: _Final[_Action]
"""Read, on MigrationProject (required)."""
ListMetadataModelExports: _Final[_Action]
"""Read, on MigrationProject (required)."""
ListMigrationProjects: _Final[_Action]
"""Read, on DataProvider, InstanceProfile, MigrationProject. Needs: dms:DescribeConversionConfiguration."""
ListTagsForResource: _Final[_Action]
"""Read, on Certificate, DataMigration, DataProvider, Endpoint, EventSubscription, InstanceProfile, MigrationProject, ReplicationConfig, ReplicationInstance, ReplicationSubnetGroup, ReplicationTask, ReplicationTaskAssessmentRun, ReplicationTaskIndividualAssessment."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class ModifyConversionConfiguration(metaclass=_RetiredAction):
    """Write, on MigrationProject (required). Needs: dms:UpdateConversionConfiguration."""
ModifyDataMigration: _Final[_Action]
"""Write, on DataMigration (required). Needs: iam:PassRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class ModifyDataProvider(metaclass=_RetiredAction):
    """Write, on DataProvider (required). Needs: dms:UpdateDataProvider, iam:PassRole."""
ModifyEndpoint: _Final[_Action]
"""Write, on Certificate, Endpoint (required). Needs: iam:PassRole."""
ModifyEventSubscription: _Final[_Action]
"""Write, on EventSubscription (required)."""
ModifyFleetAdvisorCollector: _Final[_Action]
"""Write, on * only."""
ModifyFleetAdvisorCollectorStatuses: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class ModifyInstanceProfile(metaclass=_RetiredAction):
    """Write, on InstanceProfile (required). Needs: dms:UpdateInstanceProfile, iam:PassRole."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class ModifyMigrationProject(metaclass=_RetiredAction):
    """Write, on MigrationProject (required). Needs: dms:UpdateMigrationProject, iam:PassRole."""
ModifyOutboundIntegration: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
ModifyReplicationConfig: _Final[_Action]
"""Write, on ReplicationConfig (required)."""
ModifyReplicationInstance: _Final[_Action]
"""Write, on ReplicationInstance (required)."""
ModifyReplicationSubnetGroup: _Final[_Action]
"""Write, on ReplicationSubnetGroup (required)."""
ModifyReplicationTask: _Final[_Action]
"""Write, on ReplicationTask (required)."""
MoveReplicationTask: _Final[_Action]
"""Write, on ReplicationInstance (required), ReplicationTask (required)."""
RebootReplicationInstance: _Final[_Action]
"""Write, on ReplicationInstance (required)."""
RefreshSchemas: _Final[_Action]
"""Write, on Endpoint (required), ReplicationInstance (required)."""
ReloadReplicationTables: _Final[_Action]
"""Write, on ReplicationConfig (required)."""
ReloadTables: _Final[_Action]
"""Write, on ReplicationTask (required)."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on Certificate, DataMigration, DataProvider, Endpoint, EventSubscription, InstanceProfile, MigrationProject, ReplicationConfig, ReplicationInstance, ReplicationSubnetGroup, ReplicationTask, ReplicationTaskAssessmentRun, ReplicationTaskIndividualAssessment. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RunFleetAdvisorLsaAnalysis: _Final[_Action]
"""Write, on * only."""
StartDataMigration: _Final[_Action]
"""Write, on DataMigration (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class StartExtensionPackAssociation(metaclass=_RetiredAction):
    """Write, on MigrationProject (required). Needs: dms:AssociateExtensionPack."""
StartMetadataModelAssessment: _Final[_Action]
"""Write, on MigrationProject (required)."""
StartMetadataModelConversion: _Final[_Action]
"""Write, on MigrationProject (required)."""
StartMetadataModelCreation: _Final[_Action]
"""Write, on MigrationProject (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-05-01")
class StartMetadataModelExportAsScript(metaclass=_RetiredAction):
    """Write, on MigrationProject (required). Needs: dms:StartMetadataModelExportAsScripts."""
StartMetadataModelExportAsScripts: _Final[_Action]
"""Write, on MigrationProject (required)."""
StartMetadataModelExportToTarget: _Final[_Action]
"""Write, on MigrationProject (required)."""
StartMetadataModelImport: _Final[_Action]
"""Write, on MigrationProject (required)."""
StartRecommendations: _Final[_Action]
"""Write, on * only."""
StartReplication: _Final[_Action]
"""Write, on ReplicationConfig (required)."""
StartReplicationTask: _Final[_Action]
"""Write, on ReplicationTask (required)."""
StartReplicationTaskAssessment: _Final[_Action]
"""Write, on ReplicationTask (required)."""
StartReplicationTaskAssessmentRun: _Final[_Action]
"""Write, on ReplicationTask (required). Needs: iam:PassRole."""
StopDataMigration: _Final[_Action]
"""Write, on DataMigration (required)."""
StopReplication: _Final[_Action]
"""Write, on ReplicationConfig (required)."""
StopReplicationTask: _Final[_Action]
"""Write, on ReplicationTask (required)."""
TestConnection: _Final[_Action]
"""Read, on Endpoint (required), ReplicationInstance (required)."""
UpdateConversionConfiguration: _Final[_Action]
"""Write, on MigrationProject (required)."""
UpdateDataProvider: _Final[_Action]
"""Write, on DataProvider (required)."""
UpdateInstanceProfile: _Final[_Action]
"""Write, on InstanceProfile (required)."""
UpdateMigrationProject: _Final[_Action]
"""Write, on MigrationProject (required)."""
UpdateSubscriptionsToEventBridge: _Final[_Action]
"""Write, on * only."""
UploadFileMetadataList: _Final[_Action]
"""Write, on * only."""
class _Certificate(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:cert:*. Keys: aws:ResourceTag/${TagKey}, dms:cert-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Certificate: _Final[_Certificate]
class _DataMigration(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:data-migration:*. Keys: aws:ResourceTag/${TagKey}, dms:data-migration-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DataMigration: _Final[_DataMigration]
class _DataProvider(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:data-provider:*. Keys: aws:ResourceTag/${TagKey}, dms:data-provider-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DataProvider: _Final[_DataProvider]
class _Endpoint(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:endpoint:*. Keys: aws:ResourceTag/${TagKey}, dms:endpoint-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Endpoint: _Final[_Endpoint]
class _EventSubscription(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:es:*. Keys: aws:ResourceTag/${TagKey}, dms:es-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

EventSubscription: _Final[_EventSubscription]
class _InstanceProfile(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:instance-profile:*. Keys: aws:ResourceTag/${TagKey}, dms:instance-profile-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

InstanceProfile: _Final[_InstanceProfile]
class _MigrationProject(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:migration-project:*. Keys: aws:ResourceTag/${TagKey}, dms:migration-project-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MigrationProject: _Final[_MigrationProject]
class _ReplicationConfig(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:replication-config:*. Keys: aws:ResourceTag/${TagKey}, dms:replication-config-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationConfig: _Final[_ReplicationConfig]
class _ReplicationInstance(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:rep:*. Keys: aws:ResourceTag/${TagKey}, dms:rep-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationInstance: _Final[_ReplicationInstance]
class _ReplicationSubnetGroup(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:subgrp:*. Keys: aws:ResourceTag/${TagKey}, dms:subgrp-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationSubnetGroup: _Final[_ReplicationSubnetGroup]
class _ReplicationTask(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:task:*. Keys: aws:ResourceTag/${TagKey}, dms:task-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationTask: _Final[_ReplicationTask]
class _ReplicationTaskAssessmentRun(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:assessment-run:*. Keys: aws:ResourceTag/${TagKey}, dms:assessment-run-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationTaskAssessmentRun: _Final[_ReplicationTaskAssessmentRun]
class _ReplicationTaskIndividualAssessment(_ResourceType):
    """arn:${Partition}:dms:${Region}:${Account}:individual-assessment:*. Keys: aws:ResourceTag/${TagKey}, dms:individual-assessment-tag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationTaskIndividualAssessment: _Final[_ReplicationTaskIndividualAssessment]

class _Keys(_ServiceKeys):
    """The condition keys of dms."""

    def assessment_run_tag(self, tag_key: str, /) -> _StringKey: ...
    def cert_tag(self, tag_key: str, /) -> _StringKey: ...
    def data_migration_tag(self, tag_key: str, /) -> _StringKey: ...
    def data_provider_tag(self, tag_key: str, /) -> _StringKey: ...
    def endpoint_tag(self, tag_key: str, /) -> _StringKey: ...
    def es_tag(self, tag_key: str, /) -> _StringKey: ...
    def individual_assessment_tag(self, tag_key: str, /) -> _StringKey: ...
    def instance_profile_tag(self, tag_key: str, /) -> _StringKey: ...
    def migration_project_tag(self, tag_key: str, /) -> _StringKey: ...
    def rep_tag(self, tag_key: str, /) -> _StringKey: ...
    def replication_config_tag(self, tag_key: str, /) -> _StringKey: ...
    def req_tag(self, tag_key: str, /) -> _StringKey: ...
    def subgrp_tag(self, tag_key: str, /) -> _StringKey: ...
    def task_tag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
