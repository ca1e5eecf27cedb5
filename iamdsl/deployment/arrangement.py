"""Preferences made into steps that wait, as far as what must be lets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.precedence import AVAILABILITY_FIRST, GAP, preferences, unordered
from iamdsl.deployment.room import gaps
from iamdsl.resources.effect import NO_ROOM

if TYPE_CHECKING:
    from iamdsl.deployment.graph import Actions
    from iamdsl.deployment.precedence import Order
    from iamdsl.snapshot import Snapshot


def arranged(actions: Actions, waits: list[set[int]], order: Order, snapshot: Snapshot) -> Actions:
    """The actions, each with what is to be told of its place; `waits` is added to.

    What must be comes before what IAM has no room for, and that before what is preferred.
    """
    said = unordered(actions)
    tight = set(gaps(actions, snapshot)) if order == AVAILABILITY_FIRST else set()
    for first, then in sorted(tight):
        _wait(waits, first, then)
    crowded = {first for first, _ in tight}
    for one in preferences(actions, order):
        if not _wait(waits, one.first, one.then) and one.otherwise is not None:
            lacking = one.otherwise == GAP and one.then in crowded
            said[one.then] = NO_ROOM if lacking else one.otherwise
    return [
        (address, attrs.evolve(action, effects=(), caution=said.get(place, action.caution)))
        for place, (address, action) in enumerate(actions)
    ]


def _wait(waits: list[set[int]], first: int, then: int) -> bool:
    """Let one action wait for another, unless that one waits for it already."""
    if first in waits[then]:
        return True
    trail, seen = [first], {first}
    while trail:
        place = trail.pop()
        if place == then:
            return False
        fresh = waits[place] - seen
        seen |= fresh
        trail.extend(fresh)
    waits[then].add(first)
    return True
