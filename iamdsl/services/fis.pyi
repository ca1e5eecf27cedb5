"""AWS Fault Injection Service. Generated; see scripts/."""

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
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateExperimentTemplate: _Final[_Action]
"""Write, on action (required), experiment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTargetAccountConfiguration: _Final[_Action]
"""Write, on experiment-template (required)."""
DeleteExperimentTemplate: _Final[_Action]
"""Write, on experiment-template (required)."""
DeleteTargetAccountConfiguration: _Final[_Action]
"""Write, on experiment-template (required)."""
GetAction: _Final[_Action]
"""Read, on action (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperiment: _Final[_Action]
"""Read, on experiment (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperimentTargetAccountConfiguration: _Final[_Action]
"""Read, on experiment (required)."""
GetExperimentTemplate: _Final[_Action]
"""Read, on experiment-template (required). Keys: aws:ResourceTag/${TagKey}."""
GetSafetyLever: _Final[_Action]
"""Read, on safety-lever (required)."""
GetTargetAccountConfiguration: _Final[_Action]
"""Read, on experiment-template (required)."""
GetTargetResourceType: _Final[_Action]
"""Read, on * only."""
InjectApiInternalError: _Final[_Action]
"""Write, on experiment (required). Keys: fis:Operations, fis:Percentage, fis:Service, fis:Targets."""
InjectApiThrottleError: _Final[_Action]
"""Write, on experiment (required). Keys: fis:Operations, fis:Percentage, fis:Service, fis:Targets."""
InjectApiUnavailableError: _Final[_Action]
"""Write, on experiment (required). Keys: fis:Operations, fis:Percentage, fis:Service, fis:Targets."""
ListActions: _Final[_Action]
"""List, on * only."""
ListExperimentResolvedTargets: _Final[_Action]
"""List, on experiment (required)."""
ListExperimentTargetAccountConfigurations: _Final[_Action]
"""List, on experiment (required)."""
ListExperimentTemplates: _Final[_Action]
"""List, on * only."""
ListExperiments: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on action, experiment, experiment-template."""
ListTargetAccountConfigurations: _Final[_Action]
"""List, on experiment-template (required)."""
ListTargetResourceTypes: _Final[_Action]
"""List, on * only."""
StartExperiment: _Final[_Action]
"""Write, on experiment (required), experiment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
StopExperiment: _Final[_Action]
"""Write, on experiment (required)."""
TagResource: _Final[_Action]
"""Tagging, on action, experiment, experiment-template. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on action, experiment, experiment-template. Keys: aws:TagKeys."""
UpdateExperimentTemplate: _Final[_Action]
"""Write, on action, experiment-template (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateSafetyLeverState: _Final[_Action]
"""Write, on safety-lever (required)."""
UpdateTargetAccountConfiguration: _Final[_Action]
"""Write, on experiment-template (required)."""
class _action(_ResourceType):
    """arn:${Partition}:fis:${Region}:${Account}:action/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

action: _Final[_action]
class _experiment(_ResourceType):
    """arn:${Partition}:fis:${Region}:${Account}:experiment/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experiment: _Final[_experiment]
class _experiment_template(_ResourceType):
    """arn:${Partition}:fis:${Region}:${Account}:experiment-template/${Id}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

experiment_template: _Final[_experiment_template]
class _safety_lever(_ResourceType):
    """arn:${Partition}:fis:${Region}:${Account}:safety-lever/${Id}"""

    def __call__(self, id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

safety_lever: _Final[_safety_lever]

class _Keys(_ServiceKeys):
    """The condition keys of fis."""

    Operations: _StringSetKey
    Percentage: _NumericKey
    Service: _StringKey
    Targets: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["fis:Operations", "fis:Targets"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["fis:Percentage"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["fis:Service"]) -> _StringKey: ...
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
