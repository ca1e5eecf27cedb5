"""Choosing the fewest sets that cover everything: exactly where it is small, else nearly.

Reductions that lose nothing come first: a set within another one is dropped, a thing that
only one set covers takes that set. What is left is searched through, within bounds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

_T = TypeVar("_T", bound=str)

SEARCH_LIMIT = 2_000
"""Steps of the search, after which the best found so far is taken."""


def smallest_cover(things: AbstractSet[str], sets: Mapping[_T, AbstractSet[str]]) -> list[_T]:
    """Names of as few sets as cover all things; of equally many, the shorter names.

    Each thing is in some set, and no set holds anything else.
    """
    bits = {thing: 1 << number for number, thing in enumerate(sorted(things))}
    masks = {
        name: sum(bits[thing] for thing in held)
        for name, held in sorted(sets.items(), key=lambda pair: (len(pair[0]), pair[0]))
    }
    chosen, left, masks = _reduce((1 << len(bits)) - 1, masks)
    if left:
        chosen += _search(left, masks)
    return sorted(chosen)


def _reduce(left: int, masks: dict[_T, int]) -> tuple[list[_T], int, dict[_T, int]]:
    """What must be chosen, the things still to cover, and the sets still of use for them."""
    chosen: list[_T] = []
    while left:
        masks = _without_dominated({name: mask & left for name, mask in masks.items()})
        needed = _only_ones(left, masks)
        if not needed:
            break
        for name in needed:
            chosen.append(name)
            left &= ~masks[name]
    return chosen, left, masks


def _without_dominated(masks: Mapping[_T, int]) -> dict[_T, int]:
    """The sets that are within no other; the first of equal ones stays."""
    kept: dict[_T, int] = {}
    by_size = sorted(masks.items(), key=lambda pair: -pair[1].bit_count())
    for name, mask in by_size:
        if mask and not any(mask & other == mask for other in kept.values()):
            kept[name] = mask
    return kept


def _only_ones(left: int, masks: Mapping[_T, int]) -> list[_T]:
    """The sets that alone cover something."""
    once, more = 0, 0
    for mask in masks.values():
        more |= once & mask
        once |= mask
    alone = once & ~more & left
    return [name for name, mask in masks.items() if mask & alone]


def _search(left: int, masks: dict[_T, int]) -> list[_T]:
    """The best cover found: greedily first, then by trying the sets of the rarest thing."""
    best = _greedy(left, masks)
    steps = 0
    pending: list[tuple[int, tuple[_T, ...]]] = [(left, ())]
    largest = max(mask.bit_count() for mask in masks.values())
    while pending and steps < SEARCH_LIMIT:
        steps += 1
        rest, taken = pending.pop()
        if not rest:
            if len(taken) < len(best):
                best = list(taken)
            continue
        if len(taken) + -(-rest.bit_count() // largest) >= len(best):
            continue
        options = _options_of_rarest(rest, masks)
        pending += [(rest & ~masks[name], (*taken, name)) for name in reversed(options)]
    return best


def _greedy(left: int, masks: Mapping[_T, int]) -> list[_T]:
    chosen: list[_T] = []
    while left:
        name = max(masks, key=lambda item: (masks[item] & left).bit_count())
        chosen.append(name)
        left &= ~masks[name]
    return chosen


def _options_of_rarest(rest: int, masks: Mapping[_T, int]) -> list[_T]:
    """The sets that cover the thing which fewest of them do, the largest first."""
    fewest_found: list[_T] = []
    remaining = rest
    while remaining:
        bit = remaining & -remaining
        remaining ^= bit
        result = [name for name, mask in masks.items() if mask & bit]
        if not fewest_found or len(result) < len(fewest_found):
            fewest_found = result
    return sorted(fewest_found, key=lambda name: -(masks[name] & rest).bit_count())
