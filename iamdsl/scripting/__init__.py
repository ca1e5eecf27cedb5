"""How a script runs.

- `target`: `deploy()`, the line that opens a session
- `keeping`: where ledger and secrets are; `approval`: who says yes
- `progress`: what is shown meanwhile (loaded only where something is shown)
- `mode`: whether the process applies or only plans
- `script`: running a user's file and collecting its sessions (loaded by the command line)
"""

from __future__ import annotations

from iamdsl.scripting.approval import ask, yes
from iamdsl.scripting.mode import Mode, current, in_mode
from iamdsl.scripting.target import deploy

__all__ = ["Mode", "ask", "current", "deploy", "in_mode", "yes"]
