"""Amazon Honeycode. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ApproveTeamAssociation: _Final[_Action]
"""Write, on * only."""
BatchCreateTableRows: _Final[_Action]
"""Write, on table (required)."""
BatchDeleteTableRows: _Final[_Action]
"""Write, on table (required)."""
BatchUpdateTableRows: _Final[_Action]
"""Write, on table (required)."""
BatchUpsertTableRows: _Final[_Action]
"""Write, on table (required)."""
CreateTeam: _Final[_Action]
"""Write, on * only."""
CreateTenant: _Final[_Action]
"""Write, on * only."""
DeleteDomains: _Final[_Action]
"""Write, on * only."""
DeregisterGroups: _Final[_Action]
"""Write, on * only."""
DescribeTableDataImportJob: _Final[_Action]
"""Read, on table (required)."""
DescribeTeam: _Final[_Action]
"""Read, on * only."""
GetScreenData: _Final[_Action]
"""Read, on screen (required)."""
InvokeScreenAutomation: _Final[_Action]
"""Write, on screen-automation (required)."""
ListDomains: _Final[_Action]
"""List, on * only."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListTableColumns: _Final[_Action]
"""List, on table (required)."""
ListTableRows: _Final[_Action]
"""List, on table (required)."""
ListTables: _Final[_Action]
"""List, on workbook (required)."""
ListTagsForResource: _Final[_Action]
"""Tagging, on * only."""
ListTeamAssociations: _Final[_Action]
"""List, on * only."""
ListTenants: _Final[_Action]
"""List, on * only."""
QueryTableRows: _Final[_Action]
"""Read, on table (required)."""
RegisterDomainForVerification: _Final[_Action]
"""Write, on * only."""
RegisterGroups: _Final[_Action]
"""Write, on * only."""
RejectTeamAssociation: _Final[_Action]
"""Write, on * only."""
RestartDomainVerification: _Final[_Action]
"""Write, on * only."""
StartTableDataImportJob: _Final[_Action]
"""Write, on table (required)."""
TagResource: _Final[_Action]
"""Tagging, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on * only."""
UpdateTeam: _Final[_Action]
"""Write, on * only."""
class _screen(_ResourceType):
    """arn:${Partition}:honeycode:${Region}:${Account}:screen:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}"""

    def __call__(self, workbook_id: str | _Variable, app_id: str | _Variable, screen_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

screen: _Final[_screen]
class _screen_automation(_ResourceType):
    """arn:${Partition}:honeycode:${Region}:${Account}:screen-automation:workbook/${WorkbookId}/app/${AppId}/screen/${ScreenId}/automation/${AutomationId}"""

    def __call__(self, workbook_id: str | _Variable, app_id: str | _Variable, screen_id: str | _Variable, automation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

screen_automation: _Final[_screen_automation]
class _table(_ResourceType):
    """arn:${Partition}:honeycode:${Region}:${Account}:table:workbook/${WorkbookId}/table/${TableId}"""

    def __call__(self, workbook_id: str | _Variable, table_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

table: _Final[_table]
class _workbook(_ResourceType):
    """arn:${Partition}:honeycode:${Region}:${Account}:workbook:workbook/${WorkbookId}"""

    def __call__(self, workbook_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workbook: _Final[_workbook]

class _Keys(_ServiceKeys):
    """The condition keys of honeycode."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
