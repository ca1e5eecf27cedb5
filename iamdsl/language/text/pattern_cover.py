"""Whether one pattern matches all that another matches, surely: never yes when in doubt.

`*` stands for any characters, `?` for one. A policy variable stands for text that
is known only with the request, and an escape such as `${*}` for the character itself.
"""

from __future__ import annotations

import functools
import re
from typing import Literal, TypeAlias

import attrs

STAR: Literal["*"] = "*"
ONE: Literal["?"] = "?"


@attrs.frozen
class LiteralToken:
    """A character, or a whole variable, that matches itself alone."""

    text: str
    is_variable: bool = False


Token: TypeAlias = Literal["*", "?"] | LiteralToken
Tokens: TypeAlias = tuple[Token, ...]

_TOKEN = re.compile(r"\$\{[*?$]\}|\$\{[^}]*\}|.", re.DOTALL)
_ARN_PARTS = 6


def is_wild(pattern: str) -> bool:
    """Whether a pattern may match more than one text."""
    return "*" in pattern or "?" in pattern


def before_wildcard(pattern: str) -> str:
    """The text before a pattern's first wildcard, with which all begins that it covers."""
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def covers_action(wide: str, narrow: str) -> bool:
    """Whether an action pattern matches every action that another does, in any case."""
    return _covers(_plain_tokens(wide.lower()), _plain_tokens(narrow.lower()))


def covers_resource(wide: str, narrow: str, *, variables: bool) -> bool:
    """Whether a resource pattern matches every resource that another does.

    Part by part, as ARNs are compared; `*` alone matches all. `variables` tells
    whether the policy's version has them.
    """
    if wide in {"*", narrow}:
        return True
    item, other = _arn_tokens(wide, variables), _arn_tokens(narrow, variables)
    if len(item) != _ARN_PARTS or len(other) != _ARN_PARTS:
        return False
    return all(map(_covers, item, other))


@functools.lru_cache(maxsize=4096)
def _plain_tokens(text: str) -> Tokens:
    return tuple(
        [STAR if item == STAR else ONE if item == ONE else LiteralToken(item) for item in text]
    )


@functools.lru_cache(maxsize=4096)
def _arn_tokens(text: str, variables: bool) -> tuple[Tokens, ...]:  # noqa: FBT001 - a cache's key
    tokens = _tokens(text) if variables else _plain_tokens(text)
    colon = LiteralToken(":")
    parts: list[list[Token]] = [[]]
    for token in tokens:
        if token == colon and len(parts) < _ARN_PARTS:
            parts.append([])
        else:
            parts[-1].append(token)
    return tuple(map(tuple, parts))


def _tokens(text: str) -> Tokens:
    result: list[Token] = []
    for item in _TOKEN.findall(text):
        if item == STAR:
            result.append(STAR)
        elif item == ONE:
            result.append(ONE)
        elif item in {"${*}", "${?}", "${$}"}:
            result.append(LiteralToken(item[2]))
        else:
            result.append(LiteralToken(item, len(item) > 1))
    return tuple(result)


def _covers(wide: Tokens, narrow: Tokens) -> bool:
    """Glob matching with the narrow pattern as text: its `*` is matched by a `*` alone."""
    at, star, resume = 0, -1, 0
    for_now = 0
    while at < len(narrow):
        if for_now < len(wide) and wide[for_now] == STAR:
            star, resume = for_now, at
            for_now += 1
        elif for_now < len(wide) and _matches(wide[for_now], narrow[at]):
            for_now += 1
            at += 1
        elif star >= 0:
            resume += 1
            at, for_now = resume, star + 1
        else:
            return False
    return all(token == STAR for token in wide[for_now:])


def _matches(wide: Token, narrow: Token) -> bool:
    if wide == ONE:
        return narrow == ONE or (isinstance(narrow, LiteralToken) and not narrow.is_variable)
    return wide == narrow
