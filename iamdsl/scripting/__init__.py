"""How a script runs.

- `target`: `deploy()`, the line that opens a session
- `fleet`, `fleet_target`: `deploy_each()`, the line that deploys to many accounts
- `fleet_work`, `fleet_crew`: what is done for one of them, and who does how much at a time
- `fleet_outcome`, `fleet_display`: what became of them, and how that is shown
- `keeping`: where ledger and secrets are; `approval`: who says yes
- `progress`: what is shown meanwhile (loaded only where something is shown)
- `mode`: whether the process applies or only plans
- `script`: running a user's file and collecting its sessions (loaded by the command line)
"""

from __future__ import annotations

from iamdsl.scripting.approval import ask, yes
from iamdsl.scripting.fleet import deploy_each
from iamdsl.scripting.fleet_outcome import Deployments, TargetOutcome
from iamdsl.scripting.fleet_target import Target
from iamdsl.scripting.mode import Mode, current, in_mode
from iamdsl.scripting.target import deploy

__all__ = [
    "Deployments",
    "Mode",
    "Target",
    "TargetOutcome",
    "ask",
    "current",
    "deploy",
    "deploy_each",
    "in_mode",
    "yes",
]
