"""Preferred order of calls by their effect on access, where IAM requires no order.

There are two orders. `availability_first` grants access before it revokes other access of the
same object; `least_privilege_first` revokes everything it has to revoke before it grants anything.
In both, one factor of access (boundary, trust, …) is narrowed before another is widened, so that
no intermediate state allows what neither the old nor the new state allows, as far as the
structure of the policies shows.
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from iamdsl.resources.kind.access_effect import AccessFactor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.resources import Address
    from iamdsl.resources.kind.access_effect import AccessEffect
    from iamdsl.resources.kind.planned_call import PlannedCalls

Order: TypeAlias = Literal["availability_first", "least_privilege_first"]
"""Whether access is granted or revoked first."""

AVAILABILITY_FIRST: Order = "availability_first"
LEAST_PRIVILEGE_FIRST: Order = "least_privilege_first"

GAP = "a gap: this is removed before its replacement is in place"
EXCESS = "no safe order: {} briefly has access that it has neither before nor after this run"

_LIMITS: frozenset[AccessFactor] = frozenset({"deny", "boundary"})
"""Factors that limit access: a new limit is added before the old one is removed."""


@attrs.frozen
class Preference:
    """One action should come before another, by their indexes.

    `fallback_note` is shown on the second action if that order is not possible.
    """

    first: int
    then: int
    fallback_note: str | None = None


@attrs.frozen
class _AccessDelta:
    """Effect of one action on one object's access."""

    place: int
    widens: frozenset[AccessFactor]
    narrows: frozenset[AccessFactor]
    gains: frozenset[str]
    loses: frozenset[str]

    @classmethod
    def of(cls, place: int, effects: list[AccessEffect]) -> _AccessDelta:
        return cls(
            place,
            frozenset(effect.factor for effect in effects if effect.widens),
            frozenset(effect.factor for effect in effects if effect.narrows),
            frozenset().union(*(effect.gains for effect in effects)),
            frozenset().union(*(effect.loses for effect in effects)),
        )

    def leaves_open(self, other: _AccessDelta) -> bool:
        """Return whether sending this before the other briefly allows more than either state."""
        return any(
            wide != narrow or wide in _LIMITS for wide in self.widens for narrow in other.narrows
        )

    def replaces(self, other: _AccessDelta) -> bool:
        """Return whether this grants access that may replace the access the other revokes."""
        if "allow" not in self.widens or "allow" not in other.narrows:
            return False
        if "allow" in other.widens and "allow" in self.narrows:
            return bool(self.gains & other.loses)
        return True


def preferences(actions: PlannedCalls, order: Order) -> list[Preference]:
    """Return which actions should come before which others, the most important first.

    An urgent action waits for no other one.
    """
    return [item for item in _preferences(actions, order) if not actions[item.then].urgent]


def _preferences(actions: PlannedCalls, order: Order) -> list[Preference]:
    pairs = [
        pair for owner, deltas in _access_deltas(actions).items() for pair in _pairs(owner, deltas)
    ]
    if order == LEAST_PRIVILEGE_FIRST:
        chosen = [item for pair in pairs for item in _prefer_narrowing(*pair)]
    else:
        chosen = [
            item
            for choose in (_prefer_granting, _prefer_closing)
            for pair in pairs
            for item in choose(*pair)
        ]
    return chosen + _order_without_effects(actions, order)


def unorderable_notes(actions: PlannedCalls) -> dict[int, str]:
    """Return the notes on pairs of actions that allow too much in either order, by index."""
    return {
        delta.place: EXCESS.format(owner)
        for owner, deltas in _access_deltas(actions).items()
        for a, b in combinations(deltas, 2)
        if a.leaves_open(b) and b.leaves_open(a)
        for delta in (a, b)
    }


def _access_deltas(actions: PlannedCalls) -> dict[Address, list[_AccessDelta]]:
    """Return the effects of all actions, by the object whose access they change."""
    result: dict[Address, list[_AccessDelta]] = {}
    for place, action in enumerate(actions):
        by_object: dict[Address, list[AccessEffect]] = {}
        for effect in action.effects:
            by_object.setdefault(effect.whose, []).append(effect)
        for owner, effects in by_object.items():
            result.setdefault(owner, []).append(_AccessDelta.of(place, effects))
    return result


def _pairs(
    owner: Address, deltas: list[_AccessDelta]
) -> Iterator[tuple[Address, _AccessDelta, _AccessDelta]]:
    for a, b in combinations(deltas, 2):
        yield owner, a, b
        yield owner, b, a


def _prefer_narrowing(owner: Address, a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """Prefer narrowing before widening; an action that does both comes between them."""
    plain = not (b.narrows and a.widens)
    if a.narrows and b.widens and (plain or (b.leaves_open(a) and not a.leaves_open(b))):
        yield Preference(a.place, b.place, EXCESS.format(owner))


def _prefer_granting(_owner: Address, a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """Prefer the grant before the revocation of what it replaces."""
    if a.replaces(b):
        yield Preference(a.place, b.place, GAP)


def _prefer_closing(owner: Address, a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """Prefer narrowing one factor before another is widened."""
    if b.leaves_open(a) and not a.leaves_open(b):
        yield Preference(a.place, b.place, EXCESS.format(owner))


def _order_without_effects(actions: PlannedCalls, order: Order) -> list[Preference]:
    """Return the order of calls on one object that have no known effect on access (tags)."""
    adding: dict[Address, list[int]] = {}
    removing: dict[Address, list[int]] = {}
    adds_first = order == AVAILABILITY_FIRST
    for place, action in enumerate(actions):
        address = action.address
        if action.destroys is None and action.takes_away:
            removing.setdefault(address, []).append(place)
        elif not (action.takes_away or action.follows or (action.creates and not adds_first)):
            adding.setdefault(address, []).append(place)
    return [
        Preference(add, remove) if adds_first else Preference(remove, add)
        for address, removals in removing.items()
        for remove in removals
        for add in adding.get(address, ())
    ]
