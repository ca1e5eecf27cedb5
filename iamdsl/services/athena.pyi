"""Amazon Athena. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchGetNamedQuery: _Final[_Action]
"""Read, on workgroup (required)."""
BatchGetPreparedStatement: _Final[_Action]
"""Read, on workgroup (required)."""
BatchGetQueryExecution: _Final[_Action]
"""Read, on workgroup (required)."""
CancelCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required)."""
CancelQueryExecution: _Final[_Action]
"""Write, on workgroup (required)."""
CreateCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataCatalog: _Final[_Action]
"""Write, on datacatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNamedQuery: _Final[_Action]
"""Write, on workgroup (required)."""
CreateNotebook: _Final[_Action]
"""Write, on workgroup (required)."""
CreatePreparedStatement: _Final[_Action]
"""Write, on workgroup (required)."""
CreatePresignedNotebookUrl: _Final[_Action]
"""Write, on workgroup (required)."""
CreateWorkGroup: _Final[_Action]
"""Write, on workgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required)."""
DeleteDataCatalog: _Final[_Action]
"""Write, on datacatalog (required)."""
DeleteNamedQuery: _Final[_Action]
"""Write, on workgroup (required)."""
DeleteNotebook: _Final[_Action]
"""Write, on workgroup (required)."""
DeletePreparedStatement: _Final[_Action]
"""Write, on workgroup (required)."""
DeleteWorkGroup: _Final[_Action]
"""Write, on workgroup (required)."""
ExportNotebook: _Final[_Action]
"""Write, on workgroup (required)."""
GetCalculationExecution: _Final[_Action]
"""Read, on workgroup (required)."""
GetCalculationExecutionCode: _Final[_Action]
"""Read, on workgroup (required)."""
GetCalculationExecutionStatus: _Final[_Action]
"""Read, on workgroup (required)."""
GetCapacityAssignmentConfiguration: _Final[_Action]
"""Read, on capacity-reservation (required)."""
GetCapacityReservation: _Final[_Action]
"""Read, on capacity-reservation (required)."""
GetCatalogs: _Final[_Action]
"""Read, on * only."""
GetDataCatalog: _Final[_Action]
"""Read, on datacatalog (required)."""
GetDatabase: _Final[_Action]
"""Read, on datacatalog (required)."""
GetExecutionEngine: _Final[_Action]
"""Read, on * only."""
GetExecutionEngines: _Final[_Action]
"""Read, on * only."""
GetNamedQuery: _Final[_Action]
"""Read, on workgroup (required)."""
GetNamespace: _Final[_Action]
"""Read, on * only."""
GetNamespaces: _Final[_Action]
"""Read, on * only."""
GetNotebookMetadata: _Final[_Action]
"""Read, on workgroup (required)."""
GetPreparedStatement: _Final[_Action]
"""Read, on workgroup (required)."""
GetQueryExecution: _Final[_Action]
"""Read, on workgroup (required)."""
GetQueryExecutions: _Final[_Action]
"""Read, on * only."""
GetQueryResults: _Final[_Action]
"""Read, on workgroup (required)."""
GetQueryResultsStream: _Final[_Action]
"""Read, on workgroup (required)."""
GetQueryRuntimeStatistics: _Final[_Action]
"""Read, on workgroup (required)."""
GetResourceDashboard: _Final[_Action]
"""Read, on session, workgroup (required)."""
GetSession: _Final[_Action]
"""Read, on session, workgroup (required)."""
GetSessionEndpoint: _Final[_Action]
"""Write, on session, workgroup (required)."""
GetSessionStatus: _Final[_Action]
"""Read, on session, workgroup (required)."""
GetTable: _Final[_Action]
"""Read, on * only."""
GetTableMetadata: _Final[_Action]
"""Read, on datacatalog (required)."""
GetTables: _Final[_Action]
"""Read, on * only."""
GetWorkGroup: _Final[_Action]
"""Read, on workgroup (required)."""
ImportNotebook: _Final[_Action]
"""Write, on workgroup (required)."""
ListApplicationDPUSizes: _Final[_Action]
"""List, on * only."""
ListCalculationExecutions: _Final[_Action]
"""List, on workgroup (required)."""
ListCapacityReservations: _Final[_Action]
"""List, on * only."""
ListDataCatalogs: _Final[_Action]
"""List, on * only."""
ListDatabases: _Final[_Action]
"""List, on datacatalog (required)."""
ListEngineVersions: _Final[_Action]
"""Read, on * only."""
ListExecutors: _Final[_Action]
"""List, on * only."""
ListNamedQueries: _Final[_Action]
"""List, on workgroup (required)."""
ListNotebookMetadata: _Final[_Action]
"""List, on workgroup (required)."""
ListNotebookSessions: _Final[_Action]
"""List, on workgroup (required)."""
ListPreparedStatements: _Final[_Action]
"""List, on workgroup (required)."""
ListQueryExecutions: _Final[_Action]
"""Read, on workgroup (required)."""
ListSessions: _Final[_Action]
"""List, on workgroup (required)."""
ListTableMetadata: _Final[_Action]
"""Read, on datacatalog (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on capacity-reservation (required), datacatalog (required), session (required), workgroup (required)."""
ListWorkGroups: _Final[_Action]
"""List, on * only."""
PutCapacityAssignmentConfiguration: _Final[_Action]
"""Write, on capacity-reservation (required), workgroup (required)."""
RunQuery: _Final[_Action]
"""Write, on * only."""
StartCalculationExecution: _Final[_Action]
"""Write, on workgroup (required)."""
StartQueryExecution: _Final[_Action]
"""Write, on workgroup (required)."""
StartSession: _Final[_Action]
"""Write, on session, workgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopCalculationExecution: _Final[_Action]
"""Write, on workgroup (required)."""
StopQueryExecution: _Final[_Action]
"""Write, on workgroup (required)."""
TagResource: _Final[_Action]
"""Tagging, on capacity-reservation (required), datacatalog (required), session (required), workgroup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TerminateSession: _Final[_Action]
"""Write, on session, workgroup (required)."""
UntagResource: _Final[_Action]
"""Tagging, on capacity-reservation (required), datacatalog (required), session (required), workgroup (required). Keys: aws:TagKeys."""
UpdateCapacityReservation: _Final[_Action]
"""Write, on capacity-reservation (required)."""
UpdateDataCatalog: _Final[_Action]
"""Write, on datacatalog (required)."""
UpdateNamedQuery: _Final[_Action]
"""Write, on workgroup (required)."""
UpdateNotebook: _Final[_Action]
"""Write, on workgroup (required)."""
UpdateNotebookMetadata: _Final[_Action]
"""Write, on workgroup (required)."""
UpdatePreparedStatement: _Final[_Action]
"""Write, on workgroup (required)."""
UpdateWorkGroup: _Final[_Action]
"""Write, on workgroup (required)."""
class _capacity_reservation(_ResourceType):
    """arn:${Partition}:athena:${Region}:${Account}:capacity-reservation/${CapacityReservationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, capacity_reservation_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

capacity_reservation: _Final[_capacity_reservation]
class _datacatalog(_ResourceType):
    """arn:${Partition}:athena:${Region}:${Account}:datacatalog/${DataCatalogName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_catalog_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

datacatalog: _Final[_datacatalog]
class _session(_ResourceType):
    """arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}/session/${SessionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, work_group_name: str | _Variable, session_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

session: _Final[_session]
class _workgroup(_ResourceType):
    """arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, work_group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workgroup: _Final[_workgroup]

class _Keys(_ServiceKeys):
    """The condition keys of athena."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
