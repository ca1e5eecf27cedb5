"""Amazon CloudWatch Application Signals. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

BatchDeleteInstrumentationConfigurations: _Final[_Action]
"""Write, on instrumentationConfig (required)."""
BatchGetServiceLevelObjectiveBudgetReport: _Final[_Action]
"""Read, on slo (required)."""
BatchUpdateExclusionWindows: _Final[_Action]
"""Write, on slo (required)."""
CreateInstrumentationConfiguration: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
CreateServiceLevelObjective: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
DeleteGroupingConfiguration: _Final[_Action]
"""Write, on * only."""
DeleteInstrumentationConfiguration: _Final[_Action]
"""Write, on instrumentationConfig (required)."""
DeleteServiceLevelObjective: _Final[_Action]
"""Write, on slo (required)."""
GetInstrumentationConfiguration: _Final[_Action]
"""Read, on instrumentationConfig (required)."""
GetInstrumentationConfigurationStatus: _Final[_Action]
"""Read, on instrumentationConfig (required)."""
GetService: _Final[_Action]
"""Read, on * only."""
GetServiceLevelObjective: _Final[_Action]
"""Read, on slo (required)."""
Link: _Final[_Action]
"""Write, on * only."""
ListAuditFindings: _Final[_Action]
"""List, on * only."""
ListEntityEvents: _Final[_Action]
"""List, on * only."""
ListGroupingAttributeDefinitions: _Final[_Action]
"""List, on * only."""
ListInstrumentationConfigurations: _Final[_Action]
"""List, on * only."""
ListObservedEntities: _Final[_Action]
"""List, on * only."""
ListServiceDependencies: _Final[_Action]
"""Read, on * only."""
ListServiceDependents: _Final[_Action]
"""Read, on * only."""
ListServiceLevelObjectiveExclusionWindows: _Final[_Action]
"""List, on slo (required)."""
ListServiceLevelObjectives: _Final[_Action]
"""List, on * only."""
ListServiceOperations: _Final[_Action]
"""Read, on * only."""
ListServiceStates: _Final[_Action]
"""List, on * only."""
ListServices: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on instrumentationConfig, slo."""
PutGroupingConfiguration: _Final[_Action]
"""Write, on * only."""
ReportInstrumentationConfigurationStatus: _Final[_Action]
"""Write, on instrumentationConfig (required)."""
StartDiscovery: _Final[_Action]
"""Write, on * only."""
TagResource: _Final[_Action]
"""Tagging, on instrumentationConfig, slo. Keys: aws:RequestTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on instrumentationConfig, slo. Keys: aws:TagKeys."""
UpdateServiceLevelObjective: _Final[_Action]
"""Write, on slo (required)."""
class _instrumentationConfig(_ResourceType):
    """arn:${Partition}:application-signals:${Region}:${Account}:instrumentationConfig/${Service}/${Environment}/${SignalType}/${LocationHash}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, service: str | _Variable, environment: str | _Variable, signal_type: str | _Variable, location_hash: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

instrumentationConfig: _Final[_instrumentationConfig]
class _slo(_ResourceType):
    """arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, slo_name: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

slo: _Final[_slo]

class _Keys(_ServiceKeys):
    """The condition keys of application-signals."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
