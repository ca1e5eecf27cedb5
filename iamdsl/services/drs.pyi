"""AWS Elastic Disaster Recovery. Generated; see scripts/."""

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
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFailbackClientToRecoveryInstanceForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
AssociateSourceNetworkStack: _Final[_Action]
"""Write, on SourceNetworkResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudformation:DescribeStackResource, cloudformation:DescribeStacks, drs:GetLaunchConfiguration, ec2:CreateLaunchTemplateVersion, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:ModifyLaunchTemplate."""
BatchCreateVolumeSnapshotGroupForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
BatchDeleteSnapshotRequestForDrs: _Final[_Action]
"""Write, on * only."""
CancelRecoveryPlanExecution: _Final[_Action]
"""Write, on RecoveryPlanExecutionResource (required)."""
CreateConvertedSnapshotForDrs: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExtendedSourceServer: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: drs:DescribeSourceServers, drs:GetReplicationConfiguration."""
CreateLaunchConfigurationTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecoveryInstanceForDrs: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecoveryPlan: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecoveryPlanStep: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
CreateReplicationConfigurationTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateSecurityGroup, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:GetEbsDefaultKmsKeyId, ec2:GetEbsEncryptionByDefault, kms:CreateGrant, kms:DescribeKey."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class CreateSessionForDrs(metaclass=_RetiredAction):
    """Write, on * only."""
CreateSourceNetwork: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeInstances, ec2:DescribeVpcs."""
CreateSourceServerForDrs: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteJob: _Final[_Action]
"""Write, on JobResource (required)."""
DeleteLaunchAction: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource, SourceServerResource."""
DeleteLaunchConfigurationTemplate: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
DeleteRecoveryInstance: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
DeleteRecoveryPlan: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
DeleteRecoveryPlanExecution: _Final[_Action]
"""Write, on RecoveryPlanExecutionResource (required)."""
DeleteRecoveryPlanStep: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
DeleteReplicationConfigurationTemplate: _Final[_Action]
"""Write, on ReplicationConfigurationTemplateResource (required)."""
DeleteSourceNetwork: _Final[_Action]
"""Write, on SourceNetworkResource (required)."""
DeleteSourceServer: _Final[_Action]
"""Write, on SourceServerResource (required)."""
DescribeJobLogItems: _Final[_Action]
"""Read, on JobResource (required)."""
DescribeJobs: _Final[_Action]
"""Read, on * only."""
DescribeLaunchConfigurationTemplates: _Final[_Action]
"""Read, on * only."""
DescribeRecoveryInstances: _Final[_Action]
"""Read, on * only. Needs: drs:DescribeSourceServers, ec2:DescribeInstances."""
DescribeRecoverySnapshots: _Final[_Action]
"""Read, on SourceServerResource (required)."""
DescribeReplicationConfigurationTemplates: _Final[_Action]
"""Read, on * only."""
DescribeReplicationServerAssociationsForDrs: _Final[_Action]
"""Read, on * only."""
DescribeSnapshotRequestsForDrs: _Final[_Action]
"""Read, on * only."""
DescribeSourceNetworks: _Final[_Action]
"""Read, on * only."""
DescribeSourceServers: _Final[_Action]
"""Read, on * only."""
DisconnectRecoveryInstance: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
DisconnectSourceServer: _Final[_Action]
"""Write, on SourceServerResource (required)."""
ExportSourceNetworkCfnTemplate: _Final[_Action]
"""Write, on SourceNetworkResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:GetBucketLocation, s3:GetObject, s3:PutObject."""
GetAgentCommandForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required), SourceServerResource (required)."""
GetAgentConfirmedResumeInfoForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required), SourceServerResource (required)."""
GetAgentInstallationAssetsForDrs: _Final[_Action]
"""Read, on * only."""
GetAgentReplicationInfoForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required), SourceServerResource (required)."""
GetAgentRuntimeConfigurationForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required), SourceServerResource (required)."""
GetAgentSnapshotCreditsForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required), SourceServerResource (required)."""
GetChannelCommandsForDrs: _Final[_Action]
"""Read, on * only."""
GetFailbackCommandForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required)."""
GetFailbackLaunchRequestedForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required)."""
GetFailbackReplicationConfiguration: _Final[_Action]
"""Read, on RecoveryInstanceResource (required)."""
GetLaunchConfiguration: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetRecoveryPlan: _Final[_Action]
"""Read, on RecoveryPlanResource (required)."""
GetRecoveryPlanExecution: _Final[_Action]
"""Read, on RecoveryPlanExecutionResource (required)."""
GetRecoveryPlanExecutionStep: _Final[_Action]
"""Read, on RecoveryPlanExecutionResource (required)."""
GetRecoveryPlanStep: _Final[_Action]
"""Read, on RecoveryPlanResource (required)."""
GetReplicationConfiguration: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetSuggestedFailbackClientDeviceMappingForDrs: _Final[_Action]
"""Read, on RecoveryInstanceResource (required)."""
InitializeService: _Final[_Action]
"""Write, on * only. Needs: iam:AddRoleToInstanceProfile, iam:CreateInstanceProfile, iam:CreateServiceLinkedRole, iam:GetInstanceProfile."""
IssueAgentCertificateForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
ListExtensibleSourceServers: _Final[_Action]
"""Read, on * only. Needs: drs:DescribeSourceServers."""
ListLaunchActions: _Final[_Action]
"""Read, on LaunchConfigurationTemplateResource, SourceServerResource."""
ListRecoveryPlanExecutionSteps: _Final[_Action]
"""Read, on RecoveryPlanExecutionResource (required)."""
ListRecoveryPlanExecutions: _Final[_Action]
"""Read, on RecoveryPlanResource (required)."""
ListRecoveryPlanSteps: _Final[_Action]
"""Read, on RecoveryPlanResource (required)."""
ListRecoveryPlans: _Final[_Action]
"""Read, on * only."""
ListStagingAccounts: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
NotifyAgentAuthenticationForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
NotifyAgentConnectedForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
NotifyAgentDisconnectedForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
NotifyAgentReplicationProgressForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
NotifyConsistencyAttainedForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
NotifyReplicationServerAuthenticationForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
NotifyVolumeEventForDrs: _Final[_Action]
"""Write, on SourceServerResource (required)."""
PutLaunchAction: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource, SourceServerResource. Needs: ssm:DescribeDocument."""
ReorderRecoveryPlanSteps: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
RetryDataReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
RetryRecoveryPlanExecutionStep: _Final[_Action]
"""Write, on RecoveryPlanExecutionResource (required)."""
ReverseReplication: _Final[_Action]
"""Write, on RecoveryInstanceResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: drs:DescribeReplicationConfigurationTemplates, drs:DescribeSourceServers, ec2:DescribeInstances."""
SendAgentLogsForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
SendAgentMetricsForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
SendChannelCommandResultForDrs: _Final[_Action]
"""Write, on * only."""
SendClientLogsForDrs: _Final[_Action]
"""Write, on * only."""
SendClientMetricsForDrs: _Final[_Action]
"""Write, on * only."""
SendVolumeStatsForDrs: _Final[_Action]
"""Write, on SourceServerResource (required)."""
StartFailbackLaunch: _Final[_Action]
"""Write, on RecoveryInstanceResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartRecovery: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: drs:CreateRecoveryInstanceForDrs, drs:ListTagsForResource, ec2:AttachVolume, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateLaunchTemplate, ec2:CreateLaunchTemplateVersion, ec2:CreateSnapshot, ec2:CreateTags, ec2:CreateVolume, ec2:DeleteLaunchTemplateVersions, ec2:DeleteSnapshot, ec2:DeleteVolume, ec2:DescribeAccountAttributes, ec2:DescribeAvailabilityZones, ec2:DescribeImages, ec2:DescribeInstanceAttribute, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSnapshots, ec2:DescribeSubnets, ec2:DescribeVolumes, ec2:DetachVolume, ec2:ModifyInstanceAttribute, ec2:ModifyLaunchTemplate, ec2:RevokeSecurityGroupEgress, ec2:RunInstances, ec2:StartInstances, ec2:StopInstances, ec2:TerminateInstances, iam:PassRole."""
StartRecoveryPlanExecution: _Final[_Action]
"""Write, on RecoveryPlanResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
StartSourceNetworkRecovery: _Final[_Action]
"""Write, on SourceNetworkResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudformation:CreateStack, cloudformation:DescribeStackResource, cloudformation:DescribeStacks, cloudformation:UpdateStack, drs:GetLaunchConfiguration, ec2:CreateLaunchTemplateVersion, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, ec2:ModifyLaunchTemplate, s3:GetObject, s3:PutObject."""
StartSourceNetworkReplication: _Final[_Action]
"""Write, on SourceNetworkResource (required)."""
StopFailback: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
StopReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
StopSourceNetworkReplication: _Final[_Action]
"""Write, on SourceNetworkResource (required)."""
TagResource: _Final[_Action]
"""Tagging, on JobResource, LaunchConfigurationTemplateResource, RecoveryInstanceResource, RecoveryPlanExecutionResource, RecoveryPlanResource, ReplicationConfigurationTemplateResource, SourceNetworkResource, SourceServerResource. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, drs:CreateAction."""
TerminateRecoveryInstances: _Final[_Action]
"""Write, on RecoveryInstanceResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: drs:DescribeSourceServers, ec2:DeleteVolume, ec2:DescribeInstances, ec2:DescribeVolumes, ec2:TerminateInstances."""
UntagResource: _Final[_Action]
"""Tagging, on JobResource, LaunchConfigurationTemplateResource, RecoveryInstanceResource, RecoveryPlanExecutionResource, RecoveryPlanResource, ReplicationConfigurationTemplateResource, SourceNetworkResource, SourceServerResource. Keys: aws:TagKeys."""
UpdateAgentBacklogForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
UpdateAgentConversionInfoForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
UpdateAgentReplicationInfoForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
UpdateAgentReplicationProcessStateForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
UpdateAgentSourcePropertiesForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required), SourceServerResource (required)."""
UpdateFailbackClientDeviceMappingForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
UpdateFailbackClientLastSeenForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
UpdateFailbackReplicationConfiguration: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
UpdateLaunchConfiguration: _Final[_Action]
"""Write, on SourceServerResource (required). Needs: ec2:DescribeInstances."""
UpdateLaunchConfigurationTemplate: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
UpdateRecoveryPlan: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
UpdateRecoveryPlanExecutionStep: _Final[_Action]
"""Write, on RecoveryPlanExecutionResource (required)."""
UpdateRecoveryPlanStep: _Final[_Action]
"""Write, on RecoveryPlanResource (required)."""
UpdateReplicationCertificateForDrs: _Final[_Action]
"""Write, on RecoveryInstanceResource (required)."""
UpdateReplicationConfiguration: _Final[_Action]
"""Write, on SourceServerResource (required). Needs: ec2:CreateSecurityGroup, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:GetEbsDefaultKmsKeyId, ec2:GetEbsEncryptionByDefault, kms:CreateGrant, kms:DescribeKey."""
UpdateReplicationConfigurationTemplate: _Final[_Action]
"""Write, on ReplicationConfigurationTemplateResource (required). Needs: ec2:CreateSecurityGroup, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:GetEbsDefaultKmsKeyId, ec2:GetEbsEncryptionByDefault, kms:CreateGrant, kms:DescribeKey."""
class _JobResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:job/${JobID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

JobResource: _Final[_JobResource]
class _LaunchConfigurationTemplateResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, launch_configuration_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LaunchConfigurationTemplateResource: _Final[_LaunchConfigurationTemplateResource]
class _RecoveryInstanceResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:recovery-instance/${RecoveryInstanceID}. Keys: aws:ResourceTag/${TagKey}, drs:EC2InstanceARN"""

    def __call__(self, recovery_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RecoveryInstanceResource: _Final[_RecoveryInstanceResource]
class _RecoveryPlanExecutionResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:recovery-plan-execution/${RecoveryPlanExecutionID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recovery_plan_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RecoveryPlanExecutionResource: _Final[_RecoveryPlanExecutionResource]
class _RecoveryPlanResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:recovery-plan/${RecoveryPlanID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, recovery_plan_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RecoveryPlanResource: _Final[_RecoveryPlanResource]
class _ReplicationConfigurationTemplateResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, replication_configuration_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationConfigurationTemplateResource: _Final[_ReplicationConfigurationTemplateResource]
class _SourceNetworkResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:source-network/${SourceNetworkID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SourceNetworkResource: _Final[_SourceNetworkResource]
class _SourceServerResource(_ResourceType):
    """arn:${Partition}:drs:${Region}:${Account}:source-server/${SourceServerID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_server_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SourceServerResource: _Final[_SourceServerResource]

class _Keys(_ServiceKeys):
    """The condition keys of drs."""

    CreateAction: _StringKey
    EC2InstanceARN: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["drs:CreateAction"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["drs:EC2InstanceARN"]) -> _ArnKey: ...
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
