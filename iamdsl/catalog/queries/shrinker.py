"""From actions to the fewest patterns that mean just these, by the catalog of its date.

Wildcards stand at the bounds of words only: `s3:GetObject*`, never `s3:GetObj*`. What AWS
adds later may fall under a pattern, so that shrinking is asked for and never done unasked.
"""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING, TypeVar, overload

import attrs

from iamdsl.catalog.entries.actions import action_texts
from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.queries.name_words import name_words, word_prefixes, word_suffixes
from iamdsl.catalog.queries.set_cover import smallest_cover
from iamdsl.language import PolicyDocument

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from iamdsl.catalog.entries.service_table import ServiceTable
    from iamdsl.language.elements.action import HasAction

_D = TypeVar("_D", bound=PolicyDocument)


@overload
def shrink(actions: _D) -> _D: ...


@overload
def shrink(actions: str | HasAction | Iterable[str | HasAction]) -> tuple[str, ...]: ...


def shrink(actions: _D | str | HasAction | Iterable[str | HasAction]) -> _D | tuple[str, ...]:
    """The fewest patterns that mean exactly these actions today; never more than were given.

    `expand(shrink(actions))` gives the actions again. Of a policy, each statement's actions
    are shrunk. What the catalog does not know, what AWS has retired and patterns that are
    given already stand as they are.
    """
    if isinstance(actions, PolicyDocument):
        shorter = tuple(
            attrs.evolve(statement, actions=shrink(statement.actions))
            for statement in actions.statements
        )
        return attrs.evolve(actions, statements=shorter, source=None)
    wanted: dict[str, set[str]] = {}
    kept: set[str] = set()
    for text in action_texts(actions):
        table = catalog().table(text.partition(":")[0])
        number = None if table is None else table.numbers.get(text.partition(":")[2].lower())
        if table is None or number is None or table.actions[number][5]:
            kept.add(text)
        else:
            wanted.setdefault(table.prefix, set()).add(table.actions[number][0])
    result = [
        f"{prefix}:{pattern}"
        for prefix, names in wanted.items()
        for pattern in _patterns(catalog().table(prefix), names)
    ]
    return tuple(sorted([*kept, *result]))


def _patterns(table: ServiceTable | None, names: set[str]) -> Iterable[str]:
    assert table is not None  # noqa: S101 - it gave the names
    current = [row[0] for row in table.actions if not row[5]]
    if len(names) == len(current):
        return ["*"]
    universe = _NameIndex(current)
    # Most sets that one shrinks were a pattern once: one that is all of them is soon found.
    for pattern in sorted(_candidates(min(names)), key=len):
        if universe.matching(pattern) == names:
            return [pattern]
    candidates: dict[str, frozenset[str]] = {}
    for name in names:
        for pattern in _candidates(name):
            if pattern not in candidates:
                candidates[pattern] = universe.matching(pattern)
    exact = {pattern: meant for pattern, meant in candidates.items() if meant <= names}
    result = smallest_cover(names, exact)
    # A wildcard that stands for nothing in one name makes it longer by a character.
    return result if sum(map(len, result)) <= sum(map(len, names)) else sorted(names)


def _candidates(name: str) -> Iterator[str]:
    """The name, and the patterns it fits: a wildcard between words, or two around words."""
    yield name
    tails = word_suffixes(name)
    for start, head in enumerate(word_prefixes(name)):
        for tail in tails[start:]:
            if head or tail:
                yield f"{head}*{tail}"
    parts = name_words(name)
    for start in range(1, len(parts)):
        for end in range(start + 1, len(parts)):
            yield f"*{''.join(parts[start:end])}*"


class _NameIndex:
    """Names in which those that a pattern means are found quickly."""

    def __init__(self, names: list[str]) -> None:
        self._folded: dict[str, str] = {name.lower(): name for name in names}
        self._forward: list[str] = sorted(self._folded)
        self._backward: list[str] = sorted(name[::-1] for name in self._folded)

    def matching(self, pattern: str) -> frozenset[str]:
        """The names that a pattern of `head*tail`, `*word*` or no wildcard means."""
        folded = pattern.lower()
        if "*" not in folded:
            return frozenset([self._folded[folded]])
        head, *middle, tail = folded.split("*")
        if middle:
            result = [name for name in self._folded if middle[0] in name]
        elif head:
            least = len(head) + len(tail)
            result = [
                name
                for name in _names_with_prefix(self._forward, head)
                if name.endswith(tail) and len(name) >= least
            ]
        else:
            result = [name[::-1] for name in _names_with_prefix(self._backward, tail[::-1])]
        return frozenset(self._folded[name] for name in result)


def _names_with_prefix(names: list[str], head: str) -> list[str]:
    first = bisect.bisect_left(names, head)
    return names[first : bisect.bisect_left(names, f"{head}\U0010ffff", first)]
