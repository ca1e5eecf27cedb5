"""Amazon EC2 Instance Connect. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import NumericKey as _NumericKey
from iamdsl.language import IpKey as _IpKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

OpenTunnel: _Final[_Action]
"""Write, on instance-connect-endpoint (required)."""
SendSSHPublicKey: _Final[_Action]
"""Write, on instance (required). Keys: ec2:osuser."""
SendSerialConsoleSSHPublicKey: _Final[_Action]
"""Write, on instance (required)."""
class _instance(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}. Keys: aws:ResourceTag/${TagKey}, ec2:ResourceTag/${TagKey}"""

    def __call__(self, instance_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance: _Final[_instance]
class _instance_connect_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:instance-connect-endpoint/${InstanceConnectEndpointId}. Keys: aws:ResourceTag/${TagKey}, ec2:ResourceTag/${TagKey}"""

    def __call__(self, instance_connect_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instance_connect_endpoint: _Final[_instance_connect_endpoint]

class _Keys(_ServiceKeys):
    """The condition keys of ec2-instance-connect."""

    maxTunnelDuration: _NumericKey
    privateIpAddress: _IpKey
    remotePort: _NumericKey
    ec2_osuser: _StringKey
    def ec2_ResourceTag(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2-instance-connect:maxTunnelDuration", "ec2-instance-connect:remotePort"]) -> _NumericKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2-instance-connect:privateIpAddress"]) -> _IpKey: ...
    @_overload
    def __getitem__(self, name: _Literal["ec2:osuser"]) -> _StringKey: ...
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
