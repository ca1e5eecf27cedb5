"""Show a deployment to many accounts: the plans, the progress and a line for each target."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iamdsl.lazy import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.deployment import Plan
    from iamdsl.errors import IamdslError
    from iamdsl.scripting.fleet.outcome import TargetOutcome

_SIGNS = {"done": ("green", "✓"), "failed": ("red", "✗"), "planned": ("", "·")}


def target_summary(outcome: TargetOutcome) -> Iterator[tuple[str, str]]:
    """Return one line for a target, and if it failed the lines of its error."""
    style, sign = _SIGNS.get(outcome.state, ("cyan", "·"))
    yield (style, f"  {sign} {outcome.target.label}: {_progress_text(outcome)}")
    if outcome.error is not None:
        for line in str(outcome.error).splitlines():
            yield ("", f"      {line}")


def _progress_text(outcome: TargetOutcome) -> str:
    plan = outcome.plan
    if plan is None:
        return "not planned"
    account = f"account {plan.account}"
    if not plan.changed:
        return f"{account}, as declared"
    if outcome.state == "planned":
        return f"{account}, {call_count_text(plan)}"
    return f"{account}, {outcome.done} of {call_count_text(plan)} done"


def call_count_text(plan: Plan) -> str:
    """Return the number of calls of a plan: "1 call", "2 calls"."""
    return f"{len(plan.steps)} call{'' if len(plan.steps) == 1 else 's'}"


def show_plans(plans: Mapping[str, Plan]) -> None:
    """Show every plan that has changes."""
    report = load("iamdsl.report")
    for plan in plans.values():
        if plan.changed:
            report.show(report.plan_lines(plan), sys.stderr)


def show_each(outcomes: Mapping[str, TargetOutcome]) -> None:
    """Show a line for every target."""
    report = load("iamdsl.report")
    for outcome in outcomes.values():
        report.show(target_summary(outcome), sys.stderr)


def show_progress(count: int, total: int, label: str, error: IamdslError | None) -> None:
    """Show that another target is finished."""
    result = "done" if error is None else f"FAILED: {error.what}"
    sys.stderr.write(f"[{count}/{total}] {label}: {result}\n")
    sys.stderr.flush()
