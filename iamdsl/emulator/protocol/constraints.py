"""Lengths, patterns and sets of values, checked as the API's model states them.

https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from iamdsl.emulator.account.api_error import validation_error

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from iamdsl.emulator.protocol.query_protocol import ModelShape

_UNICODE = ((r"\p{L}\p{Z}\p{N}", r"\w\s"),)
"""Java's classes of characters, in Python's words."""


def check(shape: ModelShape | None, parameters: Mapping[str, Any]) -> None:
    """Refuse parameters that the model does not allow, all at once as AWS does."""
    if shape is None:
        return
    result = list(_structure(shape, parameters, ""))
    if result:
        errors = "validation error" if len(result) == 1 else "validation errors"
        raise validation_error(f"{len(result)} {errors} detected: {'; '.join(result)}")


def _structure(shape: ModelShape, value: Mapping[str, Any], path: str) -> Iterator[str]:
    for name in shape.required_members:
        if value.get(name) is None:
            yield f"Value null at '{_step(path, name)}' {_FAILED}Member must not be null"
    for name, given in value.items():
        yield from _value(shape.members[name], given, _step(path, name))


def _value(shape: ModelShape, value: Any, path: str) -> Iterator[str]:
    match shape.type_name:
        case "structure":
            yield from _structure(shape, value, path)
            return
        case "list":
            for number, item in enumerate(value, 1):
                yield from _value(shape.member, item, f"{path}.{number}.member")
    hidden = shape.metadata.get("sensitive") or shape.type_name in {"list", "blob"}
    place = f"Value at '{path}' " if hidden else f"Value '{value}' at '{path}' "
    for broken in _broken(shape, value):
        yield f"{place}{_FAILED}{broken}"


def _broken(shape: ModelShape, value: Any) -> Iterator[str]:
    rules = shape.metadata
    if shape.type_name in {"string", "list", "blob"}:
        what, size = "length", len(value)
    elif shape.type_name in {"integer", "long"}:
        what, size = "value", value
    else:
        return
    if size < rules.get("min", size):
        yield f"Member must have {what} greater than or equal to {rules['min']}"
    if size > rules.get("max", size):
        yield f"Member must have {what} less than or equal to {rules['max']}"
    if shape.type_name != "string":
        return
    if "pattern" in rules and not _pattern(rules["pattern"]).fullmatch(value):
        yield f"Member must satisfy regular expression pattern: {rules['pattern']}"
    if shape.enum and value not in shape.enum:
        yield f"Member must satisfy enum value set: [{', '.join(shape.enum)}]"


@functools.cache
def _pattern(pattern: str) -> re.Pattern[str]:
    ours = pattern
    for theirs, python in _UNICODE:
        ours = ours.replace(theirs, python)
    return re.compile(ours, 0 if ours != pattern else re.ASCII)


_FAILED = "failed to satisfy constraint: "


def _step(path: str, name: str) -> str:
    first = name[0].lower() + name[1:]
    return f"{path}.{first}" if path else first
