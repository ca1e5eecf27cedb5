"""JSON text of policies: reading with exact numbers, positions of values, and layout.

The standard library reads the JSON. What it does not report (the position of a value,
which key is repeated) comes from a second pass, made only when something is wrong.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeAlias

import attrs

PathStep: TypeAlias = str | int
JsonPath: TypeAlias = tuple[PathStep, ...]
"""The path of a value: the keys and indexes (0-based) that lead to it."""

MAX_NUMBER_LENGTH = 300
"""Maximum number of characters in a number; no condition compares with a longer one."""

_TOKEN = re.compile(r'\s+|"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)
_CLOSES = re.compile(r"\s*\]").match
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch


class Bare(str):
    """A JSON number or boolean as it is spelled: equal to its text, written without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Bare({str.__repr__(self)})"


@attrs.frozen
class JsonPosition:
    """Offsets of a value in the JSON text, end excluded, and of its key if it has one."""

    start: int
    end: int
    key: int | None = None


class RepeatedKey(ValueError):
    """An object that has the same key twice."""


def loads(text: str) -> Any:
    """Return the JSON values of a text, numbers as `Bare`.

    Raises `ValueError`, `RepeatedKey` for a repeated key, or `RecursionError`.
    """
    return _DECODER.decode(text)


def loads_pairs(text: str) -> Any:
    """Return the JSON values of a text, objects as tuples of pairs; keys may be repeated.

    It is faster than `loads`: there is no call for each object. Raises `ValueError` or
    `RecursionError`.
    """
    return _PAIRS.decode(text)


def from_pairs(value: Any) -> Any:
    """Turn the values from `loads_pairs` into those from `loads`; raises `RepeatedKey`."""
    if type(value) is tuple:
        return _unique([(key, from_pairs(item)) for key, item in value])
    if type(value) is list:
        return [from_pairs(item) for item in value]
    return value


def minified(text: str) -> str:
    """Return JSON text without the white space between its tokens."""
    return "".join(lexeme for lexeme in _TOKEN.findall(text) if not lexeme.isspace())


def indented(text: str, width: int) -> str:
    """Return minified JSON text on several lines, indented by `width` spaces per level."""
    written: list[str] = []
    depth = 0
    before = ""
    for lexeme in _TOKEN.findall(text):
        if lexeme in "]}":
            depth -= 1
            if before not in "[{":
                written.append("\n" + " " * (width * depth))
        elif before and before in "[{,":
            written.append("\n" + " " * (width * depth))
        written.append(lexeme)
        if lexeme == ":":
            written.append(" ")
        elif lexeme in "[{":
            depth += 1
        before = lexeme
    return "".join(written)


def json_positions(
    text: str,
) -> tuple[dict[JsonPath, JsonPosition], list[tuple[JsonPath, int, int]]]:
    """Return the position of each value, and the path and two offsets of each repeated key.

    The text must be valid JSON.
    """
    scanner = _Scanner()
    for match in _TOKEN.finditer(text):
        if not match.group().isspace() and match.group() != ":":
            scanner.take_lexeme(match.group(), match.start(), text)
    return scanner.positions, scanner.repeated


@attrs.define
class _OpenContainer:
    """An array or object not yet closed: its offset, the offset of its key, the keys in it."""

    start: int
    key: int | None
    keys: dict[str, int] = attrs.field(factory=dict)


class _Scanner:
    """One pass over the tokens, without recursion: JSON may be nested deeper than the stack."""

    def __init__(self) -> None:
        self.positions: dict[JsonPath, JsonPosition] = {}
        self.repeated: list[tuple[JsonPath, int, int]] = []
        self._open: list[_OpenContainer] = []
        self._path: list[PathStep] = []
        self._key_offset: int | None = None
        self._expects_key = False

    def take_lexeme(self, lexeme: str, offset: int, text: str) -> None:
        """Process one token that is neither white space nor a colon."""
        if lexeme == ",":
            self._next_member()
        elif lexeme in {"]", "}"}:
            self._close(offset)
        elif self._expects_key:
            self._start_member(str(json.loads(lexeme, strict=False)), offset)
        elif lexeme in {"[", "{"}:
            self._open.append(_OpenContainer(offset, self._pop_key_offset()))
            self._expects_key = lexeme == "{"
            if lexeme == "[" and not _CLOSES(text, offset + 1):
                self._path.append(0)
        else:
            self.positions[tuple(self._path)] = JsonPosition(
                offset, offset + len(lexeme), self._pop_key_offset()
            )

    def _next_member(self) -> None:
        last = self._path.pop()
        if isinstance(last, int):
            self._path.append(last + 1)
        else:
            self._expects_key = True

    def _close(self, offset: int) -> None:
        if len(self._path) == len(self._open):  # it is not empty
            self._path.pop()
        container = self._open.pop()
        self._expects_key = False
        self.positions[tuple(self._path)] = JsonPosition(container.start, offset + 1, container.key)

    def _start_member(self, key: str, offset: int) -> None:
        self._path.append(key)
        earlier = self._open[-1].keys.setdefault(key, offset)
        if earlier != offset:
            self.repeated.append((tuple(self._path), earlier, offset))
        self._key_offset, self._expects_key = offset, False

    def _pop_key_offset(self) -> int | None:
        result, self._key_offset = self._key_offset, None
        return result


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Return the line and column of an offset, both 1-based."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def json_path(path: JsonPath) -> str:
    """Return a path as JSONPath: `$.Statement[0].Action`."""
    parts = ["$"]
    for step in path:
        if isinstance(step, int):
            parts.append(f"[{step}]")
        else:
            parts.append(f".{step}" if _PLAIN_KEY(step) else f"[{step!r}]")
    return "".join(parts)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) != len(pairs):
        raise RepeatedKey
    return result


def _number(text: str) -> Bare:
    if len(text) > MAX_NUMBER_LENGTH:
        message = f"a number of {len(text)} characters is longer than any policy needs"
        raise ValueError(message)
    return Bare(text)


def _constant(text: str) -> NoReturn:
    message = f"{text} is not a JSON value"
    raise ValueError(message)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_number, parse_float=_number, parse_constant=_constant
)
_PAIRS = json.JSONDecoder(
    object_pairs_hook=tuple, parse_int=_number, parse_float=_number, parse_constant=_constant
)
