"""Amazon SageMaker with MLflow. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessUI: _Final[_Action]
"""Read, on * only."""
CreateExperiment: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
CreateModelVersion: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
CreateRegisteredModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
CreateRun: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteExperiment: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteLoggedModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteLoggedModelTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteModelVersion: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteModelVersionTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRegisteredModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRegisteredModelAlias: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRegisteredModelTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteRun: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTraceTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteTraces: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
EndTrace: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
FinalizeLoggedModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetDownloadURIForModelVersionArtifacts: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperiment: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetExperimentByName: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetLatestModelVersions: _Final[_Action]
"""List, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetLoggedModel: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetMetricHistory: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetModelVersion: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetModelVersionByAlias: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetRegisteredModel: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetRun: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
GetTraceInfo: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
ListArtifacts: _Final[_Action]
"""List, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
ListLoggedModelArtifacts: _Final[_Action]
"""List, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogBatch: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogInputs: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogLoggedModelParams: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogMetric: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogOutputs: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
LogParam: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
RenameRegisteredModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
RestoreExperiment: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
RestoreRun: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchExperiments: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchLoggedModels: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchModelVersions: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchRegisteredModels: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchRuns: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SearchTraces: _Final[_Action]
"""Read, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetExperimentTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetLoggedModelTags: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetModelVersionTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetRegisteredModelAlias: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetRegisteredModelTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
SetTraceTag: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
StartTrace: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
TransitionModelVersionStage: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateExperiment: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateModelVersion: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRegisteredModel: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateRun: _Final[_Action]
"""Write, on mlflow-tracking-server (required). Keys: aws:ResourceTag/${TagKey}."""
class _mlflow_tracking_server(_ResourceType):
    """arn:${Partition}:sagemaker:${Region}:${Account}:mlflow-tracking-server/${MlflowTrackingServerName}"""

    def __call__(self, mlflow_tracking_server_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mlflow_tracking_server: _Final[_mlflow_tracking_server]

class _Keys(_ServiceKeys):
    """The condition keys of sagemaker-mlflow."""

    def sagemaker_ResourceTag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
