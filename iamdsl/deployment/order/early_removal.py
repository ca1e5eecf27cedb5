"""Removals that must come before their replacement: as late as possible.

An object is replaced under its own name, or a quota has no room for the old and the new. If
something else that the replacement needs cannot be created, the old stays. A new role enters an
instance profile, and a user a new group, once it has its policies. Only what has expired is removed
at once, as urgent removals wait for no grant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.order.creation_barrier import changed_principal
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import KINDS
from iamdsl.resources.kind.access_effect import NO_ROOM
from iamdsl.resources.kind.planned_call import created_objects

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.order.wait_graph import WaitGraph
    from iamdsl.resources import Address
    from iamdsl.resources.kind.planned_call import PlannedCalls


def delay_removals(actions: PlannedCalls, graph: WaitGraph, incomplete: frozenset[Address]) -> None:
    """Make each early removal that is not urgent wait for all else that its replacement needs.

    Of a new principal that the replacement uses, it needs the policies. `incomplete` are
    principals that an earlier run created, but did not complete.
    """
    grants = _grants(actions, created_objects(actions) | incomplete)
    for removals, replacement in _early_removals(actions, graph):
        used = (grants.get(address, ()) for address in actions[replacement].uses)
        needed = graph.calls_before(replacement).union(*used) - removals
        for removal in sorted(place for place in removals if not actions[place].urgent):
            for first in sorted(needed):
                graph.add(first, removal)


def delay_lost_secrets(actions: PlannedCalls, graph: WaitGraph) -> None:
    """Delete the credentials whose secret nobody can restore after all else that a user loses.

    If something else cannot be removed, the user stays, and needs them. Such a user loses nothing
    before what new users need exists, such as their permissions boundary: without it none of
    them is created.
    """
    freeing: dict[Address, list[int]] = {}
    secret: dict[Address, list[int]] = {}
    for place, action in enumerate(actions):
        destroyed = action.destroys
        if destroyed is not None and KINDS[destroyed.kind].secret:
            secret.setdefault(owning_user(destroyed), []).append(place)
        elif action.takes_away:
            for address in action.frees:
                freeing.setdefault(address, []).append(place)
    needed = {
        first
        for place, action in enumerate(actions)
        if action.creates is not None and action.creates.kind == "user" and action.renames is None
        for first in graph.calls_before(place)
        if not actions[first].takes_away
    }
    deleted = {action.destroys for action in actions}
    for user in sorted(secret.keys() & deleted):
        others = freeing.get(user, [])
        for then in secret[user]:
            for first in others:
                graph.add(first, then)
        for then in (*others, *secret[user]):
            for first in sorted(needed):
                graph.add(first, then)


def _grants(actions: PlannedCalls, new: frozenset[Address]) -> dict[Address, list[int]]:
    """Return the indexes of the calls that give each new principal its policies."""
    result: dict[Address, list[int]] = {}
    for place, action in enumerate(actions):
        principal = changed_principal(action)
        if principal in new and action.creates is None and not action.takes_away:
            result.setdefault(principal, []).append(place)
    return result


def _early_removals(actions: PlannedCalls, graph: WaitGraph) -> Iterator[tuple[set[int], int]]:
    """Yield the indexes of removals, with that of the call that waits for them."""
    taken_from: dict[Address, set[int]] = {}
    for place, action in enumerate(actions):
        if action.takes_away:
            for address in action.frees:
                taken_from.setdefault(address, set()).add(place)
            if action.destroys is not None:
                taken_from.setdefault(action.destroys, set()).add(place)
    for place, action in enumerate(actions):
        if action.takes_away:
            continue
        early = {first for first in graph.calls_before(place) if actions[first].caution == NO_ROOM}
        if action.creates is not None and action.creates in taken_from:
            early |= taken_from[action.creates]
        if early:
            yield early, place
