"""Removals that must come before their replacement: as late as possible.

An object is replaced under its own name, or a quota has no room for the old and the new. If
something else that the replacement needs cannot be created, the old stays. Only what has expired is
removed at once, as urgent removals wait for no grant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.order.order_constraints import add_wait
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls


def delay_removals(actions: PlannedCalls, waits: list[set[int]]) -> None:
    """Make each early removal that is not urgent wait for all else that its replacement needs."""
    for removals, replacement in _early_removals(actions, waits):
        needed = sorted(waits[replacement] - removals)
        for removal in sorted(place for place in removals if not actions[place][1].urgent):
            for first in needed:
                add_wait(waits, first, removal)


def _early_removals(actions: PlannedCalls, waits: list[set[int]]) -> Iterator[tuple[set[int], int]]:
    """Yield the indexes of removals, with that of the call that waits for them."""
    taken_from: dict[Address, set[int]] = {}
    for place, (_, action) in enumerate(actions):
        if action.takes_away:
            for address in action.frees:
                taken_from.setdefault(address, set()).add(place)
            if action.destroys is not None:
                taken_from.setdefault(action.destroys, set()).add(place)
    for place, (_, action) in enumerate(actions):
        if action.takes_away:
            continue
        early = {first for first in waits[place] if actions[first][1].caution == NO_ROOM}
        if action.creates is not None and action.creates in taken_from:
            early |= taken_from[action.creates]
        if early:
            yield early, place
