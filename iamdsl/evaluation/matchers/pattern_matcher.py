"""Patterns of texts: `*` for any characters, `?` for one, and variables that a request fills in.

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
"""Literal text; a wildcard; or a variable's key as it is written, with its default."""

ANY_TEXT: Piece = ("wild", "*", None)

Test: TypeAlias = Callable[[str], object]
"""Tells by a truthy answer whether a text matches."""

_PIECE = re.compile(r"\$\{([^}]*)\}|[*?]|[^$*?]+|\$", re.DOTALL)
_DEFAULT = re.compile(r"([^,]*?)\s*,\s*'([^']*)'\s*").fullmatch
_ESCAPED = frozenset("*?$")


@functools.lru_cache(maxsize=8192)
def parse_pattern(text: str, *, variables: bool, wild: bool) -> tuple[Piece, ...]:
    """The parts of a pattern; without `variables` and `wild` such marks are literal text."""
    result: list[Piece] = []
    for match in _PIECE.finditer(text):
        said, inside = match.group(), match.group(1)
        if inside is not None and variables:
            if inside in _ESCAPED:
                result.append(("text", inside, None))
                continue
            key, default = _variable(inside)
            result.append(("variable", key, default))
        elif wild and said in {"*", "?"}:
            result.append(("wild", said, None))
        elif wild and inside is not None:
            result += [
                ("wild", part, None) if part in {"*", "?"} else ("text", part, None)
                for part in re.split(r"([*?])", said)
                if part
            ]
        else:
            result.append(("text", said, None))
    return tuple(result)


def _variable(inside: str) -> tuple[str, str | None]:
    matched = _DEFAULT(inside) if "," in inside else None
    if matched is None:
        return inside.strip(), None
    return matched.group(1).strip(), matched.group(2)


def has_variable(parts: Iterable[Piece]) -> bool:
    """Whether a request has to fill something in."""
    return any(kind == "variable" for kind, _, _ in parts)


def fill_variables(
    parts: tuple[Piece, ...], known: Mapping[str, Values]
) -> tuple[Piece, ...] | None:
    """The parts with the request's values in place; None when it has no value for one.

    A value is literal text, also where it holds a wildcard. A key of several values is no
    value.
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
    """The keys of variables for which the request has no value."""
    return [part[1] for part in parts if fill_variables((part,), known) is None]


def literal_text(parts: Iterable[Piece]) -> str | None:
    """The one text that these parts are, or None when there is a wildcard among them."""
    texts = []
    for kind, text, _ in parts:
        if kind != "text":
            return None
        texts.append(text)
    return "".join(texts)


@functools.lru_cache(maxsize=8192)
def pattern_regex(parts: tuple[Piece, ...]) -> str:
    """A regular expression for the whole text, which never goes back over what it matched."""
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
    # The first place where a chunk fits is as good as any later one, so it is kept.
    passed = "".join(f"(?>.*?{chunk})" for chunk in middle if chunk)
    return rf"{first}{passed}.*{last}\Z"


@functools.lru_cache(maxsize=8192)
def compile_pattern(parts: tuple[Piece, ...]) -> Test:
    """Tells of a text whether it matches, in the cheapest way there is for these parts."""
    text = literal_text(parts)
    if text is not None:
        return text.__eq__
    if parts[-1] == ANY_TEXT:
        before = literal_text(parts[:-1])
        if before is not None:
            return functools.partial(_match_prefix, before) if before else _match_all
    return re.compile(pattern_regex(parts), re.DOTALL).match


def _match_all(_text: str) -> bool:
    return True


def _match_prefix(before: str, text: str) -> bool:
    return text.startswith(before)


def matches(pattern: str, text: str) -> bool:
    """Whether a text matches a pattern without variables."""
    return bool(compile_pattern(parse_pattern(pattern, variables=False, wild=True))(text))
