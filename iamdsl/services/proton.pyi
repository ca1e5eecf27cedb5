"""AWS Proton. Generated; see scripts/."""

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

AcceptEnvironmentAccountConnection: _Final[_Action]
"""Write, on environment-account-connection (required)."""
CancelComponentDeployment: _Final[_Action]
"""Write, on component (required)."""
CancelEnvironmentDeployment: _Final[_Action]
"""Write, on environment (required). Keys: proton:EnvironmentTemplate."""
CancelServiceInstanceDeployment: _Final[_Action]
"""Write, on service-instance (required). Keys: proton:ServiceTemplate."""
CancelServicePipelineDeployment: _Final[_Action]
"""Write, on service (required). Keys: proton:ServiceTemplate."""
CreateComponent: _Final[_Action]
"""Write, on component (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, proton:EnvironmentTemplate. Needs: iam:PassRole."""
CreateEnvironmentAccountConnection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironmentTemplate: _Final[_Action]
"""Write, on environment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironmentTemplateMajorVersion: _Final[_Action]
"""Write, on environment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironmentTemplateMinorVersion: _Final[_Action]
"""Write, on environment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironmentTemplateVersion: _Final[_Action]
"""Write, on environment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRepository: _Final[_Action]
"""Write, on repository (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateService: _Final[_Action]
"""Write, on service (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, proton:ServiceTemplate. Needs: codestar-connections:PassConnection."""
CreateServiceInstance: _Final[_Action]
"""Write, on service-instance (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, proton:ServiceTemplate."""
CreateServiceSyncConfig: _Final[_Action]
"""Write, on * only."""
CreateServiceTemplate: _Final[_Action]
"""Write, on service-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceTemplateMajorVersion: _Final[_Action]
"""Write, on service-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceTemplateMinorVersion: _Final[_Action]
"""Write, on service-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceTemplateVersion: _Final[_Action]
"""Write, on service-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTemplateSyncConfig: _Final[_Action]
"""Write, on * only."""
DeleteAccountRoles: _Final[_Action]
"""Write, on * only."""
DeleteComponent: _Final[_Action]
"""Write, on component (required)."""
DeleteDeployment: _Final[_Action]
"""Write, on deployment (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: proton:EnvironmentTemplate."""
DeleteEnvironmentAccountConnection: _Final[_Action]
"""Write, on environment-account-connection (required)."""
DeleteEnvironmentTemplate: _Final[_Action]
"""Write, on environment-template (required)."""
DeleteEnvironmentTemplateMajorVersion: _Final[_Action]
"""Write, on environment-template (required)."""
DeleteEnvironmentTemplateMinorVersion: _Final[_Action]
"""Write, on environment-template (required)."""
DeleteEnvironmentTemplateVersion: _Final[_Action]
"""Write, on environment-template (required)."""
DeleteRepository: _Final[_Action]
"""Write, on repository (required)."""
DeleteService: _Final[_Action]
"""Write, on service (required). Keys: proton:ServiceTemplate."""
DeleteServiceSyncConfig: _Final[_Action]
"""Write, on * only."""
DeleteServiceTemplate: _Final[_Action]
"""Write, on service-template (required)."""
DeleteServiceTemplateMajorVersion: _Final[_Action]
"""Write, on service-template (required)."""
DeleteServiceTemplateMinorVersion: _Final[_Action]
"""Write, on service-template (required)."""
DeleteServiceTemplateVersion: _Final[_Action]
"""Write, on service-template (required)."""
DeleteTemplateSyncConfig: _Final[_Action]
"""Write, on * only."""
GetAccountRoles: _Final[_Action]
"""Read, on * only."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetComponent: _Final[_Action]
"""Read, on component (required)."""
GetDeployment: _Final[_Action]
"""Read, on deployment (required)."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required)."""
GetEnvironmentAccountConnection: _Final[_Action]
"""Read, on environment-account-connection (required)."""
GetEnvironmentTemplate: _Final[_Action]
"""Read, on environment-template (required)."""
GetEnvironmentTemplateMajorVersion: _Final[_Action]
"""Read, on environment-template (required)."""
GetEnvironmentTemplateMinorVersion: _Final[_Action]
"""Read, on environment-template (required)."""
GetEnvironmentTemplateVersion: _Final[_Action]
"""Read, on environment-template (required)."""
GetRepository: _Final[_Action]
"""Read, on repository (required)."""
GetRepositorySyncStatus: _Final[_Action]
"""Read, on * only."""
GetResourceTemplateVersionStatusCounts: _Final[_Action]
"""Read, on * only."""
GetResourcesSummary: _Final[_Action]
"""Read, on * only."""
GetService: _Final[_Action]
"""Read, on service (required)."""
GetServiceInstance: _Final[_Action]
"""Read, on service-instance (required)."""
GetServiceInstanceSyncStatus: _Final[_Action]
"""Read, on * only."""
GetServiceSyncBlockerSummary: _Final[_Action]
"""Read, on * only."""
GetServiceSyncConfig: _Final[_Action]
"""Read, on * only."""
GetServiceTemplate: _Final[_Action]
"""Read, on service-template (required)."""
GetServiceTemplateMajorVersion: _Final[_Action]
"""Read, on service-template (required)."""
GetServiceTemplateMinorVersion: _Final[_Action]
"""Read, on service-template (required)."""
GetServiceTemplateVersion: _Final[_Action]
"""Read, on service-template (required)."""
GetTemplateSyncConfig: _Final[_Action]
"""Read, on * only."""
GetTemplateSyncStatus: _Final[_Action]
"""Read, on * only."""
ListComponentOutputs: _Final[_Action]
"""List, on component (required), deployment."""
ListComponentProvisionedResources: _Final[_Action]
"""List, on component (required)."""
ListComponents: _Final[_Action]
"""List, on environment, service, service-instance."""
ListDeployments: _Final[_Action]
"""List, on * only."""
ListEnvironmentAccountConnections: _Final[_Action]
"""List, on * only."""
ListEnvironmentOutputs: _Final[_Action]
"""List, on deployment, environment (required)."""
ListEnvironmentProvisionedResources: _Final[_Action]
"""List, on environment (required)."""
ListEnvironmentTemplateMajorVersions: _Final[_Action]
"""List, on environment-template (required)."""
ListEnvironmentTemplateMinorVersions: _Final[_Action]
"""List, on environment-template (required)."""
ListEnvironmentTemplateVersions: _Final[_Action]
"""List, on environment-template (required)."""
ListEnvironmentTemplates: _Final[_Action]
"""List, on * only."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListRepositories: _Final[_Action]
"""List, on * only."""
ListRepositorySyncDefinitions: _Final[_Action]
"""List, on * only."""
ListServiceInstanceOutputs: _Final[_Action]
"""List, on deployment, service (required), service-instance (required)."""
ListServiceInstanceProvisionedResources: _Final[_Action]
"""List, on service (required), service-instance (required)."""
ListServiceInstances: _Final[_Action]
"""List, on * only."""
ListServicePipelineOutputs: _Final[_Action]
"""List, on deployment, service (required)."""
ListServicePipelineProvisionedResources: _Final[_Action]
"""List, on service (required)."""
ListServiceTemplateMajorVersions: _Final[_Action]
"""List, on service-template (required)."""
ListServiceTemplateMinorVersions: _Final[_Action]
"""List, on service-template (required)."""
ListServiceTemplateVersions: _Final[_Action]
"""List, on service-template (required)."""
ListServiceTemplates: _Final[_Action]
"""List, on * only."""
ListServices: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on component, environment, environment-account-connection, environment-template, environment-template-major-version, environment-template-minor-version, environment-template-version, repository, service, service-instance, service-template, service-template-major-version, service-template-minor-version, service-template-version."""
NotifyResourceDeploymentStatusChange: _Final[_Action]
"""Write, on environment, service-instance."""
RejectEnvironmentAccountConnection: _Final[_Action]
"""Write, on environment-account-connection (required)."""
TagResource: _Final[_Action]
"""Tagging, on component, environment, environment-account-connection, environment-template, environment-template-major-version, environment-template-minor-version, environment-template-version, repository, service, service-instance, service-template, service-template-major-version, service-template-minor-version, service-template-version. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on component, environment, environment-account-connection, environment-template, environment-template-major-version, environment-template-minor-version, environment-template-version, repository, service, service-instance, service-template, service-template-major-version, service-template-minor-version, service-template-version. Keys: aws:TagKeys."""
UpdateAccountRoles: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
UpdateComponent: _Final[_Action]
"""Write, on component (required)."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: proton:EnvironmentTemplate. Needs: iam:PassRole."""
UpdateEnvironmentAccountConnection: _Final[_Action]
"""Write, on environment-account-connection (required)."""
UpdateEnvironmentTemplate: _Final[_Action]
"""Write, on environment-template (required)."""
UpdateEnvironmentTemplateMajorVersion: _Final[_Action]
"""Write, on environment-template (required)."""
UpdateEnvironmentTemplateMinorVersion: _Final[_Action]
"""Write, on environment-template (required)."""
UpdateEnvironmentTemplateVersion: _Final[_Action]
"""Write, on environment-template (required)."""
UpdateService: _Final[_Action]
"""Write, on service (required). Keys: proton:ServiceTemplate."""
UpdateServiceInstance: _Final[_Action]
"""Write, on service-instance (required). Keys: proton:ServiceTemplate."""
UpdateServicePipeline: _Final[_Action]
"""Write, on service (required). Keys: proton:ServiceTemplate."""
UpdateServiceSyncBlocker: _Final[_Action]
"""Write, on * only."""
UpdateServiceSyncConfig: _Final[_Action]
"""Write, on * only."""
UpdateServiceTemplate: _Final[_Action]
"""Write, on service-template (required)."""
UpdateServiceTemplateMajorVersion: _Final[_Action]
"""Write, on service-template (required)."""
UpdateServiceTemplateMinorVersion: _Final[_Action]
"""Write, on service-template (required)."""
UpdateServiceTemplateVersion: _Final[_Action]
"""Write, on service-template (required)."""
UpdateTemplateSyncConfig: _Final[_Action]
"""Write, on * only."""
class _component(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:component/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

component: _Final[_component]
class _deployment(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:deployment/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]
class _environment(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _environment_account_connection(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment-account-connection/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment_account_connection: _Final[_environment_account_connection]
class _environment_template(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment-template/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment_template: _Final[_environment_template]
class _environment_template_major_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment_template_major_version: _Final[_environment_template_major_version]
class _environment_template_minor_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version_id: str | _Variable, minor_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment_template_minor_version: _Final[_environment_template_minor_version]
class _environment_template_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:environment-template/${TemplateName}:${MajorVersion}.${MinorVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version: str | _Variable, minor_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment_template_version: _Final[_environment_template_version]
class _repository(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:repository/${Provider}:${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, provider: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

repository: _Final[_repository]
class _service(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]
class _service_instance(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service/${ServiceName}/service-instance/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_name: str | _Variable, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_instance: _Final[_service_instance]
class _service_template(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service-template/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_template: _Final[_service_template]
class _service_template_major_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_template_major_version: _Final[_service_template_major_version]
class _service_template_minor_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersionId}.${MinorVersionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version_id: str | _Variable, minor_version_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_template_minor_version: _Final[_service_template_minor_version]
class _service_template_version(_ResourceType):
    """arn:${Partition}:proton:${Region}:${Account}:service-template/${TemplateName}:${MajorVersion}.${MinorVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, template_name: str | _Variable, major_version: str | _Variable, minor_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service_template_version: _Final[_service_template_version]

class _Keys(_ServiceKeys):
    """The condition keys of proton."""

    EnvironmentTemplate: _StringKey
    ServiceTemplate: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["proton:EnvironmentTemplate", "proton:ServiceTemplate"]) -> _StringKey: ...
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
