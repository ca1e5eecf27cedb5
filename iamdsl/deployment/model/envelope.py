"""JSON envelope of every state file: format, checksum, body."""

from __future__ import annotations

import json
from typing import Any

from iamdsl.deployment.model.serialization import FORMAT, fingerprint
from iamdsl.errors import NewerFormat, UnreadableState

REBUILD_HINT = (
    "run `iamdsl rebuild SCRIPT`, or session.rebuild(): it backs up the file, finds the "
    "stack's objects in the account, and changes nothing there"
)
"""Next step for a damaged ledger or journal."""


def seal_envelope(body: Any) -> bytes:
    """Return a body with its format and checksum as indented JSON."""
    sealed = {"format": FORMAT, "checksum": _checksum(body), "body": body}
    return (json.dumps(sealed, indent=1) + "\n").encode()


def open_envelope(content: bytes, where: str, what: str, next_step: str = REBUILD_HINT) -> Any:
    """Return the body of an envelope.

    Raises `NewerFormat` if a newer iamdsl wrote it, `UnreadableState` with `next_step` if it is
    damaged.
    """
    try:
        outer = json.loads(content)
    except ValueError as error:
        raise damaged_error(where, what, f"it is not valid JSON: {error}", next_step) from None
    if not isinstance(outer, dict) or not isinstance(outer.get("format"), int):
        raise damaged_error(where, what, "its format number is missing", next_step)
    if outer["format"] > FORMAT:
        raise NewerFormat(
            f"{what} was written by a newer iamdsl (format {outer['format']})",
            where=where,
            why=f"this version reads formats up to {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed. If no newer version wrote it, it is "
            f"damaged: {next_step}",
        )
    if "body" not in outer or outer.get("checksum") != _checksum(outer["body"]):
        raise damaged_error(where, what, "its checksum does not match its content", next_step)
    return outer["body"]


def damaged_error(
    where: str, what: str, why: str, next_step: str = REBUILD_HINT
) -> UnreadableState:
    """Return the error for a damaged state file."""
    return UnreadableState(f"{what} cannot be read", where=where, why=why, next_step=next_step)


def _checksum(body: object) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return fingerprint(text)
