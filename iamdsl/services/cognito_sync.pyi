"""Amazon Cognito Sync. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BulkPublish: _Final[_Action]
"""Write, on identitypool (required)."""
DeleteDataset: _Final[_Action]
"""Write, on dataset (required)."""
DescribeDataset: _Final[_Action]
"""Read, on dataset (required)."""
DescribeIdentityPoolUsage: _Final[_Action]
"""Read, on identitypool (required)."""
DescribeIdentityUsage: _Final[_Action]
"""Read, on identity (required)."""
GetBulkPublishDetails: _Final[_Action]
"""Read, on identitypool (required)."""
GetCognitoEvents: _Final[_Action]
"""Read, on identitypool (required)."""
GetIdentityPoolConfiguration: _Final[_Action]
"""Read, on identitypool (required)."""
ListDatasets: _Final[_Action]
"""List, on dataset (required)."""
ListIdentityPoolUsage: _Final[_Action]
"""Read, on identitypool (required)."""
ListRecords: _Final[_Action]
"""Read, on dataset (required)."""
QueryRecords: _Final[_Action]
"""Read, on * only."""
RegisterDevice: _Final[_Action]
"""Write, on identity (required)."""
SetCognitoEvents: _Final[_Action]
"""Write, on identitypool (required)."""
SetDatasetConfiguration: _Final[_Action]
"""Write, on dataset (required)."""
SetIdentityPoolConfiguration: _Final[_Action]
"""Write, on identitypool (required)."""
SubscribeToDataset: _Final[_Action]
"""Write, on dataset (required)."""
UnsubscribeFromDataset: _Final[_Action]
"""Write, on dataset (required)."""
UpdateRecords: _Final[_Action]
"""Write, on dataset (required)."""
class _dataset(_ResourceType):
    """arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}/dataset/${DatasetName}"""

    def __call__(self, identity_pool_id: str | _Variable, identity_id: str | _Variable, dataset_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

dataset: _Final[_dataset]
class _identity(_ResourceType):
    """arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}/identity/${IdentityId}"""

    def __call__(self, identity_pool_id: str | _Variable, identity_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identity: _Final[_identity]
class _identitypool(_ResourceType):
    """arn:${Partition}:cognito-sync:${Region}:${Account}:identitypool/${IdentityPoolId}"""

    def __call__(self, identity_pool_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

identitypool: _Final[_identitypool]

class _Keys(_ServiceKeys):
    """The condition keys of cognito-sync."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
