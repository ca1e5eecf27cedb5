"""Amazon SageMaker. Generated; see scripts/."""

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
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessModelPackage: _Final[_Action]
"""Read, on model-package (required)."""
AddAssociation: _Final[_Action]
"""Write, on action (required), artifact (required), context (required), experiment (required), experiment-trial-component (required)."""
AddTags: _Final[_Action]
"""Tagging, on action, ai-benchmark-job, ai-recommendation-job, ai-workload-config, algorithm, app, app-image-config, artifact, automl-job, cluster, cluster-scheduler-config, code-repository, compilation-job, compute-quota, context, data-quality-job-definition, device, device-fleet, domain, edge-deployment-plan, edge-packaging-job, endpoint, endpoint-config, experiment, experiment-trial, experiment-trial-component, feature-group, flow-definition, hub, hub-content, human-task-ui, hyper-parameter-tuning-job, image, inference-component, inference-recommendations-job, job, labeling-job, mlflow-app, mlflow-tracking-server, model, model-bias-job-definition, model-card, model-explainability-job-definition, model-package, model-package-group, model-quality-job-definition, monitoring-schedule, notebook-instance, notebook-instance-lifecycle-config, optimization-job, partner-app, pipeline, processing-job, project, reserved-capacity, space, studio-lifecycle-config, training-job, training-plan, transform-job, user-profile, workteam. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus, sagemaker:TaggingAction."""
AssociateTrialComponent: _Final[_Action]
"""Write, on experiment-trial (required), experiment-trial-component (required)."""
AttachClusterNodeNetworkInterface: _Final[_Action]
"""Write, on cluster (required)."""
AttachClusterNodeVolume: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:AttachVolume, ec2:DescribeVolumes, eks:DescribeCluster."""
BatchAddClusterNodes: _Final[_Action]
"""Write, on cluster (required). Needs: eks:DescribeCluster."""
BatchDeleteClusterNodes: _Final[_Action]
"""Write, on cluster (required). Needs: eks:DescribeCluster."""
BatchDescribeModelPackage: _Final[_Action]
"""Read, on model-package (required). Keys: sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus."""
BatchGetMetrics: _Final[_Action]
"""Read, on experiment-trial-component (required), training-job (required)."""
BatchGetRecord: _Final[_Action]
"""Read, on feature-group (required)."""
BatchPutMetrics: _Final[_Action]
"""Write, on experiment-trial-component (required), training-job (required)."""
BatchRebootClusterNodes: _Final[_Action]
"""Write, on cluster (required)."""
BatchReplaceClusterNodes: _Final[_Action]
"""Write, on cluster (required)."""
BatchWriteRecord: _Final[_Action]
"""Write, on feature-group (required)."""
CallMlflowAppApi: _Final[_Action]
"""Write, on mlflow-app (required)."""
CallPartnerAppApi: _Final[_Action]
"""Write, on partner-app (required)."""
CallWithBearerToken: _Final[_Action]
"""Read, on * only. Keys: sagemaker:BearerTokenType."""
CompleteRollout: _Final[_Action]
"""Write, on job (required)."""
CreateAIBenchmarkJob: _Final[_Action]
"""Write, on ai-benchmark-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAIRecommendationJob: _Final[_Action]
"""Write, on ai-recommendation-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAIWorkloadConfig: _Final[_Action]
"""Write, on ai-workload-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateAction: _Final[_Action]
"""Write, on action (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateAlgorithm: _Final[_Action]
"""Write, on algorithm (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateApp: _Final[_Action]
"""Write, on app (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:OwnerUserProfileArn, sagemaker:SpaceSharingType, sagemaker:StudioLifecycleConfigArns. Needs: sagemaker:AddTags."""
CreateAppImageConfig: _Final[_Action]
"""Write, on app-image-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateArtifact: _Final[_Action]
"""Write, on artifact (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateAutoMLJob: _Final[_Action]
"""Write, on automl-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InterContainerTrafficEncryption, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateAutoMLJobV2: _Final[_Action]
"""Write, on automl-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InterContainerTrafficEncryption, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateCluster: _Final[_Action]
"""Write, on cluster (required), reserved-capacity, training-plan. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: ec2:DescribeImages, ec2:DescribeSnapshots, ec2:ModifyImageAttribute, ec2:ModifySnapshotAttribute, eks:AssociateAccessPolicy, eks:CreateAccessEntry, eks:DeleteAccessEntry, eks:DescribeAccessEntry, eks:DescribeCluster, iam:CreateServiceLinkedRole, iam:PassRole, sagemaker:AddTags."""
CreateClusterSchedulerConfig: _Final[_Action]
"""Write, on cluster (required), cluster-scheduler-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: eks:AssociateAccessPolicy, eks:DescribeCluster, eks:ListAssociatedAccessPolicies, sagemaker:AddTags, sagemaker:DescribeCluster."""
CreateCodeRepository: _Final[_Action]
"""Write, on code-repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateCompilationJob: _Final[_Action]
"""Write, on compilation-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateComputeQuota: _Final[_Action]
"""Write, on cluster (required), compute-quota (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: eks:AssociateAccessPolicy, eks:DescribeCluster, eks:ListAssociatedAccessPolicies, sagemaker:AddTags, sagemaker:DescribeCluster."""
CreateContext: _Final[_Action]
"""Write, on context (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateDataQualityJobDefinition: _Final[_Action]
"""Write, on data-quality-job-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateDeviceFleet: _Final[_Action]
"""Write, on device-fleet (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateDomain: _Final[_Action]
"""Write, on domain (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:AppNetworkAccessType, sagemaker:AuthMode, sagemaker:DomainSharingOutputKmsKeyArn, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:StudioLifecycleConfigArns, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:CreateServiceLinkedRole, iam:PassRole, sagemaker:AddTags."""
CreateEdgeDeploymentPlan: _Final[_Action]
"""Write, on edge-deployment-plan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateEdgeDeploymentStage: _Final[_Action]
"""Write, on edge-deployment-plan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateEdgePackagingJob: _Final[_Action]
"""Write, on edge-packaging-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateEndpoint: _Final[_Action]
"""Write, on endpoint (required), endpoint-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateEndpointConfig: _Final[_Action]
"""Write, on endpoint-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:AcceleratorTypes, sagemaker:InstanceTypes, sagemaker:ModelArn, sagemaker:NetworkIsolation, sagemaker:ServerlessMaxConcurrency, sagemaker:ServerlessMemorySize, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateExperiment: _Final[_Action]
"""Write, on experiment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateFeatureGroup: _Final[_Action]
"""Write, on feature-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:FeatureGroupDisableGlueTableCreation, sagemaker:FeatureGroupEnableOnlineStore, sagemaker:FeatureGroupOfflineStoreConfig, sagemaker:FeatureGroupOfflineStoreKmsKeyArn, sagemaker:FeatureGroupOfflineStoreS3Uri, sagemaker:FeatureGroupOnlineStoreKmsKeyArn. Needs: iam:PassRole, sagemaker:AddTags."""
CreateFlowDefinition: _Final[_Action]
"""Write, on flow-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:WorkteamArn, sagemaker:WorkteamType. Needs: iam:PassRole, sagemaker:AddTags."""
CreateHub: _Final[_Action]
"""Write, on hub (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateHubContentPresignedUrls: _Final[_Action]
"""Read, on hub (required), hub-content (required)."""
CreateHubContentReference: _Final[_Action]
"""Write, on hub (required), hub-content (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateHumanTaskUi: _Final[_Action]
"""Write, on human-task-ui (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateHyperParameterTuningJob: _Final[_Action]
"""Write, on hyper-parameter-tuning-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:FileSystemAccessMode, sagemaker:FileSystemDirectoryPath, sagemaker:FileSystemId, sagemaker:FileSystemType, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateImage: _Final[_Action]
"""Write, on image (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateImageVersion: _Final[_Action]
"""Write, on image (required)."""
CreateInferenceComponent: _Final[_Action]
"""Write, on endpoint (required), inference-component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:ModelArn. Needs: sagemaker:AddTags."""
CreateInferenceExperiment: _Final[_Action]
"""Write, on inference-experiment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateInferenceRecommendationsJob: _Final[_Action]
"""Write, on inference-recommendations-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateJob: _Final[_Action]
"""Write, on job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:OutputKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets."""
CreateLabelingJob: _Final[_Action]
"""Write, on labeling-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:WorkteamArn, sagemaker:WorkteamType. Needs: iam:PassRole, sagemaker:AddTags."""
CreateLineageGroupPolicy: _Final[_Action]
"""Write, on * only."""
CreateMlflowApp: _Final[_Action]
"""Write, on mlflow-app (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreateMlflowTrackingServer: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, sagemaker:ResourceTag/${TagKey}. Needs: iam:PassRole, sagemaker:AddTags."""
CreateModel: _Final[_Action]
"""Write, on model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:DirectGatedModelAccess, sagemaker:NetworkIsolation, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateModelBiasJobDefinition: _Final[_Action]
"""Write, on model-bias-job-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateModelCard: _Final[_Action]
"""Write, on model-card (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateModelCardExportJob: _Final[_Action]
"""Write, on model-card (required)."""
CreateModelExplainabilityJobDefinition: _Final[_Action]
"""Write, on model-explainability-job-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateModelPackage: _Final[_Action]
"""Write, on model-package. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus, sagemaker:CustomerMetadataProperties/${MetadataKey}, sagemaker:ModelApprovalStatus, sagemaker:ModelLifeCycle:Stage, sagemaker:ModelLifeCycle:StageStatus. Needs: sagemaker:AddTags."""
CreateModelPackageGroup: _Final[_Action]
"""Write, on model-package-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateModelQualityJobDefinition: _Final[_Action]
"""Write, on model-quality-job-definition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateMonitoringSchedule: _Final[_Action]
"""Write, on monitoring-schedule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateNotebookInstance: _Final[_Action]
"""Write, on notebook-instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:AcceleratorTypes, sagemaker:DirectInternetAccess, sagemaker:InstanceTypes, sagemaker:MinimumInstanceMetadataServiceVersion, sagemaker:NotebookInstanceLifecycleConfigArns, sagemaker:RootAccess, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateNotebookInstanceLifecycleConfig: _Final[_Action]
"""Write, on notebook-instance-lifecycle-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateOptimizationJob: _Final[_Action]
"""Write, on optimization-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreatePartnerApp: _Final[_Action]
"""Write, on partner-app (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreatePartnerAppPresignedUrl: _Final[_Action]
"""Write, on partner-app (required)."""
CreatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole, sagemaker:AddTags."""
CreatePresignedDomainUrl: _Final[_Action]
"""Write, on user-profile (required)."""
CreatePresignedMlflowAppUrl: _Final[_Action]
"""Write, on mlflow-app (required)."""
CreatePresignedMlflowTrackingServerUrl: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
CreatePresignedNotebookInstanceUrl: _Final[_Action]
"""Write, on notebook-instance (required)."""
CreateProcessingJob: _Final[_Action]
"""Write, on processing-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateReservedCapacity: _Final[_Action]
"""Write, on reserved-capacity (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateSharedModel: _Final[_Action]
"""Write, on shared-model (required)."""
CreateSpace: _Final[_Action]
"""Write, on space (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:OwnerUserProfileArn, sagemaker:RemoteAccess, sagemaker:SpaceSharingType, sagemaker:StudioLifecycleConfigArns. Needs: sagemaker:AddTags."""
CreateStudioLifecycleConfig: _Final[_Action]
"""Write, on studio-lifecycle-config (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateTrainingJob: _Final[_Action]
"""Write, on reserved-capacity, training-job (required), training-plan. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:DirectGatedModelAccess, sagemaker:EnableRemoteDebug, sagemaker:FileSystemAccessMode, sagemaker:FileSystemDirectoryPath, sagemaker:FileSystemId, sagemaker:FileSystemType, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:KeepAlivePeriod, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole, sagemaker:AddTags."""
CreateTrainingPlan: _Final[_Action]
"""Write, on training-plan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags, sagemaker:CreateReservedCapacity."""
CreateTrainingSession: _Final[_Action]
"""Write, on training-session (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:OutputKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets."""
CreateTransformJob: _Final[_Action]
"""Write, on transform-job (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:ModelArn, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn. Needs: sagemaker:AddTags."""
CreateTrial: _Final[_Action]
"""Write, on experiment (required), experiment-trial (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateTrialComponent: _Final[_Action]
"""Write, on experiment-trial-component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateUserProfile: _Final[_Action]
"""Write, on user-profile (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:DomainSharingOutputKmsKeyArn, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:StudioLifecycleConfigArns, sagemaker:VpcSecurityGroupIds. Needs: iam:PassRole, sagemaker:AddTags."""
CreateWorkforce: _Final[_Action]
"""Write, on workforce (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
CreateWorkteam: _Final[_Action]
"""Write, on workteam (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
DeleteAIBenchmarkJob: _Final[_Action]
"""Write, on ai-benchmark-job (required)."""
DeleteAIRecommendationJob: _Final[_Action]
"""Write, on ai-recommendation-job (required)."""
DeleteAIWorkloadConfig: _Final[_Action]
"""Write, on ai-workload-config (required)."""
DeleteAction: _Final[_Action]
"""Write, on action (required)."""
DeleteAlgorithm: _Final[_Action]
"""Write, on algorithm (required)."""
DeleteApp: _Final[_Action]
"""Write, on app (required). Keys: sagemaker:OwnerUserProfileArn, sagemaker:SpaceSharingType."""
DeleteAppImageConfig: _Final[_Action]
"""Write, on app-image-config (required)."""
DeleteArtifact: _Final[_Action]
"""Write, on artifact (required)."""
DeleteAssociation: _Final[_Action]
"""Write, on action (required), artifact (required), context (required), experiment (required), experiment-trial-component (required)."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Needs: eks:DeleteAccessEntry."""
DeleteClusterSchedulerConfig: _Final[_Action]
"""Write, on cluster-scheduler-config (required)."""
DeleteCodeRepository: _Final[_Action]
"""Write, on code-repository (required)."""
DeleteCompilationJob: _Final[_Action]
"""Write, on compilation-job (required)."""
DeleteComputeQuota: _Final[_Action]
"""Write, on compute-quota (required)."""
DeleteContext: _Final[_Action]
"""Write, on context (required)."""
DeleteDataQualityJobDefinition: _Final[_Action]
"""Write, on data-quality-job-definition (required)."""
DeleteDeviceFleet: _Final[_Action]
"""Write, on device-fleet (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteEdgeDeploymentPlan: _Final[_Action]
"""Write, on edge-deployment-plan (required)."""
DeleteEdgeDeploymentStage: _Final[_Action]
"""Write, on edge-deployment-plan (required)."""
DeleteEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteEndpointConfig: _Final[_Action]
"""Write, on endpoint-config (required)."""
DeleteExperiment: _Final[_Action]
"""Write, on experiment (required)."""
DeleteFeatureGroup: _Final[_Action]
"""Write, on feature-group (required)."""
DeleteFlowDefinition: _Final[_Action]
"""Write, on flow-definition (required)."""
DeleteHub: _Final[_Action]
"""Write, on hub (required)."""
DeleteHubContent: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
DeleteHubContentReference: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
DeleteHumanLoop: _Final[_Action]
"""Write, on human-loop (required)."""
DeleteHumanTaskUi: _Final[_Action]
"""Write, on human-task-ui (required)."""
DeleteHyperParameterTuningJob: _Final[_Action]
"""Write, on hyper-parameter-tuning-job (required)."""
DeleteImage: _Final[_Action]
"""Write, on image (required)."""
DeleteImageVersion: _Final[_Action]
"""Write, on image-version (required)."""
DeleteInferenceComponent: _Final[_Action]
"""Write, on inference-component (required)."""
DeleteInferenceExperiment: _Final[_Action]
"""Write, on inference-experiment (required)."""
DeleteJob: _Final[_Action]
"""Write, on job (required)."""
DeleteLineageGroupPolicy: _Final[_Action]
"""Write, on * only."""
DeleteMlflowApp: _Final[_Action]
"""Write, on mlflow-app (required)."""
DeleteMlflowTrackingServer: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
DeleteModel: _Final[_Action]
"""Write, on model (required)."""
DeleteModelBiasJobDefinition: _Final[_Action]
"""Write, on model-bias-job-definition (required)."""
DeleteModelCard: _Final[_Action]
"""Write, on model-card (required)."""
DeleteModelExplainabilityJobDefinition: _Final[_Action]
"""Write, on model-explainability-job-definition (required)."""
DeleteModelPackage: _Final[_Action]
"""Write, on model-package (required). Keys: sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus."""
DeleteModelPackageGroup: _Final[_Action]
"""Write, on model-package-group (required)."""
DeleteModelPackageGroupPolicy: _Final[_Action]
"""Write, on model-package-group (required)."""
DeleteModelQualityJobDefinition: _Final[_Action]
"""Write, on model-quality-job-definition (required)."""
DeleteMonitoringSchedule: _Final[_Action]
"""Write, on monitoring-schedule (required)."""
DeleteNotebookInstance: _Final[_Action]
"""Write, on notebook-instance (required)."""
DeleteNotebookInstanceLifecycleConfig: _Final[_Action]
"""Write, on notebook-instance-lifecycle-config (required)."""
DeleteOptimizationJob: _Final[_Action]
"""Write, on optimization-job (required)."""
DeletePartnerApp: _Final[_Action]
"""Write, on partner-app (required)."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required)."""
DeleteProcessingJob: _Final[_Action]
"""Write, on processing-job (required)."""
DeleteProject: _Final[_Action]
"""Write, on project (required)."""
DeleteRecord: _Final[_Action]
"""Write, on feature-group (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on * only."""
DeleteSpace: _Final[_Action]
"""Write, on space (required). Keys: sagemaker:OwnerUserProfileArn, sagemaker:SpaceSharingType."""
DeleteStudioLifecycleConfig: _Final[_Action]
"""Write, on studio-lifecycle-config (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on action, ai-benchmark-job, ai-recommendation-job, ai-workload-config, algorithm, app, app-image-config, artifact, automl-job, cluster, cluster-scheduler-config, code-repository, compilation-job, compute-quota, context, data-quality-job-definition, device, device-fleet, domain, edge-deployment-plan, edge-packaging-job, endpoint, endpoint-config, experiment, experiment-trial, experiment-trial-component, feature-group, flow-definition, hub, hub-content, human-task-ui, hyper-parameter-tuning-job, image, inference-component, inference-recommendations-job, job, labeling-job, mlflow-app, mlflow-tracking-server, model, model-bias-job-definition, model-card, model-explainability-job-definition, model-package, model-package-group, model-quality-job-definition, monitoring-schedule, notebook-instance, notebook-instance-lifecycle-config, optimization-job, partner-app, pipeline, processing-job, project, reserved-capacity, space, studio-lifecycle-config, training-job, training-plan, transform-job, user-profile, workteam. Keys: aws:TagKeys, sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus."""
DeleteTrainingJob: _Final[_Action]
"""Write, on training-job (required)."""
DeleteTrainingSession: _Final[_Action]
"""Write, on training-session (required)."""
DeleteTrial: _Final[_Action]
"""Write, on experiment-trial (required)."""
DeleteTrialComponent: _Final[_Action]
"""Write, on experiment-trial-component (required)."""
DeleteUserProfile: _Final[_Action]
"""Write, on user-profile (required)."""
DeleteWorkforce: _Final[_Action]
"""Write, on workforce (required)."""
DeleteWorkteam: _Final[_Action]
"""Write, on workteam (required)."""
DeployHubModel: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
DeregisterDevices: _Final[_Action]
"""Write, on device (required)."""
DescribeAIBenchmarkJob: _Final[_Action]
"""Read, on ai-benchmark-job (required)."""
DescribeAIRecommendationJob: _Final[_Action]
"""Read, on ai-recommendation-job (required)."""
DescribeAIWorkloadConfig: _Final[_Action]
"""Read, on ai-workload-config (required)."""
DescribeAction: _Final[_Action]
"""Read, on action (required)."""
DescribeAlgorithm: _Final[_Action]
"""Read, on algorithm (required)."""
DescribeApp: _Final[_Action]
"""Read, on app (required)."""
DescribeAppImageConfig: _Final[_Action]
"""Read, on app-image-config (required)."""
DescribeArtifact: _Final[_Action]
"""Read, on artifact (required)."""
DescribeAutoMLJob: _Final[_Action]
"""Read, on automl-job (required)."""
DescribeAutoMLJobV2: _Final[_Action]
"""Read, on automl-job (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterEvent: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterInference: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterNode: _Final[_Action]
"""Read, on cluster (required)."""
DescribeClusterSchedulerConfig: _Final[_Action]
"""Read, on cluster-scheduler-config (required)."""
DescribeCodeRepository: _Final[_Action]
"""Read, on code-repository (required)."""
DescribeCompilationJob: _Final[_Action]
"""Read, on compilation-job (required)."""
DescribeComputeQuota: _Final[_Action]
"""Read, on compute-quota (required)."""
DescribeContext: _Final[_Action]
"""Read, on context (required)."""
DescribeDataQualityJobDefinition: _Final[_Action]
"""Read, on data-quality-job-definition (required)."""
DescribeDevice: _Final[_Action]
"""Read, on device (required)."""
DescribeDeviceFleet: _Final[_Action]
"""Read, on device-fleet (required)."""
DescribeDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribeEdgeDeploymentPlan: _Final[_Action]
"""Read, on edge-deployment-plan (required)."""
DescribeEdgePackagingJob: _Final[_Action]
"""Read, on edge-packaging-job (required)."""
DescribeEndpoint: _Final[_Action]
"""Read, on endpoint (required)."""
DescribeEndpointConfig: _Final[_Action]
"""Read, on endpoint-config (required)."""
DescribeExperiment: _Final[_Action]
"""Read, on experiment (required)."""
DescribeFeatureGroup: _Final[_Action]
"""Read, on feature-group (required)."""
DescribeFeatureMetadata: _Final[_Action]
"""Read, on feature-group (required)."""
DescribeFlowDefinition: _Final[_Action]
"""Read, on flow-definition (required)."""
DescribeHub: _Final[_Action]
"""Read, on hub (required)."""
DescribeHubContent: _Final[_Action]
"""Read, on hub (required), hub-content (required)."""
DescribeHumanLoop: _Final[_Action]
"""Read, on human-loop (required)."""
DescribeHumanTaskUi: _Final[_Action]
"""Read, on human-task-ui (required)."""
DescribeHyperParameterTuningJob: _Final[_Action]
"""Read, on hyper-parameter-tuning-job (required)."""
DescribeImage: _Final[_Action]
"""Read, on image (required)."""
DescribeImageVersion: _Final[_Action]
"""Read, on image-version (required)."""
DescribeInferenceComponent: _Final[_Action]
"""Read, on inference-component (required)."""
DescribeInferenceExperiment: _Final[_Action]
"""Read, on inference-experiment (required)."""
DescribeInferenceRecommendationsJob: _Final[_Action]
"""Read, on inference-recommendations-job (required)."""
DescribeJob: _Final[_Action]
"""Read, on job (required)."""
DescribeJobSchemaVersion: _Final[_Action]
"""Read, on * only."""
DescribeLabelingJob: _Final[_Action]
"""Read, on labeling-job (required)."""
DescribeLineageGroup: _Final[_Action]
"""Read, on * only."""
DescribeMlflowApp: _Final[_Action]
"""Read, on mlflow-app (required)."""
DescribeMlflowTrackingServer: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
DescribeModel: _Final[_Action]
"""Read, on model (required)."""
DescribeModelBiasJobDefinition: _Final[_Action]
"""Read, on model-bias-job-definition (required)."""
DescribeModelCard: _Final[_Action]
"""Read, on model-card (required)."""
DescribeModelCardExportJob: _Final[_Action]
"""Read, on model-card-export-job (required)."""
DescribeModelExplainabilityJobDefinition: _Final[_Action]
"""Read, on model-explainability-job-definition (required)."""
DescribeModelPackage: _Final[_Action]
"""Read, on model-package (required). Keys: sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus."""
DescribeModelPackageGroup: _Final[_Action]
"""Read, on model-package-group (required)."""
DescribeModelQualityJobDefinition: _Final[_Action]
"""Read, on model-quality-job-definition (required)."""
DescribeMonitoringSchedule: _Final[_Action]
"""Read, on monitoring-schedule (required)."""
DescribeNotebookInstance: _Final[_Action]
"""Read, on notebook-instance (required)."""
DescribeNotebookInstanceLifecycleConfig: _Final[_Action]
"""Read, on notebook-instance-lifecycle-config (required)."""
DescribeOptimizationJob: _Final[_Action]
"""Read, on optimization-job (required)."""
DescribePartnerApp: _Final[_Action]
"""Read, on partner-app (required)."""
DescribePipeline: _Final[_Action]
"""Read, on pipeline (required). Keys: sagemaker:PipelineVersionId."""
DescribePipelineDefinitionForExecution: _Final[_Action]
"""Read, on pipeline-execution (required)."""
DescribePipelineExecution: _Final[_Action]
"""Read, on pipeline-execution (required)."""
DescribeProcessingJob: _Final[_Action]
"""Read, on processing-job (required)."""
DescribeProject: _Final[_Action]
"""Read, on project (required)."""
DescribeReservedCapacity: _Final[_Action]
"""Read, on reserved-capacity (required)."""
DescribeSharedModel: _Final[_Action]
"""Read, on shared-model (required)."""
DescribeSpace: _Final[_Action]
"""Read, on space (required)."""
DescribeStudioLifecycleConfig: _Final[_Action]
"""Read, on studio-lifecycle-config (required)."""
DescribeSubscribedWorkteam: _Final[_Action]
"""Read, on workteam (required)."""
DescribeTrainingJob: _Final[_Action]
"""Read, on training-job (required)."""
DescribeTrainingPlan: _Final[_Action]
"""Read, on training-plan (required)."""
DescribeTrainingPlanExtensionHistory: _Final[_Action]
"""Read, on training-plan (required)."""
DescribeTrainingSession: _Final[_Action]
"""Read, on training-session (required)."""
DescribeTransformJob: _Final[_Action]
"""Read, on transform-job (required)."""
DescribeTrial: _Final[_Action]
"""Read, on experiment-trial (required)."""
DescribeTrialComponent: _Final[_Action]
"""Read, on experiment-trial-component (required)."""
DescribeUserProfile: _Final[_Action]
"""Read, on user-profile (required)."""
DescribeWorkforce: _Final[_Action]
"""Read, on workforce (required)."""
DescribeWorkteam: _Final[_Action]
"""Read, on workteam (required)."""
DetachClusterNodeVolume: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DescribeVolumes, ec2:DetachVolume, eks:DescribeCluster."""
DisableSagemakerServicecatalogPortfolio: _Final[_Action]
"""Write, on * only."""
DisassociateTrialComponent: _Final[_Action]
"""Write, on experiment-trial (required), experiment-trial-component (required), processing-job (required)."""
EnableSagemakerServicecatalogPortfolio: _Final[_Action]
"""Write, on * only."""
ExecuteSamplingOperation: _Final[_Action]
"""Write, on training-session (required)."""
ExecuteTrainingOperation: _Final[_Action]
"""Write, on training-session (required)."""
ExtendTrainingPlan: _Final[_Action]
"""Write, on * only."""
GetDeployments: _Final[_Action]
"""Read, on device (required)."""
GetDeviceFleetReport: _Final[_Action]
"""Read, on device-fleet (required)."""
GetDeviceRegistration: _Final[_Action]
"""Read, on device (required)."""
GetLineageGroupPolicy: _Final[_Action]
"""Read, on * only."""
GetModelPackageGroupPolicy: _Final[_Action]
"""Read, on model-package-group (required)."""
GetRecord: _Final[_Action]
"""Read, on feature-group (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetSagemakerServicecatalogPortfolioStatus: _Final[_Action]
"""Read, on * only."""
GetSamplingOperationResult: _Final[_Action]
"""Read, on training-session (required)."""
GetScalingConfigurationRecommendation: _Final[_Action]
"""Read, on inference-recommendations-job (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-07-15")
class GetScalingPolicyConfigurationRecommendation(metaclass=_RetiredAction):
    """Read, on inference-recommendations-job (required)."""
GetSearchSuggestions: _Final[_Action]
"""Read, on * only."""
GetTrainingOperationResult: _Final[_Action]
"""Read, on training-session (required)."""
ImportHubContent: _Final[_Action]
"""Write, on hub (required), hub-content (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sagemaker:AddTags."""
InvokeEndpoint: _Final[_Action]
"""Read, on endpoint (required), inference-component. Keys: sagemaker:TargetModel."""
InvokeEndpointAsync: _Final[_Action]
"""Read, on endpoint (required)."""
InvokeEndpointWithResponseStream: _Final[_Action]
"""Read, on endpoint (required), inference-component."""
ListAIBenchmarkJobs: _Final[_Action]
"""List, on * only."""
ListAIRecommendationJobs: _Final[_Action]
"""List, on * only."""
ListAIWorkloadConfigs: _Final[_Action]
"""List, on * only."""
ListActions: _Final[_Action]
"""List, on * only."""
ListAlgorithms: _Final[_Action]
"""List, on * only."""
ListAliases: _Final[_Action]
"""List, on image (required), image-version (required)."""
ListAppImageConfigs: _Final[_Action]
"""List, on * only."""
ListApps: _Final[_Action]
"""List, on * only."""
ListArtifacts: _Final[_Action]
"""List, on * only."""
ListAssociations: _Final[_Action]
"""List, on * only."""
ListAutoMLJobs: _Final[_Action]
"""List, on * only."""
ListCandidatesForAutoMLJob: _Final[_Action]
"""List, on * only."""
ListClusterEvents: _Final[_Action]
"""List, on cluster (required)."""
ListClusterNodes: _Final[_Action]
"""List, on cluster (required)."""
ListClusterSchedulerConfigs: _Final[_Action]
"""List, on * only."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListCodeRepositories: _Final[_Action]
"""List, on * only."""
ListCompilationJobs: _Final[_Action]
"""List, on * only."""
ListComputeQuotas: _Final[_Action]
"""List, on * only."""
ListContexts: _Final[_Action]
"""List, on * only."""
ListDataQualityJobDefinitions: _Final[_Action]
"""List, on * only."""
ListDeviceFleets: _Final[_Action]
"""List, on * only."""
ListDevices: _Final[_Action]
"""List, on * only."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListEdgeDeploymentPlans: _Final[_Action]
"""List, on * only."""
ListEdgePackagingJobs: _Final[_Action]
"""List, on * only."""
ListEndpointConfigs: _Final[_Action]
"""List, on * only."""
ListEndpoints: _Final[_Action]
"""List, on * only."""
ListExperiments: _Final[_Action]
"""List, on * only."""
ListFeatureGroups: _Final[_Action]
"""List, on * only."""
ListFlowDefinitions: _Final[_Action]
"""List, on * only."""
ListHubContentVersions: _Final[_Action]
"""List, on hub (required), hub-content (required)."""
ListHubContents: _Final[_Action]
"""List, on hub (required)."""
ListHubs: _Final[_Action]
"""List, on * only."""
ListHumanLoops: _Final[_Action]
"""List, on * only."""
ListHumanTaskUis: _Final[_Action]
"""List, on * only."""
ListHyperParameterTuningJobs: _Final[_Action]
"""List, on * only."""
ListImageVersions: _Final[_Action]
"""List, on image (required)."""
ListImages: _Final[_Action]
"""List, on * only."""
ListInferenceComponents: _Final[_Action]
"""List, on * only."""
ListInferenceExperiments: _Final[_Action]
"""List, on * only."""
ListInferenceRecommendationsJobSteps: _Final[_Action]
"""List, on * only."""
ListInferenceRecommendationsJobs: _Final[_Action]
"""List, on * only."""
ListJobSchemaVersions: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListLabelingJobs: _Final[_Action]
"""List, on * only."""
ListLabelingJobsForWorkteam: _Final[_Action]
"""List, on workteam (required)."""
ListLineageGroups: _Final[_Action]
"""List, on * only."""
ListMlflowApps: _Final[_Action]
"""List, on * only."""
ListMlflowTrackingServers: _Final[_Action]
"""List, on * only."""
ListModelBiasJobDefinitions: _Final[_Action]
"""List, on * only."""
ListModelCardExportJobs: _Final[_Action]
"""List, on model-card (required)."""
ListModelCardVersions: _Final[_Action]
"""List, on model-card (required)."""
ListModelCards: _Final[_Action]
"""List, on * only."""
ListModelExplainabilityJobDefinitions: _Final[_Action]
"""List, on * only."""
ListModelMetadata: _Final[_Action]
"""List, on * only."""
ListModelPackageGroups: _Final[_Action]
"""List, on * only."""
ListModelPackages: _Final[_Action]
"""List, on model-package."""
ListModelQualityJobDefinitions: _Final[_Action]
"""List, on * only."""
ListModels: _Final[_Action]
"""List, on * only."""
ListMonitoringAlertHistory: _Final[_Action]
"""List, on * only."""
ListMonitoringAlerts: _Final[_Action]
"""List, on * only."""
ListMonitoringExecutions: _Final[_Action]
"""List, on * only."""
ListMonitoringSchedules: _Final[_Action]
"""List, on * only."""
ListNotebookInstanceLifecycleConfigs: _Final[_Action]
"""List, on * only."""
ListNotebookInstances: _Final[_Action]
"""List, on * only."""
ListOptimizationJobs: _Final[_Action]
"""List, on * only."""
ListPartnerApps: _Final[_Action]
"""List, on * only."""
ListPipelineExecutionSteps: _Final[_Action]
"""List, on pipeline-execution (required)."""
ListPipelineExecutions: _Final[_Action]
"""List, on pipeline (required)."""
ListPipelineParametersForExecution: _Final[_Action]
"""List, on pipeline-execution (required)."""
ListPipelineVersions: _Final[_Action]
"""List, on pipeline (required)."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListProcessingJobs: _Final[_Action]
"""List, on * only."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListRecords: _Final[_Action]
"""List, on feature-group (required)."""
ListResourceCatalogs: _Final[_Action]
"""List, on * only."""
ListSharedModelEvents: _Final[_Action]
"""List, on * only."""
ListSharedModelVersions: _Final[_Action]
"""List, on shared-model (required)."""
ListSharedModels: _Final[_Action]
"""List, on * only."""
ListSpaces: _Final[_Action]
"""List, on * only."""
ListStageDevices: _Final[_Action]
"""List, on * only."""
ListStudioLifecycleConfigs: _Final[_Action]
"""List, on * only."""
ListSubscribedWorkteams: _Final[_Action]
"""List, on * only."""
ListTags: _Final[_Action]
"""List, on action, ai-benchmark-job, ai-recommendation-job, ai-workload-config, algorithm, app, app-image-config, artifact, automl-job, cluster, cluster-scheduler-config, code-repository, compilation-job, compute-quota, context, data-quality-job-definition, device, device-fleet, domain, edge-deployment-plan, edge-packaging-job, endpoint, endpoint-config, experiment, experiment-trial, experiment-trial-component, feature-group, flow-definition, hub, hub-content, human-task-ui, hyper-parameter-tuning-job, image, inference-component, inference-recommendations-job, job, labeling-job, mlflow-app, mlflow-tracking-server, model, model-bias-job-definition, model-card, model-explainability-job-definition, model-package, model-package-group, model-quality-job-definition, monitoring-schedule, notebook-instance, notebook-instance-lifecycle-config, optimization-job, partner-app, pipeline, pipeline-execution, processing-job, project, reserved-capacity, space, studio-lifecycle-config, training-job, training-plan, transform-job, user-profile, workteam. Keys: sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus."""
ListTrainingJobs: _Final[_Action]
"""List, on * only."""
ListTrainingJobsForHyperParameterTuningJob: _Final[_Action]
"""List, on hyper-parameter-tuning-job (required)."""
ListTrainingPlans: _Final[_Action]
"""List, on * only."""
ListTrainingSessions: _Final[_Action]
"""List, on * only."""
ListTransformJobs: _Final[_Action]
"""List, on * only."""
ListTrialComponents: _Final[_Action]
"""List, on * only."""
ListTrials: _Final[_Action]
"""List, on * only."""
ListUltraServersByReservedCapacity: _Final[_Action]
"""List, on reserved-capacity (required)."""
ListUserProfiles: _Final[_Action]
"""List, on * only."""
ListWorkforces: _Final[_Action]
"""List, on * only."""
ListWorkteams: _Final[_Action]
"""List, on * only."""
PutLineageGroupPolicy: _Final[_Action]
"""Write, on * only."""
PutModelPackageGroupPolicy: _Final[_Action]
"""Write, on model-package-group (required)."""
PutRecord: _Final[_Action]
"""Write, on feature-group (required). Keys: sagemaker:IsUpdateRecord, sagemaker:UpdatableFeatures."""
PutResourcePolicy: _Final[_Action]
"""Write, on * only."""
QueryLineage: _Final[_Action]
"""List, on * only."""
RegisterDevices: _Final[_Action]
"""Write, on device (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RenderUiTemplate: _Final[_Action]
"""Read, on * only. Needs: iam:PassRole."""
RetryPipelineExecution: _Final[_Action]
"""Write, on pipeline-execution (required)."""
Sample: _Final[_Action]
"""Write, on job (required)."""
SampleTrainingSession: _Final[_Action]
"""Write, on training-session (required)."""
SampleTrainingSessionWithResponseStream: _Final[_Action]
"""Write, on training-session (required)."""
SampleWithResponseStream: _Final[_Action]
"""Write, on job (required)."""
Search: _Final[_Action]
"""Read, on * only. Keys: sagemaker:SearchVisibilityCondition/${FilterKey}."""
SearchTrainingPlanOfferings: _Final[_Action]
"""Read, on * only."""
SendHeartbeat: _Final[_Action]
"""Write, on device (required)."""
SendPipelineExecutionStepFailure: _Final[_Action]
"""Write, on pipeline-execution (required)."""
SendPipelineExecutionStepSuccess: _Final[_Action]
"""Write, on pipeline-execution (required)."""
SendSharedModelEvent: _Final[_Action]
"""Write, on shared-model-event (required)."""
StartClusterHealthCheck: _Final[_Action]
"""Write, on cluster (required)."""
StartEdgeDeploymentStage: _Final[_Action]
"""Write, on edge-deployment-plan (required)."""
StartHumanLoop: _Final[_Action]
"""Write, on flow-definition (required)."""
StartInferenceExperiment: _Final[_Action]
"""Write, on inference-experiment (required)."""
StartMlflowTrackingServer: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
StartMonitoringSchedule: _Final[_Action]
"""Write, on monitoring-schedule (required)."""
StartNotebookInstance: _Final[_Action]
"""Write, on notebook-instance (required)."""
StartPipelineExecution: _Final[_Action]
"""Write, on pipeline (required). Keys: sagemaker:PipelineVersionId."""
StartSession: _Final[_Action]
"""Write, on space (required)."""
StopAIBenchmarkJob: _Final[_Action]
"""Write, on ai-benchmark-job (required)."""
StopAIRecommendationJob: _Final[_Action]
"""Write, on ai-recommendation-job (required)."""
StopAutoMLJob: _Final[_Action]
"""Write, on automl-job (required)."""
StopCompilationJob: _Final[_Action]
"""Write, on compilation-job (required)."""
StopEdgeDeploymentStage: _Final[_Action]
"""Write, on edge-deployment-plan (required)."""
StopEdgePackagingJob: _Final[_Action]
"""Write, on edge-packaging-job (required)."""
StopHumanLoop: _Final[_Action]
"""Write, on human-loop (required)."""
StopHyperParameterTuningJob: _Final[_Action]
"""Write, on hyper-parameter-tuning-job (required)."""
StopInferenceExperiment: _Final[_Action]
"""Write, on inference-experiment (required)."""
StopInferenceRecommendationsJob: _Final[_Action]
"""Write, on inference-recommendations-job (required)."""
StopJob: _Final[_Action]
"""Write, on job (required)."""
StopLabelingJob: _Final[_Action]
"""Write, on labeling-job (required)."""
StopMlflowTrackingServer: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
StopMonitoringSchedule: _Final[_Action]
"""Write, on monitoring-schedule (required)."""
StopNotebookInstance: _Final[_Action]
"""Write, on notebook-instance (required)."""
StopOptimizationJob: _Final[_Action]
"""Write, on optimization-job (required)."""
StopPipelineExecution: _Final[_Action]
"""Write, on pipeline-execution (required)."""
StopProcessingJob: _Final[_Action]
"""Write, on processing-job (required)."""
StopTrainingJob: _Final[_Action]
"""Write, on training-job (required)."""
StopTrainingSession: _Final[_Action]
"""Write, on training-session (required)."""
StopTransformJob: _Final[_Action]
"""Write, on transform-job (required)."""
TrainHubModel: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
UpdateAction: _Final[_Action]
"""Write, on action (required)."""
UpdateAppImageConfig: _Final[_Action]
"""Write, on app-image-config (required)."""
UpdateArtifact: _Final[_Action]
"""Write, on artifact (required)."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required), reserved-capacity, training-plan. Keys: sagemaker:InstanceTypes, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: ec2:DescribeImages, ec2:DescribeSnapshots, ec2:ModifyImageAttribute, ec2:ModifySnapshotAttribute, eks:AssociateAccessPolicy, eks:CreateAccessEntry, eks:DeleteAccessEntry, eks:DescribeAccessEntry, eks:DescribeCluster, iam:PassRole, sagemaker:BatchAddClusterNodes, sagemaker:BatchDeleteClusterNodes."""
UpdateClusterInference: _Final[_Action]
"""Write, on cluster (required). Needs: eks:AssociateAccessPolicy, eks:DescribeCluster, eks:ListAssociatedAccessPolicies, iam:PassRole, sagemaker:DescribeCluster."""
UpdateClusterSchedulerConfig: _Final[_Action]
"""Write, on cluster-scheduler-config (required)."""
UpdateClusterSoftware: _Final[_Action]
"""Write, on cluster (required). Needs: ec2:DescribeImages, ec2:DescribeSnapshots, ec2:ModifyImageAttribute, ec2:ModifySnapshotAttribute, eks:DescribeCluster."""
UpdateCodeRepository: _Final[_Action]
"""Write, on code-repository (required)."""
UpdateComputeQuota: _Final[_Action]
"""Write, on compute-quota (required)."""
UpdateContext: _Final[_Action]
"""Write, on context (required)."""
UpdateDeviceFleet: _Final[_Action]
"""Write, on device-fleet (required)."""
UpdateDevices: _Final[_Action]
"""Write, on device (required)."""
UpdateDomain: _Final[_Action]
"""Write, on domain (required). Keys: sagemaker:AppNetworkAccessType, sagemaker:DomainSharingOutputKmsKeyArn, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:StudioLifecycleConfigArns, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets."""
UpdateEndpoint: _Final[_Action]
"""Write, on endpoint (required), endpoint-config (required)."""
UpdateEndpointWeightsAndCapacities: _Final[_Action]
"""Write, on endpoint (required)."""
UpdateExperiment: _Final[_Action]
"""Write, on experiment (required)."""
UpdateFeatureGroup: _Final[_Action]
"""Write, on feature-group (required)."""
UpdateFeatureMetadata: _Final[_Action]
"""Write, on feature-group (required)."""
UpdateHub: _Final[_Action]
"""Write, on hub (required)."""
UpdateHubContent: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
UpdateHubContentReference: _Final[_Action]
"""Write, on hub (required), hub-content (required)."""
UpdateImage: _Final[_Action]
"""Write, on image (required). Needs: iam:PassRole."""
UpdateImageVersion: _Final[_Action]
"""Write, on image-version (required)."""
UpdateInferenceComponent: _Final[_Action]
"""Write, on inference-component (required)."""
UpdateInferenceComponentRuntimeConfig: _Final[_Action]
"""Write, on inference-component (required)."""
UpdateInferenceExperiment: _Final[_Action]
"""Write, on inference-experiment (required)."""
UpdateMlflowApp: _Final[_Action]
"""Write, on mlflow-app (required)."""
UpdateMlflowTrackingServer: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}."""
UpdateModelCard: _Final[_Action]
"""Write, on model-card (required)."""
UpdateModelPackage: _Final[_Action]
"""Write, on model-package (required). Keys: sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus, sagemaker:CustomerMetadataProperties/${MetadataKey}, sagemaker:CustomerMetadataPropertiesToRemove, sagemaker:ModelApprovalStatus, sagemaker:ModelLifeCycle:Stage, sagemaker:ModelLifeCycle:StageStatus."""
UpdateMonitoringAlert: _Final[_Action]
"""Write, on monitoring-schedule (required), monitoring-schedule-alert (required)."""
UpdateMonitoringSchedule: _Final[_Action]
"""Write, on monitoring-schedule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, sagemaker:InstanceTypes, sagemaker:InterContainerTrafficEncryption, sagemaker:MaxRuntimeInSeconds, sagemaker:NetworkIsolation, sagemaker:OutputKmsKeyArn, sagemaker:VolumeKmsKeyArn, sagemaker:VpcSecurityGroupIds, sagemaker:VpcSubnets. Needs: iam:PassRole."""
UpdateNotebookInstance: _Final[_Action]
"""Write, on notebook-instance (required). Keys: sagemaker:AcceleratorTypes, sagemaker:InstanceTypes, sagemaker:MinimumInstanceMetadataServiceVersion, sagemaker:NotebookInstanceLifecycleConfigArns, sagemaker:RootAccess."""
UpdateNotebookInstanceLifecycleConfig: _Final[_Action]
"""Write, on notebook-instance-lifecycle-config (required)."""
UpdatePartnerApp: _Final[_Action]
"""Write, on partner-app (required)."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required). Needs: iam:PassRole."""
UpdatePipelineExecution: _Final[_Action]
"""Write, on pipeline-execution (required)."""
UpdatePipelineVersion: _Final[_Action]
"""Write, on pipeline (required). Keys: sagemaker:PipelineVersionId."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateReward: _Final[_Action]
"""Write, on job (required)."""
UpdateSharedModel: _Final[_Action]
"""Write, on shared-model (required)."""
UpdateSpace: _Final[_Action]
"""Write, on space (required). Keys: sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:OwnerUserProfileArn, sagemaker:RemoteAccess, sagemaker:SpaceSharingType, sagemaker:StudioLifecycleConfigArns."""
UpdateTrainingJob: _Final[_Action]
"""Write, on training-job (required). Keys: sagemaker:EnableRemoteDebug, sagemaker:InstanceTypes, sagemaker:KeepAlivePeriod."""
UpdateTrial: _Final[_Action]
"""Write, on experiment-trial (required)."""
UpdateTrialComponent: _Final[_Action]
"""Write, on experiment-trial-component (required)."""
UpdateUserProfile: _Final[_Action]
"""Write, on user-profile (required). Keys: sagemaker:DomainSharingOutputKmsKeyArn, sagemaker:ImageArns, sagemaker:ImageVersionArns, sagemaker:InstanceTypes, sagemaker:StudioLifecycleConfigArns, sagemaker:VpcSecurityGroupIds."""
UpdateWorkforce: _Final[_Action]
"""Write, on workforce (required)."""
UpdateWorkteam: _Final[_Action]
"""Write, on workteam (required)."""
class _action(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:action/${ActionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, action_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

action: _Final[_action]
class _ai_benchmark_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:ai-benchmark-job/${AIBenchmarkJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, ai_benchmark_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ai_benchmark_job: _Final[_ai_benchmark_job]
class _ai_recommendation_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:ai-recommendation-job/${AIRecommendationJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, ai_recommendation_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ai_recommendation_job: _Final[_ai_recommendation_job]
class _ai_workload_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, ai_workload_config_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ai_workload_config: _Final[_ai_workload_config]
class _algorithm(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, algorithm_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

algorithm: _Final[_algorithm]
class _app(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:app/${DomainId}/${UserProfileName}/${AppType}/${AppName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, user_profile_name: str | _Variable, app_type: str | _Variable, app_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app: _Final[_app]
class _app_image_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, app_image_config_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

app_image_config: _Final[_app_image_config]
class _artifact(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:artifact/${HashOfArtifactSource}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, hash_of_artifact_source: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

artifact: _Final[_artifact]
class _automl_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:automl-job/${AutoMLJobJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, auto_ml_job_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

automl_job: _Final[_automl_job]
class _cluster(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _cluster_scheduler_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:cluster-scheduler-config/${ClusterSchedulerConfigId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, cluster_scheduler_config_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster_scheduler_config: _Final[_cluster_scheduler_config]
class _code_repository(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:code-repository/${CodeRepositoryName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, code_repository_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_repository: _Final[_code_repository]
class _compilation_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:compilation-job/${CompilationJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, compilation_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

compilation_job: _Final[_compilation_job]
class _compute_quota(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:compute-quota/${ComputeQuotaId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, compute_quota_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

compute_quota: _Final[_compute_quota]
class _context(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, context_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

context: _Final[_context]
class _data_quality_job_definition(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:data-quality-job-definition/${DataQualityJobDefinitionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, data_quality_job_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_quality_job_definition: _Final[_data_quality_job_definition]
class _device(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}/device/${DeviceName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, device_fleet_name: str | _Variable, device_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _device_fleet(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:device-fleet/${DeviceFleetName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, device_fleet_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device_fleet: _Final[_device_fleet]
class _domain(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]
class _edge_deployment_plan(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:edge-deployment/${EdgeDeploymentPlanName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, edge_deployment_plan_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

edge_deployment_plan: _Final[_edge_deployment_plan]
class _edge_packaging_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:edge-packaging-job/${EdgePackagingJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, edge_packaging_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

edge_packaging_job: _Final[_edge_packaging_job]
class _endpoint(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint: _Final[_endpoint]
class _endpoint_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, endpoint_config_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint_config: _Final[_endpoint_config]
class _experiment(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:experiment/${ExperimentName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, experiment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experiment: _Final[_experiment]
class _experiment_trial(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial/${TrialName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, trial_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experiment_trial: _Final[_experiment_trial]
class _experiment_trial_component(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:experiment-trial-component/${TrialComponentName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, trial_component_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experiment_trial_component: _Final[_experiment_trial_component]
class _feature_group(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:feature-group/${FeatureGroupName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, feature_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

feature_group: _Final[_feature_group]
class _flow_definition(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:flow-definition/${FlowDefinitionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, flow_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

flow_definition: _Final[_flow_definition]
class _hub(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:hub/${HubName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, hub_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hub: _Final[_hub]
class _hub_content(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:hub-content/${HubName}/${HubContentType}/${HubContentName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, hub_name: str | _Variable, hub_content_type: str | _Variable, hub_content_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hub_content: _Final[_hub_content]
class _human_loop(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:human-loop/${HumanLoopName}"""

    def __call__(self, human_loop_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

human_loop: _Final[_human_loop]
class _human_task_ui(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:human-task-ui/${HumanTaskUiName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, human_task_ui_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

human_task_ui: _Final[_human_task_ui]
class _hyper_parameter_tuning_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:hyper-parameter-tuning-job/${HyperParameterTuningJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, hyper_parameter_tuning_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hyper_parameter_tuning_job: _Final[_hyper_parameter_tuning_job]
class _image(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:image/${ImageName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, image_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image: _Final[_image]
class _image_version(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:image-version/${ImageName}/${Version}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, image_name: str | _Variable, version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image_version: _Final[_image_version]
class _inference_component(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, inference_component_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

inference_component: _Final[_inference_component]
class _inference_experiment(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, inference_experiment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

inference_experiment: _Final[_inference_experiment]
class _inference_recommendations_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:inference-recommendations-job/${InferenceRecommendationsJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, inference_recommendations_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

inference_recommendations_job: _Final[_inference_recommendations_job]
class _job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:job/${JobCategory}/${JobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, job_category: str | _Variable, job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _labeling_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:labeling-job/${LabelingJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, labeling_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

labeling_job: _Final[_labeling_job]
class _lineage_group(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:lineage-group/${LineageGroupName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, lineage_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lineage_group: _Final[_lineage_group]
class _mlflow_app(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-app/${MLflowAppId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, m_lflow_app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mlflow_app: _Final[_mlflow_app]
class _mlflow_tracking_server(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}"""

    def __call__(self, mlflow_tracking_server_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mlflow_tracking_server: _Final[_mlflow_tracking_server]
class _model(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _model_bias_job_definition(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-bias-job-definition/${ModelBiasJobDefinitionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_bias_job_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_bias_job_definition: _Final[_model_bias_job_definition]
class _model_card(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_card_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_card: _Final[_model_card]
class _model_card_export_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-card/${ModelCardName}/export-job/${ExportJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_card_name: str | _Variable, export_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_card_export_job: _Final[_model_card_export_job]
class _model_explainability_job_definition(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_explainability_job_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_explainability_job_definition: _Final[_model_explainability_job_definition]
class _model_package(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-package/${ModelPackageName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}, sagemaker:CurrentModelLifeCycleStage, sagemaker:CurrentModelLifeCycleStageStatus, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_package_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_package: _Final[_model_package]
class _model_package_group(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-package-group/${ModelPackageGroupName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_package_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_package_group: _Final[_model_package_group]
class _model_quality_job_definition(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, model_quality_job_definition_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_quality_job_definition: _Final[_model_quality_job_definition]
class _monitoring_schedule(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, monitoring_schedule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitoring_schedule: _Final[_monitoring_schedule]
class _monitoring_schedule_alert(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}/alert/${MonitoringScheduleAlertName}"""

    def __call__(self, monitoring_schedule_name: str | _Variable, monitoring_schedule_alert_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitoring_schedule_alert: _Final[_monitoring_schedule_alert]
class _notebook_instance(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${NotebookInstanceName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, notebook_instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notebook_instance: _Final[_notebook_instance]
class _notebook_instance_lifecycle_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, notebook_instance_lifecycle_config_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notebook_instance_lifecycle_config: _Final[_notebook_instance_lifecycle_config]
class _optimization_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:optimization-job/${OptimizationJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, optimization_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

optimization_job: _Final[_optimization_job]
class _partner_app(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:partner-app/${AppId}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

partner_app: _Final[_partner_app]
class _pipeline(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]
class _pipeline_execution(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}/execution/${RandomString}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, random_string: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline_execution: _Final[_pipeline_execution]
class _processing_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, processing_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

processing_job: _Final[_processing_job]
class _project(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:project/${ProjectName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _reserved_capacity(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:reserved-capacity/${RandomString}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, random_string: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reserved_capacity: _Final[_reserved_capacity]
class _sagemaker_catalog(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:sagemaker-catalog/${ResourceCatalogName}"""

    def __call__(self, resource_catalog_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sagemaker_catalog: _Final[_sagemaker_catalog]
class _shared_model(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:shared-model/${SharedModelId}"""

    def __call__(self, shared_model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

shared_model: _Final[_shared_model]
class _shared_model_event(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:shared-model-event/${EventId}"""

    def __call__(self, event_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

shared_model_event: _Final[_shared_model_event]
class _space(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:space/${DomainId}/${SpaceName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, space_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

space: _Final[_space]
class _studio_lifecycle_config(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, studio_lifecycle_config_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

studio_lifecycle_config: _Final[_studio_lifecycle_config]
class _training_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:training-job/${TrainingJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, training_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

training_job: _Final[_training_job]
class _training_plan(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:training-plan/${TrainingPlanName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, training_plan_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

training_plan: _Final[_training_plan]
class _training_session(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:training-session/${SessionName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, session_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

training_session: _Final[_training_session]
class _transform_job(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:transform-job/${TransformJobName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, transform_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

transform_job: _Final[_transform_job]
class _user_profile(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:user-profile/${DomainId}/${UserProfileName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, user_profile_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

user_profile: _Final[_user_profile]
class _workforce(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:workforce/${WorkforceName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, workforce_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workforce: _Final[_workforce]
class _workteam(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:workteam/${WorkteamName}. Keys: aws:ResourceTag/${TagKey}, sagemaker:ResourceTag/${TagKey}"""

    def __call__(self, workteam_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workteam: _Final[_workteam]

class _Keys(_ServiceKeys):
    """The condition keys of sagemaker."""

    AcceleratorTypes: _StringSetKey
    AppNetworkAccess: _StringKey
    AppNetworkAccessType: _StringKey
    AuthMode: _StringKey
    BearerTokenType: _StringKey
    CurrentModelLifeCycleStage: _StringKey
    CurrentModelLifeCycleStageStatus: _StringKey
    CustomerMetadataPropertiesToRemove: _StringSetKey
    DirectGatedModelAccess: _StringKey
    DirectInternetAccess: _StringKey
    DomainId: _StringKey
    DomainSharingOutputKmsKey: _ArnKey
    DomainSharingOutputKmsKeyArn: _ArnKey
    EnableRemoteDebug: _BoolKey
    FeatureGroupDisableGlueTableCreation: _BoolKey
    FeatureGroupEnableOnlineStore: _BoolKey
    FeatureGroupOfflineStoreConfig: _BoolKey
    FeatureGroupOfflineStoreKmsKey: _ArnKey
    FeatureGroupOfflineStoreKmsKeyArn: _ArnKey
    FeatureGroupOfflineStoreS3Uri: _StringKey
    FeatureGroupOnlineStoreKmsKey: _ArnKey
    FeatureGroupOnlineStoreKmsKeyArn: _ArnKey
    FileSystemAccessMode: _StringKey
    FileSystemDirectoryPath: _StringKey
    FileSystemId: _StringKey
    FileSystemType: _StringKey
    HomeEfsFileSystemKmsKey: _ArnKey
    ImageArns: _ArnSetKey
    ImageVersionArns: _ArnSetKey
    InstanceTypes: _StringSetKey
    InterContainerTrafficEncryption: _BoolKey
    IsUpdateRecord: _BoolKey
    KeepAlivePeriod: _NumericKey
    MaxRuntimeInSeconds: _NumericKey
    MinimumInstanceMetadataServiceVersion: _StringKey
    ModelApprovalStatus: _StringKey
    ModelArn: _ArnKey
    ModelLifeCycle_Stage: _StringKey
    ModelLifeCycle_StageStatus: _StringKey
    NetworkIsolation: _BoolKey
    NotebookInstanceLifecycleConfigArns: _ArnSetKey
    OutputKmsKey: _ArnKey
    OutputKmsKeyArn: _ArnKey
    OwnerUserProfileArn: _ArnKey
    PipelineVersionId: _StringKey
    RemoteAccess: _StringKey
    ResourceTag_: _StringKey
    RootAccess: _StringKey
    ServerlessMaxConcurrency: _NumericKey
    ServerlessMemorySize: _NumericKey
    SpaceSharingType: _StringKey
    StudioLifecycleConfigArns: _ArnSetKey
    TaggingAction: _StringKey
    TargetModel: _StringKey
    UpdatableFeatures: _StringSetKey
    UserProfileName: _StringKey
    VolumeKmsKey: _ArnKey
    VolumeKmsKeyArn: _ArnKey
    VpcSecurityGroupIds: _StringSetKey
    VpcSubnets: _StringSetKey
    WorkteamArn: _ArnKey
    WorkteamType: _StringKey
    def CurrentCustomerMetadataProperties(self, metadata_key: str, /) -> _StringKey: ...
    def CustomerMetadataProperties(self, metadata_key: str, /) -> _StringKey: ...
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    def SearchVisibilityCondition(self, filter_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:AcceleratorTypes", "sagemaker:CustomerMetadataPropertiesToRemove", "sagemaker:InstanceTypes", "sagemaker:UpdatableFeatures", "sagemaker:VpcSecurityGroupIds", "sagemaker:VpcSubnets"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:AppNetworkAccess", "sagemaker:AppNetworkAccessType", "sagemaker:AuthMode", "sagemaker:BearerTokenType", "sagemaker:CurrentModelLifeCycleStage", "sagemaker:CurrentModelLifeCycleStageStatus", "sagemaker:DirectGatedModelAccess", "sagemaker:DirectInternetAccess", "sagemaker:DomainId", "sagemaker:FeatureGroupOfflineStoreS3Uri", "sagemaker:FileSystemAccessMode", "sagemaker:FileSystemDirectoryPath", "sagemaker:FileSystemId", "sagemaker:FileSystemType", "sagemaker:MinimumInstanceMetadataServiceVersion", "sagemaker:ModelApprovalStatus", "sagemaker:ModelLifeCycle:Stage", "sagemaker:ModelLifeCycle:StageStatus", "sagemaker:PipelineVersionId", "sagemaker:RemoteAccess", "sagemaker:ResourceTag/", "sagemaker:RootAccess", "sagemaker:SpaceSharingType", "sagemaker:TaggingAction", "sagemaker:TargetModel", "sagemaker:UserProfileName", "sagemaker:WorkteamType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:DomainSharingOutputKmsKey", "sagemaker:DomainSharingOutputKmsKeyArn", "sagemaker:FeatureGroupOfflineStoreKmsKey", "sagemaker:FeatureGroupOfflineStoreKmsKeyArn", "sagemaker:FeatureGroupOnlineStoreKmsKey", "sagemaker:FeatureGroupOnlineStoreKmsKeyArn", "sagemaker:HomeEfsFileSystemKmsKey", "sagemaker:ModelArn", "sagemaker:OutputKmsKey", "sagemaker:OutputKmsKeyArn", "sagemaker:OwnerUserProfileArn", "sagemaker:VolumeKmsKey", "sagemaker:VolumeKmsKeyArn", "sagemaker:WorkteamArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:EnableRemoteDebug", "sagemaker:FeatureGroupDisableGlueTableCreation", "sagemaker:FeatureGroupEnableOnlineStore", "sagemaker:FeatureGroupOfflineStoreConfig", "sagemaker:InterContainerTrafficEncryption", "sagemaker:IsUpdateRecord", "sagemaker:NetworkIsolation"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:ImageArns", "sagemaker:ImageVersionArns", "sagemaker:NotebookInstanceLifecycleConfigArns", "sagemaker:StudioLifecycleConfigArns"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["sagemaker:KeepAlivePeriod", "sagemaker:MaxRuntimeInSeconds", "sagemaker:ServerlessMaxConcurrency", "sagemaker:ServerlessMemorySize"]) -> _NumericKey: ...
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
