"""Amazon Managed Workflows for Apache Airflow. Generated; see scripts/."""

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

CreateCliToken: _Final[_Action]
"""Write, on environment (required)."""
CreateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateWebLoginToken: _Final[_Action]
"""Write, on rbac-role (required)."""
DeleteEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
GetEnvironment: _Final[_Action]
"""Read, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
InvokeRestApi: _Final[_Action]
"""Write, on rbac-role (required)."""
ListEnvironments: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on environment. Keys: aws:ResourceTag/${TagKey}."""
PublishMetrics: _Final[_Action]
"""Write, on environment (required)."""
TagResource: _Final[_Action]
"""Tagging, on environment. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on environment. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateEnvironment: _Final[_Action]
"""Write, on environment (required). Keys: aws:ResourceTag/${TagKey}."""
class _environment(_ResourceType):
    """arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

environment: _Final[_environment]
class _rbac_role(_ResourceType):
    """arn:${Partition}:airflow:${Region}:${Account}:role/${EnvironmentName}/${RoleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, environment_name: str | _Variable, role_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rbac_role: _Final[_rbac_role]

class _Keys(_ServiceKeys):
    """The condition keys of airflow."""

    DagAccessEntity: _StringKey
    ResourceAction: _StringKey
    ResourceId: _StringKey
    ResourceType: _StringKey
    TeamName: _StringSetKey
    TeamNames: _StringSetKey
    @_overload
    def __getitem__(self, name: _Literal["airflow:DagAccessEntity", "airflow:ResourceAction", "airflow:ResourceId", "airflow:ResourceType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["airflow:TeamName", "airflow:TeamNames"]) -> _StringSetKey: ...
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
