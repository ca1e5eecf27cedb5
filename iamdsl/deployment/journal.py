"""The journal: what is about to be sent, written down before it is, and what came of it.

One checksummed JSON record a line. `intent` precedes a call, `done` follows
its answer, `refused` a definite no. An intent without either is open: the
call may or may not have happened, and the next plan finds out.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.ledger import Entry, Ledger, damaged
from iamdsl.deployment.wire import FORMAT, converter, structured
from iamdsl.errors import NewerFormat
from iamdsl.resources.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.plan import Step
    from iamdsl.deployment.storage import Storage

JOURNAL = "journal.jsonl"


@attrs.frozen
class Intent:
    """A call about to be sent: what it would make or end, when (UTC), and the pre-image."""

    op: str
    address: Address
    operation: str
    time: datetime
    creates: Address | None = None
    destroys: Address | None = None
    secret: str | None = None
    before: Any = None


@attrs.frozen
class Recovery:
    """What a journal adds to its ledger: the ledger as it is now, and the open intents.

    `adopting` has the attributes that declarations give of what they are to take over.
    """

    ledger: Ledger
    open: tuple[Intent, ...] = ()
    adopting: Mapping[Address, Mapping[str, str]] = attrs.field(factory=dict)

    def attributes(self, address: Address) -> Mapping[str, str]:
        """What is remembered of an object, or was said of it where the ledger does not know it."""
        entry = self.ledger.entries.get(address)
        return self.adopting.get(address, {}) if entry is None else entry.attributes

    def intended(self, address: Address) -> Intent | None:
        """The open intent to create this address, if there is one."""
        for intent in self.open:
            if intent.creates == address:
                return intent
        return None


class Journal:
    """Appends to one storage's journal; used by one coordinator at a time."""

    def __init__(self, storage: Storage, serial: int, carried: Iterable[Intent] = ()) -> None:
        """Begin a journal that continues the ledger of this serial.

        Intents still open from before are carried over, so that they survive
        until they are settled.
        """
        self._storage = storage
        lines = [_line({"type": "begin", "format": FORMAT, "serial": serial})]
        lines += [_line(_intent_out(intent)) for intent in carried]
        storage.replace(JOURNAL, b"".join(lines))

    def intend(self, batch: Iterable[tuple[str, Step]]) -> None:
        """Record that these steps are about to be sent, durable when this returns."""
        now = datetime.now(UTC)
        lines: list[bytes] = []
        for op, step in batch:
            action = step.action
            intent = Intent(
                op=op,
                address=step.address,
                operation=action.call.operation,
                time=now,
                creates=action.creates,
                destroys=action.destroys,
                secret=action.generates or (action.secret.name if action.secret else None),
                before=action.before,
            )
            lines.append(_line(_intent_out(intent)))
        self._storage.append(JOURNAL, b"".join(lines))

    def settle(
        self, done: Mapping[str, Mapping[str, str]], refused: Mapping[str, str] | None = None
    ) -> None:
        """Record answers: attributes of each call that went through, codes of each that did not."""
        lines = [
            _line({"type": "done", "op": op, "attributes": dict(attributes)})
            for op, attributes in done.items()
        ]
        lines += [
            _line({"type": "refused", "op": op, "code": code})
            for op, code in (refused or {}).items()
        ]
        self._storage.append(JOURNAL, b"".join(lines))


def recover(storage: Storage, ledger: Ledger) -> Recovery:
    """Fold the journal into the ledger; a torn last line is dropped.

    Raises UnreadableState when an earlier line is damaged, NewerFormat when a
    newer iamdsl wrote it.
    """
    records = read_records(storage)
    if not records:
        return Recovery(ledger)
    # A journal older than its ledger is folded into it already: only what is open still counts.
    folded = records[0]["serial"] < ledger.serial
    open_intents: dict[str, Intent] = {}
    for record in records[1:]:
        match record["type"]:
            case "intent":
                intent = converter().structure(record["intent"], Intent)
                open_intents[intent.op] = intent
            case "done":
                intent = open_intents.pop(record["op"])
                ledger = ledger if folded else _fold(ledger, intent, record["attributes"])
            case _:
                open_intents.pop(record["op"], None)
    return Recovery(ledger, tuple(open_intents.values()))


def read_records(storage: Storage) -> list[dict[str, Any]]:
    """The journal's whole records in order; see `recover` for what is raised."""
    content = storage.read(JOURNAL)
    if content is None:
        return []
    where = storage.where(JOURNAL)
    lines = content.split(b"\n")
    records: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        record = _read_line(line)
        if record is None:
            if number == len(lines):  # no newline behind it: the write was cut short
                break
            raise damaged(where, "the journal", f"line {number} does not fit its checksum")
        records.append(record)
    if not records or records[0].get("type") != "begin":
        raise damaged(where, "the journal", "line 1, its beginning, is missing")
    if records[0].get("format", FORMAT) > FORMAT:
        raise NewerFormat(
            "the journal was written by a newer iamdsl",
            where=where,
            why=f"this one knows format {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed",
        )
    return records


@attrs.frozen
class Salvage:
    """What the whole lines of a damaged journal still say.

    `ids` is all that calls were answered, those too whose intent is lost.
    """

    recovery: Recovery
    serial: int
    ids: frozenset[str]


def salvage_journal(content: bytes, ledger: Ledger) -> Salvage:
    """Fold every line that fits its checksum into the ledger, before and after damaged ones."""
    open_intents: dict[str, Intent] = {}
    ids: set[str] = set()
    serial = 0
    for line in content.split(b"\n"):
        match _read_line(line):
            case {"type": "begin", "serial": int(begun)}:
                serial = begun
            case {"type": "intent", "intent": told}:
                intent = structured(told, Intent)
                open_intents[intent.op] = intent
            case {"type": "done", "op": str(op), "attributes": dict(attributes)}:
                ids.update(attributes.values())
                if (done := open_intents.pop(op, None)) is not None:
                    ledger = _fold(ledger, done, attributes)
            case {"type": "refused", "op": str(op)}:
                open_intents.pop(op, None)
    return Salvage(Recovery(ledger, tuple(open_intents.values())), serial, frozenset(ids))


def _fold(ledger: Ledger, intent: Intent, attributes: Mapping[str, str]) -> Ledger:
    if intent.destroys is not None:
        ledger = ledger.without(intent.destroys)
    if intent.creates is not None:
        rest = {name: value for name, value in attributes.items() if name != "id"}
        entry = Entry(id=attributes.get("id"), attributes=rest, secret=intent.secret)
        ledger = ledger.holding(intent.creates, entry)
    return ledger


def _intent_out(intent: Intent) -> dict[str, Any]:
    return {"type": "intent", "intent": converter().unstructure(intent)}


def _line(record: Mapping[str, Any]) -> bytes:
    text = json.dumps(record, separators=(",", ":")).encode()
    return b"%08x %s\n" % (zlib.crc32(text), text)


def _read_line(line: bytes) -> dict[str, Any] | None:
    checksum, _, text = line.partition(b" ")
    try:
        if int(checksum, 16) != zlib.crc32(text):
            return None
        record = json.loads(text)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None
