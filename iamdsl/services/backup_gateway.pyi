"""AWS Backup Gateway. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateGatewayToServer: _Final[_Action]
"""Write, on gateway (required), hypervisor (required)."""
Backup: _Final[_Action]
"""Write, on virtualmachine (required)."""
CreateGateway: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteGateway: _Final[_Action]
"""Write, on gateway (required)."""
DeleteHypervisor: _Final[_Action]
"""Write, on hypervisor (required)."""
DisassociateGatewayFromServer: _Final[_Action]
"""Write, on gateway (required)."""
GetBandwidthRateLimitSchedule: _Final[_Action]
"""Read, on gateway (required)."""
GetGateway: _Final[_Action]
"""Read, on gateway (required)."""
GetHypervisor: _Final[_Action]
"""Read, on hypervisor (required)."""
GetHypervisorPropertyMappings: _Final[_Action]
"""Read, on hypervisor (required)."""
GetVirtualMachine: _Final[_Action]
"""Read, on virtualmachine (required)."""
ImportHypervisorConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListGateways: _Final[_Action]
"""Read, on * only."""
ListHypervisors: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on gateway, hypervisor, virtualmachine."""
ListVirtualMachines: _Final[_Action]
"""Read, on * only."""
PutBandwidthRateLimitSchedule: _Final[_Action]
"""Write, on gateway (required)."""
PutHypervisorPropertyMappings: _Final[_Action]
"""Write, on hypervisor (required). Needs: iam:PassRole."""
PutMaintenanceStartTime: _Final[_Action]
"""Write, on gateway (required)."""
Restore: _Final[_Action]
"""Write, on hypervisor (required)."""
StartVirtualMachinesMetadataSync: _Final[_Action]
"""Write, on hypervisor (required). Needs: iam:PassRole."""
TagResource: _Final[_Action]
"""Tagging, on gateway, hypervisor, virtualmachine. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
TestHypervisorConfiguration: _Final[_Action]
"""Write, on gateway (required)."""
UntagResource: _Final[_Action]
"""Tagging, on gateway, hypervisor, virtualmachine. Keys: aws:TagKeys."""
UpdateGatewayInformation: _Final[_Action]
"""Write, on gateway (required)."""
UpdateGatewaySoftwareNow: _Final[_Action]
"""Write, on gateway (required)."""
UpdateHypervisor: _Final[_Action]
"""Write, on gateway (required)."""
class _gateway(_ResourceType):
    """arn:${Partition}:backup-gateway:${Region}:${Account}:gateway/${GatewayId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, gateway_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

gateway: _Final[_gateway]
class _hypervisor(_ResourceType):
    """arn:${Partition}:backup-gateway:${Region}:${Account}:hypervisor/${HypervisorId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, hypervisor_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

hypervisor: _Final[_hypervisor]
class _virtualmachine(_ResourceType):
    """arn:${Partition}:backup-gateway:${Region}:${Account}:vm/${VirtualmachineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, virtualmachine_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

virtualmachine: _Final[_virtualmachine]

class _Keys(_ServiceKeys):
    """The condition keys of backup-gateway."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
