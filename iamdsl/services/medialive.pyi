"""AWS Elemental MediaLive. Generated; see scripts/."""

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

AcceptInputDeviceTransfer: _Final[_Action]
"""Write, on input-device (required)."""
BatchDelete: _Final[_Action]
"""Write, on * only."""
BatchStart: _Final[_Action]
"""Write, on * only."""
BatchStop: _Final[_Action]
"""Write, on * only."""
BatchUpdateSchedule: _Final[_Action]
"""Write, on channel (required)."""
CancelInputDeviceTransfer: _Final[_Action]
"""Write, on input-device (required)."""
ClaimDevice: _Final[_Action]
"""Write, on input-device (required)."""
CreateChannel: _Final[_Action]
"""Write, on channel (required), input (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateChannelPlacementGroup: _Final[_Action]
"""Write, on channel-placement-group (required), cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCloudWatchAlarmTemplate: _Final[_Action]
"""Write, on cloudwatch-alarm-template (required), cloudwatch-alarm-template-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCloudWatchAlarmTemplateGroup: _Final[_Action]
"""Write, on cloudwatch-alarm-template-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventBridgeRuleTemplate: _Final[_Action]
"""Write, on eventbridge-rule-template (required), eventbridge-rule-template-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventBridgeRuleTemplateGroup: _Final[_Action]
"""Write, on eventbridge-rule-template-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInput: _Final[_Action]
"""Write, on input (required), input-security-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateInputSecurityGroup: _Final[_Action]
"""Write, on input-security-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMultiplex: _Final[_Action]
"""Write, on multiplex (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMultiplexProgram: _Final[_Action]
"""Write, on multiplex (required)."""
CreateNetwork: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNode: _Final[_Action]
"""Write, on cluster (required), node (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNodeRegistrationScript: _Final[_Action]
"""Write, on cluster (required)."""
CreatePartnerInput: _Final[_Action]
"""Write, on input (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSdiSource: _Final[_Action]
"""Write, on sdi-source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSignalMap: _Final[_Action]
"""Write, on signal-map (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateTags: _Final[_Action]
"""Tagging, on channel, channel-placement-group, cloudwatch-alarm-template, cloudwatch-alarm-template-group, cluster, eventbridge-rule-template, eventbridge-rule-template-group, input, input-security-group, multiplex, network, node, reservation, sdi-source, signal-map. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteChannel: _Final[_Action]
"""Write, on channel (required)."""
DeleteChannelPlacementGroup: _Final[_Action]
"""Write, on channel-placement-group (required)."""
DeleteCloudWatchAlarmTemplate: _Final[_Action]
"""Write, on cloudwatch-alarm-template (required)."""
DeleteCloudWatchAlarmTemplateGroup: _Final[_Action]
"""Write, on cloudwatch-alarm-template-group (required)."""
DeleteCluster: _Final[_Action]
"""Write, on cluster (required)."""
DeleteEventBridgeRuleTemplate: _Final[_Action]
"""Write, on eventbridge-rule-template (required)."""
DeleteEventBridgeRuleTemplateGroup: _Final[_Action]
"""Write, on eventbridge-rule-template-group (required)."""
DeleteInput: _Final[_Action]
"""Write, on input (required)."""
DeleteInputSecurityGroup: _Final[_Action]
"""Write, on input-security-group (required)."""
DeleteMultiplex: _Final[_Action]
"""Write, on multiplex (required)."""
DeleteMultiplexProgram: _Final[_Action]
"""Write, on multiplex (required)."""
DeleteNetwork: _Final[_Action]
"""Write, on network (required)."""
DeleteNode: _Final[_Action]
"""Write, on node (required)."""
DeleteReservation: _Final[_Action]
"""Write, on reservation (required)."""
DeleteSchedule: _Final[_Action]
"""Write, on channel (required)."""
DeleteSdiSource: _Final[_Action]
"""Write, on sdi-source (required)."""
DeleteSignalMap: _Final[_Action]
"""Write, on signal-map (required)."""
DeleteTags: _Final[_Action]
"""Tagging, on channel, channel-placement-group, cloudwatch-alarm-template, cloudwatch-alarm-template-group, cluster, eventbridge-rule-template, eventbridge-rule-template-group, input, input-security-group, multiplex, network, node, reservation, sdi-source, signal-map. Keys: aws:TagKeys."""
DescribeAccountConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeChannel: _Final[_Action]
"""Read, on channel (required)."""
DescribeChannelPlacementGroup: _Final[_Action]
"""Read, on channel-placement-group (required)."""
DescribeCluster: _Final[_Action]
"""Read, on cluster (required)."""
DescribeInput: _Final[_Action]
"""Read, on input (required)."""
DescribeInputDevice: _Final[_Action]
"""Read, on input-device (required)."""
DescribeInputDeviceThumbnail: _Final[_Action]
"""Read, on input-device (required)."""
DescribeInputSecurityGroup: _Final[_Action]
"""Read, on input-security-group (required)."""
DescribeMultiplex: _Final[_Action]
"""Read, on multiplex (required)."""
DescribeMultiplexProgram: _Final[_Action]
"""Read, on multiplex (required)."""
DescribeNetwork: _Final[_Action]
"""Read, on network (required)."""
DescribeNode: _Final[_Action]
"""Read, on node (required)."""
DescribeOffering: _Final[_Action]
"""Read, on offering (required)."""
DescribeReservation: _Final[_Action]
"""Read, on reservation (required)."""
DescribeSchedule: _Final[_Action]
"""Read, on channel (required)."""
DescribeSdiSource: _Final[_Action]
"""Read, on sdi-source (required)."""
DescribeThumbnails: _Final[_Action]
"""Read, on channel (required)."""
GetCloudWatchAlarmTemplate: _Final[_Action]
"""Read, on cloudwatch-alarm-template (required)."""
GetCloudWatchAlarmTemplateGroup: _Final[_Action]
"""Read, on cloudwatch-alarm-template-group (required)."""
GetEventBridgeRuleTemplate: _Final[_Action]
"""Read, on eventbridge-rule-template (required)."""
GetEventBridgeRuleTemplateGroup: _Final[_Action]
"""Read, on eventbridge-rule-template-group (required)."""
GetSignalMap: _Final[_Action]
"""Read, on signal-map (required)."""
ListAlerts: _Final[_Action]
"""List, on * only."""
ListChannelPlacementGroups: _Final[_Action]
"""List, on * only."""
ListChannels: _Final[_Action]
"""List, on * only."""
ListCloudWatchAlarmTemplateGroups: _Final[_Action]
"""List, on * only."""
ListCloudWatchAlarmTemplates: _Final[_Action]
"""List, on * only."""
ListClusterAlerts: _Final[_Action]
"""List, on * only."""
ListClusters: _Final[_Action]
"""List, on * only."""
ListEventBridgeRuleTemplateGroups: _Final[_Action]
"""List, on * only."""
ListEventBridgeRuleTemplates: _Final[_Action]
"""List, on * only."""
ListInputDeviceTransfers: _Final[_Action]
"""List, on * only."""
ListInputDevices: _Final[_Action]
"""List, on * only."""
ListInputSecurityGroups: _Final[_Action]
"""List, on * only."""
ListInputs: _Final[_Action]
"""List, on * only."""
ListMultiplexAlerts: _Final[_Action]
"""List, on * only."""
ListMultiplexPrograms: _Final[_Action]
"""List, on * only."""
ListMultiplexes: _Final[_Action]
"""List, on * only."""
ListNetworks: _Final[_Action]
"""List, on * only."""
ListNodes: _Final[_Action]
"""List, on * only."""
ListOfferings: _Final[_Action]
"""List, on * only."""
ListReservations: _Final[_Action]
"""List, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class ListSdiSource(metaclass=_RetiredAction):
    """List, on * only."""
ListSdiSources: _Final[_Action]
"""List, on * only."""
ListSignalMaps: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on channel, channel-placement-group, cloudwatch-alarm-template, cloudwatch-alarm-template-group, cluster, eventbridge-rule-template, eventbridge-rule-template-group, input, input-security-group, multiplex, network, node, reservation, sdi-source, signal-map."""
ListVersions: _Final[_Action]
"""List, on * only."""
PollAnywhere: _Final[_Action]
"""Write, on * only."""
PurchaseOffering: _Final[_Action]
"""Write, on offering (required), reservation (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RebootInputDevice: _Final[_Action]
"""Write, on input-device (required)."""
RejectInputDeviceTransfer: _Final[_Action]
"""Write, on input-device (required)."""
RestartChannelPipelines: _Final[_Action]
"""Write, on channel (required)."""
StartChannel: _Final[_Action]
"""Write, on channel (required)."""
StartDeleteMonitorDeployment: _Final[_Action]
"""Write, on signal-map (required)."""
StartInputDevice: _Final[_Action]
"""Write, on input-device (required)."""
StartInputDeviceMaintenanceWindow: _Final[_Action]
"""Write, on input-device (required)."""
StartMonitorDeployment: _Final[_Action]
"""Write, on signal-map (required)."""
StartMultiplex: _Final[_Action]
"""Write, on multiplex (required)."""
StartUpdateSignalMap: _Final[_Action]
"""Write, on signal-map (required)."""
StopChannel: _Final[_Action]
"""Write, on channel (required)."""
StopInputDevice: _Final[_Action]
"""Write, on input-device (required)."""
StopMultiplex: _Final[_Action]
"""Write, on multiplex (required)."""
SubmitAnywhereStateChange: _Final[_Action]
"""Write, on * only."""
TransferInputDevice: _Final[_Action]
"""Write, on input-device (required)."""
UpdateAccountConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateChannel: _Final[_Action]
"""Write, on channel (required)."""
UpdateChannelClass: _Final[_Action]
"""Write, on channel (required)."""
UpdateChannelPlacementGroup: _Final[_Action]
"""Write, on channel-placement-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateCloudWatchAlarmTemplate: _Final[_Action]
"""Write, on cloudwatch-alarm-template (required), cloudwatch-alarm-template-group (required)."""
UpdateCloudWatchAlarmTemplateGroup: _Final[_Action]
"""Write, on cloudwatch-alarm-template-group (required)."""
UpdateCluster: _Final[_Action]
"""Write, on cluster (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateEventBridgeRuleTemplate: _Final[_Action]
"""Write, on eventbridge-rule-template (required), eventbridge-rule-template-group (required)."""
UpdateEventBridgeRuleTemplateGroup: _Final[_Action]
"""Write, on eventbridge-rule-template-group (required)."""
UpdateInput: _Final[_Action]
"""Write, on input (required)."""
UpdateInputDevice: _Final[_Action]
"""Write, on input-device (required)."""
UpdateInputSecurityGroup: _Final[_Action]
"""Write, on input-security-group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateMultiplex: _Final[_Action]
"""Write, on multiplex (required)."""
UpdateMultiplexProgram: _Final[_Action]
"""Write, on multiplex (required)."""
UpdateNetwork: _Final[_Action]
"""Write, on network (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateNode: _Final[_Action]
"""Write, on node (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateNodeState: _Final[_Action]
"""Write, on node (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UpdateReservation: _Final[_Action]
"""Write, on reservation (required)."""
UpdateSdiSource: _Final[_Action]
"""Write, on sdi-source (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
class _channel(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, channel_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel: _Final[_channel]
class _channel_placement_group(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:channelPlacementGroup:${ClusterId}/${ChannelPlacementGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, channel_placement_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

channel_placement_group: _Final[_channel_placement_group]
class _cloudwatch_alarm_template(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template:${CloudWatchAlarmTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_watch_alarm_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloudwatch_alarm_template: _Final[_cloudwatch_alarm_template]
class _cloudwatch_alarm_template_group(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:cloudwatch-alarm-template-group:${CloudWatchAlarmTemplateGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cloud_watch_alarm_template_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cloudwatch_alarm_template_group: _Final[_cloudwatch_alarm_template_group]
class _cluster(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:cluster:${ClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _eventbridge_rule_template(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template:${EventBridgeRuleTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bridge_rule_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventbridge_rule_template: _Final[_eventbridge_rule_template]
class _eventbridge_rule_template_group(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:eventbridge-rule-template-group:${EventBridgeRuleTemplateGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_bridge_rule_template_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

eventbridge_rule_template_group: _Final[_eventbridge_rule_template_group]
class _input(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:input:${InputId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, input_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

input: _Final[_input]
class _input_device(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:inputDevice:${DeviceId}"""

    def __call__(self, device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

input_device: _Final[_input_device]
class _input_security_group(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:inputSecurityGroup:${InputSecurityGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, input_security_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

input_security_group: _Final[_input_security_group]
class _multiplex(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, multiplex_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

multiplex: _Final[_multiplex]
class _network(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:network:${NetworkId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

network: _Final[_network]
class _node(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:node:${ClusterId}/${NodeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_id: str | _Variable, node_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

node: _Final[_node]
class _offering(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:offering:${OfferingId}"""

    def __call__(self, offering_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

offering: _Final[_offering]
class _reservation(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:reservation:${ReservationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, reservation_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reservation: _Final[_reservation]
class _sdi_source(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:sdiSource:${SdiSourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sdi_source_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

sdi_source: _Final[_sdi_source]
class _signal_map(_ResourceType):
    """arn:${Partition}:medialive:${Region}:${Account}:signal-map:${SignalMapId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, signal_map_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

signal_map: _Final[_signal_map]

class _Keys(_ServiceKeys):
    """The condition keys of medialive."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
