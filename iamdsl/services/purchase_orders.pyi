"""AWS Purchase Orders Console. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddPurchaseOrder: _Final[_Action]
"""Write, on purchase-order (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeletePurchaseOrder: _Final[_Action]
"""Write, on purchase-order (required). Keys: aws:ResourceTag/${TagKey}."""
GetConsoleActionSetEnforced: _Final[_Action]
"""Read, on * only."""
GetPurchaseOrder: _Final[_Action]
"""Read, on purchase-order (required). Keys: aws:ResourceTag/${TagKey}."""
ListPurchaseOrderInvoices: _Final[_Action]
"""List, on purchase-order (required). Keys: aws:ResourceTag/${TagKey}."""
ListPurchaseOrders: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on purchase-order. Keys: aws:ResourceTag/${TagKey}."""
ModifyPurchaseOrders: _Final[_Action]
"""Write, on purchase-order (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on purchase-order (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on purchase-order (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateConsoleActionSetEnforced: _Final[_Action]
"""Write, on * only."""
UpdatePurchaseOrder: _Final[_Action]
"""Write, on purchase-order (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdatePurchaseOrderStatus: _Final[_Action]
"""Write, on purchase-order (required). Keys: aws:ResourceTag/${TagKey}."""
ViewPurchaseOrders: _Final[_Action]
"""Read, on purchase-order. Keys: aws:ResourceTag/${TagKey}."""
class _purchase_order(_ResourceType):
    """arn:${Partition}:purchase-orders::${Account}:purchase-order/${ResourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

purchase_order: _Final[_purchase_order]

class _Keys(_ServiceKeys):
    """The condition keys of purchase-orders."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
