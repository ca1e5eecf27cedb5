"""Order of calls: each case in both orders, and every intermediate state of the account."""

from __future__ import annotations

import random
from itertools import pairwise
from typing import TYPE_CHECKING, Any, get_args

import pytest
from botocore import xform_name
from deployment.orders.access import access
from deployment.orders.cases import CASES

from iamdsl import deploy
from iamdsl.deployment import Order
from iamdsl.deployment.order.access_order import EXCESS, GAP
from iamdsl.resources.kind.access_effect import NO_ROOM
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deployment.orders.access import Grant

    from iamdsl.deployment import DeploymentSession, Plan, Step
    from iamdsl.resources import Resource

ORDERS = get_args(Order)
SAMPLE = 3
"""The most orders of one plan's steps that are tried."""


def _session(
    account: InProcessAccount, order: Order, resources: tuple[Resource, ...]
) -> DeploymentSession:
    session = deploy("s", account=account, order=order)
    for resource in resources:
        session.add(resource)
    return session


def _orders(plan: Plan) -> Iterator[list[Step]]:
    """Yield some of the orders in which workers may send the steps."""
    generator = random.Random(plan.stack)  # noqa: S311 - nothing secret
    seen: set[tuple[int, ...]] = set()
    for _ in range(SAMPLE * 3):
        done: list[Step] = []
        left = list(plan.steps)
        while left:
            numbers = {step.number for step in done}
            step = generator.choice([item for item in left if numbers.issuperset(item.after)])
            done.append(step)
            left.remove(step)
        ordered = tuple(step.number for step in done)
        if ordered not in seen and len(seen) < SAMPLE:
            seen.add(ordered)
            yield done


def _states(account: InProcessAccount, ordered: list[Step]) -> list[frozenset[Grant]]:
    """Return the grants before, between and after the calls."""
    iam: Any = account.client("iam")
    states = [access(account)]
    for step in ordered:
        call = step.action.call
        getattr(iam, xform_name(call.operation))(**call.arguments)
        states.append(access(account))
    return states


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize("name", CASES)
def test_steps_and_all_intermediate_states(name: str, order: Order) -> None:
    case = CASES[name]
    account = InProcessAccount()
    _session(account, order, case.before).apply()
    plan = _session(account, order, case.after).plan()
    sentences = tuple(step.sentence for step in plan.steps)
    assert sentences == case.steps(order)
    for number, ordered in enumerate(_orders(plan)):
        if number:
            account = InProcessAccount()
            _session(account, order, case.before).apply()
        _check_states(_states(account, ordered), " ".join(sentences), order)


def _check_states(states: list[frozenset[Grant]], sentences: str, order: Order) -> None:
    old, new = states[0], states[-1]
    if EXCESS.partition(":")[0] not in sentences:
        assert all(state <= old | new for state in states)
    if order == "availability_first" and GAP not in sentences and NO_ROOM not in sentences:
        assert all(state >= old & new for state in states)
    if order == "least_privilege_first":
        _check_removals_precede_grants(states)


def _check_removals_precede_grants(states: list[frozenset[Grant]]) -> None:
    """Assert that no principal loses access after it gained some, unless by one call."""
    granted: set[str] = set()
    for before, after in pairwise(states):
        gains = {owner for owner, _, _ in after - before}
        losses = {owner for owner, _, _ in before - after}
        assert not (losses - gains) & granted
        granted |= gains - losses
