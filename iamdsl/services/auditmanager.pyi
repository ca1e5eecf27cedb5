"""AWS Audit Manager. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateAssessmentReportEvidenceFolder: _Final[_Action]
"""Write, on assessment (required)."""
BatchAssociateAssessmentReportEvidence: _Final[_Action]
"""Write, on assessment (required)."""
BatchCreateDelegationByAssessment: _Final[_Action]
"""Write, on assessment (required), assessmentControlSet (required)."""
BatchDeleteDelegationByAssessment: _Final[_Action]
"""Write, on assessment (required), assessmentControlSet (required)."""
BatchDisassociateAssessmentReportEvidence: _Final[_Action]
"""Write, on assessment (required)."""
BatchImportEvidenceToAssessmentControl: _Final[_Action]
"""Write, on assessmentControlSet (required)."""
CreateAssessment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAssessmentFramework: _Final[_Action]
"""Write, on assessmentFramework (required), control (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateAssessmentReport: _Final[_Action]
"""Write, on assessment (required)."""
CreateControl: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteAssessment: _Final[_Action]
"""Write, on assessment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAssessmentFramework: _Final[_Action]
"""Write, on assessmentFramework (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAssessmentFrameworkShare: _Final[_Action]
"""Write, on * only."""
DeleteAssessmentReport: _Final[_Action]
"""Write, on assessment (required)."""
DeleteControl: _Final[_Action]
"""Write, on control (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeregisterAccount: _Final[_Action]
"""Write, on * only."""
DeregisterOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
DisassociateAssessmentReportEvidenceFolder: _Final[_Action]
"""Write, on assessment (required)."""
GetAccountStatus: _Final[_Action]
"""Read, on * only."""
GetAssessment: _Final[_Action]
"""Read, on assessment (required)."""
GetAssessmentFramework: _Final[_Action]
"""Read, on assessmentFramework (required)."""
GetAssessmentReportUrl: _Final[_Action]
"""Read, on assessment (required)."""
GetChangeLogs: _Final[_Action]
"""Read, on assessment (required)."""
GetControl: _Final[_Action]
"""Read, on control (required)."""
GetDelegations: _Final[_Action]
"""List, on * only."""
GetEvidence: _Final[_Action]
"""Read, on assessmentControlSet (required)."""
GetEvidenceByEvidenceFolder: _Final[_Action]
"""Read, on assessmentControlSet (required)."""
GetEvidenceFileUploadUrl: _Final[_Action]
"""Read, on * only."""
GetEvidenceFolder: _Final[_Action]
"""Read, on assessmentControlSet (required)."""
GetEvidenceFoldersByAssessment: _Final[_Action]
"""Read, on assessment (required)."""
GetEvidenceFoldersByAssessmentControl: _Final[_Action]
"""Read, on assessmentControlSet (required)."""
GetInsights: _Final[_Action]
"""Read, on * only."""
GetInsightsByAssessment: _Final[_Action]
"""Read, on * only."""
GetOrganizationAdminAccount: _Final[_Action]
"""Read, on * only."""
GetServicesInScope: _Final[_Action]
"""Read, on * only."""
GetSettings: _Final[_Action]
"""Read, on * only."""
ListAssessmentControlInsightsByControlDomain: _Final[_Action]
"""List, on * only."""
ListAssessmentFrameworkShareRequests: _Final[_Action]
"""List, on * only."""
ListAssessmentFrameworks: _Final[_Action]
"""List, on * only."""
ListAssessmentReports: _Final[_Action]
"""List, on * only."""
ListAssessments: _Final[_Action]
"""List, on * only."""
ListControlDomainInsights: _Final[_Action]
"""List, on * only."""
ListControlDomainInsightsByAssessment: _Final[_Action]
"""List, on * only."""
ListControlInsightsByControlDomain: _Final[_Action]
"""List, on * only."""
ListControls: _Final[_Action]
"""List, on * only."""
ListKeywordsForDataSource: _Final[_Action]
"""List, on * only."""
ListNotifications: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on assessment, control."""
RegisterAccount: _Final[_Action]
"""Write, on * only."""
RegisterOrganizationAdminAccount: _Final[_Action]
"""Write, on * only."""
StartAssessmentFrameworkShare: _Final[_Action]
"""Write, on assessmentFramework (required)."""
TagResource: _Final[_Action]
"""Tagging, on assessment, assessmentFramework, control. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on assessment, assessmentFramework, control. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAssessment: _Final[_Action]
"""Write, on assessment (required)."""
UpdateAssessmentControl: _Final[_Action]
"""Write, on assessmentControlSet (required)."""
UpdateAssessmentControlSetStatus: _Final[_Action]
"""Write, on assessmentControlSet (required)."""
UpdateAssessmentFramework: _Final[_Action]
"""Write, on assessmentFramework (required), control (required)."""
UpdateAssessmentFrameworkShare: _Final[_Action]
"""Write, on assessmentFramework (required)."""
UpdateAssessmentStatus: _Final[_Action]
"""Write, on assessment (required)."""
UpdateControl: _Final[_Action]
"""Write, on control (required)."""
UpdateSettings: _Final[_Action]
"""Write, on * only."""
ValidateAssessmentReportIntegrity: _Final[_Action]
"""Read, on * only."""
class _assessment(_ResourceType):
    """arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, assessment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assessment: _Final[_assessment]
class _assessmentControlSet(_ResourceType):
    """arn:${Partition}:auditmanager:${Region}:${Account}:assessment/${AssessmentId}/controlSet/${ControlSetId}"""

    def __call__(self, assessment_id: str | _Variable, control_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assessmentControlSet: _Final[_assessmentControlSet]
class _assessmentFramework(_ResourceType):
    """arn:${Partition}:auditmanager:${Region}:${Account}:assessmentFramework/${AssessmentFrameworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, assessment_framework_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assessmentFramework: _Final[_assessmentFramework]
class _control(_ResourceType):
    """arn:${Partition}:auditmanager:${Region}:${Account}:control/${ControlId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, control_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

control: _Final[_control]

class _Keys(_ServiceKeys):
    """The condition keys of auditmanager."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
