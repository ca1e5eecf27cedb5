"""Python expressions as small trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class NameNode:
    """A name, with the module it is imported from; None for the script's own."""

    text: str
    module: str | None = None
    source: str | None = None
    """What it is called in that module, where that differs."""


@attrs.frozen
class LiteralNode:
    """Text, a number, a truth value or None."""

    value: str | float | bool | None


@attrs.frozen
class BlockNode:
    """Text of several lines, in triple quotes; JSON, to which indentation means nothing."""

    lines: tuple[str, ...]


@attrs.frozen
class VerbatimNode:
    """Code that somebody else has written."""

    code: str


@attrs.frozen
class AttributeNode:
    """`value.name`."""

    value: Expression
    name: str


@attrs.frozen
class IndexNode:
    """`value[key]`."""

    value: Expression
    key: Expression


@attrs.frozen
class CallNode:
    """`function(arguments, name=argument)`."""

    function: Expression
    arguments: tuple[Expression, ...] = ()
    keywords: tuple[tuple[str, Expression], ...] = ()


@attrs.frozen
class SequenceNode:
    """A list, or a tuple."""

    items: tuple[Expression, ...]
    brackets: str = "[]"


@attrs.frozen
class MappingNode:
    """A dictionary with keys of text."""

    items: tuple[tuple[str, Expression], ...]


Expression: TypeAlias = (
    NameNode
    | LiteralNode
    | BlockNode
    | VerbatimNode
    | AttributeNode
    | IndexNode
    | CallNode
    | SequenceNode
    | MappingNode
)


def method(value: Expression, name: str, *arguments: Expression) -> CallNode:
    """`value.name(arguments)`."""
    return CallNode(AttributeNode(value, name), arguments)


def parts(expression: Expression) -> Iterator[Expression]:
    """The expression and all that it is made of."""
    yield expression
    inner: tuple[Expression, ...] = ()
    match expression:
        case AttributeNode(value):
            inner = (value,)
        case IndexNode(value, key):
            inner = (value, key)
        case CallNode(function, arguments, keywords):
            inner = (function, *arguments, *(value for _, value in keywords))
        case SequenceNode(items):
            inner = items
        case MappingNode(pairs):
            inner = tuple(value for _, value in pairs)
    for item in inner:
        yield from parts(item)


def quoted(text: str) -> str:
    """The text as a literal, in the quotes that ruff prefers."""
    shown = "".join(map(_escaped, text))
    if '"' in text and text.count('"') > text.count("'"):
        return "'" + shown.replace("'", "\\'") + "'"
    return '"' + shown.replace('"', '\\"') + '"'


def flat(expression: Expression) -> str:  # noqa: PLR0911 - one for each kind
    """The expression on one line."""
    match expression:
        case NameNode(text):
            return text
        case LiteralNode(value):
            return quoted(value) if isinstance(value, str) else repr(value)
        case VerbatimNode(code):
            return code
        case BlockNode(lines):
            return quoted("\n".join(lines))
        case AttributeNode(value, name):
            return f"{flat(value)}.{name}"
        case IndexNode(value, key):
            return f"{flat(value)}[{flat(key)}]"
        case CallNode(function, arguments, keywords):
            given = [*map(flat, arguments), *(f"{name}={flat(item)}" for name, item in keywords)]
            return f"{flat(function)}({', '.join(given)})"
        case SequenceNode(items, brackets):
            comma = "," if brackets == "()" and len(items) == 1 else ""
            return f"{brackets[0]}{', '.join(map(flat, items))}{comma}{brackets[1]}"
        case MappingNode(pairs):
            written = (f"{quoted(key)}: {flat(value)}" for key, value in pairs)
            return f"{{{', '.join(written)}}}"


def _escaped(character: str) -> str:
    """One character as it stands within a literal."""
    if character.isprintable() and character != "\\":
        return character
    return character.encode("unicode_escape").decode("ascii")
