"""Defects of a policy's JSON: AWS's issue code, message, path and position.

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
    from collections.abc import Collection, Iterator, Mapping
    from typing import Any

    from iamdsl.language.text.json_text import JsonPosition


@attrs.frozen
class Span:
    """Range of text: offsets (0-based, end excluded), with line and column (1-based) of each."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Span:
        """Return the range between two offsets."""
        return cls(start, end, *line_and_column(text, start), *line_and_column(text, end))


@attrs.frozen
class Defect:
    """One defect of a policy: AWS's issue code, a message, the steps to it, and its span.

    `steps` are keys and indexes; `path` has them as JSONPath. `span` is set if the policy
    was read from text.
    """

    code: str
    message: str
    steps: JsonPath = ()
    span: Span | None = None

    @property
    def path(self) -> str:
        """The path as JSONPath: `$.Statement[0].Action`."""
        return json_path(self.steps)

    @property
    def line(self) -> int | None:
        """The line (1-based); None if the policy was not read from text."""
        return None if self.span is None else self.span.line

    @property
    def column(self) -> int | None:
        """The column (1-based); None if the policy was not read from text."""
        return None if self.span is None else self.span.column

    def __str__(self) -> str:
        place = f" (line {self.line}, column {self.column})" if self.span is not None else ""
        return f"{self.path}: {self.message}{place}"


class DefectLog:
    """List of the defects found while a policy is parsed, without those of ignored codes."""

    __slots__ = ("_ignored", "defects")

    def __init__(self, ignored: Collection[str] = ()) -> None:
        self.defects: list[Defect] = []
        self._ignored = ignored

    def add(self, code: str, message: str, steps: JsonPath = ()) -> None:
        """Add a defect, unless its code is ignored."""
        if code not in self._ignored:
            self.defects.append(Defect(code, message, steps))


@attrs.frozen
class Reading:
    """Result of `read`: every defect, and the document if there is none."""

    document: PolicyDocument | None
    defects: tuple[Defect, ...] = ()


def locate_defects(defects: list[Defect], text: str) -> tuple[Defect, ...]:
    """Return the defects with their spans in the text, in the order of the text."""
    positions, _ = json_positions(text)
    located = [attrs.evolve(defect, span=_span(defect, positions, text)) for defect in defects]
    return tuple(sorted(located, key=lambda defect: defect.span.start if defect.span else 0))


def repeated_keys(text: str) -> tuple[Defect, ...]:
    """Return a defect for each repeated key of an object, which names both positions."""
    result = []
    for steps, first, second in json_positions(text)[1]:
        line, column = line_and_column(text, first)
        again = Span.of(text, second, second + 1)
        message = (
            f"the key {steps[-1]!r} is repeated: at line {line}, column {column}, "
            f"and again at line {again.line}, column {again.column}"
        )
        result.append(Defect("JSON_SYNTAX_ERROR", message, steps, again))
    return tuple(result)


def _span(defect: Defect, positions: dict[JsonPath, JsonPosition], text: str) -> Span | None:
    """Return the span of the defect's value, or of the nearest value around it."""
    steps = defect.steps
    while steps and steps not in positions:
        steps = steps[:-1]
    position = positions.get(steps)
    if position is None:
        return None
    at_key = defect.code in _KEY_DEFECTS and position.key is not None
    start = position.key if at_key and position.key is not None else position.start
    return Span.of(text, start, position.end)


_KEY_DEFECTS = frozenset(
    {
        "DUPLICATE_KEYS_WITH_DIFFERENT_CASE",
        "INVALID_CONDITION_OPERATOR",
        "INVALID_POLICY_ELEMENT",
        "INVALID_PRINCIPAL_KEY",
        "NULL_WITH_IF_EXISTS",
    }
)
"""Codes of defects in a key, not in its value."""


def unknown_elements(
    value: Mapping[str, Any],
    known: tuple[str, ...],
    steps: JsonPath,
    code: str = "INVALID_POLICY_ELEMENT",
) -> Iterator[Defect]:
    """Yield a defect for each key of an object that is not one of the known keys."""
    for key in value:
        if key not in known:
            near = nearest(key, known)
            hint = f"did you mean {near}?" if near else f"expected {', '.join(known)}"
            yield Defect(code, f"{short_text(key)} is not a valid key here; {hint}", (*steps, key))


def json_type_name(value: object) -> str:
    """Return the name of a JSON value's type, for messages."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, Bare):
        return "a number"
    if isinstance(value, str):
        return "a string"
    return "a list" if isinstance(value, list) else "an object"


def short_text(value: object) -> str:
    """Return a value as text for messages, cut to about 60 characters."""
    text = str(value) if isinstance(value, Bare) else repr(value)
    return text if len(text) < 60 else f"{text[:57]}…"  # noqa: PLR2004 - half a line
