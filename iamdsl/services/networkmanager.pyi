"""AWS Network Manager. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcceptAttachment: _Final[_Action]
"""Write, on attachment (required). Needs: ec2:DescribeRegions."""
AssociateConnectPeer: _Final[_Action]
"""Write, on device (required), global-network (required)."""
AssociateCustomerGateway: _Final[_Action]
"""Write, on device (required), global-network (required), link. Keys: networkmanager:cgwArn."""
AssociateLink: _Final[_Action]
"""Write, on device (required), global-network (required), link (required)."""
AssociateTransitGatewayConnectPeer: _Final[_Action]
"""Write, on device (required), global-network (required), link. Keys: networkmanager:tgwConnectPeerArn."""
CreateConnectAttachment: _Final[_Action]
"""Write, on attachment (required), core-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateConnectPeer: _Final[_Action]
"""Write, on attachment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateConnection: _Final[_Action]
"""Write, on global-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: networkmanager:TagResource."""
CreateCoreNetwork: _Final[_Action]
"""Write, on global-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateCoreNetworkPrefixListAssociation: _Final[_Action]
"""Write, on core-network (required)."""
CreateDevice: _Final[_Action]
"""Write, on global-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: networkmanager:TagResource."""
CreateDirectConnectGatewayAttachment: _Final[_Action]
"""Write, on core-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:directConnectGatewayArn, networkmanager:edgeLocations. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateGlobalNetwork: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, networkmanager:TagResource."""
CreateLink: _Final[_Action]
"""Write, on global-network (required), site. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: networkmanager:TagResource."""
CreateSite: _Final[_Action]
"""Write, on global-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: networkmanager:TagResource."""
CreateSiteToSiteVpnAttachment: _Final[_Action]
"""Write, on core-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:vpnConnectionArn. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateTransitGatewayPeering: _Final[_Action]
"""Write, on core-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:tgwArn. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateTransitGatewayRouteTableAttachment: _Final[_Action]
"""Write, on peering (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:tgwRtbArn. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
CreateVpcAttachment: _Final[_Action]
"""Write, on core-network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:subnetArns, networkmanager:vpcArn. Needs: ec2:DescribeRegions, networkmanager:TagResource."""
DeleteAttachment: _Final[_Action]
"""Write, on attachment (required). Needs: ec2:DescribeRegions."""
DeleteConnectPeer: _Final[_Action]
"""Write, on connect-peer (required). Needs: ec2:DescribeRegions."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required), global-network (required)."""
DeleteCoreNetwork: _Final[_Action]
"""Write, on core-network (required). Needs: ec2:DescribeRegions."""
DeleteCoreNetworkPolicyVersion: _Final[_Action]
"""Write, on core-network (required)."""
DeleteCoreNetworkPrefixListAssociation: _Final[_Action]
"""Write, on core-network (required)."""
DeleteDevice: _Final[_Action]
"""Write, on device (required), global-network (required)."""
DeleteGlobalNetwork: _Final[_Action]
"""Write, on global-network (required)."""
DeleteLink: _Final[_Action]
"""Write, on global-network (required), link (required)."""
DeletePeering: _Final[_Action]
"""Write, on peering (required). Needs: ec2:DescribeRegions."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on core-network (required)."""
DeleteSite: _Final[_Action]
"""Write, on global-network (required), site (required)."""
DeregisterTransitGateway: _Final[_Action]
"""Write, on global-network (required). Keys: networkmanager:tgwArn."""
DescribeGlobalNetworks: _Final[_Action]
"""List, on global-network."""
DisassociateConnectPeer: _Final[_Action]
"""Write, on global-network (required)."""
DisassociateCustomerGateway: _Final[_Action]
"""Write, on global-network (required). Keys: networkmanager:cgwArn."""
DisassociateLink: _Final[_Action]
"""Write, on device (required), global-network (required), link (required)."""
DisassociateTransitGatewayConnectPeer: _Final[_Action]
"""Write, on global-network (required). Keys: networkmanager:tgwConnectPeerArn."""
ExecuteCoreNetworkChangeSet: _Final[_Action]
"""Write, on core-network (required). Needs: ec2:DescribeRegions."""
GetConnectAttachment: _Final[_Action]
"""Read, on attachment (required)."""
GetConnectPeer: _Final[_Action]
"""Read, on connect-peer (required)."""
GetConnectPeerAssociations: _Final[_Action]
"""Read, on global-network (required)."""
GetConnections: _Final[_Action]
"""List, on connection, global-network (required)."""
GetCoreNetwork: _Final[_Action]
"""Read, on core-network (required)."""
GetCoreNetworkChangeEvents: _Final[_Action]
"""Read, on core-network (required)."""
GetCoreNetworkChangeSet: _Final[_Action]
"""Read, on core-network (required)."""
GetCoreNetworkPolicy: _Final[_Action]
"""Read, on core-network (required)."""
GetCustomerGatewayAssociations: _Final[_Action]
"""List, on global-network (required)."""
GetDevices: _Final[_Action]
"""List, on device, global-network (required)."""
GetDirectConnectGatewayAttachment: _Final[_Action]
"""Read, on attachment (required)."""
GetLinkAssociations: _Final[_Action]
"""List, on device, global-network (required), link."""
GetLinks: _Final[_Action]
"""List, on global-network (required), link."""
GetNetworkResourceCounts: _Final[_Action]
"""Read, on global-network (required)."""
GetNetworkResourceRelationships: _Final[_Action]
"""Read, on global-network (required)."""
GetNetworkResources: _Final[_Action]
"""Read, on global-network (required)."""
GetNetworkRoutes: _Final[_Action]
"""Read, on global-network (required)."""
GetNetworkTelemetry: _Final[_Action]
"""Read, on global-network (required)."""
GetResourcePolicy: _Final[_Action]
"""Read, on core-network (required)."""
GetRouteAnalysis: _Final[_Action]
"""Read, on global-network (required)."""
GetSiteToSiteVpnAttachment: _Final[_Action]
"""Read, on attachment (required)."""
GetSites: _Final[_Action]
"""List, on global-network (required), site."""
GetTransitGatewayConnectPeerAssociations: _Final[_Action]
"""List, on global-network (required)."""
GetTransitGatewayPeering: _Final[_Action]
"""Read, on peering (required)."""
GetTransitGatewayRegistrations: _Final[_Action]
"""List, on global-network (required)."""
GetTransitGatewayRouteTableAttachment: _Final[_Action]
"""Read, on attachment (required)."""
GetVpcAttachment: _Final[_Action]
"""Read, on attachment (required)."""
ListAttachmentNatConfigurations: _Final[_Action]
"""List, on attachment (required)."""
ListAttachmentRoutingPolicyAssociations: _Final[_Action]
"""List, on core-network (required)."""
ListAttachments: _Final[_Action]
"""List, on attachment (required)."""
ListConnectPeers: _Final[_Action]
"""List, on connect-peer (required)."""
ListCoreNetworkPolicyVersions: _Final[_Action]
"""List, on core-network (required)."""
ListCoreNetworkPrefixListAssociations: _Final[_Action]
"""List, on core-network (required)."""
ListCoreNetworkRoutingInformation: _Final[_Action]
"""List, on core-network (required)."""
ListCoreNetworks: _Final[_Action]
"""List, on * only."""
ListOrganizationServiceAccessStatus: _Final[_Action]
"""List, on * only."""
ListPeerings: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on attachment, connect-peer, connection, core-network, device, global-network, link, peering, site. Keys: aws:ResourceTag/${TagKey}."""
PutAttachmentRoutingPolicyLabel: _Final[_Action]
"""Write, on attachment (required), core-network (required)."""
PutCoreNetworkPolicy: _Final[_Action]
"""Write, on core-network (required). Needs: ec2:DescribeRegions."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on core-network (required)."""
RegisterTransitGateway: _Final[_Action]
"""Write, on global-network (required). Keys: networkmanager:tgwArn."""
RejectAttachment: _Final[_Action]
"""Write, on attachment (required)."""
RemoveAttachmentRoutingPolicyLabel: _Final[_Action]
"""Write, on attachment (required), core-network (required)."""
RestoreCoreNetworkPolicyVersion: _Final[_Action]
"""Write, on core-network (required). Needs: ec2:DescribeRegions."""
StartOrganizationServiceAccessUpdate: _Final[_Action]
"""Permissions management, on * only."""
StartRouteAnalysis: _Final[_Action]
"""Write, on global-network (required)."""
TagResource: _Final[_Action]
"""Tagging, on attachment, connect-peer, connection, core-network, device, global-network, link, peering, site. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on attachment, connect-peer, connection, core-network, device, global-network, link, peering, site. Keys: aws:TagKeys."""
UpdateAttachmentNatConfiguration: _Final[_Action]
"""Write, on attachment (required)."""
UpdateConnection: _Final[_Action]
"""Write, on connection (required), global-network (required)."""
UpdateCoreNetwork: _Final[_Action]
"""Write, on core-network (required)."""
UpdateDevice: _Final[_Action]
"""Write, on device (required), global-network (required)."""
UpdateDirectConnectGatewayAttachment: _Final[_Action]
"""Write, on attachment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:edgeLocations. Needs: ec2:DescribeRegions."""
UpdateGlobalNetwork: _Final[_Action]
"""Write, on global-network (required)."""
UpdateLink: _Final[_Action]
"""Write, on global-network (required), link (required)."""
UpdateNetworkResourceMetadata: _Final[_Action]
"""Write, on global-network (required)."""
UpdateSite: _Final[_Action]
"""Write, on global-network (required), site (required)."""
UpdateVpcAttachment: _Final[_Action]
"""Write, on attachment (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, networkmanager:subnetArns. Needs: ec2:DescribeRegions."""
class _attachment(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:attachment/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

attachment: _Final[_attachment]
class _connect_peer(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:connect-peer/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

connect_peer: _Final[_connect_peer]
class _connection(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:connection/${GlobalNetworkId}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, global_network_id: str | _Variable, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _core_network(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

core_network: _Final[_core_network]
class _device(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:device/${GlobalNetworkId}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, global_network_id: str | _Variable, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

device: _Final[_device]
class _global_network(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:global-network/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

global_network: _Final[_global_network]
class _link(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:link/${GlobalNetworkId}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, global_network_id: str | _Variable, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

link: _Final[_link]
class _peering(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

peering: _Final[_peering]
class _site(_ResourceType):
    """arn:${Partition}:networkmanager::${Account}:site/${GlobalNetworkId}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, global_network_id: str | _Variable, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

site: _Final[_site]

class _Keys(_ServiceKeys):
    """The condition keys of networkmanager."""

    cgwArn: _ArnKey
    directConnectGatewayArn: _ArnKey
    edgeLocations: _StringSetKey
    subnetArns: _ArnSetKey
    tgwArn: _ArnKey
    tgwConnectPeerArn: _ArnKey
    tgwRtbArn: _ArnKey
    vpcArn: _ArnKey
    vpnConnectionArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["networkmanager:cgwArn", "networkmanager:directConnectGatewayArn", "networkmanager:tgwArn", "networkmanager:tgwConnectPeerArn", "networkmanager:tgwRtbArn", "networkmanager:vpcArn", "networkmanager:vpnConnectionArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["networkmanager:edgeLocations"]) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["networkmanager:subnetArns"]) -> _ArnSetKey: ...
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
