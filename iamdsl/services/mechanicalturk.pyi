"""Amazon Mechanical Turk. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptQualificationRequest: _Final[_Action]
"""Write, on * only."""
ApproveAssignment: _Final[_Action]
"""Write, on * only."""
AssociateQualificationWithWorker: _Final[_Action]
"""Write, on * only."""
CreateAdditionalAssignmentsForHIT: _Final[_Action]
"""Write, on * only."""
CreateHIT: _Final[_Action]
"""Write, on * only."""
CreateHITType: _Final[_Action]
"""Write, on * only."""
CreateHITWithHITType: _Final[_Action]
"""Write, on * only."""
CreateQualificationType: _Final[_Action]
"""Write, on * only."""
CreateWorkerBlock: _Final[_Action]
"""Write, on * only."""
DeleteHIT: _Final[_Action]
"""Write, on * only."""
DeleteQualificationType: _Final[_Action]
"""Write, on * only."""
DeleteWorkerBlock: _Final[_Action]
"""Write, on * only."""
DisassociateQualificationFromWorker: _Final[_Action]
"""Write, on * only."""
GetAccountBalance: _Final[_Action]
"""Read, on * only."""
GetAssignment: _Final[_Action]
"""Read, on * only."""
GetFileUploadURL: _Final[_Action]
"""Read, on * only."""
GetHIT: _Final[_Action]
"""Read, on * only."""
GetQualificationScore: _Final[_Action]
"""Read, on * only."""
GetQualificationType: _Final[_Action]
"""Read, on * only."""
ListAssignmentsForHIT: _Final[_Action]
"""List, on * only."""
ListBonusPayments: _Final[_Action]
"""List, on * only."""
ListHITs: _Final[_Action]
"""List, on * only."""
ListHITsForQualificationType: _Final[_Action]
"""List, on * only."""
ListQualificationRequests: _Final[_Action]
"""List, on * only."""
ListQualificationTypes: _Final[_Action]
"""List, on * only."""
ListReviewPolicyResultsForHIT: _Final[_Action]
"""List, on * only."""
ListReviewableHITs: _Final[_Action]
"""List, on * only."""
ListWorkerBlocks: _Final[_Action]
"""List, on * only."""
ListWorkersWithQualificationType: _Final[_Action]
"""List, on * only."""
NotifyWorkers: _Final[_Action]
"""Write, on * only."""
RejectAssignment: _Final[_Action]
"""Write, on * only."""
RejectQualificationRequest: _Final[_Action]
"""Write, on * only."""
SendBonus: _Final[_Action]
"""Write, on * only."""
SendTestEventNotification: _Final[_Action]
"""Write, on * only."""
UpdateExpirationForHIT: _Final[_Action]
"""Write, on * only."""
UpdateHITReviewStatus: _Final[_Action]
"""Write, on * only."""
UpdateHITTypeOfHIT: _Final[_Action]
"""Write, on * only."""
UpdateNotificationSettings: _Final[_Action]
"""Write, on * only."""
UpdateQualificationType: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of mechanicalturk."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
