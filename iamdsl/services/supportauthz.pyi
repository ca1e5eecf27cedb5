"""AWS Support Authorization. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSupportPermit: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSupportPermit: _Final[_Action]
"""Write, on supportpermit (required). Keys: aws:ResourceTag/${TagKey}."""
GetAction: _Final[_Action]
"""Read, on * only."""
GetSupportPermit: _Final[_Action]
"""Read, on supportpermit (required). Keys: aws:ResourceTag/${TagKey}."""
ListActions: _Final[_Action]
"""List, on * only."""
ListSupportPermitRequests: _Final[_Action]
"""List, on * only."""
ListSupportPermits: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on supportpermit (required). Keys: aws:ResourceTag/${TagKey}."""
RegisterKey: _Final[_Action]
"""Write, on * only."""
RejectSupportPermitRequest: _Final[_Action]
"""Write, on supportpermitrequest (required)."""
TagResource: _Final[_Action]
"""Tagging, on supportpermit (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on supportpermit (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _supportpermit(_ResourceType):
    """arn:${Partition}:supportauthz:${Region}:${Account}:supportpermit/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

supportpermit: _Final[_supportpermit]
class _supportpermitrequest(_ResourceType):
    """arn:${Partition}:supportauthz:${Region}:${Account}:supportpermitrequest/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

supportpermitrequest: _Final[_supportpermitrequest]

class _Keys(_ServiceKeys):
    """The condition keys of supportauthz."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
