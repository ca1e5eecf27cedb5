"""Amazon Elastic Container Service. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowVendedLogDeliveryForResource: _Final[_Action]
"""Permissions management, on cluster."""
AssociateGatewayWithCluster: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
ContinueServiceDeployment: _Final[_Action]
"""Write, on service (required), service-deployment (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
CreateCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:instance-metadata-tags-propagation, ecs:propagate-tags."""
CreateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:capacity-provider, ecs:fargate-ephemeral-storage-kms-key."""
CreateDaemon: _Final[_Action]
"""Write, on daemon (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:capacity-provider, ecs:cluster, ecs:daemon-task-definition, ecs:enable-ecs-managed-tags, ecs:enable-execute-command, ecs:propagate-tags, ecs:task-cpu, ecs:task-memory."""
CreateExpressGatewayService: _Final[_Action]
"""Write, on service (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:cluster, ecs:enable-ecs-managed-tags, ecs:propagate-tags, ecs:subnet, ecs:task-cpu, ecs:task-definition, ecs:task-memory. Needs: ecs:RegisterTaskDefinition, iam:PassRole."""
CreateGateway: _Final[_Action]
"""Write, on gateway (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:enable-ecs-managed-tags, ecs:propagate-tags."""
CreateService: _Final[_Action]
"""Write, on service (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:auto-assign-public-ip, ecs:capacity-provider, ecs:cluster, ecs:enable-ebs-volumes, ecs:enable-ecs-managed-tags, ecs:enable-execute-command, ecs:enable-service-connect, ecs:enable-vpc-lattice, ecs:namespace, ecs:propagate-tags, ecs:subnet, ecs:task-cpu, ecs:task-definition, ecs:task-memory."""
CreateTaskSet: _Final[_Action]
"""Write, on task-set (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ecs:capacity-provider, ecs:cluster, ecs:service, ecs:task-definition."""
DeleteAccountSetting: _Final[_Action]
"""Write, on * only. Keys: ecs:account-setting."""
DeleteAttributes: _Final[_Action]
"""Write, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DeleteCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteDaemon: _Final[_Action]
"""Write, on daemon (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DeleteDaemonTaskDefinition: _Final[_Action]
"""Write, on daemon-task-definition (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteExpressGatewayService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DeleteGateway: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DeleteTaskDefinitions: _Final[_Action]
"""Write, on task-definition (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTaskSet: _Final[_Action]
"""Write, on task-set (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
DeregisterContainerInstance: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterTaskDefinition: _Final[_Action]
"""Write, on * only."""
DescribeCapacityProviders: _Final[_Action]
"""Read, on capacity-provider (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeClusters: _Final[_Action]
"""Read, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeContainerInstances: _Final[_Action]
"""Read, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DescribeDaemon: _Final[_Action]
"""Read, on daemon (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DescribeDaemonDeployments: _Final[_Action]
"""Read, on daemon (required), daemon-deployment (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:daemon."""
DescribeDaemonRevisions: _Final[_Action]
"""Read, on daemon (required), daemon-revision (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:daemon."""
DescribeDaemonTaskDefinition: _Final[_Action]
"""Read, on daemon-task-definition (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeExpressGatewayService: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DescribeGateway: _Final[_Action]
"""Read, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeGatewayResources: _Final[_Action]
"""Read, on gateway (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeGatewayRoute: _Final[_Action]
"""Read, on gateway (required), gateway-route (required). Keys: aws:ResourceTag/${TagKey}, ecs:gateway."""
DescribeServiceDeployments: _Final[_Action]
"""Read, on service (required), service-deployment (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
DescribeServiceRevisions: _Final[_Action]
"""Read, on service (required), service-revision (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
DescribeServices: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DescribeTaskDefinition: _Final[_Action]
"""Read, on * only."""
DescribeTaskSets: _Final[_Action]
"""Read, on task-set (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
DescribeTasks: _Final[_Action]
"""Read, on task (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DisassociateGatewayFromCluster: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
DiscoverPollEndpoint: _Final[_Action]
"""Write, on * only."""
ExecuteCommand: _Final[_Action]
"""Write, on cluster (required), task (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:container-name, ecs:task."""
GetTaskProtection: _Final[_Action]
"""Read, on task (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
ListAccountSettings: _Final[_Action]
"""Read, on * only."""
ListAttributes: _Final[_Action]
"""List, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListContainerInstances: _Final[_Action]
"""List, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
ListDaemonDeployments: _Final[_Action]
"""List, on daemon (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
ListDaemonTaskDefinitions: _Final[_Action]
"""List, on * only."""
ListDaemons: _Final[_Action]
"""List, on * only. Keys: ecs:cluster."""
ListGatewayClusterAssociations: _Final[_Action]
"""List, on cluster, gateway (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:gateway."""
ListGatewayRoutes: _Final[_Action]
"""List, on cluster, gateway, gateway-route, service. Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:gateway, ecs:service."""
ListGateways: _Final[_Action]
"""List, on gateway (required). Keys: aws:ResourceTag/${TagKey}, ecs:gateway."""
ListServiceDeployments: _Final[_Action]
"""List, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
ListServices: _Final[_Action]
"""List, on * only. Keys: ecs:cluster."""
ListServicesByNamespace: _Final[_Action]
"""List, on * only. Keys: ecs:namespace."""
ListTagsForResource: _Final[_Action]
"""Read, on capacity-provider, cluster, container-instance, service, task, task-definition, task-set. Keys: aws:ResourceTag/${TagKey}."""
ListTaskDefinitionFamilies: _Final[_Action]
"""List, on * only."""
ListTaskDefinitions: _Final[_Action]
"""List, on * only."""
ListTasks: _Final[_Action]
"""List, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
Poll: _Final[_Action]
"""Write, on container-instance (required). Keys: ecs:cluster."""
PutAccountSetting: _Final[_Action]
"""Write, on * only. Keys: ecs:account-setting."""
PutAccountSettingDefault: _Final[_Action]
"""Write, on * only. Keys: ecs:account-setting."""
PutAttributes: _Final[_Action]
"""Write, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
PutClusterCapacityProviders: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}, ecs:capacity-provider."""
PutSystemLogEvents: _Final[_Action]
"""Write, on cluster (required), container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:capacity-provider, ecs:cluster."""
RegisterContainerInstance: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RegisterDaemonTaskDefinition: _Final[_Action]
"""Write, on daemon-task-definition (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:privileged, ecs:task-cpu, ecs:task-memory."""
RegisterTaskDefinition: _Final[_Action]
"""Write, on task-definition (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:compute-compatibility, ecs:privileged, ecs:task-cpu, ecs:task-memory."""
RunTask: _Final[_Action]
"""Write, on task-definition (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:capacity-provider, ecs:cluster, ecs:enable-ebs-volumes, ecs:enable-execute-command, ecs:task-cpu, ecs:task-memory. Needs: iam:PassRole."""
StartTask: _Final[_Action]
"""Write, on task-definition (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:cluster, ecs:container-instances, ecs:enable-ebs-volumes, ecs:enable-execute-command, ecs:task-cpu, ecs:task-memory. Needs: iam:PassRole."""
StartTelemetrySession: _Final[_Action]
"""Write, on container-instance (required). Keys: ecs:cluster."""
StopServiceDeployment: _Final[_Action]
"""Write, on service (required), service-deployment (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
StopTask: _Final[_Action]
"""Write, on task (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
SubmitAttachmentStateChanges: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
SubmitContainerStateChange: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
SubmitTaskStateChange: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on capacity-provider, cluster, container-instance, daemon, daemon-task-definition, gateway, service, task, task-definition, task-set. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ecs:CreateAction."""
UntagResource: _Final[_Action]
"""Tagging, on capacity-provider, cluster, container-instance, daemon, daemon-task-definition, gateway, service, task, task-definition, task-set. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCapacityProvider: _Final[_Action]
"""Write, on capacity-provider (required). Keys: aws:ResourceTag/${TagKey}, ecs:instance-metadata-tags-propagation, ecs:propagate-tags."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}, ecs:fargate-ephemeral-storage-kms-key."""
UpdateClusterSettings: _Final[_Action]
"""Write, on cluster (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateContainerAgent: _Final[_Action]
"""Write, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
UpdateContainerInstancesState: _Final[_Action]
"""Write, on container-instance (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
UpdateDaemon: _Final[_Action]
"""Write, on daemon (required). Keys: aws:ResourceTag/${TagKey}, ecs:capacity-provider, ecs:cluster, ecs:daemon-task-definition, ecs:enable-ecs-managed-tags, ecs:enable-execute-command, ecs:propagate-tags, ecs:task-cpu, ecs:task-memory."""
UpdateExpressGatewayService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:enable-ecs-managed-tags, ecs:propagate-tags, ecs:subnet, ecs:task-cpu, ecs:task-definition, ecs:task-memory."""
UpdateGateway: _Final[_Action]
"""Write, on gateway (required). Keys: aws:ResourceTag/${TagKey}, ecs:enable-ecs-managed-tags, ecs:propagate-tags."""
UpdateService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:auto-assign-public-ip, ecs:capacity-provider, ecs:cluster, ecs:enable-ebs-volumes, ecs:enable-ecs-managed-tags, ecs:enable-execute-command, ecs:enable-service-connect, ecs:enable-vpc-lattice, ecs:namespace, ecs:propagate-tags, ecs:subnet, ecs:task-cpu, ecs:task-definition, ecs:task-memory."""
UpdateServicePrimaryTaskSet: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
UpdateTaskProtection: _Final[_Action]
"""Write, on task (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster."""
UpdateTaskSet: _Final[_Action]
"""Write, on task-set (required). Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service."""
class _capacity_provider(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, capacity_provider_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_provider: _Final[_capacity_provider]
class _cluster(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:cluster/${ClusterName}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _container_instance(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:container-instance/${ClusterName}/${ContainerInstanceId}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, container_instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

container_instance: _Final[_container_instance]
class _daemon(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:daemon/${ClusterName}/${DaemonName}. Keys: aws:ResourceTag/${TagKey}, ecs:cluster"""

    def __call__(self, cluster_name: str | _Variable, daemon_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

daemon: _Final[_daemon]
class _daemon_deployment(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:daemon-deployment/${ClusterName}/${DaemonName}/${DaemonDeploymentId}. Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:daemon"""

    def __call__(self, cluster_name: str | _Variable, daemon_name: str | _Variable, daemon_deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

daemon_deployment: _Final[_daemon_deployment]
class _daemon_revision(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:daemon-revision/${ClusterName}/${DaemonName}/${DaemonRevisionId}. Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:daemon"""

    def __call__(self, cluster_name: str | _Variable, daemon_name: str | _Variable, daemon_revision_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

daemon_revision: _Final[_daemon_revision]
class _daemon_task_definition(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:daemon-task-definition/${DaemonTaskDefinitionFamilyName}:${DaemonTaskDefinitionRevisionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, daemon_task_definition_family_name: str | _Variable, daemon_task_definition_revision_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

daemon_task_definition: _Final[_daemon_task_definition]
class _gateway(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:gateway/${GatewayName}/${GatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_name: str | _Variable, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _gateway_route(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:gateway-route/${GatewayName}/${GatewayId}/${RouteId}. Keys: aws:ResourceTag/${TagKey}, ecs:gateway"""

    def __call__(self, gateway_name: str | _Variable, gateway_id: str | _Variable, route_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway_route: _Final[_gateway_route]
class _service(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:service/${ClusterName}/${ServiceName}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, service_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _service_deployment(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:service-deployment/${ClusterName}/${ServiceName}/${ServiceDeploymentId}. Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service"""

    def __call__(self, cluster_name: str | _Variable, service_name: str | _Variable, service_deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_deployment: _Final[_service_deployment]
class _service_revision(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:service-revision/${ClusterName}/${ServiceName}/${ServiceRevisionId}. Keys: aws:ResourceTag/${TagKey}, ecs:cluster, ecs:service"""

    def __call__(self, cluster_name: str | _Variable, service_name: str | _Variable, service_revision_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_revision: _Final[_service_revision]
class _task(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:task/${ClusterName}/${TaskId}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task: _Final[_task]
class _task_definition(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:task-definition/${TaskDefinitionFamilyName}:${TaskDefinitionRevisionNumber}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, task_definition_family_name: str | _Variable, task_definition_revision_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task_definition: _Final[_task_definition]
class _task_set(_ResourceType):
    """arn:${Partition}:ecs:${Region}:${Account}:task-set/${ClusterName}/${ServiceName}/${TaskSetId}. Keys: aws:ResourceTag/${TagKey}, ecs:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, service_name: str | _Variable, task_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

task_set: _Final[_task_set]

class _Keys(_ServiceKeys):
    """The condition keys of ecs."""

    CreateAction: _StringKey
    account_setting: _StringKey
    auto_assign_public_ip: _BoolKey
    capacity_provider: _ArnSetKey
    cluster: _ArnKey
    compute_compatibility: _StringSetKey
    container_instances: _ArnKey
    container_name: _StringKey
    daemon: _ArnKey
    daemon_task_definition: _ArnKey
    enable_ebs_volumes: _StringKey
    enable_ecs_managed_tags: _BoolKey
    enable_execute_command: _StringKey
    enable_service_connect: _StringKey
    enable_vpc_lattice: _StringKey
    fargate_ephemeral_storage_kms_key: _StringKey
    gateway: _ArnKey
    instance_metadata_tags_propagation: _BoolKey
    namespace: _ArnKey
    privileged: _StringKey
    propagate_tags: _StringKey
    service: _ArnKey
    subnet: _StringSetKey
    task: _ArnKey
    task_cpu: _NumericKey
    task_definition: _ArnKey
    task_memory: _NumericKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:CreateAction", "ecs:account-setting", "ecs:container-name", "ecs:enable-ebs-volumes", "ecs:enable-execute-command", "ecs:enable-service-connect", "ecs:enable-vpc-lattice", "ecs:fargate-ephemeral-storage-kms-key", "ecs:privileged", "ecs:propagate-tags"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:auto-assign-public-ip", "ecs:enable-ecs-managed-tags", "ecs:instance-metadata-tags-propagation"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:capacity-provider"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:cluster", "ecs:container-instances", "ecs:daemon", "ecs:daemon-task-definition", "ecs:gateway", "ecs:namespace", "ecs:service", "ecs:task", "ecs:task-definition"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:compute-compatibility", "ecs:subnet"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ecs:task-cpu", "ecs:task-memory"]) -> _NumericKey: ...
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
