"""Break expressions into lines, as ruff and black do.

An expression that fits stays on one line; otherwise brackets are broken, and a chain of several
method calls has a line for each.
"""

from __future__ import annotations

from typing import TypeAlias

import attrs

from iamdsl.report.python.expression import (
    AttributeNode,
    BlockNode,
    CallNode,
    Expression,
    IndexNode,
    LiteralNode,
    MappingNode,
    NameNode,
    SequenceNode,
    flat,
    parts,
    quoted,
)

WIDTH = 100
"""Columns of a line."""

_STEP = 4


def layout_expression(
    expression: Expression, indent: int, before: str = "", after: str = "", *, width: int = WIDTH
) -> str:
    """Return the lines of `before`, the expression and `after`, at an indentation."""
    column = indent + len(before)
    body = _Layout(width).fit(expression, indent, column, len(after))
    return f"{' ' * indent}{before}{body}{after}"


@attrs.frozen
class _Layout:
    """Layout for lines of `width` columns."""

    width: int

    def fit(  # noqa: PLR0911 - one for each kind
        self, expression: Expression, indent: int, column: int, tail: int
    ) -> str:
        """Return the expression from a column on; `tail` characters follow on its last line."""
        one_line = flat(expression)
        if _is_one_line(expression) and column + len(one_line) + tail <= self.width:
            return one_line
        match expression:
            case BlockNode(lines):
                return self._block(lines, indent)
            case LiteralNode(str(text)):
                return f"\n{' ' * indent}".join(
                    map(quoted, _pieces(text, self.width - column - tail - 2))
                )
            case SequenceNode(items, brackets):
                written = [self.fit(item, indent + _STEP, indent + _STEP, 1) for item in items]
                return _one_per_line(brackets, written, indent)
            case MappingNode(pairs):
                entries = [self._entry(key, value, indent + _STEP) for key, value in pairs]
                return _one_per_line("{}", entries, indent)
            case AttributeNode() | IndexNode() | CallNode():
                return self._chain(expression, indent, column, tail)
        return one_line

    def _block(self, lines: tuple[str, ...], indent: int) -> str:
        space = " " * indent
        body = [f"{space}{line}".rstrip() for line in lines]
        text = "\n".join(['"""', *(line.replace("\\", "\\\\") for line in body), f'{space}"""'])
        too_long = any(len(line) > self.width for line in text.split("\n"))
        return f"{text}  # noqa: E501" if too_long else text

    def _entry(self, key: str, value: Expression, indent: int) -> str:
        """An entry of a dictionary; a long text is put in parentheses."""
        before = f"{quoted(key)}: "
        column = indent + len(before)
        if isinstance(value, LiteralNode) and column + len(flat(value)) + 1 > self.width:
            inner = " " * (indent + _STEP)
            body = self.fit(value, indent + _STEP, indent + _STEP, 0)
            return f"{before}(\n{inner}{body}\n{' ' * indent})"
        return before + self.fit(value, indent, column, 1)

    def _chain(self, expression: Expression, indent: int, column: int, tail: int) -> str:
        """A chain of calls: one line for each if there are several, else broken in its brackets."""
        segments: list[list[_Link]] = [[]]
        for number, link in enumerate(links := _links(expression)):
            if isinstance(link, str) and number and not isinstance(links[number - 1], str):
                segments.append([])
            segments[-1].append(link)
        if len(segments) < 3:  # noqa: PLR2004 - ruff breaks chains of two and more
            return self._bracketed(links, indent, column, tail)
        written = [
            self._bracketed(
                segment,
                indent,
                indent if number else column,
                tail if number == len(segments) - 1 else 0,
            )
            for number, segment in enumerate(segments)
        ]
        return f"\n{' ' * indent}".join(written)

    def _bracketed(self, links: list[_Link], indent: int, column: int, tail: int) -> str:
        """The links one after another; brackets are broken if a line is too long."""
        text = ""
        for number, link in enumerate(links):
            if isinstance(link, str):
                text += link
                continue
            line = text.rpartition("\n")[2]
            link_column = len(line) if "\n" in text else column + len(line)
            link_tail = _length_until_break(links[number + 1 :], tail)
            text += self._arguments(link, indent, link_column, link_tail)
        return text

    def _arguments(self, link: CallNode | IndexNode, indent: int, column: int, tail: int) -> str:
        one_line = _brackets(link)
        if isinstance(link, IndexNode) or not (link.arguments or link.keywords):
            return one_line
        values = (*link.arguments, *(value for _, value in link.keywords))
        is_one_line = all(map(_is_one_line, values))
        if is_one_line and column + len(one_line) + tail <= self.width:
            return one_line
        inner = indent + _STEP
        if is_one_line and inner + len(one_line) - 2 <= self.width:
            return f"(\n{' ' * inner}{one_line[1:-1]}\n{' ' * indent})"
        if len(values) == 1 and not link.keywords:
            return _one_per_line("()", [self.fit(values[0], inner, inner, 0)], indent)
        arguments = [self.fit(argument, inner, inner, 1) for argument in link.arguments]
        arguments += [
            f"{name}={self.fit(value, inner, inner + len(name) + 1, 1)}"
            for name, value in link.keywords
        ]
        return _one_per_line("()", arguments, indent)


