"""How a script runs.

- `fleet`: How are many accounts deployed to?
- `approval`: Who says yes: the script, the environment, or the person at the terminal.
- `deployer`: `deploy()`: the one line that opens a deployment session.
- `mode`: Whether this process applies or only plans: set once, before the user's script runs.
- `progress`: Progress as it happens: a bar on a terminal, elsewhere a line for each step.
- `script`: Running a user's script: as its author would, with its sessions collected.
- `state_location`: Where a session keeps its ledger and its secrets.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.scripting.approval import ask, yes
from iamdsl.scripting.deployer import deploy
from iamdsl.scripting.fleet.orchestrator import deploy_each
from iamdsl.scripting.fleet.outcome import Deployments, TargetOutcome
from iamdsl.scripting.fleet.target import Target
from iamdsl.scripting.mode import Mode, current, in_mode

__all__ = [
    "Deployments",
    "Mode",
    "Script",
    "Target",
    "TargetOutcome",
    "ask",
    "current",
    "deploy",
    "deploy_each",
    "in_mode",
    "yes",
]

if TYPE_CHECKING:
    from iamdsl.scripting.script import Script
else:
    from iamdsl.lazy import lazy_exports

    _HOMES = {
        "script": ("Script",),
    }
    __getattr__, __dir__ = lazy_exports(__name__, _HOMES)
