"""Amazon VPC Lattice Services. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

Connect: _Final[_Action]
"""Write, on TCP Service (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice-svcs:Port, vpc-lattice-svcs:ServiceArn, vpc-lattice-svcs:ServiceNetworkArn, vpc-lattice-svcs:SourceVpc, vpc-lattice-svcs:SourceVpcOwnerAccount."""
Invoke: _Final[_Action]
"""Write, on Service (required). Keys: aws:ResourceTag/${TagKey}, vpc-lattice-svcs:Port, vpc-lattice-svcs:RequestHeader/${HeaderName}, vpc-lattice-svcs:RequestMethod, vpc-lattice-svcs:RequestPath, vpc-lattice-svcs:RequestQueryString/${QueryStringKey}, vpc-lattice-svcs:ServiceArn, vpc-lattice-svcs:ServiceNetworkArn, vpc-lattice-svcs:SourceVpc, vpc-lattice-svcs:SourceVpcOwnerAccount."""
class _Service(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}/${RequestPath}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_id: str | _Variable, request_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Service: _Final[_Service]
class _TCP_Service(_ResourceType):
    """arn:${Partition}:vpc-lattice:${Region}:${Account}:service/${ServiceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

TCP_Service: _Final[_TCP_Service]

class _Keys(_ServiceKeys):
    """The condition keys of vpc-lattice-svcs."""

    Port: _NumericKey
    RequestMethod: _StringKey
    RequestPath: _StringKey
    ServiceArn: _ArnKey
    ServiceNetworkArn: _ArnKey
    SourceVpc: _StringKey
    SourceVpcOwnerAccount: _StringKey
    def RequestHeader(self, header_name: str, /) -> _StringKey: ...
    def RequestQueryString(self, query_string_key: str, /) -> _StringSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice-svcs:Port"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice-svcs:RequestMethod", "vpc-lattice-svcs:RequestPath", "vpc-lattice-svcs:SourceVpc", "vpc-lattice-svcs:SourceVpcOwnerAccount"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["vpc-lattice-svcs:ServiceArn", "vpc-lattice-svcs:ServiceNetworkArn"]) -> _ArnKey: ...
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
