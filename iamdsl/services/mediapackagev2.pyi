"""AWS Elemental MediaPackage V2. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelHarvestJob: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), HarvestJob (required), OriginEndpoint (required)."""
CreateChannel: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChannelGroup: _Final[_Action]
"""Write, on ChannelGroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHarvestJob: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), HarvestJob (required), OriginEndpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOriginEndpoint: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteChannel: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required)."""
DeleteChannelGroup: _Final[_Action]
"""Write, on ChannelGroup (required)."""
DeleteChannelPolicy: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), ChannelPolicy (required)."""
DeleteOriginEndpoint: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required)."""
DeleteOriginEndpointPolicy: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required), OriginEndpointPolicy (required)."""
GetChannel: _Final[_Action]
"""Read, on Channel (required), ChannelGroup (required)."""
GetChannelGroup: _Final[_Action]
"""Read, on ChannelGroup (required)."""
GetChannelPolicy: _Final[_Action]
"""Read, on Channel (required), ChannelGroup (required), ChannelPolicy (required)."""
GetHarvestJob: _Final[_Action]
"""Read, on Channel (required), ChannelGroup (required), HarvestJob (required), OriginEndpoint (required)."""
GetHeadObject: _Final[_Action]
"""Read, on OriginEndpoint (required)."""
GetObject: _Final[_Action]
"""Read, on OriginEndpoint (required)."""
GetOriginEndpoint: _Final[_Action]
"""Read, on Channel (required), ChannelGroup (required), OriginEndpoint (required)."""
GetOriginEndpointPolicy: _Final[_Action]
"""Read, on Channel (required), ChannelGroup (required), OriginEndpoint (required), OriginEndpointPolicy (required)."""
HarvestObject: _Final[_Action]
"""Read, on OriginEndpoint (required)."""
ListChannelGroups: _Final[_Action]
"""List, on * only."""
ListChannels: _Final[_Action]
"""List, on ChannelGroup (required)."""
ListHarvestJobs: _Final[_Action]
"""List, on ChannelGroup (required)."""
ListOriginEndpoints: _Final[_Action]
"""List, on Channel (required), ChannelGroup (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Channel, ChannelGroup, HarvestJob, OriginEndpoint."""
PutChannelPolicy: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), ChannelPolicy (required)."""
PutObject: _Final[_Action]
"""Write, on Channel (required)."""
PutOriginEndpointPolicy: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required), OriginEndpointPolicy (required)."""
ResetChannelState: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required)."""
ResetOriginEndpointState: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required)."""
TagResource: _Final[_Action]
"""Tagging, on Channel, ChannelGroup, HarvestJob, OriginEndpoint. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Channel, ChannelGroup, HarvestJob, OriginEndpoint. Keys: aws:TagKeys."""
UpdateChannel: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required)."""
UpdateChannelGroup: _Final[_Action]
"""Write, on ChannelGroup (required)."""
UpdateOriginEndpoint: _Final[_Action]
"""Write, on Channel (required), ChannelGroup (required), OriginEndpoint (required)."""
class _Channel(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_group_name: str | _Variable, channel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Channel: _Final[_Channel]
class _ChannelGroup(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ChannelGroup: _Final[_ChannelGroup]
class _ChannelPolicy(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}"""

    def __call__(self, channel_group_name: str | _Variable, channel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ChannelPolicy: _Final[_ChannelPolicy]
class _HarvestJob(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}/harvestJob/${HarvestJobName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_group_name: str | _Variable, channel_name: str | _Variable, origin_endpoint_name: str | _Variable, harvest_job_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

HarvestJob: _Final[_HarvestJob]
class _OriginEndpoint(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_group_name: str | _Variable, channel_name: str | _Variable, origin_endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OriginEndpoint: _Final[_OriginEndpoint]
class _OriginEndpointPolicy(_ResourceType):
    """arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}/channel/${ChannelName}/originEndpoint/${OriginEndpointName}"""

    def __call__(self, channel_group_name: str | _Variable, channel_name: str | _Variable, origin_endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OriginEndpointPolicy: _Final[_OriginEndpointPolicy]

class _Keys(_ServiceKeys):
    """The condition keys of mediapackagev2."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
