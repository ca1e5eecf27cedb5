"""Amazon Connect Voice ID. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateFraudster: _Final[_Action]
"""Write, on domain (required)."""
CreateDomain: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWatchlist: _Final[_Action]
"""Write, on domain (required)."""
DeleteDomain: _Final[_Action]
"""Write, on domain (required)."""
DeleteFraudster: _Final[_Action]
"""Write, on domain (required)."""
DeleteSpeaker: _Final[_Action]
"""Write, on domain (required)."""
DeleteWatchlist: _Final[_Action]
"""Write, on domain (required)."""
DescribeComplianceConsent: _Final[_Action]
"""Read, on * only."""
DescribeDomain: _Final[_Action]
"""Read, on domain (required)."""
DescribeFraudster: _Final[_Action]
"""Read, on domain (required)."""
DescribeFraudsterRegistrationJob: _Final[_Action]
"""Read, on domain (required)."""
DescribeSpeaker: _Final[_Action]
"""Read, on domain (required)."""
DescribeSpeakerEnrollmentJob: _Final[_Action]
"""Read, on domain (required)."""
DescribeWatchlist: _Final[_Action]
"""Read, on domain (required)."""
DisassociateFraudster: _Final[_Action]
"""Write, on domain (required)."""
EvaluateSession: _Final[_Action]
"""Write, on domain (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListFraudsterRegistrationJobs: _Final[_Action]
"""List, on domain (required)."""
ListFraudsters: _Final[_Action]
"""List, on domain (required)."""
ListSpeakerEnrollmentJobs: _Final[_Action]
"""List, on domain (required)."""
ListSpeakers: _Final[_Action]
"""List, on domain (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on domain."""
ListWatchlists: _Final[_Action]
"""List, on domain (required)."""
OptOutSpeaker: _Final[_Action]
"""Write, on domain (required)."""
RegisterComplianceConsent: _Final[_Action]
"""Write, on * only."""
StartFraudsterRegistrationJob: _Final[_Action]
"""Write, on domain (required)."""
StartSpeakerEnrollmentJob: _Final[_Action]
"""Write, on domain (required)."""
TagResource: _Final[_Action]
"""Tagging, on domain. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on domain. Keys: aws:TagKeys."""
UpdateDomain: _Final[_Action]
"""Write, on domain (required)."""
UpdateWatchlist: _Final[_Action]
"""Write, on domain (required)."""
class _domain(_ResourceType):
    """arn:${Partition}:voiceid:${Region}:${Account}:domain/${DomainId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, domain_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domain: _Final[_domain]

class _Keys(_ServiceKeys):
    """The condition keys of voiceid."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