def _is_one_line(expression: Expression) -> bool:
    return not any(isinstance(part, BlockNode) for part in parts(expression))


def _pieces(text: str, room: int) -> list[str]:
    """The text in pieces: its lines, and lines that are too long cut after spaces."""
    lines = text.splitlines(keepends=True) or [text]
    return [piece for line in lines for piece in _cut(line, room)]


def _cut(line: str, room: int) -> list[str]:
    """A line in pieces that fit; a piece without a space to cut at may be longer."""
    result: list[str] = []
    rest = line
    while len(quoted(rest)) - 2 > room:
        cut = rest.rfind(" ", 0, max(room - quoted(rest[:room]).count("\\"), 1)) + 1
        if cut <= 0:
            # Linters accept a long word that contains no space.
            cut = rest.find(" ", 1)
        if cut <= 0 or cut >= len(rest):
            break
        result.append(rest[:cut])
        rest = rest[cut:]
    return [*result, rest]


def _one_per_line(brackets: str, items: list[str], indent: int) -> str:
    """Each item on its own line; ruff puts no comma after a single item."""
    inner = " " * (indent + _STEP)
    comma = "," if len(items) > 1 else ""
    body = "".join(f"{inner}{_with_comma(item, comma)}\n" for item in items)
    return f"{brackets[0]}\n{body}{' ' * indent}{brackets[1]}"


def _with_comma(item: str, comma: str) -> str:
    """The item with the comma before its comment."""
    text, mark, comment = item.rpartition('"""  # noqa')
    return f'{text}"""{comma}  # noqa{comment}' if mark else f"{item}{comma}"


_Link: TypeAlias = str | CallNode | IndexNode


def _links(expression: Expression) -> list[_Link]:
    """A chain from its root on: the root's text, `.name` texts, and call and index nodes."""
    result: list[_Link] = []
    while True:
        match expression:
            case AttributeNode(value, name):
                result.append(f".{name}")
                expression = value
            case IndexNode(value):
                result.append(expression)
                expression = value
            case CallNode(function):
                result.append(expression)
                expression = function
            case _:
                result.append(flat(expression))
                return result[::-1]


def _length_until_break(links: list[_Link], tail: int) -> int:
    """The characters after a link until the line can be broken."""
    length = 0
    for link in links:
        if isinstance(link, str):
            length += len(link)
        elif isinstance(link, CallNode) and (link.arguments or link.keywords):
            return length + 1
        else:
            length += len(_brackets(link))
    return length + tail


def _brackets(link: CallNode | IndexNode) -> str:
    """The brackets of a link with their content, on one line."""
    if isinstance(link, IndexNode):
        return f"[{flat(link.key)}]"
    return flat(CallNode(NameNode(""), link.arguments, link.keywords))
