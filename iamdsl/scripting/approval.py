"""Who says yes: the script, the environment, or the person at the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from iamdsl.errors import ApprovalRequired

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment import Approve, Plan

YES_VARIABLE = "IAMDSL_YES"
"""Set to `1`, it approves every plan of the process."""


def yes(_plan: Plan) -> bool:
    """Approve."""
    return True


def ask(plan: Plan) -> bool:
    """Ask at the terminal; raises ApprovalRequired when there is none.

    IAMDSL_YES=1 answers for the person.
    """
    return ask_question(
        f"Send these {len(plan.steps)} calls to account {plan.account}?",
        f"{plan.stack!r} has {len(plan.steps)} calls to send, and nobody was asked",
        "deploy(…, approve=True)",
    )


def yes_to_all(_plans: Mapping[str, Plan]) -> bool:
    """Approve the plans of all targets."""
    return True


def ask_for_all(plans: Mapping[str, Plan]) -> bool:
    """Ask once for the plans of all targets, as `ask` does."""
    calls = sum(len(plan.steps) for plan in plans.values())
    return ask_question(
        f"Send these {calls} calls to {len(plans)} accounts?",
        f"{len(plans)} accounts have {calls} calls to come, and nobody was asked",
        "deploy_each(…, approve=True)",
    )


def ask_question(question: str, unasked: str, approving: str) -> bool:
    """The person's answer; raises ApprovalRequired when nobody is there to ask."""
    if os.environ.get(YES_VARIABLE, "").lower() in {"1", "true", "yes"}:
        return True
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        raise ApprovalRequired(
            unasked,
            why="standard input is no terminal",
            next_step=f"set IAMDSL_YES=1, give {approving}, or run `iamdsl apply --yes`",
        )
    sys.stderr.write(f"{question} [y/N] ")
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


def as_approve_all(
    approve: bool | str | Callable[[Mapping[str, Plan]], bool] | None,  # noqa: FBT001 - as above
    usual: Approve | None,
) -> Callable[[Mapping[str, Plan]], bool]:
    """What `deploy_each(approve=…)` takes; `usual` answers, plan by plan, where nothing is given.

    Raises ApprovalRequired as `as_approve` does.
    """
    if callable(approve):
        return approve
    single = usual if approve is None and usual is not None else as_approve(approve)
    known = {yes: yes_to_all, ask: ask_for_all}
    return known.get(single) or (lambda plans: all(map(single, plans.values())))
