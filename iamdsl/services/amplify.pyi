"""AWS Amplify. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateWebACL: _Final[_Action]
"""Write, on apps (required)."""
CreateApp: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateBackendEnvironment: _Final[_Action]
"""Write, on apps (required)."""
CreateBranch: _Final[_Action]
"""Write, on branches (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeployment: _Final[_Action]
"""Write, on branches (required)."""
CreateDomainAssociation: _Final[_Action]
"""Write, on domains (required)."""
CreateWebHook: _Final[_Action]
"""Write, on branches (required)."""
DeleteApp: _Final[_Action]
"""Write, on apps (required)."""
DeleteBackendEnvironment: _Final[_Action]
"""Write, on apps (required)."""
DeleteBranch: _Final[_Action]
"""Write, on branches (required)."""
DeleteDomainAssociation: _Final[_Action]
"""Write, on domains (required)."""
DeleteJob: _Final[_Action]
"""Write, on jobs (required)."""
DeleteWebHook: _Final[_Action]
"""Write, on webhooks (required)."""
DisassociateWebACL: _Final[_Action]
"""Write, on apps (required)."""
GenerateAccessLogs: _Final[_Action]
"""Write, on apps (required)."""
GetApp: _Final[_Action]
"""Read, on apps (required)."""
GetArtifactUrl: _Final[_Action]
"""Read, on apps (required)."""
GetBackendEnvironment: _Final[_Action]
"""Read, on apps (required)."""
GetBranch: _Final[_Action]
"""Read, on branches (required)."""
GetDomainAssociation: _Final[_Action]
"""Read, on domains (required)."""
GetJob: _Final[_Action]
"""Read, on jobs (required)."""
GetWebACLForResource: _Final[_Action]
"""Read, on apps (required)."""
GetWebHook: _Final[_Action]
"""Read, on webhooks (required)."""
ListApps: _Final[_Action]
"""List, on * only."""
ListArtifacts: _Final[_Action]
"""List, on apps (required)."""
ListBackendEnvironments: _Final[_Action]
"""List, on apps (required)."""
ListBranches: _Final[_Action]
"""List, on apps (required)."""
ListDomainAssociations: _Final[_Action]
"""List, on apps (required)."""
ListJobs: _Final[_Action]
"""List, on branches (required)."""
ListResourcesForWebACL: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on apps, branches, domains, webhooks."""
ListWebHooks: _Final[_Action]
"""List, on apps (required)."""
StartDeployment: _Final[_Action]
"""Write, on branches (required)."""
StartJob: _Final[_Action]
"""Write, on jobs (required)."""
StopJob: _Final[_Action]
"""Write, on jobs (required)."""
TagResource: _Final[_Action]
"""Tagging, on apps, branches, domains, webhooks. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on apps, branches, domains, webhooks. Keys: aws:TagKeys."""
UpdateApp: _Final[_Action]
"""Write, on apps (required)."""
UpdateBranch: _Final[_Action]
"""Write, on branches (required)."""
UpdateDomainAssociation: _Final[_Action]
"""Write, on domains (required)."""
UpdateWebHook: _Final[_Action]
"""Write, on webhooks (required)."""
class _apps(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

apps: _Final[_apps]
class _branches(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, branch_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

branches: _Final[_branches]
class _domains(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/domains/${DomainName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, app_id: str | _Variable, domain_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

domains: _Final[_domains]
class _jobs(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:apps/${AppId}/branches/${BranchName}/jobs/${JobId}"""

    def __call__(self, app_id: str | _Variable, branch_name: str | _Variable, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobs: _Final[_jobs]
class _webhooks(_ResourceType):
    """arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, webhook_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

webhooks: _Final[_webhooks]

class _Keys(_ServiceKeys):
    """The condition keys of amplify."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
