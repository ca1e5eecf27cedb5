"""Which step goes first where IAM itself does not care: what it does to access decides.

Two orders are offered. `availability_first` gives access before it takes other access from the
same object; `least_privilege_first` takes all that is to be taken before it gives anything. In
both a factor of access (boundary, trust, …) is narrowed before another is widened, so that no
state between gives what neither the old nor the new one does, as far as structure tells.
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
"""What of an object's access is changed first."""

AVAILABILITY_FIRST: Order = "availability_first"
LEAST_PRIVILEGE_FIRST: Order = "least_privilege_first"

GAP = "a gap: this goes before what takes its place is there"
EXCESS = "no order is safe: for a moment {} may do what it could not before and cannot afterwards"

_LIMITS: frozenset[AccessFactor] = frozenset({"deny", "boundary"})
"""Factors that limit: a new limit comes before the old one goes."""


@attrs.frozen
class Preference:
    """One action should come before another; `otherwise` is said of the second if it cannot."""

    first: int
    then: int
    fallback_note: str | None = None


@attrs.frozen
class _AccessDelta:
    """What one action does to one object's access."""

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
            frozenset(item.factor for item in effects if item.narrows),
            frozenset().union(*(entry.gains for entry in effects)),
            frozenset().union(*(candidate.loses for candidate in effects)),
        )

    def leaves_open(self, other: _AccessDelta) -> bool:
        """Whether doing this before the other gives for a moment more than either state."""
        return any(
            wide != narrow or wide in _LIMITS for wide in self.widens for narrow in other.narrows
        )

    def replaces(self, other: _AccessDelta) -> bool:
        """Whether this gives what may take the place of what the other takes away."""
        if "allow" not in self.widens or "allow" not in other.narrows:
            return False
        if "allow" in other.widens and "allow" in self.narrows:
            return bool(self.gains & other.loses)
        return True


def preferences(actions: PlannedCalls, order: Order) -> list[Preference]:
    """Which actions should come before which others, the most important first."""
    deeds = [
        pair for whose, done in _access_deltas(actions).items() for pair in _pairs(whose, done)
    ]
    if order == LEAST_PRIVILEGE_FIRST:
        result = [
            preference for whose, a, b in deeds for preference in _prefer_narrowing(whose, a, b)
        ]
        return result + _order_without_effects(actions, order)
    giving = [item for _, a, b in deeds for item in _prefer_granting(a, b)]
    closing = [entry for whose, a, b in deeds for entry in _prefer_closing(whose, a, b)]
    return giving + closing + _order_without_effects(actions, order)


def unorderable_notes(actions: PlannedCalls) -> dict[int, str]:
    """What is said of actions of which neither can go first without leaving something open."""
    return {
        delta.place: EXCESS.format(whose)
        for whose, done in _access_deltas(actions).items()
        for a, b in combinations(done, 2)
        if a.leaves_open(b) and b.leaves_open(a)
        for delta in (a, b)
    }


def _access_deltas(actions: PlannedCalls) -> dict[Address, list[_AccessDelta]]:
    """The deeds of all actions, by the object whose access they change."""
    result: dict[Address, list[_AccessDelta]] = {}
    for place, (_, action) in enumerate(actions):
        by_object: dict[Address, list[AccessEffect]] = {}
        for effect in action.effects:
            by_object.setdefault(effect.whose, []).append(effect)
        for whose, effects in by_object.items():
            result.setdefault(whose, []).append(_AccessDelta.of(place, effects))
    return result


def _pairs(
    whose: Address, done: list[_AccessDelta]
) -> Iterator[tuple[Address, _AccessDelta, _AccessDelta]]:
    for a, b in combinations(done, 2):
        yield whose, a, b
        yield whose, b, a


def _prefer_narrowing(whose: Address, a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """What narrows comes before what widens; what does both, between them."""
    plain = not (b.narrows and a.widens)
    if a.narrows and b.widens and (plain or (b.leaves_open(a) and not a.leaves_open(b))):
        yield Preference(a.place, b.place, EXCESS.format(whose))


def _prefer_granting(a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """What is allowed anew comes before what is allowed no longer."""
    if a.replaces(b):
        yield Preference(a.place, b.place, GAP)


def _prefer_closing(whose: Address, a: _AccessDelta, b: _AccessDelta) -> Iterator[Preference]:
    """One factor is narrowed before another is widened."""
    if b.leaves_open(a) and not a.leaves_open(b):
        yield Preference(a.place, b.place, EXCESS.format(whose))


def _order_without_effects(actions: PlannedCalls, order: Order) -> list[Preference]:
    """The order within one object's change of what no policy tells, such as tags."""
    adding: dict[Address, list[int]] = {}
    taking: dict[Address, list[int]] = {}
    first = order == AVAILABILITY_FIRST
    for place, (address, action) in enumerate(actions):
        if action.destroys is None and action.takes_away:
            taking.setdefault(address, []).append(place)
        elif not (action.takes_away or action.follows or (action.creates and not first)):
            adding.setdefault(address, []).append(place)
    return [
        Preference(add, take) if first else Preference(take, add)
        for address, taken in taking.items()
        for take in taken
        for add in adding.get(address, ())
    ]
