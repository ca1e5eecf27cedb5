"""Text patterns with the wildcards `*` and `?` and policy variables.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

if TYPE_CHECKING:
    from iamdsl.evaluation.request.context import Values

Piece: TypeAlias = "tuple[Literal['text', 'wild', 'variable'], str, str | None]"
"""Part of a pattern: literal text, a wildcard, or the key of a variable with its default."""

ANY_TEXT: Piece = ("wild", "*", None)

Test: TypeAlias = Callable[[str], object]
"""Function that returns a truthy value if a text matches."""

_PIECE = re.compile(r"\$\{([^}]*)\}|[*?]|[^$*?]+|\$", re.DOTALL)
_DEFAULT = re.compile(r"([^,]*?)\s*,\s*'([^']*)'\s*").fullmatch
_ESCAPED = frozenset("*?$")


@functools.lru_cache(maxsize=8192)
def parse_pattern(text: str, *, variables: bool, wild: bool) -> tuple[Piece, ...]:
    """Return the parts of a pattern; without `variables` or `wild` their marks are literal text."""
    result: list[Piece] = []
    for match in _PIECE.finditer(text):
        token, variable = match.group(), match.group(1)
        if variable is not None and variables:
            if variable in _ESCAPED:
                result.append(("text", variable, None))
                continue
            key, default = _parse_variable(variable)
            result.append(("variable", key, default))
        elif wild and token in {"*", "?"}:
            result.append(("wild", token, None))
        elif wild and variable is not None:
            result += [
                ("wild", part, None) if part in {"*", "?"} else ("text", part, None)
                for part in re.split(r"([*?])", token)
                if part
            ]
        else:
            result.append(("text", token, None))
    return tuple(result)


def _parse_variable(variable: str) -> tuple[str, str | None]:
    with_default = _DEFAULT(variable) if "," in variable else None
    if with_default is None:
        return variable.strip(), None
    return with_default.group(1).strip(), with_default.group(2)


def has_variable(parts: Iterable[Piece]) -> bool:
    """Return whether the pattern contains a variable."""
    return any(kind == "variable" for kind, _, _ in parts)


def fill_variables(
    parts: tuple[Piece, ...], known: Mapping[str, Values]
) -> tuple[Piece, ...] | None:
    """Return the parts with the variables' values; None if a variable has no value.

    A value is literal text, even if it contains a wildcard. A key with several values has no
    value as a variable.
    """
    result: list[Piece] = []
    for part in parts:
        kind, key, default = part
        if kind != "variable":
            result.append(part)
            continue
        value = known.get(key.lower())
        if isinstance(value, tuple):
            value = value[0] if len(value) == 1 else None
        if value is None:
            value = default
        if value is None:
            return None
        result.append(("text", value, None))
    return tuple(result)


def unknown_variables(parts: Iterable[Piece], known: Mapping[str, Values]) -> list[str]:
    """Return the keys of the variables for which the request has no value."""
    return [part[1] for part in parts if fill_variables((part,), known) is None]


def literal_text(parts: Iterable[Piece]) -> str | None:
    """Return the text of parts that are all literal; None if one is a wildcard or a variable."""
    texts = []
    for kind, text, _ in parts:
        if kind != "text":
            return None
        texts.append(text)
    return "".join(texts)


@functools.lru_cache(maxsize=8192)
def pattern_regex(parts: tuple[Piece, ...]) -> str:
    """Return a regular expression for the whole text, which does not backtrack."""
    chunks: list[str] = [""]
    for kind, text, _ in parts:
        if kind == "text":
            chunks[-1] += re.escape(text)
        elif text == "?":
            chunks[-1] += "."
        else:
            chunks.append("")
    if len(chunks) == 1:
        return rf"{chunks[0]}\Z"
    first, *middle, last = chunks
    # The first match of a chunk is as good as any later one, so the groups are atomic.
    atomic_groups = "".join(f"(?>.*?{chunk})" for chunk in middle if chunk)
    return rf"{first}{atomic_groups}.*{last}\Z"


@functools.lru_cache(maxsize=8192)
def compile_pattern(parts: tuple[Piece, ...]) -> Test:
    """Return the fastest test for whether a text matches these parts."""
    text = literal_text(parts)
    if text is not None:
        return text.__eq__
    if parts[-1] == ANY_TEXT:
        prefix = literal_text(parts[:-1])
        if prefix is not None:
            return functools.partial(_match_prefix, prefix) if prefix else _match_all
    return re.compile(pattern_regex(parts), re.DOTALL).match


def _match_all(_text: str) -> bool:
    return True


def _match_prefix(prefix: str, text: str) -> bool:
    return text.startswith(prefix)


def matches(pattern: str, text: str) -> bool:
    """Return whether a text matches a pattern without variables."""
    return bool(compile_pattern(parse_pattern(pattern, variables=False, wild=True))(text))
