"""AWS IAM Identity Center directory. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddMemberToGroup: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CompleteVirtualMfaDeviceRegistration: _Final[_Action]
"""Write, on * only."""
CompleteWebAuthnDeviceRegistration: _Final[_Action]
"""Write, on * only."""
CreateAlias: _Final[_Action]
"""Write, on * only."""
CreateBearerToken: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateExternalIdPConfigurationForDirectory: _Final[_Action]
"""Write, on * only."""
CreateGroup: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateProvisioningTenant: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
CreateUser: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteBearerToken: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteExternalIdPCertificate: _Final[_Action]
"""Write, on * only."""
DeleteExternalIdPConfigurationForDirectory: _Final[_Action]
"""Write, on * only."""
DeleteGroup: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteMfaDeviceForUser: _Final[_Action]
"""Write, on * only."""
DeleteProvisioningTenant: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DeleteUser: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
DescribeDirectory: _Final[_Action]
"""Read, on * only."""
DescribeGroup: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DescribeGroups: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DescribeProvisioningTenant: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DescribeUser: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DescribeUserByUniqueAttribute: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DescribeUsers: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
DisableExternalIdPConfigurationForDirectory: _Final[_Action]
"""Write, on * only."""
DisableUser: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
EnableExternalIdPConfigurationForDirectory: _Final[_Action]
"""Write, on * only."""
EnableUser: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
GetAWSSPConfigurationForDirectory: _Final[_Action]
"""Read, on * only."""
GetGroupId: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetUserId: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
GetUserPoolInfo: _Final[_Action]
"""Read, on * only."""
ImportExternalIdPCertificate: _Final[_Action]
"""Write, on * only."""
IsMemberInGroup: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
IsMemberInGroups: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListBearerTokens: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListExternalIdPCertificates: _Final[_Action]
"""Read, on * only."""
ListExternalIdPConfigurationsForDirectory: _Final[_Action]
"""Read, on * only."""
ListGroups: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListGroupsForMember: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListGroupsForUser: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListMembersInGroup: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListMfaDevicesForUser: _Final[_Action]
"""Read, on * only."""
ListProvisioningTenants: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
ListUsers: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
RemoveMemberFromGroup: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
SearchGroups: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
SearchUsers: _Final[_Action]
"""Read, on * only. Needs: kms:Decrypt."""
StartVirtualMfaDeviceRegistration: _Final[_Action]
"""Write, on * only."""
StartWebAuthnDeviceRegistration: _Final[_Action]
"""Write, on * only."""
UpdateExternalIdPConfigurationForDirectory: _Final[_Action]
"""Write, on * only."""
UpdateGroup: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateGroupDisplayName: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateMfaDeviceForUser: _Final[_Action]
"""Write, on * only."""
UpdatePassword: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateUser: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
UpdateUserName: _Final[_Action]
"""Write, on * only. Needs: kms:Decrypt."""
VerifyEmail: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of sso-directory."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
