"""Amazon EventBridge. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnSetKey as _ArnSetKey
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivateEventSource: _Final[_Action]
"""Write, on event-source (required)."""
AllowVendedLogDeliveryForResource: _Final[_Action]
"""Write, on event-bus, subscriber."""
CancelReplay: _Final[_Action]
"""Write, on replay (required)."""
CreateApiDestination: _Final[_Action]
"""Write, on api-destination (required), connection (required)."""
CreateArchive: _Final[_Action]
"""Write, on alias, archive (required), event-bus (required), key."""
CreateConnection: _Final[_Action]
"""Write, on connection (required)."""
CreateEndpoint: _Final[_Action]
"""Write, on endpoint (required). Keys: events:EventBusArn."""
CreateEventBus: _Final[_Action]
"""Write, on event-bus, event-busv2. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventSource: _Final[_Action]
"""Write, on event-busv2 (required), event-sourcev2 (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, events:source."""
CreatePartnerEventSource: _Final[_Action]
"""Write, on event-source (required)."""
CreateSubscriber: _Final[_Action]
"""Write, on event-busv2 (required), subscriber (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, events:ContentFilterPresent, events:Metadata/${MetadataKey}, events:Metadata/${MetadataKey}/Matcher."""
DeactivateEventSource: _Final[_Action]
"""Write, on event-source (required)."""
DeauthorizeConnection: _Final[_Action]
"""Write, on connection (required)."""
DeleteApiDestination: _Final[_Action]
"""Write, on api-destination (required)."""
DeleteArchive: _Final[_Action]
"""Write, on archive (required)."""
DeleteConnection: _Final[_Action]
"""Write, on connection (required)."""
DeleteEndpoint: _Final[_Action]
"""Write, on endpoint (required)."""
DeleteEventBus: _Final[_Action]
"""Write, on event-bus, event-busv2."""
DeleteEventSource: _Final[_Action]
"""Write, on event-sourcev2 (required)."""
DeletePartnerEventSource: _Final[_Action]
"""Write, on event-source (required)."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on event-busv2 (required). Keys: events:PolicyName."""
DeleteRule: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:ManagedBy, events:creatorAccount."""
DeleteSubscriber: _Final[_Action]
"""Write, on subscriber (required)."""
DescribeApiDestination: _Final[_Action]
"""Read, on api-destination (required), connection (required)."""
DescribeArchive: _Final[_Action]
"""Read, on archive (required)."""
DescribeConnection: _Final[_Action]
"""Read, on connection (required)."""
DescribeEndpoint: _Final[_Action]
"""Read, on endpoint (required)."""
DescribeEventBus: _Final[_Action]
"""Read, on event-bus, event-busv2."""
DescribeEventSource: _Final[_Action]
"""Read, on event-source, event-sourcev2."""
DescribePartnerEventSource: _Final[_Action]
"""Read, on event-source (required)."""
DescribeReplay: _Final[_Action]
"""Read, on replay (required)."""
DescribeRule: _Final[_Action]
"""Read, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:creatorAccount."""
DescribeSubscriber: _Final[_Action]
"""Read, on subscriber (required)."""
DisableRule: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:ManagedBy, events:creatorAccount."""
EnableRule: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:ManagedBy, events:creatorAccount."""
GetResourcePolicy: _Final[_Action]
"""Read, on event-busv2 (required). Keys: events:PolicyName."""
InvokeApiDestination: _Final[_Action]
"""Write, on api-destination (required)."""
ListApiDestinations: _Final[_Action]
"""List, on * only."""
ListArchives: _Final[_Action]
"""List, on * only."""
ListConnections: _Final[_Action]
"""List, on * only."""
ListEndpoints: _Final[_Action]
"""List, on * only."""
ListEventBuses: _Final[_Action]
"""List, on * only."""
ListEventSources: _Final[_Action]
"""List, on * only."""
ListPartnerEventSourceAccounts: _Final[_Action]
"""List, on event-source (required)."""
ListPartnerEventSources: _Final[_Action]
"""List, on * only."""
ListReplays: _Final[_Action]
"""List, on * only."""
ListResourcePolicies: _Final[_Action]
"""List, on event-busv2 (required)."""
ListRuleNamesByTarget: _Final[_Action]
"""List, on * only."""
ListRules: _Final[_Action]
"""List, on * only."""
ListSubscribers: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on event-bus, event-busv2, event-sourcev2, rule-on-custom-event-bus, rule-on-default-event-bus, subscriber. Keys: events:creatorAccount."""
ListTargetsByRule: _Final[_Action]
"""List, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:creatorAccount."""
PutEvents: _Final[_Action]
"""Write, on event-bus, event-busv2. Keys: events:SystemMetadata/AwsDetailType, events:SystemMetadata/AwsSource, events:SystemMetadata/ContentType, events:detail-type, events:eventBusInvocation, events:source."""
PutPartnerEvents: _Final[_Action]
"""Write, on * only."""
PutPermission: _Final[_Action]
"""Permissions management, on * only."""
PutRawEvents: _Final[_Action]
"""Write, on event-busv2 (required). Keys: events:Metadata/${MetadataKey}, events:SystemMetadata/AwsDetailType, events:SystemMetadata/AwsSource, events:SystemMetadata/ContentType, events:eventBusInvocation."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on event-busv2 (required). Keys: events:PolicyName."""
PutRule: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, events:ManagedBy, events:creatorAccount, events:detail-type, events:detail.eventTypeCode, events:detail.service, events:detail.userIdentity.principalId, events:source."""
PutTargets: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:ManagedBy, events:TargetArn, events:creatorAccount."""
RemovePermission: _Final[_Action]
"""Permissions management, on * only."""
RemoveTargets: _Final[_Action]
"""Write, on rule-on-custom-event-bus, rule-on-default-event-bus. Keys: events:ManagedBy, events:creatorAccount."""
RetrieveConnectionCredentials: _Final[_Action]
"""Write, on connection (required)."""
RevokeResource: _Final[_Action]
"""Write, on event-busv2 (required)."""
StartReplay: _Final[_Action]
"""Write, on archive (required), event-bus (required), replay (required)."""
TagResource: _Final[_Action]
"""Tagging, on event-bus, event-busv2, event-sourcev2, rule-on-custom-event-bus, rule-on-default-event-bus, subscriber. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, events:creatorAccount."""
TestEventPattern: _Final[_Action]
"""Read, on * only."""
UntagResource: _Final[_Action]
"""Tagging, on event-bus, event-busv2, event-sourcev2, rule-on-custom-event-bus, rule-on-default-event-bus, subscriber. Keys: aws:TagKeys, events:creatorAccount."""
UpdateApiDestination: _Final[_Action]
"""Write, on api-destination (required)."""
UpdateArchive: _Final[_Action]
"""Write, on alias, archive (required), key."""
UpdateConnection: _Final[_Action]
"""Write, on connection (required)."""
UpdateEndpoint: _Final[_Action]
"""Write, on endpoint (required). Keys: events:EventBusArn."""
UpdateEventBus: _Final[_Action]
"""Write, on event-bus, event-busv2."""
UpdateEventSource: _Final[_Action]
"""Write, on event-busv2, event-sourcev2 (required). Keys: events:source."""
UpdateSubscriber: _Final[_Action]
"""Write, on event-busv2, subscriber (required). Keys: events:ContentFilterPresent, events:Metadata/${MetadataKey}, events:Metadata/${MetadataKey}/Matcher."""
class _alias(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}"""

    def __call__(self, alias: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

alias: _Final[_alias]
class _api_destination(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}"""

    def __call__(self, api_destination_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

api_destination: _Final[_api_destination]
class _archive(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:archive/${ArchiveName}"""

    def __call__(self, archive_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

archive: _Final[_archive]
class _connection(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}"""

    def __call__(self, connection_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

connection: _Final[_connection]
class _create_snapshot(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:target/create-snapshot"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

create_snapshot: _Final[_create_snapshot]
class _endpoint(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}"""

    def __call__(self, endpoint_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

endpoint: _Final[_endpoint]
class _event_bus(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:event-bus/${EventBusName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bus_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_bus: _Final[_event_bus]
class _event_busv2(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:event-busv2/${EventBusName}/${OpaqueId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bus_name: str | _Variable, opaque_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_busv2: _Final[_event_busv2]
class _event_source(_ResourceType):
    """arn:${Partition}:events:${Region}::event-source/${EventSourceName}"""

    def __call__(self, event_source_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

event_source: _Final[_event_source]
class _event_sourcev2(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:event-sourcev2/${SourceType}/${EventSourceName}/${OpaqueId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, source_type: str | _Variable, event_source_name: str | _Variable, opaque_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_sourcev2: _Final[_event_sourcev2]
class _key(_ResourceType):
    """arn:${Partition}:kms:${Region}:${Account}:key/${KeyId}"""

    def __call__(self, key_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

key: _Final[_key]
class _reboot_instance(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:target/reboot-instance"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reboot_instance: _Final[_reboot_instance]
class _replay(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:replay/${ReplayName}"""

    def __call__(self, replay_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

replay: _Final[_replay]
class _rule(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:rule/[${EventBusName}/]${RuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bus_name: str | _Variable, rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule: _Final[_rule]
class _rule_on_custom_event_bus(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bus_name: str | _Variable, rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule_on_custom_event_bus: _Final[_rule_on_custom_event_bus]
class _rule_on_default_event_bus(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, rule_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

rule_on_default_event_bus: _Final[_rule_on_default_event_bus]
class _stop_instance(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:target/stop-instance"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

stop_instance: _Final[_stop_instance]
class _subscriber(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:subscriber/${SubscriberName}/${OpaqueId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, subscriber_name: str | _Variable, opaque_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

subscriber: _Final[_subscriber]
class _terminate_instance(_ResourceType):
    """arn:${Partition}:events:${Region}:${Account}:target/terminate-instance"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

terminate_instance: _Final[_terminate_instance]

class _Keys(_ServiceKeys):
    """The condition keys of events."""

    ContentFilterPresent: _BoolKey
    EventBusArn: _ArnSetKey
    ManagedBy: _StringKey
    PolicyName: _StringKey
    ResourceArn: _StringKey
    SystemMetadata_AwsDetailType: _StringKey
    SystemMetadata_AwsSource: _StringKey
    SystemMetadata_ContentType: _StringKey
    SystemMetadata_EventGroupId: _StringKey
    TargetArn: _ArnSetKey
    creatorAccount: _StringKey
    detail_type: _StringSetKey
    detail_eventTypeCode: _StringKey
    detail_service: _StringKey
    detail_userIdentity_principalId: _StringKey
    eventBusInvocation: _StringKey
    source: _StringSetKey
    def Metadata(self, metadata_key: str, /) -> _StringSetKey: ...
    def Metadata_Matcher(self, metadata_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["events:ContentFilterPresent"]) -> _BoolKey: ...
    @_overload
    def __getitem__(self, name: _Literal["events:EventBusArn", "events:TargetArn"]) -> _ArnSetKey: ...
    @_overload
    def __getitem__(self, name: _Literal["events:ManagedBy", "events:PolicyName", "events:ResourceArn", "events:SystemMetadata/AwsDetailType", "events:SystemMetadata/AwsSource", "events:SystemMetadata/ContentType", "events:SystemMetadata/EventGroupId", "events:creatorAccount", "events:detail.eventTypeCode", "events:detail.service", "events:detail.userIdentity.principalId", "events:eventBusInvocation"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["events:detail-type", "events:source"]) -> _StringSetKey: ...
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
