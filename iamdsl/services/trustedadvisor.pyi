"""AWS Trusted Advisor. Generated; see scripts/."""

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

BatchUpdateRecommendationResourceExclusion: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class CreateEngagement(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class CreateEngagementAttachment(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class CreateEngagementCommunication(metaclass=_RetiredAction):
    """Write, on * only."""
DeleteNotificationConfigurationForDelegatedAdmin: _Final[_Action]
"""Write, on * only."""
DescribeAccount: _Final[_Action]
"""Read, on * only."""
DescribeAccountAccess: _Final[_Action]
"""Read, on * only."""
DescribeCheckItems: _Final[_Action]
"""Read, on checks (required)."""
DescribeCheckRefreshStatuses: _Final[_Action]
"""Read, on checks (required)."""
DescribeCheckStatusHistoryChanges: _Final[_Action]
"""Read, on checks (required)."""
DescribeCheckSummaries: _Final[_Action]
"""Read, on checks (required)."""
DescribeChecks: _Final[_Action]
"""Read, on * only."""
DescribeNotificationConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeNotificationPreferences: _Final[_Action]
"""Read, on * only."""
DescribeOrganization: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationAccounts: _Final[_Action]
"""Read, on * only."""
DescribeReports: _Final[_Action]
"""Read, on * only."""
DescribeRisk: _Final[_Action]
"""Read, on * only."""
DescribeRiskResources: _Final[_Action]
"""Read, on * only."""
DescribeRisks: _Final[_Action]
"""Read, on * only."""
DescribeServiceMetadata: _Final[_Action]
"""Read, on * only."""
DownloadRisk: _Final[_Action]
"""Read, on * only."""
ExcludeCheckItems: _Final[_Action]
"""Write, on checks (required)."""
GenerateReport: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class GetEngagement(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class GetEngagementAttachment(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class GetEngagementType(metaclass=_RetiredAction):
    """Read, on * only."""
GetOrganizationRecommendation: _Final[_Action]
"""Read, on * only."""
GetRecommendation: _Final[_Action]
"""Read, on * only."""
IncludeCheckItems: _Final[_Action]
"""Write, on checks (required)."""
ListAccountsForParent: _Final[_Action]
"""Read, on * only."""
ListChecks: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class ListEngagementCommunications(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class ListEngagementTypes(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class ListEngagements(metaclass=_RetiredAction):
    """Read, on * only."""
ListOrganizationRecommendationAccounts: _Final[_Action]
"""List, on * only."""
ListOrganizationRecommendationResources: _Final[_Action]
"""List, on * only."""
ListOrganizationRecommendations: _Final[_Action]
"""List, on * only."""
ListOrganizationalUnitsForParent: _Final[_Action]
"""Read, on * only."""
ListRecommendationResources: _Final[_Action]
"""List, on * only."""
ListRecommendations: _Final[_Action]
"""List, on * only."""
ListRecommendationsForResource: _Final[_Action]
"""List, on * only."""
ListRoots: _Final[_Action]
"""Read, on * only."""
RefreshCheck: _Final[_Action]
"""Write, on checks (required)."""
SetAccountAccess: _Final[_Action]
"""Write, on * only."""
SetOrganizationAccess: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class UpdateEngagement(metaclass=_RetiredAction):
    """Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-05-01")
class UpdateEngagementStatus(metaclass=_RetiredAction):
    """Write, on * only."""
UpdateNotificationConfigurations: _Final[_Action]
"""Write, on * only."""
UpdateNotificationPreferences: _Final[_Action]
"""Write, on * only."""
UpdateOrganizationRecommendationLifecycle: _Final[_Action]
"""Write, on * only."""
UpdateRecommendationLifecycle: _Final[_Action]
"""Write, on * only."""
UpdateRiskStatus: _Final[_Action]
"""Write, on * only."""
class _checks(_ResourceType):
    """arn:${Partition}:trustedadvisor:${Region}:${Account}:checks/${CategoryCode}/${CheckId}"""

    def __call__(self, category_code: str | _Variable, check_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

checks: _Final[_checks]

class _Keys(_ServiceKeys):
    """The condition keys of trustedadvisor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
