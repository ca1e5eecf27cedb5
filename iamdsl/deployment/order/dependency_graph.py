"""From actions to ordered steps: what must exist first, what must be let go of before it ends."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.call import Repeat
from iamdsl.deployment.model.plan import Step
from iamdsl.deployment.order.order_constraints import apply_preferences
from iamdsl.errors import DependencyCycle
from iamdsl.resources import Address

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iamdsl.deployment.order.access_order import Order
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.snapshot import Snapshot


def ordered_steps(
    actions: PlannedCalls,
    origins: Mapping[Address, Origin | None],
    order: Order,
    snapshot: Snapshot,
) -> tuple[Step, ...]:
    """Steps in an order that works, each naming the steps it waits for.

    An action waits for whatever creates what it uses; what ends an object waits
    for whatever frees it; a new object waits for the end of the old one of its
    name; what else is first, `order` says. The
    same call asked for twice is sent once, unless it makes something new each time.
    Raises DependencyCycle.
    """
    actions = _deduplicate(actions)
    waits = _dependencies(actions)
    actions = apply_preferences(actions, waits, order, snapshot)
    placed: list[int] = []
    left = {index: set(before) for index, before in enumerate(waits)}
    followers: dict[int, list[int]] = {}
    for index, before in enumerate(waits):
        for first in before:
            followers.setdefault(first, []).append(index)
    ready = [index for index, before in left.items() if not before]
    heapq.heapify(ready)
    while ready:
        index = heapq.heappop(ready)
        placed.append(index)
        for follower in followers.get(index, ()):
            left[follower].discard(index)
            if not left[follower]:
                heapq.heappush(ready, follower)
    if len(placed) < len(actions):
        raise _cycle_error(actions, waits, set(range(len(actions))) - set(placed), origins)
    number = {index: position for position, index in enumerate(placed, 1)}
    return tuple(
        Step(
            number=number[index],
            address=actions[index][0],
            action=actions[index][1],
            after=tuple(sorted(number[first] for first in waits[index])),
        )
        for index in placed
    )


def _deduplicate(actions: PlannedCalls) -> PlannedCalls:
    kept: PlannedCalls = []
    places: dict[tuple[str, str], int] = {}
    for address, action in actions:
        key = action.call.signature
        # Two access keys of one user are two, though their calls read the same.
        if key in places and action.call.repeat is not Repeat.ONCE:
            owner, first = kept[places[key]]
            merged = attrs.evolve(
                first, frees=first.frees | action.frees, uses=first.uses | action.uses
            )
            kept[places[key]] = (owner, merged)
        else:
            places[key] = len(kept)
            kept.append((address, action))
    return kept


@attrs.define
class _CallIndex:
    """Which actions create, end and free what, by their place."""

    creating: dict[Address, int] = attrs.field(factory=dict)
    ending: dict[Address, int] = attrs.field(factory=dict)
    freeing: dict[Address, list[int]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, actions: PlannedCalls) -> _CallIndex:
        index = cls()
        for place, (address, action) in enumerate(actions):
            brought = action.creates if action.renames is None else address
            if brought is not None:
                index.creating[brought] = place
            if action.destroys is not None:
                index.ending[action.destroys] = place
            for freed in action.frees:
                index.freeing.setdefault(freed, []).append(place)
        return index


def _dependencies(actions: PlannedCalls) -> list[set[int]]:
    index = _CallIndex.of(actions)
    earlier: dict[Address, list[int]] = {}
    waits: list[set[int]] = []
    for place, (address, action) in enumerate(actions):
        before = {index.creating[used] for used in action.uses if used in index.creating}
        before |= {index.ending[gone] for gone in action.awaits if gone in index.ending}
        if action.creates in index.ending:
            before.add(index.ending[action.creates])
        if action.destroys is not None:
            before.update(index.freeing.get(action.destroys, ()))
        if action.follows:
            before.update(earlier.get(address, ()))
        earlier.setdefault(address, []).append(place)
        waits.append(before - {place})
    return waits


def _cycle_error(
    actions: PlannedCalls,
    waits: Sequence[set[int]],
    stuck: set[int],
    origins: Mapping[Address, Origin | None],
) -> DependencyCycle:
    """Walk back from any stuck action until one comes round again."""
    trail: list[int] = []
    index = min(stuck)
    while index not in trail:
        trail.append(index)
        index = min(first for first in waits[index] if first in stuck)
    ring = [actions[step][0] for step in trail[trail.index(index) :]]
    names = list(dict.fromkeys(ring))
    shown = " needs ".join(str(address) for address in [*names, names[0]])
    places = ", ".join(f"{address} at {origins.get(address)}" for address in names)
    return DependencyCycle(
        f"these resources each need the other first: {shown}",
        where=places,
        why="IAM wants a principal to exist before a trust policy names it",
        next_step="trust the account (`for_own_account()`) in one of them, "
        "with a condition on aws:PrincipalArn",
    )
