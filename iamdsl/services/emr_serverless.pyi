"""Amazon EMR Serverless. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessInteractiveEndpoints: _Final[_Action]
"""Write, on application (required). Needs: iam:PassRole."""
AccessLivyEndpoints: _Final[_Action]
"""Write, on application (required). Needs: iam:PassRole."""
AccessSystemProfileLogs: _Final[_Action]
"""Write, on jobRun (required)."""
CancelJobRun: _Final[_Action]
"""Write, on jobRun (required)."""
CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteApplication: _Final[_Action]
"""Write, on application (required)."""
GetApplication: _Final[_Action]
"""Read, on application (required)."""
GetDashboardForJobRun: _Final[_Action]
"""Read, on jobRun (required)."""
GetJobRun: _Final[_Action]
"""Read, on jobRun (required)."""
GetResourceDashboard: _Final[_Action]
"""Read, on session (required)."""
GetSession: _Final[_Action]
"""Read, on session (required)."""
GetSessionEndpoint: _Final[_Action]
"""Read, on session (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListJobRunAttempts: _Final[_Action]
"""List, on jobRun (required)."""
ListJobRuns: _Final[_Action]
"""List, on application (required)."""
ListSessions: _Final[_Action]
"""List, on application (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on application, jobRun, session."""
StartApplication: _Final[_Action]
"""Write, on application (required)."""
StartJobRun: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
StartSession: _Final[_Action]
"""Write, on application (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopApplication: _Final[_Action]
"""Write, on application (required)."""
TagResource: _Final[_Action]
"""Tagging, on application, jobRun, session. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateSession: _Final[_Action]
"""Write, on session (required)."""
UntagResource: _Final[_Action]
"""Tagging, on application, jobRun, session. Keys: aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required)."""
class _application(_ResourceType):
    """arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _jobRun(_ResourceType):
    """arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/jobruns/${JobRunId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, job_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobRun: _Final[_jobRun]
class _session(_ResourceType):
    """arn:${Partition}:emr-serverless:${Region}:${Account}:/applications/${ApplicationId}/sessions/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]

class _Keys(_ServiceKeys):
    """The condition keys of emr-serverless."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
