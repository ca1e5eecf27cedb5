"""AWS Organizations. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptHandshake: _Final[_Action]
"""Write, on handshake (required). Needs: iam:CreateServiceLinkedRole."""
AttachPolicy: _Final[_Action]
"""Permissions management, on account, organizationalunit, policy (required), root. Keys: organizations:PolicyType."""
CancelHandshake: _Final[_Action]
"""Write, on handshake (required)."""
CloseAccount: _Final[_Action]
"""Write, on account (required)."""
CreateAccount: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateGovCloudAccount: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateOrganization: _Final[_Action]
"""Write, on * only. Needs: iam:CreateServiceLinkedRole."""
CreateOrganizationalUnit: _Final[_Action]
"""Write, on organizationalunit, root. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePolicy: _Final[_Action]
"""Write, on policy (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, organizations:PolicyType."""
DeclineHandshake: _Final[_Action]
"""Write, on handshake (required)."""
DeleteOrganization: _Final[_Action]
"""Write, on * only."""
DeleteOrganizationalUnit: _Final[_Action]
"""Write, on organizationalunit (required)."""
DeletePolicy: _Final[_Action]
"""Write, on policy (required). Keys: organizations:PolicyType."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on * only."""
DeregisterDelegatedAdministrator: _Final[_Action]
"""Write, on account (required). Keys: organizations:ServicePrincipal."""
DescribeAccount: _Final[_Action]
"""Read, on account (required)."""
DescribeCreateAccountStatus: _Final[_Action]
"""Read, on * only."""
DescribeEffectivePolicy: _Final[_Action]
"""Read, on account (required). Keys: organizations:PolicyType."""
DescribeHandshake: _Final[_Action]
"""Read, on handshake (required)."""
DescribeOrganization: _Final[_Action]
"""Read, on * only."""
DescribeOrganizationalUnit: _Final[_Action]
"""Read, on organizationalunit (required)."""
DescribePolicy: _Final[_Action]
"""Read, on policy (required). Keys: organizations:PolicyType."""
DescribeResourcePolicy: _Final[_Action]
"""Read, on * only."""
DescribeResponsibilityTransfer: _Final[_Action]
"""Read, on responsibilitytransfer (required). Keys: organizations:TransferDirection, organizations:TransferType."""
DetachPolicy: _Final[_Action]
"""Permissions management, on account, organizationalunit, policy (required), root. Keys: organizations:PolicyType."""
DisableAWSServiceAccess: _Final[_Action]
"""Write, on * only. Keys: organizations:ServicePrincipal."""
DisablePolicyType: _Final[_Action]
"""Write, on root (required). Keys: organizations:PolicyType."""
EnableAWSServiceAccess: _Final[_Action]
"""Write, on * only. Keys: organizations:ServicePrincipal."""
EnableAllFeatures: _Final[_Action]
"""Write, on * only."""
EnablePolicyType: _Final[_Action]
"""Write, on root (required). Keys: organizations:PolicyType."""
InviteAccountToOrganization: _Final[_Action]
"""Write, on account. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
InviteOrganizationToTransferResponsibility: _Final[_Action]
"""Write, on account. Keys: organizations:TransferDirection, organizations:TransferType."""
LeaveOrganization: _Final[_Action]
"""Write, on * only."""
ListAWSServiceAccessForOrganization: _Final[_Action]
"""List, on * only."""
ListAccounts: _Final[_Action]
"""List, on * only."""
ListAccountsForParent: _Final[_Action]
"""List, on organizationalunit, root."""
ListAccountsWithInvalidEffectivePolicy: _Final[_Action]
"""List, on * only. Keys: organizations:PolicyType."""
ListChildren: _Final[_Action]
"""List, on organizationalunit, root."""
ListCreateAccountStatus: _Final[_Action]
"""List, on * only."""
ListDelegatedAdministrators: _Final[_Action]
"""List, on * only. Keys: organizations:ServicePrincipal."""
ListDelegatedServicesForAccount: _Final[_Action]
"""List, on account (required)."""
ListEffectivePolicyValidationErrors: _Final[_Action]
"""List, on account (required). Keys: organizations:PolicyType."""
ListHandshakesForAccount: _Final[_Action]
"""List, on * only."""
ListHandshakesForOrganization: _Final[_Action]
"""List, on * only."""
ListInboundResponsibilityTransfers: _Final[_Action]
"""List, on * only. Keys: organizations:TransferDirection, organizations:TransferType."""
ListOrganizationalUnitsForParent: _Final[_Action]
"""List, on organizationalunit, root."""
ListOutboundResponsibilityTransfers: _Final[_Action]
"""List, on * only. Keys: organizations:TransferDirection, organizations:TransferType."""
ListParents: _Final[_Action]
"""List, on account, organizationalunit."""
ListPolicies: _Final[_Action]
"""List, on * only. Keys: organizations:PolicyType."""
ListPoliciesForTarget: _Final[_Action]
"""List, on account, organizationalunit, root. Keys: organizations:PolicyType."""
ListRoots: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on account, organizationalunit, policy, resourcepolicy, responsibilitytransfer, root. Keys: organizations:PolicyType, organizations:TransferDirection, organizations:TransferType."""
ListTargetsForPolicy: _Final[_Action]
"""List, on policy (required). Keys: organizations:PolicyType."""
MoveAccount: _Final[_Action]
"""Write, on account (required), organizationalunit (required), root (required)."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on resourcepolicy (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RegisterDelegatedAdministrator: _Final[_Action]
"""Write, on account (required). Keys: organizations:ServicePrincipal."""
RemoveAccountFromOrganization: _Final[_Action]
"""Write, on account (required)."""
TagResource: _Final[_Action]
"""Tagging, on account, organizationalunit, policy, resourcepolicy, responsibilitytransfer, root. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, organizations:PolicyType, organizations:TransferDirection, organizations:TransferType."""
TerminateResponsibilityTransfer: _Final[_Action]
"""Write, on responsibilitytransfer (required). Keys: organizations:TransferDirection, organizations:TransferType."""
UntagResource: _Final[_Action]
"""Tagging, on account, organizationalunit, policy, resourcepolicy, responsibilitytransfer, root. Keys: aws:TagKeys, organizations:PolicyType, organizations:TransferDirection, organizations:TransferType."""
UpdateOrganizationalUnit: _Final[_Action]
"""Write, on organizationalunit (required)."""
UpdatePolicy: _Final[_Action]
"""Permissions management, on policy (required). Keys: organizations:PolicyType."""
UpdateResponsibilityTransfer: _Final[_Action]
"""Write, on responsibilitytransfer (required). Keys: organizations:TransferDirection, organizations:TransferType."""
class _account(_ResourceType):
    """arn:${Partition}:organizations::${Account}:account/o-${OrganizationId}/${AccountId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, account_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

account: _Final[_account]
class _awspolicy(_ResourceType):
    """arn:${Partition}:organizations::aws:policy/${PolicyType}/p-${PolicyId}"""

    def __call__(self, policy_type: str | _Variable, policy_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

awspolicy: _Final[_awspolicy]
class _handshake(_ResourceType):
    """arn:${Partition}:organizations::${Account}:handshake/o-${OrganizationId}/${HandshakeType}/h-${HandshakeId}"""

    def __call__(self, organization_id: str | _Variable, handshake_type: str | _Variable, handshake_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

handshake: _Final[_handshake]
class _organization(_ResourceType):
    """arn:${Partition}:organizations::${Account}:organization/o-${OrganizationId}"""

    def __call__(self, organization_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

organization: _Final[_organization]
class _organizationalunit(_ResourceType):
    """arn:${Partition}:organizations::${Account}:ou/o-${OrganizationId}/ou-${OrganizationalUnitId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, organizational_unit_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

organizationalunit: _Final[_organizationalunit]
class _policy(_ResourceType):
    """arn:${Partition}:organizations::${Account}:policy/o-${OrganizationId}/${PolicyType}/p-${PolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, policy_type: str | _Variable, policy_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

policy: _Final[_policy]
class _resourcepolicy(_ResourceType):
    """arn:${Partition}:organizations::${Account}:resourcepolicy/o-${OrganizationId}/rp-${ResourcePolicyId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, resource_policy_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

resourcepolicy: _Final[_resourcepolicy]
class _responsibilitytransfer(_ResourceType):
    """arn:${Partition}:organizations::${Account}:transfer/o-${OrganizationId}/${TransferType}/${TransferDirection}/rt-${ResponsibilityTransferId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, transfer_type: str | _Variable, transfer_direction: str | _Variable, responsibility_transfer_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

responsibilitytransfer: _Final[_responsibilitytransfer]
class _root(_ResourceType):
    """arn:${Partition}:organizations::${Account}:root/o-${OrganizationId}/r-${RootId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, organization_id: str | _Variable, root_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

root: _Final[_root]

class _Keys(_ServiceKeys):
    """The condition keys of organizations."""

    PolicyType: _StringKey
    ServicePrincipal: _StringKey
    TransferDirection: _StringKey
    TransferType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["organizations:PolicyType", "organizations:ServicePrincipal", "organizations:TransferDirection", "organizations:TransferType"]) -> _StringKey: ...
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
