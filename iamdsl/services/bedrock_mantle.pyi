"""Amazon Bedrock Powered by AWS Mantle. Generated; see scripts/."""

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
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ArchiveProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
AssociateCustomizedModel: _Final[_Action]
"""Write, on customized-model (required), project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:CustomizedModelArn, bedrock-mantle:ProjectArn."""
CallWithBearerToken: _Final[_Action]
"""List, on * only. Keys: bedrock-mantle:BearerTokenType."""
CancelFineTuningJob: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:FineTuningJob."""
CancelInference: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
CountTokens: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:Model."""
CreateCustomizedModel: _Final[_Action]
"""Write, on customized-model (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateFile: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
CreateFineTuningJob: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:Files, bedrock-mantle:Model."""
CreateInference: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:Model, bedrock-mantle:ServiceTier."""
CreateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, bedrock-mantle:DataRetentionMode."""
CreateReservation: _Final[_Action]
"""Write, on project (required), reservation (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, bedrock-mantle:ProjectArn, bedrock-mantle:ReservationArn."""
DeleteCustomizedModel: _Final[_Action]
"""Write, on customized-model (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteFile: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:Files."""
DeleteInference: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteReservation: _Final[_Action]
"""Write, on project (required), reservation (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:ProjectArn, bedrock-mantle:ReservationArn."""
DisassociateCustomizedModel: _Final[_Action]
"""Write, on customized-model (required), project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:CustomizedModelArn, bedrock-mantle:ProjectArn."""
GetAccountDataRetention: _Final[_Action]
"""Read, on * only."""
GetCustomizedModel: _Final[_Action]
"""Read, on customized-model (required). Keys: aws:ResourceTag/${TagKey}."""
GetFile: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:Files."""
GetFineTuningJob: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:FineTuningJob."""
GetInference: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
GetModel: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
GetProject: _Final[_Action]
"""Read, on project (required). Keys: aws:ResourceTag/${TagKey}."""
GetReservation: _Final[_Action]
"""Read, on reservation (required). Keys: aws:ResourceTag/${TagKey}."""
ListCustomizedModelAssociations: _Final[_Action]
"""List, on customized-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListCustomizedModels: _Final[_Action]
"""List, on customized-model (required). Keys: aws:ResourceTag/${TagKey}."""
ListFiles: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListFineTuningJobs: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListModels: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListProjects: _Final[_Action]
"""List, on project (required). Keys: aws:ResourceTag/${TagKey}."""
ListReservations: _Final[_Action]
"""List, on reservation (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on customized-model, project, reservation. Keys: aws:ResourceTag/${TagKey}."""
PutAccountDataRetention: _Final[_Action]
"""Write, on * only. Keys: bedrock-mantle:DataRetentionMode."""
TagResource: _Final[_Action]
"""Tagging, on customized-model, project, reservation. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on customized-model, project, reservation. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateProject: _Final[_Action]
"""Write, on project (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:DataRetentionMode."""
UpdateReservation: _Final[_Action]
"""Write, on project (required), reservation (required). Keys: aws:ResourceTag/${TagKey}, bedrock-mantle:ProjectArn, bedrock-mantle:ReservationArn."""
class _customized_model(_ResourceType):
    """arn:${Partition}:bedrock-mantle:${Region}:${Account}:customized-model/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

customized_model: _Final[_customized_model]
class _project(_ResourceType):
    """arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

project: _Final[_project]
class _reservation(_ResourceType):
    """arn:${Partition}:bedrock-mantle:${Region}:${Account}:reservation/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

reservation: _Final[_reservation]

class _Keys(_ServiceKeys):
    """The condition keys of bedrock-mantle."""

    BearerTokenType: _StringKey
    CustomizedModelArn: _StringKey
    DataRetentionMode: _StringKey
    Files: _StringSetKey
    FineTuningJob: _StringKey
    Model: _StringKey
    ProjectArn: _StringKey
    ReservationArn: _StringKey
    ServiceTier: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["bedrock-mantle:BearerTokenType", "bedrock-mantle:CustomizedModelArn", "bedrock-mantle:DataRetentionMode", "bedrock-mantle:FineTuningJob", "bedrock-mantle:Model", "bedrock-mantle:ProjectArn", "bedrock-mantle:ReservationArn", "bedrock-mantle:ServiceTier"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["bedrock-mantle:Files"]) -> _StringSetKey: ...
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
