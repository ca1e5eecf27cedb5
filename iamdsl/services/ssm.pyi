"""AWS Systems Manager. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToResource: _Final[_Action]
"""Tagging, on association, automation-execution, cloud-connector, document, instance, maintenancewindow, managed-instance, opsitem, opsmetadata, parameter, patchbaseline, task. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
AssociateOpsItemRelatedItem: _Final[_Action]
"""Write, on opsitem (required)."""
CancelCommand: _Final[_Action]
"""Write, on * only."""
CancelMaintenanceWindowExecution: _Final[_Action]
"""Write, on maintenancewindow (required)."""
CreateActivation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAssociation: _Final[_Action]
"""Write, on association (required), document (required), instance, managed-instance. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAssociationBatch: _Final[_Action]
"""Write, on document (required), instance, managed-instance. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCloudConnector: _Final[_Action]
"""Write, on cloud-connector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDocument: _Final[_Action]
"""Write, on document (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ssm:DocumentType. Needs: iam:PassRole."""
CreateMaintenanceWindow: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOpsItem: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOpsMetadata: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePatchBaseline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResourceDataSync: _Final[_Action]
"""Write, on resourcedatasync (required). Keys: ssm:SyncType."""
DeleteActivation: _Final[_Action]
"""Write, on * only."""
DeleteAssociation: _Final[_Action]
"""Write, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCloudConnector: _Final[_Action]
"""Write, on cloud-connector (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDocument: _Final[_Action]
"""Write, on document (required). Keys: ssm:DocumentType."""
DeleteInventory: _Final[_Action]
"""Write, on * only."""
DeleteMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required)."""
DeleteOpsItem: _Final[_Action]
"""Write, on opsitem (required)."""
DeleteOpsMetadata: _Final[_Action]
"""Write, on opsmetadata (required)."""
DeleteParameter: _Final[_Action]
"""Write, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteParameters: _Final[_Action]
"""Write, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePatchBaseline: _Final[_Action]
"""Write, on patchbaseline (required)."""
DeleteResourceDataSync: _Final[_Action]
"""Write, on resourcedatasync (required). Keys: ssm:SyncType."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on document, opsitemgroup, parameter."""
DeregisterManagedInstance: _Final[_Action]
"""Write, on managed-instance (required). Keys: ssm:resourceTag/tag-key."""
DeregisterPatchBaselineForPatchGroup: _Final[_Action]
"""Write, on patchbaseline (required)."""
DeregisterTargetFromMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required), windowtarget (required)."""
DeregisterTaskFromMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required), windowtask (required)."""
DescribeActivations: _Final[_Action]
"""Read, on * only."""
DescribeAssociation: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssociationExecutionTargets: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAssociationExecutions: _Final[_Action]
"""Read, on association (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAutomationExecutions: _Final[_Action]
"""Read, on * only."""
DescribeAutomationStepExecutions: _Final[_Action]
"""Read, on automation-execution (required)."""
DescribeAvailablePatches: _Final[_Action]
"""Read, on * only."""
DescribeDocument: _Final[_Action]
"""Read, on document (required). Keys: ssm:DocumentType."""
DescribeDocumentParameters: _Final[_Action]
"""Read, on document (required)."""
DescribeDocumentPermission: _Final[_Action]
"""Read, on document (required). Keys: ssm:DocumentType."""
DescribeEffectiveInstanceAssociations: _Final[_Action]
"""Read, on instance (required), managed-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeEffectivePatchesForPatchBaseline: _Final[_Action]
"""Read, on patchbaseline (required)."""
DescribeInstanceAssociationsStatus: _Final[_Action]
"""Read, on instance (required), managed-instance (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeInstanceInformation: _Final[_Action]
"""Read, on * only."""
DescribeInstancePatchStates: _Final[_Action]
"""Read, on instance (required), managed-instance (required). Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}."""
DescribeInstancePatchStatesForPatchGroup: _Final[_Action]
"""Read, on * only."""
DescribeInstancePatches: _Final[_Action]
"""Read, on instance (required), managed-instance (required). Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}."""
DescribeInstanceProperties: _Final[_Action]
"""Read, on * only."""
DescribeInventoryDeletions: _Final[_Action]
"""Read, on * only."""
DescribeMaintenanceWindowExecutionTaskInvocations: _Final[_Action]
"""List, on * only."""
DescribeMaintenanceWindowExecutionTasks: _Final[_Action]
"""List, on * only."""
DescribeMaintenanceWindowExecutions: _Final[_Action]
"""List, on maintenancewindow (required)."""
DescribeMaintenanceWindowSchedule: _Final[_Action]
"""List, on * only."""
DescribeMaintenanceWindowTargets: _Final[_Action]
"""List, on maintenancewindow (required)."""
DescribeMaintenanceWindowTasks: _Final[_Action]
"""List, on maintenancewindow (required)."""
DescribeMaintenanceWindows: _Final[_Action]
"""List, on * only."""
DescribeMaintenanceWindowsForTarget: _Final[_Action]
"""List, on * only."""
DescribeOpsItems: _Final[_Action]
"""Read, on * only."""
DescribeParameters: _Final[_Action]
"""List, on * only."""
DescribePatchBaselines: _Final[_Action]
"""List, on * only."""
DescribePatchGroupState: _Final[_Action]
"""List, on * only."""
DescribePatchGroups: _Final[_Action]
"""List, on * only."""
DescribePatchProperties: _Final[_Action]
"""List, on * only."""
DescribeSessions: _Final[_Action]
"""List, on * only."""
DisassociateOpsItemRelatedItem: _Final[_Action]
"""Write, on opsitem (required)."""
ExecuteAPI: _Final[_Action]
"""Read, on * only."""
GetAccessToken: _Final[_Action]
"""Read, on opsitem (required)."""
GetAutomationExecution: _Final[_Action]
"""Read, on automation-execution (required). Keys: aws:ResourceTag/${TagKey}."""
GetCalendar: _Final[_Action]
"""Read, on document (required)."""
GetCalendarState: _Final[_Action]
"""Read, on document (required)."""
GetCloudConnector: _Final[_Action]
"""Read, on cloud-connector (required). Keys: aws:ResourceTag/${TagKey}."""
GetCommandInvocation: _Final[_Action]
"""Read, on * only."""
GetConnectionStatus: _Final[_Action]
"""Read, on instance, managed-instance, task. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}."""
GetDefaultPatchBaseline: _Final[_Action]
"""Read, on patchbaseline (required)."""
GetDeployablePatchSnapshotForInstance: _Final[_Action]
"""Read, on * only."""
GetDocument: _Final[_Action]
"""Read, on document (required). Keys: ssm:DocumentCategories, ssm:DocumentType."""
GetExecutionPreview: _Final[_Action]
"""Read, on * only."""
GetInventory: _Final[_Action]
"""Read, on * only."""
GetInventorySchema: _Final[_Action]
"""Read, on * only."""
GetMaintenanceWindow: _Final[_Action]
"""Read, on maintenancewindow (required)."""
GetMaintenanceWindowExecution: _Final[_Action]
"""Read, on * only."""
GetMaintenanceWindowExecutionTask: _Final[_Action]
"""Read, on * only."""
GetMaintenanceWindowExecutionTaskInvocation: _Final[_Action]
"""Read, on * only."""
GetMaintenanceWindowTask: _Final[_Action]
"""Read, on maintenancewindow (required)."""
GetManifest: _Final[_Action]
"""Read, on * only."""
GetOpsItem: _Final[_Action]
"""Read, on opsitem (required)."""
GetOpsMetadata: _Final[_Action]
"""Read, on opsmetadata (required)."""
GetOpsSummary: _Final[_Action]
"""Read, on resourcedatasync (required)."""
GetParameter: _Final[_Action]
"""Read, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
GetParameterHistory: _Final[_Action]
"""Read, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
GetParameters: _Final[_Action]
"""Read, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
GetParametersByPath: _Final[_Action]
"""Read, on parameter (required). Keys: ssm:Recursive."""
GetPatchBaseline: _Final[_Action]
"""Read, on patchbaseline (required)."""
GetPatchBaselineForPatchGroup: _Final[_Action]
"""Read, on * only."""
GetResourcePolicies: _Final[_Action]
"""List, on document, opsitemgroup, parameter."""
GetServiceSetting: _Final[_Action]
"""Read, on servicesetting (required)."""
LabelParameterVersion: _Final[_Action]
"""Write, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssociationVersions: _Final[_Action]
"""List, on association (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssociations: _Final[_Action]
"""List, on * only."""
ListCloudConnectors: _Final[_Action]
"""List, on * only."""
ListCommandInvocations: _Final[_Action]
"""List, on * only."""
ListCommands: _Final[_Action]
"""List, on * only."""
ListComplianceItems: _Final[_Action]
"""List, on * only."""
ListComplianceSummaries: _Final[_Action]
"""List, on * only."""
ListDocumentMetadataHistory: _Final[_Action]
"""List, on document (required). Keys: ssm:DocumentType."""
ListDocumentVersions: _Final[_Action]
"""List, on document (required). Keys: ssm:DocumentType."""
ListDocuments: _Final[_Action]
"""List, on * only."""
ListInstanceAssociations: _Final[_Action]
"""List, on instance, managed-instance. Keys: aws:ResourceTag/${TagKey}."""
ListInventoryEntries: _Final[_Action]
"""List, on * only."""
ListNodes: _Final[_Action]
"""List, on resourcedatasync (required)."""
ListNodesSummary: _Final[_Action]
"""List, on resourcedatasync (required)."""
ListOpsItemEvents: _Final[_Action]
"""List, on * only."""
ListOpsItemRelatedItems: _Final[_Action]
"""List, on * only."""
ListOpsMetadata: _Final[_Action]
"""List, on * only."""
ListResourceComplianceSummaries: _Final[_Action]
"""List, on * only."""
ListResourceDataSync: _Final[_Action]
"""List, on * only. Keys: ssm:SyncType."""
ListTagsForResource: _Final[_Action]
"""List, on association, automation-execution, cloud-connector, document, maintenancewindow, managed-instance, opsitem, opsmetadata, parameter, patchbaseline. Keys: aws:ResourceTag/${TagKey}."""
ModifyDocumentPermission: _Final[_Action]
"""Permissions management, on document (required). Keys: ssm:DocumentType."""
PutCalendar: _Final[_Action]
"""Write, on document (required)."""
PutComplianceItems: _Final[_Action]
"""Write, on instance, managed-instance. Keys: ec2:SourceInstanceARN, ssm:SourceInstanceARN."""
PutConfigurePackageResult: _Final[_Action]
"""Read, on * only."""
PutInventory: _Final[_Action]
"""Write, on * only. Keys: ssm:InventoryTypeName."""
PutParameter: _Final[_Action]
"""Write, on parameter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ssm:Overwrite, ssm:Policies."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on document, opsitemgroup, parameter."""
RegisterDefaultPatchBaseline: _Final[_Action]
"""Write, on patchbaseline (required)."""
RegisterManagedInstance: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ssm:NodeAccountId, ssm:NodeOrgId."""
RegisterPatchBaselineForPatchGroup: _Final[_Action]
"""Write, on patchbaseline (required)."""
RegisterTargetWithMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required)."""
RegisterTaskWithMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required)."""
RemoveTagsFromResource: _Final[_Action]
"""Tagging, on association, automation-execution, cloud-connector, document, instance, maintenancewindow, managed-instance, opsitem, opsmetadata, parameter, patchbaseline, task. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
RequestManagedInstanceRoleToken: _Final[_Action]
"""Write, on instance, managed-instance. Keys: ssm:NodeAccountId, ssm:NodeOrgId."""
ResetServiceSetting: _Final[_Action]
"""Write, on servicesetting (required)."""
ResumeSession: _Final[_Action]
"""Write, on session (required). Keys: ssm:resourceTag/aws:ssmmessages:session-id, ssm:resourceTag/aws:ssmmessages:target-id."""
SendAutomationSignal: _Final[_Action]
"""Write, on automation-execution (required). Keys: aws:ResourceTag/${TagKey}."""
SendCommand: _Final[_Action]
"""Write, on bucket, document (required), instance, managed-instance. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}."""
StartAccessRequest: _Final[_Action]
"""Write, on instance, managed-instance. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartAssociationsOnce: _Final[_Action]
"""Write, on association (required). Keys: aws:ResourceTag/${TagKey}."""
StartAutomationExecution: _Final[_Action]
"""Write, on automation-definition, automation-execution (required), document (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ssm:DocumentVersion."""
StartChangeRequestExecution: _Final[_Action]
"""Write, on automation-definition, automation-execution (required), document (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ssm:AutoApprove, ssm:DocumentVersion."""
StartExecutionPreview: _Final[_Action]
"""Read, on * only."""
StartSession: _Final[_Action]
"""Write, on document, instance, managed-instance, task. Keys: aws:ResourceTag/${TagKey}, ssm:AccessRequestId, ssm:SessionDocumentAccessCheck, ssm:resourceTag/${TagKey}."""
StopAutomationExecution: _Final[_Action]
"""Write, on automation-execution (required). Keys: aws:ResourceTag/${TagKey}."""
TerminateSession: _Final[_Action]
"""Write, on session (required). Keys: ssm:resourceTag/aws:ssmmessages:session-id, ssm:resourceTag/aws:ssmmessages:target-id."""
UnlabelParameterVersion: _Final[_Action]
"""Write, on parameter (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssociation: _Final[_Action]
"""Write, on association (required), document, instance, managed-instance. Keys: aws:ResourceTag/${TagKey}."""
UpdateAssociationStatus: _Final[_Action]
"""Write, on document (required), instance, managed-instance. Keys: aws:ResourceTag/${TagKey}, ec2:SourceInstanceARN, ssm:SourceInstanceARN."""
UpdateCloudConnector: _Final[_Action]
"""Write, on cloud-connector (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDocument: _Final[_Action]
"""Write, on document (required). Keys: ssm:DocumentType."""
UpdateDocumentDefaultVersion: _Final[_Action]
"""Write, on document (required). Keys: ssm:DocumentType."""
UpdateDocumentMetadata: _Final[_Action]
"""Write, on document (required). Keys: ssm:DocumentType."""
UpdateInstanceAssociationStatus: _Final[_Action]
"""Write, on association (required), instance, managed-instance. Keys: aws:ResourceTag/${TagKey}, ec2:SourceInstanceARN, ssm:SourceInstanceARN."""
UpdateInstanceInformation: _Final[_Action]
"""Write, on instance, managed-instance. Keys: ec2:SourceInstanceARN, ssm:SourceInstanceARN."""
UpdateMaintenanceWindow: _Final[_Action]
"""Write, on maintenancewindow (required)."""
UpdateMaintenanceWindowTarget: _Final[_Action]
"""Write, on maintenancewindow (required), windowtarget (required)."""
UpdateMaintenanceWindowTask: _Final[_Action]
"""Write, on maintenancewindow (required), windowtask (required)."""
UpdateManagedInstancePublicKey: _Final[_Action]
"""Write, on instance, managed-instance. Keys: ssm:NodeAccountId, ssm:NodeOrgId."""
UpdateManagedInstanceRole: _Final[_Action]
"""Write, on iam-role (required), managed-instance (required). Keys: ssm:resourceTag/tag-key."""
UpdateOpsItem: _Final[_Action]
"""Write, on opsitem (required)."""
UpdateOpsMetadata: _Final[_Action]
"""Write, on opsmetadata (required)."""
UpdatePatchBaseline: _Final[_Action]
"""Write, on patchbaseline (required)."""
UpdateResourceDataSync: _Final[_Action]
"""Write, on resourcedatasync (required). Keys: ssm:SyncType."""
UpdateServiceSetting: _Final[_Action]
"""Write, on servicesetting (required)."""
ValidateCloudConnector: _Final[_Action]
"""Read, on cloud-connector (required). Keys: aws:ResourceTag/${TagKey}."""
class _association(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:association/${AssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

association: _Final[_association]
class _automation_definition(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:automation-definition/${AutomationDefinitionName}:${VersionId}. Keys: ssm:DocumentType"""

    def __call__(self, automation_definition_name: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automation_definition: _Final[_automation_definition]
class _automation_execution(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:automation-execution/${AutomationExecutionId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, automation_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automation_execution: _Final[_automation_execution]
class _bucket(_ResourceType):
    """arn:${Partition}:s3:::${BucketName}"""

    def __call__(self, bucket_name: str | _Variable, *, partition: str | None = None) -> _Arn: ...

bucket: _Final[_bucket]
class _cloud_connector(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:cloud-connector/${CloudConnectorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloud_connector: _Final[_cloud_connector]
class _document(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:document/${DocumentName}. Keys: aws:ResourceTag/${TagKey}, ssm:DocumentCategories, ssm:DocumentType, ssm:resourceTag/${TagKey}"""

    def __call__(self, document_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

document: _Final[_document]
class _iam_role(_ResourceType):
    """arn:${Partition}:iam::${Account}:role/${RoleName}"""

    def __call__(self, role_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

iam_role: _Final[_iam_role]
class _instance(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]
class _maintenancewindow(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

maintenancewindow: _Final[_maintenancewindow]
class _managed_instance(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:managed-instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_instance: _Final[_managed_instance]
class _managed_instance_inventory(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:managed-instance-inventory/${InstanceId}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_instance_inventory: _Final[_managed_instance_inventory]
class _opsitem(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:opsitem/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

opsitem: _Final[_opsitem]
class _opsitemgroup(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:opsitemgroup/default"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

opsitemgroup: _Final[_opsitemgroup]
class _opsmetadata(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:opsmetadata/${ResourceId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

opsmetadata: _Final[_opsmetadata]
class _parameter(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, parameter_name_without_leading_slash: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

parameter: _Final[_parameter]
class _patchbaseline(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:patchbaseline/${PatchBaselineIdResourceId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, patch_baseline_id_resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

patchbaseline: _Final[_patchbaseline]
class _resourcearn(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:opsitemgroup/default"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resourcearn: _Final[_resourcearn]
class _resourcedatasync(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:resource-data-sync/${SyncName}"""

    def __call__(self, sync_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resourcedatasync: _Final[_resourcedatasync]
class _servicesetting(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:servicesetting/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

servicesetting: _Final[_servicesetting]
class _session(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:session/${SessionId}. Keys: ssm:resourceTag/aws:ssmmessages:session-id, ssm:resourceTag/aws:ssmmessages:target-id"""

    def __call__(self, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _task(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:task/${TaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]
class _windowtarget(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, window_target_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

windowtarget: _Final[_windowtarget]
class _windowtask(_ResourceType):
    """arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}. Keys: aws:ResourceTag/${TagKey}, ssm:resourceTag/tag-key"""

    def __call__(self, window_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

windowtask: _Final[_windowtask]

class _Keys(_ServiceKeys):
    """The condition keys of ssm."""

    ec2_SourceInstanceARN: _ArnKey
    ecs_cluster: _ArnKey
    AccessRequestId: _StringKey
    AutoApprove: _BoolKey
    DocumentCategories: _StringSetKey
    DocumentType: _StringKey
    DocumentVersion: _StringSetKey
    InventoryTypeName: _StringSetKey
    NodeAccountId: _StringKey
    NodeOrgId: _StringKey
    Overwrite: _StringKey
    Policies: _StringKey
    Recursive: _StringKey
    SessionDocumentAccessCheck: _BoolKey
    SourceInstanceARN: _ArnKey
    SyncType: _StringKey
    resourceTag_aws_ssmmessages_session_id: _StringKey
    resourceTag_aws_ssmmessages_target_id: _StringKey
    resourceTag_tag_key: _StringKey
    def ecs_ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    def resourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:SourceInstanceARN", "ecs:cluster", "ssm:SourceInstanceARN"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ssm:AccessRequestId", "ssm:DocumentType", "ssm:NodeAccountId", "ssm:NodeOrgId", "ssm:Overwrite", "ssm:Policies", "ssm:Recursive", "ssm:SyncType", "ssm:resourceTag/aws:ssmmessages:session-id", "ssm:resourceTag/aws:ssmmessages:target-id", "ssm:resourceTag/tag-key"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ssm:AutoApprove", "ssm:SessionDocumentAccessCheck"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ssm:DocumentCategories", "ssm:DocumentVersion", "ssm:InventoryTypeName"]) -> _StringSetKey: ...
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
