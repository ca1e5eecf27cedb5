"""The ledger: the little a deployment must remember that the account itself cannot say.

It names the stack's objects, AWS's unique id of each, and where a secret was
put; never a secret. Truth about everything else is read from the account.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.wire import FORMAT, converter, fingerprint, structured
from iamdsl.errors import NewerFormat, StateError, UnreadableState
from iamdsl.resources.address import Address

if TYPE_CHECKING:
    from iamdsl.deployment.storage import Storage

LEDGER = "ledger.json"

REBUILD = (
    "run `iamdsl rebuild SCRIPT`, or session.rebuild(): it keeps the file aside and finds the "
    "stack's objects again, and changes nothing in the account"
)
"""What to do about a damaged ledger or journal."""


@attrs.frozen
class Entry:
    """One object of the stack.

    `id` is AWS's unique id, `declared` the digest of the declaration last
    applied whole, `attributes` what else its calls answered (an access key's id),
    `secret` the sink's entry, `made` when we made it (UTC). What is to `protect` is neither deleted
    nor made anew; what is to `retain` stays in the account when the stack gives it up.
    """

    id: str | None = None
    declared: str | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret: str | None = None
    made: datetime | None = None
    protect: bool = False
    retain: bool = False


@attrs.frozen
class Ledger:
    """What one stack holds in one account; `serial` grows with every writing.

    `ended` remembers for a while when objects ended, by AWS's unique id: reads may still show them.
    """

    stack: str
    partition: str
    account: str
    serial: int = 0
    entries: Mapping[Address, Entry] = attrs.field(factory=dict)
    ended: Mapping[str, datetime] = attrs.field(factory=dict)

    def holding(self, address: Address, entry: Entry) -> Ledger:
        """The ledger with this entry."""
        return attrs.evolve(self, entries={**self.entries, address: entry})

    def without(self, address: Address) -> Ledger:
        """The ledger without this entry."""
        left = {known: entry for known, entry in self.entries.items() if known != address}
        return attrs.evolve(self, entries=left)


def load_ledger(storage: Storage, fresh: Ledger) -> Ledger:
    """The stored ledger, or `fresh` when there is none.

    Raises UnreadableState (damaged), NewerFormat, or StateError when it belongs to
    another stack or account. The file is left as it is.
    """
    content = storage.read(LEDGER)
    if content is None:
        return fresh
    where = storage.where(LEDGER)
    outer = open_envelope(content, where, "the ledger")
    try:
        found = structured(outer, Ledger)
    except ValueError as error:
        raise damaged(where, "the ledger", f"it holds something else: {error}") from None
    for field in ("stack", "partition", "account"):
        if getattr(found, field) != getattr(fresh, field):
            raise StateError(
                f"this ledger belongs to {field} {getattr(found, field)!r}",
                where=where,
                why=f"the session is for {field} {getattr(fresh, field)!r}",
                next_step="give each stack and account a ledger of its own",
            )
    return found


def save_ledger(storage: Storage, ledger: Ledger) -> None:
    """Put the ledger in place, whole and durable."""
    storage.replace(LEDGER, seal_envelope(converter().unstructure(ledger)))


def seal_envelope(body: Any) -> bytes:  # noqa: ANN401
    """A body with its format and checksum, as JSON text for people too."""
    sealed = {"format": FORMAT, "checksum": _checksum(body), "body": body}
    return (json.dumps(sealed, indent=1) + "\n").encode()


def open_envelope(content: bytes, where: str, what: str, mend: str = REBUILD) -> Any:  # noqa: ANN401
    """The body of a sealed content; raises NewerFormat, or UnreadableState that says `mend`."""
    try:
        outer = json.loads(content)
    except ValueError as error:
        raise damaged(where, what, f"it is no JSON: {error}", mend) from None
    if not isinstance(outer, dict) or not isinstance(outer.get("format"), int):
        raise damaged(where, what, "it does not say its format", mend)
    if outer["format"] > FORMAT:
        raise NewerFormat(
            f"{what} was written by a newer iamdsl (format {outer['format']})",
            where=where,
            why=f"this one knows format {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed. If no newer one wrote it, it is "
            f"damaged: {mend}",
        )
    if "body" not in outer or outer.get("checksum") != _checksum(outer["body"]):
        raise damaged(where, what, "its checksum does not fit its content", mend)
    return outer["body"]


def damaged(where: str, what: str, why: str, mend: str = REBUILD) -> UnreadableState:
    """The error for a state file that cannot be trusted."""
    return UnreadableState(f"{what} cannot be read", where=where, why=why, next_step=mend)


def _checksum(body: object) -> str:
    text = json.dumps(body, sort_keys=True, separators=(",", ":"))
    return fingerprint(text)
