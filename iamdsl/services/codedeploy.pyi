"""AWS CodeDeploy. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToOnPremisesInstances: _Final[_Action]
"""Tagging, on instance (required)."""
BatchGetApplicationRevisions: _Final[_Action]
"""Read, on application (required)."""
BatchGetApplications: _Final[_Action]
"""Read, on application (required)."""
BatchGetDeploymentGroups: _Final[_Action]
"""Read, on deploymentgroup (required)."""
BatchGetDeploymentInstances: _Final[_Action]
"""Read, on deploymentgroup (required)."""
BatchGetDeploymentTargets: _Final[_Action]
"""Read, on * only."""
BatchGetDeployments: _Final[_Action]
"""Read, on deploymentgroup (required)."""
BatchGetOnPremisesInstances: _Final[_Action]
"""Read, on instance (required)."""
ContinueDeployment: _Final[_Action]
"""Write, on * only."""
CreateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCloudFormationDeployment: _Final[_Action]
"""Write, on * only."""
CreateDeployment: _Final[_Action]
"""Write, on deploymentgroup (required)."""
CreateDeploymentConfig: _Final[_Action]
"""Write, on deploymentconfig (required)."""
CreateDeploymentGroup: _Final[_Action]
"""Write, on deploymentgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteDeploymentConfig: _Final[_Action]
"""Write, on deploymentconfig (required)."""
DeleteDeploymentGroup: _Final[_Action]
"""Write, on deploymentgroup (required)."""
DeleteGitHubAccountToken: _Final[_Action]
"""Write, on * only."""
DeleteResourcesByExternalId: _Final[_Action]
"""Write, on * only."""
DeregisterOnPremisesInstance: _Final[_Action]
"""Write, on instance (required)."""
GetApplication: _Final[_Action]
"""List, on application (required)."""
GetApplicationRevision: _Final[_Action]
"""List, on application (required)."""
GetDeployment: _Final[_Action]
"""List, on deploymentgroup (required)."""
GetDeploymentConfig: _Final[_Action]
"""List, on deploymentconfig (required)."""
GetDeploymentGroup: _Final[_Action]
"""List, on deploymentgroup (required)."""
GetDeploymentInstance: _Final[_Action]
"""List, on deploymentgroup (required)."""
GetDeploymentTarget: _Final[_Action]
"""Read, on * only."""
GetOnPremisesInstance: _Final[_Action]
"""List, on instance (required)."""
ListApplicationRevisions: _Final[_Action]
"""List, on application (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListDeploymentConfigs: _Final[_Action]
"""List, on * only."""
ListDeploymentGroups: _Final[_Action]
"""List, on application (required)."""
ListDeploymentInstances: _Final[_Action]
"""List, on deploymentgroup (required)."""
ListDeploymentTargets: _Final[_Action]
"""List, on * only."""
ListDeployments: _Final[_Action]
"""List, on deploymentgroup (required)."""
ListGitHubAccountTokenNames: _Final[_Action]
"""List, on * only."""
ListOnPremisesInstances: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on application, deploymentgroup."""
PutLifecycleEventHookExecutionStatus: _Final[_Action]
"""Write, on * only."""
RegisterApplicationRevision: _Final[_Action]
"""Write, on application (required)."""
RegisterOnPremisesInstance: _Final[_Action]
"""Write, on instance (required)."""
RemoveTagsFromOnPremisesInstances: _Final[_Action]
"""Tagging, on instance (required)."""
SkipWaitTimeForInstanceTermination: _Final[_Action]
"""Write, on * only."""
StopDeployment: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on application, deploymentgroup. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application, deploymentgroup. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateDeploymentGroup: _Final[_Action]
"""Write, on deploymentgroup (required)."""
class _application(_ResourceType):
    """arn:${Partition}:codedeploy:${Region}:${Account}:application:${ApplicationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _deploymentconfig(_ResourceType):
    """arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}"""

    def __call__(self, deployment_configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deploymentconfig: _Final[_deploymentconfig]
class _deploymentgroup(_ResourceType):
    """arn:${Partition}:codedeploy:${Region}:${Account}:deploymentgroup:${ApplicationName}/${DeploymentGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_name: str | _Variable, deployment_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deploymentgroup: _Final[_deploymentgroup]
class _instance(_ResourceType):
    """arn:${Partition}:codedeploy:${Region}:${Account}:instance:${InstanceName}"""

    def __call__(self, instance_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]

class _Keys(_ServiceKeys):
    """The condition keys of codedeploy."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
