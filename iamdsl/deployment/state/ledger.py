"""The ledger: the little a deployment must remember that the account itself cannot say.

It names the stack's objects, AWS's unique id of each, and where a secret was
put; never a secret. Truth about everything else is read from the account.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.envelope import damaged_error, open_envelope, seal_envelope
from iamdsl.deployment.model.serialization import converter, structure
from iamdsl.errors import StateError
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from iamdsl.deployment.storage import Storage

LEDGER_FILE = "ledger.json"


@attrs.frozen
class Entry:
    """One object of the stack.

    `id` is AWS's unique id, `declared` the digest of the declaration last
    applied whole, `attributes` what else its calls answered (an access key's id),
    `secret` the sink's entry, `changed` when we made or changed it last (UTC). What is to `protect`
    is neither deleted nor made anew; what is to `retain` stays in the account when the stack gives
    it up.
    """

    id: str | None = None
    declared: str | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret: str | None = None
    changed: datetime | None = None
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

    def with_entry(self, address: Address, entry: Entry) -> Ledger:
        """The ledger with this entry."""
        return attrs.evolve(self, entries={**self.entries, address: entry})

    def without_entry(self, address: Address) -> Ledger:
        """The ledger without this entry."""
        left = {known: entry for known, entry in self.entries.items() if known != address}
        return attrs.evolve(self, entries=left)


def load_ledger(storage: Storage, fresh: Ledger) -> Ledger:
    """The stored ledger, or `fresh` when there is none.

    Raises UnreadableState (damaged), NewerFormat, or StateError when it belongs to
    another stack or account. The file is left as it is.
    """
    content = storage.read(LEDGER_FILE)
    if content is None:
        return fresh
    where = storage.where(LEDGER_FILE)
    outer = open_envelope(content, where, "the ledger")
    try:
        ledger = structure(outer, Ledger)
    except ValueError as error:
        raise damaged_error(where, "the ledger", f"it holds something else: {error}") from None
    for field in ("stack", "partition", "account"):
        if getattr(ledger, field) != getattr(fresh, field):
            raise StateError(
                f"this ledger belongs to {field} {getattr(ledger, field)!r}",
                where=where,
                why=f"the session is for {field} {getattr(fresh, field)!r}",
                next_step="give each stack and account a ledger of its own",
            )
    return ledger


def save_ledger(storage: Storage, ledger: Ledger) -> None:
    """Put the ledger in place, whole and durable."""
    storage.replace(LEDGER_FILE, seal_envelope(converter().unstructure(ledger)))
