"""AWS User Notifications. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AccessSensitiveEvents: _Final[_Action]
"""Read, on * only."""
AssociateChannel: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
AssociateManagedNotificationAccountContact: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
AssociateManagedNotificationAdditionalChannel: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
AssociateOrganizationalUnit: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
CreateEventRule: _Final[_Action]
"""Write, on * only."""
CreateNotificationConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteEventRule: _Final[_Action]
"""Write, on EventRule (required)."""
DeleteNotificationConfiguration: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
DeregisterNotificationHub: _Final[_Action]
"""Write, on * only."""
DisableNotificationsAccessForOrganization: _Final[_Action]
"""Permissions management, on * only. Needs: organizations:DisableAWSServiceAccess."""
DisassociateChannel: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
DisassociateManagedNotificationAccountContact: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
DisassociateManagedNotificationAdditionalChannel: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
DisassociateOrganizationalUnit: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
EnableNotificationsAccessForOrganization: _Final[_Action]
"""Permissions management, on * only. Needs: iam:CreateServiceLinkedRole, organizations:EnableAWSServiceAccess."""
GetEventRule: _Final[_Action]
"""Read, on EventRule (required)."""
GetFeatureOptInStatus: _Final[_Action]
"""Read, on * only."""
GetManagedNotificationChildEvent: _Final[_Action]
"""Read, on ManagedNotificationChildEvent (required)."""
GetManagedNotificationConfiguration: _Final[_Action]
"""Read, on ManagedNotificationConfiguration (required)."""
GetManagedNotificationEvent: _Final[_Action]
"""Read, on ManagedNotificationEvent (required)."""
GetNotificationConfiguration: _Final[_Action]
"""Read, on NotificationConfiguration (required)."""
GetNotificationEvent: _Final[_Action]
"""Read, on NotificationEvent (required)."""
GetNotificationsAccessForOrganization: _Final[_Action]
"""Read, on * only."""
ListChannels: _Final[_Action]
"""List, on NotificationConfiguration (required)."""
ListEventRules: _Final[_Action]
"""List, on * only."""
ListManagedNotificationChannelAssociations: _Final[_Action]
"""List, on ManagedNotificationConfiguration (required)."""
ListManagedNotificationChildEvents: _Final[_Action]
"""List, on * only."""
ListManagedNotificationConfigurations: _Final[_Action]
"""List, on * only."""
ListManagedNotificationEvents: _Final[_Action]
"""List, on * only."""
ListMemberAccounts: _Final[_Action]
"""List, on NotificationConfiguration (required)."""
ListNotificationConfigurations: _Final[_Action]
"""List, on * only."""
ListNotificationEvents: _Final[_Action]
"""List, on * only."""
ListNotificationHubs: _Final[_Action]
"""List, on * only."""
ListOrganizationalUnits: _Final[_Action]
"""List, on NotificationConfiguration (required)."""
ListTagsForResource: _Final[_Action]
"""List, on * only."""
PutFeatureOptInStatus: _Final[_Action]
"""Write, on * only."""
RegisterNotificationHub: _Final[_Action]
"""Write, on * only."""
SubscribeSensitiveEvents: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
TagResource: _Final[_Action]
"""Tagging, on NotificationConfiguration (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on NotificationConfiguration (required). Keys: aws:TagKeys."""
UpdateEventRule: _Final[_Action]
"""Write, on EventRule (required)."""
UpdateManagedNotificationChannelAssociation: _Final[_Action]
"""Write, on ManagedNotificationConfiguration (required)."""
UpdateNotificationConfiguration: _Final[_Action]
"""Write, on NotificationConfiguration (required)."""
class _EventRule(_ResourceType):
    """arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}/rule/${EventRuleId}"""

    def __call__(self, notification_configuration_id: str | _Variable, event_rule_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

EventRule: _Final[_EventRule]
class _ManagedNotificationChildEvent(_ResourceType):
    """arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}/child-event/${NotificationChildEventId}"""

    def __call__(self, category: str | _Variable, subcategory: str | _Variable, notification_event_id: str | _Variable, notification_child_event_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ManagedNotificationChildEvent: _Final[_ManagedNotificationChildEvent]
class _ManagedNotificationConfiguration(_ResourceType):
    """arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}"""

    def __call__(self, category: str | _Variable, subcategory: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ManagedNotificationConfiguration: _Final[_ManagedNotificationConfiguration]
class _ManagedNotificationEvent(_ResourceType):
    """arn:${Partition}:notifications::${Account}:managed-notification-configuration/category/${Category}/sub-category/${Subcategory}/event/${NotificationEventId}"""

    def __call__(self, category: str | _Variable, subcategory: str | _Variable, notification_event_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

ManagedNotificationEvent: _Final[_ManagedNotificationEvent]
class _NotificationConfiguration(_ResourceType):
    """arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, notification_configuration_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

NotificationConfiguration: _Final[_NotificationConfiguration]
class _NotificationEvent(_ResourceType):
    """arn:${Partition}:notifications:${Region}:${Account}:configuration/${NotificationConfigurationId}/event/${NotificationEventId}"""

    def __call__(self, notification_configuration_id: str | _Variable, notification_event_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

NotificationEvent: _Final[_NotificationEvent]

class _Keys(_ServiceKeys):
    """The condition keys of notifications."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
