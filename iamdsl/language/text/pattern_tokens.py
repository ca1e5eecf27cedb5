"""The tokens of patterns: literal text, wildcards and policy variables.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

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

_TOKEN = re.compile(r"\$\{([^}]*)\}|[*?]|[^$*?]+|\$", re.DOTALL)
_ESCAPED = frozenset("*?$")
_ARN_COLONS = 5


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


def canonical(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """Return the tokens with literals joined, and runs of wildcards as `?`s, then one `*`."""
    result: list[Token] = []
    for token in tokens:
        last = result[-1] if result else None
        if isinstance(token, str):
            if isinstance(last, str):
                result[-1] = last + token
            elif token:
                result.append(token)
        elif (
            isinstance(token, int)
            and last in STARS
            and (token in PART_WILDCARDS) == (last in PART_WILDCARDS)
        ):
            if token not in STARS:
                result.insert(-1, token)
        else:
            result.append(token)
    return tuple(result)


def scan_tokens(
    text: str,
    wild: bool,  # noqa: FBT001 - private, one caller
    variables: bool,  # noqa: FBT001
    fold: bool,  # noqa: FBT001
    parts: bool,  # noqa: FBT001
) -> Iterator[Token]:
    """Yield the tokens of a text of a policy; `Pattern.parse` documents the options."""
    colons = 0 if parts and text != "*" else _ARN_COLONS
    for token, variable in _scan(text):
        if variable is not None and variables:
            yield variable if variable in _ESCAPED else _as_variable(variable)
            continue
        for piece in re.split(r"([*?])", token) if wild else (token,):
            if wild and piece in {"*", "?"}:
                inside = colons < _ARN_COLONS
                yield (
                    (STAR_PART if inside else STAR)
                    if piece == "*"
                    else (ONE_PART if inside else ONE)
                )
            else:
                colons += piece.count(":")
                yield piece.lower() if fold else piece


def _scan(text: str) -> Iterator[tuple[str, str | None]]:
    """Yield the pieces of a text, each with what is between its braces if it is a variable.

    After the last closing brace, no `${` begins a variable: none is searched to the end in vain.
    """
    closed = text.rfind("}") + 1
    for match in _TOKEN.finditer(text, 0, closed):
        yield match.group(), match.group(1)
    if closed < len(text):
        yield text[closed:], None


def _as_variable(text: str) -> VariableToken:
    key, comma, rest = text.partition(",")
    rest = rest.strip()
    if comma and len(rest) > 1 and rest[0] == rest[-1] == "'" and "'" not in rest[1:-1]:
        return VariableToken(key.strip(), rest[1:-1])
    return VariableToken(text.strip())
