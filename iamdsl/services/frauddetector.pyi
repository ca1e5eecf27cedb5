"""Amazon Fraud Detector. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchCreateVariable: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
BatchGetVariable: _Final[_Action]
"""List, on variable (required)."""
CancelBatchImportJob: _Final[_Action]
"""Write, on batch-import (required)."""
CancelBatchPredictionJob: _Final[_Action]
"""Write, on batch-prediction (required)."""
CreateBatchImportJob: _Final[_Action]
"""Write, on batch-import (required), event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBatchPredictionJob: _Final[_Action]
"""Write, on batch-prediction (required), detector (required), detector-version (required), event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDetectorVersion: _Final[_Action]
"""Write, on detector (required), external-model, model-version. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateList: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModel: _Final[_Action]
"""Write, on event-type (required), model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelVersion: _Final[_Action]
"""Write, on model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRule: _Final[_Action]
"""Write, on detector (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVariable: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBatchImportJob: _Final[_Action]
"""Write, on batch-import (required)."""
DeleteBatchPredictionJob: _Final[_Action]
"""Write, on batch-prediction (required)."""
DeleteDetector: _Final[_Action]
"""Write, on detector (required)."""
DeleteDetectorVersion: _Final[_Action]
"""Write, on detector-version (required)."""
DeleteEntityType: _Final[_Action]
"""Write, on entity-type (required)."""
DeleteEvent: _Final[_Action]
"""Write, on event-type (required)."""
DeleteEventType: _Final[_Action]
"""Write, on event-type (required)."""
DeleteEventsByEventType: _Final[_Action]
"""Write, on event-type (required)."""
DeleteExternalModel: _Final[_Action]
"""Write, on external-model (required)."""
DeleteLabel: _Final[_Action]
"""Write, on label (required)."""
DeleteList: _Final[_Action]
"""Write, on list (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteModel: _Final[_Action]
"""Write, on model (required)."""
DeleteModelVersion: _Final[_Action]
"""Write, on model-version (required)."""
DeleteOutcome: _Final[_Action]
"""Write, on outcome (required)."""
DeleteRule: _Final[_Action]
"""Write, on rule (required)."""
DeleteVariable: _Final[_Action]
"""Write, on variable (required)."""
DescribeDetector: _Final[_Action]
"""Read, on detector (required)."""
DescribeModelVersions: _Final[_Action]
"""Read, on model-version."""
GetBatchImportJobValidationReport: _Final[_Action]
"""Read, on batch-import (required)."""
GetBatchImportJobs: _Final[_Action]
"""List, on batch-import."""
GetBatchPredictionJobs: _Final[_Action]
"""List, on batch-prediction."""
GetDeleteEventsByEventTypeStatus: _Final[_Action]
"""Read, on event-type (required)."""
GetDetectorVersion: _Final[_Action]
"""Read, on detector-version (required)."""
GetDetectors: _Final[_Action]
"""List, on detector."""
GetEntityTypes: _Final[_Action]
"""List, on entity-type."""
GetEvent: _Final[_Action]
"""Read, on event-type (required)."""
GetEventPrediction: _Final[_Action]
"""Read, on detector (required), detector-version (required), event-type (required)."""
GetEventPredictionMetadata: _Final[_Action]
"""Read, on detector (required), detector-version (required), event-type (required)."""
GetEventTypes: _Final[_Action]
"""List, on event-type."""
GetExternalModels: _Final[_Action]
"""List, on external-model."""
GetKMSEncryptionKey: _Final[_Action]
"""Read, on * only."""
GetLabels: _Final[_Action]
"""List, on label."""
GetListElements: _Final[_Action]
"""Read, on list (required). Keys: aws:ResourceTag/${TagKey}."""
GetListsMetadata: _Final[_Action]
"""List, on list. Keys: aws:ResourceTag/${TagKey}."""
GetModelVersion: _Final[_Action]
"""Read, on model-version (required)."""
GetModels: _Final[_Action]
"""List, on model."""
GetOutcomes: _Final[_Action]
"""List, on outcome."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class GetPrediction(metaclass=_RetiredAction):
    """Read, on * only."""
GetRules: _Final[_Action]
"""List, on rule."""
GetVariables: _Final[_Action]
"""List, on variable."""
ListEventPredictions: _Final[_Action]
"""List, on detector, detector-version, event-type."""
ListTagsForResource: _Final[_Action]
"""Read, on batch-import, batch-prediction, detector, detector-version, entity-type, event-type, external-model, label, list, model, model-version, outcome, rule, variable."""
PutDetector: _Final[_Action]
"""Write, on detector (required), event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutEntityType: _Final[_Action]
"""Write, on entity-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutEventType: _Final[_Action]
"""Write, on event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutExternalModel: _Final[_Action]
"""Write, on event-type (required), external-model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutKMSEncryptionKey: _Final[_Action]
"""Write, on * only."""
PutLabel: _Final[_Action]
"""Write, on label (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class PutModel(metaclass=_RetiredAction):
    """Write, on * only. Needs: iam:PassRole."""
PutOutcome: _Final[_Action]
"""Write, on outcome (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
SendEvent: _Final[_Action]
"""Write, on event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on batch-import, batch-prediction, detector, detector-version, entity-type, event-type, external-model, label, list, model, model-version, outcome, rule, variable. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on batch-import, batch-prediction, detector, detector-version, entity-type, event-type, external-model, label, list, model, model-version, outcome, rule, variable. Keys: aws:TagKeys."""
UpdateDetectorVersion: _Final[_Action]
"""Write, on detector (required), external-model, model-version."""
UpdateDetectorVersionMetadata: _Final[_Action]
"""Write, on detector-version (required)."""
UpdateDetectorVersionStatus: _Final[_Action]
"""Write, on detector-version (required)."""
UpdateEventLabel: _Final[_Action]
"""Write, on event-type (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateList: _Final[_Action]
"""Write, on list (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateModel: _Final[_Action]
"""Write, on model (required)."""
UpdateModelVersion: _Final[_Action]
"""Write, on model (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateModelVersionStatus: _Final[_Action]
"""Write, on model-version (required)."""
UpdateRuleMetadata: _Final[_Action]
"""Write, on rule (required)."""
UpdateRuleVersion: _Final[_Action]
"""Write, on rule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateVariable: _Final[_Action]
"""Write, on variable (required)."""
class _batch_import(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:batch-import/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batch_import: _Final[_batch_import]
class _batch_prediction(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:batch-prediction/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batch_prediction: _Final[_batch_prediction]
class _detector(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

detector: _Final[_detector]
class _detector_version(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:detector-version/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

detector_version: _Final[_detector_version]
class _entity_type(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:entity-type/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

entity_type: _Final[_entity_type]
class _event_type(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_type: _Final[_event_type]
class _external_model(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:external-model/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

external_model: _Final[_external_model]
class _label(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:label/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

label: _Final[_label]
class _list(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:list/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

list: _Final[_list]
class _model(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:model/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model: _Final[_model]
class _model_version(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:model-version/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

model_version: _Final[_model_version]
class _outcome(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:outcome/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

outcome: _Final[_outcome]
class _rule(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:rule/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _variable(_ResourceType):
    """arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

variable: _Final[_variable]

class _Keys(_ServiceKeys):
    """The condition keys of frauddetector."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
