"""Amazon Lookout for Vision. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDataset: _Final[_Action]
"""Write, on * only."""
CreateModel: _Final[_Action]
"""Write, on model (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateProject: _Final[_Action]
"""Write, on project (required)."""
DeleteDataset: _Final[_Action]
"""Write, on * only."""
DeleteModel: _Final[_Action]
"""Write, on model (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProject: _Final[_Action]
"""Write, on project (required)."""
DescribeDataset: _Final[_Action]
"""Read, on * only."""
DescribeModel: _Final[_Action]
"""Read, on model (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeModelPackagingJob: _Final[_Action]
"""Read, on * only."""
DescribeProject: _Final[_Action]
"""Read, on project (required)."""
DescribeTrialDetection: _Final[_Action]
"""Read, on * only."""
DetectAnomalies: _Final[_Action]
"""Write, on model (required). Keys: aws:ResourceTag/${TagKey}."""
ListDatasetEntries: _Final[_Action]
"""Read, on * only."""
ListModelPackagingJobs: _Final[_Action]
"""List, on * only."""
ListModels: _Final[_Action]
"""List, on * only."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on model. Keys: aws:ResourceTag/${TagKey}."""
ListTrialDetections: _Final[_Action]
"""List, on * only."""
StartModel: _Final[_Action]
"""Write, on model (required). Keys: aws:ResourceTag/${TagKey}."""
StartModelPackagingJob: _Final[_Action]
"""Write, on model (required). Keys: aws:ResourceTag/${TagKey}."""
StartTrialDetection: _Final[_Action]
"""Write, on * only."""
StopModel: _Final[_Action]
"""Write, on model (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on model. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on model. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDatasetEntries: _Final[_Action]
"""Write, on * only."""
class _model(_ResourceType):
    """arn:${Partition}:lookoutvision:${Region}:${Account}:model/${ProjectName}/${ModelVersion}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, model_version: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _project(_ResourceType):
    """arn:${Partition}:lookoutvision:${Region}:${Account}:project/${ProjectName}"""

    def __call__(self, project_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]

class _Keys(_ServiceKeys):
    """The condition keys of lookoutvision."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
