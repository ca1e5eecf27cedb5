"""AWS CodeStar Notifications. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateNotificationRule: _Final[_Action]
"""Write, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
DeleteNotificationRule: _Final[_Action]
"""Write, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
DeleteTarget: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DescribeNotificationRule: _Final[_Action]
"""Read, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
ListEventTypes: _Final[_Action]
"""List, on * only."""
ListNotificationRules: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListTargets: _Final[_Action]
"""List, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
Subscribe: _Final[_Action]
"""Write, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
TagResource: _Final[_Action]
"""Tagging, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
Unsubscribe: _Final[_Action]
"""Write, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
UntagResource: _Final[_Action]
"""Tagging, on notificationrule (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateNotificationRule: _Final[_Action]
"""Write, on notificationrule (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, codestar-notifications:NotificationsForResource."""
class _notificationrule(_ResourceType):
    """arn:${Partition}:codestar-notifications:${Region}:${Account}:notificationrule/${NotificationRuleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, notification_rule_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

notificationrule: _Final[_notificationrule]

class _Keys(_ServiceKeys):
    """The condition keys of codestar-notifications."""

    NotificationsForResource: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["codestar-notifications:NotificationsForResource"]) -> _ArnKey: ...
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
