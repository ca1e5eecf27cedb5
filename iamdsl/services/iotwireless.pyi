"""AWS IoT Wireless. Generated; see scripts/."""

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

AssociateAwsAccountWithPartnerAccount: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
AssociateMulticastGroupWithFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required), MulticastGroup (required)."""
AssociateWirelessDeviceWithFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required), WirelessDevice (required)."""
AssociateWirelessDeviceWithMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required), WirelessDevice (required)."""
AssociateWirelessDeviceWithThing: _Final[_Action]
"""Write, on WirelessDevice (required), thing (required). Needs: iot:DescribeThing."""
AssociateWirelessGatewayWithCertificate: _Final[_Action]
"""Write, on WirelessGateway (required), cert (required)."""
AssociateWirelessGatewayWithThing: _Final[_Action]
"""Write, on WirelessGateway (required), thing (required). Needs: iot:DescribeThing."""
CancelMulticastGroupSession: _Final[_Action]
"""Write, on MulticastGroup (required)."""
CreateDestination: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDeviceProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFuotaTask: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMulticastGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNetworkAnalyzerConfiguration: _Final[_Action]
"""Write, on MulticastGroup (required), WirelessDevice (required), WirelessGateway (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWirelessDevice: _Final[_Action]
"""Write, on Destination, DeviceProfile, ServiceProfile. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWirelessGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWirelessGatewayTask: _Final[_Action]
"""Write, on WirelessGateway (required)."""
CreateWirelessGatewayTaskDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDestination: _Final[_Action]
"""Write, on Destination (required)."""
DeleteDeviceProfile: _Final[_Action]
"""Write, on DeviceProfile (required)."""
DeleteFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required)."""
DeleteMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required)."""
DeleteNetworkAnalyzerConfiguration: _Final[_Action]
"""Write, on NetworkAnalyzerConfiguration (required)."""
DeleteQueuedMessages: _Final[_Action]
"""Write, on * only."""
DeleteServiceProfile: _Final[_Action]
"""Write, on ServiceProfile (required)."""
DeleteWirelessDevice: _Final[_Action]
"""Write, on WirelessDevice (required)."""
DeleteWirelessDeviceImportTask: _Final[_Action]
"""Write, on ImportTask (required)."""
DeleteWirelessGateway: _Final[_Action]
"""Write, on WirelessGateway (required)."""
DeleteWirelessGatewayTask: _Final[_Action]
"""Write, on WirelessGateway (required)."""
DeleteWirelessGatewayTaskDefinition: _Final[_Action]
"""Write, on WirelessGatewayTaskDefinition (required)."""
DeregisterWirelessDevice: _Final[_Action]
"""Write, on WirelessDevice (required)."""
DisassociateAwsAccountFromPartnerAccount: _Final[_Action]
"""Write, on SidewalkAccount (required)."""
DisassociateMulticastGroupFromFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required), MulticastGroup (required)."""
DisassociateWirelessDeviceFromFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required), WirelessDevice (required)."""
DisassociateWirelessDeviceFromMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required), WirelessDevice (required)."""
DisassociateWirelessDeviceFromThing: _Final[_Action]
"""Write, on WirelessDevice (required), thing (required). Needs: iot:DescribeThing."""
DisassociateWirelessGatewayFromCertificate: _Final[_Action]
"""Write, on WirelessGateway (required), cert (required)."""
DisassociateWirelessGatewayFromThing: _Final[_Action]
"""Write, on WirelessGateway (required), thing (required). Needs: iot:DescribeThing."""
GetDestination: _Final[_Action]
"""Read, on Destination (required)."""
GetDeviceProfile: _Final[_Action]
"""Read, on DeviceProfile (required)."""
GetEventConfigurationByResourceTypes: _Final[_Action]
"""Read, on * only."""
GetFuotaTask: _Final[_Action]
"""Read, on FuotaTask (required)."""
GetLogLevelsByResourceTypes: _Final[_Action]
"""Read, on * only."""
GetMetricConfiguration: _Final[_Action]
"""Read, on * only."""
GetMetrics: _Final[_Action]
"""Read, on * only."""
GetMulticastGroup: _Final[_Action]
"""Read, on MulticastGroup (required)."""
GetMulticastGroupSession: _Final[_Action]
"""Read, on MulticastGroup (required)."""
GetNetworkAnalyzerConfiguration: _Final[_Action]
"""Read, on NetworkAnalyzerConfiguration (required)."""
GetPartnerAccount: _Final[_Action]
"""Read, on SidewalkAccount (required)."""
GetPosition: _Final[_Action]
"""Read, on WirelessDevice, WirelessGateway."""
GetPositionConfiguration: _Final[_Action]
"""Read, on WirelessDevice, WirelessGateway."""
GetPositionEstimate: _Final[_Action]
"""Read, on * only."""
GetResourceEventConfiguration: _Final[_Action]
"""Read, on SidewalkAccount, WirelessDevice, WirelessGateway."""
GetResourceLogLevel: _Final[_Action]
"""Read, on WirelessDevice, WirelessGateway."""
GetResourcePosition: _Final[_Action]
"""Read, on WirelessDevice, WirelessGateway."""
GetServiceEndpoint: _Final[_Action]
"""Read, on * only."""
GetServiceProfile: _Final[_Action]
"""Read, on ServiceProfile (required)."""
GetWirelessDevice: _Final[_Action]
"""Read, on WirelessDevice (required)."""
GetWirelessDeviceImportTask: _Final[_Action]
"""Read, on ImportTask (required)."""
GetWirelessDeviceStatistics: _Final[_Action]
"""Read, on WirelessDevice (required)."""
GetWirelessGateway: _Final[_Action]
"""Read, on WirelessGateway (required)."""
GetWirelessGatewayCertificate: _Final[_Action]
"""Read, on WirelessGateway (required)."""
GetWirelessGatewayFirmwareInformation: _Final[_Action]
"""Read, on WirelessGateway (required)."""
GetWirelessGatewayStatistics: _Final[_Action]
"""Read, on WirelessGateway (required)."""
GetWirelessGatewayTask: _Final[_Action]
"""Read, on WirelessGateway (required)."""
GetWirelessGatewayTaskDefinition: _Final[_Action]
"""Read, on WirelessGatewayTaskDefinition (required)."""
ListDestinations: _Final[_Action]
"""Read, on * only."""
ListDeviceProfiles: _Final[_Action]
"""Read, on * only."""
ListDevicesForWirelessDeviceImportTask: _Final[_Action]
"""Read, on ImportTask (required)."""
ListEventConfigurations: _Final[_Action]
"""Read, on * only."""
ListFuotaTasks: _Final[_Action]
"""Read, on * only."""
ListMulticastGroups: _Final[_Action]
"""Read, on * only."""
ListMulticastGroupsByFuotaTask: _Final[_Action]
"""Read, on FuotaTask (required)."""
ListNetworkAnalyzerConfigurations: _Final[_Action]
"""Read, on * only."""
ListPartnerAccounts: _Final[_Action]
"""Read, on * only."""
ListPositionConfigurations: _Final[_Action]
"""Read, on * only."""
ListQueuedMessages: _Final[_Action]
"""Read, on * only."""
ListServiceProfiles: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on Destination, DeviceProfile, FuotaTask, ImportTask, MulticastGroup, NetworkAnalyzerConfiguration, ServiceProfile, SidewalkAccount, WirelessDevice, WirelessGateway, WirelessGatewayTaskDefinition."""
ListWirelessDeviceImportTasks: _Final[_Action]
"""Read, on * only."""
ListWirelessDevices: _Final[_Action]
"""Read, on * only."""
ListWirelessGatewayTaskDefinitions: _Final[_Action]
"""Read, on * only."""
ListWirelessGateways: _Final[_Action]
"""Read, on * only."""
PutPositionConfiguration: _Final[_Action]
"""Write, on WirelessDevice, WirelessGateway."""
PutResourceLogLevel: _Final[_Action]
"""Write, on WirelessDevice, WirelessGateway."""
ResetAllResourceLogLevels: _Final[_Action]
"""Write, on * only."""
ResetResourceLogLevel: _Final[_Action]
"""Write, on WirelessDevice, WirelessGateway."""
SendDataToMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required)."""
SendDataToWirelessDevice: _Final[_Action]
"""Write, on WirelessDevice (required)."""
StartBulkAssociateWirelessDeviceWithMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required)."""
StartBulkDisassociateWirelessDeviceFromMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required)."""
StartFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required)."""
StartMulticastGroupSession: _Final[_Action]
"""Write, on MulticastGroup (required)."""
StartNetworkAnalyzerStream: _Final[_Action]
"""Write, on NetworkAnalyzerConfiguration (required)."""
StartSingleWirelessDeviceImportTask: _Final[_Action]
"""Write, on Destination. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StartWirelessDeviceImportTask: _Final[_Action]
"""Write, on Destination, ImportTask (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TagResource: _Final[_Action]
"""Tagging, on Destination, DeviceProfile, FuotaTask, ImportTask, MulticastGroup, NetworkAnalyzerConfiguration, ServiceProfile, SidewalkAccount, WirelessDevice, WirelessGateway, WirelessGatewayTaskDefinition. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestWirelessDevice: _Final[_Action]
"""Write, on WirelessDevice (required)."""
UntagResource: _Final[_Action]
"""Tagging, on Destination, DeviceProfile, FuotaTask, ImportTask, MulticastGroup, NetworkAnalyzerConfiguration, ServiceProfile, SidewalkAccount, WirelessDevice, WirelessGateway, WirelessGatewayTaskDefinition. Keys: aws:TagKeys."""
UpdateDestination: _Final[_Action]
"""Write, on Destination (required)."""
UpdateEventConfigurationByResourceTypes: _Final[_Action]
"""Write, on * only."""
UpdateFuotaTask: _Final[_Action]
"""Write, on FuotaTask (required)."""
UpdateLogLevelsByResourceTypes: _Final[_Action]
"""Write, on * only."""
UpdateMetricConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateMulticastGroup: _Final[_Action]
"""Write, on MulticastGroup (required)."""
UpdateNetworkAnalyzerConfiguration: _Final[_Action]
"""Write, on MulticastGroup (required), NetworkAnalyzerConfiguration (required), WirelessDevice (required), WirelessGateway (required)."""
UpdatePartnerAccount: _Final[_Action]
"""Write, on SidewalkAccount (required)."""
UpdatePosition: _Final[_Action]
"""Write, on WirelessDevice, WirelessGateway."""
UpdateResourceEventConfiguration: _Final[_Action]
"""Write, on SidewalkAccount, WirelessDevice, WirelessGateway."""
UpdateResourcePosition: _Final[_Action]
"""Write, on WirelessDevice, WirelessGateway."""
UpdateWirelessDevice: _Final[_Action]
"""Write, on Destination, DeviceProfile, ServiceProfile, WirelessDevice (required)."""
UpdateWirelessDeviceImportTask: _Final[_Action]
"""Write, on ImportTask (required)."""
UpdateWirelessGateway: _Final[_Action]
"""Write, on WirelessGateway (required)."""
class _Destination(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:Destination/${DestinationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, destination_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Destination: _Final[_Destination]
class _DeviceProfile(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, device_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

DeviceProfile: _Final[_DeviceProfile]
class _FuotaTask(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fuota_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

FuotaTask: _Final[_FuotaTask]
class _ImportTask(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:ImportTask/${ImportTaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, import_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ImportTask: _Final[_ImportTask]
class _MulticastGroup(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, multicast_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

MulticastGroup: _Final[_MulticastGroup]
class _NetworkAnalyzerConfiguration(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, network_analyzer_configuration_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

NetworkAnalyzerConfiguration: _Final[_NetworkAnalyzerConfiguration]
class _ServiceProfile(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service_profile_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ServiceProfile: _Final[_ServiceProfile]
class _SidewalkAccount(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:SidewalkAccount/${SidewalkAccountId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, sidewalk_account_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

SidewalkAccount: _Final[_SidewalkAccount]
class _WirelessDevice(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, wireless_device_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WirelessDevice: _Final[_WirelessDevice]
class _WirelessDeviceImportTask(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, wireless_device_import_task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WirelessDeviceImportTask: _Final[_WirelessDeviceImportTask]
class _WirelessGateway(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, wireless_gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WirelessGateway: _Final[_WirelessGateway]
class _WirelessGatewayTaskDefinition(_ResourceType):
    """arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGatewayTaskDefinition/${WirelessGatewayTaskDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, wireless_gateway_task_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

WirelessGatewayTaskDefinition: _Final[_WirelessGatewayTaskDefinition]
class _cert(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:cert/${Certificate}"""

    def __call__(self, certificate: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cert: _Final[_cert]
class _thing(_ResourceType):
    """arn:${Partition}:iot:${Region}:${Account}:thing/${ThingName}"""

    def __call__(self, thing_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

thing: _Final[_thing]

class _Keys(_ServiceKeys):
    """The condition keys of iotwireless."""

    DestinationName: _StringKey
    DeviceProfileId: _StringKey
    ServiceProfileId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iotwireless:DestinationName", "iotwireless:DeviceProfileId", "iotwireless:ServiceProfileId"]) -> _StringKey: ...
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
