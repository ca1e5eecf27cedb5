"""AWS Direct Connect. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptDirectConnectGatewayAssociationProposal: _Final[_Action]
"""Write, on dx-gateway (required)."""
AllocateConnectionOnInterconnect: _Final[_Action]
"""Write, on dxcon (required)."""
AllocateHostedConnection: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AllocatePrivateVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AllocatePublicVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AllocateTransitVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateConnectionWithLag: _Final[_Action]
"""Write, on dxcon (required), dxlag (required)."""
AssociateConnectionsToResiliencyGroup: _Final[_Action]
"""Write, on dx-resiliency-group (required), dxcon (required)."""
AssociateHostedConnection: _Final[_Action]
"""Write, on dxcon (required), dxlag."""
AssociateMacSecKey: _Final[_Action]
"""Write, on dxcon, dxlag."""
AssociateVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag, dxvif (required)."""
ConfirmConnection: _Final[_Action]
"""Write, on dxcon (required)."""
ConfirmCustomerAgreement: _Final[_Action]
"""Write, on * only."""
ConfirmPrivateVirtualInterface: _Final[_Action]
"""Write, on dxvif (required)."""
ConfirmPublicVirtualInterface: _Final[_Action]
"""Write, on dxvif (required)."""
ConfirmTransitVirtualInterface: _Final[_Action]
"""Write, on dxvif (required)."""
CreateBGPPeer: _Final[_Action]
"""Write, on dxvif (required)."""
CreateConnection: _Final[_Action]
"""Write, on dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDirectConnectGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDirectConnectGatewayAssociation: _Final[_Action]
"""Write, on dx-gateway (required)."""
CreateDirectConnectGatewayAssociationProposal: _Final[_Action]
"""Write, on dx-gateway (required)."""
CreateInterconnect: _Final[_Action]
"""Write, on dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLag: _Final[_Action]
"""Write, on dxcon. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePrivateVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePublicVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateResiliencyGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTransitVirtualInterface: _Final[_Action]
"""Write, on dxcon, dxlag. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteBGPPeer: _Final[_Action]
"""Write, on dxvif (required)."""
DeleteConnection: _Final[_Action]
"""Write, on dxcon (required)."""
DeleteDirectConnectGateway: _Final[_Action]
"""Write, on dx-gateway (required)."""
DeleteDirectConnectGatewayAssociation: _Final[_Action]
"""Write, on dx-gateway (required)."""
DeleteDirectConnectGatewayAssociationProposal: _Final[_Action]
"""Write, on * only."""
DeleteInterconnect: _Final[_Action]
"""Write, on dxcon (required)."""
DeleteLag: _Final[_Action]
"""Write, on dxlag (required)."""
DeleteResiliencyGroup: _Final[_Action]
"""Write, on dx-resiliency-group (required)."""
DeleteVirtualInterface: _Final[_Action]
"""Write, on dxvif (required)."""
DescribeConnectionLoa: _Final[_Action]
"""Read, on dxcon (required)."""
DescribeConnections: _Final[_Action]
"""Read, on dxcon."""
DescribeConnectionsOnInterconnect: _Final[_Action]
"""Read, on dxcon (required)."""
DescribeCustomerMetadata: _Final[_Action]
"""Read, on * only."""
DescribeDirectConnectGatewayAssociationProposals: _Final[_Action]
"""Read, on dx-gateway."""
DescribeDirectConnectGatewayAssociations: _Final[_Action]
"""Read, on dx-gateway."""
DescribeDirectConnectGatewayAttachments: _Final[_Action]
"""Read, on dx-gateway."""
DescribeDirectConnectGateways: _Final[_Action]
"""Read, on dx-gateway."""
DescribeHostedConnections: _Final[_Action]
"""Read, on dxcon, dxlag."""
DescribeInterconnectLoa: _Final[_Action]
"""Read, on dxcon (required)."""
DescribeInterconnects: _Final[_Action]
"""Read, on dxcon."""
DescribeLags: _Final[_Action]
"""Read, on dxlag."""
DescribeLoa: _Final[_Action]
"""Read, on dxcon, dxlag."""
DescribeLocations: _Final[_Action]
"""Read, on * only."""
DescribeRouterConfiguration: _Final[_Action]
"""Read, on dxvif (required)."""
DescribeTags: _Final[_Action]
"""Read, on dx-gateway, dx-resiliency-group, dxcon, dxlag, dxvif."""
DescribeVirtualGateways: _Final[_Action]
"""Read, on * only."""
DescribeVirtualInterfaces: _Final[_Action]
"""Read, on dxcon, dxlag, dxvif."""
DisassociateConnectionFromLag: _Final[_Action]
"""Write, on dxcon (required), dxlag (required)."""
DisassociateConnectionsFromResiliencyGroup: _Final[_Action]
"""Write, on dx-resiliency-group (required), dxcon (required)."""
DisassociateMacSecKey: _Final[_Action]
"""Write, on dxcon, dxlag."""
GetResiliencyGroup: _Final[_Action]
"""Read, on dx-resiliency-group (required)."""
ListResiliencyGroupAssociations: _Final[_Action]
"""List, on dx-resiliency-group (required)."""
ListResiliencyGroups: _Final[_Action]
"""List, on * only."""
ListVirtualInterfaceRoutes: _Final[_Action]
"""List, on dxvif (required)."""
ListVirtualInterfaceTestHistory: _Final[_Action]
"""List, on dxvif (required)."""
StartBgpFailoverTest: _Final[_Action]
"""Write, on dxvif (required)."""
StopBgpFailoverTest: _Final[_Action]
"""Write, on dxvif (required)."""
TagResource: _Final[_Action]
"""Tagging, on dx-gateway, dx-resiliency-group, dxcon, dxlag, dxvif. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on dx-gateway, dx-resiliency-group, dxcon, dxlag, dxvif. Keys: aws:TagKeys."""
UpdateConnection: _Final[_Action]
"""Write, on dxcon (required)."""
UpdateConnectionsBillingMode: _Final[_Action]
"""Write, on dxcon (required)."""
UpdateDirectConnectGateway: _Final[_Action]
"""Write, on dx-gateway (required)."""
UpdateDirectConnectGatewayAssociation: _Final[_Action]
"""Write, on * only."""
UpdateLag: _Final[_Action]
"""Write, on dxlag (required)."""
UpdateResiliencyGroup: _Final[_Action]
"""Write, on dx-resiliency-group (required)."""
UpdateVirtualInterfaceAttributes: _Final[_Action]
"""Write, on dxvif (required)."""
class _dx_gateway(_ResourceType):
    """arn:${Partition}:directconnect::${Account}:dx-gateway/${DirectConnectGatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, direct_connect_gateway_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dx_gateway: _Final[_dx_gateway]
class _dx_resiliency_group(_ResourceType):
    """arn:${Partition}:directconnect::${Account}:dx-resiliency-group/${ResiliencyGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resiliency_group_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dx_resiliency_group: _Final[_dx_resiliency_group]
class _dxcon(_ResourceType):
    """arn:${Partition}:directconnect:${Region}:${Account}:dxcon/${ConnectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, connection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dxcon: _Final[_dxcon]
class _dxlag(_ResourceType):
    """arn:${Partition}:directconnect:${Region}:${Account}:dxlag/${LagId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, lag_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dxlag: _Final[_dxlag]
class _dxvif(_ResourceType):
    """arn:${Partition}:directconnect:${Region}:${Account}:dxvif/${VirtualInterfaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, virtual_interface_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dxvif: _Final[_dxvif]

class _Keys(_ServiceKeys):
    """The condition keys of directconnect."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
