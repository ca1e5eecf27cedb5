"""AWS User Notifications Contacts. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateEmailContact: _Final[_Action]
"""Write, on EmailContactResource (required)."""
CreateEmailContact: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteEmailContact: _Final[_Action]
"""Write, on EmailContactResource (required)."""
GetEmailContact: _Final[_Action]
"""Read, on EmailContactResource (required)."""
ListEmailContacts: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
SendActivationCode: _Final[_Action]
"""Write, on EmailContactResource (required)."""
TagResource: _Final[_Action]
"""Tagging, on EmailContactResource (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on EmailContactResource (required). Keys: aws:TagKeys."""
class _EmailContactResource(_ResourceType):
    """arn:${Partition}:notifications-contacts::${Account}:emailcontact/${EmailContactId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, email_contact_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

EmailContactResource: _Final[_EmailContactResource]

class _Keys(_ServiceKeys):
    """The condition keys of notifications-contacts."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
