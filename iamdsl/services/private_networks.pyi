"""AWS service providing managed private networks. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AcknowledgeOrderReceipt: _Final[_Action]
"""Write, on order (required). Keys: aws:ResourceTag/${TagKey}."""
ActivateDeviceIdentifier: _Final[_Action]
"""Write, on device-identifier (required). Keys: aws:ResourceTag/${TagKey}."""
ActivateNetworkSite: _Final[_Action]
"""Write, on network-site (required), order (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ConfigureAccessPoint: _Final[_Action]
"""Write, on network-resource (required). Keys: aws:ResourceTag/${TagKey}."""
CreateNetwork: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateNetworkSite: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeactivateDeviceIdentifier: _Final[_Action]
"""Write, on device-identifier (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNetwork: _Final[_Action]
"""Write, on network (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNetworkSite: _Final[_Action]
"""Write, on network-site (required). Keys: aws:ResourceTag/${TagKey}."""
GetDeviceIdentifier: _Final[_Action]
"""Read, on device-identifier (required). Keys: aws:ResourceTag/${TagKey}."""
GetNetwork: _Final[_Action]
"""Read, on network (required). Keys: aws:ResourceTag/${TagKey}."""
GetNetworkResource: _Final[_Action]
"""Read, on network-resource (required). Keys: aws:ResourceTag/${TagKey}."""
GetNetworkSite: _Final[_Action]
"""Read, on network-site (required). Keys: aws:ResourceTag/${TagKey}."""
GetOrder: _Final[_Action]
"""Read, on order (required). Keys: aws:ResourceTag/${TagKey}."""
ListDeviceIdentifiers: _Final[_Action]
"""List, on network (required). Keys: aws:ResourceTag/${TagKey}."""
ListNetworkResources: _Final[_Action]
"""List, on network (required). Keys: aws:ResourceTag/${TagKey}."""
ListNetworkSites: _Final[_Action]
"""List, on network (required). Keys: aws:ResourceTag/${TagKey}."""
ListNetworks: _Final[_Action]
"""List, on * only."""
ListOrders: _Final[_Action]
"""List, on network (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
Ping: _Final[_Action]
"""Read, on * only."""
StartNetworkResourceUpdate: _Final[_Action]
"""Write, on network-resource (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on device-identifier, network, network-resource, network-site, order. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on device-identifier, network, network-resource, network-site, order. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateNetworkSite: _Final[_Action]
"""Write, on network-site (required). Keys: aws:ResourceTag/${TagKey}."""
UpdateNetworkSitePlan: _Final[_Action]
"""Write, on network-site (required). Keys: aws:ResourceTag/${TagKey}."""
class _device_identifier(_ResourceType):
    """arn:${Partition}:private-networks:${Region}:${Account}:device-identifier/${NetworkName}/${DeviceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_name: str | _Variable, device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

device_identifier: _Final[_device_identifier]
class _network(_ResourceType):
    """arn:${Partition}:private-networks:${Region}:${Account}:network/${NetworkName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network: _Final[_network]
class _network_resource(_ResourceType):
    """arn:${Partition}:private-networks:${Region}:${Account}:network-resource/${NetworkName}/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_name: str | _Variable, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_resource: _Final[_network_resource]
class _network_site(_ResourceType):
    """arn:${Partition}:private-networks:${Region}:${Account}:network-site/${NetworkName}/${NetworkSiteName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_name: str | _Variable, network_site_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network_site: _Final[_network_site]
class _order(_ResourceType):
    """arn:${Partition}:private-networks:${Region}:${Account}:order/${NetworkName}/${OrderId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_name: str | _Variable, order_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

order: _Final[_order]

class _Keys(_ServiceKeys):
    """The condition keys of private-networks."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
