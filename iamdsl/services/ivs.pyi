"""Amazon Interactive Video Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetChannel: _Final[_Action]
"""Read, on Channel (required)."""
BatchGetStreamKey: _Final[_Action]
"""Read, on Stream-Key (required)."""
BatchStartViewerSessionRevocation: _Final[_Action]
"""Write, on Channel (required)."""
CreateAdConfiguration: _Final[_Action]
"""Write, on Ad-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChannel: _Final[_Action]
"""Write, on Channel (required), Stream-Key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEncoderConfiguration: _Final[_Action]
"""Write, on Encoder-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFailoverSlateConfiguration: _Final[_Action]
"""Write, on Failover-Slate-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIngestConfiguration: _Final[_Action]
"""Write, on Ingest-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateParticipantToken: _Final[_Action]
"""Write, on Stage (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePlaybackRestrictionPolicy: _Final[_Action]
"""Write, on Playback-Restriction-Policy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRecordingConfiguration: _Final[_Action]
"""Write, on Recording-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStage: _Final[_Action]
"""Write, on Stage (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStorageConfiguration: _Final[_Action]
"""Write, on Storage-Configuration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStreamKey: _Final[_Action]
"""Write, on Stream-Key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAdConfiguration: _Final[_Action]
"""Write, on Ad-Configuration (required)."""
DeleteChannel: _Final[_Action]
"""Write, on Channel (required), Stream-Key (required)."""
DeleteEncoderConfiguration: _Final[_Action]
"""Write, on Encoder-Configuration (required)."""
DeleteFailoverSlateConfiguration: _Final[_Action]
"""Write, on Failover-Slate-Configuration (required)."""
DeleteIngestConfiguration: _Final[_Action]
"""Write, on Ingest-Configuration (required)."""
DeletePlaybackKeyPair: _Final[_Action]
"""Write, on Playback-Key-Pair (required)."""
DeletePlaybackRestrictionPolicy: _Final[_Action]
"""Write, on Playback-Restriction-Policy (required)."""
DeletePublicKey: _Final[_Action]
"""Write, on Public-Key (required)."""
DeleteRecordingConfiguration: _Final[_Action]
"""Write, on Recording-Configuration (required)."""
DeleteStage: _Final[_Action]
"""Write, on Stage (required)."""
DeleteStorageConfiguration: _Final[_Action]
"""Write, on Storage-Configuration (required)."""
DeleteStreamKey: _Final[_Action]
"""Write, on Stream-Key (required)."""
DisconnectParticipant: _Final[_Action]
"""Write, on Stage (required)."""
GetAdConfiguration: _Final[_Action]
"""Read, on Ad-Configuration (required)."""
GetChannel: _Final[_Action]
"""Read, on Channel (required)."""
GetComposition: _Final[_Action]
"""Read, on Composition (required)."""
GetEncoderConfiguration: _Final[_Action]
"""Read, on Encoder-Configuration (required)."""
GetFailoverSlateConfiguration: _Final[_Action]
"""Read, on Failover-Slate-Configuration (required)."""
GetIngestConfiguration: _Final[_Action]
"""Read, on Ingest-Configuration (required)."""
GetParticipant: _Final[_Action]
"""Read, on Stage (required)."""
GetPlaybackKeyPair: _Final[_Action]
"""Read, on Playback-Key-Pair (required)."""
GetPlaybackRestrictionPolicy: _Final[_Action]
"""Read, on Playback-Restriction-Policy (required)."""
GetPublicKey: _Final[_Action]
"""Read, on Public-Key (required)."""
GetRecordingConfiguration: _Final[_Action]
"""Read, on Recording-Configuration (required)."""
GetStage: _Final[_Action]
"""Read, on Stage (required)."""
GetStageSession: _Final[_Action]
"""Read, on Stage (required)."""
GetStorageConfiguration: _Final[_Action]
"""Read, on Storage-Configuration (required)."""
GetStream: _Final[_Action]
"""Read, on Channel (required)."""
GetStreamKey: _Final[_Action]
"""Read, on Stream-Key (required)."""
GetStreamSession: _Final[_Action]
"""Read, on Channel (required)."""
ImportPlaybackKeyPair: _Final[_Action]
"""Write, on Playback-Key-Pair (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ImportPublicKey: _Final[_Action]
"""Write, on Public-Key (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
InsertAdBreak: _Final[_Action]
"""Write, on Channel (required)."""
ListAdConfigurations: _Final[_Action]
"""List, on * only."""
ListChannels: _Final[_Action]
"""List, on Channel (required)."""
ListCompositions: _Final[_Action]
"""List, on Encoder-Configuration, Stage."""
ListEncoderConfigurations: _Final[_Action]
"""List, on * only."""
ListFailoverSlateConfigurations: _Final[_Action]
"""List, on Failover-Slate-Configuration (required)."""
ListIngestConfigurations: _Final[_Action]
"""List, on * only."""
ListParticipantEvents: _Final[_Action]
"""List, on Stage (required)."""
ListParticipantReplicas: _Final[_Action]
"""List, on Stage (required)."""
ListParticipants: _Final[_Action]
"""List, on Stage (required)."""
ListPlaybackKeyPairs: _Final[_Action]
"""List, on Playback-Key-Pair (required)."""
ListPlaybackRestrictionPolicies: _Final[_Action]
"""List, on * only."""
ListPublicKeys: _Final[_Action]
"""List, on * only."""
ListRecordingConfigurations: _Final[_Action]
"""List, on Recording-Configuration (required)."""
ListStageSessions: _Final[_Action]
"""List, on Stage (required)."""
ListStages: _Final[_Action]
"""List, on Stage (required)."""
ListStorageConfigurations: _Final[_Action]
"""List, on * only."""
ListStreamKeys: _Final[_Action]
"""List, on Channel (required), Stream-Key (required)."""
ListStreamSessions: _Final[_Action]
"""List, on Channel (required)."""
ListStreams: _Final[_Action]
"""List, on Channel (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Ad-Configuration, Channel, Composition, Encoder-Configuration, Failover-Slate-Configuration, Ingest-Configuration, Playback-Key-Pair, Playback-Restriction-Policy, Public-Key, Recording-Configuration, Stage, Storage-Configuration, Stream-Key. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
PutMetadata: _Final[_Action]
"""Write, on Channel (required)."""
RevokeConnectionToken: _Final[_Action]
"""Write, on * only."""
StartComposition: _Final[_Action]
"""Write, on Channel, Encoder-Configuration (required), Stage (required), Storage-Configuration. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartParticipantReplication: _Final[_Action]
"""Write, on Stage (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartViewerSessionRevocation: _Final[_Action]
"""Write, on Channel (required)."""
StopComposition: _Final[_Action]
"""Write, on Composition (required)."""
StopParticipantReplication: _Final[_Action]
"""Write, on Stage (required)."""
StopStream: _Final[_Action]
"""Write, on Channel (required)."""
TagResource: _Final[_Action]
"""Tagging, on Ad-Configuration, Channel, Composition, Encoder-Configuration, Failover-Slate-Configuration, Ingest-Configuration, Playback-Key-Pair, Playback-Restriction-Policy, Public-Key, Recording-Configuration, Stage, Storage-Configuration, Stream-Key. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Ad-Configuration, Channel, Composition, Encoder-Configuration, Failover-Slate-Configuration, Ingest-Configuration, Playback-Key-Pair, Playback-Restriction-Policy, Public-Key, Recording-Configuration, Stage, Storage-Configuration, Stream-Key. Keys: aws:TagKeys."""
UpdateAdConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateChannel: _Final[_Action]
"""Write, on Channel (required)."""
UpdateFailoverSlateConfiguration: _Final[_Action]
"""Write, on Failover-Slate-Configuration (required)."""
UpdateIngestConfiguration: _Final[_Action]
"""Write, on Ingest-Configuration (required)."""
UpdatePlaybackRestrictionPolicy: _Final[_Action]
"""Write, on Playback-Restriction-Policy (required)."""
UpdateStage: _Final[_Action]
"""Write, on Stage (required)."""
class _Ad_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:ad-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Ad_Configuration: _Final[_Ad_Configuration]
class _Channel(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Channel: _Final[_Channel]
class _Composition(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:composition/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Composition: _Final[_Composition]
class _Encoder_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Encoder_Configuration: _Final[_Encoder_Configuration]
class _Failover_Slate_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:failover-slate-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Failover_Slate_Configuration: _Final[_Failover_Slate_Configuration]
class _Ingest_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:ingest-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Ingest_Configuration: _Final[_Ingest_Configuration]
class _Playback_Key_Pair(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:playback-key/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Playback_Key_Pair: _Final[_Playback_Key_Pair]
class _Playback_Restriction_Policy(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:playback-restriction-policy/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Playback_Restriction_Policy: _Final[_Playback_Restriction_Policy]
class _Public_Key(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:public-key/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Public_Key: _Final[_Public_Key]
class _Recording_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Recording_Configuration: _Final[_Recording_Configuration]
class _Stage(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Stage: _Final[_Stage]
class _Storage_Configuration(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:storage-configuration/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Storage_Configuration: _Final[_Storage_Configuration]
class _Stream_Key(_ResourceType):
    """arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Stream_Key: _Final[_Stream_Key]

class _Keys(_ServiceKeys):
    """The condition keys of ivs."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
