"""Amazon Managed Blockchain. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateAccessor: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMember: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateNetwork: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateNode: _Final[_Action]
"""Write, on member, network. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole."""
CreateProposal: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccessor: _Final[_Action]
"""Write, on accessor (required)."""
DeleteMember: _Final[_Action]
"""Write, on member (required)."""
DeleteNode: _Final[_Action]
"""Write, on node (required)."""
GET: _Final[_Action]
"""Permissions management, on * only."""
GetAccessor: _Final[_Action]
"""Read, on accessor (required)."""
GetMember: _Final[_Action]
"""Read, on member (required)."""
GetNetwork: _Final[_Action]
"""Read, on network (required)."""
GetNode: _Final[_Action]
"""Read, on node (required)."""
GetProposal: _Final[_Action]
"""Read, on proposal (required)."""
Invoke: _Final[_Action]
"""Permissions management, on * only."""
InvokeRpcBitcoinMainnet: _Final[_Action]
"""Read, on * only."""
InvokeRpcBitcoinTestnet: _Final[_Action]
"""Read, on * only."""
InvokeRpcPolygonMainnet: _Final[_Action]
"""Read, on * only."""
InvokeRpcPolygonMumbaiTestnet: _Final[_Action]
"""Read, on * only."""
ListAccessors: _Final[_Action]
"""List, on * only."""
ListInvitations: _Final[_Action]
"""List, on * only."""
ListMembers: _Final[_Action]
"""List, on network (required)."""
ListNetworks: _Final[_Action]
"""List, on * only."""
ListNodes: _Final[_Action]
"""List, on member, network."""
ListProposalVotes: _Final[_Action]
"""Read, on proposal (required)."""
ListProposals: _Final[_Action]
"""List, on network (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on accessor, invitation, member, network, node, proposal."""
POST: _Final[_Action]
"""Permissions management, on * only."""
RejectInvitation: _Final[_Action]
"""Write, on invitation (required)."""
TagResource: _Final[_Action]
"""Tagging, on accessor, invitation, member, network, node, proposal. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on accessor, invitation, member, network, node, proposal. Keys: aws:TagKeys."""
UpdateMember: _Final[_Action]
"""Write, on member (required). Needs: iam:CreateServiceLinkedRole."""
UpdateNode: _Final[_Action]
"""Write, on node (required). Needs: iam:CreateServiceLinkedRole."""
VoteOnProposal: _Final[_Action]
"""Write, on proposal (required)."""
class _accessor(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}:${Account}:accessors/${AccessorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, accessor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

accessor: _Final[_accessor]
class _invitation(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}:${Account}:invitations/${InvitationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, invitation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

invitation: _Final[_invitation]
class _member(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}:${Account}:members/${MemberId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, member_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

member: _Final[_member]
class _network(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}::networks/${NetworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

network: _Final[_network]
class _node(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}:${Account}:nodes/${NodeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, node_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

node: _Final[_node]
class _proposal(_ResourceType):
    """arn:${Partition}:managedblockchain:${Region}::proposals/${ProposalId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, proposal_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

proposal: _Final[_proposal]

class _Keys(_ServiceKeys):
    """The condition keys of managedblockchain."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
