"""AWS Application Auto Scaling. Generated; see scripts/."""

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

DeleteScalingPolicy: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace."""
DeleteScheduledAction: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace."""
DeregisterScalableTarget: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace."""
DescribeScalableTargets: _Final[_Action]
"""Read, on * only."""
DescribeScalingActivities: _Final[_Action]
"""Read, on * only."""
DescribeScalingPolicies: _Final[_Action]
"""Read, on * only."""
DescribeScheduledActions: _Final[_Action]
"""Read, on * only."""
GetPredictiveScalingForecast: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on ScalableTarget (required)."""
PutScalingPolicy: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace."""
PutScheduledAction: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace."""
RegisterScalableTarget: _Final[_Action]
"""Write, on ScalableTarget (required). Keys: application-autoscaling:scalable-dimension, application-autoscaling:service-namespace, aws:RequestTag/${TagKey}, aws:TagKeys. Needs: application-autoscaling:TagResource."""
TagResource: _Final[_Action]
"""Tagging, on ScalableTarget (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on ScalableTarget (required). Keys: aws:TagKeys."""
class _ScalableTarget(_ResourceType):
    """arn:${Partition}:application-autoscaling:${Region}:${Account}:scalable-target/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ScalableTarget: _Final[_ScalableTarget]

class _Keys(_ServiceKeys):
    """The condition keys of application-autoscaling."""

    scalable_dimension: _StringKey
    service_namespace: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["application-autoscaling:scalable-dimension", "application-autoscaling:service-namespace"]) -> _StringKey: ...
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
