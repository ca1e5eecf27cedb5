"""Approve plans: by `approve=`, the variable IAMDSL_YES, or a prompt at the terminal."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from iamdsl.errors import ApprovalRequired

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment import Approve, Plan

YES_VARIABLE = "IAMDSL_YES"
"""Environment variable; with the value `1` it approves every plan of the process."""


def yes(_plan: Plan) -> bool:
    """Approve a plan without a prompt."""
    return True


def ask(plan: Plan) -> bool:
    """Prompt for approval at the terminal, unless IAMDSL_YES=1 is set.

    Raises `ApprovalRequired` if there is no terminal.
    """
    calls = _count(len(plan.steps), "call")
    return ask_question(
        f"Send {calls} to account {plan.account}?",
        f"stack {plan.stack!r} needs approval to send {calls}",
        "deploy(…, approve=True)",
    )


def yes_to_all(_plans: Mapping[str, Plan]) -> bool:
    """Approve the plans of all targets without a prompt."""
    return True


def ask_for_all(plans: Mapping[str, Plan]) -> bool:
    """Prompt once for the plans of all targets, like `ask`; raises `ApprovalRequired`."""
    calls = _count(sum(len(plan.steps) for plan in plans.values()), "call")
    accounts = _count(len(plans), "account")
    return ask_question(
        f"Send {calls} to {accounts}?",
        f"sending {calls} to {accounts} needs approval",
        "deploy_each(…, approve=True)",
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def ask_question(question: str, refusal: str, approving_code: str) -> bool:
    """Prompt at the terminal and return the answer.

    Without a terminal, raise `ApprovalRequired` with the text `refusal`; `approving_code` is the
    code that approves without a prompt.
    """
    if os.environ.get(YES_VARIABLE, "").lower() in {"1", "true", "yes"}:
        return True
    if not (sys.stdin and sys.stdin.isatty() and sys.stderr.isatty()):
        raise ApprovalRequired(
            refusal,
            why="standard input or standard error is not a terminal, so there is no prompt",
            next_step=f"set IAMDSL_YES=1, write {approving_code}, or run `iamdsl apply --yes`",
        )
    sys.stderr.write(f"{question} [y/N] ")
    sys.stderr.flush()
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def as_approve(approve: bool | str | Approve | None) -> Approve:  # noqa: FBT001 - reads well at the call
    """Convert `approve=` of `deploy` to a function: True or "yes", "ask" or None, or a function.

    Raises `ApprovalRequired` for any other value, also for False: nothing would be applied.
    """
    if callable(approve):
        return approve
    if approve is True or approve == "yes":
        return yes
    if approve is None or approve == "ask":
        return ask
    raise ApprovalRequired(
        f"approve={approve!r} is not valid",
        next_step='write True, "yes", "ask", or a function that takes the plan; '
        "dry_run=True shows the calls and sends none",
    )


def as_approve_all(
    approve: bool | str | Callable[[Mapping[str, Plan]], bool] | None,  # noqa: FBT001 - as above
    default: Approve | None,
) -> Callable[[Mapping[str, Plan]], bool]:
    """Convert `approve=` of `deploy_each` to a function of all plans.

    If it is not set, `default` approves each plan. Raises `ApprovalRequired` like `as_approve`.
    """
    if callable(approve):
        return approve
    single = default if approve is None and default is not None else as_approve(approve)
    for_all = {yes: yes_to_all, ask: ask_for_all}
    return for_all.get(single) or (lambda plans: all(map(single, plans.values())))
