"""Amazon Machine Learning. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTags: _Final[_Action]
"""Tagging, on batchprediction, datasource, evaluation, mlmodel."""
CreateBatchPrediction: _Final[_Action]
"""Write, on batchprediction (required), datasource (required), mlmodel (required)."""
CreateDataSourceFromRDS: _Final[_Action]
"""Write, on datasource (required)."""
CreateDataSourceFromRedshift: _Final[_Action]
"""Write, on datasource (required)."""
CreateDataSourceFromS3: _Final[_Action]
"""Write, on datasource (required)."""
CreateEvaluation: _Final[_Action]
"""Write, on datasource (required), evaluation (required), mlmodel (required)."""
CreateMLModel: _Final[_Action]
"""Write, on datasource (required), mlmodel (required)."""
CreateRealtimeEndpoint: _Final[_Action]
"""Write, on mlmodel (required)."""
DeleteBatchPrediction: _Final[_Action]
"""Write, on batchprediction (required)."""
DeleteDataSource: _Final[_Action]
"""Write, on datasource (required)."""
DeleteEvaluation: _Final[_Action]
"""Write, on evaluation (required)."""
DeleteMLModel: _Final[_Action]
"""Write, on mlmodel (required)."""
DeleteRealtimeEndpoint: _Final[_Action]
"""Write, on mlmodel (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on batchprediction, datasource, evaluation, mlmodel."""
DescribeBatchPredictions: _Final[_Action]
"""List, on * only."""
DescribeDataSources: _Final[_Action]
"""List, on * only."""
DescribeEvaluations: _Final[_Action]
"""List, on * only."""
DescribeMLModels: _Final[_Action]
"""List, on * only."""
DescribeTags: _Final[_Action]
"""List, on batchprediction, datasource, evaluation, mlmodel."""
GetBatchPrediction: _Final[_Action]
"""Read, on batchprediction (required)."""
GetDataSource: _Final[_Action]
"""Read, on datasource (required)."""
GetEvaluation: _Final[_Action]
"""Read, on datasource (required)."""
GetMLModel: _Final[_Action]
"""Read, on mlmodel (required)."""
Predict: _Final[_Action]
"""Write, on mlmodel (required)."""
UpdateBatchPrediction: _Final[_Action]
"""Write, on batchprediction (required)."""
UpdateDataSource: _Final[_Action]
"""Write, on datasource (required)."""
UpdateEvaluation: _Final[_Action]
"""Write, on evaluation (required)."""
UpdateMLModel: _Final[_Action]
"""Write, on mlmodel (required)."""
class _batchprediction(_ResourceType):
    """arn:${Partition}:machinelearning:${Region}:${Account}:batchprediction/${BatchPredictionId}"""

    def __call__(self, batch_prediction_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batchprediction: _Final[_batchprediction]
class _datasource(_ResourceType):
    """arn:${Partition}:machinelearning:${Region}:${Account}:datasource/${DatasourceId}"""

    def __call__(self, datasource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasource: _Final[_datasource]
class _evaluation(_ResourceType):
    """arn:${Partition}:machinelearning:${Region}:${Account}:evaluation/${EvaluationId}"""

    def __call__(self, evaluation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

evaluation: _Final[_evaluation]
class _mlmodel(_ResourceType):
    """arn:${Partition}:machinelearning:${Region}:${Account}:mlmodel/${MlModelId}"""

    def __call__(self, ml_model_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mlmodel: _Final[_mlmodel]

class _Keys(_ServiceKeys):
    """The condition keys of machinelearning."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
