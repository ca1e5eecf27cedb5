"""AWS End User Messaging Social. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateWhatsAppBusinessAccount: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWhatsAppDataset: _Final[_Action]
"""Write, on waba (required)."""
CreateWhatsAppFlow: _Final[_Action]
"""Write, on waba (required)."""
CreateWhatsAppMessageTemplate: _Final[_Action]
"""Write, on waba (required)."""
CreateWhatsAppMessageTemplateFromLibrary: _Final[_Action]
"""Write, on waba (required)."""
CreateWhatsAppMessageTemplateMedia: _Final[_Action]
"""Write, on waba (required)."""
DeleteWhatsAppFlow: _Final[_Action]
"""Write, on waba (required)."""
DeleteWhatsAppMessageMedia: _Final[_Action]
"""Write, on phone-number-id (required)."""
DeleteWhatsAppMessageTemplate: _Final[_Action]
"""Write, on waba (required)."""
DeprecateWhatsAppFlow: _Final[_Action]
"""Write, on waba (required)."""
DisassociateWhatsAppBusinessAccount: _Final[_Action]
"""Write, on waba (required)."""
GetLinkedWhatsAppBusinessAccount: _Final[_Action]
"""Read, on waba (required)."""
GetLinkedWhatsAppBusinessAccountPhoneNumber: _Final[_Action]
"""Read, on phone-number-id (required)."""
GetWhatsAppBusinessPublicKey: _Final[_Action]
"""Read, on phone-number-id (required)."""
GetWhatsAppCallPermission: _Final[_Action]
"""Read, on phone-number-id (required)."""
GetWhatsAppFlow: _Final[_Action]
"""Read, on waba (required)."""
GetWhatsAppFlowPreview: _Final[_Action]
"""Read, on waba (required)."""
GetWhatsAppMessageMedia: _Final[_Action]
"""Write, on phone-number-id (required)."""
GetWhatsAppMessageTemplate: _Final[_Action]
"""Read, on waba (required)."""
ListLinkedWhatsAppBusinessAccounts: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on phone-number-id, waba."""
ListWhatsAppFlowAssets: _Final[_Action]
"""List, on waba (required)."""
ListWhatsAppFlows: _Final[_Action]
"""List, on waba (required)."""
ListWhatsAppMessageTemplates: _Final[_Action]
"""List, on waba (required)."""
ListWhatsAppTemplateLibrary: _Final[_Action]
"""List, on waba (required)."""
PostWhatsAppMessageMedia: _Final[_Action]
"""Write, on phone-number-id (required)."""
PublishWhatsAppFlow: _Final[_Action]
"""Write, on waba (required)."""
PutWhatsAppBusinessAccountEventDestinations: _Final[_Action]
"""Write, on waba (required)."""
PutWhatsAppBusinessPublicKey: _Final[_Action]
"""Write, on phone-number-id (required)."""
SendWhatsAppCallEvent: _Final[_Action]
"""Write, on phone-number-id (required)."""
SendWhatsAppConversionEvent: _Final[_Action]
"""Write, on waba (required)."""
SendWhatsAppMessage: _Final[_Action]
"""Write, on phone-number-id (required)."""
TagResource: _Final[_Action]
"""Tagging, on phone-number-id, waba. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on phone-number-id, waba. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateLinkedWhatsAppBusinessAccountPhoneNumber: _Final[_Action]
"""Write, on phone-number-id (required)."""
UpdateWhatsAppFlow: _Final[_Action]
"""Write, on waba (required)."""
UpdateWhatsAppFlowAssets: _Final[_Action]
"""Write, on waba (required)."""
UpdateWhatsAppMessageTemplate: _Final[_Action]
"""Write, on waba (required)."""
class _phone_number_id(_ResourceType):
    """arn:${Partition}:social-messaging:${Region}:${Account}:phone-number-id/${OriginationPhoneNumberId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, origination_phone_number_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

phone_number_id: _Final[_phone_number_id]
class _waba(_ResourceType):
    """arn:${Partition}:social-messaging:${Region}:${Account}:waba/${WabaId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, waba_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

waba: _Final[_waba]

class _Keys(_ServiceKeys):
    """The condition keys of social-messaging."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
