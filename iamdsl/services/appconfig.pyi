"""AWS AppConfig. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateConfigurationProfile: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeploymentStrategy: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironment: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExperimentDefinition: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExtension: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExtensionAssociation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHostedConfigurationVersion: _Final[_Action]
"""Write, on application (required), configurationprofile (required)."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteConfigurationProfile: _Final[_Action]
"""Write, on application (required), configurationprofile (required)."""
DeleteDeploymentStrategy: _Final[_Action]
"""Write, on deploymentstrategy (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on application (required), environment (required)."""
DeleteExperimentDefinition: _Final[_Action]
"""Write, on application (required), experimentdefinition (required)."""
DeleteExtension: _Final[_Action]
"""Write, on extension (required)."""
DeleteExtensionAssociation: _Final[_Action]
"""Write, on extensionassociation (required)."""
DeleteHostedConfigurationVersion: _Final[_Action]
"""Write, on application (required), configurationprofile (required), hostedconfigurationversion (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetApplication: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}."""
GetConfiguration: _Final[_Action]
"""Read, on application (required), configurationprofile (required), environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetConfigurationProfile: _Final[_Action]
"""Read, on application (required), configurationprofile (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeployment: _Final[_Action]
"""Read, on application (required), deployment (required), environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeploymentStrategy: _Final[_Action]
"""Read, on deploymentstrategy (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnvironment: _Final[_Action]
"""Read, on application (required), environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperimentDefinition: _Final[_Action]
"""Read, on application (required), experimentdefinition (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperimentRun: _Final[_Action]
"""Read, on application (required), experimentdefinition (required), experimentrun (required). Keys: aws:ResourceTag/${TagKey}."""
GetExtension: _Final[_Action]
"""Read, on extension (required). Keys: aws:ResourceTag/${TagKey}."""
GetExtensionAssociation: _Final[_Action]
"""Read, on extensionassociation (required). Keys: aws:ResourceTag/${TagKey}."""
GetHostedConfigurationVersion: _Final[_Action]
"""Read, on application (required), configurationprofile (required), hostedconfigurationversion (required)."""
GetLatestConfiguration: _Final[_Action]
"""Read, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListConfigurationProfiles: _Final[_Action]
"""List, on application (required)."""
ListDeploymentStrategies: _Final[_Action]
"""List, on * only."""
ListDeployments: _Final[_Action]
"""List, on application (required), environment (required)."""
ListEnvironments: _Final[_Action]
"""List, on application (required)."""
ListExperimentDefinitions: _Final[_Action]
"""List, on * only."""
ListExperimentRunEvents: _Final[_Action]
"""List, on application (required), experimentdefinition (required), experimentrun (required)."""
ListExperimentRuns: _Final[_Action]
"""List, on application (required), experimentdefinition (required)."""
ListExtensionAssociations: _Final[_Action]
"""List, on * only."""
ListExtensions: _Final[_Action]
"""List, on * only."""
ListHostedConfigurationVersions: _Final[_Action]
"""List, on application (required), configurationprofile (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on application, configurationprofile, deployment, deploymentstrategy, environment, experimentdefinition, experimentrun, extension, extensionassociation. Keys: aws:ResourceTag/${TagKey}."""
StartConfigurationSession: _Final[_Action]
"""Write, on configuration (required). Keys: aws:ResourceTag/${TagKey}."""
StartDeployment: _Final[_Action]
"""Write, on application (required), configurationprofile (required), deploymentstrategy (required), environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartExperimentRun: _Final[_Action]
"""Write, on application (required), experimentdefinition (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopDeployment: _Final[_Action]
"""Write, on application (required), deployment (required), environment (required)."""
StopExperimentRun: _Final[_Action]
"""Write, on application (required), experimentdefinition (required), experimentrun (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on application, configuration, configurationprofile, deployment, deploymentstrategy, environment, experimentdefinition, experimentrun, extension, extensionassociation. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application, configuration, configurationprofile, deployment, deploymentstrategy, environment, experimentdefinition, experimentrun, extension, extensionassociation. Keys: aws:TagKeys."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateConfigurationProfile: _Final[_Action]
"""Write, on application (required), configurationprofile (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateDeploymentStrategy: _Final[_Action]
"""Write, on deploymentstrategy (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEnvironment: _Final[_Action]
"""Write, on application (required), environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateExperimentDefinition: _Final[_Action]
"""Write, on application (required), experimentdefinition (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateExperimentRun: _Final[_Action]
"""Write, on application (required), experimentdefinition (required), experimentrun (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateExtension: _Final[_Action]
"""Write, on extension (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateExtensionAssociation: _Final[_Action]
"""Write, on extensionassociation (required). Keys: aws:ResourceTag/${TagKey}."""
ValidateConfiguration: _Final[_Action]
"""Write, on application (required), configurationprofile (required)."""
class _application(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _configuration(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/configuration/${ConfigurationProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, environment_id: str | _Variable, configuration_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration: _Final[_configuration]
class _configurationprofile(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, configuration_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configurationprofile: _Final[_configurationprofile]
class _deployment(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}/deployment/${DeploymentNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, environment_id: str | _Variable, deployment_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]
class _deploymentstrategy(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:deploymentstrategy/${DeploymentStrategyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, deployment_strategy_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deploymentstrategy: _Final[_deploymentstrategy]
class _environment(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/environment/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _experimentdefinition(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, experiment_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experimentdefinition: _Final[_experimentdefinition]
class _experimentrun(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/experimentdefinition/${ExperimentDefinitionId}/experimentrun/${ExperimentRunNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, experiment_definition_id: str | _Variable, experiment_run_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experimentrun: _Final[_experimentrun]
class _extension(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:extension/${ExtensionId}/${ExtensionVersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, extension_id: str | _Variable, extension_version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

extension: _Final[_extension]
class _extensionassociation(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:extensionassociation/${ExtensionAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, extension_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

extensionassociation: _Final[_extensionassociation]
class _hostedconfigurationversion(_ResourceType):
    """arn:${Partition}:appconfig:${Region}:${Account}:application/${ApplicationId}/configurationprofile/${ConfigurationProfileId}"""

    def __call__(self, application_id: str | _Variable, configuration_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hostedconfigurationversion: _Final[_hostedconfigurationversion]

class _Keys(_ServiceKeys):
    """The condition keys of appconfig."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
