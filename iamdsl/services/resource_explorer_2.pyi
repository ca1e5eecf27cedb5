"""AWS Resource Explorer. Generated; see scripts/."""

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

AssociateDefaultView: _Final[_Action]
"""Write, on * only."""
BatchGetView: _Final[_Action]
"""Read, on * only. Needs: resource-explorer-2:GetView."""
CreateIndex: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateManagedView: _Final[_Action]
"""Write, on * only."""
CreateResourceExplorerSetup: _Final[_Action]
"""Write, on * only."""
CreateStreamingAccessForService: _Final[_Action]
"""Write, on * only."""
CreateView: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteIndex: _Final[_Action]
"""Write, on index (required)."""
DeleteResourceExplorerSetup: _Final[_Action]
"""Write, on * only."""
DeleteResourcePolicy: _Final[_Action]
"""Permissions management, on view (required)."""
DeleteStreamingAccessForService: _Final[_Action]
"""Write, on * only."""
DeleteView: _Final[_Action]
"""Write, on view (required)."""
DisassociateDefaultView: _Final[_Action]
"""Write, on * only."""
GetAccountLevelServiceConfiguration: _Final[_Action]
"""Read, on * only."""
GetDefaultView: _Final[_Action]
"""Read, on * only."""
GetIndex: _Final[_Action]
"""Read, on * only."""
GetManagedView: _Final[_Action]
"""Read, on managed-view (required)."""
GetResourceExplorerSetup: _Final[_Action]
"""Read, on * only."""
GetResourcePolicy: _Final[_Action]
"""Read, on view (required)."""
GetServiceIndex: _Final[_Action]
"""Read, on * only."""
GetServiceView: _Final[_Action]
"""Read, on * only."""
GetView: _Final[_Action]
"""Read, on view (required)."""
ListIndexes: _Final[_Action]
"""List, on * only."""
ListIndexesForMembers: _Final[_Action]
"""List, on * only."""
ListManagedViews: _Final[_Action]
"""List, on * only."""
ListServiceIndexes: _Final[_Action]
"""List, on * only."""
ListServiceViews: _Final[_Action]
"""List, on * only."""
ListStreamingAccessForServices: _Final[_Action]
"""List, on * only."""
ListSupportedResourceTypes: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on index, view."""
ListViews: _Final[_Action]
"""List, on * only."""
PutResourcePolicy: _Final[_Action]
"""Permissions management, on view (required)."""
Search: _Final[_Action]
"""Read, on view (required). Keys: resource-explorer-2:Operation."""
TagResource: _Final[_Action]
"""Tagging, on index, view. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on index, view. Keys: aws:TagKeys."""
UpdateIndexType: _Final[_Action]
"""Write, on index (required)."""
UpdateView: _Final[_Action]
"""Write, on view (required)."""
class _index(_ResourceType):
    """arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, index_uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

index: _Final[_index]
class _managed_view(_ResourceType):
    """arn:${Partition}:resource-explorer-2:${Region}:${Account}:managed-view/${ManagedViewName}/${ManagedViewUuid}"""

    def __call__(self, managed_view_name: str | _Variable, managed_view_uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_view: _Final[_managed_view]
class _view(_ResourceType):
    """arn:${Partition}:resource-explorer-2:${Region}:${Account}:view/${ViewName}/${ViewUuid}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, view_name: str | _Variable, view_uuid: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

view: _Final[_view]

class _Keys(_ServiceKeys):
    """The condition keys of resource-explorer-2."""

    Operation: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["resource-explorer-2:Operation"]) -> _StringKey: ...
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
