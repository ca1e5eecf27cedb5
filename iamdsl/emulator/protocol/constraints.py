"""Validation of parameters against the API model: required members, lengths, patterns, enums.

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

_SEPARATORS = "\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
_UNICODE = ((r"\p{L}\p{Z}\p{N}", rf"\w{_SEPARATORS}"),)
"""Java's character classes and their equivalents in Python; `\\w` also has the underscore."""


def check(shape: ModelShape | None, parameters: Mapping[str, Any]) -> None:
    """Raise one `ApiError` that lists all violations of the model, as AWS does."""
    if shape is None:
        return
    violations = list(_structure(shape, parameters, ""))
    if violations:
        errors = "validation error" if len(violations) == 1 else "validation errors"
        raise validation_error(f"{len(violations)} {errors} detected: {'; '.join(violations)}")


def _structure(shape: ModelShape, value: Mapping[str, Any], path: str) -> Iterator[str]:
    for name in shape.required_members:
        if value.get(name) is None:
            yield f"Value null at '{_step(path, name)}' {_FAILED}Member must not be null"
    for name, member in value.items():
        yield from _value(shape.members[name], member, _step(path, name))


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
    for violation in _violations(shape, value):
        yield f"{place}{_FAILED}{violation}"


def _violations(shape: ModelShape, value: Any) -> Iterator[str]:
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
    translated = pattern
    for java, python in _UNICODE:
        translated = translated.replace(java, python)
    return re.compile(translated, 0 if translated != pattern else re.ASCII)


_FAILED = "failed to satisfy constraint: "


def _step(path: str, name: str) -> str:
    first = name[0].lower() + name[1:]
    return f"{path}.{first}" if path else first
