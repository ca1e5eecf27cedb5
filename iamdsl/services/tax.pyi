"""AWS Tax Settings. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteTaxRegistration: _Final[_Action]
"""Write, on * only."""
BatchPutTaxRegistration: _Final[_Action]
"""Write, on * only."""
CancelDocument: _Final[_Action]
"""Write, on * only."""
CreateDocument: _Final[_Action]
"""Write, on * only."""
DeleteSupplementalTaxRegistration: _Final[_Action]
"""Write, on * only."""
DeleteTaxRegistration: _Final[_Action]
"""Write, on * only."""
GetDocument: _Final[_Action]
"""Read, on * only."""
GetDocumentUploadUrl: _Final[_Action]
"""Read, on * only."""
GetExemptions: _Final[_Action]
"""Read, on * only."""
GetTaxInfoReportingDocument: _Final[_Action]
"""Read, on * only."""
GetTaxInheritance: _Final[_Action]
"""Read, on * only."""
GetTaxInterview: _Final[_Action]
"""Read, on * only."""
GetTaxRegistration: _Final[_Action]
"""Read, on * only."""
GetTaxRegistrationDocument: _Final[_Action]
"""Read, on * only."""
ListDocuments: _Final[_Action]
"""Read, on * only."""
ListSupplementalTaxRegistrations: _Final[_Action]
"""Read, on * only."""
ListTaxRegistrations: _Final[_Action]
"""Read, on * only."""
ListWithholdingEligibleInvoices: _Final[_Action]
"""Read, on * only."""
PutSupplementalTaxRegistration: _Final[_Action]
"""Write, on * only."""
PutTaxInheritance: _Final[_Action]
"""Write, on * only."""
PutTaxInterview: _Final[_Action]
"""Write, on * only."""
PutTaxRegistration: _Final[_Action]
"""Write, on * only."""
UpdateExemptions: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of tax."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
