"""AWS Savings Plans. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSavingsPlan: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteQueuedSavingsPlan: _Final[_Action]
"""Write, on savingsplan (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSavingsPlanRates: _Final[_Action]
"""Read, on savingsplan (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSavingsPlans: _Final[_Action]
"""Read, on savingsplan (required). Keys: aws:ResourceTag/${TagKey}."""
DescribeSavingsPlansOfferingRates: _Final[_Action]
"""Read, on * only."""
DescribeSavingsPlansOfferings: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on savingsplan (required)."""
ReturnSavingsPlan: _Final[_Action]
"""Write, on savingsplan (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on savingsplan (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on savingsplan (required). Keys: aws:TagKeys."""
class _savingsplan(_ResourceType):
    """arn:${Partition}:savingsplans::${Account}:savingsplan/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

savingsplan: _Final[_savingsplan]

class _Keys(_ServiceKeys):
    """The condition keys of savingsplans."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
