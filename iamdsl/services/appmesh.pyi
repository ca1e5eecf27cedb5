"""AWS App Mesh. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateGatewayRoute: _Final[_Action]
"""Write, on gatewayRoute (required), virtualService. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMesh: _Final[_Action]
"""Write, on mesh (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRoute: _Final[_Action]
"""Write, on route (required), virtualNode. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVirtualGateway: _Final[_Action]
"""Write, on virtualGateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVirtualNode: _Final[_Action]
"""Write, on virtualNode (required), virtualService. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVirtualRouter: _Final[_Action]
"""Write, on virtualRouter (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVirtualService: _Final[_Action]
"""Write, on virtualNode, virtualRouter, virtualService (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteGatewayRoute: _Final[_Action]
"""Write, on gatewayRoute (required)."""
DeleteMesh: _Final[_Action]
"""Write, on mesh (required)."""
DeleteMeshPolicy: _Final[_Action]
"""Write, on mesh (required)."""
DeleteRoute: _Final[_Action]
"""Write, on route (required)."""
DeleteVirtualGateway: _Final[_Action]
"""Write, on virtualGateway (required)."""
DeleteVirtualNode: _Final[_Action]
"""Write, on virtualNode (required)."""
DeleteVirtualRouter: _Final[_Action]
"""Write, on virtualRouter (required)."""
DeleteVirtualService: _Final[_Action]
"""Write, on virtualService (required)."""
DescribeGatewayRoute: _Final[_Action]
"""Read, on gatewayRoute (required)."""
DescribeMesh: _Final[_Action]
"""Read, on mesh (required)."""
DescribeRoute: _Final[_Action]
"""Read, on route (required)."""
DescribeVirtualGateway: _Final[_Action]
"""Read, on virtualGateway (required)."""
DescribeVirtualNode: _Final[_Action]
"""Read, on virtualNode (required)."""
DescribeVirtualRouter: _Final[_Action]
"""Read, on virtualRouter (required)."""
DescribeVirtualService: _Final[_Action]
"""Read, on virtualService (required)."""
GetMeshPolicy: _Final[_Action]
"""Read, on mesh (required)."""
ListGatewayRoutes: _Final[_Action]
"""List, on virtualGateway (required)."""
ListMeshes: _Final[_Action]
"""List, on * only."""
ListRoutes: _Final[_Action]
"""List, on virtualRouter (required)."""
ListTagsForResource: _Final[_Action]
"""List, on gatewayRoute, mesh, route, virtualGateway, virtualNode, virtualRouter, virtualService."""
ListVirtualGateways: _Final[_Action]
"""List, on mesh (required)."""
ListVirtualNodes: _Final[_Action]
"""List, on mesh (required)."""
ListVirtualRouters: _Final[_Action]
"""List, on mesh (required)."""
ListVirtualServices: _Final[_Action]
"""List, on mesh (required)."""
PutMeshPolicy: _Final[_Action]
"""Write, on mesh (required)."""
StreamAggregatedResources: _Final[_Action]
"""Read, on virtualGateway, virtualNode."""
TagResource: _Final[_Action]
"""Tagging, on gatewayRoute, mesh, route, virtualGateway, virtualNode, virtualRouter, virtualService. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on gatewayRoute, mesh, route, virtualGateway, virtualNode, virtualRouter, virtualService. Keys: aws:TagKeys."""
UpdateGatewayRoute: _Final[_Action]
"""Write, on gatewayRoute (required), virtualService."""
UpdateMesh: _Final[_Action]
"""Write, on mesh (required)."""
UpdateRoute: _Final[_Action]
"""Write, on route (required), virtualNode."""
UpdateVirtualGateway: _Final[_Action]
"""Write, on virtualGateway (required)."""
UpdateVirtualNode: _Final[_Action]
"""Write, on virtualNode (required)."""
UpdateVirtualRouter: _Final[_Action]
"""Write, on virtualRouter (required)."""
UpdateVirtualService: _Final[_Action]
"""Write, on virtualNode, virtualRouter, virtualService (required)."""
class _gatewayRoute(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}/gatewayRoute/${GatewayRouteName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_gateway_name: str | _Variable, gateway_route_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gatewayRoute: _Final[_gatewayRoute]
class _mesh(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mesh: _Final[_mesh]
class _route(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}/route/${RouteName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_router_name: str | _Variable, route_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route: _Final[_route]
class _virtualGateway(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualGateway/${VirtualGatewayName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_gateway_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualGateway: _Final[_virtualGateway]
class _virtualNode(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualNode/${VirtualNodeName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_node_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualNode: _Final[_virtualNode]
class _virtualRouter(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualRouter/${VirtualRouterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_router_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualRouter: _Final[_virtualRouter]
class _virtualService(_ResourceType):
    """arn:${Partition}:appmesh:${Region}:${Account}:mesh/${MeshName}/virtualService/${VirtualServiceName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, mesh_name: str | _Variable, virtual_service_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualService: _Final[_virtualService]

class _Keys(_ServiceKeys):
    """The condition keys of appmesh."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
