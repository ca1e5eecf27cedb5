"""AWS Data Pipeline. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.language import StringKey as _StringKey
from iamdsl.language import StringSetKey as _StringSetKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ActivatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}, datapipeline:workerGroup."""
AddTags: _Final[_Action]
"""Tagging, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
CreatePipeline: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys, datapipeline:Tag/${TagKey}. Needs: datapipeline:AddTags."""
DeactivatePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}, datapipeline:workerGroup."""
DeletePipeline: _Final[_Action]
"""Write, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
DescribeObjects: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
DescribePipelines: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
EvaluateExpression: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
GetAccountLimits: _Final[_Action]
"""List, on * only."""
GetPipelineDefinition: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}, datapipeline:workerGroup."""
ListPipelines: _Final[_Action]
"""List, on * only."""
PollForTask: _Final[_Action]
"""Write, on * only. Keys: datapipeline:workerGroup."""
PutAccountLimits: _Final[_Action]
"""Write, on * only."""
PutPipelineDefinition: _Final[_Action]
"""Write, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}, datapipeline:workerGroup."""
QueryObjects: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
RemoveTags: _Final[_Action]
"""Tagging, on pipeline (required). Keys: aws:RequestTag/${TagKey}, aws:TagKeys, datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
ReportTaskProgress: _Final[_Action]
"""Write, on pipeline (required)."""
ReportTaskRunnerHeartbeat: _Final[_Action]
"""Write, on * only."""
SetStatus: _Final[_Action]
"""Write, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}."""
SetTaskStatus: _Final[_Action]
"""Write, on pipeline (required)."""
ValidatePipelineDefinition: _Final[_Action]
"""Read, on pipeline (required). Keys: datapipeline:PipelineCreator, datapipeline:Tag/${TagKey}, datapipeline:workerGroup."""
class _pipeline(_ResourceType):
    """arn:${Partition}:datapipeline:${Region}:${Account}:pipeline/${PipelineId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, pipeline_id: str | _Variable, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

pipeline: _Final[_pipeline]

class _Keys(_ServiceKeys):
    """The condition keys of datapipeline."""

    PipelineCreator: _StringSetKey
    Tag: _StringSetKey
    workerGroup: _StringSetKey
    def Tag_TagKey(self, tag_key: str, /) -> _StringKey: ...
    @_overload
    def __getitem__(self, name: _Literal["datapipeline:PipelineCreator", "datapipeline:Tag", "datapipeline:workerGroup"]) -> _StringSetKey: ...
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
