"""Amazon CloudWatch Application Signals MCP Server. Generated; see scripts/."""

from typing import Final as _Final
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.catalog.entries.resource_types import ResourceType as _ResourceType
from iamdsl.language import Arn as _Arn
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CallReadOnlyTool: _Final[_Action]
"""Read, on mcp-server (required). Keys: aws:ResourceTag/${TagKey}."""
InvokeMcp: _Final[_Action]
"""Read, on mcp-server (required). Keys: aws:ResourceTag/${TagKey}."""
class _mcp_server(_ResourceType):
    """arn:${Partition}:application-signals-mcp:${Region}:${Account}:mcp-server/*. Keys: aws:ResourceTag/${TagKey}"""

    def __call__(self, *, region: str, account: str | None, partition: str | None = None) -> _Arn: ...

mcp_server: _Final[_mcp_server]

class _Keys(_ServiceKeys):
    """The condition keys of application-signals-mcp."""


keys: _Final[_Keys]

def actions(
    *, matching: str = "*", level: _Level | None = None, retired: bool = False
) -> _Actions: ...
def read_actions() -> _Actions: ...
def list_actions() -> _Actions: ...
def write_actions() -> _Actions: ...
def tagging_actions() -> _Actions: ...
def permissions_management_actions() -> _Actions: ...
