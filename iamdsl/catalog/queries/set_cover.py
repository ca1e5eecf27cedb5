"""Choose the fewest sets that cover all elements; approximately if the problem is large.

Exact reductions come first: a set within another one is dropped, and a set that alone covers
an element is chosen. The rest is searched, for a limited number of steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

_T = TypeVar("_T", bound=str)

SEARCH_LIMIT = 2_000
"""Number of search steps, after which the best cover so far is returned."""


def smallest_cover(elements: AbstractSet[str], sets: Mapping[_T, AbstractSet[str]]) -> list[_T]:
    """Return the names of the fewest sets that cover all elements; shorter names first.

    Each element is in some set, and the sets hold no other elements.
    """
    bits = {element: 1 << number for number, element in enumerate(sorted(elements))}
    masks = {
        name: sum(bits[element] for element in members)
        for name, members in sorted(sets.items(), key=lambda pair: (len(pair[0]), pair[0]))
    }
    chosen, uncovered, masks = _reduce((1 << len(bits)) - 1, masks)
    if uncovered:
        chosen += _search(uncovered, masks)
    return sorted(chosen)


def _reduce(uncovered: int, masks: dict[_T, int]) -> tuple[list[_T], int, dict[_T, int]]:
    """Return the sets that must be chosen, the elements still uncovered, and the useful sets."""
    chosen: list[_T] = []
    while uncovered:
        masks = _without_dominated({name: mask & uncovered for name, mask in masks.items()})
        required = _required_sets(uncovered, masks)
        if not required:
            break
        for name in required:
            chosen.append(name)
            uncovered &= ~masks[name]
    return chosen, uncovered, masks


def _without_dominated(masks: Mapping[_T, int]) -> dict[_T, int]:
    """Return the sets that are not within another one; the first of equal sets stays."""
    result: dict[_T, int] = {}
    by_size = sorted(masks.items(), key=lambda pair: -pair[1].bit_count())
    for name, mask in by_size:
        if mask and not any(mask & other == mask for other in result.values()):
            result[name] = mask
    return result


def _required_sets(uncovered: int, masks: Mapping[_T, int]) -> list[_T]:
    """Return the sets that are the only one to cover some element."""
    seen, repeated = 0, 0
    for mask in masks.values():
        repeated |= seen & mask
        seen |= mask
    covered_once = seen & ~repeated & uncovered
    return [name for name, mask in masks.items() if mask & covered_once]


def _search(uncovered: int, masks: dict[_T, int]) -> list[_T]:
    """Return the best cover: a greedy one, improved by trying the sets of the rarest element."""
    best = _greedy(uncovered, masks)
    steps = 0
    pending: list[tuple[int, tuple[_T, ...]]] = [(uncovered, ())]
    largest = max(mask.bit_count() for mask in masks.values())
    while pending and steps < SEARCH_LIMIT:
        steps += 1
        rest, chosen = pending.pop()
        if not rest:
            if len(chosen) < len(best):
                best = list(chosen)
            continue
        if len(chosen) + -(-rest.bit_count() // largest) >= len(best):
            continue
        options = _sets_with_rarest(rest, masks)
        pending += [(rest & ~masks[name], (*chosen, name)) for name in reversed(options)]
    return best


def _greedy(uncovered: int, masks: Mapping[_T, int]) -> list[_T]:
    chosen: list[_T] = []
    while uncovered:
        best = max(masks, key=lambda name: (masks[name] & uncovered).bit_count())
        chosen.append(best)
        uncovered &= ~masks[best]
    return chosen


def _sets_with_rarest(uncovered: int, masks: Mapping[_T, int]) -> list[_T]:
    """Return the sets that cover the element which the fewest sets cover, largest first."""
    fewest: list[_T] = []
    remaining = uncovered
    while remaining:
        bit = remaining & -remaining
        remaining ^= bit
        covering = [name for name, mask in masks.items() if mask & bit]
        if not fewest or len(covering) < len(fewest):
            fewest = covering
    return sorted(fewest, key=lambda name: -(masks[name] & uncovered).bit_count())
