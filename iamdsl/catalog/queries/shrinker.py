"""Shrink actions to the fewest patterns that match exactly these actions.

Wildcards are placed only between words: `s3:GetObject*`, never `s3:GetObj*`. An action that AWS
adds later may match a pattern, so nothing is shrunk unless the user calls `shrink`.
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
    """Return the fewest patterns that match exactly these actions in the catalog of today.

    `expand(shrink(actions))` returns the same actions; there are never more patterns than
    actions. For a policy, the result is the policy with each statement's actions shrunk.
    Unknown actions, retired actions and patterns are left unchanged. Raises `LanguageError`
    for an object that is not an action.
    """
    if isinstance(actions, PolicyDocument):
        statements = tuple(
            attrs.evolve(statement, actions=shrink(statement.actions))
            for statement in actions.statements
        )
        return attrs.evolve(actions, statements=statements, source=None)
    names_by_prefix: dict[str, set[str]] = {}
    unchanged: set[str] = set()
    for text in action_texts(actions):
        table = catalog().table(text.partition(":")[0])
        number = None if table is None else table.numbers.get(text.partition(":")[2].lower())
        if table is None or number is None or table.actions[number][5]:
            unchanged.add(text)
        else:
            names_by_prefix.setdefault(table.prefix, set()).add(table.actions[number][0])
    shrunk = [
        f"{prefix}:{pattern}"
        for prefix, names in names_by_prefix.items()
        for pattern in _patterns(catalog().table(prefix), names)
    ]
    return tuple(sorted([*unchanged, *shrunk]))


def _patterns(table: ServiceTable | None, names: set[str]) -> Iterable[str]:
    assert table is not None  # noqa: S101 - the names come from it
    current = [row[0] for row in table.actions if not row[5]]
    if len(names) == len(current):
        return ["*"]
    index = _NameIndex(current)
    # Most sets of actions came from one pattern, which is then found quickly.
    for pattern in sorted(_candidates(min(names)), key=len):
        if index.matching(pattern) == names:
            return [pattern]
    candidates: dict[str, frozenset[str]] = {}
    for name in names:
        for pattern in _candidates(name):
            if pattern not in candidates:
                candidates[pattern] = index.matching(pattern)
    exact = {pattern: matching for pattern, matching in candidates.items() if matching <= names}
    patterns = smallest_cover(names, exact)
    # A wildcard that matches an empty text makes a name longer by one character.
    return patterns if sum(map(len, patterns)) <= sum(map(len, names)) else sorted(names)


def _candidates(name: str) -> Iterator[str]:
    """Yield the name, and its patterns: a wildcard for some words, or one on each side of them."""
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
    """Index of names for fast pattern matching."""

    def __init__(self, names: list[str]) -> None:
        self._folded: dict[str, str] = {name.lower(): name for name in names}
        self._forward: list[str] = sorted(self._folded)
        self._backward: list[str] = sorted(name[::-1] for name in self._folded)

    def matching(self, pattern: str) -> frozenset[str]:
        """Return the names that match a pattern: `head*tail`, `*word*` or without wildcard."""
        folded = pattern.lower()
        if "*" not in folded:
            return frozenset([self._folded[folded]])
        head, *middle, tail = folded.split("*")
        if middle:
            result = [name for name in self._folded if middle[0] in name]
        elif head:
            min_length = len(head) + len(tail)
            result = [
                name
                for name in _names_with_prefix(self._forward, head)
                if name.endswith(tail) and len(name) >= min_length
            ]
        else:
            result = [name[::-1] for name in _names_with_prefix(self._backward, tail[::-1])]
        return frozenset(self._folded[name] for name in result)


def _names_with_prefix(names: list[str], head: str) -> list[str]:
    first = bisect.bisect_left(names, head)
    return names[first : bisect.bisect_left(names, f"{head}\U0010ffff", first)]
