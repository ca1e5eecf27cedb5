"""Amazon API Gateway. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

InvalidateCache: _Final[_Action]
"""Write, on execute-api-general (required)."""
Invoke: _Final[_Action]
"""Write, on execute-api-domain, execute-api-general."""
ManageConnections: _Final[_Action]
"""Write, on execute-api-general (required)."""
class _execute_api_domain(_ResourceType):
    """arn:${Partition}:execute-api:${Region}:${Account}:/domainnames/${DomainName}+${DomainIdentifier}"""

    def __call__(self, domain_name: str | _Variable, domain_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

execute_api_domain: _Final[_execute_api_domain]
class _execute_api_general(_ResourceType):
    """arn:${Partition}:execute-api:${Region}:${Account}:${ApiId}/${Stage}/${Method}/${ApiSpecificResourcePath}. Keys: execute-api:viaDomainArn"""

    def __call__(self, api_id: str | _Variable, stage: str | _Variable, method: str | _Variable, api_specific_resource_path: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

execute_api_general: _Final[_execute_api_general]

class _Keys(_ServiceKeys):
    """The condition keys of execute-api."""

    viaDomainArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["execute-api:viaDomainArn"]) -> _ArnKey: ...
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
