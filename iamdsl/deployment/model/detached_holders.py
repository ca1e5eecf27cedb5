"""Principals outside the stack that a run took a policy from, and did not give it back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.name_list import name_list

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.step import Step
    from iamdsl.resources import Address


def detached_holders(
    plan: Plan, done: Iterable[Step], put_back: Container[Address]
) -> Iterator[str]:
    """Yield a sentence on each object that its holders outside the stack do not have yet.

    The same for roles and instance profiles. What was not replaced but `put_back` was also given
    back.
    """
    steps = tuple(done)
    sent = {step.action.call.signature for step in steps}
    created = {step.action.creates for step in steps}
    for change in plan.changes:
        address = change.address
        if not change.holders or (address in put_back and address not in created):
            continue
        waiting = [
            holder
            for holder in change.holders
            if _is_taken(plan, address, holder, sent)
            and not _is_returned(plan, address, holder, sent)
        ]
        if waiting:
            yield (
                f"{address} is not given back yet to {name_list(waiting)}: "
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
