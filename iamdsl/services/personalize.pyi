"""Amazon Personalize. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateBatchInferenceJob: _Final[_Action]
"""Write, on batchInferenceJob (required), solution (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBatchSegmentJob: _Final[_Action]
"""Write, on batchSegmentJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCampaign: _Final[_Action]
"""Write, on campaign (required), solution (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataDeletionJob: _Final[_Action]
"""Write, on dataDeletionJob (required), datasetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataInsightsJob: _Final[_Action]
"""Write, on dataInsightsJob (required)."""
CreateDataset: _Final[_Action]
"""Write, on dataset (required), datasetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatasetExportJob: _Final[_Action]
"""Write, on dataset (required), datasetExportJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatasetGroup: _Final[_Action]
"""Write, on datasetGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDatasetImportJob: _Final[_Action]
"""Write, on dataset (required), datasetImportJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventTracker: _Final[_Action]
"""Write, on datasetGroup (required), eventTracker (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFilter: _Final[_Action]
"""Write, on datasetGroup (required), filter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMetricAttribution: _Final[_Action]
"""Write, on datasetGroup (required), metricAttribution (required)."""
CreateRecommender: _Final[_Action]
"""Write, on datasetGroup (required), recommender (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSchema: _Final[_Action]
"""Write, on schema (required)."""
CreateSolution: _Final[_Action]
"""Write, on datasetGroup (required), solution (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSolutionVersion: _Final[_Action]
"""Write, on solution (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCampaign: _Final[_Action]
"""Write, on campaign (required)."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteDatasetGroup: _Final[_Action]
"""Write, on datasetGroup (required)."""
DeleteEventTracker: _Final[_Action]
"""Write, on eventTracker (required)."""
DeleteFilter: _Final[_Action]
"""Write, on filter (required)."""
DeleteMetricAttribution: _Final[_Action]
"""Write, on metricAttribution (required)."""
DeleteRecommender: _Final[_Action]
"""Write, on recommender (required)."""
DeleteSchema: _Final[_Action]
"""Write, on schema (required)."""
DeleteSolution: _Final[_Action]
"""Write, on solution (required)."""
DescribeAlgorithm: _Final[_Action]
"""Read, on algorithm (required)."""
DescribeBatchInferenceJob: _Final[_Action]
"""Read, on batchInferenceJob (required)."""
DescribeBatchSegmentJob: _Final[_Action]
"""Read, on batchSegmentJob (required)."""
DescribeCampaign: _Final[_Action]
"""Read, on campaign (required)."""
DescribeDataDeletionJob: _Final[_Action]
"""Read, on dataDeletionJob (required)."""
DescribeDataInsightsJob: _Final[_Action]
"""Read, on dataInsightsJob (required)."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required)."""
DescribeDatasetExportJob: _Final[_Action]
"""Read, on datasetExportJob (required)."""
DescribeDatasetGroup: _Final[_Action]
"""Read, on datasetGroup (required)."""
DescribeDatasetImportJob: _Final[_Action]
"""Read, on datasetImportJob (required)."""
DescribeEventTracker: _Final[_Action]
"""Read, on eventTracker (required)."""
DescribeFeatureTransformation: _Final[_Action]
"""Read, on featureTransformation (required)."""
DescribeFilter: _Final[_Action]
"""Read, on filter (required)."""
DescribeMetricAttribution: _Final[_Action]
"""Read, on metricAttribution (required)."""
DescribeRecipe: _Final[_Action]
"""Read, on recipe (required)."""
DescribeRecommender: _Final[_Action]
"""Read, on recommender (required)."""
DescribeSchema: _Final[_Action]
"""Read, on schema (required)."""
DescribeSolution: _Final[_Action]
"""Read, on solution (required)."""
DescribeSolutionVersion: _Final[_Action]
"""Read, on solution (required)."""
GetActionRecommendations: _Final[_Action]
"""Read, on campaign (required)."""
GetDataInsights: _Final[_Action]
"""Read, on dataInsightsJob (required)."""
GetPersonalizedRanking: _Final[_Action]
"""Read, on campaign (required)."""
GetRecommendations: _Final[_Action]
"""Read, on campaign (required)."""
GetSolutionMetrics: _Final[_Action]
"""Read, on solution (required)."""
ListBatchInferenceJobs: _Final[_Action]
"""List, on * only."""
ListBatchSegmentJobs: _Final[_Action]
"""List, on * only."""
ListCampaigns: _Final[_Action]
"""List, on * only."""
ListDataDeletionJobs: _Final[_Action]
"""List, on * only."""
ListDataInsightsJobs: _Final[_Action]
"""List, on * only."""
ListDatasetExportJobs: _Final[_Action]
"""List, on * only."""
ListDatasetGroups: _Final[_Action]
"""List, on * only."""
ListDatasetImportJobs: _Final[_Action]
"""List, on * only."""
ListDatasets: _Final[_Action]
"""List, on * only."""
ListEventTrackers: _Final[_Action]
"""List, on * only."""
ListFilters: _Final[_Action]
"""List, on * only."""
ListMetricAttributionMetrics: _Final[_Action]
"""List, on * only."""
ListMetricAttributions: _Final[_Action]
"""List, on * only."""
ListRecipes: _Final[_Action]
"""List, on * only."""
ListRecommenders: _Final[_Action]
"""List, on * only."""
ListSchemas: _Final[_Action]
"""List, on * only."""
ListSolutionVersions: _Final[_Action]
"""List, on * only."""
ListSolutions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on batchInferenceJob, batchSegmentJob, campaign, dataDeletionJob, dataset, datasetExportJob, datasetGroup, datasetImportJob, eventTracker, filter, recommender, solution."""
PutActionInteractions: _Final[_Action]
"""Write, on * only."""
PutActions: _Final[_Action]
"""Write, on dataset (required)."""
PutEvents: _Final[_Action]
"""Write, on * only."""
PutItems: _Final[_Action]
"""Write, on dataset (required)."""
PutUsers: _Final[_Action]
"""Write, on dataset (required)."""
StartRecommender: _Final[_Action]
"""Write, on recommender (required)."""
StopRecommender: _Final[_Action]
"""Write, on recommender (required)."""
StopSolutionVersionCreation: _Final[_Action]
"""Write, on solution (required)."""
TagResource: _Final[_Action]
"""Tagging, on batchInferenceJob, batchSegmentJob, campaign, dataDeletionJob, dataset, datasetExportJob, datasetGroup, datasetImportJob, eventTracker, filter, recommender, solution. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on batchInferenceJob, batchSegmentJob, campaign, dataDeletionJob, dataset, datasetExportJob, datasetGroup, datasetImportJob, eventTracker, filter, recommender, solution. Keys: aws:TagKeys."""
UpdateCampaign: _Final[_Action]
"""Write, on campaign (required)."""
UpdateDataset: _Final[_Action]
"""Write, on dataset (required)."""
UpdateMetricAttribution: _Final[_Action]
"""Write, on metricAttribution (required)."""
UpdateRecommender: _Final[_Action]
"""Write, on recommender (required)."""
UpdateSolution: _Final[_Action]
"""Write, on solution (required)."""
class _algorithm(_ResourceType):
    """arn:${Partition}:personalize:::algorithm/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

algorithm: _Final[_algorithm]
class _batchInferenceJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:batch-inference-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batchInferenceJob: _Final[_batchInferenceJob]
class _batchSegmentJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:batch-segment-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

batchSegmentJob: _Final[_batchSegmentJob]
class _campaign(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:campaign/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign: _Final[_campaign]
class _dataDeletionJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:data-deletion-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataDeletionJob: _Final[_dataDeletionJob]
class _dataInsightsJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:data-insights-job/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataInsightsJob: _Final[_dataInsightsJob]
class _dataset(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:dataset/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _datasetExportJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:dataset-export-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasetExportJob: _Final[_datasetExportJob]
class _datasetGroup(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:dataset-group/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasetGroup: _Final[_datasetGroup]
class _datasetImportJob(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:dataset-import-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasetImportJob: _Final[_datasetImportJob]
class _eventTracker(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventTracker: _Final[_eventTracker]
class _featureTransformation(_ResourceType):
    """arn:${Partition}:personalize:::feature-transformation/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

featureTransformation: _Final[_featureTransformation]
class _filter(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:filter/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

filter: _Final[_filter]
class _metricAttribution(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metricAttribution: _Final[_metricAttribution]
class _recipe(_ResourceType):
    """arn:${Partition}:personalize:::recipe/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

recipe: _Final[_recipe]
class _recommender(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:recommender/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

recommender: _Final[_recommender]
class _schema(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

schema: _Final[_schema]
class _solution(_ResourceType):
    """arn:${Partition}:personalize:${Region}:${Account}:solution/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

solution: _Final[_solution]

class _Keys(_ServiceKeys):
    """The condition keys of personalize."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
