"""Ledger: the state of a deployment that cannot be read from the account.

It names the stack's objects, the unique ID of each, and where its secret is stored, but never
contains a secret. Everything else is read from the account.
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
from iamdsl.resources.kind.fact_fields import Facts

if TYPE_CHECKING:
    from iamdsl.deployment.storage import Storage

LEDGER_FILE = "ledger.json"


@attrs.frozen
class Entry:
    """Ledger entry of one object of the stack.

    `id` is its unique ID in AWS, `declared` the digest of the declaration that was last applied
    completely, `attributes` other values from its calls' responses (an access key's ID), `secret`
    the name of its entry in the secret sink, `changed` when iamdsl last created or changed it
    (UTC). With `protect` it is neither deleted nor replaced; with `retain` it stays in the
    account when it is removed from the stack. `own` are the paths of the entries (policies,
    members, tags) that the stack declared for an object with `exclusive=False`, None for others.
    """

    id: str | None = None
    declared: str | None = None
    attributes: Mapping[str, str] = attrs.field(factory=dict)
    secret: str | None = None
    changed: datetime | None = None
    protect: bool = False
    retain: bool = False
    own: tuple[str, ...] | None = None


@attrs.frozen
class Ledger:
    """Objects of one stack in one account; `serial` grows with every write.

    `ended` maps unique IDs of objects deleted recently to the time of deletion: because of
    eventual consistency, reads may still show them. `put_back` has the entries that others added
    to objects which a run began to replace; they are restored before the run is complete.
    `holders` has, for each policy that a run began to replace, the principals outside the stack
    that it was attached to (for a role, the instance profiles), with their unique IDs: they get
    it back before the run is complete.
    """

    stack: str
    partition: str
    account: str
    serial: int = 0
    entries: Mapping[Address, Entry] = attrs.field(factory=dict)
    ended: Mapping[str, datetime] = attrs.field(factory=dict)
    put_back: Mapping[Address, Facts] = attrs.field(factory=dict)
    holders: Mapping[Address, Mapping[Address, str | None]] = attrs.field(factory=dict)

    def with_entry(self, address: Address, entry: Entry) -> Ledger:
        """Return the ledger with this entry."""
        return attrs.evolve(self, entries={**self.entries, address: entry})

    def without_entry(self, address: Address) -> Ledger:
        """Return the ledger without this entry."""
        remaining = {known: entry for known, entry in self.entries.items() if known != address}
        return attrs.evolve(self, entries=remaining)


def load_ledger(storage: Storage, fresh: Ledger) -> Ledger:
    """Return the stored ledger, or `fresh` if there is none; the file is not changed.

    Raises `UnreadableState` if it is damaged, `NewerFormat` if a newer iamdsl wrote it,
    `StateError` if it belongs to another stack or account.
    """
    content = storage.read(LEDGER_FILE)
    if content is None:
        return fresh
    where = storage.where(LEDGER_FILE)
    body = open_envelope(content, where, "the ledger")
    try:
        ledger = structure(body, Ledger)
    except ValueError as error:
        raise damaged_error(where, "the ledger", f"its content is not a ledger: {error}") from None
    for field in ("stack", "partition", "account"):
        if getattr(ledger, field) != getattr(fresh, field):
            raise StateError(
                f"this ledger belongs to {field} {getattr(ledger, field)!r}",
                where=where,
                why=f"the session is for {field} {getattr(fresh, field)!r}",
                next_step="use a separate ledger for each stack and account",
            )
    return ledger


def save_ledger(storage: Storage, ledger: Ledger) -> None:
    """Replace the stored ledger atomically; durable when this returns."""
    storage.replace(LEDGER_FILE, seal_envelope(converter().unstructure(ledger)))
