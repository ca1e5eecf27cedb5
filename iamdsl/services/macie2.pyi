"""Amazon Macie. Generated; see scripts/."""

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
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-02-10")
class ArchiveFindings(metaclass=_RetiredAction):
    """Write, on * only."""
BatchGetCustomDataIdentifiers: _Final[_Action]
"""Read, on CustomDataIdentifier (required)."""
BatchUpdateAutomatedDiscoveryAccounts: _Final[_Action]
"""Write, on * only."""
CreateAllowList: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateClassificationJob: _Final[_Action]
"""Write, on ClassificationJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomDataIdentifier: _Final[_Action]
"""Write, on CustomDataIdentifier (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFindingsFilter: _Final[_Action]
"""Write, on FindingsFilter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInvitations: _Final[_Action]
"""Write, on * only."""
CreateMember: _Final[_Action]
"""Write, on Member (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSampleFindings: _Final[_Action]
"""Write, on * only."""
DeclineInvitations: _Final[_Action]
"""Write, on * only."""
DeleteAllowList: _Final[_Action]
"""Write, on AllowList (required)."""
DeleteCustomDataIdentifier: _Final[_Action]
"""Write, on CustomDataIdentifier (required)."""
DeleteFindingsFilter: _Final[_Action]
"""Write, on FindingsFilter (required)."""
DeleteInvitations: _Final[_Action]
"""Write, on * only."""
DeleteMember: _Final[_Action]
"""Write, on Member (required)."""
DescribeBuckets: _Final[_Action]
"""Read, on * only."""
DescribeClassificationJob: _Final[_Action]
"""Read, on ClassificationJob (required)."""
DescribeOrganizationConfiguration: _Final[_Action]
"""Read, on * only."""
DisableMacie: _Final[_Action]
"""Write, on * only."""
DisableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
DisassociateFromAdministratorAccount: _Final[_Action]
"""Write, on * only."""
DisassociateFromMasterAccount: _Final[_Action]
"""Write, on * only."""
DisassociateMember: _Final[_Action]
"""Write, on Member (required)."""
EnableMacie: _Final[_Action]
"""Write, on * only."""
EnableOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
GetAdministratorAccount: _Final[_Action]
"""Read, on * only."""
GetAllowList: _Final[_Action]
"""Read, on AllowList (required)."""
GetAutomatedDiscoveryConfiguration: _Final[_Action]
"""Read, on * only."""
GetBucketStatistics: _Final[_Action]
"""Read, on * only."""
GetClassificationExportConfiguration: _Final[_Action]
"""Read, on * only."""
GetClassificationScope: _Final[_Action]
"""Read, on * only."""
GetCustomDataIdentifier: _Final[_Action]
"""Read, on CustomDataIdentifier (required)."""
GetFindingStatistics: _Final[_Action]
"""Read, on * only."""
GetFindings: _Final[_Action]
"""Read, on * only."""
GetFindingsFilter: _Final[_Action]
"""Read, on FindingsFilter (required)."""
GetFindingsPublicationConfiguration: _Final[_Action]
"""Read, on * only."""
GetInvitationsCount: _Final[_Action]
"""Read, on * only."""
GetMacieSession: _Final[_Action]
"""Read, on * only."""
GetMasterAccount: _Final[_Action]
"""Read, on * only."""
GetMember: _Final[_Action]
"""Read, on Member (required)."""
GetResourceProfile: _Final[_Action]
"""Read, on * only."""
GetRevealConfiguration: _Final[_Action]
"""Read, on * only."""
GetSensitiveDataOccurrences: _Final[_Action]
"""Read, on * only."""
GetSensitiveDataOccurrencesAvailability: _Final[_Action]
"""Read, on * only."""
GetSensitivityInspectionTemplate: _Final[_Action]
"""Read, on * only."""
GetUsageStatistics: _Final[_Action]
"""Read, on * only."""
GetUsageTotals: _Final[_Action]
"""Read, on * only."""
ListAllowLists: _Final[_Action]
"""List, on * only."""
ListAutomatedDiscoveryAccounts: _Final[_Action]
"""List, on * only."""
ListClassificationJobs: _Final[_Action]
"""List, on * only."""
ListClassificationScopes: _Final[_Action]
"""List, on * only."""
ListCustomDataIdentifiers: _Final[_Action]
"""List, on * only."""
ListFindings: _Final[_Action]
"""List, on * only."""
ListFindingsFilters: _Final[_Action]
"""List, on * only."""
ListInvitations: _Final[_Action]
"""List, on * only."""
ListManagedDataIdentifiers: _Final[_Action]
"""List, on * only."""
ListMembers: _Final[_Action]
"""List, on * only."""
ListOrganizationAdminAccounts: _Final[_Action]
"""List, on * only."""
ListResourceProfileArtifacts: _Final[_Action]
"""List, on * only."""
ListResourceProfileDetections: _Final[_Action]
"""List, on * only."""
ListSensitivityInspectionTemplates: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on AllowList, ClassificationJob, CustomDataIdentifier, FindingsFilter, Member."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-02-10")
class ListTagsForResources(metaclass=_RetiredAction):
    """List, on * only."""
PutClassificationExportConfiguration: _Final[_Action]
"""Write, on * only."""
PutFindingsPublicationConfiguration: _Final[_Action]
"""Write, on * only."""
SearchResources: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on AllowList, ClassificationJob, CustomDataIdentifier, FindingsFilter, Member. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestCustomDataIdentifier: _Final[_Action]
"""Write, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-02-10")
class UnarchiveFindings(metaclass=_RetiredAction):
    """Write, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on AllowList, ClassificationJob, CustomDataIdentifier, FindingsFilter, Member. Keys: aws:TagKeys."""
UpdateAllowList: _Final[_Action]
"""Write, on AllowList (required)."""
UpdateAutomatedDiscoveryConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateClassificationJob: _Final[_Action]
"""Write, on ClassificationJob (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateClassificationScope: _Final[_Action]
"""Write, on * only."""
UpdateFindingsFilter: _Final[_Action]
"""Write, on FindingsFilter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateMacieSession: _Final[_Action]
"""Write, on * only."""
UpdateMemberSession: _Final[_Action]
"""Write, on * only."""
UpdateOrganizationConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateResourceProfile: _Final[_Action]
"""Write, on * only."""
UpdateResourceProfileDetections: _Final[_Action]
"""Write, on * only."""
UpdateRevealConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateSensitivityInspectionTemplate: _Final[_Action]
"""Write, on * only."""
class _AllowList(_ResourceType):
    """arn:${Partition}:macie2:${Region}:${Account}:allow-list/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

AllowList: _Final[_AllowList]
class _ClassificationJob(_ResourceType):
    """arn:${Partition}:macie2:${Region}:${Account}:classification-job/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ClassificationJob: _Final[_ClassificationJob]
class _CustomDataIdentifier(_ResourceType):
    """arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CustomDataIdentifier: _Final[_CustomDataIdentifier]
class _FindingsFilter(_ResourceType):
    """arn:${Partition}:macie2:${Region}:${Account}:findings-filter/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FindingsFilter: _Final[_FindingsFilter]
class _Member(_ResourceType):
    """arn:${Partition}:macie2:${Region}:${Account}:member/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Member: _Final[_Member]

class _Keys(_ServiceKeys):
    """The condition keys of macie2."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
