"""AWS SQL Workbench. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateConnectionWithChart: _Final[_Action]
"""Write, on chart (required), connection (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateConnectionWithTab: _Final[_Action]
"""Write, on connection (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateNotebookWithTab: _Final[_Action]
"""Write, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateQueryWithTab: _Final[_Action]
"""Write, on query (required). Keys: aws:ResourceTag/${TagKey}."""
BatchDeleteFolder: _Final[_Action]
"""Write, on * only."""
BatchGetNotebookCell: _Final[_Action]
"""Read, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
CreateAccount: _Final[_Action]
"""Write, on * only."""
CreateChart: _Final[_Action]
"""Write, on chart (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateConnection: _Final[_Action]
"""Write, on connection (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateFolder: _Final[_Action]
"""Write, on * only."""
CreateNotebook: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateNotebookCell: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateNotebookFromVersion: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateNotebookVersion: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateSavedQuery: _Final[_Action]
"""Write, on query (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteChart: _Final[_Action]
"""Write, on chart (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNotebook: _Final[_Action]
"""Write, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNotebookCell: _Final[_Action]
"""Write, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteNotebookVersion: _Final[_Action]
"""Write, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteQCustomContext: _Final[_Action]
"""Write, on * only."""
DeleteSavedQuery: _Final[_Action]
"""Write, on query (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteSqlGenerationContext: _Final[_Action]
"""Write, on * only."""
DeleteTab: _Final[_Action]
"""Write, on * only."""
DriverExecute: _Final[_Action]
"""Write, on connection (required). Keys: aws:ResourceTag/${TagKey}."""
DuplicateNotebook: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ExportNotebook: _Final[_Action]
"""Read, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
GenerateSession: _Final[_Action]
"""Write, on * only."""
GetAccountInfo: _Final[_Action]
"""Read, on * only."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetAutocompletionMetadata: _Final[_Action]
"""Read, on * only."""
GetAutocompletionResource: _Final[_Action]
"""Read, on * only."""
GetChart: _Final[_Action]
"""Read, on chart (required). Keys: aws:ResourceTag/${TagKey}."""
GetConnection: _Final[_Action]
"""Read, on connection (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class GetKMSKey(metaclass=_RetiredAction):
    """Read, on * only."""
GetNotebook: _Final[_Action]
"""Read, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
GetNotebookVersion: _Final[_Action]
"""Read, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
GetQCustomContext: _Final[_Action]
"""Read, on * only."""
GetQSqlPromptQuotas: _Final[_Action]
"""Read, on * only."""
GetQSqlRecommendations: _Final[_Action]
"""Read, on * only."""
GetQueryExecutionHistory: _Final[_Action]
"""Read, on * only."""
GetSavedQuery: _Final[_Action]
"""Read, on query (required). Keys: aws:ResourceTag/${TagKey}."""
GetSchemaInference: _Final[_Action]
"""Read, on * only."""
GetSqlGenerationContext: _Final[_Action]
"""Read, on * only."""
GetSqlRecommendations: _Final[_Action]
"""Read, on * only."""
GetUserInfo: _Final[_Action]
"""Read, on * only."""
GetUserWorkspaceSettings: _Final[_Action]
"""Read, on * only."""
ImportNotebook: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ListBuckets(metaclass=_RetiredAction):
    """Read, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListDatabases: _Final[_Action]
"""List, on * only."""
ListFiles: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ListKMSKeyAliases(metaclass=_RetiredAction):
    """List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ListKMSKeys(metaclass=_RetiredAction):
    """List, on * only."""
ListNotebookVersions: _Final[_Action]
"""List, on notebook (required). Keys: aws:ResourceTag/${TagKey}."""
ListNotebooks: _Final[_Action]
"""List, on * only."""
ListQueryExecutionHistory: _Final[_Action]
"""List, on * only."""
ListRedshiftClusters: _Final[_Action]
"""List, on * only."""
ListSampleDatabases: _Final[_Action]
"""Read, on * only."""
ListSavedQueryVersions: _Final[_Action]
"""List, on query (required). Keys: aws:ResourceTag/${TagKey}."""
ListTabs: _Final[_Action]
"""List, on * only."""
ListTaggedResources: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on chart, connection, notebook, query. Keys: aws:ResourceTag/${TagKey}."""
PassAccountSettings: _Final[_Action]
"""Write, on * only."""
PutQCustomContext: _Final[_Action]
"""Write, on * only."""
PutSqlGenerationContext: _Final[_Action]
"""Write, on * only."""
PutTab: _Final[_Action]
"""Write, on * only."""
PutUserWorkspaceSettings: _Final[_Action]
"""Write, on * only."""
RestoreNotebookVersion: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on chart, connection, notebook, query. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on chart, connection, notebook, query. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAccountConnectionSettings: _Final[_Action]
"""Write, on * only."""
UpdateAccountExportSettings: _Final[_Action]
"""Write, on * only."""
UpdateAccountGeneralSettings: _Final[_Action]
"""Write, on * only."""
UpdateAccountQSqlSettings: _Final[_Action]
"""Write, on * only."""
UpdateChart: _Final[_Action]
"""Write, on chart (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateConnection: _Final[_Action]
"""Write, on connection (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateFileFolder: _Final[_Action]
"""Write, on chart, query. Keys: aws:ResourceTag/${TagKey}."""
UpdateFolder: _Final[_Action]
"""Write, on * only."""
UpdateNotebook: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateNotebookCellContent: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateNotebookCellLayout: _Final[_Action]
"""Write, on notebook (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateSavedQuery: _Final[_Action]
"""Write, on query (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _chart(_ResourceType):
    """arn:${Partition}:sqlworkbench:${Region}:${Account}:chart/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

chart: _Final[_chart]
class _connection(_ResourceType):
    """arn:${Partition}:sqlworkbench:${Region}:${Account}:connection/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _notebook(_ResourceType):
    """arn:${Partition}:sqlworkbench:${Region}:${Account}:notebook/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notebook: _Final[_notebook]
class _query(_ResourceType):
    """arn:${Partition}:sqlworkbench:${Region}:${Account}:query/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

query: _Final[_query]

class _Keys(_ServiceKeys):
    """The condition keys of sqlworkbench."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
