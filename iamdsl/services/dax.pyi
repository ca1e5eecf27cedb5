"""Amazon DynamoDB Accelerator (DAX). Generated; see scripts/."""

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

BatchGetItem: _Final[_Action]
"""Read, on application (required)."""
BatchWriteItem: _Final[_Action]
"""Write, on application (required)."""
ConditionCheckItem: _Final[_Action]
"""Read, on application (required)."""
CreateCluster: _Final[_Action]
"""Write, on application (required). Needs: dax:CreateParameterGroup, dax:CreateSubnetGroup, ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcs, iam:GetRole, iam:PassRole."""
CreateParameterGroup: _Final[_Action]
"""Write, on * only."""
CreateSubnetGroup: _Final[_Action]
"""Write, on * only."""
DecreaseReplicationFactor: _Final[_Action]
"""Write, on application (required)."""
DeleteCluster: _Final[_Action]
"""Write, on application (required)."""
DeleteItem: _Final[_Action]
"""Write, on application (required). Keys: dax:EnclosingOperation."""
DeleteParameterGroup: _Final[_Action]
"""Write, on * only."""
DeleteSubnetGroup: _Final[_Action]
"""Write, on * only."""
DescribeClusters: _Final[_Action]
"""List, on application."""
DescribeDefaultParameters: _Final[_Action]
"""List, on * only."""
DescribeEvents: _Final[_Action]
"""List, on * only."""
DescribeParameterGroups: _Final[_Action]
"""List, on * only."""
DescribeParameters: _Final[_Action]
"""Read, on * only."""
DescribeSubnetGroups: _Final[_Action]
"""List, on * only."""
GetItem: _Final[_Action]
"""Read, on application (required). Keys: dax:EnclosingOperation."""
IncreaseReplicationFactor: _Final[_Action]
"""Write, on application (required)."""
ListTags: _Final[_Action]
"""Read, on application (required)."""
PutItem: _Final[_Action]
"""Write, on application (required). Keys: dax:EnclosingOperation."""
Query: _Final[_Action]
"""Read, on application (required)."""
RebootNode: _Final[_Action]
"""Write, on application (required)."""
Scan: _Final[_Action]
"""Read, on application (required)."""
TagResource: _Final[_Action]
"""Tagging, on application (required)."""
UntagResource: _Final[_Action]
"""Tagging, on application (required)."""
UpdateCluster: _Final[_Action]
"""Write, on application (required)."""
UpdateItem: _Final[_Action]
"""Write, on application (required). Keys: dax:EnclosingOperation."""
UpdateParameterGroup: _Final[_Action]
"""Write, on * only."""
UpdateSubnetGroup: _Final[_Action]
"""Write, on * only."""
class _application(_ResourceType):
    """arn:${Partition}:dax:${Region}:${Account}:cache/${ClusterName}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]

class _Keys(_ServiceKeys):
    """The condition keys of dax."""

    EnclosingOperation: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["dax:EnclosingOperation"]) -> _StringKey: ...
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
