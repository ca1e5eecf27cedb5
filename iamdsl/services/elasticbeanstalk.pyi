"""AWS Elastic Beanstalk. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AbortEnvironmentUpdate: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
AddTags: _Final[_Action]
"""Tagging, on application, applicationversion, configurationtemplate, environment, platform. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ApplyEnvironmentManagedAction: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
AssociateEnvironmentOperationsRole: _Final[_Action]
"""Write, on environment (required)."""
CheckDNSAvailability: _Final[_Action]
"""Read, on * only."""
ComposeEnvironments: _Final[_Action]
"""Write, on application (required), applicationversion (required). Keys: elasticbeanstalk:InApplication."""
CreateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateApplicationVersion: _Final[_Action]
"""Write, on application (required), applicationversion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticbeanstalk:InApplication."""
CreateConfigurationTemplate: _Final[_Action]
"""Write, on configurationtemplate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticbeanstalk:FromApplication, elasticbeanstalk:FromApplicationVersion, elasticbeanstalk:FromConfigurationTemplate, elasticbeanstalk:FromEnvironment, elasticbeanstalk:FromPlatform, elasticbeanstalk:FromSolutionStack, elasticbeanstalk:InApplication."""
CreateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, elasticbeanstalk:FromApplicationVersion, elasticbeanstalk:FromConfigurationTemplate, elasticbeanstalk:FromPlatform, elasticbeanstalk:FromSolutionStack, elasticbeanstalk:InApplication."""
CreatePlatformVersion: _Final[_Action]
"""Write, on platform (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStorageLocation: _Final[_Action]
"""Write, on * only."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteApplicationVersion: _Final[_Action]
"""Write, on applicationversion (required). Keys: elasticbeanstalk:InApplication."""
DeleteConfigurationTemplate: _Final[_Action]
"""Write, on configurationtemplate (required). Keys: elasticbeanstalk:InApplication."""
DeleteEnvironmentConfiguration: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
DeletePlatformVersion: _Final[_Action]
"""Write, on platform (required)."""
DescribeAccountAttributes: _Final[_Action]
"""Read, on * only."""
DescribeApplicationVersions: _Final[_Action]
"""List, on applicationversion. Keys: elasticbeanstalk:InApplication."""
DescribeApplications: _Final[_Action]
"""List, on application."""
DescribeConfigurationOptions: _Final[_Action]
"""Read, on configurationtemplate, environment, solutionstack. Keys: elasticbeanstalk:InApplication."""
DescribeConfigurationSettings: _Final[_Action]
"""Read, on configurationtemplate, environment. Keys: elasticbeanstalk:InApplication."""
DescribeEnvironmentHealth: _Final[_Action]
"""Read, on environment."""
DescribeEnvironmentManagedActionHistory: _Final[_Action]
"""Read, on environment. Keys: elasticbeanstalk:InApplication."""
DescribeEnvironmentManagedActions: _Final[_Action]
"""Read, on environment. Keys: elasticbeanstalk:InApplication."""
DescribeEnvironmentResources: _Final[_Action]
"""Read, on environment. Keys: elasticbeanstalk:InApplication."""
DescribeEnvironments: _Final[_Action]
"""List, on environment. Keys: elasticbeanstalk:InApplication."""
DescribeEvents: _Final[_Action]
"""Read, on application, applicationversion, configurationtemplate, environment. Keys: elasticbeanstalk:InApplication."""
DescribeInstancesHealth: _Final[_Action]
"""Read, on environment."""
DescribePlatformVersion: _Final[_Action]
"""Read, on platform."""
DisassociateEnvironmentOperationsRole: _Final[_Action]
"""Write, on environment (required)."""
ListAvailableSolutionStacks: _Final[_Action]
"""List, on solutionstack."""
ListPlatformBranches: _Final[_Action]
"""List, on * only."""
ListPlatformVersions: _Final[_Action]
"""List, on platform."""
ListTagsForResource: _Final[_Action]
"""Read, on application, applicationversion, configurationtemplate, environment, platform."""
PutInstanceStatistics: _Final[_Action]
"""Write, on application (required), environment (required)."""
RebuildEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
RemoveTags: _Final[_Action]
"""Tagging, on application, applicationversion, configurationtemplate, environment, platform. Keys: aws:TagKeys."""
RequestEnvironmentInfo: _Final[_Action]
"""Read, on environment (required). Keys: elasticbeanstalk:InApplication."""
RestartAppServer: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
RetrieveEnvironmentInfo: _Final[_Action]
"""Read, on environment (required). Keys: elasticbeanstalk:InApplication."""
SwapEnvironmentCNAMEs: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:FromEnvironment, elasticbeanstalk:InApplication."""
TerminateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:InApplication."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateApplicationResourceLifecycle: _Final[_Action]
"""Write, on application (required)."""
UpdateApplicationVersion: _Final[_Action]
"""Write, on applicationversion (required). Keys: elasticbeanstalk:InApplication."""
UpdateConfigurationTemplate: _Final[_Action]
"""Write, on configurationtemplate (required). Keys: elasticbeanstalk:FromApplication, elasticbeanstalk:FromApplicationVersion, elasticbeanstalk:FromConfigurationTemplate, elasticbeanstalk:FromEnvironment, elasticbeanstalk:FromPlatform, elasticbeanstalk:FromSolutionStack, elasticbeanstalk:InApplication."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: elasticbeanstalk:FromApplicationVersion, elasticbeanstalk:FromConfigurationTemplate, elasticbeanstalk:FromPlatform, elasticbeanstalk:FromSolutionStack, elasticbeanstalk:InApplication."""
UpdateTagsForResource: _Final[_Action]
"""Tagging, on application, applicationversion, configurationtemplate, environment, platform. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ValidateConfigurationSettings: _Final[_Action]
"""Read, on configurationtemplate, environment. Keys: elasticbeanstalk:InApplication."""
class _application(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}:${Account}:application/${ApplicationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _applicationversion(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}:${Account}:applicationversion/${ApplicationName}/${VersionLabel}. Keys: aws:ResourceTag/${TagKey}, elasticbeanstalk:InApplication"""

    def __call__(self, application_name: str | _Variable, version_label: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

applicationversion: _Final[_applicationversion]
class _configurationtemplate(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}:${Account}:configurationtemplate/${ApplicationName}/${TemplateName}. Keys: aws:ResourceTag/${TagKey}, elasticbeanstalk:InApplication"""

    def __call__(self, application_name: str | _Variable, template_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configurationtemplate: _Final[_configurationtemplate]
class _environment(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}:${Account}:environment/${ApplicationName}/${EnvironmentName}. Keys: aws:ResourceTag/${TagKey}, elasticbeanstalk:InApplication"""

    def __call__(self, application_name: str | _Variable, environment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _platform(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}::platform/${PlatformNameWithVersion}"""

    def __call__(self, platform_name_with_version: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

platform: _Final[_platform]
class _solutionstack(_ResourceType):
    """arn:${Partition}:elasticbeanstalk:${Region}::solutionstack/${SolutionStackName}"""

    def __call__(self, solution_stack_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

solutionstack: _Final[_solutionstack]

class _Keys(_ServiceKeys):
    """The condition keys of elasticbeanstalk."""

    FromApplication: _ArnKey
    FromApplicationVersion: _ArnKey
    FromConfigurationTemplate: _ArnKey
    FromEnvironment: _ArnKey
    FromPlatform: _ArnKey
    FromSolutionStack: _ArnKey
    InApplication: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["elasticbeanstalk:FromApplication", "elasticbeanstalk:FromApplicationVersion", "elasticbeanstalk:FromConfigurationTemplate", "elasticbeanstalk:FromEnvironment", "elasticbeanstalk:FromPlatform", "elasticbeanstalk:FromSolutionStack", "elasticbeanstalk:InApplication"]) -> _ArnKey: ...
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
