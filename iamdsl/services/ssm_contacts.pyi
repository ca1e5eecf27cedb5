"""AWS Systems Manager Incident Manager Contacts. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptPage: _Final[_Action]
"""Write, on page (required)."""
ActivateContactChannel: _Final[_Action]
"""Write, on contactchannel (required)."""
AssociateContact: _Final[_Action]
"""Permissions management, on contact (required)."""
CreateContact: _Final[_Action]
"""Write, on contact (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ssm-contacts:AssociateContact."""
CreateContactChannel: _Final[_Action]
"""Write, on contact (required)."""
CreateRotation: _Final[_Action]
"""Write, on rotation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRotationOverride: _Final[_Action]
"""Write, on rotation (required)."""
DeactivateContactChannel: _Final[_Action]
"""Write, on contactchannel (required)."""
DeleteContact: _Final[_Action]
"""Write, on contact (required)."""
DeleteContactChannel: _Final[_Action]
"""Write, on contactchannel (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DeleteContactPolicy(metaclass=_RetiredAction):
    """Write, on contact (required)."""
DeleteRotation: _Final[_Action]
"""Write, on rotation (required)."""
DeleteRotationOverride: _Final[_Action]
"""Write, on rotation (required)."""
DescribeEngagement: _Final[_Action]
"""Read, on engagement (required)."""
DescribePage: _Final[_Action]
"""Read, on page (required)."""
GetContact: _Final[_Action]
"""Read, on contact (required)."""
GetContactChannel: _Final[_Action]
"""Read, on contactchannel (required)."""
GetContactPolicy: _Final[_Action]
"""Read, on contact (required)."""
GetRotation: _Final[_Action]
"""Read, on rotation (required)."""
GetRotationOverride: _Final[_Action]
"""Read, on rotation (required)."""
ListContactChannels: _Final[_Action]
"""List, on contact (required)."""
ListContacts: _Final[_Action]
"""List, on * only."""
ListEngagements: _Final[_Action]
"""List, on * only."""
ListPageReceipts: _Final[_Action]
"""List, on page (required)."""
ListPageResolutions: _Final[_Action]
"""List, on page (required)."""
ListPagesByContact: _Final[_Action]
"""List, on contact (required)."""
ListPagesByEngagement: _Final[_Action]
"""List, on engagement (required)."""
ListPreviewRotationShifts: _Final[_Action]
"""List, on * only."""
ListRotationOverrides: _Final[_Action]
"""List, on rotation (required)."""
ListRotationShifts: _Final[_Action]
"""List, on rotation (required)."""
ListRotations: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on contact, rotation."""
PutContactPolicy: _Final[_Action]
"""Write, on contact (required)."""
SendActivationCode: _Final[_Action]
"""Write, on contactchannel (required)."""
StartEngagement: _Final[_Action]
"""Write, on contact (required)."""
StopEngagement: _Final[_Action]
"""Write, on engagement (required)."""
TagResource: _Final[_Action]
"""Tagging, on contact, rotation. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on contact, rotation. Keys: aws:TagKeys."""
UpdateContact: _Final[_Action]
"""Write, on contact (required). Needs: ssm-contacts:AssociateContact."""
UpdateContactChannel: _Final[_Action]
"""Write, on contactchannel (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class UpdateContactPolicy(metaclass=_RetiredAction):
    """Write, on contact (required)."""
UpdateRotation: _Final[_Action]
"""Write, on rotation (required)."""
class _contact(_ResourceType):
    """arn:${Partition}:ssm-contacts:${Region}:${Account}:contact/${ContactAlias}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, contact_alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contact: _Final[_contact]
class _contactchannel(_ResourceType):
    """arn:${Partition}:ssm-contacts:${Region}:${Account}:contactchannel/${ContactAlias}/${ContactChannelId}"""

    def __call__(self, contact_alias: str | _Variable, contact_channel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

contactchannel: _Final[_contactchannel]
class _engagement(_ResourceType):
    """arn:${Partition}:ssm-contacts:${Region}:${Account}:engagement/${ContactAlias}/${EngagementId}"""

    def __call__(self, contact_alias: str | _Variable, engagement_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

engagement: _Final[_engagement]
class _page(_ResourceType):
    """arn:${Partition}:ssm-contacts:${Region}:${Account}:page/${ContactAlias}/${PageId}"""

    def __call__(self, contact_alias: str | _Variable, page_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

page: _Final[_page]
class _rotation(_ResourceType):
    """arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rotation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rotation: _Final[_rotation]

class _Keys(_ServiceKeys):
    """The condition keys of ssm-contacts."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
