"""Amazon CloudWatch Synthetics. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateResource: _Final[_Action]
"""Write, on group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCanary: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCanary: _Final[_Action]
"""Write, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteGroup: _Final[_Action]
"""Write, on group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
DescribeCanaries: _Final[_Action]
"""Read, on * only. Keys: synthetics:Names."""
DescribeCanariesLastRun: _Final[_Action]
"""Read, on * only. Keys: synthetics:Names."""
DescribeRuntimeVersions: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2020-09-06")
class DescribeTestRuns(metaclass=_RetiredAction):
    """Read, on canary."""
DisassociateResource: _Final[_Action]
"""Write, on group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetCanary: _Final[_Action]
"""Read, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetCanaryRuns: _Final[_Action]
"""Read, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
GetGroup: _Final[_Action]
"""Read, on group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListAssociatedGroups: _Final[_Action]
"""List, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListGroupResources: _Final[_Action]
"""List, on group (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on canary, group."""
StartCanary: _Final[_Action]
"""Write, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
StartCanaryDryRun: _Final[_Action]
"""Write, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
StopCanary: _Final[_Action]
"""Write, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on canary, group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on canary, group. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCanary: _Final[_Action]
"""Write, on canary (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _canary(_ResourceType):
    """arn:${Partition}:synthetics:${Region}:${Account}:canary:${CanaryName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, canary_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

canary: _Final[_canary]
class _group(_ResourceType):
    """arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]

class _Keys(_ServiceKeys):
    """The condition keys of synthetics."""

    Names: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["synthetics:Names"]) -> _StringSetKey: ...
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
