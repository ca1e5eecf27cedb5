"""AWS IoT Managed Integrations. Generated; see scripts/."""

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

CreateAccountAssociation: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotmanagedintegrations:connectorDestinationId."""
CreateCloudConnector: _Final[_Action]
"""Write, on * only."""
CreateConnectorDestination: _Final[_Action]
"""Write, on * only. Keys: iotmanagedintegrations:cloudConnectorId."""
CreateCredentialLocker: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDestination: _Final[_Action]
"""Write, on * only."""
CreateEventLogConfiguration: _Final[_Action]
"""Write, on * only."""
CreateManagedThing: _Final[_Action]
"""Write, on credential-locker. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateNotificationConfiguration: _Final[_Action]
"""Write, on * only."""
CreateOtaTask: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateOtaTaskConfiguration: _Final[_Action]
"""Write, on * only."""
CreateProvisioningProfile: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAccountAssociation: _Final[_Action]
"""Write, on account-association (required)."""
DeleteCloudConnector: _Final[_Action]
"""Write, on * only. Keys: iotmanagedintegrations:cloudConnectorId."""
DeleteConnectorDestination: _Final[_Action]
"""Write, on * only."""
DeleteCredentialLocker: _Final[_Action]
"""Write, on credential-locker (required)."""
DeleteDestination: _Final[_Action]
"""Write, on * only."""
DeleteEventLogConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteManagedThing: _Final[_Action]
"""Write, on managed-thing (required)."""
DeleteNotificationConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteOtaTask: _Final[_Action]
"""Write, on ota-task (required)."""
DeleteOtaTaskConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteProvisioningProfile: _Final[_Action]
"""Write, on provisioning-profile (required)."""
DeregisterAccountAssociation: _Final[_Action]
"""Write, on account-association (required), managed-thing (required)."""
GetAccountAssociation: _Final[_Action]
"""Read, on account-association (required)."""
GetCloudConnector: _Final[_Action]
"""Read, on * only."""
GetConnectorDestination: _Final[_Action]
"""Read, on * only."""
GetCredentialLocker: _Final[_Action]
"""Read, on credential-locker (required)."""
GetCustomEndpoint: _Final[_Action]
"""Read, on * only."""
GetDefaultEncryptionConfiguration: _Final[_Action]
"""Read, on * only."""
GetDestination: _Final[_Action]
"""Read, on * only."""
GetDeviceDiscovery: _Final[_Action]
"""Read, on * only."""
GetEventLogConfiguration: _Final[_Action]
"""Read, on * only."""
GetHubConfiguration: _Final[_Action]
"""Read, on * only."""
GetManagedThing: _Final[_Action]
"""Read, on managed-thing (required)."""
GetManagedThingCapabilities: _Final[_Action]
"""Read, on managed-thing (required)."""
GetManagedThingCertificate: _Final[_Action]
"""Read, on managed-thing (required)."""
GetManagedThingConnectivityData: _Final[_Action]
"""Read, on managed-thing (required)."""
GetManagedThingMetaData: _Final[_Action]
"""Read, on managed-thing (required)."""
GetManagedThingState: _Final[_Action]
"""Read, on managed-thing (required)."""
GetNotificationConfiguration: _Final[_Action]
"""Read, on * only."""
GetOtaTask: _Final[_Action]
"""Read, on ota-task (required)."""
GetOtaTaskConfiguration: _Final[_Action]
"""Read, on * only."""
GetProvisioningProfile: _Final[_Action]
"""Read, on provisioning-profile (required)."""
GetRuntimeLogConfiguration: _Final[_Action]
"""Read, on * only."""
GetSchemaVersion: _Final[_Action]
"""Read, on * only."""
ListAccountAssociations: _Final[_Action]
"""List, on * only."""
ListCloudConnectors: _Final[_Action]
"""List, on * only."""
ListConnectorDestinations: _Final[_Action]
"""List, on * only."""
ListCredentialLockers: _Final[_Action]
"""List, on * only."""
ListDestinations: _Final[_Action]
"""List, on * only."""
ListDeviceDiscoveries: _Final[_Action]
"""List, on * only."""
ListDiscoveredDevices: _Final[_Action]
"""Read, on * only."""
ListEventLogConfigurations: _Final[_Action]
"""Read, on * only."""
ListManagedThingAccountAssociations: _Final[_Action]
"""List, on * only."""
ListManagedThingSchemas: _Final[_Action]
"""Read, on managed-thing (required)."""
ListManagedThings: _Final[_Action]
"""List, on * only."""
ListNotificationConfigurations: _Final[_Action]
"""Read, on * only."""
ListOtaTaskConfigurations: _Final[_Action]
"""Read, on * only."""
ListOtaTaskExecutions: _Final[_Action]
"""Read, on ota-task (required)."""
ListOtaTasks: _Final[_Action]
"""List, on * only."""
ListProvisioningProfiles: _Final[_Action]
"""List, on * only."""
ListSchemaVersions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on account-association, credential-locker, managed-thing, ota-task, provisioning-profile. Keys: aws:ResourceTag/${TagKey}."""
PutDefaultEncryptionConfiguration: _Final[_Action]
"""Write, on * only."""
PutHubConfiguration: _Final[_Action]
"""Write, on * only."""
PutRuntimeLogConfiguration: _Final[_Action]
"""Write, on * only."""
RegisterAccountAssociation: _Final[_Action]
"""Write, on account-association (required), managed-thing (required)."""
RegisterCustomEndpoint: _Final[_Action]
"""Write, on * only."""
ResetRuntimeLogConfiguration: _Final[_Action]
"""Write, on * only."""
SendConnectorEvent: _Final[_Action]
"""Write, on * only."""
SendManagedThingCommand: _Final[_Action]
"""Write, on account-association, managed-thing (required)."""
StartAccountAssociationRefresh: _Final[_Action]
"""Write, on account-association (required)."""
StartDeviceDiscovery: _Final[_Action]
"""Write, on account-association, managed-thing."""
TagResource: _Final[_Action]
"""Tagging, on account-association, credential-locker, managed-thing, ota-task, provisioning-profile. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on account-association, credential-locker, managed-thing, ota-task, provisioning-profile. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateAccountAssociation: _Final[_Action]
"""Write, on account-association (required)."""
UpdateCloudConnector: _Final[_Action]
"""Write, on * only. Keys: iotmanagedintegrations:cloudConnectorId."""
UpdateConnectorDestination: _Final[_Action]
"""Write, on * only."""
UpdateDestination: _Final[_Action]
"""Write, on * only."""
UpdateEventLogConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateManagedThing: _Final[_Action]
"""Write, on credential-locker, managed-thing (required)."""
UpdateNotificationConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateOtaTask: _Final[_Action]
"""Write, on ota-task (required)."""
class _CredentialLockerResource(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CredentialLockerResource: _Final[_CredentialLockerResource]
class _ManagedThingResource(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ManagedThingResource: _Final[_ManagedThingResource]
class _OtaTaskResource(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

OtaTaskResource: _Final[_OtaTaskResource]
class _ProvisioningProfileResource(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ProvisioningProfileResource: _Final[_ProvisioningProfileResource]
class _account_association(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:account-association/${AccountAssociationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, account_association_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

account_association: _Final[_account_association]
class _credential_locker(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:credential-locker/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

credential_locker: _Final[_credential_locker]
class _managed_thing(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:managed-thing/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_thing: _Final[_managed_thing]
class _ota_task(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:ota-task/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

ota_task: _Final[_ota_task]
class _provisioning_profile(_ResourceType):
    """arn:${Partition}:iotmanagedintegrations:${Region}:${Account}:provisioning-profile/${Identifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

provisioning_profile: _Final[_provisioning_profile]

class _Keys(_ServiceKeys):
    """The condition keys of iotmanagedintegrations."""

    cloudConnectorId: _StringKey
    connectorDestinationId: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iotmanagedintegrations:cloudConnectorId", "iotmanagedintegrations:connectorDestinationId"]) -> _StringKey: ...
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
