"""Whether one wildcard pattern matches everything that another matches.

The answer is True only when that is certain. `*` matches any characters, `?` a single
character. The value of a policy variable is known only with the request; an escape such
as `${*}` is the character itself.
"""

from __future__ import annotations

import functools
import re
from typing import Literal, TypeAlias

import attrs

STAR: Literal["*"] = "*"
QUESTION_MARK: Literal["?"] = "?"


@attrs.frozen
class LiteralToken:
    """A character or a whole policy variable, which matches only itself."""

    text: str
    is_variable: bool = False


Token: TypeAlias = Literal["*", "?"] | LiteralToken
Tokens: TypeAlias = tuple[Token, ...]

_TOKEN = re.compile(r"\$\{[*?$]\}|\$\{[^}]*\}|.", re.DOTALL)
_ARN_PARTS = 6


def is_wild(pattern: str) -> bool:
    """Return whether the text contains `*` or `?`."""
    return "*" in pattern or "?" in pattern


def before_wildcard(pattern: str) -> str:
    """Return the text before the first wildcard, the prefix of everything that matches."""
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def covers_action(wide: str, narrow: str) -> bool:
    """Return whether one action pattern matches every action that another does, in any case."""
    return _covers(_plain_tokens(wide.lower()), _plain_tokens(narrow.lower()))


def covers_resource(wide: str, narrow: str, *, variables: bool) -> bool:
    """Return whether one resource pattern matches every resource that another does.

    ARNs are compared part by part; `*` alone matches everything. `variables`: whether the
    policy's version supports policy variables.
    """
    if wide in {"*", narrow}:
        return True
    wide_parts, narrow_parts = _arn_tokens(wide, variables), _arn_tokens(narrow, variables)
    if len(wide_parts) != _ARN_PARTS or len(narrow_parts) != _ARN_PARTS:
        return False
    return all(map(_covers, wide_parts, narrow_parts))


@functools.lru_cache(maxsize=4096)
def _plain_tokens(text: str) -> Tokens:
    return tuple(
        [
            STAR
            if character == STAR
            else QUESTION_MARK
            if character == QUESTION_MARK
            else LiteralToken(character)
            for character in text
        ]
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
    for token in _TOKEN.findall(text):
        if token == STAR:
            result.append(STAR)
        elif token == QUESTION_MARK:
            result.append(QUESTION_MARK)
        elif token in {"${*}", "${?}", "${$}"}:
            result.append(LiteralToken(token[2]))
        else:
            result.append(LiteralToken(token, len(token) > 1))
    return tuple(result)


def _covers(wide: Tokens, narrow: Tokens) -> bool:
    """Match the narrow pattern as text against the wide one; only `*` matches its `*`."""
    narrow_index, wide_index = 0, 0
    star, resume = -1, 0
    while narrow_index < len(narrow):
        if wide_index < len(wide) and wide[wide_index] == STAR:
            star, resume = wide_index, narrow_index
            wide_index += 1
        elif wide_index < len(wide) and _matches(wide[wide_index], narrow[narrow_index]):
            wide_index += 1
            narrow_index += 1
        elif star >= 0:
            resume += 1
            narrow_index, wide_index = resume, star + 1
        else:
            return False
    return all(token == STAR for token in wide[wide_index:])


def _matches(wide: Token, narrow: Token) -> bool:
    if wide == QUESTION_MARK:
        return narrow == QUESTION_MARK or (
            isinstance(narrow, LiteralToken) and not narrow.is_variable
        )
    return wide == narrow
