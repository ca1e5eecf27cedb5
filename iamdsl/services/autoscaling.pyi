"""Amazon EC2 Auto Scaling. Generated; see scripts/."""

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
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AttachInstances: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
AttachLoadBalancerTargetGroups: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, autoscaling:TargetGroupARNs, aws:ResourceTag/${TagKey}."""
AttachLoadBalancers: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:LoadBalancerNames, autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
AttachTrafficSources: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, autoscaling:TrafficSourceIdentifiers, aws:ResourceTag/${TagKey}."""
BatchDeleteScheduledAction: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
BatchPutScheduledUpdateGroupAction: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
CancelInstanceRefresh: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
CompleteLifecycleAction: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
CreateAutoScalingGroup: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:CapacityReservationIds, autoscaling:CapacityReservationResourceGroupArns, autoscaling:ImageId, autoscaling:InstanceTypes, autoscaling:LaunchConfigurationName, autoscaling:LaunchTemplateVersionSpecified, autoscaling:LoadBalancerNames, autoscaling:MaxSize, autoscaling:MinSize, autoscaling:OperatorPrincipal, autoscaling:ResourceTag/${TagKey}, autoscaling:TargetCapacityTypes, autoscaling:TargetGroupARNs, autoscaling:TrafficSourceIdentifiers, autoscaling:VPCZoneIdentifiers, aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, iam:PassRole."""
CreateLaunchConfiguration: _Final[_Action]
"""Write, on launchConfiguration (required). Keys: autoscaling:ImageId, autoscaling:InstanceType, autoscaling:MetadataHttpEndpoint, autoscaling:MetadataHttpPutResponseHopLimit, autoscaling:MetadataHttpTokens, autoscaling:SpotPrice."""
CreateOrUpdateTags: _Final[_Action]
"""Tagging, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAutoScalingGroup: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ForceDelete, autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DeleteLaunchConfiguration: _Final[_Action]
"""Write, on launchConfiguration (required)."""
DeleteLifecycleHook: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DeleteNotificationConfiguration: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DeletePolicy: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DeleteScheduledAction: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DeleteTags: _Final[_Action]
"""Tagging, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteWarmPool: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DescribeAccountLimits: _Final[_Action]
"""List, on * only."""
DescribeAccountSettings: _Final[_Action]
"""List, on * only."""
DescribeAdjustmentTypes: _Final[_Action]
"""List, on * only."""
DescribeAutoScalingGroups: _Final[_Action]
"""List, on * only."""
DescribeAutoScalingInstances: _Final[_Action]
"""List, on * only."""
DescribeAutoScalingNotificationTypes: _Final[_Action]
"""List, on * only."""
DescribeInstanceRefreshes: _Final[_Action]
"""List, on * only."""
DescribeLaunchConfigurations: _Final[_Action]
"""List, on * only."""
DescribeLifecycleHookTypes: _Final[_Action]
"""List, on * only."""
DescribeLifecycleHooks: _Final[_Action]
"""List, on * only."""
DescribeLoadBalancerTargetGroups: _Final[_Action]
"""List, on * only."""
DescribeLoadBalancers: _Final[_Action]
"""List, on * only."""
DescribeMetricCollectionTypes: _Final[_Action]
"""List, on * only."""
DescribeNotificationConfigurations: _Final[_Action]
"""List, on * only."""
DescribePolicies: _Final[_Action]
"""List, on * only."""
DescribeScalingActivities: _Final[_Action]
"""List, on * only."""
DescribeScalingProcessTypes: _Final[_Action]
"""List, on * only."""
DescribeScheduledActions: _Final[_Action]
"""List, on * only."""
DescribeTags: _Final[_Action]
"""Read, on * only."""
DescribeTerminationPolicyTypes: _Final[_Action]
"""List, on * only."""
DescribeTrafficSources: _Final[_Action]
"""List, on * only."""
DescribeWarmPool: _Final[_Action]
"""List, on * only."""
DetachInstances: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DetachLoadBalancerTargetGroups: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, autoscaling:TargetGroupARNs, aws:ResourceTag/${TagKey}."""
DetachLoadBalancers: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:LoadBalancerNames, autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
DetachTrafficSources: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, autoscaling:TrafficSourceIdentifiers, aws:ResourceTag/${TagKey}."""
DisableMetricsCollection: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
EnableMetricsCollection: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
EnterStandby: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
ExecutePolicy: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
ExitStandby: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
GetPredictiveScalingForecast: _Final[_Action]
"""List, on * only."""
LaunchInstances: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
PutAccountSetting: _Final[_Action]
"""Write, on * only."""
PutLifecycleHook: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
PutNotificationConfiguration: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
PutScalingPolicy: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
PutScheduledUpdateGroupAction: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:MaxSize, autoscaling:MinSize, autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
PutWarmPool: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
RecordLifecycleActionHeartbeat: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
ResumeProcesses: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
RollbackInstanceRefresh: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
SetDesiredCapacity: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
SetInstanceHealth: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
SetInstanceProtection: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
StartInstanceRefresh: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ImageId, autoscaling:ResourceTag/${TagKey}, autoscaling:TargetCapacityTypes, aws:ResourceTag/${TagKey}."""
SuspendProcesses: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
TerminateInstanceInAutoScalingGroup: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}."""
UpdateAutoScalingGroup: _Final[_Action]
"""Write, on autoScalingGroup (required). Keys: autoscaling:CapacityReservationIds, autoscaling:CapacityReservationResourceGroupArns, autoscaling:ImageId, autoscaling:InstanceTypes, autoscaling:LaunchConfigurationName, autoscaling:LaunchTemplateVersionSpecified, autoscaling:MaxSize, autoscaling:MinSize, autoscaling:ResourceTag/${TagKey}, autoscaling:TargetCapacityTypes, autoscaling:VPCZoneIdentifiers, aws:ResourceTag/${TagKey}. Needs: iam:PassRole."""
class _autoScalingGroup(_ResourceType):
    """arn:${Partition}:autoscaling:${Region}:${Account}:autoScalingGroup:${GroupId}:autoScalingGroupName/${GroupFriendlyName}. Keys: autoscaling:ResourceTag/${TagKey}, aws:ResourceTag/${TagKey}"""

    def __call__(self, group_id: str | _Variable, group_friendly_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

autoScalingGroup: _Final[_autoScalingGroup]
class _launchConfiguration(_ResourceType):
    """arn:${Partition}:autoscaling:${Region}:${Account}:launchConfiguration:${Id}:launchConfigurationName/${LaunchConfigurationName}"""

    def __call__(self, id: str | _Variable, launch_configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

launchConfiguration: _Final[_launchConfiguration]

class _Keys(_ServiceKeys):
    """The condition keys of autoscaling."""

    CapacityReservationIds: _StringSetKey
    CapacityReservationResourceGroupArns: _StringSetKey
    ForceDelete: _BoolKey
    ImageId: _StringKey
    InstanceType: _StringKey
    InstanceTypes: _StringKey
    LaunchConfigurationName: _StringKey
    LaunchTemplateVersionSpecified: _BoolKey
    LoadBalancerNames: _StringSetKey
    MaxSize: _NumericKey
    MetadataHttpEndpoint: _StringKey
    MetadataHttpPutResponseHopLimit: _NumericKey
    MetadataHttpTokens: _StringKey
    MinSize: _NumericKey
    OperatorPrincipal: _StringKey
    SpotPrice: _NumericKey
    TargetCapacityTypes: _StringSetKey
    TargetGroupARNs: _ArnSetKey
    TrafficSourceIdentifiers: _StringSetKey
    VPCZoneIdentifiers: _StringSetKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["autoscaling:CapacityReservationIds", "autoscaling:CapacityReservationResourceGroupArns", "autoscaling:LoadBalancerNames", "autoscaling:TargetCapacityTypes", "autoscaling:TrafficSourceIdentifiers", "autoscaling:VPCZoneIdentifiers"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["autoscaling:ForceDelete", "autoscaling:LaunchTemplateVersionSpecified"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["autoscaling:ImageId", "autoscaling:InstanceType", "autoscaling:InstanceTypes", "autoscaling:LaunchConfigurationName", "autoscaling:MetadataHttpEndpoint", "autoscaling:MetadataHttpTokens", "autoscaling:OperatorPrincipal"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["autoscaling:MaxSize", "autoscaling:MetadataHttpPutResponseHopLimit", "autoscaling:MinSize", "autoscaling:SpotPrice"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["autoscaling:TargetGroupARNs"]) -> _ArnSetKey: ...
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
