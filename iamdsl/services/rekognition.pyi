"""Amazon Rekognition. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFaces: _Final[_Action]
"""Write, on collection (required)."""
CompareFaces: _Final[_Action]
"""Read, on * only."""
CopyProjectVersion: _Final[_Action]
"""Write, on project (required), projectversion (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCollection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataset: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFaceLivenessSession: _Final[_Action]
"""Write, on * only."""
CreateProject: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProjectVersion: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStreamProcessor: _Final[_Action]
"""Write, on collection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateUser: _Final[_Action]
"""Write, on collection (required)."""
DeleteCollection: _Final[_Action]
"""Write, on collection (required)."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DeleteFaces: _Final[_Action]
"""Write, on collection (required)."""
DeleteProject: _Final[_Action]
"""Write, on project (required)."""
DeleteProjectPolicy: _Final[_Action]
"""Write, on project (required)."""
DeleteProjectVersion: _Final[_Action]
"""Write, on projectversion (required)."""
DeleteStreamProcessor: _Final[_Action]
"""Write, on streamprocessor (required)."""
DeleteUser: _Final[_Action]
"""Write, on collection (required)."""
DescribeCollection: _Final[_Action]
"""Read, on collection (required)."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required)."""
DescribeProjectVersions: _Final[_Action]
"""Read, on project (required)."""
DescribeProjects: _Final[_Action]
"""Read, on * only."""
DescribeStreamProcessor: _Final[_Action]
"""Read, on streamprocessor (required)."""
DetectCustomLabels: _Final[_Action]
"""Read, on projectversion (required)."""
DetectFaces: _Final[_Action]
"""Read, on * only."""
DetectLabels: _Final[_Action]
"""Read, on * only."""
DetectModerationLabels: _Final[_Action]
"""Read, on projectversion."""
DetectProtectiveEquipment: _Final[_Action]
"""Read, on * only."""
DetectText: _Final[_Action]
"""Read, on * only."""
DisassociateFaces: _Final[_Action]
"""Write, on collection (required)."""
DistributeDatasetEntries: _Final[_Action]
"""Write, on dataset (required)."""
GetCelebrityInfo: _Final[_Action]
"""Read, on * only."""
GetCelebrityRecognition: _Final[_Action]
"""Read, on * only."""
GetContentModeration: _Final[_Action]
"""Read, on * only."""
GetFaceDetection: _Final[_Action]
"""Read, on * only."""
GetFaceLivenessSessionResults: _Final[_Action]
"""Read, on * only."""
GetFaceSearch: _Final[_Action]
"""Read, on * only."""
GetLabelDetection: _Final[_Action]
"""Read, on * only."""
GetMediaAnalysisJob: _Final[_Action]
"""Read, on * only."""
GetPersonTracking: _Final[_Action]
"""Read, on * only."""
GetSegmentDetection: _Final[_Action]
"""Read, on * only."""
GetTextDetection: _Final[_Action]
"""Read, on * only."""
IndexFaces: _Final[_Action]
"""Write, on collection (required)."""
ListCollections: _Final[_Action]
"""Read, on * only."""
ListDatasetEntries: _Final[_Action]
"""Read, on dataset (required)."""
ListDatasetLabels: _Final[_Action]
"""Read, on dataset (required)."""
ListFaces: _Final[_Action]
"""Read, on collection (required)."""
ListMediaAnalysisJobs: _Final[_Action]
"""Read, on * only."""
ListProjectPolicies: _Final[_Action]
"""Read, on project (required)."""
ListStreamProcessors: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on collection, dataset, project, projectversion, streamprocessor."""
ListUsers: _Final[_Action]
"""Read, on collection (required)."""
PutProjectPolicy: _Final[_Action]
"""Write, on project (required)."""
RecognizeCelebrities: _Final[_Action]
"""Read, on * only."""
SearchFaces: _Final[_Action]
"""Read, on collection (required)."""
SearchFacesByImage: _Final[_Action]
"""Read, on collection (required)."""
SearchUsers: _Final[_Action]
"""Read, on collection (required)."""
SearchUsersByImage: _Final[_Action]
"""Read, on collection (required)."""
StartCelebrityRecognition: _Final[_Action]
"""Write, on * only."""
StartContentModeration: _Final[_Action]
"""Write, on * only."""
StartFaceDetection: _Final[_Action]
"""Write, on * only."""
StartFaceLivenessSession: _Final[_Action]
"""Write, on * only."""
StartFaceSearch: _Final[_Action]
"""Write, on collection (required)."""
StartLabelDetection: _Final[_Action]
"""Write, on * only."""
StartMediaAnalysisJob: _Final[_Action]
"""Write, on projectversion."""
StartPersonTracking: _Final[_Action]
"""Write, on * only."""
StartProjectVersion: _Final[_Action]
"""Write, on projectversion (required)."""
StartSegmentDetection: _Final[_Action]
"""Write, on * only."""
StartStreamProcessor: _Final[_Action]
"""Write, on streamprocessor (required)."""
StartTextDetection: _Final[_Action]
"""Write, on * only."""
StopProjectVersion: _Final[_Action]
"""Write, on projectversion (required)."""
StopStreamProcessor: _Final[_Action]
"""Write, on streamprocessor (required)."""
TagResource: _Final[_Action]
"""Tagging, on collection, dataset, project, projectversion, streamprocessor. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on collection, dataset, project, projectversion, streamprocessor. Keys: aws:TagKeys."""
UpdateDatasetEntries: _Final[_Action]
"""Write, on dataset (required)."""
UpdateStreamProcessor: _Final[_Action]
"""Write, on streamprocessor (required)."""
class _collection(_ResourceType):
    """arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

collection: _Final[_collection]
class _dataset(_ResourceType):
    """arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/dataset/${DatasetType}/${CreationTimestamp}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, dataset_type: str | _Variable, creation_timestamp: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _project(_ResourceType):
    """arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/${CreationTimestamp}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, creation_timestamp: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _projectversion(_ResourceType):
    """arn:${Partition}:rekognition:${Region}:${Account}:project/${ProjectName}/version/${VersionName}/${CreationTimestamp}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_name: str | _Variable, version_name: str | _Variable, creation_timestamp: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

projectversion: _Final[_projectversion]
class _streamprocessor(_ResourceType):
    """arn:${Partition}:rekognition:${Region}:${Account}:streamprocessor/${StreamprocessorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, streamprocessor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

streamprocessor: _Final[_streamprocessor]

class _Keys(_ServiceKeys):
    """The condition keys of rekognition."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
