"""AWS PrivateLink. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AllowMultiRegion: _Final[_Action]
"""Write, on vpc-endpoint, vpc-endpoint-service."""
class _vpc_endpoint(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint/${VpcEndpointId}"""

    def __call__(self, vpc_endpoint_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint: _Final[_vpc_endpoint]
class _vpc_endpoint_service(_ResourceType):
    """arn:${Partition}:ec2:${Region}:${Account}:vpc-endpoint-service/${VpcEndpointServiceId}"""

    def __call__(self, vpc_endpoint_service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vpc_endpoint_service: _Final[_vpc_endpoint_service]

class _Keys(_ServiceKeys):
    """The condition keys of vpce."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
