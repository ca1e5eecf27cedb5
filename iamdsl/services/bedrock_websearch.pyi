"""Amazon Bedrock Web Search. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.language import Variable as _Variable
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

ExternalWebAccess: _Final[_Action]
"""Read, on * only."""
InvokeFetch: _Final[_Action]
"""Read, on tool (required)."""
InvokeSearch: _Final[_Action]
"""Read, on tool (required)."""
class _tool(_ResourceType):
    """arn:${Partition}:bedrock-websearch:${Region}:aws:tool/${ToolName}"""

    def __call__(self, tool_name: str | _Variable, *, region: str, partition: str | None = None) -> _Arn: ...

tool: _Final[_tool]

class _Keys(_ServiceKeys):
    """The condition keys of bedrock-websearch."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
