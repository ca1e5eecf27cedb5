"""AWS Data Exchange. Generated; see scripts/."""

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

AcceptDataGrant: _Final[_Action]
"""Write, on data-grants (required)."""
CancelJob: _Final[_Action]
"""Write, on jobs (required)."""
CreateAsset: _Final[_Action]
"""Write, on revisions (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDataGrant: _Final[_Action]
"""Write, on data-grants (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: dataexchange:PublishToDataGrant."""
CreateDataSet: _Final[_Action]
"""Write, on data-sets (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateEventAction: _Final[_Action]
"""Write, on event-actions (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateJob: _Final[_Action]
"""Write, on jobs (required). Keys: dataexchange:JobType."""
CreateRevision: _Final[_Action]
"""Write, on data-sets (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteAsset: _Final[_Action]
"""Write, on assets (required)."""
DeleteDataGrant: _Final[_Action]
"""Write, on data-grants (required)."""
DeleteDataSet: _Final[_Action]
"""Write, on data-sets (required), entitled-data-sets (required)."""
DeleteEventAction: _Final[_Action]
"""Write, on event-actions (required)."""
DeleteRevision: _Final[_Action]
"""Write, on revisions (required)."""
GetAsset: _Final[_Action]
"""Read, on assets (required), entitled-assets (required)."""
GetDataGrant: _Final[_Action]
"""Read, on data-grants (required)."""
GetDataSet: _Final[_Action]
"""Read, on data-sets (required), entitled-data-sets (required)."""
GetEventAction: _Final[_Action]
"""Read, on event-actions (required)."""
GetJob: _Final[_Action]
"""Read, on jobs (required)."""
GetReceivedDataGrant: _Final[_Action]
"""Read, on data-grants (required)."""
GetRevision: _Final[_Action]
"""Read, on entitled-revisions (required), revisions (required)."""
ListDataGrants: _Final[_Action]
"""List, on * only."""
ListDataSetRevisions: _Final[_Action]
"""List, on data-sets (required), entitled-data-sets (required)."""
ListDataSets: _Final[_Action]
"""List, on * only."""
ListEventActions: _Final[_Action]
"""List, on * only."""
ListJobs: _Final[_Action]
"""List, on * only."""
ListReceivedDataGrants: _Final[_Action]
"""List, on * only."""
ListRevisionAssets: _Final[_Action]
"""List, on entitled-revisions (required), revisions (required)."""
ListTagsForResource: _Final[_Action]
"""List, on assets, data-grants, data-sets, event-actions, revisions."""
PublishDataSet: _Final[_Action]
"""Write, on data-sets (required)."""
PublishToDataGrant: _Final[_Action]
"""Write, on data-sets (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RevokeRevision: _Final[_Action]
"""Write, on revisions (required)."""
SendApiAsset: _Final[_Action]
"""Write, on assets (required), entitled-assets (required)."""
SendDataSetNotification: _Final[_Action]
"""Write, on data-sets (required)."""
StartJob: _Final[_Action]
"""Write, on jobs (required). Needs: dataexchange:CreateAsset, dataexchange:DeleteDataSet, dataexchange:GetAsset, dataexchange:GetDataSet, dataexchange:GetRevision, dataexchange:PublishDataSet, redshift:AuthorizeDataShare."""
TagResource: _Final[_Action]
"""Tagging, on assets, data-grants, data-sets, event-actions, revisions. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on assets, data-grants, data-sets, event-actions, revisions. Keys: aws:TagKeys."""
UpdateAsset: _Final[_Action]
"""Write, on assets (required)."""
UpdateDataSet: _Final[_Action]
"""Write, on data-sets (required)."""
UpdateEventAction: _Final[_Action]
"""Write, on event-actions (required)."""
UpdateRevision: _Final[_Action]
"""Write, on revisions (required). Needs: dataexchange:PublishDataSet, dataexchange:PublishToDataGrant."""
class _assets(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_set_id: str | _Variable, revision_id: str | _Variable, asset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

assets: _Final[_assets]
class _data_grants(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:data-grants/${DataGrantId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_grant_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_grants: _Final[_data_grants]
class _data_sets(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_set_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

data_sets: _Final[_data_sets]
class _entitled_assets(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}/assets/${AssetId}"""

    def __call__(self, data_set_id: str | _Variable, revision_id: str | _Variable, asset_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

entitled_assets: _Final[_entitled_assets]
class _entitled_data_sets(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}"""

    def __call__(self, data_set_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

entitled_data_sets: _Final[_entitled_data_sets]
class _entitled_revisions(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}::data-sets/${DataSetId}/revisions/${RevisionId}"""

    def __call__(self, data_set_id: str | _Variable, revision_id: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

entitled_revisions: _Final[_entitled_revisions]
class _event_actions(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:event-actions/${EventActionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, event_action_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

event_actions: _Final[_event_actions]
class _jobs(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:jobs/${JobId}. Keys: dataexchange:JobType"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

jobs: _Final[_jobs]
class _revisions(_ResourceType):
    """arn:${Partition}:dataexchange:${Region}:${Account}:data-sets/${DataSetId}/revisions/${RevisionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, data_set_id: str | _Variable, revision_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

revisions: _Final[_revisions]

class _Keys(_ServiceKeys):
    """The condition keys of dataexchange."""

    JobType: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["dataexchange:JobType"]) -> _StringKey: ...
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
