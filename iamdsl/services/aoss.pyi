"""Amazon OpenSearch Serverless. Generated; see scripts/."""

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

APIAccessAll: _Final[_Action]
"""Write, on Collection (required). Keys: aoss:CollectionId, aoss:collection."""
AddCollectionToCollectionGroup: _Final[_Action]
"""Write, on CollectionGroup (required). Keys: aoss:collection-group."""
BatchGetCollection: _Final[_Action]
"""Read, on * only. Keys: aoss:collection."""
BatchGetCollectionGroup: _Final[_Action]
"""Read, on * only. Keys: aoss:collection-group."""
BatchGetEffectiveLifecyclePolicy: _Final[_Action]
"""Read, on * only."""
BatchGetLifecyclePolicy: _Final[_Action]
"""Read, on * only."""
BatchGetVpcEndpoint: _Final[_Action]
"""Read, on * only."""
CancelIngestionJob: _Final[_Action]
"""Write, on IngestionJob (required)."""
CreateAccessPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection, aoss:index."""
CreateCollection: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateCollectionGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIndex: _Final[_Action]
"""Write, on * only."""
CreateIngestionJob: _Final[_Action]
"""Write, on Collection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateIngestionStream: _Final[_Action]
"""Write, on Collection (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateLifecyclePolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:index."""
CreateSecurityConfig: _Final[_Action]
"""Write, on * only."""
CreateSecurityPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection."""
CreateVpcEndpoint: _Final[_Action]
"""Write, on * only."""
DashboardsAccessAll: _Final[_Action]
"""Write, on Dashboards (required). Keys: aoss:CollectionId, aoss:collection."""
DeleteAccessPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection, aoss:index."""
DeleteCollection: _Final[_Action]
"""Write, on Collection (required)."""
DeleteCollectionGroup: _Final[_Action]
"""Write, on CollectionGroup (required)."""
DeleteIndex: _Final[_Action]
"""Write, on * only."""
DeleteIngestionStream: _Final[_Action]
"""Write, on IngestionStream (required)."""
DeleteLifecyclePolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:index."""
DeleteSecurityConfig: _Final[_Action]
"""Write, on * only."""
DeleteSecurityPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection."""
DeleteVpcEndpoint: _Final[_Action]
"""Write, on * only."""
GetAccessPolicy: _Final[_Action]
"""Read, on * only. Keys: aoss:collection, aoss:index."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetIndex: _Final[_Action]
"""Read, on * only."""
GetIngestionJob: _Final[_Action]
"""Read, on IngestionJob (required)."""
GetIngestionStream: _Final[_Action]
"""Read, on IngestionStream (required)."""
GetPoliciesStats: _Final[_Action]
"""Read, on * only."""
GetSecurityConfig: _Final[_Action]
"""Read, on * only."""
GetSecurityPolicy: _Final[_Action]
"""Read, on * only. Keys: aoss:collection."""
ListAccessPolicies: _Final[_Action]
"""List, on * only."""
ListCollectionGroups: _Final[_Action]
"""List, on * only."""
ListCollections: _Final[_Action]
"""List, on * only."""
ListIngestionJobs: _Final[_Action]
"""List, on Collection (required)."""
ListIngestionStreams: _Final[_Action]
"""List, on Collection (required)."""
ListLifecyclePolicies: _Final[_Action]
"""List, on * only."""
ListSecurityConfigs: _Final[_Action]
"""List, on * only."""
ListSecurityPolicies: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""List, on Collection (required), CollectionGroup (required), IngestionJob (required), IngestionStream (required)."""
ListVpcEndpoints: _Final[_Action]
"""List, on * only."""
TagResource: _Final[_Action]
"""Tagging, on Collection (required), CollectionGroup (required), IngestionJob (required), IngestionStream (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Collection (required), CollectionGroup (required), IngestionJob (required), IngestionStream (required). Keys: aws:TagKeys."""
UpdateAccessPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection, aoss:index."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateCollection: _Final[_Action]
"""Write, on Collection (required). Keys: aoss:DeletionProtection."""
UpdateCollectionGroup: _Final[_Action]
"""Write, on CollectionGroup (required)."""
UpdateIndex: _Final[_Action]
"""Write, on * only."""
UpdateLifecyclePolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:index."""
UpdateSecurityConfig: _Final[_Action]
"""Write, on * only."""
UpdateSecurityPolicy: _Final[_Action]
"""Write, on * only. Keys: aoss:collection."""
UpdateVpcEndpoint: _Final[_Action]
"""Write, on * only."""
class _Collection(_ResourceType):
    """arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Collection: _Final[_Collection]
class _CollectionGroup(_ResourceType):
    """arn:${Partition}:aoss:${Region}:${Account}:collection-group/${CollectionGroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_group_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

CollectionGroup: _Final[_CollectionGroup]
class _Dashboards(_ResourceType):
    """arn:${Partition}:aoss:${Region}:${Account}:dashboards/default"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Dashboards: _Final[_Dashboards]
class _IngestionJob(_ResourceType):
    """arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}/ingestion-job/${IngestionJobId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_id: str | _Variable, ingestion_job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IngestionJob: _Final[_IngestionJob]
class _IngestionStream(_ResourceType):
    """arn:${Partition}:aoss:${Region}:${Account}:collection/${CollectionId}/ingestion-stream/${IngestionStreamId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, collection_id: str | _Variable, ingestion_stream_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

IngestionStream: _Final[_IngestionStream]

class _Keys(_ServiceKeys):
    """The condition keys of aoss."""

    CollectionId: _StringKey
    DeletionProtection: _StringKey
    collection: _StringKey
    collection_group: _StringKey
    index: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["aoss:CollectionId", "aoss:DeletionProtection", "aoss:collection", "aoss:collection-group", "aoss:index"]) -> _StringKey: ...
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
