"""AWS Global Accelerator. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddCustomRoutingEndpoints: _Final[_Action]
"""Write, on endpointgroup (required)."""
AddEndpoints: _Final[_Action]
"""Write, on endpointgroup (required). Needs: globalaccelerator:UpdateEndpointGroup."""
AdvertiseByoipCidr: _Final[_Action]
"""Write, on * only."""
AllowCustomRoutingTraffic: _Final[_Action]
"""Write, on endpointgroup (required)."""
CreateAccelerator: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCrossAccountAttachment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomRoutingAccelerator: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCustomRoutingEndpointGroup: _Final[_Action]
"""Write, on listener (required)."""
CreateCustomRoutingListener: _Final[_Action]
"""Write, on accelerator (required)."""
CreateEndpointGroup: _Final[_Action]
"""Write, on listener (required)."""
CreateListener: _Final[_Action]
"""Write, on accelerator (required)."""
DeleteAccelerator: _Final[_Action]
"""Write, on accelerator (required)."""
DeleteCrossAccountAttachment: _Final[_Action]
"""Write, on attachment (required)."""
DeleteCustomRoutingAccelerator: _Final[_Action]
"""Write, on accelerator (required)."""
DeleteCustomRoutingEndpointGroup: _Final[_Action]
"""Write, on endpointgroup (required)."""
DeleteCustomRoutingListener: _Final[_Action]
"""Write, on listener (required)."""
DeleteEndpointGroup: _Final[_Action]
"""Write, on endpointgroup (required)."""
DeleteListener: _Final[_Action]
"""Write, on listener (required)."""
DenyCustomRoutingTraffic: _Final[_Action]
"""Write, on endpointgroup (required)."""
DeprovisionByoipCidr: _Final[_Action]
"""Write, on * only."""
DescribeAccelerator: _Final[_Action]
"""Read, on accelerator (required)."""
DescribeAcceleratorAttributes: _Final[_Action]
"""Read, on accelerator (required)."""
DescribeCrossAccountAttachment: _Final[_Action]
"""Read, on attachment (required)."""
DescribeCustomRoutingAccelerator: _Final[_Action]
"""Read, on accelerator (required)."""
DescribeCustomRoutingAcceleratorAttributes: _Final[_Action]
"""Read, on accelerator (required)."""
DescribeCustomRoutingEndpointGroup: _Final[_Action]
"""Read, on endpointgroup (required)."""
DescribeCustomRoutingListener: _Final[_Action]
"""Read, on listener (required)."""
DescribeEndpointGroup: _Final[_Action]
"""Read, on endpointgroup (required)."""
DescribeListener: _Final[_Action]
"""Read, on listener (required)."""
ListAccelerators: _Final[_Action]
"""List, on * only."""
ListByoipCidrs: _Final[_Action]
"""List, on * only."""
ListCrossAccountAttachments: _Final[_Action]
"""List, on * only."""
ListCrossAccountResourceAccounts: _Final[_Action]
"""List, on * only."""
ListCrossAccountResources: _Final[_Action]
"""List, on * only."""
ListCustomRoutingAccelerators: _Final[_Action]
"""List, on * only."""
ListCustomRoutingEndpointGroups: _Final[_Action]
"""List, on listener (required)."""
ListCustomRoutingListeners: _Final[_Action]
"""List, on accelerator (required)."""
ListCustomRoutingPortMappings: _Final[_Action]
"""List, on accelerator (required)."""
ListCustomRoutingPortMappingsByDestination: _Final[_Action]
"""List, on * only."""
ListEndpointGroups: _Final[_Action]
"""List, on listener (required)."""
ListListeners: _Final[_Action]
"""List, on accelerator (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on accelerator, attachment."""
ProvisionByoipCidr: _Final[_Action]
"""Write, on * only."""
RemoveCustomRoutingEndpoints: _Final[_Action]
"""Write, on endpointgroup (required)."""
RemoveEndpoints: _Final[_Action]
"""Write, on endpointgroup (required). Needs: globalaccelerator:UpdateEndpointGroup."""
TagResource: _Final[_Action]
"""Tagging, on accelerator, attachment. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on accelerator, attachment. Keys: aws:TagKeys."""
UpdateAccelerator: _Final[_Action]
"""Write, on accelerator (required)."""
UpdateAcceleratorAttributes: _Final[_Action]
"""Write, on accelerator (required)."""
UpdateCrossAccountAttachment: _Final[_Action]
"""Write, on attachment (required)."""
UpdateCustomRoutingAccelerator: _Final[_Action]
"""Write, on accelerator (required)."""
UpdateCustomRoutingAcceleratorAttributes: _Final[_Action]
"""Write, on accelerator (required)."""
UpdateCustomRoutingListener: _Final[_Action]
"""Write, on listener (required)."""
UpdateEndpointGroup: _Final[_Action]
"""Write, on endpointgroup (required)."""
UpdateListener: _Final[_Action]
"""Write, on listener (required)."""
WithdrawByoipCidr: _Final[_Action]
"""Write, on * only."""
class _accelerator(_ResourceType):
    """arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

accelerator: _Final[_accelerator]
class _attachment(_ResourceType):
    """arn:${Partition}:globalaccelerator::${Account}:attachment/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

attachment: _Final[_attachment]
class _endpointgroup(_ResourceType):
    """arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}/endpoint-group/${EndpointGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, listener_id: str | _Variable, endpoint_group_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

endpointgroup: _Final[_endpointgroup]
class _listener(_ResourceType):
    """arn:${Partition}:globalaccelerator::${Account}:accelerator/${ResourceId}/listener/${ListenerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, listener_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

listener: _Final[_listener]

class _Keys(_ServiceKeys):
    """The condition keys of globalaccelerator."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
