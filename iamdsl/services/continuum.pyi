"""AWS Continuum. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateCollector: _Final[_Action]
"""Write, on environments (required). Keys: continuum:CollectorArn."""
CreateCodeFinding: _Final[_Action]
"""Write, on code-findings (required), environments (required)."""
CreateCodeScan: _Final[_Action]
"""Write, on code-scans (required), environments (required)."""
CreateCollector: _Final[_Action]
"""Write, on collectors (required)."""
CreateEnvironment: _Final[_Action]
"""Write, on environments (required), integrations. Keys: continuum:RepositoryName."""
CreateIntegration: _Final[_Action]
"""Write, on integrations (required). Keys: continuum:S3BucketName."""
DeleteCollector: _Final[_Action]
"""Write, on collectors (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on environments (required)."""
DeleteIntegration: _Final[_Action]
"""Write, on integrations (required)."""
DisassociateCollector: _Final[_Action]
"""Write, on environments (required). Keys: continuum:CollectorArn."""
GetCodeFinding: _Final[_Action]
"""Read, on code-findings (required)."""
GetCodeIssue: _Final[_Action]
"""Read, on code-issues (required)."""
GetCodeIssueArtifact: _Final[_Action]
"""Read, on code-issues (required)."""
GetCodeScan: _Final[_Action]
"""Read, on code-scans (required)."""
GetCollector: _Final[_Action]
"""Read, on collectors (required)."""
GetCollectorDataAccessAuthorization: _Final[_Action]
"""Read, on collectors (required). Keys: continuum:EnvironmentArn."""
GetEnvironment: _Final[_Action]
"""Read, on environments (required)."""
GetIntegration: _Final[_Action]
"""Read, on integrations (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on collectors (required)."""
ListAssociatedCollectors: _Final[_Action]
"""List, on environments (required)."""
ListAssociatedEnvironments: _Final[_Action]
"""List, on collectors (required)."""
ListCodeFindings: _Final[_Action]
"""List, on environments (required)."""
ListCodeIssueArtifacts: _Final[_Action]
"""List, on code-issues (required)."""
ListCodeIssues: _Final[_Action]
"""List, on environments (required)."""
ListCodeScans: _Final[_Action]
"""List, on environments (required)."""
ListCollectors: _Final[_Action]
"""List, on collectors (required)."""
ListEnvironments: _Final[_Action]
"""List, on environments (required)."""
ListIntegrations: _Final[_Action]
"""List, on integrations (required)."""
PutResourcePolicy: _Final[_Action]
"""Write, on collectors (required)."""
StartIntegrationAuthorization: _Final[_Action]
"""Write, on * only."""
UpdateCollector: _Final[_Action]
"""Write, on collectors (required)."""
UpdateEnvironment: _Final[_Action]
"""Write, on environments (required), integrations. Keys: continuum:RepositoryName."""
UpdateIntegration: _Final[_Action]
"""Write, on integrations (required)."""
class _code_findings(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:environments/${EnvironmentId}/code-findings/${FindingId}"""

    def __call__(self, environment_id: str | _Variable, finding_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_findings: _Final[_code_findings]
class _code_issues(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:environments/${EnvironmentId}/code-issues/${IssueId}"""

    def __call__(self, environment_id: str | _Variable, issue_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_issues: _Final[_code_issues]
class _code_scans(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:environments/${EnvironmentId}/code-scans/${ScanRunId}"""

    def __call__(self, environment_id: str | _Variable, scan_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

code_scans: _Final[_code_scans]
class _collectors(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:collectors/${CollectorId}"""

    def __call__(self, collector_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

collectors: _Final[_collectors]
class _environments(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:environments/${EnvironmentId}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environments: _Final[_environments]
class _integrations(_ResourceType):
    """arn:${Partition}:continuum:${Region}:${Account}:integrations/${IntegrationId}"""

    def __call__(self, integration_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

integrations: _Final[_integrations]

class _Keys(_ServiceKeys):
    """The condition keys of continuum."""

    CollectorArn: _ArnSetKey
    EnvironmentArn: _ArnKey
    RepositoryName: _StringSetKey
    S3BucketName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["continuum:CollectorArn"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["continuum:EnvironmentArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["continuum:RepositoryName"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["continuum:S3BucketName"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: str) -> _Any: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
