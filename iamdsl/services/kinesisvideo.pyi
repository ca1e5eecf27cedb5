"""Amazon Kinesis Video Streams. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ConnectAsMaster: _Final[_Action]
"""Write, on channel (required)."""
ConnectAsViewer: _Final[_Action]
"""Write, on channel (required)."""
CreateSignalingChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStream: _Final[_Action]
"""Write, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteEdgeConfiguration: _Final[_Action]
"""Write, on stream (required)."""
DeleteSignalingChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteStream: _Final[_Action]
"""Write, on stream (required)."""
DescribeEdgeConfiguration: _Final[_Action]
"""Read, on stream (required)."""
DescribeImageGenerationConfiguration: _Final[_Action]
"""Read, on stream (required)."""
DescribeMappedResourceConfiguration: _Final[_Action]
"""List, on stream (required)."""
DescribeMediaStorageConfiguration: _Final[_Action]
"""Read, on channel (required)."""
DescribeNotificationConfiguration: _Final[_Action]
"""Read, on stream (required)."""
DescribeSignalingChannel: _Final[_Action]
"""List, on channel (required)."""
DescribeStream: _Final[_Action]
"""List, on stream (required)."""
DescribeStreamStorageConfiguration: _Final[_Action]
"""Read, on stream (required)."""
GetClip: _Final[_Action]
"""Read, on stream (required)."""
GetDASHStreamingSessionURL: _Final[_Action]
"""Read, on stream (required)."""
GetDataEndpoint: _Final[_Action]
"""Read, on stream (required)."""
GetHLSStreamingSessionURL: _Final[_Action]
"""Read, on stream (required)."""
GetIceServerConfig: _Final[_Action]
"""Read, on channel (required)."""
GetImages: _Final[_Action]
"""Read, on stream (required)."""
GetMedia: _Final[_Action]
"""Read, on stream (required)."""
GetMediaForFragmentList: _Final[_Action]
"""Read, on stream (required)."""
GetSignalingChannelEndpoint: _Final[_Action]
"""Read, on channel (required)."""
JoinStorageSession: _Final[_Action]
"""Write, on channel (required)."""
JoinStorageSessionAsViewer: _Final[_Action]
"""Write, on channel (required)."""
ListEdgeAgentConfigurations: _Final[_Action]
"""List, on * only."""
ListFragments: _Final[_Action]
"""List, on stream (required)."""
ListSignalingChannels: _Final[_Action]
"""List, on * only."""
ListStreams: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on channel, stream."""
ListTagsForStream: _Final[_Action]
"""Read, on stream (required)."""
PutMedia: _Final[_Action]
"""Write, on stream (required)."""
SendAlexaOfferToMaster: _Final[_Action]
"""Write, on channel (required)."""
StartEdgeConfigurationUpdate: _Final[_Action]
"""Write, on stream (required)."""
TagResource: _Final[_Action]
"""Tagging, on channel, stream. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagStream: _Final[_Action]
"""Tagging, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on channel, stream. Keys: aws:TagKeys."""
UntagStream: _Final[_Action]
"""Tagging, on stream (required). Keys: aws:TagKeys."""
UpdateDataRetention: _Final[_Action]
"""Write, on stream (required)."""
UpdateImageGenerationConfiguration: _Final[_Action]
"""Write, on stream (required)."""
UpdateMediaStorageConfiguration: _Final[_Action]
"""Write, on channel (required)."""
UpdateNotificationConfiguration: _Final[_Action]
"""Write, on stream (required)."""
UpdateSignalingChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateStream: _Final[_Action]
"""Write, on stream (required)."""
UpdateStreamStorageConfiguration: _Final[_Action]
"""Write, on stream (required)."""
class _channel(_ResourceType):
    """arn:${Partition}:kinesisvideo:${Region}:${Account}:channel/${ChannelName}/${CreationTime}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_name: str | _Variable, creation_time: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _stream(_ResourceType):
    """arn:${Partition}:kinesisvideo:${Region}:${Account}:stream/${StreamName}/${CreationTime}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stream_name: str | _Variable, creation_time: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]

class _Keys(_ServiceKeys):
    """The condition keys of kinesisvideo."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
