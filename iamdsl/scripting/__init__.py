"""How a script runs.

- `target`: `deploy()`, the line that opens a session
- `approval`: who says yes
- `progress`: what is shown meanwhile
- `mode`: whether the process applies or only plans
- `script`: running a user's file and collecting its sessions
"""

from __future__ import annotations

from iamdsl.scripting.approval import ask, yes
from iamdsl.scripting.mode import Mode, current, in_mode
from iamdsl.scripting.progress import ShowProgress
from iamdsl.scripting.script import Script
from iamdsl.scripting.target import deploy

__all__ = ["Mode", "Script", "ShowProgress", "ask", "current", "deploy", "in_mode", "yes"]
