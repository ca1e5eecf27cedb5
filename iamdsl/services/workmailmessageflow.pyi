"""Amazon WorkMail Message Flow. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetRawMessageContent: _Final[_Action]
"""Read, on RawMessage (required)."""
PutRawMessageContent: _Final[_Action]
"""Write, on RawMessage (required)."""
class _RawMessage(_ResourceType):
    """arn:${Partition}:workmailmessageflow:${Region}:${Account}:message/${OrganizationId}/${Context}/${MessageId}"""

    def __call__(self, organization_id: str | _Variable, context: str | _Variable, message_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RawMessage: _Final[_RawMessage]

class _Keys(_ServiceKeys):
    """The condition keys of workmailmessageflow."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
