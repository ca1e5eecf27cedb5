"""AWS IoT Fleet Hub for Device Management. Generated; see scripts/."""

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

CreateApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: sso:CreateManagedApplicationInstance, sso:DescribeRegisteredRegions."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class CreateDashboard(metaclass=_RetiredAction):
    """Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}. Needs: sso:DeleteManagedApplicationInstance."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DeleteDashboard(metaclass=_RetiredAction):
    """Write, on dashboard (required)."""
DescribeApplication: _Final[_Action]
"""Read, on application (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DescribeDashboard(metaclass=_RetiredAction):
    """Read, on dashboard (required)."""
ListApplications: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class ListDashboards(metaclass=_RetiredAction):
    """List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on application. Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on application. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateApplication: _Final[_Action]
"""Write, on application (required). Keys: aws:ResourceTag/${TagKey}."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class UpdateDashboard(metaclass=_RetiredAction):
    """Write, on dashboard (required)."""
class _application(_ResourceType):
    """arn:${Partition}:iotfleethub:${Region}:${Account}:application/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _dashboard(_ResourceType):
    """arn:${Partition}:iotfleethub::${Account}:dashboard/${DashboardId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, dashboard_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

dashboard: _Final[_dashboard]

class _Keys(_ServiceKeys):
    """The condition keys of iotfleethub."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
