"""How does a script deploy stacks, to one account or to many?

- `deployer`: `deploy`: open a deployment session for a stack.
- `fleet`: `deploy_each`: deploy a stack to many accounts.
- `approval`: Approve plans: by `approve=`, IAMDSL_YES, or a prompt at the terminal.
- `mode`: `Mode`: whether this process applies or only plans, set by the command line.
- `other_stacks`: Policies of the other stacks that a script deploys to the same account.
- `script`: Run a user's script and collect its sessions, for the command line.
- `progress`: Show progress: a bar on a terminal, otherwise a line for each step.
- `state_location`: Where a session stores its ledger and its secrets.
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
