"""AWS Diagnostic tools. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

GetExecution: _Final[_Action]
"""Read, on execution (required). Keys: aws:ResourceTag/${TagKey}."""
GetExecutionOutput: _Final[_Action]
"""Read, on execution (required). Keys: aws:ResourceTag/${TagKey}."""
GetTool: _Final[_Action]
"""Read, on tool (required)."""
ListExecutions: _Final[_Action]
"""List, on * only."""
ListTagsForResource: _Final[_Action]
"""Read, on execution (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
ListTools: _Final[_Action]
"""List, on * only."""
StartExecution: _Final[_Action]
"""Write, on * only. Keys: aws:RequestTag/${TagKey}, aws:TagKeys. Needs: iam:PassRole."""
TagResource: _Final[_Action]
"""Tagging, on execution (required). Keys: aws:RequestTag/${TagKey}, aws:ResourceTag/${TagKey}, aws:TagKeys."""
UntagResource: _Final[_Action]
"""Tagging, on execution (required). Keys: aws:ResourceTag/${TagKey}, aws:TagKeys."""
class _execution(_ResourceType):
    """arn:${Partition}:ts::${Account}:execution/${UserId}/${ToolId}/${ExecutionId}. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, user_id: str | _Variable, tool_id: str | _Variable, execution_id: str | _Variable, *, account: str | None, partition: str | None = None) -> _Arn: ...

execution: _Final[_execution]
class _tool(_ResourceType):
    """arn:${Partition}:ts::aws:tool/${ToolId}"""

    def __call__(self, tool_id: str | _Variable, *, partition: str | None = None) -> _Arn: ...

tool: _Final[_tool]

class _Keys(_ServiceKeys):
    """The condition keys of ts."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
