"""AWS Systems Manager Quick Setup. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateConfigurationManager: _Final[_Action]
"""Write, on configuration-manager (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
DeleteConfigurationManager: _Final[_Action]
"""Write, on configuration-manager (required)."""
GetConfiguration: _Final[_Action]
"""Read, on configuration-manager."""
GetConfigurationManager: _Final[_Action]
"""Read, on configuration-manager (required)."""
GetServiceSettings: _Final[_Action]
"""Read, on * only."""
ListConfigurationManagers: _Final[_Action]
"""List, on * only."""
ListConfigurations: _Final[_Action]
"""List, on configuration-manager."""
ListQuickSetupTypes: _Final[_Action]
"""Read, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on configuration-manager (required)."""
TagResource: _Final[_Action]
"""Tagging, on configuration-manager (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on configuration-manager (required). Keys: aws:TagKeys."""
UpdateConfigurationDefinition: _Final[_Action]
"""Write, on configuration-manager (required)."""
UpdateConfigurationManager: _Final[_Action]
"""Write, on configuration-manager (required)."""
UpdateServiceSettings: _Final[_Action]
"""Write, on * only."""
class _configuration_manager(_ResourceType):
    """arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, configuration_manager_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

configuration_manager: _Final[_configuration_manager]

class _Keys(_ServiceKeys):
    """The condition keys of ssm-quicksetup."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
