"""The tokens of patterns: literal text, wildcards and policy variables.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

ONE, STAR = 1, 2
"""`?` and `*`: one character, and any characters."""
ONE_PART, STAR_PART = 3, 4
"""`?` and `*` inside one part of an ARN: the same, but no colon."""

STARS = frozenset({STAR, STAR_PART})
PART_WILDCARDS = frozenset({ONE_PART, STAR_PART})


@attrs.frozen
class VariableToken:
    """Policy variable in a pattern: an opaque letter until its value is filled in."""

    key: str
    default: str | None = None

    def value(self, values: Mapping[str, str | tuple[str, ...]]) -> str | None:
        """Return its value, given the values of keys in lower case; else its default, or None.

        A value is literal text, even if it contains a wildcard. A key with several values has no
        value as a variable.
        """
        value = values.get(self.key.lower())
        if isinstance(value, tuple):
            value = value[0] if len(value) == 1 else None
        return self.default if value is None else value

    def __str__(self) -> str:
        return f"${{{self.key}}}" if self.default is None else f"${{{self.key}, '{self.default}'}}"


Token: TypeAlias = str | int | VariableToken
"""Literal text, a wildcard, or a variable."""


class TooManyPatterns(Exception):
    """An intersection or a set of classes has more members than its limit."""


class LetterPattern(Protocol):
    """A pattern letter by letter; with `fold`, letters match in any case."""

    @property
    def letters(self) -> tuple[Token, ...]:
        """The tokens, with literal text letter by letter."""

    @property
    def fold(self) -> bool:
        """Whether letters match in any case."""
