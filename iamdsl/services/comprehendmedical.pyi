"""Amazon Comprehend Medical. Generated; see scripts/."""

from typing import Final as _Final
from typing_extensions import deprecated as _deprecated
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import RetiredAction as _RetiredAction
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

DescribeEntitiesDetectionV2Job: _Final[_Action]
"""Read, on * only."""
DescribeICD10CMInferenceJob: _Final[_Action]
"""Read, on * only."""
DescribePHIDetectionJob: _Final[_Action]
"""Read, on * only."""
DescribeRxNormInferenceJob: _Final[_Action]
"""Read, on * only."""
DescribeSNOMEDCTInferenceJob: _Final[_Action]
"""Read, on * only."""
@_deprecated("AWS lists it no longer: not in the catalog of 2022-10-24")
class DetectEntities(metaclass=_RetiredAction):
    """Read, on * only."""
DetectEntitiesV2: _Final[_Action]
"""Read, on * only."""
DetectPHI: _Final[_Action]
"""Read, on * only."""
InferICD10CM: _Final[_Action]
"""Read, on * only."""
InferRxNorm: _Final[_Action]
"""Read, on * only."""
InferSNOMEDCT: _Final[_Action]
"""Read, on * only."""
ListEntitiesDetectionV2Jobs: _Final[_Action]
"""Read, on * only."""
ListICD10CMInferenceJobs: _Final[_Action]
"""Read, on * only."""
ListPHIDetectionJobs: _Final[_Action]
"""Read, on * only."""
ListRxNormInferenceJobs: _Final[_Action]
"""Read, on * only."""
ListSNOMEDCTInferenceJobs: _Final[_Action]
"""Read, on * only."""
StartEntitiesDetectionV2Job: _Final[_Action]
"""Write, on * only."""
StartICD10CMInferenceJob: _Final[_Action]
"""Write, on * only."""
StartPHIDetectionJob: _Final[_Action]
"""Write, on * only."""
StartRxNormInferenceJob: _Final[_Action]
"""Write, on * only."""
StartSNOMEDCTInferenceJob: _Final[_Action]
"""Write, on * only."""
StopEntitiesDetectionV2Job: _Final[_Action]
"""Write, on * only."""
StopICD10CMInferenceJob: _Final[_Action]
"""Write, on * only."""
StopPHIDetectionJob: _Final[_Action]
"""Write, on * only."""
StopRxNormInferenceJob: _Final[_Action]
"""Write, on * only."""
StopSNOMEDCTInferenceJob: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of comprehendmedical."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
