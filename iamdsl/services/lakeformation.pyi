"""AWS Lake Formation. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import BoolKey as _BoolKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AddLFTagsToResource: _Final[_Action]
"""Tagging, on * only."""
AttachRLSPolicy: _Final[_Action]
"""Permissions management, on * only."""
BatchGrantPermissions: _Final[_Action]
"""Permissions management, on * only."""
BatchRevokePermissions: _Final[_Action]
"""Permissions management, on * only."""
CancelTransaction: _Final[_Action]
"""Write, on * only."""
CommitTransaction: _Final[_Action]
"""Write, on * only."""
CreateDataCellsFilter: _Final[_Action]
"""Write, on * only."""
CreateLFTag: _Final[_Action]
"""Write, on * only."""
CreateLFTagExpression: _Final[_Action]
"""Write, on * only."""
CreateLakeFormationIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
CreateLakeFormationOptIn: _Final[_Action]
"""Write, on * only."""
CreateRLSPolicy: _Final[_Action]
"""Write, on * only."""
DeleteDataCellsFilter: _Final[_Action]
"""Write, on * only."""
DeleteLFTag: _Final[_Action]
"""Write, on * only."""
DeleteLFTagExpression: _Final[_Action]
"""Write, on * only."""
DeleteLakeFormationIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteLakeFormationOptIn: _Final[_Action]
"""Write, on * only."""
DeleteObjectsOnCancel: _Final[_Action]
"""Write, on * only."""
DeleteRLSPolicy: _Final[_Action]
"""Write, on * only."""
DeregisterResource: _Final[_Action]
"""Write, on * only."""
DescribeLakeFormationIdentityCenterConfiguration: _Final[_Action]
"""Read, on * only."""
DescribeResource: _Final[_Action]
"""Read, on * only."""
DescribeTransaction: _Final[_Action]
"""Read, on * only."""
DetachRLSPolicy: _Final[_Action]
"""Permissions management, on * only."""
ExtendTransaction: _Final[_Action]
"""Write, on * only."""
GetDataAccess: _Final[_Action]
"""Write, on * only. Keys: lakeformation:EnabledOnlyForMetaDataAccess."""
GetDataCellsFilter: _Final[_Action]
"""Read, on * only."""
GetDataLakePrincipal: _Final[_Action]
"""Read, on * only."""
GetDataLakeSettings: _Final[_Action]
"""Read, on * only."""
GetEffectivePermissionsForPath: _Final[_Action]
"""Read, on * only."""
GetLFTag: _Final[_Action]
"""Read, on * only."""
GetLFTagExpression: _Final[_Action]
"""Read, on * only."""
GetQueryState: _Final[_Action]
"""Read, on * only. Needs: lakeformation:StartQueryPlanning."""
GetQueryStatistics: _Final[_Action]
"""Read, on * only. Needs: lakeformation:StartQueryPlanning."""
GetRLSPolicy: _Final[_Action]
"""Read, on * only."""
GetResourceLFTags: _Final[_Action]
"""Read, on * only."""
GetTableObjects: _Final[_Action]
"""Read, on * only."""
GetTemporaryGluePartitionCredentials: _Final[_Action]
"""Read, on * only."""
GetTemporaryGlueTableCredentials: _Final[_Action]
"""Read, on * only."""
GetWorkUnitResults: _Final[_Action]
"""Read, on * only. Needs: lakeformation:GetWorkUnits, lakeformation:StartQueryPlanning."""
GetWorkUnits: _Final[_Action]
"""Read, on * only. Needs: lakeformation:StartQueryPlanning."""
GrantPermissions: _Final[_Action]
"""Permissions management, on * only."""
ListDataCellsFilter: _Final[_Action]
"""List, on * only."""
ListLFTagExpressions: _Final[_Action]
"""Read, on * only."""
ListLFTags: _Final[_Action]
"""Read, on * only."""
ListLakeFormationOptIns: _Final[_Action]
"""List, on * only."""
ListPermissions: _Final[_Action]
"""List, on * only."""
ListRLSPolicies: _Final[_Action]
"""List, on * only."""
ListRLSPolicyAttachments: _Final[_Action]
"""List, on * only."""
ListResources: _Final[_Action]
"""List, on * only."""
ListTableStorageOptimizers: _Final[_Action]
"""List, on * only."""
ListTransactions: _Final[_Action]
"""List, on * only."""
PutDataLakeSettings: _Final[_Action]
"""Permissions management, on * only."""
RegisterResource: _Final[_Action]
"""Write, on * only."""
RegisterResourceWithPrivilegedAccess: _Final[_Action]
"""Write, on * only."""
RemoveLFTagsFromResource: _Final[_Action]
"""Tagging, on * only."""
RevokePermissions: _Final[_Action]
"""Permissions management, on * only."""
SearchDatabasesByLFTags: _Final[_Action]
"""Read, on * only."""
SearchTablesByLFTags: _Final[_Action]
"""Read, on * only."""
StartQueryPlanning: _Final[_Action]
"""Write, on * only."""
StartTransaction: _Final[_Action]
"""Write, on * only."""
UpdateDataCellsFilter: _Final[_Action]
"""Write, on * only."""
UpdateLFTag: _Final[_Action]
"""Write, on * only."""
UpdateLFTagExpression: _Final[_Action]
"""Write, on * only."""
UpdateLakeFormationIdentityCenterConfiguration: _Final[_Action]
"""Write, on * only."""
UpdateRLSPolicy: _Final[_Action]
"""Write, on * only."""
UpdateResource: _Final[_Action]
"""Write, on * only."""
UpdateTableObjects: _Final[_Action]
"""Write, on * only."""
UpdateTableStorageOptimizer: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of lakeformation."""

    EnabledOnlyForMetaDataAccess: _BoolKey
    @_overload
    def __getitem__(self, name: _Literal["lakeformation:EnabledOnlyForMetaDataAccess"]) -> _BoolKey: ...
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
