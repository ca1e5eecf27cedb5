"""AWS Application Migration Service. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ArchiveApplication: _Final[_Action]
"""Write, on ApplicationResource (required)."""
ArchiveWave: _Final[_Action]
"""Write, on WaveResource (required)."""
AssociateApplications: _Final[_Action]
"""Write, on ApplicationResource (required), WaveResource (required)."""
AssociateSourceServers: _Final[_Action]
"""Write, on ApplicationResource (required), SourceServerResource (required)."""
BatchCreateVolumeSnapshotGroupForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
BatchDeleteSnapshotRequestForMgn: _Final[_Action]
"""Write, on * only."""
ChangeServerLifeCycleState: _Final[_Action]
"""Write, on SourceServerResource (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnector: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLaunchConfigurationTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNetworkMigrationDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateReplicationConfigurationTemplate: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVcenterClientForMgn: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWave: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteApplication: _Final[_Action]
"""Write, on ApplicationResource (required)."""
DeleteConnector: _Final[_Action]
"""Write, on ConnectorResource (required)."""
DeleteJob: _Final[_Action]
"""Write, on JobResource (required)."""
DeleteLaunchConfigurationTemplate: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
DeleteNetworkMigrationDefinition: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
DeleteReplicationConfigurationTemplate: _Final[_Action]
"""Write, on ReplicationConfigurationTemplateResource (required)."""
DeleteSourceServer: _Final[_Action]
"""Write, on SourceServerResource (required)."""
DeleteVcenterClient: _Final[_Action]
"""Write, on VcenterClientResource (required)."""
DeleteWave: _Final[_Action]
"""Write, on WaveResource (required)."""
DescribeJobLogItems: _Final[_Action]
"""Read, on JobResource (required)."""
DescribeJobs: _Final[_Action]
"""List, on * only."""
DescribeLaunchConfigurationTemplates: _Final[_Action]
"""List, on * only."""
DescribeReplicationConfigurationTemplates: _Final[_Action]
"""List, on * only."""
DescribeReplicationServerAssociationsForMgn: _Final[_Action]
"""Read, on * only."""
DescribeSnapshotRequestsForMgn: _Final[_Action]
"""Read, on * only."""
DescribeSourceServers: _Final[_Action]
"""List, on * only."""
DescribeVcenterClients: _Final[_Action]
"""List, on * only."""
DisassociateApplications: _Final[_Action]
"""Write, on ApplicationResource (required), WaveResource (required)."""
DisassociateSourceServers: _Final[_Action]
"""Write, on ApplicationResource (required), SourceServerResource (required)."""
DisconnectFromService: _Final[_Action]
"""Write, on SourceServerResource (required)."""
FinalizeCutover: _Final[_Action]
"""Write, on SourceServerResource (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAgentCommandForMgn: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetAgentConfirmedResumeInfoForMgn: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetAgentInstallationAssetsForMgn: _Final[_Action]
"""Read, on * only."""
GetAgentReplicationInfoForMgn: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetAgentRuntimeConfigurationForMgn: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetAgentSnapshotCreditsForMgn: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetChannelCommandsForMgn: _Final[_Action]
"""Read, on * only."""
GetLaunchConfiguration: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetNetworkMigrationDefinition: _Final[_Action]
"""Read, on NetworkMigrationDefinitionResource (required)."""
GetNetworkMigrationMapperSegmentConstruct: _Final[_Action]
"""Read, on NetworkMigrationDefinitionResource (required)."""
GetReplicationConfiguration: _Final[_Action]
"""Read, on SourceServerResource (required)."""
GetVcenterClientCommandsForMgn: _Final[_Action]
"""Read, on VcenterClientResource (required)."""
InitializeService: _Final[_Action]
"""Write, on * only. Needs: iam:AddRoleToInstanceProfile, iam:CreateInstanceProfile, iam:CreateServiceLinkedRole, iam:GetInstanceProfile."""
IssueClientCertificateForMgn: _Final[_Action]
"""Write, on SourceServerResource."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListConnectors: _Final[_Action]
"""Read, on * only."""
ListExportErrors: _Final[_Action]
"""List, on ExportResource (required)."""
ListExports: _Final[_Action]
"""List, on * only."""
ListImportErrors: _Final[_Action]
"""List, on ImportResource (required)."""
ListImportFileEnrichments: _Final[_Action]
"""List, on * only."""
ListImports: _Final[_Action]
"""List, on * only."""
ListManagedAccounts: _Final[_Action]
"""List, on * only."""
ListNetworkMigrationAnalyses: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationAnalysisResults: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationCodeGenerationSegments: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationCodeGenerations: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationDefinitions: _Final[_Action]
"""List, on * only."""
ListNetworkMigrationDeployedStacks: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationDeployedStacksDeletions: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationDeployments: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationExecutionArtifacts: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationExecutions: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationMapperSegmentConstructs: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationMapperSegments: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationMappingUpdates: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListNetworkMigrationMappings: _Final[_Action]
"""List, on NetworkMigrationDefinitionResource (required)."""
ListSourceServerActions: _Final[_Action]
"""List, on SourceServerResource (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
ListTemplateActions: _Final[_Action]
"""List, on LaunchConfigurationTemplateResource (required)."""
ListWaves: _Final[_Action]
"""List, on * only."""
MarkAsArchived: _Final[_Action]
"""Write, on SourceServerResource (required)."""
NotifyAgentAuthenticationForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
NotifyAgentConnectedForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
NotifyAgentDisconnectedForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
NotifyAgentReplicationProgressForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
NotifyVcenterClientStartedForMgn: _Final[_Action]
"""Write, on VcenterClientResource (required)."""
PauseReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
PutSourceServerAction: _Final[_Action]
"""Write, on SourceServerResource (required)."""
PutTemplateAction: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
RegisterAgentForMgn: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RemoveSourceServerAction: _Final[_Action]
"""Write, on SourceServerResource (required)."""
RemoveTemplateAction: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
ResumeReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
RetryDataReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
SendAgentLogsForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
SendAgentMetricsForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
SendChannelCommandResultForMgn: _Final[_Action]
"""Write, on * only."""
SendClientLogsForMgn: _Final[_Action]
"""Write, on * only."""
SendClientMetricsForMgn: _Final[_Action]
"""Write, on * only."""
SendVcenterClientCommandResultForMgn: _Final[_Action]
"""Write, on VcenterClientResource (required)."""
SendVcenterClientLogsForMgn: _Final[_Action]
"""Write, on VcenterClientResource (required)."""
SendVcenterClientMetricsForMgn: _Final[_Action]
"""Write, on VcenterClientResource (required)."""
StartCutover: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:AttachVolume, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateLaunchTemplate, ec2:CreateLaunchTemplateVersion, ec2:CreateSecurityGroup, ec2:CreateSnapshot, ec2:CreateTags, ec2:CreateVolume, ec2:DeleteLaunchTemplateVersions, ec2:DeleteSnapshot, ec2:DeleteVolume, ec2:DescribeAccountAttributes, ec2:DescribeAvailabilityZones, ec2:DescribeImages, ec2:DescribeInstanceAttribute, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSnapshots, ec2:DescribeSubnets, ec2:DescribeVolumes, ec2:DetachVolume, ec2:ModifyInstanceAttribute, ec2:ModifyLaunchTemplate, ec2:ReportInstanceStatus, ec2:RevokeSecurityGroupEgress, ec2:RunInstances, ec2:StartInstances, ec2:StopInstances, ec2:TerminateInstances, iam:PassRole, mgn:ListTagsForResource."""
StartExport: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeLaunchTemplateVersions, mgn:DescribeSourceServers, mgn:GetLaunchConfiguration, mgn:ListApplications, mgn:ListWaves, s3:PutObject."""
StartImport: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateLaunchTemplateVersion, ec2:DescribeLaunchTemplateVersions, ec2:ModifyLaunchTemplate, mgn:DescribeSourceServers, mgn:GetLaunchConfiguration, mgn:ListApplications, mgn:ListWaves, mgn:TagResource, mgn:UpdateLaunchConfiguration, s3:PutObject."""
StartImportFileEnrichment: _Final[_Action]
"""Write, on * only. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs."""
StartNetworkMigrationAnalysis: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required). Needs: directconnect:DescribeConnections, directconnect:DescribeDirectConnectGatewayAssociations, directconnect:DescribeDirectConnectGatewayAttachments, directconnect:DescribeDirectConnectGateways, directconnect:DescribeVirtualGateways, directconnect:DescribeVirtualInterfaces, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNetworkInsightsPath, ec2:CreateNetworkInterface, ec2:CreateSecurityGroup, ec2:CreateTags, ec2:DeleteNetworkInsightsAnalysis, ec2:DeleteNetworkInsightsPath, ec2:DeleteNetworkInterface, ec2:DeleteSecurityGroup, ec2:DeleteTags, ec2:DescribeAvailabilityZones, ec2:DescribeCustomerGateways, ec2:DescribeInstances, ec2:DescribeInternetGateways, ec2:DescribeManagedPrefixLists, ec2:DescribeNatGateways, ec2:DescribeNetworkAcls, ec2:DescribeNetworkInsightsAnalyses, ec2:DescribeNetworkInsightsPaths, ec2:DescribeNetworkInterfaces, ec2:DescribePrefixLists, ec2:DescribeRegions, ec2:DescribeRouteTables, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeTransitGatewayAttachments, ec2:DescribeTransitGatewayConnects, ec2:DescribeTransitGatewayPeeringAttachments, ec2:DescribeTransitGatewayRouteTables, ec2:DescribeTransitGatewayVpcAttachments, ec2:DescribeTransitGateways, ec2:DescribeVpcEndpointServiceConfigurations, ec2:DescribeVpcEndpoints, ec2:DescribeVpcPeeringConnections, ec2:DescribeVpcs, ec2:DescribeVpnConnections, ec2:DescribeVpnGateways, ec2:GetManagedPrefixListEntries, ec2:GetTransitGatewayRouteTablePropagations, ec2:SearchTransitGatewayRoutes, ec2:StartNetworkInsightsAnalysis, elasticloadbalancing:DescribeListeners, elasticloadbalancing:DescribeLoadBalancerAttributes, elasticloadbalancing:DescribeLoadBalancers, elasticloadbalancing:DescribeRules, elasticloadbalancing:DescribeTags, elasticloadbalancing:DescribeTargetGroupAttributes, elasticloadbalancing:DescribeTargetGroups, elasticloadbalancing:DescribeTargetHealth, globalaccelerator:ListAccelerators, globalaccelerator:ListCustomRoutingAccelerators, globalaccelerator:ListCustomRoutingEndpointGroups, globalaccelerator:ListCustomRoutingListeners, globalaccelerator:ListCustomRoutingPortMappings, globalaccelerator:ListEndpointGroups, globalaccelerator:ListListeners, network-firewall:DescribeFirewall, network-firewall:DescribeFirewallPolicy, network-firewall:DescribeResourcePolicy, network-firewall:DescribeRuleGroup, network-firewall:ListFirewallPolicies, network-firewall:ListFirewalls, network-firewall:ListRuleGroups, tiros:CreateQuery, tiros:ExtendQuery, tiros:GetQueryAnswer, tiros:GetQueryExplanation, tiros:GetQueryExtensionAccounts."""
StartNetworkMigrationCodeGeneration: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
StartNetworkMigrationDeployedStacksDeletion: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required). Needs: ec2:AcceptTransitGatewayVpcAttachment, ec2:AssociateNatGatewayAddress, ec2:AssociateRouteTable, ec2:AssociateSubnetCidrBlock, ec2:AssociateTransitGatewayRouteTable, ec2:AssociateVpcCidrBlock, ec2:AttachInternetGateway, ec2:AttachVolume, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:DeleteInternetGateway, ec2:DeleteLaunchTemplate, ec2:DeleteLaunchTemplateVersions, ec2:DeleteNatGateway, ec2:DeleteNetworkAcl, ec2:DeleteNetworkAclEntry, ec2:DeleteNetworkInsightsAnalysis, ec2:DeleteNetworkInsightsPath, ec2:DeleteNetworkInterface, ec2:DeleteRoute, ec2:DeleteRouteTable, ec2:DeleteSecurityGroup, ec2:DeleteSnapshot, ec2:DeleteSubnet, ec2:DeleteTransitGateway, ec2:DeleteTransitGatewayRoute, ec2:DeleteTransitGatewayRouteTable, ec2:DeleteTransitGatewayVpcAttachment, ec2:DeleteVolume, ec2:DeleteVpc, ec2:DetachInternetGateway, ec2:DetachVolume, ec2:DisableTransitGatewayRouteTablePropagation, ec2:DisassociateNatGatewayAddress, ec2:DisassociateRouteTable, ec2:DisassociateTransitGatewayRouteTable, ec2:EnableTransitGatewayRouteTablePropagation, ec2:ModifyInstanceAttribute, ec2:ModifyLaunchTemplate, ec2:ModifySubnetAttribute, ec2:ModifyTransitGateway, ec2:ModifyTransitGatewayVpcAttachment, ec2:ModifyVolume, ec2:ModifyVpcAttribute, ec2:RejectTransitGatewayVpcAttachment, ec2:ReleaseAddress, ec2:ReplaceNetworkAclAssociation, ec2:ReplaceNetworkAclEntry, ec2:ReplaceRoute, ec2:ReplaceTransitGatewayRoute, ec2:RevokeSecurityGroupEgress, ec2:RevokeSecurityGroupIngress, ec2:SearchTransitGatewayRoutes."""
StartNetworkMigrationDeployment: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required). Needs: ec2:AcceptTransitGatewayVpcAttachment, ec2:AssociateNatGatewayAddress, ec2:AssociateRouteTable, ec2:AssociateSubnetCidrBlock, ec2:AssociateTransitGatewayRouteTable, ec2:AssociateVpcCidrBlock, ec2:AttachInternetGateway, ec2:AttachVolume, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateNatGateway, ec2:CreateNetworkAcl, ec2:CreateNetworkAclEntry, ec2:CreateNetworkInsightsPath, ec2:CreateNetworkInterface, ec2:CreateRoute, ec2:CreateRouteTable, ec2:CreateSecurityGroup, ec2:CreateSubnet, ec2:CreateTags, ec2:CreateTransitGatewayRoute, ec2:CreateTransitGatewayRouteTable, ec2:CreateTransitGatewayVpcAttachment, ec2:DeleteInternetGateway, ec2:DeleteLaunchTemplate, ec2:DeleteLaunchTemplateVersions, ec2:DeleteNatGateway, ec2:DeleteNetworkAcl, ec2:DeleteNetworkAclEntry, ec2:DeleteNetworkInsightsAnalysis, ec2:DeleteNetworkInsightsPath, ec2:DeleteNetworkInterface, ec2:DeleteRoute, ec2:DeleteRouteTable, ec2:DeleteSecurityGroup, ec2:DeleteSnapshot, ec2:DeleteSubnet, ec2:DeleteTransitGateway, ec2:DeleteTransitGatewayRoute, ec2:DeleteTransitGatewayRouteTable, ec2:DeleteTransitGatewayVpcAttachment, ec2:DeleteVolume, ec2:DeleteVpc, ec2:DescribeAccountAttributes, ec2:DescribeAddresses, ec2:DescribeAvailabilityZones, ec2:DescribeCustomerGateways, ec2:DescribeEgressOnlyInternetGateways, ec2:DescribeHosts, ec2:DescribeImages, ec2:DescribeInstanceAttribute, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeInternetGateways, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeManagedPrefixLists, ec2:DescribeNatGateways, ec2:DescribeNetworkAcls, ec2:DescribeNetworkInsightsAnalyses, ec2:DescribeNetworkInsightsPaths, ec2:DescribeNetworkInterfaces, ec2:DescribePrefixLists, ec2:DescribeRegions, ec2:DescribeRouteTables, ec2:DescribeSecurityGroupRules, ec2:DescribeSecurityGroups, ec2:DescribeSnapshots, ec2:DescribeSubnets, ec2:DescribeTransitGatewayAttachments, ec2:DescribeTransitGatewayConnects, ec2:DescribeTransitGatewayPeeringAttachments, ec2:DescribeTransitGatewayRouteTables, ec2:DescribeTransitGatewayVpcAttachments, ec2:DescribeTransitGateways, ec2:DescribeVolumes, ec2:DescribeVpcEndpointServiceConfigurations, ec2:DescribeVpcEndpoints, ec2:DescribeVpcPeeringConnections, ec2:DescribeVpcs, ec2:DescribeVpnConnections, ec2:DescribeVpnGateways, ec2:DetachInternetGateway, ec2:DetachVolume, ec2:DisableTransitGatewayRouteTablePropagation, ec2:DisassociateNatGatewayAddress, ec2:DisassociateRouteTable, ec2:DisassociateTransitGatewayRouteTable, ec2:EnableTransitGatewayRouteTablePropagation, ec2:GetEbsDefaultKmsKeyId, ec2:GetEbsEncryptionByDefault, ec2:GetManagedPrefixListEntries, ec2:GetTransitGatewayRouteTableAssociations, ec2:GetTransitGatewayRouteTablePropagations, ec2:ModifyInstanceAttribute, ec2:ModifyLaunchTemplate, ec2:ModifySubnetAttribute, ec2:ModifyTransitGateway, ec2:ModifyTransitGatewayVpcAttachment, ec2:ModifyVolume, ec2:ModifyVpcAttribute, ec2:RejectTransitGatewayVpcAttachment, ec2:ReleaseAddress, ec2:ReplaceNetworkAclAssociation, ec2:ReplaceNetworkAclEntry, ec2:ReplaceRoute, ec2:ReplaceTransitGatewayRoute, ec2:RevokeSecurityGroupEgress, ec2:RevokeSecurityGroupIngress, ec2:SearchTransitGatewayRoutes, ec2:StartNetworkInsightsAnalysis."""
StartNetworkMigrationMapping: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
StartNetworkMigrationMappingUpdate: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
StartReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
StartSnapshotGroupForMgn: _Final[_Action]
"""Write, on * only."""
StartTest: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:AttachVolume, ec2:AuthorizeSecurityGroupEgress, ec2:AuthorizeSecurityGroupIngress, ec2:CreateLaunchTemplate, ec2:CreateLaunchTemplateVersion, ec2:CreateSecurityGroup, ec2:CreateSnapshot, ec2:CreateTags, ec2:CreateVolume, ec2:DeleteLaunchTemplateVersions, ec2:DeleteSnapshot, ec2:DeleteVolume, ec2:DescribeAccountAttributes, ec2:DescribeAvailabilityZones, ec2:DescribeImages, ec2:DescribeInstanceAttribute, ec2:DescribeInstanceStatus, ec2:DescribeInstanceTypes, ec2:DescribeInstances, ec2:DescribeLaunchTemplateVersions, ec2:DescribeLaunchTemplates, ec2:DescribeSecurityGroups, ec2:DescribeSnapshots, ec2:DescribeSubnets, ec2:DescribeVolumes, ec2:DetachVolume, ec2:ModifyInstanceAttribute, ec2:ModifyLaunchTemplate, ec2:ReportInstanceStatus, ec2:RevokeSecurityGroupEgress, ec2:RunInstances, ec2:StartInstances, ec2:StopInstances, ec2:TerminateInstances, iam:PassRole, mgn:ListTagsForResource."""
StopReplication: _Final[_Action]
"""Write, on SourceServerResource (required)."""
TagResource: _Final[_Action]
"""Tagging, on ApplicationResource, ConnectorResource, ExportResource, ImportResource, JobResource, LaunchConfigurationTemplateResource, ReplicationConfigurationTemplateResource, SourceServerResource, VcenterClientResource, WaveResource. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, mgn:CreateAction."""
TerminateTargetInstances: _Final[_Action]
"""Write, on SourceServerResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DeleteVolume, ec2:DescribeInstances, ec2:DescribeVolumes, ec2:TerminateInstances."""
UnarchiveApplication: _Final[_Action]
"""Write, on ApplicationResource (required)."""
UnarchiveWave: _Final[_Action]
"""Write, on WaveResource (required)."""
UntagResource: _Final[_Action]
"""Tagging, on ApplicationResource, ConnectorResource, JobResource, LaunchConfigurationTemplateResource, ReplicationConfigurationTemplateResource, SourceServerResource, VcenterClientResource, WaveResource. Keys: aws:TagKeys."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateAgentBacklogForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateAgentConversionInfoForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateAgentReplicationInfoForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateAgentReplicationProcessStateForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateAgentSourcePropertiesForMgn: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateApplication: _Final[_Action]
"""Write, on ApplicationResource (required)."""
UpdateConnector: _Final[_Action]
"""Write, on ConnectorResource (required)."""
UpdateLaunchConfiguration: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateLaunchConfigurationTemplate: _Final[_Action]
"""Write, on LaunchConfigurationTemplateResource (required)."""
UpdateNetworkMigrationDefinition: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
UpdateNetworkMigrationMapperSegment: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
UpdateNetworkMigrationMapperSegmentConstruct: _Final[_Action]
"""Write, on NetworkMigrationDefinitionResource (required)."""
UpdateReplicationConfiguration: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateReplicationConfigurationTemplate: _Final[_Action]
"""Write, on ReplicationConfigurationTemplateResource (required)."""
UpdateSourceServer: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateSourceServerReplicationType: _Final[_Action]
"""Write, on SourceServerResource (required)."""
UpdateWave: _Final[_Action]
"""Write, on WaveResource (required)."""
VerifyClientRoleForMgn: _Final[_Action]
"""Read, on * only."""
class _ApplicationResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:application/${ApplicationID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ApplicationResource: _Final[_ApplicationResource]
class _ConnectorResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:connector/${ConnectorID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ConnectorResource: _Final[_ConnectorResource]
class _ExportResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:export/${ExportID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, export_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ExportResource: _Final[_ExportResource]
class _ImportResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:import/${ImportID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, import_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ImportResource: _Final[_ImportResource]
class _JobResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:job/${JobID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

JobResource: _Final[_JobResource]
class _LaunchConfigurationTemplateResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:launch-configuration-template/${LaunchConfigurationTemplateID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, launch_configuration_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

LaunchConfigurationTemplateResource: _Final[_LaunchConfigurationTemplateResource]
class _NetworkMigrationDefinitionResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:network-migration-definition/${NetworkMigrationDefinitionID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_migration_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

NetworkMigrationDefinitionResource: _Final[_NetworkMigrationDefinitionResource]
class _ReplicationConfigurationTemplateResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:replication-configuration-template/${ReplicationConfigurationTemplateID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, replication_configuration_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ReplicationConfigurationTemplateResource: _Final[_ReplicationConfigurationTemplateResource]
class _SourceServerResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:source-server/${SourceServerID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_server_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SourceServerResource: _Final[_SourceServerResource]
class _VcenterClientResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:vcenter-client/${VcenterClientID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vcenter_client_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VcenterClientResource: _Final[_VcenterClientResource]
class _WaveResource(_ResourceType):
    """arn:${Partition}:mgn:${Region}:${Account}:wave/${WaveID}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, wave_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WaveResource: _Final[_WaveResource]

class _Keys(_ServiceKeys):
    """The condition keys of mgn."""

    CreateAction: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["mgn:CreateAction"]) -> _StringKey: ...
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
