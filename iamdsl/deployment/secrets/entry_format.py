"""An entry as the text that is kept: one JSON object of strings."""

from __future__ import annotations

import json
from collections.abc import Mapping

from iamdsl.errors import UnreadableState


def entry_text(fields: Mapping[str, str]) -> str:
    """The fields as JSON, whose only braces are the outermost.

    Parameter Store refuses `{{…}}` in values, which a password may contain.
    """
    inner = json.dumps(dict(fields), indent=1)[1:-1]
    return "{" + inner.replace("{", "\\u007b").replace("}", "\\u007d") + "}"


def entry_fields(content: str | bytes, name: str, where: str) -> dict[str, str]:
    """The fields of an entry; raises UnreadableState when it is damaged."""
    try:
        fields = json.loads(content)
    except ValueError:
        fields = None
    if not isinstance(fields, Mapping):
        raise UnreadableState(
            f"the secret {name} cannot be read",
            where=where,
            why="the entry is damaged",
            next_step="remove it; the next run makes a new credential",
        )
    return {str(key): str(value) for key, value in fields.items()}
