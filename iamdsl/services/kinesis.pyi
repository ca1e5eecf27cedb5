"""Amazon Kinesis Data Streams. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddTagsToStream: _Final[_Action]
"""Tagging, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
AssociateStreamsWithChannel: _Final[_Action]
"""Write, on channel (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
CreateChannel: _Final[_Action]
"""Tagging, on channel (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateStream: _Final[_Action]
"""Write, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DecreaseStreamRetentionPeriod: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on consumer (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteStream: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterStreamConsumer: _Final[_Action]
"""Write, on consumer (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeAccountSettings: _Final[_Action]
"""Read, on * only."""
DescribeChannel: _Final[_Action]
"""Read, on channel (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeLimits: _Final[_Action]
"""Read, on * only."""
DescribeStream: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeStreamConsumer: _Final[_Action]
"""Read, on consumer (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeStreamSummary: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
DisableEnhancedMonitoring: _Final[_Action]
"""Write, on * only."""
EnableEnhancedMonitoring: _Final[_Action]
"""Write, on * only."""
GetRecords: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
GetResourcePolicy: _Final[_Action]
"""Read, on consumer (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
GetShardIterator: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
IncreaseStreamRetentionPeriod: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
InjectApiError: _Final[_Action]
"""Write, on * only. Keys: kinesis:FisActionId, kinesis:FisInjectPercentage, kinesis:FisTargetArns."""
ListChannels: _Final[_Action]
"""List, on * only."""
ListShards: _Final[_Action]
"""List, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
ListStreamConsumers: _Final[_Action]
"""List, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
ListStreams: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on channel (required), consumer (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForStream: _Final[_Action]
"""Read, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
MergeShards: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
PutRecord: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
PutRecords: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
PutResourcePolicy: _Final[_Action]
"""Write, on consumer (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
RegisterStreamConsumer: _Final[_Action]
"""Write, on stream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
RemoveTagsFromStream: _Final[_Action]
"""Tagging, on stream (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
SplitShard: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
StartStreamEncryption: _Final[_Action]
"""Write, on kmsKey (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
StopStreamEncryption: _Final[_Action]
"""Write, on kmsKey (required), stream (required). Keys: aws:ResourceTag/${TagKey}."""
SubscribeToShard: _Final[_Action]
"""Read, on consumer (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on channel (required), consumer (required), stream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on channel (required), consumer (required), stream (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateMaxRecordSize: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateShardCount: _Final[_Action]
"""Write, on * only."""
UpdateStreamMode: _Final[_Action]
"""Write, on * only."""
UpdateStreamRecordDistributionStrategy: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateStreamWarmThroughput: _Final[_Action]
"""Write, on stream (required). Keys: aws:ResourceTag/${TagKey}."""
class _channel(_ResourceType):
    """arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _consumer(_ResourceType):
    """arn:${Partition}:kinesis:${Region}:${Account}:${StreamType}/${StreamName}/consumer/${ConsumerName}:${ConsumerCreationTimpstamp}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stream_type: str | _Variable, stream_name: str | _Variable, consumer_name: str | _Variable, consumer_creation_timpstamp: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

consumer: _Final[_consumer]
class _kmsKey(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

kmsKey: _Final[_kmsKey]
class _stream(_ResourceType):
    """arn:${Partition}:kinesis:${Region}:${Account}:stream/${StreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream: _Final[_stream]

class _Keys(_ServiceKeys):
    """The condition keys of kinesis."""

    FisActionId: _StringKey
    FisInjectPercentage: _NumericKey
    FisTargetArns: _ArnSetKey
    @_overload
    def __getitem__(self, name: _Literal["kinesis:FisActionId"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kinesis:FisInjectPercentage"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["kinesis:FisTargetArns"]) -> _ArnSetKey: ...
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
