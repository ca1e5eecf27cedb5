"""What ledger and journal still tell of a stack, damaged as they may be."""

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
"""The beginning of an entry: an address, as JSON writes it."""


@attrs.frozen
class Evidence:
    """The ledger as far as it can be made out, what was under way, and which files are damaged.

    `ids` is all that calls were answered, as a damaged journal tells; `damaged` has the content
    of each damaged file.
    """

    ledger: Ledger
    open: tuple[Intent, ...] = ()
    ids: frozenset[str] = frozenset()
    damaged: Mapping[str, bytes] = attrs.field(factory=dict)

    @property
    def source(self) -> str:
        """Where the ledger's entries come from, in words."""
        return f"the damaged {' and '.join(self.damaged)}" if self.damaged else "the ledger"


def gather_evidence(storage: Storage, fresh: Ledger) -> Evidence:
    """Read both files, and what can be made out of damaged ones.

    Raises StateError when they belong to another stack, NewerFormat when a newer iamdsl wrote
    them, UnreadableState when the storage cannot be used at all.
    """
    damaged: dict[str, bytes] = {}
    content = storage.read(LEDGER_FILE)
    try:
        ledger = load_ledger(storage, fresh)
    except (UnreadableState, NewerFormat) as error:
        if content is None or (isinstance(error, NewerFormat) and not _is_of_today(content)):
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
    """Every entry that can be made out of a damaged ledger, and the name of every other."""
    text = content.decode("utf-8", "replace")
    if not all(
        _differ_by_one(str(given), getattr(fresh, field))
        for field in ("stack", "partition", "account")
        for given in _values(text, field)
    ):
        return fresh  # it was another's
    serials = [value for value in _values(text, "serial") if isinstance(value, int)]
    entries: dict[Address, Entry] = {}
    for match in _ENTRY.finditer(text):
        try:
            address = Address.parse(json.loads(match[1]))
        except ValueError:
            continue
        entries[address] = _entry(text, match.end())
    return attrs.evolve(fresh, serial=max(serials, default=0), entries=entries)


def _is_of_today(content: bytes) -> bool:
    """Whether all but its format is as this iamdsl writes it: then that one digit is damaged."""
    body = json.loads(content).get("body")
    try:
        read = structure(body, Ledger)
    except ValueError:
        return False
    again = json.loads(seal_envelope(converter().unstructure(read)))["body"]
    return bool(again == body)


def _entry(text: str, place: int) -> Entry:
    try:
        value, _ = json.JSONDecoder().raw_decode(text, place)
        return structure(value, Entry)
    except ValueError:
        return Entry()


def _values(text: str, field: str) -> Iterator[Any]:
    """The value after the first place that names the field, if it can be read."""
    match = re.search(rf'"{field}"\s*:\s*', text)
    if match is not None:
        try:
            yield json.JSONDecoder().raw_decode(text, match.end())[0]
        except ValueError:
            return


def _differ_by_one(item: str, other: str) -> bool:
    """Whether at most one letter differs, as after a bit was flipped."""
    differing = sum(a != b for a, b in zip(item, other, strict=False))
    return len(item) == len(other) and differing <= 1
