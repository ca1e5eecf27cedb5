"""Amazon Forecast. Generated; see scripts/."""

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

CreateAutoPredictor: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatasetGroup: _Final[_Action]
"""Write, on datasetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatasetImportJob: _Final[_Action]
"""Write, on datasetImportJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExplainability: _Final[_Action]
"""Write, on forecast (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateExplainabilityExport: _Final[_Action]
"""Write, on explainability (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateForecast: _Final[_Action]
"""Write, on predictor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateForecastEndpoint: _Final[_Action]
"""Write, on predictor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateForecastExportJob: _Final[_Action]
"""Write, on forecast (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMonitor: _Final[_Action]
"""Write, on predictor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePredictor: _Final[_Action]
"""Write, on datasetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePredictorBacktestExportJob: _Final[_Action]
"""Write, on predictor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWhatIfAnalysis: _Final[_Action]
"""Write, on forecast (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWhatIfForecast: _Final[_Action]
"""Write, on whatIfAnalysis (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWhatIfForecastExport: _Final[_Action]
"""Write, on whatIfForecast (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteDatasetGroup: _Final[_Action]
"""Write, on datasetGroup (required)."""
DeleteDatasetImportJob: _Final[_Action]
"""Write, on datasetImportJob (required)."""
DeleteExplainability: _Final[_Action]
"""Write, on explainability (required)."""
DeleteExplainabilityExport: _Final[_Action]
"""Write, on explainabilityExport (required)."""
DeleteForecast: _Final[_Action]
"""Write, on forecast (required)."""
DeleteForecastEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteForecastExportJob: _Final[_Action]
"""Write, on forecastExport (required)."""
DeleteMonitor: _Final[_Action]
"""Write, on monitor (required)."""
DeletePredictor: _Final[_Action]
"""Write, on predictor (required)."""
DeletePredictorBacktestExportJob: _Final[_Action]
"""Write, on predictorBacktestExportJob (required)."""
DeleteResourceTree: _Final[_Action]
"""Write, on dataset (required), datasetGroup (required), datasetImportJob (required), endpoint (required), explainability (required), explainabilityExport (required), forecast (required), forecastExport (required), monitor (required), predictor (required), predictorBacktestExportJob (required), whatIfAnalysis (required), whatIfForecast (required), whatIfForecastExport (required)."""
DeleteWhatIfAnalysis: _Final[_Action]
"""Write, on whatIfAnalysis (required)."""
DeleteWhatIfForecast: _Final[_Action]
"""Write, on whatIfForecast (required)."""
DeleteWhatIfForecastExport: _Final[_Action]
"""Write, on whatIfForecastExport (required)."""
DescribeAutoPredictor: _Final[_Action]
"""Read, on predictor (required)."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required)."""
DescribeDatasetGroup: _Final[_Action]
"""Read, on datasetGroup (required)."""
DescribeDatasetImportJob: _Final[_Action]
"""Read, on datasetImportJob (required)."""
DescribeExplainability: _Final[_Action]
"""Read, on explainability (required)."""
DescribeExplainabilityExport: _Final[_Action]
"""Read, on explainabilityExport (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DescribeExplainablity(metaclass=_RetiredAction):
    """Read, on explainability (required)."""
DescribeForecast: _Final[_Action]
"""Read, on forecast (required)."""
DescribeForecastEndpoint: _Final[_Action]
"""Read, on endpoint (required)."""
DescribeForecastExportJob: _Final[_Action]
"""Read, on forecastExport (required)."""
DescribeMonitor: _Final[_Action]
"""Read, on monitor (required)."""
DescribePredictor: _Final[_Action]
"""Read, on predictor (required)."""
DescribePredictorBacktestExportJob: _Final[_Action]
"""Read, on predictorBacktestExportJob (required)."""
DescribeWhatIfAnalysis: _Final[_Action]
"""Read, on whatIfAnalysis (required)."""
DescribeWhatIfForecast: _Final[_Action]
"""Read, on whatIfForecast (required)."""
DescribeWhatIfForecastExport: _Final[_Action]
"""Read, on whatIfForecastExport (required)."""
GetAccuracyMetrics: _Final[_Action]
"""Read, on predictor (required)."""
GetRecentForecastContext: _Final[_Action]
"""Read, on endpoint (required)."""
InvokeForecastEndpoint: _Final[_Action]
"""Read, on endpoint (required)."""
ListDatasetGroups: _Final[_Action]
"""Read, on * only."""
ListDatasetImportJobs: _Final[_Action]
"""Read, on * only."""
ListDatasets: _Final[_Action]
"""Read, on * only."""
ListExplainabilities: _Final[_Action]
"""Read, on * only."""
ListExplainabilityExports: _Final[_Action]
"""Read, on * only."""
ListForecastExportJobs: _Final[_Action]
"""Read, on * only."""
ListForecasts: _Final[_Action]
"""Read, on * only."""
ListMonitorEvaluations: _Final[_Action]
"""Read, on monitor (required)."""
ListMonitors: _Final[_Action]
"""Read, on * only."""
ListPredictorBacktestExportJobs: _Final[_Action]
"""Read, on * only."""
ListPredictors: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on dataset, datasetGroup, datasetImportJob, endpoint, explainability, explainabilityExport, forecast, forecastExport, monitor, predictor, predictorBacktestExportJob, whatIfAnalysis, whatIfForecast, whatIfForecastExport."""
ListWhatIfAnalyses: _Final[_Action]
"""Read, on * only."""
ListWhatIfForecastExports: _Final[_Action]
"""Read, on * only."""
ListWhatIfForecasts: _Final[_Action]
"""Read, on * only."""
QueryForecast: _Final[_Action]
"""Read, on forecast (required)."""
QueryWhatIfForecast: _Final[_Action]
"""Read, on whatIfForecast (required)."""
ResumeResource: _Final[_Action]
"""Write, on monitor (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopResource: _Final[_Action]
"""Write, on datasetImportJob (required), endpoint (required), explainability (required), explainabilityExport (required), forecast (required), forecastExport (required), monitor (required), predictor (required), predictorBacktestExportJob (required), whatIfAnalysis (required), whatIfForecast (required), whatIfForecastExport (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on dataset, datasetGroup, datasetImportJob, endpoint, explainability, explainabilityExport, forecast, forecastExport, monitor, predictor, predictorBacktestExportJob, whatIfAnalysis, whatIfForecast, whatIfForecastExport. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on dataset, datasetGroup, datasetImportJob, endpoint, explainability, explainabilityExport, forecast, forecastExport, monitor, predictor, predictorBacktestExportJob, whatIfAnalysis, whatIfForecast, whatIfForecastExport. Keys: aws:TagKeys."""
UpdateDatasetGroup: _Final[_Action]
"""Write, on dataset (required), datasetGroup (required)."""
class _algorithm(_ResourceType):
    """arn:${Partition}:forecast:::algorithm/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

algorithm: _Final[_algorithm]
class _dataset(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:dataset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _datasetGroup(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:dataset-group/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasetGroup: _Final[_datasetGroup]
class _datasetImportJob(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:dataset-import-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasetImportJob: _Final[_datasetImportJob]
class _endpoint(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:forecast-endpoint/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint: _Final[_endpoint]
class _explainability(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:explainability/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

explainability: _Final[_explainability]
class _explainabilityExport(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:explainability-export/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

explainabilityExport: _Final[_explainabilityExport]
class _forecast(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:forecast/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

forecast: _Final[_forecast]
class _forecastExport(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:forecast-export-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

forecastExport: _Final[_forecastExport]
class _monitor(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:monitor/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

monitor: _Final[_monitor]
class _predictor(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:predictor/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

predictor: _Final[_predictor]
class _predictorBacktestExportJob(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:predictor-backtest-export-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

predictorBacktestExportJob: _Final[_predictorBacktestExportJob]
class _whatIfAnalysis(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:what-if-analysis/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

whatIfAnalysis: _Final[_whatIfAnalysis]
class _whatIfForecast(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

whatIfForecast: _Final[_whatIfForecast]
class _whatIfForecastExport(_ResourceType):
    """arn:${Partition}:forecast:${Region}:${Account}:what-if-forecast-export/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

whatIfForecastExport: _Final[_whatIfForecastExport]

class _Keys(_ServiceKeys):
    """The condition keys of forecast."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
