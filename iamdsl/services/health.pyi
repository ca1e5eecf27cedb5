"""AWS Health APIs and Notifications. Generated; see scripts/."""

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

DescribeAffectedAccountsForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DescribeAffectedEntities: _Final[_Action]
"""Read, on event (required). Keys: health:eventTypeCode, health:service."""
DescribeAffectedEntitiesForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DescribeEntityAggregates: _Final[_Action]
"""Read, on * only."""
DescribeEntityAggregatesForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DescribeEventAggregates: _Final[_Action]
"""Read, on * only."""
DescribeEventDetails: _Final[_Action]
"""Read, on event (required). Keys: health:eventTypeCode, health:service."""
DescribeEventDetailsForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DescribeEventTypes: _Final[_Action]
"""Read, on * only."""
DescribeEvents: _Final[_Action]
"""Read, on * only."""
DescribeEventsForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DescribeHealthServiceStatusForOrganization: _Final[_Action]
"""Read, on * only. Needs: organizations:ListAccounts."""
DisableHealthServiceAccessForOrganization: _Final[_Action]
"""Permissions management, on * only. Needs: organizations:DisableAWSServiceAccess, organizations:ListAccounts."""
EnableHealthServiceAccessForOrganization: _Final[_Action]
"""Permissions management, on * only. Needs: iam:CreateServiceLinkedRole, organizations:EnableAWSServiceAccess, organizations:ListAccounts."""
class _event(_ResourceType):
    """arn:${Partition}:health:*::event/${Service}/${EventTypeCode}/*"""

    def __call__(self, service: str | _Variable, event_type_code: str | _Variable, *, partition: str | None = None) -> _Arn: ...

event: _Final[_event]

class _Keys(_ServiceKeys):
    """The condition keys of health."""

    eventTypeCode: _StringKey
    service: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["health:eventTypeCode", "health:service"]) -> _StringKey: ...
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
