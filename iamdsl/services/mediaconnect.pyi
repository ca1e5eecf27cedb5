"""AWS Elemental MediaConnect. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddBridgeOutputs: _Final[_Action]
"""Write, on Bridge (required)."""
AddBridgeSources: _Final[_Action]
"""Write, on Bridge (required)."""
AddFlowMediaStreams: _Final[_Action]
"""Write, on Flow (required), MediaStream (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddFlowOutputs: _Final[_Action]
"""Write, on Flow (required), Output (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddFlowSources: _Final[_Action]
"""Write, on Flow (required), Source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AddFlowVpcInterfaces: _Final[_Action]
"""Write, on Flow (required), VpcInterface (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateRouterNetworkInterface: _Final[_Action]
"""Write, on * only."""
CreateBridge: _Final[_Action]
"""Write, on Bridge (required)."""
CreateFlow: _Final[_Action]
"""Write, on Flow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateGateway: _Final[_Action]
"""Write, on Gateway (required)."""
CreateRouterInput: _Final[_Action]
"""Write, on RouterInput (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, iam:PassRole, mediaconnect:AssociateRouterNetworkInterface, mediaconnect:CreateRouterInput, mediaconnect:TagResource, mediaconnect:UpdateFlowOutput."""
CreateRouterNetworkInterface: _Final[_Action]
"""Write, on RouterNetworkInterface (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:CreateServiceLinkedRole, mediaconnect:CreateRouterNetworkInterface, mediaconnect:TagResource."""
CreateRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateNetworkInterface, iam:PassRole, mediaconnect:AssociateRouterNetworkInterface, mediaconnect:CreateRouterOutput, mediaconnect:TagResource, mediaconnect:UpdateFlowSource, medialive:UpdateInput."""
DeleteBridge: _Final[_Action]
"""Write, on Bridge (required)."""
DeleteFlow: _Final[_Action]
"""Write, on Flow (required)."""
DeleteGateway: _Final[_Action]
"""Write, on Gateway (required)."""
DeleteRouterInput: _Final[_Action]
"""Write, on RouterInput (required)."""
DeleteRouterNetworkInterface: _Final[_Action]
"""Write, on RouterNetworkInterface (required)."""
DeleteRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required)."""
DeregisterGatewayInstance: _Final[_Action]
"""Write, on GatewayInstance (required)."""
DescribeBridge: _Final[_Action]
"""Read, on Bridge (required)."""
DescribeFlow: _Final[_Action]
"""Read, on Flow (required)."""
DescribeFlowSourceMetadata: _Final[_Action]
"""Read, on Flow (required)."""
DescribeFlowSourceThumbnail: _Final[_Action]
"""Read, on Flow (required)."""
DescribeGateway: _Final[_Action]
"""Read, on Gateway (required)."""
DescribeGatewayInstance: _Final[_Action]
"""Read, on GatewayInstance (required)."""
DescribeOffering: _Final[_Action]
"""Read, on Offering (required)."""
DescribeReservation: _Final[_Action]
"""Read, on Reservation (required)."""
DiscoverGatewayPollEndpoint: _Final[_Action]
"""Read, on Gateway (required)."""
GetRouterInput: _Final[_Action]
"""Read, on RouterInput (required)."""
GetRouterInputSourceMetadata: _Final[_Action]
"""Read, on RouterInput (required)."""
GetRouterInputThumbnail: _Final[_Action]
"""Read, on RouterInput (required)."""
GetRouterNetworkInterface: _Final[_Action]
"""Read, on RouterNetworkInterface (required)."""
GetRouterOutput: _Final[_Action]
"""Read, on RouterOutput (required)."""
GrantFlowEntitlements: _Final[_Action]
"""Write, on Entitlement (required), Flow (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListBridges: _Final[_Action]
"""List, on * only."""
ListEntitlements: _Final[_Action]
"""List, on * only."""
ListFlows: _Final[_Action]
"""List, on * only."""
ListGatewayInstances: _Final[_Action]
"""List, on * only."""
ListGateways: _Final[_Action]
"""List, on * only."""
ListOfferings: _Final[_Action]
"""List, on * only."""
ListReservations: _Final[_Action]
"""List, on * only."""
ListRouterInputs: _Final[_Action]
"""List, on * only."""
ListRouterNetworkInterfaces: _Final[_Action]
"""List, on * only."""
ListRouterOutputs: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PollGateway: _Final[_Action]
"""Write, on * only."""
PurchaseOffering: _Final[_Action]
"""Write, on Reservation (required)."""
RemoveBridgeOutput: _Final[_Action]
"""Write, on Bridge (required)."""
RemoveBridgeSource: _Final[_Action]
"""Write, on Bridge (required)."""
RemoveFlowMediaStream: _Final[_Action]
"""Write, on Flow (required), MediaStream (required)."""
RemoveFlowOutput: _Final[_Action]
"""Write, on Flow (required), Output (required)."""
RemoveFlowSource: _Final[_Action]
"""Write, on Flow (required), Source (required)."""
RemoveFlowVpcInterface: _Final[_Action]
"""Write, on Flow (required), VpcInterface (required)."""
RestartRouterInput: _Final[_Action]
"""Write, on RouterInput (required)."""
RestartRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required)."""
RevokeFlowEntitlement: _Final[_Action]
"""Write, on Entitlement (required), Flow (required)."""
StartFlow: _Final[_Action]
"""Write, on Flow (required)."""
StartRouterInput: _Final[_Action]
"""Write, on RouterInput (required)."""
StartRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required)."""
StopFlow: _Final[_Action]
"""Write, on Flow (required)."""
StopRouterInput: _Final[_Action]
"""Write, on RouterInput (required)."""
StopRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required)."""
SubmitGatewayStateChange: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on Entitlement, Flow, MediaStream, Output, RouterInput, RouterNetworkInterface, RouterOutput, Source, VpcInterface. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TakeRouterInput: _Final[_Action]
"""Write, on RouterOutput (required)."""
UntagResource: _Final[_Action]
"""Tagging, on Entitlement, Flow, MediaStream, Output, RouterInput, RouterNetworkInterface, RouterOutput, Source, VpcInterface. Keys: aws:TagKeys."""
UpdateBridge: _Final[_Action]
"""Write, on Bridge (required)."""
UpdateBridgeOutput: _Final[_Action]
"""Write, on Bridge (required)."""
UpdateBridgeSource: _Final[_Action]
"""Write, on Bridge (required)."""
UpdateBridgeState: _Final[_Action]
"""Write, on Bridge (required)."""
UpdateFlow: _Final[_Action]
"""Write, on Flow (required)."""
UpdateFlowEntitlement: _Final[_Action]
"""Write, on Flow (required)."""
UpdateFlowMediaStream: _Final[_Action]
"""Write, on Flow (required), MediaStream (required)."""
UpdateFlowOutput: _Final[_Action]
"""Write, on Flow (required), Output (required)."""
UpdateFlowSource: _Final[_Action]
"""Write, on Flow (required), Source (required)."""
UpdateGatewayInstance: _Final[_Action]
"""Write, on GatewayInstance (required)."""
UpdateRouterInput: _Final[_Action]
"""Write, on RouterInput (required). Needs: ec2:CreateNetworkInterface, iam:PassRole, mediaconnect:AssociateRouterNetworkInterface, mediaconnect:UpdateFlowOutput, mediaconnect:UpdateRouterInput."""
UpdateRouterNetworkInterface: _Final[_Action]
"""Write, on RouterNetworkInterface (required). Needs: iam:CreateServiceLinkedRole, mediaconnect:UpdateRouterNetworkInterface."""
UpdateRouterOutput: _Final[_Action]
"""Write, on RouterOutput (required). Needs: ec2:CreateNetworkInterface, iam:PassRole, mediaconnect:AssociateRouterNetworkInterface, mediaconnect:UpdateFlowSource, mediaconnect:UpdateRouterOutput, medialive:UpdateInput."""
class _Bridge(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:bridge:${BridgeId}:${BridgeName}"""

    def __call__(self, bridge_id: str | _Variable, bridge_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Bridge: _Final[_Bridge]
class _Entitlement(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:entitlement:${FlowId}:${EntitlementName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, entitlement_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Entitlement: _Final[_Entitlement]
class _Flow(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, flow_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Flow: _Final[_Flow]
class _Gateway(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}"""

    def __call__(self, gateway_id: str | _Variable, gateway_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Gateway: _Final[_Gateway]
class _GatewayInstance(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:gateway:${GatewayId}:${GatewayName}:instance:${InstanceId}"""

    def __call__(self, gateway_id: str | _Variable, gateway_name: str | _Variable, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

GatewayInstance: _Final[_GatewayInstance]
class _MediaStream(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/mediaStream/${MediaStreamName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, flow_name: str | _Variable, media_stream_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MediaStream: _Final[_MediaStream]
class _Offering(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:offering:${OfferingId}"""

    def __call__(self, offering_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

Offering: _Final[_Offering]
class _Output(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:output:${OutputId}:${OutputName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, output_id: str | _Variable, output_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Output: _Final[_Output]
class _Reservation(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:reservation:${ReservationId}:${ReservationName}"""

    def __call__(self, reservation_id: str | _Variable, reservation_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Reservation: _Final[_Reservation]
class _RouterInput(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, router_input_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RouterInput: _Final[_RouterInput]
class _RouterNetworkInterface(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:routerNetworkInterface:${RouterNetworkInterfaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, router_network_interface_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RouterNetworkInterface: _Final[_RouterNetworkInterface]
class _RouterOutput(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, router_output_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

RouterOutput: _Final[_RouterOutput]
class _Source(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:source:${SourceId}:${SourceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_id: str | _Variable, source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Source: _Final[_Source]
class _VpcInterface(_ResourceType):
    """arn:${Partition}:mediaconnect:${Region}:${Account}:flow:${FlowId}:${FlowName}/vpcInterface/${VpcInterfaceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, flow_id: str | _Variable, flow_name: str | _Variable, vpc_interface_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

VpcInterface: _Final[_VpcInterface]

class _Keys(_ServiceKeys):
    """The condition keys of mediaconnect."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
