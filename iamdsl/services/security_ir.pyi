"""AWS Security Incident Response. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetMemberAccountDetails: _Final[_Action]
"""Read, on membership (required)."""
CancelMembership: _Final[_Action]
"""Write, on membership (required)."""
CloseCase: _Final[_Action]
"""Write, on case (required)."""
CreateCase: _Final[_Action]
"""Write, on case (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCaseComment: _Final[_Action]
"""Write, on case (required)."""
CreateMembership: _Final[_Action]
"""Write, on membership (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, organizations:DescribeOrganization, organizations:ListAWSServiceAccessForOrganization, organizations:ListDelegatedAdministrators."""
GetCase: _Final[_Action]
"""Read, on case (required)."""
GetCaseAttachmentDownloadUrl: _Final[_Action]
"""Read, on case (required)."""
GetCaseAttachmentUploadUrl: _Final[_Action]
"""Write, on case (required)."""
GetFindingMetrics: _Final[_Action]
"""Read, on membership (required)."""
GetMembership: _Final[_Action]
"""Read, on membership (required)."""
ListCaseEdits: _Final[_Action]
"""Read, on case (required)."""
ListCases: _Final[_Action]
"""List, on * only."""
ListComments: _Final[_Action]
"""Read, on case (required)."""
ListInvestigations: _Final[_Action]
"""Read, on case (required)."""
ListMemberships: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on case, membership. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
SendFeedback: _Final[_Action]
"""Write, on case (required)."""
TagResource: _Final[_Action]
"""Tagging, on case, membership. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on case, membership. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateCase: _Final[_Action]
"""Write, on case (required)."""
UpdateCaseComment: _Final[_Action]
"""Write, on case (required)."""
UpdateCaseStatus: _Final[_Action]
"""Write, on case (required)."""
UpdateMembership: _Final[_Action]
"""Write, on membership (required). Needs: iam:CreateServiceLinkedRole, organizations:DescribeOrganizationalUnit."""
UpdateResolverType: _Final[_Action]
"""Write, on case (required)."""
class _case(_ResourceType):
    """arn:${Partition}:security-ir:${Region}:${Account}:case/${CaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, case_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

case: _Final[_case]
class _membership(_ResourceType):
    """arn:${Partition}:security-ir:${Region}:${Account}:membership/${MembershipId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, membership_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

membership: _Final[_membership]

class _Keys(_ServiceKeys):
    """The condition keys of security-ir."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
