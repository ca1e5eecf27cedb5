"""Amazon GameLift Streams. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddStreamGroupLocations: _Final[_Action]
"""Write, on stream group (required). Needs: ec2:DescribeRegions."""
AssociateApplications: _Final[_Action]
"""Write, on application (required), stream group (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gameliftstreams:TagResource, s3:GetObject, s3:ListBucket."""
CreateStreamGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: gameliftstreams:TagResource."""
CreateStreamSessionAdminShell: _Final[_Action]
"""Write, on stream group (required)."""
CreateStreamSessionConnection: _Final[_Action]
"""Write, on stream group (required)."""
CreateStreamUrl: _Final[_Action]
"""Write, on application (required), stream group (required). Keys: gameliftstreams:RoleArn."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
DeleteStreamGroup: _Final[_Action]
"""Write, on stream group (required)."""
DisassociateApplications: _Final[_Action]
"""Write, on application (required), stream group (required)."""
ExportStreamSessionFiles: _Final[_Action]
"""Write, on stream group (required). Needs: s3:PutObject."""
GetApplication: _Final[_Action]
"""Read, on application (required)."""
GetStreamGroup: _Final[_Action]
"""Read, on stream group (required)."""
GetStreamSession: _Final[_Action]
"""Read, on stream group (required)."""
GetStreamUrl: _Final[_Action]
"""Read, on stream group (required)."""
ListApplicationShaderCaches: _Final[_Action]
"""List, on application (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListStreamGroups: _Final[_Action]
"""List, on * only."""
ListStreamSessions: _Final[_Action]
"""Read, on stream group (required)."""
ListStreamSessionsByAccount: _Final[_Action]
"""Read, on * only."""
ListStreamUrls: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on application, stream group."""
RemoveStreamGroupLocations: _Final[_Action]
"""Write, on stream group (required)."""
RevokeStreamUrl: _Final[_Action]
"""Write, on stream group (required)."""
StartStreamSession: _Final[_Action]
"""Write, on stream group (required). Keys: gameliftstreams:RoleArn."""
TagResource: _Final[_Action]
"""Tagging, on application, stream group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateStreamSession: _Final[_Action]
"""Write, on stream group (required)."""
UntagResource: _Final[_Action]
"""Tagging, on application, stream group. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
UpdateStreamGroup: _Final[_Action]
"""Write, on stream group (required)."""
class _application(_ResourceType):
    """arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _stream_group(_ResourceType):
    """arn:${Partition}:gameliftstreams:${Region}:${Account}:streamgroup/${StreamGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, stream_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stream_group: _Final[_stream_group]

class _Keys(_ServiceKeys):
    """The condition keys of gameliftstreams."""

    RoleArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["gameliftstreams:RoleArn"]) -> _ArnKey: ...
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
