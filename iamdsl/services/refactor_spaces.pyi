"""AWS Migration Hub Refactor Spaces. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds."""
CreateEnvironment: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateRoute: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
CreateService: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:ServiceCreatedByAccount."""
DeleteApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteResourcePolicy: _Final[_Action]
"""Write, on * only."""
DeleteRoute: _Final[_Action]
"""Write, on route (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
DeleteService: _Final[_Action]
"""Write, on service (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:ServiceCreatedByAccount."""
GetApplication: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetRoute: _Final[_Action]
"""Read, on route (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
GetService: _Final[_Action]
"""Read, on service (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:ServiceCreatedByAccount."""
ListApplications: _Final[_Action]
"""Read, on application (required)."""
ListEnvironmentVpcs: _Final[_Action]
"""Read, on environment (required)."""
ListEnvironments: _Final[_Action]
"""Read, on * only."""
ListRoutes: _Final[_Action]
"""Read, on route (required)."""
ListServices: _Final[_Action]
"""Read, on environment (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutResourcePolicy: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on application, environment, route, service. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
UntagResource: _Final[_Action]
"""Tagging, on application, environment, route, service. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
UpdateRoute: _Final[_Action]
"""Write, on route (required). Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath."""
class _application(_ResourceType):
    """arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds"""

    def __call__(self, environment_id: str | _Variable, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _environment(_ResourceType):
    """arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _route(_ResourceType):
    """arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/route/${RouteId}. Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:RouteCreatedByAccount, refactor-spaces:ServiceCreatedByAccount, refactor-spaces:SourcePath"""

    def __call__(self, environment_id: str | _Variable, application_id: str | _Variable, route_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

route: _Final[_route]
class _service(_ResourceType):
    """arn:${Partition}:refactor-spaces:${Region}:${Account}:environment/${EnvironmentId}/application/${ApplicationId}/service/${ServiceId}. Keys: aws:ResourceTag/${TagKey}, refactor-spaces:ApplicationCreatedByAccount, refactor-spaces:CreatedByAccountIds, refactor-spaces:ServiceCreatedByAccount"""

    def __call__(self, environment_id: str | _Variable, application_id: str | _Variable, service_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

service: _Final[_service]

class _Keys(_ServiceKeys):
    """The condition keys of refactor-spaces."""

    ApplicationCreatedByAccount: _StringKey
    CreatedByAccountIds: _StringSetKey
    RouteCreatedByAccount: _StringKey
    ServiceCreatedByAccount: _StringKey
    SourcePath: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["refactor-spaces:ApplicationCreatedByAccount", "refactor-spaces:RouteCreatedByAccount", "refactor-spaces:ServiceCreatedByAccount", "refactor-spaces:SourcePath"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["refactor-spaces:CreatedByAccountIds"]) -> _StringSetKey: ...
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
