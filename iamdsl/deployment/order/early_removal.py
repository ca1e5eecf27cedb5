"""Removals that must come before their replacement: as late as possible.

An object is replaced under its own name, or a quota has no room for the old and the new. If
something else that the replacement needs cannot be created, the old stays. A new role enters an
instance profile, and a user a new group, once it has its policies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.order.creation_barrier import changed_principal, created_objects
from iamdsl.deployment.order.order_constraints import add_wait
from iamdsl.resources.kind.access_effect import NO_ROOM

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls


def delay_removals(
    actions: PlannedCalls, waits: list[set[int]], incomplete: frozenset[Address]
) -> None:
    """Make each early removal wait for all else that its replacement needs.

    Of a new principal that the replacement uses, it needs the policies. `incomplete` are
    principals that an earlier run created, but did not complete.
    """
    grants = _grants(actions, created_objects(actions) | incomplete)
    for removals, replacement in _early_removals(actions, waits):
        used = (grants.get(address, ()) for address in actions[replacement][1].uses)
        needed = waits[replacement].union(*used) - removals - {replacement}
        for removal in sorted(removals):
            for first in sorted(needed):
                add_wait(waits, first, removal)


def _grants(actions: PlannedCalls, new: frozenset[Address]) -> dict[Address, list[int]]:
    """Return the indexes of the calls that give each new principal its policies."""
    result: dict[Address, list[int]] = {}
    for place, (_, action) in enumerate(actions):
        principal = changed_principal(action)
        if principal in new and action.creates is None and not action.takes_away:
            result.setdefault(principal, []).append(place)
    return result


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
