"""Amazon Redshift Data API. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchExecuteStatement: _Final[_Action]
"""Write, on cluster, workgroup. Keys: redshift-data:glue-catalog-arn, redshift-data:session-owner-iam-userid."""
CancelStatement: _Final[_Action]
"""Write, on * only. Keys: redshift-data:statement-owner-iam-userid."""
DescribeStatement: _Final[_Action]
"""Read, on * only. Keys: redshift-data:statement-owner-iam-userid."""
DescribeTable: _Final[_Action]
"""Read, on cluster (required), workgroup (required)."""
ExecuteStatement: _Final[_Action]
"""Write, on cluster, workgroup. Keys: redshift-data:glue-catalog-arn, redshift-data:session-owner-iam-userid."""
GetStagingBucketLocation: _Final[_Action]
"""Read, on managed-workgroup (required)."""
GetStatementResult: _Final[_Action]
"""Read, on * only. Keys: redshift-data:statement-owner-iam-userid."""
ListDatabases: _Final[_Action]
"""Read, on cluster (required), workgroup (required)."""
ListSchemas: _Final[_Action]
"""Read, on cluster (required), workgroup (required)."""
ListSessions: _Final[_Action]
"""List, on * only. Keys: redshift-data:session-owner-iam-userid."""
ListStatements: _Final[_Action]
"""List, on * only. Keys: redshift-data:statement-owner-iam-userid."""
ListTables: _Final[_Action]
"""List, on cluster (required), workgroup (required)."""
class _cluster(_ResourceType):
    """arn:${Partition}:redshift:${Region}:${Account}:cluster:${ClusterName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, cluster_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

cluster: _Final[_cluster]
class _managed_workgroup(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:managed-workgroup/${ManagedWorkgroupId}"""

    def __call__(self, managed_workgroup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

managed_workgroup: _Final[_managed_workgroup]
class _workgroup(_ResourceType):
    """arn:${Partition}:redshift-serverless:${Region}:${Account}:workgroup/${WorkgroupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, workgroup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

workgroup: _Final[_workgroup]

class _Keys(_ServiceKeys):
    """The condition keys of redshift-data."""

    glue_catalog_arn: _ArnKey
    session_owner_iam_userid: _StringKey
    statement_owner_iam_userid: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["redshift-data:glue-catalog-arn"]) -> _ArnKey: ...
    @_overload
    def __getitem__(self, name: _Literal["redshift-data:session-owner-iam-userid", "redshift-data:statement-owner-iam-userid"]) -> _StringKey: ...
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
