"""AWS Payments. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptFinancingApplicationTerms: _Final[_Action]
"""Write, on * only."""
CreateFinancingApplication: _Final[_Action]
"""Write, on * only."""
CreatePaymentInstrument: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeletePaymentInstrument: _Final[_Action]
"""Write, on * only."""
GetFinancingApplication: _Final[_Action]
"""Read, on * only."""
GetFinancingLine: _Final[_Action]
"""Read, on * only."""
GetFinancingLineWithdrawal: _Final[_Action]
"""Read, on * only."""
GetFinancingOption: _Final[_Action]
"""Read, on * only."""
GetPaymentInstrument: _Final[_Action]
"""List, on payment-instrument. Keys: aws:ResourceTag/${TagKey}."""
GetPaymentStatus: _Final[_Action]
"""Read, on * only."""
ListFinancingApplications: _Final[_Action]
"""List, on * only."""
ListFinancingLineWithdrawals: _Final[_Action]
"""List, on * only."""
ListFinancingLines: _Final[_Action]
"""List, on * only."""
ListPaymentInstruments: _Final[_Action]
"""List, on * only."""
ListPaymentPreferences: _Final[_Action]
"""List, on * only."""
ListPaymentProgramOptions: _Final[_Action]
"""List, on * only."""
ListPaymentProgramStatus: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on payment-instrument. Keys: aws:ResourceTag/${TagKey}."""
MakePayment: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on payment-instrument. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on payment-instrument. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateFinancingApplication: _Final[_Action]
"""Write, on * only."""
UpdatePaymentInstrument: _Final[_Action]
"""Write, on * only."""
UpdatePaymentPreferences: _Final[_Action]
"""Write, on * only."""
class _payment_instrument(_ResourceType):
    """arn:${Partition}:payments::${Account}:payment-instrument:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

payment_instrument: _Final[_payment_instrument]

class _Keys(_ServiceKeys):
    """The condition keys of payments."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
