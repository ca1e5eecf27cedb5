"""Amazon Timestream InfluxDB. Generated; see scripts/."""

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

CreateDbBackup: _Final[_Action]
"""Write, on db-backup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDbCluster: _Final[_Action]
"""Write, on db-parameter-group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: timestream-influxdb:CreateDbInstance."""
CreateDbInstance: _Final[_Action]
"""Write, on db-parameter-group. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateDbParameterGroup: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteDbBackup: _Final[_Action]
"""Write, on db-backup (required)."""
DeleteDbCluster: _Final[_Action]
"""Write, on db-cluster (required). Needs: timestream-influxdb:DeleteDbInstance."""
DeleteDbInstance: _Final[_Action]
"""Write, on db-instance (required)."""
GetDbBackup: _Final[_Action]
"""Read, on db-backup (required)."""
GetDbCluster: _Final[_Action]
"""Read, on db-cluster (required)."""
GetDbInstance: _Final[_Action]
"""Read, on db-instance (required)."""
GetDbParameterGroup: _Final[_Action]
"""Read, on db-parameter-group (required)."""
ListDbBackups: _Final[_Action]
"""List, on * only."""
ListDbClusters: _Final[_Action]
"""List, on * only."""
ListDbInstances: _Final[_Action]
"""List, on * only."""
ListDbInstancesForCluster: _Final[_Action]
"""Read, on db-cluster (required)."""
ListDbParameterGroups: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on db-backup, db-cluster, db-instance, db-parameter-group. Keys: aws:ResourceTag/${TagKey}."""
RebootDbCluster: _Final[_Action]
"""Write, on db-cluster (required), db-instance. Needs: timestream-influxdb:RebootDbInstance."""
RebootDbInstance: _Final[_Action]
"""Write, on db-instance (required)."""
RestoreFromDbBackup: _Final[_Action]
"""Write, on db-backup (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, timestream-influxdb:RestoreMode."""
TagResource: _Final[_Action]
"""Tagging, on db-backup, db-cluster, db-instance, db-parameter-group. Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on db-backup, db-cluster, db-instance, db-parameter-group. Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
UpdateDbCluster: _Final[_Action]
"""Write, on db-cluster (required), db-parameter-group. Needs: timestream-influxdb:UpdateDbInstance."""
UpdateDbInstance: _Final[_Action]
"""Write, on db-instance (required), db-parameter-group."""
class _db_backup(_ResourceType):
    """arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-backup/${DbBackupId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_backup_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_backup: _Final[_db_backup]
class _db_cluster(_ResourceType):
    """arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-cluster/${DbClusterId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_cluster_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_cluster: _Final[_db_cluster]
class _db_instance(_ResourceType):
    """arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-instance/${DbInstanceIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_instance_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_instance: _Final[_db_instance]
class _db_parameter_group(_ResourceType):
    """arn:${Partition}:timestream-influxdb:${Region}:${Account}:db-parameter-group/${DbParameterGroupIdentifier}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, db_parameter_group_identifier: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

db_parameter_group: _Final[_db_parameter_group]

class _Keys(_ServiceKeys):
    """The condition keys of timestream-influxdb."""

    RestoreMode: _StringKey
    @_overload
    def __getitem__(self, name: _Literal["timestream-influxdb:RestoreMode"]) -> _StringKey: ...
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
