"""Amazon Lookout for Equipment. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInferenceScheduler: _Final[_Action]
"""Write, on inference-scheduler (required), model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLabel: _Final[_Action]
"""Write, on label-group (required)."""
CreateLabelGroup: _Final[_Action]
"""Write, on label-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModel: _Final[_Action]
"""Write, on dataset (required), label-group, model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRetrainingScheduler: _Final[_Action]
"""Write, on model (required)."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteInferenceScheduler: _Final[_Action]
"""Write, on inference-scheduler (required)."""
DeleteLabel: _Final[_Action]
"""Write, on label-group (required)."""
DeleteLabelGroup: _Final[_Action]
"""Write, on label-group (required)."""
DeleteModel: _Final[_Action]
"""Write, on model (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on dataset, model, model-version."""
DeleteRetrainingScheduler: _Final[_Action]
"""Write, on model (required)."""
DescribeDataIngestionJob: _Final[_Action]
"""Read, on * only."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required)."""
DescribeInferenceScheduler: _Final[_Action]
"""Read, on inference-scheduler (required)."""
DescribeLabelGroup: _Final[_Action]
"""Read, on label-group (required)."""
DescribeModel: _Final[_Action]
"""Read, on model (required)."""
DescribeModelVersion: _Final[_Action]
"""Read, on model-version (required)."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on dataset, model, model-version."""
DescribeRetrainingScheduler: _Final[_Action]
"""Read, on model (required)."""
Describelabel: _Final[_Action]
"""Read, on label-group (required)."""
ImportDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ImportModelVersion: _Final[_Action]
"""Write, on dataset (required), label-group, model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, lookoutequipment:IsImportingData."""
ListDataIngestionJobs: _Final[_Action]
"""List, on dataset (required)."""
ListDatasets: _Final[_Action]
"""List, on * only."""
ListInferenceEvents: _Final[_Action]
"""Read, on inference-scheduler (required)."""
ListInferenceExecutions: _Final[_Action]
"""Read, on inference-scheduler (required)."""
ListInferenceSchedulers: _Final[_Action]
"""List, on * only."""
ListLabelGroups: _Final[_Action]
"""List, on label-group (required)."""
ListLabels: _Final[_Action]
"""List, on label-group (required)."""
ListModelVersions: _Final[_Action]
"""List, on model (required)."""
ListModels: _Final[_Action]
"""List, on * only."""
ListRetrainingSchedulers: _Final[_Action]
"""List, on * only."""
ListSensorStatistics: _Final[_Action]
"""List, on dataset (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on dataset, inference-scheduler, label-group, model, model-version."""
PutResourcePolicy: _Final[_Action]
"""Write, on dataset, model, model-version."""
StartDataIngestionJob: _Final[_Action]
"""Write, on dataset (required)."""
StartInferenceScheduler: _Final[_Action]
"""Write, on inference-scheduler (required)."""
StartRetrainingScheduler: _Final[_Action]
"""Write, on model (required)."""
StopInferenceScheduler: _Final[_Action]
"""Write, on inference-scheduler (required)."""
StopRetrainingScheduler: _Final[_Action]
"""Write, on model (required)."""
TagResource: _Final[_Action]
"""Tagging, on dataset, inference-scheduler, label-group, model, model-version. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on dataset, inference-scheduler, label-group, model, model-version. Keys: aws:TagKeys."""
UpdateActiveModelVersion: _Final[_Action]
"""Write, on model (required), model-version (required)."""
UpdateInferenceScheduler: _Final[_Action]
"""Write, on inference-scheduler (required)."""
UpdateLabelGroup: _Final[_Action]
"""Write, on label-group (required)."""
UpdateModel: _Final[_Action]
"""Write, on model (required)."""
UpdateRetrainingScheduler: _Final[_Action]
"""Write, on model (required)."""
class _dataset(_ResourceType):
    """arn:${Partition}:lookoutequipment:${Region}:${Account}:dataset/${DatasetName}/${DatasetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dataset_name: str | _Variable, dataset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _inference_scheduler(_ResourceType):
    """arn:${Partition}:lookoutequipment:${Region}:${Account}:inference-scheduler/${InferenceSchedulerName}/${InferenceSchedulerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, inference_scheduler_name: str | _Variable, inference_scheduler_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

inference_scheduler: _Final[_inference_scheduler]
class _label_group(_ResourceType):
    """arn:${Partition}:lookoutequipment:${Region}:${Account}:label-group/${LabelGroupName}/${LabelGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, label_group_name: str | _Variable, label_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

label_group: _Final[_label_group]
class _model(_ResourceType):
    """arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _model_version(_ResourceType):
    """arn:${Partition}:lookoutequipment:${Region}:${Account}:model/${ModelName}/${ModelId}/model-version/${ModelVersionNumber}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, model_name: str | _Variable, model_id: str | _Variable, model_version_number: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_version: _Final[_model_version]

class _Keys(_ServiceKeys):
    """The condition keys of lookoutequipment."""

    IsImportingData: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["lookoutequipment:IsImportingData"]) -> _BoolKey: ...
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
