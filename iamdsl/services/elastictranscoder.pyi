"""Amazon Elastic Transcoder. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CancelJob: _Final[_Action]
"""Write, on job (required)."""
CreateJob: _Final[_Action]
"""Write, on pipeline (required), preset (required)."""
CreatePipeline: _Final[_Action]
"""Write, on * only."""
CreatePreset: _Final[_Action]
"""Write, on * only."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required)."""
DeletePreset: _Final[_Action]
"""Write, on preset (required)."""
ListJobsByPipeline: _Final[_Action]
"""List, on pipeline (required)."""
ListJobsByStatus: _Final[_Action]
"""List, on * only."""
ListPipelines: _Final[_Action]
"""List, on * only."""
ListPresets: _Final[_Action]
"""List, on * only."""
ReadJob: _Final[_Action]
"""Read, on job (required)."""
ReadPipeline: _Final[_Action]
"""Read, on pipeline (required)."""
ReadPreset: _Final[_Action]
"""Read, on preset (required)."""
TestRole: _Final[_Action]
"""Write, on * only."""
UpdatePipeline: _Final[_Action]
"""Write, on pipeline (required)."""
UpdatePipelineNotifications: _Final[_Action]
"""Write, on pipeline (required)."""
UpdatePipelineStatus: _Final[_Action]
"""Write, on pipeline (required)."""
class _job(_ResourceType):
    """arn:${Partition}:elastictranscoder:${Region}:${Account}:job/${JobId}"""

    def __call__(self, job_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

job: _Final[_job]
class _pipeline(_ResourceType):
    """arn:${Partition}:elastictranscoder:${Region}:${Account}:pipeline/${PipelineId}"""

    def __call__(self, pipeline_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]
class _preset(_ResourceType):
    """arn:${Partition}:elastictranscoder:${Region}:${Account}:preset/${PresetId}"""

    def __call__(self, preset_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

preset: _Final[_preset]

class _Keys(_ServiceKeys):
    """The condition keys of elastictranscoder."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
