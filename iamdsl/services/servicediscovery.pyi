"""AWS Cloud Map. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateHttpNamespace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePrivateDnsNamespace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreatePublicDnsNamespace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateService: _Final[_Action]
"""Write, on namespace (required), service (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, servicediscovery:NamespaceArn."""
DeleteNamespace: _Final[_Action]
"""Write, on namespace (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on namespace (required)."""
DeleteService: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceCreatedByAccount."""
DeleteServiceAttributes: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceCreatedByAccount."""
DeregisterInstance: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceArn, servicediscovery:ServiceCreatedByAccount."""
DiscoverInstances: _Final[_Action]
"""Read, on namespace (required), service (required). Keys: servicediscovery:NamespaceName, servicediscovery:ServiceName."""
DiscoverInstancesRevision: _Final[_Action]
"""Read, on namespace (required), service (required). Keys: servicediscovery:NamespaceName, servicediscovery:ServiceName."""
GetInstance: _Final[_Action]
"""Read, on service (required). Keys: servicediscovery:ServiceArn."""
GetInstancesHealthStatus: _Final[_Action]
"""Read, on service (required). Keys: servicediscovery:ServiceArn."""
GetNamespace: _Final[_Action]
"""Read, on namespace (required)."""
GetOperation: _Final[_Action]
"""Read, on namespace (required), service."""
GetResourcePolicy: _Final[_Action]
"""Read, on namespace (required)."""
GetService: _Final[_Action]
"""Read, on service (required)."""
GetServiceAttributes: _Final[_Action]
"""Read, on service (required)."""
ListInstances: _Final[_Action]
"""Read, on service (required). Keys: servicediscovery:ServiceArn."""
ListNamespaces: _Final[_Action]
"""Read, on * only."""
ListOperations: _Final[_Action]
"""List, on * only."""
ListServices: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on namespace (required)."""
RegisterInstance: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceArn, servicediscovery:ServiceCreatedByAccount."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
UpdateHttpNamespace: _Final[_Action]
"""Write, on namespace (required)."""
UpdateInstanceCustomHealthStatus: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceArn, servicediscovery:ServiceCreatedByAccount."""
UpdatePrivateDnsNamespace: _Final[_Action]
"""Write, on namespace (required)."""
UpdatePublicDnsNamespace: _Final[_Action]
"""Write, on namespace (required)."""
UpdateService: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceCreatedByAccount."""
UpdateServiceAttributes: _Final[_Action]
"""Write, on service (required). Keys: servicediscovery:ServiceCreatedByAccount."""
class _namespace(_ResourceType):
    """arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, namespace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

namespace: _Final[_namespace]
class _service(_ResourceType):
    """arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]

class _Keys(_ServiceKeys):
    """The condition keys of servicediscovery."""

    NamespaceArn: _ArnKey
    NamespaceName: _StringKey
    ServiceArn: _ArnKey
    ServiceCreatedByAccount: _StringKey
    ServiceName: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["servicediscovery:NamespaceArn", "servicediscovery:ServiceArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["servicediscovery:NamespaceName", "servicediscovery:ServiceCreatedByAccount", "servicediscovery:ServiceName"]) -> _StringKey: ...
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
