"""Evidence from ledger and journal, which may be damaged."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.envelope import seal_envelope
from iamdsl.deployment.model.serialization import converter, structure
from iamdsl.deployment.state.journal import (
    JOURNAL_FILE,
    Intent,
    read_records,
    recover,
    salvage_journal,
)
from iamdsl.deployment.state.ledger import LEDGER_FILE, Entry, Ledger, load_ledger
from iamdsl.errors import NewerFormat, UnreadableState
from iamdsl.resources import KINDS, Address

if TYPE_CHECKING:
    from collections.abc import Iterator

    from iamdsl.deployment.storage import Storage

_ENTRY = re.compile(r'("(?:' + "|".join(map(re.escape, KINDS)) + r')/(?:[^"\\]|\\.)+")\s*:\s*')
"""Start of a ledger entry: an address as a JSON key."""


@attrs.frozen
class Evidence:
    """The ledger as far as it can be read, open intents, and which files are damaged.

    `ids` are the IDs in the responses that a damaged journal records; `damaged` has the content
    of each damaged file.
    """

    ledger: Ledger
    open: tuple[Intent, ...] = ()
    ids: frozenset[str] = frozenset()
    damaged: Mapping[str, bytes] = attrs.field(factory=dict)

    @property
    def source(self) -> str:
        """Source of the ledger's entries, in words."""
        return f"the damaged {' and '.join(self.damaged)}" if self.damaged else "the ledger"


def gather_evidence(storage: Storage, fresh: Ledger) -> Evidence:
    """Read both files, and salvage what is readable in damaged ones.

    Raises `StateError` if they belong to another stack, `NewerFormat` if a newer iamdsl wrote
    them, `UnreadableState` if the storage cannot be used.
    """
    damaged: dict[str, bytes] = {}
    content = storage.read(LEDGER_FILE)
    try:
        ledger = load_ledger(storage, fresh)
    except (UnreadableState, NewerFormat) as error:
        if content is None or (isinstance(error, NewerFormat) and not _is_current_format(content)):
            raise
        damaged[LEDGER_FILE] = content
        ledger = salvage_ledger(content, fresh)
    journal = storage.read(JOURNAL_FILE)
    if journal is None:
        return Evidence(ledger, damaged=damaged)
    try:
        read_records(storage)
    except UnreadableState:
        damaged[JOURNAL_FILE] = journal
    if not damaged:
        recovery = recover(storage, ledger)
        return Evidence(recovery.ledger, recovery.open)
    salvage = salvage_journal(journal, ledger)
    known = salvage.recovery.ledger
    known = attrs.evolve(known, serial=max(known.serial, salvage.serial))
    return Evidence(known, salvage.recovery.open, salvage.ids, damaged)


def salvage_ledger(content: bytes, fresh: Ledger) -> Ledger:
    """Return every entry of a damaged ledger, empty where only its address is readable."""
    text = content.decode("utf-8", "replace")
    if not all(
        _almost_equal(str(value), getattr(fresh, field))
        for field in ("stack", "partition", "account")
        for value in _values(text, field)
    ):
        return fresh  # it belongs to another stack
    serials = [value for value in _values(text, "serial") if isinstance(value, int)]
    entries: dict[Address, Entry] = {}
    for match in _ENTRY.finditer(text):
        try:
            address = Address.parse(json.loads(match[1]))
        except ValueError:
            continue
        entries[address] = _entry(text, match.end())
    return attrs.evolve(fresh, serial=max(serials, default=0), entries=entries)


def _is_current_format(content: bytes) -> bool:
    """Return whether the body is in the current format: then only the format digit is damaged."""
    body = json.loads(content).get("body")
    try:
        ledger = structure(body, Ledger)
    except ValueError:
        return False
    rewritten = json.loads(seal_envelope(converter().unstructure(ledger)))["body"]
    return bool(rewritten == body)


def _entry(text: str, position: int) -> Entry:
    try:
        value, _ = json.JSONDecoder().raw_decode(text, position)
        return structure(value, Entry)
    except ValueError:
        return Entry()


def _values(text: str, field: str) -> Iterator[Any]:
    """Yield the value after the first occurrence of the field, if it can be read."""
    match = re.search(rf'"{field}"\s*:\s*', text)
    if match is not None:
        try:
            yield json.JSONDecoder().raw_decode(text, match.end())[0]
        except ValueError:
            return


def _almost_equal(text: str, other: str) -> bool:
    """Return whether at most one character differs, as after a bit was flipped."""
    differing = sum(a != b for a, b in zip(text, other, strict=False))
    return len(text) == len(other) and differing <= 1
