"""Who says yes: the script, the environment, or the person at the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from iamdsl.errors import ApprovalRequired

if TYPE_CHECKING:
    from iamdsl.deployment import Approve, Plan

VARIABLE = "IAMDSL_YES"
"""Set to `1`, it approves every plan of the process."""


def yes(_plan: Plan) -> bool:
    """Approve."""
    return True


def ask(plan: Plan) -> bool:
    """Ask at the terminal; raises ApprovalRequired when there is none.

    IAMDSL_YES=1 answers for the person.
    """
    if os.environ.get(VARIABLE, "").lower() in {"1", "true", "yes"}:
        return True
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        raise ApprovalRequired(
            f"{plan.stack!r} has {len(plan.steps)} calls to send, and nobody was asked",
            why="standard input is no terminal",
            next_step="set IAMDSL_YES=1, give deploy(…, approve=True), or run `iamdsl apply --yes`",
        )
    sys.stderr.write(f"Send these {len(plan.steps)} calls to account {plan.account}? [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def as_approve(approve: bool | str | Approve | None) -> Approve:  # noqa: FBT001 - reads well at the call
    """What `deploy(approve=…)` takes: True or "yes", "ask" or None, or a function of the plan.

    Raises ApprovalRequired when asked with False: nothing would ever be applied.
    """
    if callable(approve):
        return approve
    if approve is True or approve == "yes":
        return yes
    if approve is None or approve == "ask":
        return ask
    raise ApprovalRequired(
        f"approve={approve!r} is no answer",
        next_step='give True, "yes", "ask", or a function that takes the plan; '
        "dry_run=True shows the calls and sends none",
    )
