"""Amazon Kinesis Firehose. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDeliveryStream: _Final[_Action]
"""Write, on deliverystream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDeliveryStream: _Final[_Action]
"""Write, on deliverystream (required)."""
DescribeDeliveryStream: _Final[_Action]
"""Read, on deliverystream (required)."""
ListDeliveryStreams: _Final[_Action]
"""List, on * only."""
ListTagsForDeliveryStream: _Final[_Action]
"""List, on deliverystream (required)."""
PutRecord: _Final[_Action]
"""Write, on deliverystream (required)."""
PutRecordBatch: _Final[_Action]
"""Write, on deliverystream (required)."""
StartDeliveryStreamEncryption: _Final[_Action]
"""Write, on deliverystream (required)."""
StopDeliveryStreamEncryption: _Final[_Action]
"""Write, on deliverystream (required)."""
TagDeliveryStream: _Final[_Action]
"""Tagging, on deliverystream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagDeliveryStream: _Final[_Action]
"""Tagging, on deliverystream (required). Keys: aws:TagKeys."""
UpdateDestination: _Final[_Action]
"""Write, on deliverystream (required)."""
class _deliverystream(_ResourceType):
    """arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, delivery_stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

deliverystream: _Final[_deliverystream]

class _Keys(_ServiceKeys):
    """The condition keys of firehose."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
