"""Principals outside the stack that a run took a policy from, and did not give it back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from iamdsl.deployment.model.plan import Plan, Step
    from iamdsl.resources import Address


def detached_holders(
    plan: Plan, done: Iterable[Step], put_back: Container[Address]
) -> Iterator[str]:
    """Yield a sentence on each object that its holders outside the stack do not have yet.

    The same for roles and instance profiles. What was `put_back` was also given back.
    """
    sent = {step.action.call.signature for step in done}
    for change in plan.changes:
        if not change.holders or change.address in put_back:
            continue
        waiting = [
            holder
            for holder in change.holders
            if _is_taken(plan, change.address, holder, sent)
            and not _is_returned(plan, change.address, holder, sent)
        ]
        if waiting:
            yield (
                f"{change.address} is not given back yet to {name_list(waiting)}: "
                "the next run, or a rollback, does that"
            )


def _is_taken(plan: Plan, address: Address, holder: Address, sent: set[tuple[str, str]]) -> bool:
    """Return whether a holder has lost an object, by this run or an earlier one."""
    return all(
        step.action.call.signature in sent
        for step in plan.steps
        if {address, holder} <= step.action.frees
    )


def _is_returned(plan: Plan, address: Address, holder: Address, sent: set[tuple[str, str]]) -> bool:
    return any(
        step.action.call.signature in sent
        for step in plan.steps
        if {address, holder} <= step.action.uses and not step.action.takes_away
    )
