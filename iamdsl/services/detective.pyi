"""Amazon Detective. Generated; see scripts/."""

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

AcceptInvitation: _Final[_Action]
"""Write, on Graph (required)."""
BatchGetGraphMemberDatasources: _Final[_Action]
"""Read, on Graph (required)."""
BatchGetMembershipDatasources: _Final[_Action]
"""Read, on * only."""
CreateGraph: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: detective:TagResource."""
CreateMembers: _Final[_Action]
"""Write, on Graph (required)."""
DeleteGraph: _Final[_Action]
"""Write, on Graph (required)."""
DeleteMembers: _Final[_Action]
"""Write, on Graph (required)."""
DescribeOrganizationConfiguration: _Final[_Action]
"""Read, on Graph (required). Needs: organizations:DescribeOrganization."""
DisableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only. Needs: organizations:DescribeOrganization."""
DisassociateMembership: _Final[_Action]
"""Write, on Graph (required)."""
EnableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole, organizations:DescribeOrganization, organizations:EnableAWSServiceAccess, organizations:RegisterDelegatedAdministrator."""
GetFreeTrialEligibility: _Final[_Action]
"""Read, on Graph (required)."""
GetGraphIngestState: _Final[_Action]
"""Read, on Graph (required)."""
GetInvestigation: _Final[_Action]
"""Read, on Graph (required)."""
GetMembers: _Final[_Action]
"""Read, on Graph (required)."""
GetPricingInformation: _Final[_Action]
"""Read, on * only."""
GetUsageInformation: _Final[_Action]
"""Read, on Graph (required)."""
InvokeAssistant: _Final[_Action]
"""Read, on Graph (required)."""
ListDatasourcePackages: _Final[_Action]
"""List, on Graph (required)."""
ListGraphs: _Final[_Action]
"""List, on * only."""
ListHighDegreeEntities: _Final[_Action]
"""List, on Graph (required)."""
ListIndicators: _Final[_Action]
"""List, on Graph (required)."""
ListInvestigations: _Final[_Action]
"""List, on Graph (required)."""
ListInvitations: _Final[_Action]
"""List, on * only."""
ListMembers: _Final[_Action]
"""List, on Graph (required)."""
ListOrganizationAdminAccount: _Final[_Action]
"""List, on * only. Needs: organizations:DescribeOrganization."""
@_deprecated("AWS lists it no longer: not in the catalog of 2023-09-02")
class ListOrganizationAdminAccounts(metaclass=_RetiredAction):
    """List, on Graph (required). Needs: organizations:DescribeOrganization."""
ListTagsForResource: _Final[_Action]
"""List, on Graph (required). Keys: aws:ResourceTag/${TagKey}."""
RejectInvitation: _Final[_Action]
"""Write, on Graph (required)."""
SearchGraph: _Final[_Action]
"""Read, on Graph (required)."""
StartInvestigation: _Final[_Action]
"""Write, on Graph (required)."""
StartMonitoringMember: _Final[_Action]
"""Write, on Graph (required)."""
TagResource: _Final[_Action]
"""Tagging, on Graph (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Graph (required). Keys: aws:TagKeys."""
UpdateDatasourcePackages: _Final[_Action]
"""Write, on Graph (required)."""
UpdateInvestigationState: _Final[_Action]
"""Write, on Graph (required)."""
UpdateOrganizationConfiguration: _Final[_Action]
"""Write, on Graph (required). Needs: organizations:DescribeOrganization."""
class _Graph(_ResourceType):
    """arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Graph: _Final[_Graph]

class _Keys(_ServiceKeys):
    """The condition keys of detective."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
