"""The envelope of every state file: its format, its checksum, and the body inside."""

from __future__ import annotations

import json
from typing import Any

from iamdsl.deployment.model.serialization import FORMAT, fingerprint
from iamdsl.errors import NewerFormat, UnreadableState

REBUILD_HINT = (
    "run `iamdsl rebuild SCRIPT`, or session.rebuild(): it keeps the file aside and finds the "
    "stack's objects again, and changes nothing in the account"
)
"""What to do about a damaged ledger or journal."""


def seal_envelope(body: Any) -> bytes:
    """A body with its format and checksum, as JSON text for people too."""
    sealed = {"format": FORMAT, "checksum": _checksum(body), "body": body}
    return (json.dumps(sealed, indent=1) + "\n").encode()


def open_envelope(content: bytes, where: str, what: str, mend: str = REBUILD_HINT) -> Any:
    """The body of a sealed content; raises NewerFormat, or UnreadableState that says `mend`."""
    try:
        outer = json.loads(content)
    except ValueError as error:
        raise damaged_error(where, what, f"it is no JSON: {error}", mend) from None
    if not isinstance(outer, dict) or not isinstance(outer.get("format"), int):
        raise damaged_error(where, what, "it does not say its format", mend)
    if outer["format"] > FORMAT:
        raise NewerFormat(
            f"{what} was written by a newer iamdsl (format {outer['format']})",
            where=where,
            why=f"this one knows format {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed. If no newer one wrote it, it is "
            f"damaged: {mend}",
        )
    if "body" not in outer or outer.get("checksum") != _checksum(outer["body"]):
        raise damaged_error(where, what, "its checksum does not fit its content", mend)
    return outer["body"]


def damaged_error(where: str, what: str, why: str, mend: str = REBUILD_HINT) -> UnreadableState:
    """The error for a state file that cannot be trusted."""
    return UnreadableState(f"{what} cannot be read", where=where, why=why, next_step=mend)


def _checksum(body: object) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return fingerprint(text)
