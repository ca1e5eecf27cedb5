"""JSON in lines as a person would break it: what is short stays on its line."""

from __future__ import annotations

import json
from typing import Any

_WIDTH = 72


def json_text(value: Any, indent: int = 0, before: int = 0) -> str:
    """The JSON text of a value in lines at an indentation, the first behind so many characters."""
    whole = json.dumps(value, ensure_ascii=False)
    if indent + before + len(whole) <= _WIDTH or not isinstance(value, dict | list) or not value:
        return whole
    inner = indent + 2
    if isinstance(value, dict):
        items = [
            f"{_key(key)}{json_text(entry, inner, len(_key(key)))}" for key, entry in value.items()
        ]
        opening, closing = "{}"
    else:
        items = [json_text(candidate, inner) for candidate in value]
        opening, closing = "[]"
    lines = ",\n".join(f"{' ' * inner}{item}" for item in items)
    return f"{opening}\n{lines}\n{' ' * indent}{closing}"


def _key(key: str) -> str:
    return f"{json.dumps(key, ensure_ascii=False)}: "
