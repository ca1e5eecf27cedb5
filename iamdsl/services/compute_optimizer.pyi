"""AWS Compute Optimizer. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DeleteRecommendationPreferences: _Final[_Action]
"""Write, on * only. Keys: compute-optimizer:ResourceType. Needs: autoscaling:DescribeAutoScalingGroups, ec2:DescribeInstances, rds:DescribeDBClusters, rds:DescribeDBInstances."""
DescribeRecommendationExportJobs: _Final[_Action]
"""List, on * only."""
ExportAutoScalingGroupRecommendations: _Final[_Action]
"""Write, on * only. Needs: autoscaling:DescribeAutoScalingGroups, compute-optimizer:GetAutoScalingGroupRecommendations."""
ExportEBSVolumeRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetEBSVolumeRecommendations, ec2:DescribeVolumes."""
ExportEC2InstanceRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetEC2InstanceRecommendations, ec2:DescribeInstances."""
ExportECSServiceRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetECSServiceRecommendations, ecs:ListClusters, ecs:ListServices."""
ExportIdleRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetIdleRecommendations."""
ExportLambdaFunctionRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetLambdaFunctionRecommendations, lambda:ListFunctions, lambda:ListProvisionedConcurrencyConfigs."""
ExportLicenseRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetLicenseRecommendations, ec2:DescribeInstances."""
ExportRDSDatabaseRecommendations: _Final[_Action]
"""Write, on * only. Needs: compute-optimizer:GetRDSDatabaseRecommendations, rds:DescribeDBClusters, rds:DescribeDBInstances."""
GetAutoScalingGroupRecommendations: _Final[_Action]
"""List, on * only. Needs: autoscaling:DescribeAutoScalingGroups."""
GetEBSVolumeRecommendations: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeVolumes."""
GetEC2InstanceRecommendations: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeInstances."""
GetEC2RecommendationProjectedMetrics: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeInstances."""
GetECSServiceRecommendationProjectedMetrics: _Final[_Action]
"""List, on * only."""
GetECSServiceRecommendations: _Final[_Action]
"""List, on * only. Needs: ecs:ListClusters, ecs:ListServices."""
GetEffectiveRecommendationPreferences: _Final[_Action]
"""Read, on * only. Keys: compute-optimizer:ResourceType. Needs: autoscaling:DescribeAutoScalingGroups, autoscaling:DescribeAutoScalingInstances, ec2:DescribeInstances, rds:DescribeDBClusters, rds:DescribeDBInstances."""
GetEnrollmentStatus: _Final[_Action]
"""List, on * only."""
GetEnrollmentStatusesForOrganization: _Final[_Action]
"""List, on * only."""
GetIdleRecommendations: _Final[_Action]
"""List, on * only."""
GetLambdaFunctionRecommendations: _Final[_Action]
"""List, on * only. Needs: lambda:ListFunctions, lambda:ListProvisionedConcurrencyConfigs."""
GetLicenseRecommendations: _Final[_Action]
"""List, on * only. Needs: ec2:DescribeInstances."""
GetRDSDatabaseRecommendationProjectedMetrics: _Final[_Action]
"""List, on * only. Needs: rds:DescribeDBClusters, rds:DescribeDBInstances."""
GetRDSDatabaseRecommendations: _Final[_Action]
"""List, on * only. Needs: rds:DescribeDBClusters, rds:DescribeDBInstances."""
GetRecommendationPreferences: _Final[_Action]
"""Read, on * only. Keys: compute-optimizer:ResourceType."""
GetRecommendationSummaries: _Final[_Action]
"""List, on * only."""
PutRecommendationPreferences: _Final[_Action]
"""Write, on * only. Keys: compute-optimizer:ResourceType. Needs: autoscaling:DescribeAutoScalingGroups, autoscaling:DescribeAutoScalingInstances, ec2:DescribeInstances, rds:DescribeDBClusters, rds:DescribeDBInstances."""
UpdateEnrollmentStatus: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of compute-optimizer."""

    ResourceType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["compute-optimizer:ResourceType"]) -> _StringKey: ...
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
