"""AWS IoT Analytics. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchPutMessage: _Final[_Action]
"""Write, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CancelPipelineReprocessing: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CreateChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CreateDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CreateDatasetContent: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CreateDatastore: _Final[_Action]
"""Write, on datastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
CreatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DeleteDatasetContent: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DeleteDatastore: _Final[_Action]
"""Write, on datastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DescribeChannel: _Final[_Action]
"""Read, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DescribeDatastore: _Final[_Action]
"""Read, on datastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
DescribeLoggingOptions: _Final[_Action]
"""Read, on * only."""
DescribePipeline: _Final[_Action]
"""Read, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
GetDatasetContent: _Final[_Action]
"""Read, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
ListChannels: _Final[_Action]
"""List, on * only."""
ListDatasetContents: _Final[_Action]
"""List, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
ListDatasets: _Final[_Action]
"""List, on * only."""
ListDatastores: _Final[_Action]
"""List, on * only."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on channel, dataset, datastore, pipeline. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
PutLoggingOptions: _Final[_Action]
"""Write, on * only."""
RunPipelineActivity: _Final[_Action]
"""Read, on * only."""
SampleChannelData: _Final[_Action]
"""Read, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
StartPipelineReprocessing: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on channel, dataset, datastore, pipeline. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
UntagResource: _Final[_Action]
"""Tagging, on channel, dataset, datastore, pipeline. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
UpdateDataset: _Final[_Action]
"""Write, on dataset (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
UpdateDatastore: _Final[_Action]
"""Write, on datastore (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}."""
class _channel(_ResourceType):
    """arn:${Partition}:iotanalytics:${Region}:${Account}:channel/${ChannelName}. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}"""

    def __call__(self, channel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _dataset(_ResourceType):
    """arn:${Partition}:iotanalytics:${Region}:${Account}:dataset/${DatasetName}. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}"""

    def __call__(self, dataset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _datastore(_ResourceType):
    """arn:${Partition}:iotanalytics:${Region}:${Account}:datastore/${DatastoreName}. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}"""

    def __call__(self, datastore_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datastore: _Final[_datastore]
class _pipeline(_ResourceType):
    """arn:${Partition}:iotanalytics:${Region}:${Account}:pipeline/${PipelineName}. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotanalytics:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]

class _Keys(_ServiceKeys):
    """The condition keys of iotanalytics."""

    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
