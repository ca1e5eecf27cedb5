"""AWS Invoicing Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetInvoiceProfile: _Final[_Action]
"""Read, on * only."""
CreateInvoiceUnit: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateProcurementPortalPreference: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
DeleteInvoiceUnit: _Final[_Action]
"""Write, on invoice-unit (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProcurementPortalPreference: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
GetInvoiceCorrection: _Final[_Action]
"""Read, on * only."""
GetInvoiceEmailDeliveryPreferences: _Final[_Action]
"""Read, on * only."""
GetInvoicePDF: _Final[_Action]
"""Read, on * only."""
GetInvoiceUnit: _Final[_Action]
"""Read, on invoice-unit (required)."""
GetProcurementPortalPreference: _Final[_Action]
"""Read, on * only."""
ListInvoiceCorrections: _Final[_Action]
"""List, on * only."""
ListInvoiceSummaries: _Final[_Action]
"""Read, on * only."""
ListInvoiceUnits: _Final[_Action]
"""List, on * only."""
ListProcurementPortalPreferences: _Final[_Action]
"""List, on * only."""
ListProcurementPortalSuppliers: _Final[_Action]
"""List, on * only."""
ListProcurementPortals: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on invoice-unit (required), procurement-portal-preference (required). Keys: aws:ResourceTag/${TagKey}."""
PutInvoiceEmailDeliveryPreferences: _Final[_Action]
"""Write, on * only."""
PutProcurementPortalPreference: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
SendProcurementPortalValidation: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
StartInvoiceCorrection: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on invoice-unit (required), procurement-portal-preference (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on invoice-unit (required), procurement-portal-preference (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateInvoiceUnit: _Final[_Action]
"""Write, on invoice-unit (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateProcurementPortalPreferenceStatus: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
VerifyProcurementPortalValidation: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}."""
class _invoice_unit(_ResourceType):
    """arn:${Partition}:invoicing::${Account}:invoice-unit/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

invoice_unit: _Final[_invoice_unit]
class _procurement_portal_preference(_ResourceType):
    """arn:${Partition}:invoicing::${Account}:procurement-portal-preference/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

procurement_portal_preference: _Final[_procurement_portal_preference]

class _Keys(_ServiceKeys):
    """The condition keys of invoicing."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
