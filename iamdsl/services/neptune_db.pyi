"""Amazon Neptune. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelLoaderJob: _Final[_Action]
"""Write, on database (required)."""
CancelMLDataProcessingJob: _Final[_Action]
"""Write, on database (required)."""
CancelMLModelTrainingJob: _Final[_Action]
"""Write, on database (required)."""
CancelMLModelTransformJob: _Final[_Action]
"""Write, on database (required)."""
CancelQuery: _Final[_Action]
"""Write, on database (required)."""
CreateMLEndpoint: _Final[_Action]
"""Write, on database (required)."""
DeleteDataViaQuery: _Final[_Action]
"""Write, on database (required). Keys: neptune-db:QueryLanguage."""
DeleteMLEndpoint: _Final[_Action]
"""Write, on database (required)."""
DeleteStatistics: _Final[_Action]
"""Write, on database (required)."""
GetEngineStatus: _Final[_Action]
"""Read, on database (required)."""
GetGraphSummary: _Final[_Action]
"""Read, on database (required)."""
GetLoaderJobStatus: _Final[_Action]
"""Read, on database (required)."""
GetMLDataProcessingJobStatus: _Final[_Action]
"""Read, on database (required)."""
GetMLEndpointStatus: _Final[_Action]
"""Read, on database (required)."""
GetMLModelTrainingJobStatus: _Final[_Action]
"""Read, on database (required)."""
GetMLModelTransformJobStatus: _Final[_Action]
"""Read, on database (required)."""
GetQueryStatus: _Final[_Action]
"""Read, on database (required). Keys: neptune-db:QueryLanguage."""
GetStatisticsStatus: _Final[_Action]
"""Read, on database (required)."""
GetStreamRecords: _Final[_Action]
"""Read, on database (required). Keys: neptune-db:QueryLanguage."""
ListLoaderJobs: _Final[_Action]
"""List, on database (required)."""
ListMLDataProcessingJobs: _Final[_Action]
"""List, on database (required)."""
ListMLEndpoints: _Final[_Action]
"""List, on database (required)."""
ListMLModelTrainingJobs: _Final[_Action]
"""List, on database (required)."""
ListMLModelTransformJobs: _Final[_Action]
"""List, on database (required)."""
ManageStatistics: _Final[_Action]
"""Write, on database (required)."""
ReadDataViaQuery: _Final[_Action]
"""Read, on database (required). Keys: neptune-db:QueryLanguage."""
ResetDatabase: _Final[_Action]
"""Write, on database (required)."""
StartLoaderJob: _Final[_Action]
"""Write, on database (required)."""
StartMLDataProcessingJob: _Final[_Action]
"""Write, on database (required)."""
StartMLModelTrainingJob: _Final[_Action]
"""Write, on database (required)."""
StartMLModelTransformJob: _Final[_Action]
"""Write, on database (required)."""
WriteDataViaQuery: _Final[_Action]
"""Write, on database (required). Keys: neptune-db:QueryLanguage."""
connect: _Final[_Action]
"""Write, on database (required)."""
class _database(_ResourceType):
    """arn:${Partition}:neptune-db:${Region}:${Account}:${ClusterResourceId}/*"""

    def __call__(self, cluster_resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

database: _Final[_database]

class _Keys(_ServiceKeys):
    """The condition keys of neptune-db."""

    QueryLanguage: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["neptune-db:QueryLanguage"]) -> _StringKey: ...
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
