"""Amazon Neptune Analytics. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelExportTask: _Final[_Action]
"""Write, on export-task (required). Keys: aws:ResourceTag/${TagKey}."""
CancelImportTask: _Final[_Action]
"""Write, on import-task (required)."""
CancelQuery: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
CreateGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, neptune-graph:PublicConnectivity. Needs: iam:CreateServiceLinkedRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey."""
CreateGraphSnapshot: _Final[_Action]
"""Write, on graph (required), graph-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
CreateGraphUsingImportTask: _Final[_Action]
"""Write, on graph (required), import-task (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, neptune-graph:PublicConnectivity. Needs: iam:CreateServiceLinkedRole, iam:PassRole, kms:CreateGrant, kms:Decrypt, kms:DescribeKey."""
CreatePrivateGraphEndpoint: _Final[_Action]
"""Write, on graph (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: ec2:CreateVpcEndpoint, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, route53:AssociateVPCWithHostedZone."""
DeleteDataViaQuery: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
DeleteGraphSnapshot: _Final[_Action]
"""Write, on graph-snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
DeletePrivateGraphEndpoint: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}. Needs: ec2:DeleteVpcEndpoints, ec2:DescribeAvailabilityZones, ec2:DescribeSecurityGroups, ec2:DescribeSubnets, ec2:DescribeVpcAttribute, ec2:DescribeVpcEndpoints, ec2:DescribeVpcs, ec2:ModifyVpcEndpoint, route53:DisassociateVPCFromHostedZone."""
GetEngineStatus: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
GetExportTask: _Final[_Action]
"""Read, on export-task (required). Keys: aws:ResourceTag/${TagKey}."""
GetGraph: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
GetGraphSnapshot: _Final[_Action]
"""Read, on graph-snapshot (required). Keys: aws:ResourceTag/${TagKey}."""
GetGraphSummary: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
GetImportTask: _Final[_Action]
"""Read, on import-task (required)."""
GetPrivateGraphEndpoint: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
GetQueryStatus: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
GetStatisticsStatus: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
ListExportTasks: _Final[_Action]
"""Read, on export-task (required)."""
ListGraphSnapshots: _Final[_Action]
"""Read, on graph-snapshot (required)."""
ListGraphs: _Final[_Action]
"""Read, on graph (required)."""
ListImportTasks: _Final[_Action]
"""Read, on import-task (required)."""
ListPrivateGraphEndpoints: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
ListQueries: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
ListTagsForResource: _Final[_Action]
"""Read, on graph, graph-snapshot. Keys: aws:ResourceTag/${TagKey}."""
ReadDataViaQuery: _Final[_Action]
"""Read, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
ResetGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
RestoreGraphFromSnapshot: _Final[_Action]
"""Write, on graph (required), graph-snapshot (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys, neptune-graph:PublicConnectivity. Needs: kms:CreateGrant, kms:Decrypt, kms:DescribeKey."""
StartExportTask: _Final[_Action]
"""Write, on export-task (required), graph (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
StartGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}. Needs: kms:Decrypt, kms:DescribeKey."""
StartImportTask: _Final[_Action]
"""Write, on graph (required), import-task (required). Needs: iam:PassRole."""
StopGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
TagResource: _Final[_Action]
"""Tagging, on graph, graph-snapshot. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on graph, graph-snapshot. Keys: aws:TagKeys."""
UpdateGraph: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}, neptune-graph:PublicConnectivity."""
WriteDataViaQuery: _Final[_Action]
"""Write, on graph (required). Keys: aws:ResourceTag/${TagKey}."""
class _export_task(_ResourceType):
    """arn:${Partition}:neptune-graph:${Region}:${Account}:export-task/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

export_task: _Final[_export_task]
class _graph(_ResourceType):
    """arn:${Partition}:neptune-graph:${Region}:${Account}:graph/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

graph: _Final[_graph]
class _graph_snapshot(_ResourceType):
    """arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

graph_snapshot: _Final[_graph_snapshot]
class _import_task(_ResourceType):
    """arn:${Partition}:neptune-graph:${Region}:${Account}:import-task/${ResourceId}"""

    def __call__(self, resource_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

import_task: _Final[_import_task]

class _Keys(_ServiceKeys):
    """The condition keys of neptune-graph."""

    PublicConnectivity: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["neptune-graph:PublicConnectivity"]) -> _BoolKey: ...
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
