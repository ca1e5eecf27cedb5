"""AWS Resource Access Manager (RAM). Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptResourceShareInvitation: _Final[_Action]
"""Write, on resource-share-invitation (required). Keys: ram:ResourceShareName, ram:ShareOwnerAccountId."""
AssociateResourceShare: _Final[_Action]
"""Write, on resource-share (required). Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:Principal, ram:RequestedResourceType, ram:ResourceArn, ram:ResourceShareName, ram:ResourceTag/${TagKey}, ram:RetainSharingOnAccountLeaveOrganization."""
AssociateResourceSharePermission: _Final[_Action]
"""Write, on customer-managed-permission (required), permission (required), resource-share (required)."""
CreatePermission: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, ram:PermissionArn, ram:PermissionResourceType. Needs: ram:TagResource."""
CreatePermissionVersion: _Final[_Action]
"""Write, on customer-managed-permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
CreateResourceShare: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, ram:AllowsExternalPrincipals, ram:Principal, ram:RequestedAllowsExternalPrincipals, ram:RequestedResourceType, ram:ResourceArn, ram:RetainSharingOnAccountLeaveOrganization."""
DeletePermission: _Final[_Action]
"""Write, on customer-managed-permission (required). Keys: aws:ResourceTag/${TagKey}, ram:PermissionArn, ram:PermissionResourceType."""
DeletePermissionVersion: _Final[_Action]
"""Write, on customer-managed-permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
DeleteResourceShare: _Final[_Action]
"""Write, on resource-share (required). Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:ResourceShareName, ram:ResourceTag/${TagKey}, ram:RetainSharingOnAccountLeaveOrganization."""
DisassociateResourceShare: _Final[_Action]
"""Write, on resource-share (required). Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:Principal, ram:RequestedResourceType, ram:ResourceArn, ram:ResourceShareName, ram:ResourceTag/${TagKey}, ram:RetainSharingOnAccountLeaveOrganization."""
DisassociateResourceSharePermission: _Final[_Action]
"""Write, on customer-managed-permission (required), permission (required), resource-share (required)."""
EnableSharingWithAwsOrganization: _Final[_Action]
"""Permissions management, on * only. Needs: iam:CreateServiceLinkedRole, organizations:DescribeOrganization, organizations:EnableAWSServiceAccess."""
GetPermission: _Final[_Action]
"""Read, on customer-managed-permission (required), permission (required). Keys: ram:PermissionArn."""
GetResourcePolicies: _Final[_Action]
"""Read, on * only."""
GetResourceShareAssociations: _Final[_Action]
"""Read, on * only."""
GetResourceShareInvitations: _Final[_Action]
"""Read, on * only."""
GetResourceShares: _Final[_Action]
"""Read, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListPendingInvitationResources: _Final[_Action]
"""Read, on resource-share-invitation (required). Keys: ram:ResourceShareName."""
ListPermissionAssociations: _Final[_Action]
"""List, on customer-managed-permission (required), permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
ListPermissionVersions: _Final[_Action]
"""List, on * only."""
ListPermissions: _Final[_Action]
"""List, on * only."""
ListPrincipals: _Final[_Action]
"""List, on * only."""
ListReplacePermissionAssociationsWork: _Final[_Action]
"""List, on * only."""
ListResourceSharePermissions: _Final[_Action]
"""List, on resource-share (required). Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:ResourceShareName, ram:RetainSharingOnAccountLeaveOrganization."""
ListResourceTypes: _Final[_Action]
"""List, on * only."""
ListResources: _Final[_Action]
"""List, on * only."""
ListSourceAssociations: _Final[_Action]
"""List, on * only."""
PromotePermissionCreatedFromPolicy: _Final[_Action]
"""Write, on customer-managed-permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
PromoteResourceShareCreatedFromPolicy: _Final[_Action]
"""Write, on resource-share (required)."""
RejectResourceShareInvitation: _Final[_Action]
"""Write, on resource-share-invitation (required). Keys: ram:ResourceShareName, ram:ShareOwnerAccountId."""
ReplacePermissionAssociations: _Final[_Action]
"""Write, on customer-managed-permission (required), permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
SetDefaultPermissionVersion: _Final[_Action]
"""Write, on customer-managed-permission (required). Keys: ram:PermissionArn, ram:PermissionResourceType."""
TagResource: _Final[_Action]
"""Tagging, on customer-managed-permission, resource-share. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on customer-managed-permission, resource-share. Keys: aws:TagKeys."""
UpdateResourceShare: _Final[_Action]
"""Write, on resource-share (required). Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:RequestedAllowsExternalPrincipals, ram:ResourceShareName, ram:ResourceTag/${TagKey}, ram:RetainSharingOnAccountLeaveOrganization."""
class _customer_managed_permission(_ResourceType):
    """arn:${Partition}:ram:${Region}:${Account}:permission/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}, ram:PermissionArn, ram:PermissionResourceType"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customer_managed_permission: _Final[_customer_managed_permission]
class _permission(_ResourceType):
    """arn:${Partition}:ram::${Account}:permission/${ResourcePath}. Keys: ram:PermissionArn, ram:PermissionResourceType"""

    def __call__(self, resource_path: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

permission: _Final[_permission]
class _resource_share(_ResourceType):
    """arn:${Partition}:ram:${Region}:${Account}:resource-share/${ResourcePath}. Keys: aws:ResourceTag/${TagKey}, ram:AllowsExternalPrincipals, ram:ResourceShareName"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resource_share: _Final[_resource_share]
class _resource_share_invitation(_ResourceType):
    """arn:${Partition}:ram:${Region}:${Account}:resource-share-invitation/${ResourcePath}. Keys: ram:ShareOwnerAccountId"""

    def __call__(self, resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

resource_share_invitation: _Final[_resource_share_invitation]

class _Keys(_ServiceKeys):
    """The condition keys of ram."""

    AllowsExternalPrincipals: _BoolKey
    PermissionArn: _ArnKey
    PermissionResourceType: _StringKey
    Principal: _StringKey
    RequestedAllowsExternalPrincipals: _BoolKey
    RequestedResourceType: _StringKey
    ResourceArn: _ArnKey
    ResourceShareName: _StringKey
    RetainSharingOnAccountLeaveOrganization: _BoolKey
    ShareOwnerAccountId: _StringKey
    def ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ram:AllowsExternalPrincipals", "ram:RequestedAllowsExternalPrincipals", "ram:RetainSharingOnAccountLeaveOrganization"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ram:PermissionArn", "ram:ResourceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ram:PermissionResourceType", "ram:Principal", "ram:RequestedResourceType", "ram:ResourceShareName", "ram:ShareOwnerAccountId"]) -> _StringKey: ...
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
