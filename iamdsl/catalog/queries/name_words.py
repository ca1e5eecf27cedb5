"""Split the names of actions into words: `GetObjectTagging` is Get, Object, Tagging."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[^A-Za-z0-9]+")


def name_words(name: str) -> list[str]:
    """Return the words of a name in order; joined they give the name."""
    return _WORD.findall(name)


def word_prefixes(name: str) -> list[str]:
    """Return the beginnings of a name that end between words: an empty text, Get, GetObject."""
    words = name_words(name)
    return ["".join(words[:count]) for count in range(len(words))]


def word_suffixes(name: str) -> list[str]:
    """Return the endings of a name that begin between words: ObjectTagging, Tagging, empty."""
    words = name_words(name)
    return ["".join(words[count:]) for count in range(1, len(words) + 1)]
