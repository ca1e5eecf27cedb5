"""AWS IoT FleetWise. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateVehicleFleet: _Final[_Action]
"""Write, on fleet (required), vehicle (required)."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class BatchCreateVehicle(metaclass=_RetiredAction):
    """Write, on decodermanifest (required), modelmanifest (required), vehicle (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iot:CreateThing, iot:DescribeThing."""
@_deprecated("AWS lists it no longer: not in the catalog of 2025-06-01")
class BatchUpdateVehicle(metaclass=_RetiredAction):
    """Write, on decodermanifest, modelmanifest, vehicle (required). Keys: iotfleetwise:UpdateToDecoderManifestArn, iotfleetwise:UpdateToModelManifestArn."""
CreateCampaign: _Final[_Action]
"""Write, on campaign (required), fleet (required), signalcatalog (required), vehicle (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, iotfleetwise:DestinationArn."""
CreateDecoderManifest: _Final[_Action]
"""Write, on decodermanifest (required), modelmanifest (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateFleet: _Final[_Action]
"""Write, on fleet (required), signalcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateModelManifest: _Final[_Action]
"""Write, on modelmanifest (required), signalcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSignalCatalog: _Final[_Action]
"""Write, on signalcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateStateTemplate: _Final[_Action]
"""Write, on signalcatalog (required), statetemplate (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateVehicle: _Final[_Action]
"""Write, on decodermanifest (required), modelmanifest (required), vehicle (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iot:CreateThing, iot:DescribeThing."""
DeleteCampaign: _Final[_Action]
"""Write, on campaign (required)."""
DeleteDecoderManifest: _Final[_Action]
"""Write, on decodermanifest (required)."""
DeleteFleet: _Final[_Action]
"""Write, on fleet (required)."""
DeleteModelManifest: _Final[_Action]
"""Write, on modelmanifest (required)."""
DeleteSignalCatalog: _Final[_Action]
"""Write, on signalcatalog (required)."""
DeleteStateTemplate: _Final[_Action]
"""Write, on statetemplate (required)."""
DeleteVehicle: _Final[_Action]
"""Write, on vehicle (required)."""
DisassociateVehicleFleet: _Final[_Action]
"""Write, on fleet (required), vehicle (required)."""
GenerateCommandPayload: _Final[_Action]
"""Permissions management, on statetemplate, vehicle (required). Keys: iotfleetwise:Signals."""
GetCampaign: _Final[_Action]
"""Read, on campaign (required)."""
GetDecoderManifest: _Final[_Action]
"""Read, on decodermanifest (required)."""
GetEncryptionConfiguration: _Final[_Action]
"""Read, on * only."""
GetFleet: _Final[_Action]
"""Read, on fleet (required)."""
GetLoggingOptions: _Final[_Action]
"""Read, on * only."""
GetModelManifest: _Final[_Action]
"""Read, on modelmanifest (required)."""
GetRegisterAccountStatus: _Final[_Action]
"""Read, on * only."""
GetSignalCatalog: _Final[_Action]
"""Read, on signalcatalog (required)."""
GetStateTemplate: _Final[_Action]
"""Read, on statetemplate (required)."""
GetVehicle: _Final[_Action]
"""Read, on vehicle (required)."""
GetVehicleStatus: _Final[_Action]
"""Read, on vehicle (required)."""
ImportDecoderManifest: _Final[_Action]
"""Write, on decodermanifest (required)."""
ImportSignalCatalog: _Final[_Action]
"""Write, on signalcatalog (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
ListCampaigns: _Final[_Action]
"""Read, on * only."""
ListDecoderManifestNetworkInterfaces: _Final[_Action]
"""List, on decodermanifest (required)."""
ListDecoderManifestSignals: _Final[_Action]
"""List, on decodermanifest (required)."""
ListDecoderManifests: _Final[_Action]
"""Read, on * only."""
ListFleets: _Final[_Action]
"""Read, on * only."""
ListFleetsForVehicle: _Final[_Action]
"""Read, on vehicle (required)."""
ListModelManifestNodes: _Final[_Action]
"""List, on modelmanifest (required)."""
ListModelManifests: _Final[_Action]
"""Read, on * only."""
ListSignalCatalogNodes: _Final[_Action]
"""Read, on signalcatalog (required)."""
ListSignalCatalogs: _Final[_Action]
"""Read, on * only."""
ListStateTemplates: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on campaign, decodermanifest, fleet, modelmanifest, signalcatalog, statetemplate, vehicle."""
ListVehicles: _Final[_Action]
"""Read, on * only."""
ListVehiclesInFleet: _Final[_Action]
"""Read, on fleet (required)."""
PutEncryptionConfiguration: _Final[_Action]
"""Write, on * only."""
PutLoggingOptions: _Final[_Action]
"""Write, on * only."""
RegisterAccount: _Final[_Action]
"""Write, on * only. Needs: iam:PassRole."""
TagResource: _Final[_Action]
"""Tagging, on campaign, decodermanifest, fleet, modelmanifest, signalcatalog, statetemplate, vehicle. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on campaign, decodermanifest, fleet, modelmanifest, signalcatalog, statetemplate, vehicle. Keys: aws:TagKeys."""
UpdateCampaign: _Final[_Action]
"""Write, on campaign (required)."""
UpdateDecoderManifest: _Final[_Action]
"""Write, on decodermanifest (required)."""
UpdateFleet: _Final[_Action]
"""Write, on fleet (required)."""
UpdateModelManifest: _Final[_Action]
"""Write, on modelmanifest (required)."""
UpdateSignalCatalog: _Final[_Action]
"""Write, on signalcatalog (required)."""
UpdateStateTemplate: _Final[_Action]
"""Write, on statetemplate (required)."""
UpdateVehicle: _Final[_Action]
"""Write, on decodermanifest, modelmanifest, vehicle (required). Keys: iotfleetwise:UpdateToDecoderManifestArn, iotfleetwise:UpdateToModelManifestArn."""
class _campaign(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:campaign/${CampaignName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, campaign_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

campaign: _Final[_campaign]
class _decodermanifest(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

decodermanifest: _Final[_decodermanifest]
class _fleet(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:fleet/${FleetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, fleet_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

fleet: _Final[_fleet]
class _modelmanifest(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:model-manifest/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

modelmanifest: _Final[_modelmanifest]
class _signalcatalog(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:signal-catalog/${Name}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

signalcatalog: _Final[_signalcatalog]
class _statetemplate(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:state-template/${StateTemplateId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, state_template_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

statetemplate: _Final[_statetemplate]
class _vehicle(_ResourceType):
    """arn:${Partition}:iotfleetwise:${Region}:${Account}:vehicle/${VehicleId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, vehicle_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

vehicle: _Final[_vehicle]

class _Keys(_ServiceKeys):
    """The condition keys of iotfleetwise."""

    DestinationArn: _ArnKey
    Signals: _StringSetKey
    UpdateToDecoderManifestArn: _ArnKey
    UpdateToModelManifestArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["iotfleetwise:DestinationArn", "iotfleetwise:UpdateToDecoderManifestArn", "iotfleetwise:UpdateToModelManifestArn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iotfleetwise:Signals"]) -> _StringSetKey: ...
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
