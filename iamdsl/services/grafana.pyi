"""Amazon Managed Grafana. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateLicense: _Final[_Action]
"""Write, on workspace (required). Needs: aws-marketplace:ViewSubscriptions."""
CreateWorkspace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:GetManagedPrefixListEntries, iam:CreateServiceLinkedRole, organizations:DescribeOrganization, sso:CreateManagedApplicationInstance, sso:DescribeRegisteredRegions, sso:GetSharedSsoConfiguration."""
CreateWorkspaceApiKey: _Final[_Action]
"""Write, on workspace (required)."""
CreateWorkspaceServiceAccount: _Final[_Action]
"""Write, on workspace (required)."""
CreateWorkspaceServiceAccountToken: _Final[_Action]
"""Write, on workspace (required)."""
DeleteWorkspace: _Final[_Action]
"""Write, on workspace (required). Needs: sso:DeleteManagedApplicationInstance."""
DeleteWorkspaceApiKey: _Final[_Action]
"""Write, on workspace (required)."""
DeleteWorkspaceServiceAccount: _Final[_Action]
"""Write, on workspace (required)."""
DeleteWorkspaceServiceAccountToken: _Final[_Action]
"""Write, on workspace (required)."""
DescribeWorkspace: _Final[_Action]
"""Read, on workspace (required)."""
DescribeWorkspaceAuthentication: _Final[_Action]
"""Read, on workspace (required)."""
DescribeWorkspaceConfiguration: _Final[_Action]
"""Read, on workspace (required)."""
DisassociateLicense: _Final[_Action]
"""Write, on workspace (required)."""
ListPermissions: _Final[_Action]
"""List, on workspace (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on workspace."""
ListVersions: _Final[_Action]
"""List, on workspace."""
ListWorkspaceServiceAccountTokens: _Final[_Action]
"""Read, on workspace (required)."""
ListWorkspaceServiceAccounts: _Final[_Action]
"""Read, on workspace (required)."""
ListWorkspaces: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on workspace (required). Keys: aws:TagKeys."""
UpdatePermissions: _Final[_Action]
"""Permissions management, on workspace (required)."""
UpdateWorkspace: _Final[_Action]
"""Write, on workspace (required). Needs: ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:GetManagedPrefixListEntries, iam:CreateServiceLinkedRole."""
UpdateWorkspaceAuthentication: _Final[_Action]
"""Write, on workspace (required)."""
UpdateWorkspaceConfiguration: _Final[_Action]
"""Write, on workspace (required)."""
class _workspace(_ResourceType):
    """arn:${Partition}:grafana:${Region}:${Account}:/workspaces/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of grafana."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
