"""The words that names of actions are made of: `GetObjectTagging` is Get, Object, Tagging."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[^A-Za-z0-9]+")


def name_words(name: str) -> list[str]:
    """The words of a name, in order; together they are the name."""
    return _WORD.findall(name)


def word_prefixes(name: str) -> list[str]:
    """What a name begins with, up to each bound of words: nothing, Get, GetObject."""
    result = name_words(name)
    return ["".join(result[:count]) for count in range(len(result))]


def word_suffixes(name: str) -> list[str]:
    """What a name ends with, from each bound of words on: ObjectTagging, Tagging, nothing."""
    result = name_words(name)
    return ["".join(result[count:]) for count in range(1, len(result) + 1)]
