"""Patterns with wildcards and policy variables, as lists of characters and wildcards.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

ANY: Final = "any run of characters"
ONE: Final = "any one character"

Place: TypeAlias = str
"""ANY, ONE, or a literal character."""

Lookup: TypeAlias = Callable[[str], str | None]
"""The value of a context key, or None."""


def wild(text: str) -> list[Place]:
    """Return a text with `*` and `?` as wildcards."""
    return [{"*": ANY, "?": ONE}.get(character, character) for character in text]


def filled(text: str, lookup: Lookup) -> list[Place] | None:
    """Return a text with variables filled in; None if one has neither value nor default.

    Wildcards in the value of a variable are literal characters.
    """
    places: list[Place] = []
    while "${" in text:
        before, _, rest = text.partition("${")
        if "}" not in rest:
            break
        inside, _, text = rest.partition("}")
        value = _value(inside, lookup)
        if value is None:
            return None
        places += [*wild(before), *value]
    return places + wild(text)


def _value(inside: str, lookup: Lookup) -> str | None:
    if inside in {"*", "?", "$"}:
        return inside
    name, comma, default = inside.partition(",")
    result = lookup(name.strip())
    if result is None and comma:
        return default.strip().strip("'")
    return result


def literal(places: Sequence[Place]) -> str:
    """Return the text with wildcards as literal characters."""
    return "".join({ANY: "*", ONE: "?"}.get(place, place) for place in places)


def matches(places: Sequence[Place], text: str) -> bool:
    """Whether a pattern matches the whole text."""
    if not places:
        return not text
    first, rest = places[0], places[1:]
    if first == ANY:
        if rest and rest[0] == ANY:
            return matches(rest, text)
        return any(matches(rest, text[start:]) for start in range(len(text) + 1))
    return bool(text) and first in {ONE, text[0]} and matches(rest, text[1:])


def split(places: Sequence[Place], separator: str, times: int) -> list[list[Place]]:
    """Return the parts of a pattern between the first `times` separators."""
    parts: list[list[Place]] = [[]]
    for place in places:
        if place == separator and len(parts) <= times:
            parts.append([])
        else:
            parts[-1].append(place)
    return parts
