"""Amazon EC2 Image Builder. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelImageCreation: _Final[_Action]
"""Write, on image (required)."""
CancelLifecycleExecution: _Final[_Action]
"""Write, on lifecycleExecution (required)."""
CreateComponent: _Final[_Action]
"""Write, on component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: imagebuilder:TagResource, kms:Encrypt, kms:GenerateDataKey, kms:GenerateDataKeyWithoutPlaintext, s3:GetObject, s3:ListBucket."""
CreateContainerRecipe: _Final[_Action]
"""Write, on containerRecipe (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeImages, ecr:DescribeImages, ecr:DescribeRepositories, imagebuilder:GetComponent, imagebuilder:GetImage, imagebuilder:TagResource, kms:Encrypt, kms:GenerateDataKey, kms:GenerateDataKeyWithoutPlaintext, s3:GetObject, s3:ListBucket, ssm:GetParameter."""
CreateDistributionConfiguration: _Final[_Action]
"""Write, on distributionConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateLaunchTemplateVersion, ec2:DescribeLaunchTemplates, ec2:ModifyLaunchTemplate, imagebuilder:TagResource, s3:ListBucket, ssm:GetParameter."""
CreateImage: _Final[_Action]
"""Write, on image (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ecr:BatchGetRepositoryScanningConfiguration, ecr:DescribeRepositories, iam:CreateServiceLinkedRole, iam:PassRole, imagebuilder:GetContainerRecipe, imagebuilder:GetDistributionConfiguration, imagebuilder:GetImageRecipe, imagebuilder:GetInfrastructureConfiguration, imagebuilder:GetWorkflow, imagebuilder:TagResource, inspector2:BatchGetAccountStatus."""
CreateImagePipeline: _Final[_Action]
"""Write, on imagePipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ecr:BatchGetRepositoryScanningConfiguration, ecr:DescribeRepositories, iam:CreateServiceLinkedRole, iam:PassRole, imagebuilder:GetContainerRecipe, imagebuilder:GetDistributionConfiguration, imagebuilder:GetImageRecipe, imagebuilder:GetInfrastructureConfiguration, imagebuilder:GetWorkflow, imagebuilder:TagResource, inspector2:BatchGetAccountStatus."""
CreateImageRecipe: _Final[_Action]
"""Write, on imageRecipe (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeImages, imagebuilder:GetComponent, imagebuilder:GetImage, imagebuilder:TagResource, ssm:GetParameter."""
CreateInfrastructureConfiguration: _Final[_Action]
"""Write, on infrastructureConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, imagebuilder:CreatedResourceTag/${TagKey}, imagebuilder:CreatedResourceTagKeys, imagebuilder:Ec2MetadataHttpTokens, imagebuilder:StatusTopicArn. Needs: ec2:DescribeAvailabilityZones, ec2:DescribeHosts, iam:PassRole, imagebuilder:TagResource, resource-groups:GetGroup, sns:Publish."""
CreateLifecyclePolicy: _Final[_Action]
"""Write, on lifecyclePolicy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, imagebuilder:LifecyclePolicyResourceType. Needs: iam:PassRole, imagebuilder:TagResource."""
CreateWorkflow: _Final[_Action]
"""Write, on workflow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: imagebuilder:TagResource, kms:Encrypt, kms:GenerateDataKey, kms:GenerateDataKeyWithoutPlaintext, s3:GetObject, s3:ListBucket."""
DeleteComponent: _Final[_Action]
"""Write, on component (required)."""
DeleteContainerRecipe: _Final[_Action]
"""Write, on containerRecipe (required)."""
DeleteDistributionConfiguration: _Final[_Action]
"""Write, on distributionConfiguration (required)."""
DeleteImage: _Final[_Action]
"""Write, on image (required)."""
DeleteImagePipeline: _Final[_Action]
"""Write, on imagePipeline (required)."""
DeleteImageRecipe: _Final[_Action]
"""Write, on imageRecipe (required)."""
DeleteInfrastructureConfiguration: _Final[_Action]
"""Write, on infrastructureConfiguration (required)."""
DeleteLifecyclePolicy: _Final[_Action]
"""Write, on lifecyclePolicy (required)."""
DeleteWorkflow: _Final[_Action]
"""Write, on workflow (required)."""
DistributeImage: _Final[_Action]
"""Write, on image (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeImages, iam:PassRole, imagebuilder:GetDistributionConfiguration, imagebuilder:GetImage, imagebuilder:TagResource, ssm:GetParameter."""
GetComponent: _Final[_Action]
"""Read, on component (required). Needs: kms:Decrypt."""
GetComponentPolicy: _Final[_Action]
"""Read, on component (required)."""
GetContainerRecipe: _Final[_Action]
"""Read, on containerRecipe (required)."""
GetContainerRecipePolicy: _Final[_Action]
"""Read, on containerRecipe (required)."""
GetDistributionConfiguration: _Final[_Action]
"""Read, on distributionConfiguration (required)."""
GetImage: _Final[_Action]
"""Read, on image (required)."""
GetImagePipeline: _Final[_Action]
"""Read, on imagePipeline (required)."""
GetImagePolicy: _Final[_Action]
"""Read, on image (required)."""
GetImageRecipe: _Final[_Action]
"""Read, on imageRecipe (required)."""
GetImageRecipePolicy: _Final[_Action]
"""Read, on imageRecipe (required)."""
GetInfrastructureConfiguration: _Final[_Action]
"""Read, on infrastructureConfiguration (required)."""
GetLifecycleExecution: _Final[_Action]
"""Read, on lifecycleExecution (required)."""
GetLifecyclePolicy: _Final[_Action]
"""Read, on lifecyclePolicy (required)."""
GetMarketplaceResource: _Final[_Action]
"""Read, on component (required)."""
GetWorkflow: _Final[_Action]
"""Read, on workflow (required). Needs: kms:Decrypt."""
GetWorkflowExecution: _Final[_Action]
"""Read, on workflowExecution (required)."""
GetWorkflowStepExecution: _Final[_Action]
"""Read, on workflowStepExecution (required). Needs: kms:Decrypt."""
ImportComponent: _Final[_Action]
"""Write, on component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: imagebuilder:TagResource, kms:Encrypt, kms:GenerateDataKey, kms:GenerateDataKeyWithoutPlaintext, s3:GetObject, s3:ListBucket."""
ImportDiskImage: _Final[_Action]
"""Write, on imageVersion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, iam:PassRole, imagebuilder:GetInfrastructureConfiguration, imagebuilder:GetWorkflow, imagebuilder:TagResource, s3:GetObject, s3:ListBucket."""
ImportVmImage: _Final[_Action]
"""Write, on imageVersion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeImages, ec2:DescribeImportImageTasks, iam:CreateServiceLinkedRole, imagebuilder:TagResource."""
ListComponentBuildVersions: _Final[_Action]
"""List, on allComponentBuildVersions (required)."""
ListComponents: _Final[_Action]
"""List, on * only."""
ListContainerRecipes: _Final[_Action]
"""List, on * only."""
ListDistributionConfigurations: _Final[_Action]
"""List, on * only."""
ListImageBuildVersions: _Final[_Action]
"""List, on allImageBuildVersions (required)."""
ListImagePackages: _Final[_Action]
"""List, on image (required)."""
ListImagePipelineImages: _Final[_Action]
"""List, on imagePipeline (required)."""
ListImagePipelines: _Final[_Action]
"""List, on * only."""
ListImageRecipes: _Final[_Action]
"""List, on * only."""
ListImageScanFindingAggregations: _Final[_Action]
"""List, on image, imagePipeline."""
ListImageScanFindings: _Final[_Action]
"""List, on image, imagePipeline. Needs: inspector2:ListFindings."""
ListImages: _Final[_Action]
"""List, on * only."""
ListInfrastructureConfigurations: _Final[_Action]
"""List, on * only."""
ListLifecycleExecutionResources: _Final[_Action]
"""List, on lifecycleExecution (required)."""
ListLifecycleExecutions: _Final[_Action]
"""List, on image, lifecyclePolicy."""
ListLifecyclePolicies: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on component, containerRecipe, distributionConfiguration, image, imagePipeline, imageRecipe, infrastructureConfiguration, lifecyclePolicy, workflow."""
ListWaitingWorkflowSteps: _Final[_Action]
"""List, on * only."""
ListWorkflowBuildVersions: _Final[_Action]
"""List, on allWorkflowBuildVersions (required)."""
ListWorkflowExecutions: _Final[_Action]
"""List, on image (required)."""
ListWorkflowStepExecutions: _Final[_Action]
"""List, on workflowExecution (required). Needs: kms:Decrypt."""
ListWorkflows: _Final[_Action]
"""List, on * only."""
PutComponentPolicy: _Final[_Action]
"""Permissions management, on component (required)."""
PutContainerRecipePolicy: _Final[_Action]
"""Permissions management, on containerRecipe (required)."""
PutImagePolicy: _Final[_Action]
"""Permissions management, on image (required)."""
PutImageRecipePolicy: _Final[_Action]
"""Permissions management, on imageRecipe (required)."""
RetryImage: _Final[_Action]
"""Write, on image (required)."""
SendWorkflowStepAction: _Final[_Action]
"""Write, on image (required), workflowStepExecution (required)."""
StartImagePipelineExecution: _Final[_Action]
"""Write, on imagePipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, imagebuilder:GetImagePipeline, imagebuilder:TagResource."""
StartResourceStateUpdate: _Final[_Action]
"""Write, on image (required)."""
TagResource: _Final[_Action]
"""Tagging, on component, containerRecipe, distributionConfiguration, image, imagePipeline, imageRecipe, infrastructureConfiguration, lifecyclePolicy, workflow. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on component, containerRecipe, distributionConfiguration, image, imagePipeline, imageRecipe, infrastructureConfiguration, lifecyclePolicy, workflow. Keys: aws:TagKeys."""
UpdateDistributionConfiguration: _Final[_Action]
"""Write, on distributionConfiguration (required). Needs: ec2:CreateLaunchTemplateVersion, ec2:DescribeLaunchTemplates, ec2:ModifyLaunchTemplate, s3:ListBucket, ssm:GetParameter."""
UpdateImagePipeline: _Final[_Action]
"""Write, on imagePipeline (required). Needs: ecr:BatchGetRepositoryScanningConfiguration, ecr:DescribeRepositories, iam:CreateServiceLinkedRole, iam:PassRole, imagebuilder:GetContainerRecipe, imagebuilder:GetDistributionConfiguration, imagebuilder:GetImageRecipe, imagebuilder:GetInfrastructureConfiguration, imagebuilder:GetWorkflow, inspector2:BatchGetAccountStatus."""
UpdateInfrastructureConfiguration: _Final[_Action]
"""Write, on infrastructureConfiguration (required). Keys: imagebuilder:CreatedResourceTag/${TagKey}, imagebuilder:CreatedResourceTagKeys, imagebuilder:Ec2MetadataHttpTokens, imagebuilder:StatusTopicArn. Needs: ec2:DescribeAvailabilityZones, ec2:DescribeHosts, iam:PassRole, resource-groups:GetGroup, sns:Publish."""
UpdateLifecyclePolicy: _Final[_Action]
"""Write, on lifecyclePolicy (required). Keys: imagebuilder:LifecyclePolicyResourceType. Needs: iam:PassRole."""
class _allComponentBuildVersions(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/*"""

    def __call__(self, component_name: str | _Variable, component_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

allComponentBuildVersions: _Final[_allComponentBuildVersions]
class _allImageBuildVersions(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/*"""

    def __call__(self, image_name: str | _Variable, image_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

allImageBuildVersions: _Final[_allImageBuildVersions]
class _allWorkflowBuildVersions(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/*"""

    def __call__(self, workflow_type: str | _Variable, workflow_name: str | _Variable, workflow_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

allWorkflowBuildVersions: _Final[_allWorkflowBuildVersions]
class _component(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}/${ComponentBuildVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, component_name: str | _Variable, component_version: str | _Variable, component_build_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

component: _Final[_component]
class _componentVersion(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:component/${ComponentName}/${ComponentVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, component_name: str | _Variable, component_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

componentVersion: _Final[_componentVersion]
class _containerRecipe(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:container-recipe/${ContainerRecipeName}/${ContainerRecipeVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, container_recipe_name: str | _Variable, container_recipe_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

containerRecipe: _Final[_containerRecipe]
class _distributionConfiguration(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, distribution_configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

distributionConfiguration: _Final[_distributionConfiguration]
class _image(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}/${ImageBuildVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_name: str | _Variable, image_version: str | _Variable, image_build_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

image: _Final[_image]
class _imagePipeline(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

imagePipeline: _Final[_imagePipeline]
class _imageRecipe(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:image-recipe/${ImageRecipeName}/${ImageRecipeVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_recipe_name: str | _Variable, image_recipe_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

imageRecipe: _Final[_imageRecipe]
class _imageVersion(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:image/${ImageName}/${ImageVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, image_name: str | _Variable, image_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

imageVersion: _Final[_imageVersion]
class _infrastructureConfiguration(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:infrastructure-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

infrastructureConfiguration: _Final[_infrastructureConfiguration]
class _kmsKey(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"""

    def __call__(self, key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kmsKey: _Final[_kmsKey]
class _lifecycleExecution(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-execution/${LifecycleExecutionId}"""

    def __call__(self, lifecycle_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lifecycleExecution: _Final[_lifecycleExecution]
class _lifecyclePolicy(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:lifecycle-policy/${LifecyclePolicyName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, lifecycle_policy_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

lifecyclePolicy: _Final[_lifecyclePolicy]
class _workflow(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}/${WorkflowBuildVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_type: str | _Variable, workflow_name: str | _Variable, workflow_version: str | _Variable, workflow_build_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflow: _Final[_workflow]
class _workflowExecution(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-execution/${WorkflowExecutionId}"""

    def __call__(self, workflow_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflowExecution: _Final[_workflowExecution]
class _workflowStepExecution(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:workflow-step-execution/${WorkflowStepExecutionId}"""

    def __call__(self, workflow_step_execution_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflowStepExecution: _Final[_workflowStepExecution]
class _workflowVersion(_ResourceType):
    """arn:${Partition}:imagebuilder:${Region}:${Account}:workflow/${WorkflowType}/${WorkflowName}/${WorkflowVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workflow_type: str | _Variable, workflow_name: str | _Variable, workflow_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workflowVersion: _Final[_workflowVersion]

class _Keys(_ServiceKeys):
    """The condition keys of imagebuilder."""

    CreatedResourceTagKeys: _StringSetKey
    Ec2MetadataHttpTokens: _StringKey
    LifecyclePolicyResourceType: _StringKey
    StatusTopicArn: _ArnKey
    def CreatedResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["imagebuilder:CreatedResourceTagKeys"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["imagebuilder:Ec2MetadataHttpTokens", "imagebuilder:LifecyclePolicyResourceType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["imagebuilder:StatusTopicArn"]) -> _ArnKey: ...
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
