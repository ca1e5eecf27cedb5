"""From whatever a policy comes as to JSON text, and from text to JSON values."""

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
"""JSON text, or the values that such text stands for."""

_DEEPEST = 100


def source_text(source: PolicyJson) -> str:
    """The JSON text of the source; raises PolicySyntaxError for what has none."""
    if isinstance(source, str):
        return source
    if isinstance(source, bytes | bytearray):
        try:
            return bytes(source).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise _no_json((Defect("JSON_SYNTAX_ERROR", f"no UTF-8: {error}"),)) from None
    try:
        return json.dumps(source, allow_nan=False, default=_as_dict, ensure_ascii=False)
    except (TypeError, ValueError, RecursionError) as error:
        defect = _strange(source, ())
        if defect is None:
            defect = Defect("DATA_TYPE_MISMATCH", f"it is not made of JSON values: {error}")
        raise _no_json((defect,)) from None


def load_json(text: str, read: Callable[[str], Any] = loads) -> Any:
    """JSON values from text, by `loads` or what takes its place.

    Raises PolicySyntaxError with line and column, also for a repeated key.
    """
    try:
        try:
            return read(text)
        except RepeatedKey:
            json.loads(text)  # what is no JSON at all is told first
            defects = repeated_keys(text)
    except json.JSONDecodeError as error:
        span = Span.of(text, error.pos, min(error.pos + 1, len(text)))
        defects = (Defect("JSON_SYNTAX_ERROR", f"no JSON: {error.msg}", (), span),)
    except RecursionError:
        defects = (Defect("JSON_SYNTAX_ERROR", "it is nested too deeply"),)
    except ValueError as error:
        defects = (Defect("JSON_SYNTAX_ERROR", f"no JSON: {error}"),)
    raise _no_json(defects)


def _as_dict(value: object) -> dict[Any, Any]:
    if isinstance(value, Mapping):
        return dict(value)
    message = f"{type(value).__name__} is no JSON value"
    raise TypeError(message)


def _strange(value: Any, steps: JsonPath) -> Defect | None:
    """The first of these values that JSON does not have."""
    if len(steps) > _DEEPEST:
        return Defect("DATA_TYPE_MISMATCH", "it is nested too deeply", steps[:10])
    if isinstance(value, Mapping):
        inner: list[tuple[Any, Any]] = list(value.items())
    elif isinstance(value, list | tuple):
        inner = list(enumerate(value))
    elif (
        value is None
        or isinstance(value, str | int)
        or (isinstance(value, float) and math.isfinite(value))
    ):
        return None
    else:
        return Defect("DATA_TYPE_MISMATCH", f"{value!r} is no JSON value", steps)
    for key, item in inner:
        if not isinstance(key, str | int):
            return Defect("DATA_TYPE_MISMATCH", f"the key {key!r} is not text", steps)
        defect = _strange(item, (*steps, key))
        if defect is not None:
            return defect
    return None


def _no_json(defects: tuple[Defect, ...]) -> PolicySyntaxError:
    return PolicySyntaxError(
        "this is no JSON", defects=defects, where=here(), why="; ".join(map(str, defects))
    )
