"""What is wrong with a policy's JSON: AWS's issue code, where it stands, and in which words.

Codes are those of IAM Access Analyzer's policy validation:
https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.errors import nearest
from iamdsl.language.documents.policy_document import PolicyDocument
from iamdsl.language.text.json_text import (
    Bare,
    JsonPath,
    json_path,
    json_positions,
    line_and_column,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

    from iamdsl.language.text.json_text import JsonPosition


@attrs.frozen
class Span:
    """A stretch of text: offsets (0-based, end excluded), and line and column (1-based) of each."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """The stretch between two offsets."""
        return cls(start, end, *line_and_column(text, start), *line_and_column(text, end))


@attrs.frozen
class Defect:
    """One thing wrong: AWS's code, the steps that lead to it, and for text the span.

    `steps` are keys and indexes; `path` shows them as JSONPath.
    """

    code: str
    message: str
    steps: JsonPath = ()
    span: Span | None = None

    @property
    def path(self) -> str:
        """JSONPath, as in `$.Statement[0].Action`."""
        return json_path(self.steps)

    @property
    def line(self) -> int | None:
        """The line (1-based), for text."""
        return None if self.span is None else self.span.line

    @property
    def column(self) -> int | None:
        """The column (1-based), for text."""
        return None if self.span is None else self.span.column

    def __str__(self) -> str:
        place = f" (line {self.line}, column {self.column})" if self.span is not None else ""
        return f"{self.path}: {self.message}{place}"


class DefectLog:
    """What is noted to be wrong while reading."""

    __slots__ = ("defects",)

    def __init__(self) -> None:
        self.defects: list[Defect] = []

    def add(self, code: str, message: str, steps: JsonPath = ()) -> None:
        """Note one thing that is wrong."""
        self.defects.append(Defect(code, message, steps))


@attrs.frozen
class Reading:
    """What came of reading: the document when nothing was wrong, and every defect."""

    document: PolicyDocument | None
    defects: tuple[Defect, ...] = ()


def locate_defects(defects: list[Defect], text: str) -> tuple[Defect, ...]:
    """The defects with their spans in the text, in the order they stand there."""
    result, _ = json_positions(text)
    spans = [attrs.evolve(defect, span=_span(defect, result, text)) for defect in defects]
    return tuple(sorted(spans, key=lambda item: item.span.start if item.span else 0))


def repeated_keys(text: str) -> tuple[Defect, ...]:
    """A defect for each key that stands twice in one object, naming both places."""
    result = []
    for steps, first, second in json_positions(text)[1]:
        line, column = line_and_column(text, first)
        again = Span.of(text, second, second + 1)
        message = (
            f"the key {steps[-1]!r} is given twice: at line {line}, column {column}, "
            f"and again at line {again.line}, column {again.column}"
        )
        result.append(Defect("JSON_SYNTAX_ERROR", message, steps, again))
    return tuple(result)


def _span(defect: Defect, result: dict[JsonPath, JsonPosition], text: str) -> Span | None:
    """Where the defect's value stands, or the nearest value around it."""
    steps = defect.steps
    while steps and steps not in result:
        steps = steps[:-1]
    place = result.get(steps)
    if place is None:
        return None
    at_key = defect.code in _ABOUT_THE_KEY and place.key is not None
    start = place.key if at_key and place.key is not None else place.start
    return Span.of(text, start, place.end)


_ABOUT_THE_KEY = frozenset(
    {
        "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
        "INVALID_CONDITION_OPERATOR",
        "INVALID_POLICY_ELEMENT",
        "INVALID_PRINCIPAL_KEY",
        "NULL_WITH_IF_EXISTS",
    }
)
"""Codes of defects whose key is at fault, not its value."""


def unknown_elements(
    value: Mapping[str, Any],
    known: tuple[str, ...],
    steps: JsonPath,
    code: str = "INVALID_POLICY_ELEMENT",
) -> Iterator[Defect]:
    """A defect for each key that has no place in an object of these keys."""
    for key in value:
        if key not in known:
            near = nearest(key, known)
            hint = f"; did you mean {near}?" if near else f"; they are {', '.join(known)}"
            yield Defect(code, f"{short_text(key)} has no place here{hint}", (*steps, key))


def json_type_name(value: object) -> str:
    """What a JSON value is called."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, Bare):
        return "a number"
    if isinstance(value, str):
        return "text"
    return "a list" if isinstance(value, list) else "an object"


def short_text(value: object) -> str:
    """A value as messages show it: not much longer than a line's half."""
    text = str(value) if isinstance(value, Bare) else repr(value)
    return text if len(text) < 60 else f"{text[:57]}…"  # noqa: PLR2004 - a line's worth
