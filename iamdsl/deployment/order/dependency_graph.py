"""Turn planned calls into ordered steps, by what must exist and what must be removed first."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.call import Repeat
from iamdsl.deployment.model.step import Step
from iamdsl.deployment.order.creation_barrier import NO_BARRIERS, PlacedBarriers, add_barriers
from iamdsl.deployment.order.early_removal import delay_lost_secrets, delay_removals
from iamdsl.deployment.order.order_constraints import OrderConstraints
from iamdsl.deployment.order.reference_order import await_references
from iamdsl.deployment.order.wait_graph import WaitGraph
from iamdsl.errors import DependencyCycle
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import created_objects

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from iamdsl.deployment.order.creation_barrier import CallSequence
    from iamdsl.origin import Origin
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.snapshot import Snapshot


def ordered_steps(
    actions: PlannedCalls,
    origins: Mapping[Address, Origin | None],
    sequence: CallSequence,
    snapshot: Snapshot,
) -> tuple[Step, ...]:
    """Return the steps in an order that works, each with the steps it waits for.

    A call waits for those that create what it uses. A deletion waits for the calls that free the
    object. A creation or rename waits until an old object with the same name is deleted or has
    another name. A document waits for the objects it names, where no cycle results. `sequence`
    decides the rest. A call that is planned twice is sent once, unless each creates a new object.
    Raises `DependencyCycle`.
    """
    actions = _deduplicate(actions)
    graph = WaitGraph(_dependencies(actions))
    if _only_create(actions):
        barriers = NO_BARRIERS
        actions = tuple(attrs.evolve(action, effects=()) for action in actions)
        if len(created_objects(actions)) > 1:
            await_references(actions, graph.waits, sequence.arns, sequence.undeclared)
    else:
        actions, barriers = _constrained(actions, graph, sequence, snapshot)
    waits = graph.waits
    placed: list[int] = []
    pending = {index: set(before) for index, before in enumerate(waits)}
    followers: dict[int, list[int]] = {}
    for index, before in enumerate(waits):
        for first in before:
            followers.setdefault(first, []).append(index)
    ready = [index for index, before in pending.items() if not before]
    heapq.heapify(ready)
    while ready:
        index = heapq.heappop(ready)
        placed.append(index)
        for follower in followers.get(index, ()):
            pending[follower].discard(index)
            if not pending[follower]:
                heapq.heappush(ready, follower)
    if len(placed) < len(waits):
        raise _cycle_error(actions, waits, set(range(len(waits))) - set(placed), origins)
    # The nodes after the actions are barriers; nothing is sent for them.
    placed = [index for index in placed if index < len(actions)]
    number = {index: position for position, index in enumerate(placed, 1)}
    return tuple(
        Step(
            number=number[index],
            action=actions[index],
            after=tuple(sorted(number[first] for first in waits[index] if first in number)),
            held_by=barriers.held_by.get(index, ()),
            opens=barriers.opens.get(index, ()),
        )
        for index in placed
    )


def _only_create(actions: PlannedCalls) -> bool:
    """Return whether no call changes what exists, removes anything, or narrows access."""
    created = created_objects(actions)
    return all(
        action.address in created
        and not action.takes_away
        and not any(effect.narrows for effect in action.effects)
        for action in actions
    )


def _constrained(
    actions: PlannedCalls, graph: WaitGraph, sequence: CallSequence, snapshot: Snapshot
) -> tuple[PlannedCalls, PlacedBarriers]:
    """Return the calls with their cautions, and the barriers; add to the graph what they wait for.

    Of two constraints that exclude each other, the first one is added.
    """
    constraints = OrderConstraints(actions, sequence.first, snapshot)
    constraints.add_quotas(graph)
    if sequence.delete_first:
        constraints.add_limits(graph)
        barriers = add_barriers(actions, graph, sequence)
        graph.keep_barriers()
    constraints.add_preferences(graph)
    actions = constraints.with_cautions()
    if sequence.delete_first:  # its barriers outrank references
        delay_removals(actions, graph, sequence.incomplete)
        delay_lost_secrets(actions, graph)
        await_references(actions, graph.waits, sequence.arns, sequence.undeclared)
    else:
        await_references(actions, graph.waits, sequence.arns, sequence.undeclared)
        delay_removals(actions, graph, sequence.incomplete)
        barriers = add_barriers(actions, graph, sequence)
    return actions, barriers


def _deduplicate(actions: PlannedCalls) -> PlannedCalls:
    result: list[PlannedCall] = []
    places: dict[tuple[str, str], int] = {}
    for action in actions:
        key = action.call.signature
        # Two new access keys of one user are two, although their calls are equal.
        if key in places and action.call.repeat is not Repeat.ONCE:
            first = result[places[key]]
            result[places[key]] = attrs.evolve(
                first,
                frees=first.frees | action.frees,
                uses=first.uses | action.uses,
                urgent=first.urgent or action.urgent,
            )
        else:
            places[key] = len(result)
            result.append(action)
    return tuple(result)


@attrs.define
class _CallIndex:
    """Indexes of the actions that create, delete, rename and free each object."""

    creating: dict[Address, int] = attrs.field(factory=dict)
    deleting: dict[Address, int] = attrs.field(factory=dict)
    renaming: dict[Address, int] = attrs.field(factory=dict)
    freeing: dict[Address, list[int]] = attrs.field(factory=dict)

    @classmethod
    def of(cls, actions: PlannedCalls) -> _CallIndex:
        index = cls()
        for place, action in enumerate(actions):
            if action.new_address is not None:
                index.creating[action.new_address] = place
            if action.destroys is not None:
                index.deleting[action.destroys] = place
            if action.renames is not None:
                index.renaming[action.renames] = place
            for freed in action.frees:
                index.freeing.setdefault(freed, []).append(place)
        return index


def _dependencies(actions: PlannedCalls) -> list[set[int]]:
    index = _CallIndex.of(actions)
    earlier: dict[Address, list[int]] = {}
    waits: list[set[int]] = []
    for place, action in enumerate(actions):
        before = {index.creating[used] for used in action.uses if used in index.creating}
        before |= {
            index.deleting[deleted] for deleted in action.awaits if deleted in index.deleting
        }
        taken = action.new_address
        if taken is not None:
            before |= {free[taken] for free in (index.deleting, index.renaming) if taken in free}
        if action.destroys is not None:
            before.update(index.freeing.get(action.destroys, ()))
        if action.follows:
            before.update(earlier.get(action.address, ()))
        earlier.setdefault(action.address, []).append(place)
        waits.append(before - {place})
    return waits


def _cycle_error(
    actions: PlannedCalls,
    waits: Sequence[set[int]],
    stuck: set[int],
    origins: Mapping[Address, Origin | None],
) -> DependencyCycle:
    """Return the error of a cycle, found by walking back from any blocked action."""
    trail: list[int] = []
    index = min(stuck)
    while index not in trail:
        trail.append(index)
        index = min(first for first in waits[index] if first in stuck)
    cycle = [actions[place].address for place in trail[trail.index(index) :]]
    addresses = list(dict.fromkeys(cycle))
    shown = " needs ".join(str(address) for address in [*addresses, addresses[0]])
    places = ", ".join(f"{address} at {origins.get(address)}" for address in addresses)
    return DependencyCycle(
        f"these resources depend on each other: {shown}",
        where=places,
        why="each of them has to exist before another one can be created or changed",
        next_step="remove one of the references, apply, and add it again",
    )
