"""Hold deletions until everything of the same kind is complete: one barrier for each kind.

What is no longer declared may have a successor under another name. If the successor cannot be
created, or does not get its policies, members or credentials, the old object stays. A barrier is
one node of the dependency graph, not a dependency of each deletion on each creation. With
`delete_first` the barrier is the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, LEAST_PRIVILEGE_FIRST, Order
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import Address
from iamdsl.resources.kind.planned_call import created_objects

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from iamdsl.deployment.order.wait_graph import WaitGraph
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls

_PRINCIPALS = (("UserName", "user"), ("GroupName", "group"), ("RoleName", "role"))
"""Parameters of a call that name whose access it changes, the first that is present."""


@attrs.frozen
class CallSequence:
    """Choices of the order of calls, where IAM accepts any.

    `undeclared` are the objects that the plan deletes because nothing declares them any more.
    With `delete_first` they are deleted before others of their kinds are created. `untried` are
    kinds of which something declared cannot be planned, so that this run does not create it.
    `incomplete` are objects that an earlier run created, which was not complete. `arns` are those
    that objects have after the plan.
    """

    first: Order = AVAILABILITY_FIRST
    delete_first: bool = False
    undeclared: frozenset[Address] = frozenset()
    untried: frozenset[str] = frozenset()
    incomplete: frozenset[Address] = frozenset()
    arns: Mapping[Address, str] = attrs.field(factory=dict)


@attrs.frozen
class PlacedBarriers:
    """By the index of an action, the kinds that hold it, and those whose barrier it opens."""

    held_by: Mapping[int, tuple[str, ...]] = attrs.field(factory=dict)
    opens: Mapping[int, tuple[str, ...]] = attrs.field(factory=dict)


NO_BARRIERS = PlacedBarriers()
"""No barriers: nothing is held."""


def add_barriers(actions: PlannedCalls, graph: WaitGraph, sequence: CallSequence) -> PlacedBarriers:
    """Return what the barrier of each kind holds, and add each of them to the graph.

    What a call that opens a barrier waits for is not held by it: the call needs its room. With
    `delete_first` a barrier opens without the deletions that need a creation of the kind.
    """
    if sequence.delete_first:
        creating = _by_kind(actions, (action.creates or action.completes for action in actions))
        deleting = _by_kind(actions, (action.destroys for action in actions))
        for kind in creating.keys() & deleting.keys():
            last = graph.later(creating[kind])
            deleting[kind] = [place for place in deleting[kind] if place not in last]
        return _add_barriers(graph, opening=deleting, held=creating)
    if sequence.first == LEAST_PRIVILEGE_FIRST:
        return NO_BARRIERS
    opening: dict[str, list[int]] = {kind: [] for kind in sequence.untried}
    for place, kinds in enumerate(_completed_kinds(actions, sequence.incomplete)):
        for kind in kinds:
            opening.setdefault(kind, []).append(place)
    held: dict[str, list[int]] = {}
    for place, kinds in _kinds_to_hold(actions, sequence.undeclared, opening):
        for kind in () if actions[place].urgent else kinds:
            held.setdefault(kind, []).append(place)
    return _add_barriers(graph, opening=opening, held=held)


def _add_barriers(
    graph: WaitGraph, *, opening: Mapping[str, list[int]], held: Mapping[str, list[int]]
) -> PlacedBarriers:
    held_by: dict[int, tuple[str, ...]] = {}
    opens: dict[int, tuple[str, ...]] = {}
    for kind in sorted(opening.keys() & held.keys()):
        free = graph.add_barrier(opening[kind], held[kind])
        for place in free:
            held_by[place] = (*held_by.get(place, ()), kind)
        for place in opening[kind] if free else ():
            opens[place] = (*opens.get(place, ()), kind)
    return PlacedBarriers(held_by, opens)


def _completed_kinds(
    actions: PlannedCalls, incomplete: frozenset[Address]
) -> Iterator[frozenset[str]]:
    """Yield for each action the kinds of the objects that it creates or completes.

    An object is complete once it has its policies, members, credentials and instance profiles.
    """
    new = created_objects(actions) | incomplete
    for action in actions:
        concerned = {action.creates or action.completes} - {None}
        if action.creates is not None:
            concerned |= {changed_principal(action)} & new
        elif not (action.takes_away or action.dispensable):
            concerned |= (action.uses | {action.address}) & new
        yield frozenset(item.kind for item in concerned if item is not None)


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
    losing = [_losing_objects(action, undeclared, created) for action in actions]
    kinds = {address: frozenset({address.kind}) for address in undeclared}
    blocking: dict[Address, set[Address]] = {}
    for place, action in enumerate(actions):
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
    action: PlannedCall, undeclared: frozenset[Address], created: Collection[str]
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
        return frozenset({destroyed, action.address} & undeclared)
    principal = changed_principal(action)
    if principal in undeclared:
        return frozenset({principal})
    taken = action.frees & undeclared if action.takes_away else frozenset[Address]()
    return taken | ({action.address} & undeclared)


def changed_principal(action: PlannedCall) -> Address | None:
    """Return whose access a call changes; None for one that concerns an instance profile."""
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
