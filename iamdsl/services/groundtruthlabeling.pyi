"""Amazon GroundTruth Labeling. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

AssociatePatchToManifestJob: _Final[_Action]
"""Write, on * only."""
CreateBatch: _Final[_Action]
"""Write, on * only."""
CreateIntakeForm: _Final[_Action]
"""Write, on * only."""
CreateProject: _Final[_Action]
"""Write, on * only."""
CreateWorkflowDefinition: _Final[_Action]
"""Write, on * only."""
DescribeConsoleJob: _Final[_Action]
"""Read, on * only."""
GenerateLIDARPreviewTaskConfigJob: _Final[_Action]
"""Write, on * only."""
GetBatch: _Final[_Action]
"""Read, on * only."""
GetIntakeFormStatus: _Final[_Action]
"""Read, on * only."""
ListBatches: _Final[_Action]
"""Read, on * only."""
ListDatasetObjects: _Final[_Action]
"""Read, on * only."""
ListProjects: _Final[_Action]
"""Read, on * only."""
RunFilterOrSampleDatasetJob: _Final[_Action]
"""Write, on * only."""
RunGenerateManifestByCrawlingJob: _Final[_Action]
"""Write, on * only."""
RunGenerateManifestMetricsJob: _Final[_Action]
"""Write, on * only."""
UpdateBatch: _Final[_Action]
"""Write, on * only."""

class _Keys(_ServiceKeys):
    """The condition keys of groundtruthlabeling."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
