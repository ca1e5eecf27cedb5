"""Text format of an entry: one JSON object of strings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from iamdsl.errors import UnreadableState


def entry_text(fields: Mapping[str, str]) -> str:
    """Return the fields as JSON, whose only braces are the outermost.

    Parameter Store refuses `{{…}}` in values, which a password may contain.
    """
    inner = json.dumps(dict(fields), indent=1)[1:-1]
    return "{" + inner.replace("{", "\\u007b").replace("}", "\\u007d") + "}"


def entry_fields(content: str | bytes, name: str, where: str) -> dict[str, str]:
    """Return the fields of an entry; raises `UnreadableState` if it is damaged."""
    try:
        fields = json.loads(content)
    except ValueError:
        fields = None
    if not isinstance(fields, Mapping):
        raise UnreadableState(
            f"the secret {name} cannot be read",
            where=where,
            why="the entry is not a JSON object",
            next_step="remove the entry; the next run creates a new credential",
        )
    return {str(key): str(value) for key, value in fields.items()}
