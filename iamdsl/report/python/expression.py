"""Python expressions as trees, and their text on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator


@attrs.frozen
class NameNode:
    """A name, with the module it is imported from; None for a variable of the script."""

    text: str
    module: str | None = None
    source: str | None = None
    """Its name in that module, if it is imported under another name."""


@attrs.frozen
class LiteralNode:
    """A string, a number, a boolean or None."""

    value: str | float | bool | None


@attrs.frozen
class BlockNode:
    """JSON text of several lines in triple quotes; it may be indented."""

    lines: tuple[str, ...]


@attrs.frozen
class VerbatimNode:
    """Code that is written unchanged."""

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
    """A dictionary with string keys."""

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
    """Return the node of `value.name(arguments)`."""
    return CallNode(AttributeNode(value, name), arguments)


def parts(expression: Expression) -> Iterator[Expression]:
    """Return the expression and all expressions inside it."""
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
    for child in inner:
        yield from parts(child)


def quoted(text: str) -> str:
    """Return the text as a string literal, in the quotes that ruff prefers."""
    escaped = "".join(map(_escaped, text))
    if '"' in text and text.count('"') > text.count("'"):
        return "'" + escaped.replace("'", "\\'") + "'"
    return '"' + escaped.replace('"', '\\"') + '"'


def flat(expression: Expression) -> str:  # noqa: PLR0911 - one for each kind
    """Return the expression as text on one line."""
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
            named = (f"{name}={flat(argument)}" for name, argument in keywords)
            return f"{flat(function)}({', '.join([*map(flat, arguments), *named])})"
        case SequenceNode(items, brackets):
            comma = "," if brackets == "()" and len(items) == 1 else ""
            return f"{brackets[0]}{', '.join(map(flat, items))}{comma}{brackets[1]}"
        case MappingNode(pairs):
            entries = (f"{quoted(key)}: {flat(value)}" for key, value in pairs)
            return f"{{{', '.join(entries)}}}"


def _escaped(character: str) -> str:
    """A character as it is written in a string literal."""
    if character.isprintable() and character != "\\":
        return character
    return character.encode("unicode_escape").decode("ascii")
