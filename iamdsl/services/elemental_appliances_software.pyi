"""AWS Elemental Appliances and Software. Generated; see scripts/."""

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

CompleteUpload: _Final[_Action]
"""Write, on * only."""
CreateOrderV1: _Final[_Action]
"""Write, on * only."""
CreateQuote: _Final[_Action]
"""Write, on quote (required)."""
GetAvsCorrectAddress: _Final[_Action]
"""Read, on * only."""
GetBillingAddresses: _Final[_Action]
"""Read, on * only."""
GetDeliveryAddressesV2: _Final[_Action]
"""Read, on * only."""
GetOrder: _Final[_Action]
"""Read, on * only."""
GetOrdersV2: _Final[_Action]
"""Read, on * only."""
GetQuote: _Final[_Action]
"""Read, on quote (required)."""
GetTaxes: _Final[_Action]
"""Read, on * only."""
ListQuotes: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class ListTagsForResource(metaclass=_RetiredAction):
    """Read, on quote."""
StartUpload: _Final[_Action]
"""Write, on * only."""
SubmitOrderV1: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class TagResource(metaclass=_RetiredAction):
    """Tagging, on quote. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2024-10-24")
class UntagResource(metaclass=_RetiredAction):
    """Tagging, on quote. Keys: aws:TagKeys."""
UpdateQuote: _Final[_Action]
"""Write, on quote (required)."""
class _quote(_ResourceType):
    """arn:${Partition}:elemental-appliances-software:${Region}:${Account}:quote/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

quote: _Final[_quote]

class _Keys(_ServiceKeys):
    """The condition keys of elemental-appliances-software."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
