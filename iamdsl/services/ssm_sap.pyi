"""AWS Systems Manager for SAP. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BackupDatabase: _Final[_Action]
"""Write, on * only."""
DeleteResourcePermission: _Final[_Action]
"""Permissions management, on * only."""
DeregisterApplication: _Final[_Action]
"""Write, on application."""
GetApplication: _Final[_Action]
"""Read, on * only."""
GetComponent: _Final[_Action]
"""Read, on component."""
GetConfigurationCheckOperation: _Final[_Action]
"""Read, on * only."""
GetDatabase: _Final[_Action]
"""Read, on * only."""
GetOperation: _Final[_Action]
"""Read, on * only."""
GetResourcePermission: _Final[_Action]
"""Permissions management, on * only."""
ListApplications: _Final[_Action]
"""List, on * only."""
ListComponents: _Final[_Action]
"""List, on application."""
ListConfigurationCheckDefinitions: _Final[_Action]
"""List, on * only."""
ListConfigurationCheckOperations: _Final[_Action]
"""List, on * only."""
ListDatabases: _Final[_Action]
"""List, on * only."""
ListOperationEvents: _Final[_Action]
"""List, on * only."""
ListOperations: _Final[_Action]
"""List, on * only."""
ListSubCheckResults: _Final[_Action]
"""List, on * only."""
ListSubCheckRuleResults: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on * only."""
PutResourcePermission: _Final[_Action]
"""Permissions management, on * only."""
RegisterApplication: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
RestoreDatabase: _Final[_Action]
"""Write, on * only."""
StartApplication: _Final[_Action]
"""Write, on application."""
StartApplicationRefresh: _Final[_Action]
"""Write, on application."""
StartConfigurationChecks: _Final[_Action]
"""Write, on * only."""
StopApplication: _Final[_Action]
"""Write, on application."""
TagResource: _Final[_Action]
"""Tagging, on application, component, database. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on application, component, database. Keys: aws:TagKeys."""
UpdateApplicationSettings: _Final[_Action]
"""Write, on application."""
UpdateHANABackupSettings: _Final[_Action]
"""Write, on * only."""
class _application(_ResourceType):
    """arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_type: str | _Variable, application_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

application: _Final[_application]
class _component(_ResourceType):
    """arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/COMPONENT/${ComponentId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_type: str | _Variable, application_id: str | _Variable, component_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

component: _Final[_component]
class _database(_ResourceType):
    """arn:${Partition}:ssm-sap:${Region}:${Account}:${ApplicationType}/${ApplicationId}/DB/${DatabaseId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, application_type: str | _Variable, application_id: str | _Variable, database_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

database: _Final[_database]

class _Keys(_ServiceKeys):
    """The condition keys of ssm-sap."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
