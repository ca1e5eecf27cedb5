"""AWS Launch Wizard. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAdditionalNode: _Final[_Action]
"""Write, on * only."""
CreateDeployment: _Final[_Action]
"""Write, on deployment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSettingsSet: _Final[_Action]
"""Write, on * only."""
DeleteAdditionalNode: _Final[_Action]
"""Write, on * only."""
DeleteApp: _Final[_Action]
"""Write, on * only."""
DeleteDeployment: _Final[_Action]
"""Write, on deployment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSettingsSet: _Final[_Action]
"""Write, on * only."""
DescribeAdditionalNode: _Final[_Action]
"""Read, on * only."""
DescribeProvisionedApp: _Final[_Action]
"""Read, on * only."""
DescribeProvisioningEvents: _Final[_Action]
"""Read, on * only."""
DescribeSettingsSet: _Final[_Action]
"""Read, on * only."""
GetDeployment: _Final[_Action]
"""Read, on deployment (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeploymentPatternVersion: _Final[_Action]
"""Read, on * only."""
GetInfrastructureSuggestion: _Final[_Action]
"""Read, on * only."""
GetIpAddress: _Final[_Action]
"""Read, on * only."""
GetResourceCostEstimate: _Final[_Action]
"""Read, on * only."""
GetResourceRecommendation: _Final[_Action]
"""Read, on * only."""
GetSettingsSet: _Final[_Action]
"""Read, on * only."""
GetWorkload: _Final[_Action]
"""Read, on * only."""
GetWorkloadAsset: _Final[_Action]
"""Read, on * only."""
GetWorkloadAssets: _Final[_Action]
"""Read, on * only."""
GetWorkloadDeploymentPattern: _Final[_Action]
"""Read, on * only."""
ListAdditionalNodes: _Final[_Action]
"""List, on * only."""
ListAllowedResources: _Final[_Action]
"""List, on * only."""
ListDeploymentEvents: _Final[_Action]
"""List, on * only."""
ListDeploymentPatternVersions: _Final[_Action]
"""List, on * only."""
ListDeployments: _Final[_Action]
"""List, on * only."""
ListProvisionedApps: _Final[_Action]
"""List, on * only."""
ListResourceCostEstimates: _Final[_Action]
"""List, on * only."""
ListSettingsSets: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on deployment. Keys: aws:ResourceTag/${TagKey}."""
ListWorkloadDeploymentOptions: _Final[_Action]
"""List, on * only."""
ListWorkloadDeploymentPatterns: _Final[_Action]
"""List, on * only."""
ListWorkloads: _Final[_Action]
"""List, on * only."""
PutSettingsSet: _Final[_Action]
"""Write, on * only."""
StartProvisioning: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on deployment. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on deployment. Keys: aws:TagKeys."""
UpdateDeployment: _Final[_Action]
"""Write, on deployment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateSettingsSet: _Final[_Action]
"""Write, on * only."""
class _deployment(_ResourceType):
    """arn:${Partition}:launchwizard:${Region}:${Account}:deployment/${DeploymentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, deployment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deployment: _Final[_deployment]

class _Keys(_ServiceKeys):
    """The condition keys of launchwizard."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
