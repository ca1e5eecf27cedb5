"""AWS CodeStar (retired: not in the catalog of 2026-10-27). Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class AssociateTeamMember(metaclass=_RetiredAction):
    """Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class CreateProject(metaclass=_RetiredAction):
    """Permissions management, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class CreateUserProfile(metaclass=_RetiredAction):
    """Write, on user (required). Keys: iam:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DeleteExtendedAccess(metaclass=_RetiredAction):
    """Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DeleteProject(metaclass=_RetiredAction):
    """Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DeleteUserProfile(metaclass=_RetiredAction):
    """Write, on user (required). Keys: iam:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DescribeProject(metaclass=_RetiredAction):
    """Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DescribeUserProfile(metaclass=_RetiredAction):
    """Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class DisassociateTeamMember(metaclass=_RetiredAction):
    """Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class GetExtendedAccess(metaclass=_RetiredAction):
    """Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class ListProjects(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class ListResources(metaclass=_RetiredAction):
    """List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class ListTagsForProject(metaclass=_RetiredAction):
    """List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class ListTeamMembers(metaclass=_RetiredAction):
    """List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class ListUserProfiles(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class PutExtendedAccess(metaclass=_RetiredAction):
    """Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class TagProject(metaclass=_RetiredAction):
    """Tagging, on project (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class UntagProject(metaclass=_RetiredAction):
    """Tagging, on project (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class UpdateProject(metaclass=_RetiredAction):
    """Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class UpdateTeamMember(metaclass=_RetiredAction):
    """Permissions management, on project (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class UpdateUserProfile(metaclass=_RetiredAction):
    """Write, on user (required). Keys: iam:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2026-10-27")
class VerifyServiceRole(metaclass=_RetiredAction):
    """List, on * only."""
class _project(_ResourceType):
    """arn:${Partition}:codestar:${Region}:${Account}:project/${ProjectId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, project_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _user(_ResourceType):
    """arn:${Partition}:iam::${Account}:user/${AwsUserName}. Keys: iam:ResourceTag/${TagKey}"""

    def __call__(self, aws_user_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

user: _Final[_user]

class _Keys(_ServiceKeys):
    """The condition keys of codestar."""

    def iam_ResourceTag(self, tag_key: str, /) -> _StringKey: ...

keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
