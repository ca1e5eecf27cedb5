"""AWS Mainframe Modernization Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelBatchJobExecution: _Final[_Action]
"""Write, on Application (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: s3:GetObject, s3:ListBucket."""
CreateDataSetExportTask: _Final[_Action]
"""Write, on Application (required). Needs: s3:GetObject."""
CreateDataSetImportTask: _Final[_Action]
"""Write, on Application (required). Needs: s3:GetObject."""
CreateDeployment: _Final[_Action]
"""Write, on Application (required), Environment. Needs: elasticloadbalancing:AddTags, elasticloadbalancing:CreateListener, elasticloadbalancing:CreateTargetGroup, elasticloadbalancing:RegisterTargets."""
CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, ec2:CreateNetworkInterfacePermission, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcs, ec2:ModifyNetworkInterfaceAttribute, elasticfilesystem:DescribeMountTargets, elasticloadbalancing:AddTags, elasticloadbalancing:CreateLoadBalancer, fsx:DescribeFileSystems, iam:CreateServiceLinkedRole."""
DeleteApplication: _Final[_Action]
"""Write, on Application (required). Needs: elasticloadbalancing:DeleteListener, elasticloadbalancing:DeleteTargetGroup."""
DeleteApplicationFromEnvironment: _Final[_Action]
"""Write, on Application (required). Needs: elasticloadbalancing:DeleteListener, elasticloadbalancing:DeleteTargetGroup."""
DeleteEnvironment: _Final[_Action]
"""Write, on Environment (required). Needs: elasticloadbalancing:DeleteLoadBalancer."""
GetApplication: _Final[_Action]
"""Read, on Application (required)."""
GetApplicationVersion: _Final[_Action]
"""Read, on Application (required)."""
GetBatchJobExecution: _Final[_Action]
"""Read, on Application (required)."""
GetDataSetDetails: _Final[_Action]
"""Read, on Application (required)."""
GetDataSetExportTask: _Final[_Action]
"""Read, on Application (required)."""
GetDataSetImportTask: _Final[_Action]
"""Read, on Application (required)."""
GetDeployment: _Final[_Action]
"""Read, on Application (required)."""
GetEnvironment: _Final[_Action]
"""Read, on Environment (required)."""
GetSignedBluinsightsUrl: _Final[_Action]
"""Read, on * only."""
ListApplicationVersions: _Final[_Action]
"""Read, on Application (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListBatchJobDefinitions: _Final[_Action]
"""Read, on Application (required)."""
ListBatchJobExecutions: _Final[_Action]
"""Read, on Application (required)."""
ListBatchJobRestartPoints: _Final[_Action]
"""Read, on Application (required)."""
ListDataSetExportHistory: _Final[_Action]
"""Read, on Application (required)."""
ListDataSetImportHistory: _Final[_Action]
"""Read, on Application (required)."""
ListDataSets: _Final[_Action]
"""Read, on Application (required)."""
ListDeployments: _Final[_Action]
"""Read, on Application (required)."""
ListEngineVersions: _Final[_Action]
"""Read, on * only."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
StartApplication: _Final[_Action]
"""Write, on Application (required)."""
StartBatchJob: _Final[_Action]
"""Write, on Application (required)."""
StopApplication: _Final[_Action]
"""Write, on Application (required)."""
TagResource: _Final[_Action]
"""Tagging, on Application, Environment. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Application, Environment. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on Application (required). Needs: s3:GetObject, s3:ListBucket."""
UpdateEnvironment: _Final[_Action]
"""Write, on Environment (required)."""
class _Application(_ResourceType):
    """arn:${Partition}:m2:${Region}:${Account}:app/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Application: _Final[_Application]
class _Environment(_ResourceType):
    """arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Environment: _Final[_Environment]

class _Keys(_ServiceKeys):
    """The condition keys of m2."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
