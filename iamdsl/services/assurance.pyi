"""AWS Assurance. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptInvitation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
AssignPermissionSet: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetComment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetControl: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
BatchGetTask: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
Chat: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAnnotation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateComment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateControl: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateControlGroup: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEnvironmentConnection: _Final[_Action]
"""Write, on * only."""
CreateFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateInvitation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreatePermissionSet: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateProject: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
CreateTask: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteAnnotation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteComment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteControl: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteControlGroup: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteEnvironmentConnection: _Final[_Action]
"""Write, on * only."""
DeleteEvidence: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteInvitation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePermissionSet: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteProject: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeregisterOrganizationDelegatedAdmin: _Final[_Action]
"""Write, on * only."""
DisableFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DownloadEvidence: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
EnableFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetAnnotation: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetAssessment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetAssessmentReportContent: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetAssessmentReportExport: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetChatMessages: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetComment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetControl: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetControlGroup: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetControlStatus: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetEvidence: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetEvidenceContent: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetFramework: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetInvitation: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetPermissionSet: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetProject: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetTask: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssessmentAnnotations: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssessmentJournalRecords: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssessmentOutcomes: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListAssessments: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListChatSessions: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListComments: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListConnectionItems: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListControlGroups: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListControlResources: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListControls: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListDiscoveredResources: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListEnabledFrameworks: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListEnvironmentConnections: _Final[_Action]
"""Read, on * only."""
ListEnvironments: _Final[_Action]
"""Read, on * only."""
ListEvidence: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListEvidenceAnnotations: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListFrameworks: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListInboundInvitations: _Final[_Action]
"""Read, on * only."""
ListOutboundInvitations: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListPermissionSetAssignments: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListPermissionSets: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListProjects: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListResourcesForControl: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListTaskHistory: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
ListTasks: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
PublishFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
PutControlStatusOverride: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
PutEvidence: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
RegisterOrganizationDelegatedAdmin: _Final[_Action]
"""Write, on * only."""
RejectInvitation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
RevokePermissionSet: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
StartAssessment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
StartAssessmentReportExport: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
StartResourceDiscovery: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on environment (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAnnotation: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateAssessment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateComment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateControl: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateControlGroup: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateEvidence: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateFramework: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdatePermissionSet: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateProject: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateTask: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
UploadEvidence: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
VendConnectionAccessToken: _Final[_Action]
"""Write, on * only."""
class _environment(_ResourceType):
    """arn:${Partition}:assurance:${Region}:${Account}:environment/${Environment}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]

class _Keys(_ServiceKeys):
    """The condition keys of assurance."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
