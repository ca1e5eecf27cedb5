"""AWS Elemental MediaTailor. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ConfigureLogsForChannel: _Final[_Action]
"""Write, on channel (required)."""
ConfigureLogsForPlaybackConfiguration: _Final[_Action]
"""Write, on playbackConfiguration (required). Needs: iam:CreateServiceLinkedRole."""
CreateChannel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLiveSource: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePrefetchSchedule: _Final[_Action]
"""Write, on playbackConfiguration (required)."""
CreateProgram: _Final[_Action]
"""Write, on * only."""
CreateSourceLocation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVodSource: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteChannelPolicy: _Final[_Action]
"""Permissions management, on channel (required)."""
DeleteLiveSource: _Final[_Action]
"""Write, on liveSource (required)."""
DeletePlaybackConfiguration: _Final[_Action]
"""Write, on playbackConfiguration (required)."""
DeletePrefetchSchedule: _Final[_Action]
"""Write, on playbackConfiguration (required), prefetchSchedule (required)."""
DeleteProgram: _Final[_Action]
"""Write, on program (required)."""
DeleteSourceLocation: _Final[_Action]
"""Write, on sourceLocation (required)."""
DeleteVodSource: _Final[_Action]
"""Write, on vodSource (required)."""
DescribeChannel: _Final[_Action]
"""Read, on channel (required)."""
DescribeLiveSource: _Final[_Action]
"""Read, on liveSource (required)."""
DescribeProgram: _Final[_Action]
"""Read, on program (required)."""
DescribeSourceLocation: _Final[_Action]
"""Read, on sourceLocation (required)."""
DescribeVodSource: _Final[_Action]
"""Read, on vodSource (required)."""
GetChannelPolicy: _Final[_Action]
"""Read, on channel (required)."""
GetChannelSchedule: _Final[_Action]
"""Read, on channel (required)."""
GetPlaybackConfiguration: _Final[_Action]
"""Read, on playbackConfiguration (required)."""
GetPrefetchSchedule: _Final[_Action]
"""Read, on playbackConfiguration (required), prefetchSchedule (required)."""
ListAlerts: _Final[_Action]
"""Read, on * only."""
ListChannels: _Final[_Action]
"""Read, on * only."""
ListLiveSources: _Final[_Action]
"""Read, on * only."""
ListPlaybackConfigurations: _Final[_Action]
"""List, on * only."""
ListPrefetchSchedules: _Final[_Action]
"""List, on playbackConfiguration (required)."""
ListSourceLocations: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on channel, liveSource, playbackConfiguration, sourceLocation, vodSource."""
ListVodSources: _Final[_Action]
"""Read, on * only."""
PutChannelPolicy: _Final[_Action]
"""Permissions management, on channel (required)."""
PutPlaybackConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartChannel: _Final[_Action]
"""Write, on channel (required)."""
StopChannel: _Final[_Action]
"""Write, on channel (required)."""
TagResource: _Final[_Action]
"""Tagging, on channel, liveSource, playbackConfiguration, sourceLocation, vodSource. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on channel, liveSource, playbackConfiguration, sourceLocation, vodSource. Keys: aws:TagKeys."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateLiveSource: _Final[_Action]
"""Write, on liveSource (required)."""
UpdateProgram: _Final[_Action]
"""Write, on program (required)."""
UpdateSourceLocation: _Final[_Action]
"""Write, on sourceLocation (required)."""
UpdateVodSource: _Final[_Action]
"""Write, on vodSource (required)."""
class _channel(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _liveSource(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:liveSource/${SourceLocationName}/${LiveSourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_location_name: str | _Variable, live_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

liveSource: _Final[_liveSource]
class _playbackConfiguration(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

playbackConfiguration: _Final[_playbackConfiguration]
class _prefetchSchedule(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

prefetchSchedule: _Final[_prefetchSchedule]
class _program(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:program/${ChannelName}/${ProgramName}"""

    def __call__(self, channel_name: str | _Variable, program_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

program: _Final[_program]
class _sourceLocation(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:sourceLocation/${SourceLocationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_location_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sourceLocation: _Final[_sourceLocation]
class _vodSource(_ResourceType):
    """arn:${Partition}:mediatailor:${Region}:${Account}:vodSource/${SourceLocationName}/${VodSourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_location_name: str | _Variable, vod_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vodSource: _Final[_vodSource]

class _Keys(_ServiceKeys):
    """The condition keys of mediatailor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
