"""AWS Support. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddAttachmentsToSet: _Final[_Action]
"""Write, on * only."""
AddCommunicationToCase: _Final[_Action]
"""Write, on * only."""
AddRelatedItemToCase: _Final[_Action]
"""Write, on * only."""
CreateCase: _Final[_Action]
"""Write, on * only."""
DescribeAttachment: _Final[_Action]
"""Read, on * only."""
DescribeCaseAttributes: _Final[_Action]
"""Read, on * only."""
DescribeCaseOptions: _Final[_Action]
"""Read, on * only."""
DescribeCases: _Final[_Action]
"""Read, on * only."""
DescribeCommunication: _Final[_Action]
"""Read, on * only."""
DescribeCommunications: _Final[_Action]
"""Read, on * only."""
DescribeCreateCaseOptions: _Final[_Action]
"""Read, on * only."""
DescribeIssueTypes: _Final[_Action]
"""Read, on * only."""
DescribeRelatedItems: _Final[_Action]
"""Read, on * only."""
DescribeServices: _Final[_Action]
"""Read, on * only."""
DescribeSeverityLevels: _Final[_Action]
"""Read, on * only."""
DescribeSupportLevel: _Final[_Action]
"""Read, on * only."""
DescribeSupportedLanguages: _Final[_Action]
"""Read, on * only."""
DescribeTrustedAdvisorCheckRefreshStatuses: _Final[_Action]
"""Read, on * only."""
DescribeTrustedAdvisorCheckResult: _Final[_Action]
"""Read, on * only."""
DescribeTrustedAdvisorCheckSummaries: _Final[_Action]
"""Read, on * only."""
DescribeTrustedAdvisorChecks: _Final[_Action]
"""Read, on * only."""
DisconnectLiveContactForCase: _Final[_Action]
"""Write, on * only."""
DownloadAttachment: _Final[_Action]
"""Read, on * only."""
GetInteraction: _Final[_Action]
"""Read, on * only."""
InitiateCallForCase: _Final[_Action]
"""Write, on * only."""
InitiateChatForCase: _Final[_Action]
"""Write, on * only."""
InitiateLiveContactForCase: _Final[_Action]
"""Write, on * only."""
ListInteractionEntries: _Final[_Action]
"""Read, on * only."""
ListInteractions: _Final[_Action]
"""Read, on * only."""
PutCaseAttributes: _Final[_Action]
"""Write, on * only."""
RateCaseCommunication: _Final[_Action]
"""Write, on * only."""
RefreshTrustedAdvisorCheck: _Final[_Action]
"""Write, on * only."""
ResolveCase: _Final[_Action]
"""Write, on * only."""
ResolveInteraction: _Final[_Action]
"""Write, on * only."""
SearchForCases: _Final[_Action]
"""Read, on * only."""
StartInteraction: _Final[_Action]
"""Write, on * only. Needs: support:DescribeSupportLevel."""
UpdateCaseSeverity: _Final[_Action]
"""Write, on * only."""
UpdateInteraction: _Final[_Action]
"""Write, on * only."""
UploadAttachment: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of support."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
