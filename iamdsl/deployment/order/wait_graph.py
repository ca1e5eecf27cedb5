"""Which call waits for which, as a graph without cycles, with barriers as nodes after the calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence


@attrs.define
class _Sides:
    """All nodes that a barrier waits for, and all that wait for it, directly or not."""

    earlier: set[int]
    later: set[int]


class WaitGraph:
    """The nodes that each node waits for, by index: first those of the calls, then barriers.

    A barrier waits for the calls that open it; the calls that it holds wait for the barrier.
    """

    def __init__(self, waits: list[set[int]]) -> None:
        """Begin with the dependencies of the calls."""
        self.waits = waits
        self._calls = len(waits)
        self._followers: list[set[int]] = []
        self._sides: list[_Sides] = []

    def add(self, first: int, then: int) -> bool:
        """Make a call wait for another one; return False if that one already waits for it."""
        if first in self.waits[then]:
            return True
        if any(then in sides.earlier and first in sides.later for sides in self._sides):
            return False
        if self._is_earlier(then, first):
            return False
        self.waits[then].add(first)
        if self._sides:
            self._followers[first].add(then)
            for sides in self._sides:
                if then in sides.earlier:
                    _extend(sides.earlier, (first,), self.waits)
                if first in sides.later:
                    _extend(sides.later, (then,), self._followers)
        return True

    def add_barrier(self, opening: Iterable[int], held: Iterable[int]) -> list[int]:
        """Add a barrier, and return the calls that it holds: not those that must come before it."""
        barrier = len(self.waits)
        self.waits.append(set(opening))
        needed = _extend(set(), (barrier,), self.waits)
        free = [place for place in held if place not in needed]
        for place in free:
            self.waits[place].add(barrier)
        return free

    def keep_barriers(self) -> None:
        """From now on add nothing that would lead from behind a barrier to before it."""
        self._followers = [set() for _ in self.waits]
        for place, before in enumerate(self.waits):
            for first in before:
                self._followers[first].add(place)
        self._sides = [
            _Sides(
                _extend(set(), (barrier,), self.waits), _extend(set(), (barrier,), self._followers)
            )
            for barrier in range(self._calls, len(self.waits))
        ]

    def later(self, places: Collection[int]) -> set[int]:
        """Return these calls, and all that wait for one of them."""
        followers: list[set[int]] = [set() for _ in self.waits]
        for place, before in enumerate(self.waits):
            for first in before:
                followers[first].add(place)
        return _extend(set(), places, followers)

    def calls_before(self, place: int) -> set[int]:
        """Return the calls that a call itself waits for."""
        return {first for first in self.waits[place] if first < self._calls}

    def _is_earlier(self, place: int, than: int) -> bool:
        """Return whether a call comes before another one, regardless of barriers."""
        trail, seen = [than], {than}
        while trail:
            current = trail.pop()
            if current == place:
                return True
            fresh = self.calls_before(current) - seen
            seen |= fresh
            trail.extend(fresh)
        return False


def _extend(seen: set[int], places: Iterable[int], edges: Sequence[set[int]]) -> set[int]:
    """Add to a set these places, and all that the edges lead to from them."""
    trail = [place for place in places if place not in seen]
    seen.update(trail)
    while trail:
        fresh = edges[trail.pop()] - seen
        seen |= fresh
        trail.extend(fresh)
    return seen
