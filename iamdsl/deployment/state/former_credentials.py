"""Addresses of credentials that are rotated: the old one has its own until it is deleted."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from collections.abc import Container

    from iamdsl.deployment.state.ledger import Entry, Ledger

_EARLIEST = datetime.min.replace(tzinfo=UTC)


def former_address(address: Address, key: str) -> Address:
    """Return the address under which the ledger keeps an old credential (`key` is its ID)."""
    return Address(address.kind, f"{address.name}/{key}")


def is_former(other: Address, entry: Entry, address: Address) -> bool:
    """Return whether an entry is of a credential that was rotated out of an address."""
    return entry.id is not None and other == former_address(address, entry.id)


def current_entry(ledger: Ledger, address: Address, declared: Container[Address]) -> Entry | None:
    """Return the entry of an address, or of the credential that a rotation has not replaced yet.

    Of several that were rotated out, it is the last one that was created. A `declared` address
    is never that of an old credential.
    """
    if address in ledger.entries:
        return ledger.entries[address]
    former = [
        entry
        for other, entry in ledger.entries.items()
        if is_former(other, entry, address) and other not in declared
    ]
    return max(former, key=lambda entry: entry.changed or _EARLIEST, default=None)
