"""AWS IoT TwinMaker. Generated; see scripts/."""

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

BatchPutPropertyValues: _Final[_Action]
"""Write, on entity, workspace (required). Needs: iottwinmaker:GetComponentType, iottwinmaker:GetEntity, iottwinmaker:GetWorkspace."""
CancelMetadataTransferJob: _Final[_Action]
"""Write, on metadataTransferJob (required)."""
CreateComponentType: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEntity: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateMetadataTransferJob: _Final[_Action]
"""Write, on * only."""
CreateScene: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateSyncJob: _Final[_Action]
"""Write, on workspace (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateWorkspace: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteComponentType: _Final[_Action]
"""Write, on componentType (required), workspace (required)."""
DeleteEntity: _Final[_Action]
"""Write, on entity (required), workspace (required)."""
DeleteScene: _Final[_Action]
"""Write, on scene (required), workspace (required)."""
DeleteSyncJob: _Final[_Action]
"""Write, on syncJob (required), workspace (required)."""
DeleteWorkspace: _Final[_Action]
"""Write, on workspace (required)."""
ExecuteQuery: _Final[_Action]
"""Read, on workspace (required)."""
GetComponentType: _Final[_Action]
"""Read, on componentType (required), workspace (required)."""
GetEntity: _Final[_Action]
"""Read, on entity (required), workspace (required)."""
GetMetadataTransferJob: _Final[_Action]
"""Read, on metadataTransferJob (required)."""
GetPricingPlan: _Final[_Action]
"""Read, on * only."""
GetPropertyValue: _Final[_Action]
"""Read, on componentType, entity, workspace (required). Needs: iottwinmaker:GetComponentType, iottwinmaker:GetEntity, iottwinmaker:GetWorkspace."""
GetPropertyValueHistory: _Final[_Action]
"""Read, on componentType, entity, workspace (required). Needs: iottwinmaker:GetComponentType, iottwinmaker:GetEntity, iottwinmaker:GetWorkspace."""
GetScene: _Final[_Action]
"""Read, on scene (required), workspace (required)."""
GetSyncJob: _Final[_Action]
"""Read, on syncJob (required), workspace (required)."""
GetWorkspace: _Final[_Action]
"""Read, on workspace (required)."""
ListComponentTypes: _Final[_Action]
"""List, on workspace (required)."""
ListComponents: _Final[_Action]
"""List, on entity (required), workspace (required)."""
ListEntities: _Final[_Action]
"""List, on workspace (required)."""
ListMetadataTransferJobs: _Final[_Action]
"""List, on * only."""
ListProperties: _Final[_Action]
"""List, on entity (required), workspace (required)."""
ListScenes: _Final[_Action]
"""List, on workspace (required)."""
ListSyncJobs: _Final[_Action]
"""List, on workspace (required)."""
ListSyncResources: _Final[_Action]
"""List, on syncJob (required), workspace (required)."""
ListTagsForResource: _Final[_Action]
"""List, on componentType, entity, scene, syncJob, workspace. Keys: aws:ResourceTag/${TagKey}."""
ListWorkspaces: _Final[_Action]
"""List, on * only."""
TagResource: _Final[_Action]
"""Tagging, on componentType, entity, scene, syncJob, workspace. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on componentType, entity, scene, syncJob, workspace. Keys: aws:TagKeys."""
UpdateComponentType: _Final[_Action]
"""Write, on componentType (required), workspace (required)."""
UpdateEntity: _Final[_Action]
"""Write, on entity (required), workspace (required)."""
UpdatePricingPlan: _Final[_Action]
"""Write, on * only."""
UpdateScene: _Final[_Action]
"""Write, on scene (required), workspace (required)."""
UpdateWorkspace: _Final[_Action]
"""Write, on workspace (required)."""
class _componentType(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/component-type/${ComponentTypeId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, component_type_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

componentType: _Final[_componentType]
class _entity(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/entity/${EntityId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, entity_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

entity: _Final[_entity]
class _metadataTransferJob(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:metadata-transfer-job/${MetadataTransferJobId}"""

    def __call__(self, metadata_transfer_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

metadataTransferJob: _Final[_metadataTransferJob]
class _scene(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/scene/${SceneId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, scene_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

scene: _Final[_scene]
class _syncJob(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}/sync-job/${SyncJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, sync_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

syncJob: _Final[_syncJob]
class _workspace(_ResourceType):
    """arn:${Partition}:iottwinmaker:${Region}:${Account}:workspace/${WorkspaceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workspace_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workspace: _Final[_workspace]

class _Keys(_ServiceKeys):
    """The condition keys of iottwinmaker."""

    destinationType: _StringKey
    linkedServices: _StringSetKey
    sourceType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["iottwinmaker:destinationType", "iottwinmaker:sourceType"]) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["iottwinmaker:linkedServices"]) -> _StringSetKey: ...
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
