"""AWS Application Discovery Service. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociateConfigurationItemsToApplication: _Final[_Action]
"""Write, on * only."""
BatchDeleteAgents: _Final[_Action]
"""Write, on * only."""
BatchDeleteImportData: _Final[_Action]
"""Write, on * only."""
CreateApplication: _Final[_Action]
"""Write, on * only."""
CreateTags: _Final[_Action]
"""Tagging, on * only."""
DeleteApplications: _Final[_Action]
"""Write, on * only."""
DeleteTags: _Final[_Action]
"""Tagging, on * only. Keys: aws:TagKeys."""
DescribeAgents: _Final[_Action]
"""Read, on * only."""
DescribeBatchDeleteConfigurationTask: _Final[_Action]
"""Read, on * only."""
DescribeConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeContinuousExports: _Final[_Action]
"""Read, on * only."""
DescribeExportConfigurations: _Final[_Action]
"""Read, on * only."""
DescribeExportTasks: _Final[_Action]
"""Read, on * only."""
DescribeImportTasks: _Final[_Action]
"""List, on * only."""
DescribeTags: _Final[_Action]
"""Read, on * only."""
DisassociateConfigurationItemsFromApplication: _Final[_Action]
"""Write, on * only."""
ExportConfigurations: _Final[_Action]
"""Write, on * only."""
GetDiscoverySummary: _Final[_Action]
"""Read, on * only."""
GetNetworkConnectionGraph: _Final[_Action]
"""Read, on * only."""
ListConfigurations: _Final[_Action]
"""List, on * only."""
ListServerNeighbors: _Final[_Action]
"""List, on * only."""
StartBatchDeleteConfigurationTask: _Final[_Action]
"""Write, on * only."""
StartContinuousExport: _Final[_Action]
"""Write, on * only. Needs: iam:AttachRolePolicy, iam:CreatePolicy, iam:CreateRole, iam:CreateServiceLinkedRole."""
StartDataCollectionByAgentIds: _Final[_Action]
"""Write, on * only."""
StartExportTask: _Final[_Action]
"""Write, on * only."""
StartImportTask: _Final[_Action]
"""Write, on * only. Needs: discovery:AssociateConfigurationItemsToApplication, discovery:CreateApplication, discovery:CreateTags, discovery:GetDiscoverySummary, discovery:ListConfigurations, s3:GetObject."""
StopContinuousExport: _Final[_Action]
"""Write, on * only."""
StopDataCollectionByAgentIds: _Final[_Action]
"""Write, on * only."""
UpdateApplication: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of discovery."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
