"""Amazon OpenSearch. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApplicationAccessAll: _Final[_Action]
"""Permissions management, on application (required)."""
CancelAutoOptimizeJob: _Final[_Action]
"""Write, on * only."""
CancelDirectQuery: _Final[_Action]
"""Write, on datasource (required)."""
DeleteAutoOptimizeJob: _Final[_Action]
"""Write, on * only."""
GetAutoOptimizeJob: _Final[_Action]
"""Read, on * only."""
GetDirectQuery: _Final[_Action]
"""Read, on datasource (required)."""
GetDirectQueryResult: _Final[_Action]
"""Read, on datasource (required)."""
ListAutoOptimizeJobs: _Final[_Action]
"""List, on * only."""
StartDirectQuery: _Final[_Action]
"""Write, on datasource (required)."""
SubmitAutoOptimizeJob: _Final[_Action]
"""Write, on * only."""
ViewLoginPage: _Final[_Action]
"""Permissions management, on application (required)."""
class _application(_ResourceType):
    """arn:${Partition}:opensearch:${Region}:${Account}:application/${AppId}"""

    def __call__(self, app_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _datasource(_ResourceType):
    """arn:${Partition}:opensearch:${Region}:${Account}:datasource/${DataSourceName}"""

    def __call__(self, data_source_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datasource: _Final[_datasource]

class _Keys(_ServiceKeys):
    """The condition keys of opensearch."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
