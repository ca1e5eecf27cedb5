"""AWS IoT Greengrass V2. Generated; see scripts/."""

from typing import Final as _Final
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateRoleToGroup: _Final[_Action]
"""Write, on group (required)."""
AssociateServiceRoleToAccount: _Final[_Action]
"""Permissions management, on * only. Needs: iam:PassRole."""
BatchAssociateClientDeviceWithCoreDevice: _Final[_Action]
"""Write, on coreDevice (required)."""
BatchDisassociateClientDeviceFromCoreDevice: _Final[_Action]
"""Write, on coreDevice (required)."""
CancelDeployment: _Final[_Action]
"""Write, on deployment (required). Needs: iot:CancelJob, iot:DeleteThingShadow, iot:DescribeJob, iot:DescribeThing, iot:DescribeThingGroup, iot:GetThingShadow, iot:UpdateJob, iot:UpdateThingShadow."""
CreateComponentVersion: _Final[_Action]
"""Write, on component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnectorDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConnectorDefinitionVersion: _Final[_Action]
"""Write, on connectorDefinition (required)."""
CreateCoreDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCoreDefinitionVersion: _Final[_Action]
"""Write, on coreDefinition (required)."""
CreateDeployment: _Final[_Action]
"""Write, on group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iot:CancelJob, iot:CreateJob, iot:DeleteThingShadow, iot:DescribeJob, iot:DescribeThing, iot:DescribeThingGroup, iot:GetThingShadow, iot:UpdateJob, iot:UpdateThingShadow."""
CreateDeviceDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeviceDefinitionVersion: _Final[_Action]
"""Write, on deviceDefinition (required)."""
CreateFunctionDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFunctionDefinitionVersion: _Final[_Action]
"""Write, on functionDefinition (required)."""
CreateGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGroupCertificateAuthority: _Final[_Action]
"""Write, on group (required)."""
CreateGroupVersion: _Final[_Action]
"""Write, on group (required)."""
CreateLoggerDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLoggerDefinitionVersion: _Final[_Action]
"""Write, on loggerDefinition (required)."""
CreateResourceDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResourceDefinitionVersion: _Final[_Action]
"""Write, on resourceDefinition (required)."""
CreateSoftwareUpdateJob: _Final[_Action]
"""Write, on * only."""
CreateSubscriptionDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSubscriptionDefinitionVersion: _Final[_Action]
"""Write, on subscriptionDefinition (required)."""
DeleteComponent: _Final[_Action]
"""Write, on componentVersion (required)."""
DeleteConnectorDefinition: _Final[_Action]
"""Write, on connectorDefinition (required)."""
DeleteCoreDefinition: _Final[_Action]
"""Write, on coreDefinition (required)."""
DeleteCoreDevice: _Final[_Action]
"""Write, on coreDevice (required). Needs: iot:DescribeJobExecution."""
DeleteDeployment: _Final[_Action]
"""Write, on deployment (required). Needs: iot:DeleteJob."""
DeleteDeviceDefinition: _Final[_Action]
"""Write, on deviceDefinition (required)."""
DeleteFunctionDefinition: _Final[_Action]
"""Write, on functionDefinition (required)."""
DeleteGroup: _Final[_Action]
"""Write, on group (required)."""
DeleteLoggerDefinition: _Final[_Action]
"""Write, on loggerDefinition (required)."""
DeleteResourceDefinition: _Final[_Action]
"""Write, on resourceDefinition (required)."""
DeleteSubscriptionDefinition: _Final[_Action]
"""Write, on subscriptionDefinition (required)."""
DescribeComponent: _Final[_Action]
"""Read, on componentVersion (required)."""
DisassociateRoleFromGroup: _Final[_Action]
"""Write, on group (required)."""
DisassociateServiceRoleFromAccount: _Final[_Action]
"""Write, on * only."""
Discover: _Final[_Action]
"""Read, on thing (required)."""
GetAssociatedRole: _Final[_Action]
"""Read, on group (required)."""
GetBulkDeploymentStatus: _Final[_Action]
"""Read, on bulkDeployment (required)."""
GetComponent: _Final[_Action]
"""Read, on componentVersion (required)."""
GetComponentVersionArtifact: _Final[_Action]
"""Read, on componentVersion (required)."""
GetConnectivityInfo: _Final[_Action]
"""Read, on connectivityInfo (required). Needs: iot:GetThingShadow."""
GetConnectorDefinition: _Final[_Action]
"""Read, on connectorDefinition (required)."""
GetConnectorDefinitionVersion: _Final[_Action]
"""Read, on connectorDefinition (required), connectorDefinitionVersion (required)."""
GetCoreDefinition: _Final[_Action]
"""Read, on coreDefinition (required)."""
GetCoreDefinitionVersion: _Final[_Action]
"""Read, on coreDefinition (required), coreDefinitionVersion (required)."""
GetCoreDevice: _Final[_Action]
"""Read, on coreDevice (required)."""
GetDeployment: _Final[_Action]
"""Read, on deployment (required). Needs: iot:DescribeJob, iot:DescribeThing, iot:DescribeThingGroup, iot:GetThingShadow."""
GetDeploymentStatus: _Final[_Action]
"""Read, on deployment (required), group (required)."""
GetDeviceDefinition: _Final[_Action]
"""Read, on deviceDefinition (required)."""
GetDeviceDefinitionVersion: _Final[_Action]
"""Read, on deviceDefinition (required), deviceDefinitionVersion (required)."""
GetFunctionDefinition: _Final[_Action]
"""Read, on functionDefinition (required)."""
GetFunctionDefinitionVersion: _Final[_Action]
"""Read, on functionDefinition (required), functionDefinitionVersion (required)."""
GetGroup: _Final[_Action]
"""Read, on group (required)."""
GetGroupCertificateAuthority: _Final[_Action]
"""Read, on certificateAuthority (required), group (required)."""
GetGroupCertificateConfiguration: _Final[_Action]
"""Read, on group (required)."""
GetGroupVersion: _Final[_Action]
"""Read, on group (required), groupVersion (required)."""
GetLoggerDefinition: _Final[_Action]
"""Read, on loggerDefinition (required)."""
GetLoggerDefinitionVersion: _Final[_Action]
"""Read, on loggerDefinition (required), loggerDefinitionVersion (required)."""
GetResourceDefinition: _Final[_Action]
"""Read, on resourceDefinition (required)."""
GetResourceDefinitionVersion: _Final[_Action]
"""Read, on resourceDefinition (required), resourceDefinitionVersion (required)."""
GetServiceRoleForAccount: _Final[_Action]
"""Read, on * only."""
GetSubscriptionDefinition: _Final[_Action]
"""Read, on subscriptionDefinition (required)."""
GetSubscriptionDefinitionVersion: _Final[_Action]
"""Read, on subscriptionDefinition (required), subscriptionDefinitionVersion (required)."""
GetThingRuntimeConfiguration: _Final[_Action]
"""Read, on thingRuntimeConfig (required)."""
ListBulkDeploymentDetailedReports: _Final[_Action]
"""Read, on bulkDeployment (required)."""
ListBulkDeployments: _Final[_Action]
"""List, on * only."""
ListClientDevicesAssociatedWithCoreDevice: _Final[_Action]
"""List, on coreDevice (required)."""
ListComponentVersions: _Final[_Action]
"""List, on component (required)."""
ListComponents: _Final[_Action]
"""List, on * only."""
ListConnectorDefinitionVersions: _Final[_Action]
"""List, on connectorDefinition (required)."""
ListConnectorDefinitions: _Final[_Action]
"""List, on * only."""
ListCoreDefinitionVersions: _Final[_Action]
"""List, on coreDefinition (required)."""
ListCoreDefinitions: _Final[_Action]
"""List, on * only."""
ListCoreDevices: _Final[_Action]
"""List, on * only."""
ListDeployments: _Final[_Action]
"""List, on group (required). Needs: iot:DescribeJob, iot:DescribeThing, iot:DescribeThingGroup, iot:GetThingShadow."""
ListDeviceDefinitionVersions: _Final[_Action]
"""List, on deviceDefinition (required)."""
ListDeviceDefinitions: _Final[_Action]
"""List, on * only."""
ListEffectiveDeployments: _Final[_Action]
"""List, on coreDevice (required). Needs: iot:DescribeJob, iot:DescribeJobExecution, iot:DescribeThing, iot:DescribeThingGroup, iot:GetThingShadow."""
ListFunctionDefinitionVersions: _Final[_Action]
"""List, on functionDefinition (required)."""
ListFunctionDefinitions: _Final[_Action]
"""List, on * only."""
ListGroupCertificateAuthorities: _Final[_Action]
"""List, on group (required)."""
ListGroupVersions: _Final[_Action]
"""List, on group (required)."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListInstalledComponents: _Final[_Action]
"""List, on coreDevice (required)."""
ListLoggerDefinitionVersions: _Final[_Action]
"""List, on loggerDefinition (required)."""
ListLoggerDefinitions: _Final[_Action]
"""List, on * only."""
ListResourceDefinitionVersions: _Final[_Action]
"""List, on resourceDefinition (required)."""
ListResourceDefinitions: _Final[_Action]
"""List, on * only."""
ListSubscriptionDefinitionVersions: _Final[_Action]
"""List, on subscriptionDefinition (required)."""
ListSubscriptionDefinitions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on bulkDeployment, connectorDefinition, coreDefinition, deployment, deviceDefinition, functionDefinition, group, loggerDefinition, resourceDefinition, subscriptionDefinition. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ResetDeployments: _Final[_Action]
"""Write, on group (required)."""
ResolveComponentCandidates: _Final[_Action]
"""List, on componentVersion (required)."""
StartBulkDeployment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopBulkDeployment: _Final[_Action]
"""Write, on bulkDeployment (required)."""
TagResource: _Final[_Action]
"""Tagging, on bulkDeployment, connectorDefinition, coreDefinition, deployment, deviceDefinition, functionDefinition, group, loggerDefinition, resourceDefinition, subscriptionDefinition. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on bulkDeployment, connectorDefinition, coreDefinition, deployment, deviceDefinition, functionDefinition, group, loggerDefinition, resourceDefinition, subscriptionDefinition. Keys: aws:TagKeys."""
UpdateConnectivityInfo: _Final[_Action]
"""Write, on connectivityInfo (required). Needs: iot:GetThingShadow, iot:UpdateThingShadow."""
UpdateConnectorDefinition: _Final[_Action]
"""Write, on connectorDefinition (required)."""
UpdateCoreDefinition: _Final[_Action]
"""Write, on coreDefinition (required)."""
UpdateDeviceDefinition: _Final[_Action]
"""Write, on deviceDefinition (required)."""
UpdateFunctionDefinition: _Final[_Action]
"""Write, on functionDefinition (required)."""
UpdateGroup: _Final[_Action]
"""Write, on group (required)."""
UpdateGroupCertificateConfiguration: _Final[_Action]
"""Write, on group (required)."""
UpdateLoggerDefinition: _Final[_Action]
"""Write, on loggerDefinition (required)."""
UpdateResourceDefinition: _Final[_Action]
"""Write, on resourceDefinition (required)."""
UpdateSubscriptionDefinition: _Final[_Action]
"""Write, on subscriptionDefinition (required)."""
UpdateThingRuntimeConfiguration: _Final[_Action]
"""Write, on thingRuntimeConfig (required)."""
class _artifact(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/deployments/${DeploymentId}/artifacts/lambda/${ArtifactId}"""

    def __call__(self, group_id: str | _Variable, deployment_id: str | _Variable, artifact_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

artifact: _Final[_artifact]
class _bulkDeployment(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/bulk/deployments/${BulkDeploymentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, bulk_deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

bulkDeployment: _Final[_bulkDeployment]
class _certificateAuthority(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/certificateauthorities/${CertificateAuthorityId}"""

    def __call__(self, group_id: str | _Variable, certificate_authority_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

certificateAuthority: _Final[_certificateAuthority]
class _component(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, component_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

component: _Final[_component]
class _componentVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:components:${ComponentName}:versions:${ComponentVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, component_name: str | _Variable, component_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

componentVersion: _Final[_componentVersion]
class _connectivityInfo(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/connectivityInfo"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectivityInfo: _Final[_connectivityInfo]
class _connectorDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connector_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectorDefinition: _Final[_connectorDefinition]
class _connectorDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}/versions/${VersionId}"""

    def __call__(self, connector_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connectorDefinitionVersion: _Final[_connectorDefinitionVersion]
class _coreDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, core_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

coreDefinition: _Final[_coreDefinition]
class _coreDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}/versions/${VersionId}"""

    def __call__(self, core_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

coreDefinitionVersion: _Final[_coreDefinitionVersion]
class _coreDevice(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:coreDevices:${CoreDeviceThingName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, core_device_thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

coreDevice: _Final[_coreDevice]
class _deployment(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/deployments/${DeploymentId} or arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}. Keys: aws:ResourceTag/${TagKey}"""

    @_overload
    def __call__(self, group_id: str | _Variable, deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...
    @_overload
    def __call__(self, deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]
class _deviceDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deviceDefinition: _Final[_deviceDefinition]
class _deviceDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}/versions/${VersionId}"""

    def __call__(self, device_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deviceDefinitionVersion: _Final[_deviceDefinitionVersion]
class _functionDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, function_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

functionDefinition: _Final[_functionDefinition]
class _functionDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/functions/${FunctionDefinitionId}/versions/${VersionId}"""

    def __call__(self, function_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

functionDefinitionVersion: _Final[_functionDefinitionVersion]
class _group(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _groupVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}/versions/${VersionId}"""

    def __call__(self, group_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

groupVersion: _Final[_groupVersion]
class _loggerDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, logger_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loggerDefinition: _Final[_loggerDefinition]
class _loggerDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}/versions/${VersionId}"""

    def __call__(self, logger_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

loggerDefinitionVersion: _Final[_loggerDefinitionVersion]
class _resourceDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resourceDefinition: _Final[_resourceDefinition]
class _resourceDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}/versions/${VersionId}"""

    def __call__(self, resource_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resourceDefinitionVersion: _Final[_resourceDefinitionVersion]
class _subscriptionDefinition(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subscription_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscriptionDefinition: _Final[_subscriptionDefinition]
class _subscriptionDefinitionVersion(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/subscriptions/${SubscriptionDefinitionId}/versions/${VersionId}"""

    def __call__(self, subscription_definition_id: str | _Variable, version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscriptionDefinitionVersion: _Final[_subscriptionDefinitionVersion]
class _thing(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thing: _Final[_thing]
class _thingRuntimeConfig(_ResourceType):
    """arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/things/${ThingName}/runtimeconfig"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thingRuntimeConfig: _Final[_thingRuntimeConfig]

class _Keys(_ServiceKeys):
    """The condition keys of greengrass."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
