"""Amazon Monitron. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateProjectAdminUser: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:AssociateProfile, sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfileAssociations, sso:ListProfiles."""
CreateProject: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, kms:CreateGrant, sso:CreateManagedApplicationInstance, sso:DeleteManagedApplicationInstance, sso:DescribeRegisteredRegions."""
CreateProjectUserAssociation: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:AssociateProfile, sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfileAssociations, sso:ListProfiles."""
CreateUserAccessRoleAssociation: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfileAssociations, sso:ListProfiles."""
DeleteProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso:DeleteManagedApplicationInstance."""
DeleteProjectUserAssociation: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:DisassociateProfile, sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfiles."""
DeleteUserAccessRoleAssociation: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}."""
DisassociateProjectAdminUser: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:DisassociateProfile, sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfiles."""
GetProject: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
GetProjectAdminUser: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:GetManagedApplicationInstance, sso:ListProfileAssociations."""
ListProjectAdminUsers: _Final[_Action]
"""Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso-directory:DescribeUsers, sso:GetManagedApplicationInstance."""
ListProjectUserAssociations: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso:GetManagedApplicationInstance, sso:GetProfile, sso:ListDirectoryAssociations, sso:ListProfileAssociations, sso:ListProfiles."""
ListProjects: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on project. Keys: aws:ResourceTag/${TagKey}."""
ListUserAccessRoleAssociations: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on project. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on project. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
class _project(_ResourceType):
    """arn:${Partition}:monitron:${Region}:${Account}:project/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]

class _Keys(_ServiceKeys):
    """The condition keys of monitron."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
