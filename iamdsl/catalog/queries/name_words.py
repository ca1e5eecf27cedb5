"""The words that names of actions are made of: `GetObjectTagging` is Get, Object, Tagging."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[^A-Za-z0-9]+")


def words(name: str) -> list[str]:
    """The words of a name, in order; together they are the name."""
    return _WORD.findall(name)


def beginnings(name: str) -> list[str]:
    """What a name begins with, up to each bound of words: nothing, Get, GetObject."""
    found = words(name)
    return ["".join(found[:count]) for count in range(len(found))]


def endings(name: str) -> list[str]:
    """What a name ends with, from each bound of words on: ObjectTagging, Tagging, nothing."""
    found = words(name)
    return ["".join(found[count:]) for count in range(1, len(found) + 1)]
