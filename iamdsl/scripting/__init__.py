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

from iamdsl.lazy import exports

__all__, __getattr__, __dir__ = exports(
    __name__,
    {
        "approval": "ask yes",
        "deployer": "deploy",
        "fleet.orchestrator": "deploy_each",
        "fleet.outcome": "Deployments TargetOutcome",
        "fleet.target": "Target",
        "mode": "Mode current in_mode",
        "script": "Script",
    },
)
