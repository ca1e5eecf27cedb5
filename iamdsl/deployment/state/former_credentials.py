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


def current_entries(ledger: Ledger, declared: Container[Address]) -> dict[Address, Entry]:
    """Return the ledger's entries, also those of credentials not replaced yet by a rotation.

    Of several that were rotated out of an address, it is the last one that was created. A
    `declared` address is never that of an old credential.
    """
    former: dict[Address, list[Entry]] = {}
    for other, entry in ledger.entries.items():
        address = Address(other.kind, other.name.rpartition("/")[0] or other.name)
        if is_former(other, entry, address) and other not in declared:
            former.setdefault(address, []).append(entry)
    latest = {
        address: max(entries, key=lambda entry: entry.changed or _EARLIEST)
        for address, entries in former.items()
    }
    return {**latest, **ledger.entries}
