"""JSON text as policies need it: repeated keys refused, numbers kept as spelled, values placed.

Reading is the standard library's; what it cannot tell (where a value stands,
which key came twice) is found by a second walk, made only when something is wrong.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, TypeAlias

import attrs

PathStep: TypeAlias = str | int
JsonPath: TypeAlias = tuple[PathStep, ...]
"""Where a value stands: the keys and indexes (0-based) that lead to it."""

LONGEST_NUMBER = 300
"""Digits a number may have; what is longer is no number any policy compares with."""

_TOKEN = re.compile(r'\s+|"[^"\\]*(?:\\.[^"\\]*)*"|[\[\]{}:,]|[^\s\[\]{}:,"]+', re.DOTALL)
_CLOSES = re.compile(r"\s*\]").match
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*").fullmatch


class Bare(str):
    """A JSON number or boolean as it was spelled: equal to its text, written without quotes."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Bare({str.__repr__(self)})"


@attrs.frozen
class JsonPosition:
    """Offsets of a value in its text, end excluded, and of the key before it, if it has one."""

    start: int
    end: int
    key: int | None = None


class RepeatedKey(ValueError):
    """An object has one key twice."""


def loads(text: str) -> Any:
    """JSON values, numbers as `Bare`; raises ValueError, RepeatedKey, RecursionError."""
    return _DECODER.decode(text)


def loads_pairs(text: str) -> Any:
    """As `loads`, but objects are tuples of their pairs, in which a key may be repeated.

    Reading policies, it saves a call for each object. Raises ValueError, RecursionError.
    """
    return _PAIRS.decode(text)


def from_pairs(value: Any) -> Any:
    """What `loads` would have given; raises RepeatedKey."""
    if type(value) is tuple:
        return _unique([(key, from_pairs(item)) for key, item in value])
    if type(value) is list:
        return [from_pairs(item) for item in value]
    return value


def minified(text: str) -> str:
    """JSON text without the white space between its tokens."""
    return "".join(mark for mark in _TOKEN.findall(text) if not mark.isspace())


def indented(text: str, width: int) -> str:
    """Minified JSON text broken into lines, `width` spaces a level."""
    written: list[str] = []
    depth = 0
    before = ""
    for mark in _TOKEN.findall(text):
        if mark in "]}":
            depth -= 1
            if before not in "[{":
                written.append("\n" + " " * (width * depth))
        elif before and before in "[{,":
            written.append("\n" + " " * (width * depth))
        written.append(mark)
        if mark == ":":
            written.append(" ")
        elif mark in "[{":
            depth += 1
        before = mark
    return "".join(written)


def json_positions(
    text: str,
) -> tuple[dict[JsonPath, JsonPosition], list[tuple[JsonPath, int, int]]]:
    """Where each value of valid JSON stands, and each repeated key: its path and two offsets."""
    walk = _Scanner()
    for match in _TOKEN.finditer(text):
        if not match.group().isspace() and match.group() != ":":
            walk.step(match.group(), match.start(), text)
    return walk.found, walk.repeated


@attrs.define
class _OpenContainer:
    """An array or object that has not ended: where it starts, its own key, the keys in it."""

    start: int
    key: int | None
    keys: dict[str, int] = attrs.field(factory=dict)


class _Scanner:
    """One pass over the tokens, without recursion: text may be nested deeper than the stack."""

    def __init__(self) -> None:
        self.found: dict[JsonPath, JsonPosition] = {}
        self.repeated: list[tuple[JsonPath, int, int]] = []
        self._open: list[_OpenContainer] = []
        self._path: list[PathStep] = []
        self._key: int | None = None
        self._expects_key = False

    def step(self, mark: str, at: int, text: str) -> None:
        """Take one token that is neither space nor colon."""
        if mark == ",":
            self._next()
        elif mark in {"]", "}"}:
            self._close(at)
        elif self._expects_key:
            self._name(str(json.loads(mark, strict=False)), at)
        elif mark in {"[", "{"}:
            self._open.append(_OpenContainer(at, self._take_key()))
            self._expects_key = mark == "{"
            if mark == "[" and not _CLOSES(text, at + 1):
                self._path.append(0)
        else:
            self.found[tuple(self._path)] = JsonPosition(at, at + len(mark), self._take_key())

    def _next(self) -> None:
        last = self._path.pop()
        if isinstance(last, int):
            self._path.append(last + 1)
        else:
            self._expects_key = True

    def _close(self, at: int) -> None:
        if len(self._path) == len(self._open):  # it is not empty
            self._path.pop()
        ended = self._open.pop()
        self._expects_key = False
        self.found[tuple(self._path)] = JsonPosition(ended.start, at + 1, ended.key)

    def _name(self, name: str, at: int) -> None:
        self._path.append(name)
        earlier = self._open[-1].keys.setdefault(name, at)
        if earlier != at:
            self.repeated.append((tuple(self._path), earlier, at))
        self._key, self._expects_key = at, False

    def _take_key(self) -> int | None:
        result, self._key = self._key, None
        return result


def line_and_column(text: str, offset: int) -> tuple[int, int]:
    """Line and column of an offset, both 1-based."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def json_path(path: JsonPath) -> str:
    """A path as JSONPath writes it: `$.Statement[0].Action`."""
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
    if len(text) > LONGEST_NUMBER:
        message = f"a number of {len(text)} characters is longer than any policy needs"
        raise ValueError(message)
    return Bare(text)


def _constant(text: str) -> NoReturn:
    message = f"{text} is no JSON value"
    raise ValueError(message)


_DECODER = json.JSONDecoder(
    object_pairs_hook=_unique, parse_int=_number, parse_float=_number, parse_constant=_constant
)
_PAIRS = json.JSONDecoder(
    object_pairs_hook=tuple, parse_int=_number, parse_float=_number, parse_constant=_constant
)
