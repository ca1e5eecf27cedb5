"""AWS Billing and Cost Management Dashboards. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateDashboard: _Final[_Action]
"""Write, on * only."""
CreateScheduledReport: _Final[_Action]
"""Write, on * only. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteDashboard: _Final[_Action]
"""Write, on * only."""
DeleteScheduledReport: _Final[_Action]
"""Write, on * only."""
ExecuteScheduledReport: _Final[_Action]
"""Write, on * only."""
GetDashboard: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on * only."""
GetScheduledReport: _Final[_Action]
"""Read, on * only."""
ListDashboards: _Final[_Action]
"""Read, on * only."""
ListScheduledReports: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
TagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
UpdateDashboard: _Final[_Action]
"""Write, on * only."""
UpdateScheduledReport: _Final[_Action]
"""Write, on * only."""
class _dashboard(_ResourceType):
    """arn:${Partition}:bcm-dashboards::${Account}:dashboard/${DashboardName}. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, dashboard_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]
class _scheduled_report(_ResourceType):
    """arn:${Partition}:bcm-dashboards::${Account}:scheduled-report/${ScheduledReportName}. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys"""

    def __call__(self, scheduled_report_name: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

scheduled_report: _Final[_scheduled_report]

class _Keys(_ServiceKeys):
    """The condition keys of bcm-dashboards."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
