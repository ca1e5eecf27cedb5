"""JSON text and JSON values of a policy given as text, bytes or a mapping."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from iamdsl.errors import PolicySyntaxError
from iamdsl.language.parser.defect import Defect, Span, repeated_keys
from iamdsl.language.text.json_text import JsonPath, RepeatedKey, loads
from iamdsl.origin import here

PolicyJson: TypeAlias = str | bytes | Mapping[str, Any]
"""JSON text, or the JSON values of a policy."""

_MAX_DEPTH = 100


def source_text(source: PolicyJson) -> str:
    """Return the JSON text of a policy; raises `PolicySyntaxError` for values that JSON lacks."""
    if isinstance(source, str):
        return source
    if isinstance(source, bytes | bytearray):
        try:
            return bytes(source).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise _not_json_error((Defect("JSON_SYNTAX_ERROR", f"not UTF-8: {error}"),)) from None
    try:
        return json.dumps(source, allow_nan=False, default=_as_dict, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        defect = _not_json_defect(source, ())
        if defect is None:
            defect = Defect("DATA_TYPE_MISMATCH", f"it does not consist of JSON values: {error}")
        raise _not_json_error((defect,)) from None


def load_json(text: str, read: Callable[[str], Any] = loads) -> Any:
    """Return the JSON values of a text, read by `loads` or the function given.

    Raises `PolicySyntaxError` with line and column if it is not JSON or repeats a key.
    """
    try:
        try:
            return read(text)
        except RepeatedKey:
            json.loads(text)  # a syntax error is reported before repeated keys
            defects = repeated_keys(text)
    except json.JSONDecodeError as error:
        span = Span.of(text, error.pos, min(error.pos + 1, len(text)))
        defects = (Defect("JSON_SYNTAX_ERROR", f"not JSON: {error.msg}", (), span),)
    except RecursionError:
        defects = (Defect("JSON_SYNTAX_ERROR", "it is nested too deeply"),)
    except ValueError as error:
        defects = (Defect("JSON_SYNTAX_ERROR", f"not JSON: {error}"),)
    raise _not_json_error(defects)


def _as_dict(value: object) -> dict[Any, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    message = f"{type(value).__name__} is not a JSON value"
    raise TypeError(message)


def _not_json_defect(value: Any, steps: JsonPath) -> Defect | None:
    """Return a defect for the first value in the structure that is not a JSON value."""
    if len(steps) > _MAX_DEPTH:
        return Defect("DATA_TYPE_MISMATCH", "it is nested too deeply", steps[:10])
    if isinstance(value, Mapping):
        members: list[tuple[Any, Any]] = list(value.items())
    elif isinstance(value, list | tuple):
        members = list(enumerate(value))
    elif (
        value is None
        or isinstance(value, str | int)
        or (isinstance(value, float) and math.isfinite(value))
    ):
        return None
    else:
        return Defect("DATA_TYPE_MISMATCH", f"{value!r} is not a JSON value", steps)
    for key, member in members:
        if not isinstance(key, str | int):
            return Defect("DATA_TYPE_MISMATCH", f"the key {key!r} is not text", steps)
        defect = _not_json_defect(member, (*steps, key))
        if defect is not None:
            return defect
    return None


def _not_json_error(defects: tuple[Defect, ...]) -> PolicySyntaxError:
    return PolicySyntaxError(
        "this is not JSON", defects=defects, where=here(), why="; ".join(map(str, defects))
    )
