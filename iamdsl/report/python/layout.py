"""How expressions are laid out in lines.

As ruff and black do it: what fits stays on its line; otherwise brackets are broken, and
chains of several methods have a line for each.
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
    """A whole statement at an indentation: the expression between what stands around it."""
    column = indent + len(before)
    body = _Layout(width).fit(expression, indent, column, len(after))
    return f"{' ' * indent}{before}{body}{after}"


@attrs.frozen
class _Layout:
    """Lays out for lines of so many columns."""

    width: int

    def fit(  # noqa: PLR0911 - one for each kind
        self, expression: Expression, indent: int, column: int, tail: int
    ) -> str:
        """The expression from a column on; `tail` characters follow on its last line."""
        whole = flat(expression)
        if _is_one_line(expression) and column + len(whole) + tail <= self.width:
            return whole
        match expression:
            case BlockNode(lines):
                return self._block(lines, indent)
            case LiteralNode(str(text)):
                return f"\n{' ' * indent}".join(
                    map(quoted, _pieces(text, self.width - column - tail - 2))
                )
            case SequenceNode(items, brackets):
                written = [self.fit(item, indent + _STEP, indent + _STEP, 1) for item in items]
                return _one_each(brackets, written, indent)
            case MappingNode(pairs):
                entries = [self._entry(key, value, indent + _STEP) for key, value in pairs]
                return _one_each("{}", entries, indent)
            case AttributeNode() | IndexNode() | CallNode():
                return self._chain(expression, indent, column, tail)
        return whole

    def _block(self, lines: tuple[str, ...], indent: int) -> str:
        space = " " * indent
        body = [f"{space}{line}".rstrip() for line in lines]
        text = "\n".join(['"""', *(line.replace("\\", "\\\\") for line in body), f'{space}"""'])
        too_long = any(len(line) > self.width for line in text.split("\n"))
        return f"{text}  # noqa: E501" if too_long else text

    def _entry(self, key: str, value: Expression, indent: int) -> str:
        """One entry of a dictionary; a long text stands in parentheses of its own."""
        before = f"{quoted(key)}: "
        column = indent + len(before)
        if isinstance(value, LiteralNode) and column + len(flat(value)) + 1 > self.width:
            inner = " " * (indent + _STEP)
            body = self.fit(value, indent + _STEP, indent + _STEP, 0)
            return f"{before}(\n{inner}{body}\n{' ' * indent})"
        return before + self.fit(value, indent, column, 1)

    def _chain(self, expression: Expression, indent: int, column: int, tail: int) -> str:
        """A chain of calls: a line for each when there are several, else broken in its brackets."""
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
        """The links one behind the other; brackets are broken where a line is too long."""
        text = ""
        for number, link in enumerate(links):
            if isinstance(link, str):
                text += link
                continue
            line = text.rpartition("\n")[2]
            at = len(line) if "\n" in text else column + len(line)
            follows = _until_break(links[number + 1 :], tail)
            text += self._arguments(link, indent, at, follows)
        return text

    def _arguments(self, link: CallNode | IndexNode, indent: int, column: int, tail: int) -> str:
        whole = _brackets(link)
        if isinstance(link, IndexNode) or not (link.arguments or link.keywords):
            return whole
        given = (*link.arguments, *(value for _, value in link.keywords))
        plain = all(map(_is_one_line, given))
        if plain and column + len(whole) + tail <= self.width:
            return whole
        inner = indent + _STEP
        if plain and inner + len(whole) - 2 <= self.width:
            return f"(\n{' ' * inner}{whole[1:-1]}\n{' ' * indent})"
        if len(given) == 1 and not link.keywords:
            return _one_each("()", [self.fit(given[0], inner, inner, 0)], indent)
        items = [self.fit(argument, inner, inner, 1) for argument in link.arguments]
        items += [
            f"{name}={self.fit(value, inner, inner + len(name) + 1, 1)}"
            for name, value in link.keywords
        ]
        return _one_each("()", items, indent)


def _is_one_line(expression: Expression) -> bool:
    return not any(isinstance(part, BlockNode) for part in parts(expression))


def _pieces(text: str, room: int) -> list[str]:
    """The text in pieces: its lines, and where those are too long, cut behind spaces."""
    lines = text.splitlines(keepends=True) or [text]
    return [piece for line in lines for piece in _cut(line, room)]


def _cut(line: str, room: int) -> list[str]:
    """A line in pieces that each fit; one piece where there is no space to cut it at."""
    result: list[str] = []
    rest = line
    while len(quoted(rest)) - 2 > room:
        cut = rest.rfind(" ", 0, max(room - quoted(rest[:room]).count("\\"), 1)) + 1
        if cut <= 0:
            # A long word by itself, without a space, is what linters let pass.
            cut = rest.find(" ", 1)
        if cut <= 0 or cut >= len(rest):
            break
        result.append(rest[:cut])
        rest = rest[cut:]
    return [*result, rest]


def _one_each(brackets: str, items: list[str], indent: int) -> str:
    """The items on lines of their own; ruff puts no comma behind a single one."""
    inner = " " * (indent + _STEP)
    comma = "," if len(items) > 1 else ""
    body = "".join(f"{inner}{_with_comma(item, comma)}\n" for item in items)
    return f"{brackets[0]}\n{body}{' ' * indent}{brackets[1]}"


def _with_comma(item: str, comma: str) -> str:
    """The comma goes before a comment."""
    text, mark, comment = item.rpartition('"""  # noqa')
    return f'{text}"""{comma}  # noqa{comment}' if mark else f"{item}{comma}"


_Link: TypeAlias = str | CallNode | IndexNode


def _links(expression: Expression) -> list[_Link]:
    """A chain from its root on: the root's text, `.name`, and calls and indexes as they are."""
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


def _until_break(links: list[_Link], tail: int) -> int:
    """How much stands on a line behind a link before it can be broken."""
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
    """What a link adds, on one line."""
    if isinstance(link, IndexNode):
        return f"[{flat(link.key)}]"
    return flat(CallNode(NameNode(""), link.arguments, link.keywords))
