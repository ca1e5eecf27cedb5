"""AWS IoT Core Device Advisor. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CreateSuiteDefinition: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteSuiteDefinition: _Final[_Action]
"""Write, on Suitedefinition (required)."""
GetEndpoint: _Final[_Action]
"""Read, on * only."""
GetSuiteDefinition: _Final[_Action]
"""Read, on Suitedefinition (required)."""
GetSuiteRun: _Final[_Action]
"""Read, on Suiterun (required)."""
GetSuiteRunReport: _Final[_Action]
"""Read, on Suiterun (required)."""
ListSuiteDefinitions: _Final[_Action]
"""List, on * only."""
ListSuiteRuns: _Final[_Action]
"""List, on Suitedefinition (required)."""
ListTagsForResource: _Final[_Action]
"""Read, on Suitedefinition, Suiterun."""
@_deprecated("AWS lists it no longer: not in the catalog of 2021-07-16")
class ListTestCases(metaclass=_RetiredAction):
    """List, on * only."""
StartSuiteRun: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
StopSuiteRun: _Final[_Action]
"""Write, on Suiterun (required)."""
TagResource: _Final[_Action]
"""Tagging, on Suitedefinition, Suiterun. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on Suitedefinition, Suiterun. Keys: aws:TagKeys."""
UpdateSuiteDefinition: _Final[_Action]
"""Write, on Suitedefinition (required)."""
class _Suitedefinition(_ResourceType):
    """arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suitedefinition/${SuiteDefinitionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, suite_definition_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Suitedefinition: _Final[_Suitedefinition]
class _Suiterun(_ResourceType):
    """arn:${Partition}:iotdeviceadvisor:${Region}:${Account}:suiterun/${SuiteDefinitionId}/${SuiteRunId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, suite_definition_id: str | _Variable, suite_run_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

Suiterun: _Final[_Suiterun]

class _Keys(_ServiceKeys):
    """The condition keys of iotdeviceadvisor."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
