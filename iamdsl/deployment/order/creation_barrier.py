"""Hold deletions until everything of the same kind was created: one barrier for each kind.

What is no longer declared may have a successor under another name. If the successor cannot be
created, the old object stays. A barrier is one node of the dependency graph, not a dependency of
each deletion on each creation. With `delete_first` the barrier is the other way round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, LEAST_PRIVILEGE_FIRST, Order
from iamdsl.resources import Address

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

_PRINCIPALS = (("UserName", "user"), ("GroupName", "group"), ("RoleName", "role"))
"""Parameters of a removal that name who loses access, the first that is present."""


@attrs.frozen
class CallSequence:
    """What decides the order where IAM accepts any.

    `undeclared` are the objects that the plan deletes because nothing declares them any more.
    With `delete_first` they are deleted before others of their kinds are created. `untried` are
    kinds of which something declared cannot be planned, so that this run does not create it.
    """

    first: Order = AVAILABILITY_FIRST
    delete_first: bool = False
    undeclared: frozenset[Address] = frozenset()
    untried: frozenset[str] = frozenset()


def add_barriers(
    actions: PlannedCalls, waits: list[set[int]], sequence: CallSequence
) -> Mapping[int, tuple[str, ...]]:
    """Return the kinds that hold each action, by index, and add a node for each kind to `waits`.

    A deletion that a creation of the kind waits for is not held: the creation needs its room.
    """
    creating = _by_kind(actions, (action.creates for _, action in actions))
    creating = {**{kind: [] for kind in sequence.untried}, **creating}
    if sequence.delete_first:
        deleting = _by_kind(actions, (action.destroys for _, action in actions))
        return _add_barriers(waits, opening=deleting, held=creating)
    if sequence.first == LEAST_PRIVILEGE_FIRST:
        return {}
    held: dict[str, list[int]] = {}
    for place, (address, action) in enumerate(actions):
        for kind in _kinds_taken_from(address, action, sequence.undeclared):
            held.setdefault(kind, []).append(place)
    return _add_barriers(waits, opening=creating, held=held)


def _add_barriers(
    waits: list[set[int]], *, opening: Mapping[str, list[int]], held: Mapping[str, list[int]]
) -> dict[int, tuple[str, ...]]:
    result: dict[int, tuple[str, ...]] = {}
    for kind in sorted(opening.keys() & held.keys()):
        barrier = len(waits)
        waits.append(set(opening[kind]))
        needed = _predecessors(waits, barrier)
        for place in held[kind]:
            if place not in needed:
                waits[place].add(barrier)
                result[place] = (*result.get(place, ()), kind)
    return result


def _predecessors(waits: list[set[int]], place: int) -> set[int]:
    """Return all that must be done before a place, directly or not."""
    seen: set[int] = set()
    trail = [place]
    while trail:
        fresh = waits[trail.pop()] - seen
        seen |= fresh
        trail.extend(fresh)
    return seen


def _by_kind(actions: PlannedCalls, addresses: Iterable[Address | None]) -> dict[str, list[int]]:
    result: dict[str, list[int]] = {}
    for place, address in zip(range(len(actions)), addresses, strict=True):
        if address is not None:
            result.setdefault(address.kind, []).append(place)
    return result


def _kinds_taken_from(
    address: Address, action: PlannedCall, undeclared: frozenset[Address]
) -> Iterator[str]:
    """Yield the kinds of the undeclared objects that lose something by a removal.

    A user who is deleted leaves a group whatever becomes of the group; a role that is kept
    keeps its policies. A role and its instance profile are useless without each other.
    """
    if action.destroys is not None:
        if action.destroys in undeclared or address in undeclared:
            yield action.destroys.kind
        return
    losing = _principal(action)
    if losing in undeclared:
        yield losing.kind
        return
    taken = {freed for freed in action.frees if freed in undeclared} if action.takes_away else set()
    yield from sorted({freed.kind for freed in taken | ({address} & undeclared)})


def _principal(action: PlannedCall) -> Address | None:
    """Return who loses access by a removal; None for one that concerns an instance profile."""
    arguments = action.call.arguments
    if "InstanceProfileName" in arguments:
        return None
    return next(
        (
            Address(kind, str(arguments[parameter]))
            for parameter, kind in _PRINCIPALS
            if parameter in arguments
        ),
        None,
    )
