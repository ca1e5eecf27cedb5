"""How does a script deploy stacks, to one account or to many? Written by scripts/export_stubs.py."""

from iamdsl.scripting.approval import ask as ask
from iamdsl.scripting.approval import yes as yes
from iamdsl.scripting.deployer import deploy as deploy
from iamdsl.scripting.fleet.orchestrator import deploy_each as deploy_each
from iamdsl.scripting.fleet.outcome import Deployments as Deployments
from iamdsl.scripting.fleet.outcome import TargetOutcome as TargetOutcome
from iamdsl.scripting.fleet.target import Target as Target
from iamdsl.scripting.mode import Mode as Mode
from iamdsl.scripting.mode import current as current
from iamdsl.scripting.mode import in_mode as in_mode
from iamdsl.scripting.script import Script as Script

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
