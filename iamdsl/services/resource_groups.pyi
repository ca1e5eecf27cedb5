"""AWS Resource Groups. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateResource: _Final[_Action]
"""Write, on group (required)."""
CancelTagSyncTask: _Final[_Action]
"""Write, on group (required). Needs: resource-groups:DeleteGroup."""
CreateGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: cloudformation:DescribeStacks."""
DeleteGroup: _Final[_Action]
"""Write, on group (required). Needs: tag:GetResources."""
DeleteGroupPolicy: _Final[_Action]
"""Write, on group (required)."""
DisassociateResource: _Final[_Action]
"""Write, on group (required)."""
GetAccountSettings: _Final[_Action]
"""Read, on * only."""
GetGroup: _Final[_Action]
"""Read, on group (required)."""
GetGroupConfiguration: _Final[_Action]
"""Read, on group (required)."""
GetGroupPolicy: _Final[_Action]
"""Read, on group (required)."""
GetGroupQuery: _Final[_Action]
"""Read, on group (required)."""
GetTagSyncTask: _Final[_Action]
"""Read, on group (required)."""
GetTags: _Final[_Action]
"""Read, on group (required)."""
GroupResources: _Final[_Action]
"""Write, on group (required). Needs: resource-groups:Tag, tag:TagResources."""
ListGroupResources: _Final[_Action]
"""List, on group (required). Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, tag:GetResources."""
ListGroupingStatuses: _Final[_Action]
"""List, on group (required)."""
ListGroups: _Final[_Action]
"""List, on * only."""
ListResourceTypes: _Final[_Action]
"""List, on * only."""
ListTagSyncTasks: _Final[_Action]
"""List, on group (required)."""
PutGroupConfiguration: _Final[_Action]
"""Write, on group (required)."""
PutGroupPolicy: _Final[_Action]
"""Write, on group (required)."""
SearchResources: _Final[_Action]
"""List, on * only. Needs: cloudformation:DescribeStacks, cloudformation:ListStackResources, tag:GetResources."""
StartTagSyncTask: _Final[_Action]
"""Write, on group (required). Needs: iam:PassRole, resource-groups:CreateGroup."""
Tag: _Final[_Action]
"""Tagging, on group (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UngroupResources: _Final[_Action]
"""Write, on group (required). Needs: resource-groups:Untag, tag:UntagResources."""
Untag: _Final[_Action]
"""Tagging, on group (required). Keys: aws:TagKeys."""
UpdateAccountSettings: _Final[_Action]
"""Write, on * only."""
UpdateGroup: _Final[_Action]
"""Write, on group (required)."""
UpdateGroupQuery: _Final[_Action]
"""Write, on group (required). Needs: cloudformation:DescribeStacks."""
class _group(_ResourceType):
    """arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

group: _Final[_group]
class _tagSyncTask(_ResourceType):
    """arn:${Partition}:resource-groups:${Region}:${Account}:group/${GroupName}/tag-sync-task/${TaskId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, group_name: str | _Variable, task_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

tagSyncTask: _Final[_tagSyncTask]

class _Keys(_ServiceKeys):
    """The condition keys of resource-groups."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
