"""AWS Elemental MediaPackage. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ConfigureLogs: _Final[_Action]
"""Write, on channels (required). Needs: iam:CreateServiceLinkedRole."""
CreateChannel: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateHarvestJob: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOriginEndpoint: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteChannel: _Final[_Action]
"""Write, on channels (required)."""
DeleteOriginEndpoint: _Final[_Action]
"""Write, on origin_endpoints (required)."""
DescribeChannel: _Final[_Action]
"""Read, on channels (required)."""
DescribeHarvestJob: _Final[_Action]
"""Read, on harvest_jobs (required)."""
DescribeOriginEndpoint: _Final[_Action]
"""Read, on origin_endpoints (required)."""
ListChannels: _Final[_Action]
"""Read, on * only."""
ListHarvestJobs: _Final[_Action]
"""Read, on * only."""
ListOriginEndpoints: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on channels, harvest_jobs, origin_endpoints."""
RotateChannelCredentials: _Final[_Action]
"""Write, on channels (required)."""
RotateIngestEndpointCredentials: _Final[_Action]
"""Write, on channels (required)."""
TagResource: _Final[_Action]
"""Tagging, on channels, harvest_jobs, origin_endpoints. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on channels, harvest_jobs, origin_endpoints. Keys: aws:TagKeys."""
UpdateChannel: _Final[_Action]
"""Write, on channels (required)."""
UpdateOriginEndpoint: _Final[_Action]
"""Write, on origin_endpoints (required)."""
class _channels(_ResourceType):
    """arn:${Partition}:mediapackage:${Region}:${Account}:channels/${ChannelIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channels: _Final[_channels]
class _harvest_jobs(_ResourceType):
    """arn:${Partition}:mediapackage:${Region}:${Account}:harvest_jobs/${HarvestJobIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, harvest_job_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

harvest_jobs: _Final[_harvest_jobs]
class _origin_endpoints(_ResourceType):
    """arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, origin_endpoint_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

origin_endpoints: _Final[_origin_endpoints]

class _Keys(_ServiceKeys):
    """The condition keys of mediapackage."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
