"""Hold deletions until everything of the same kind was created: one barrier for each kind.

What is no longer declared may have a successor under another name. If the successor cannot be
created, the old object stays. A barrier is one node of the dependency graph, not a dependency of
each deletion on each creation. With `delete_first` the barrier is the other way round.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, LEAST_PRIVILEGE_FIRST, Order
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import Address

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

_PRINCIPALS = (("UserName", "user"), ("GroupName", "group"), ("RoleName", "role"))
"""Parameters of a removal that name who loses access, the first that is present."""


@attrs.frozen
class CallSequence:
    """Choices of the order of calls, where IAM accepts any.

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
    creating = _by_kind(actions, (action.creates or action.completes for _, action in actions))
    creating = {**{kind: [] for kind in sequence.untried}, **creating}
    if sequence.delete_first:
        deleting = _by_kind(actions, (action.destroys for _, action in actions))
        return _add_barriers(waits, opening=deleting, held=creating)
    if sequence.first == LEAST_PRIVILEGE_FIRST:
        return {}
    held: dict[str, list[int]] = {}
    for place, kinds in _kinds_to_hold(actions, sequence.undeclared, creating):
        for kind in () if actions[place][1].urgent else kinds:
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


def _kinds_to_hold(
    actions: PlannedCalls, undeclared: frozenset[Address], created: Collection[str]
) -> Iterator[tuple[int, frozenset[str]]]:
    """Yield the index of each removal, with the kinds of all that is deleted together with it.

    What cannot be deleted until something else is (a user until the access key) is kept whole.
    """
    losing = [_losing_objects(address, action, undeclared, created) for address, action in actions]
    kinds = {address: frozenset({address.kind}) for address in undeclared}
    blocking: dict[Address, set[Address]] = {}
    for place, (_, action) in enumerate(actions):
        for freed in action.frees & undeclared:
            blocking.setdefault(freed, set()).update(losing[place] - {freed})
    changing = True
    while changing:
        changing = False
        for address, others in blocking.items():
            wider = kinds[address].union(*(kinds[other] for other in others))
            changing = changing or wider != kinds[address]
            kinds[address] = wider
    for place, addresses in enumerate(losing):
        if addresses:
            yield place, frozenset().union(*(kinds[address] for address in addresses))


def _losing_objects(
    address: Address,
    action: PlannedCall,
    undeclared: frozenset[Address],
    created: Collection[str],
) -> frozenset[Address]:
    """Return the undeclared objects that lose something by a removal.

    A user who is deleted leaves a group whatever becomes of the group; a role that is kept
    keeps its policies. A role and its instance profile are useless without each other. The
    credentials of a deleted user are needed only if others may take the user's place: with no
    user among what is created (kinds), nothing holds them.
    """
    destroyed = action.destroys
    if destroyed is not None:
        user = owning_user(destroyed)
        if user != destroyed and user in undeclared:
            return frozenset({user, destroyed} & undeclared if user.kind in created else ())
        return frozenset({destroyed, address} & undeclared)
    principal = _principal(action)
    if principal in undeclared:
        return frozenset({principal})
    taken = action.frees & undeclared if action.takes_away else frozenset[Address]()
    return taken | ({address} & undeclared)


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
