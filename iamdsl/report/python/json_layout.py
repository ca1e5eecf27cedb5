"""Break JSON into lines; a value that fits on one line is not broken."""

from __future__ import annotations

import json
from typing import Any

_WIDTH = 72


def json_text(value: Any, indent: int = 0, before: int = 0) -> str:
    """Return the JSON text of a value, in lines at an indentation.

    `before` is the number of characters in front of the value on its first line.
    """
    one_line = json.dumps(value, ensure_ascii=False)
    is_short = indent + before + len(one_line) <= _WIDTH
    if is_short or not isinstance(value, dict | list) or not value:
        return one_line
    inner = indent + 2
    if isinstance(value, dict):
        entries = [
            f"{_key(key)}{json_text(entry, inner, len(_key(key)))}" for key, entry in value.items()
        ]
        opening, closing = "{}"
    else:
        entries = [json_text(entry, inner) for entry in value]
        opening, closing = "[]"
    lines = ",\n".join(f"{' ' * inner}{entry}" for entry in entries)
    return f"{opening}\n{lines}\n{' ' * indent}{closing}"


def _key(key: str) -> str:
    return f"{json.dumps(key, ensure_ascii=False)}: "
