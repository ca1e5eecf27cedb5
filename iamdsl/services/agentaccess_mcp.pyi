"""Amazon WorkSpaces AgentAccess MCP Server. Generated; see scripts/."""

from typing import Final as _Final
from typing import Any as _Any
from typing import Literal as _Literal
from typing import overload as _overload
from iamdsl.catalog.entries.actions import Action as _Action
from iamdsl.language import ArnKey as _ArnKey
from iamdsl.catalog.entries.actions import Actions as _Actions
from iamdsl.catalog.sources.levels import Level as _Level
from iamdsl.catalog.entries.service_keys import ServiceKeys as _ServiceKeys

CallForwardedTool: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
CheckConnectionStatus: _Final[_Action]
"""Read, on * only. Keys: agentaccess-mcp:StackArn."""
DoubleClick: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
GetScreenshot: _Final[_Action]
"""Read, on * only. Keys: agentaccess-mcp:StackArn."""
GetSessionInfo: _Final[_Action]
"""Read, on * only. Keys: agentaccess-mcp:StackArn."""
HoldKey: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
InvokeMcp: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
KeyPress: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
LaunchApplication: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
LeftClick: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
LeftClickDrag: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
LeftMouseDown: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
LeftMouseUp: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
MiddleClick: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
MovePointer: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
RightClick: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
Scroll: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
ToggleAppSwitcher: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
TripleClick: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""
TypeText: _Final[_Action]
"""Write, on * only. Keys: agentaccess-mcp:StackArn."""

class _Keys(_ServiceKeys):
    """The condition keys of agentaccess-mcp."""

    StackArn: _ArnKey
    @_overload
    def __getitem__(self, name: _Literal["agentaccess-mcp:StackArn"]) -> _ArnKey: ...
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
