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

from iamdsl.client.secure_random import secure_random
from iamdsl.deployment.model.envelope import damaged_error
from iamdsl.deployment.model.serialization import FORMAT, converter, structure
from iamdsl.deployment.state.ledger import Entry, Ledger
from iamdsl.deployment.state.renames import rename_in_ledger
from iamdsl.errors import NewerFormat
from iamdsl.resources.kind.address import Address

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.deployment.model.plan import Step
    from iamdsl.deployment.storage import Storage

JOURNAL_FILE = "journal.jsonl"


@attrs.frozen
class Intent:
    """A call about to be sent: what it would make, end or rename, when (UTC), and the pre-image."""

    op: str
    address: Address
    operation: str
    time: datetime
    creates: Address | None = None
    destroys: Address | None = None
    renames: Address | None = None
    secret: str | None = None
    before: Any = None
    last: datetime | None = None
    """When it was sent again last, if it was."""


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

    def open_intent(self, address: Address) -> Intent | None:
        """The open intent to create this address, if there is one."""
        return _find_intent(self.open, address)


class Journal:
    """Appends to one storage's journal; used by one coordinator at a time.

    What became of calls is gathered, and written together with the next intents: in between, an
    intent is open for a moment longer, which is safe.
    """

    def __init__(self, storage: Storage, serial: int, carried: Iterable[Intent] = ()) -> None:
        """Begin a journal that continues the ledger of this serial.

        Intents still open from before are carried over, so that they survive
        until they are settled.
        """
        self._storage = storage
        self._run = "".join(secure_random().choice("0123456789abcdef") for _ in range(8))
        self._carried = tuple(carried)
        self._gathered: list[bytes] = []
        lines = [_line({"type": "begin", "format": FORMAT, "serial": serial})]
        lines += [_line(_intent_out(intent)) for intent in self._carried]
        storage.replace(JOURNAL_FILE, b"".join(lines))

    def earlier_intents(self, address: Address | None) -> tuple[Intent, ...]:
        """Earlier runs' open intents to create this address."""
        return tuple(
            intent for intent in self._carried if address is not None and intent.creates == address
        )

    def record_intents(self, batch: Iterable[Step]) -> list[Intent]:
        """Record that these steps are about to be sent, durable when this returns."""
        now = datetime.now(UTC)
        intents: list[Intent] = []
        for step in batch:
            action = step.action
            intent = Intent(
                op=f"{self._run}.{step.number}",
                address=step.address,
                operation=action.call.operation,
                time=now,
                creates=action.creates,
                destroys=action.destroys,
                renames=action.renames,
                secret=action.generates or (action.secret.name if action.secret else None),
                before=action.before,
            )
            intents.append(intent)
            self._gathered.append(_line(_intent_out(intent)))
        self.flush()
        return intents

    def record_done(self, op: str, attributes: Mapping[str, str]) -> None:
        """Record the attributes that a call which went through answered."""
        record = {"type": "done", "op": op, "time": _now(), "attributes": dict(attributes)}
        self._gathered.append(_line(record))

    def record_repeat(self, op: str) -> None:
        """Record that a call is about to be sent again; durable with the next intents."""
        self._gathered.append(_line({"type": "again", "op": op, "time": _now()}))

    def record_refusal(self, op: str, code: str) -> None:
        """Record that a call did not go through, whatever happens."""
        self._gathered.append(_line({"type": "refused", "op": op, "code": code}))

    def record_abandoned(self, ops: Iterable[str]) -> None:
        """Record that calls which were refused for a while will not be sent again."""
        for op in ops:
            self.record_refusal(op, "Abandoned")
        self.flush()

    def flush(self) -> None:
        """Make durable what was gathered."""
        if self._gathered:
            self._storage.append(JOURNAL_FILE, b"".join(self._gathered))
            self._gathered.clear()


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
                if not folded:
                    when = datetime.fromisoformat(record["time"])
                    ledger = _fold(ledger, intent, when, record["attributes"])
            case "again":
                last = datetime.fromisoformat(record["time"])
                open_intents[record["op"]] = attrs.evolve(open_intents[record["op"]], last=last)
            case _:
                open_intents.pop(record["op"], None)
    return Recovery(ledger, tuple(open_intents.values()))


def read_records(storage: Storage) -> list[dict[str, Any]]:
    """The journal's whole records in order; see `recover` for what is raised."""
    content = storage.read(JOURNAL_FILE)
    if content is None:
        return []
    where = storage.where(JOURNAL_FILE)
    lines = content.split(b"\n")
    records: list[dict[str, Any]] = []
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        record = _read_line(line)
        if record is None:
            if number == len(lines):  # no newline behind it: the write was cut short
                break
            raise damaged_error(where, "the journal", f"line {number} does not fit its checksum")
        records.append(record)
    if not records or records[0].get("type") != "begin":
        raise damaged_error(where, "the journal", "line 1, its beginning, is missing")
    if records[0].get("format", FORMAT) > FORMAT:
        raise NewerFormat(
            "the journal was written by a newer iamdsl",
            where=where,
            why=f"this one knows format {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed",
        )
    return records


def _find_intent(intents: Iterable[Intent], address: Address | None) -> Intent | None:
    return next(
        (intent for intent in intents if address is not None and intent.creates == address), None
    )


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
                intent = structure(told, Intent)
                open_intents[intent.op] = intent
            case {
                "type": "done",
                "op": str(op),
                "time": str(told_at),
                "attributes": dict(attributes),
            }:
                ids.update(attributes.values())
                if (done := open_intents.pop(op, None)) is not None:
                    when = datetime.fromisoformat(told_at)
                    ledger = _fold(ledger, done, when, attributes)
            case {"type": "refused", "op": str(op)}:
                open_intents.pop(op, None)
    return Salvage(Recovery(ledger, tuple(open_intents.values())), serial, frozenset(ids))


def _fold(ledger: Ledger, intent: Intent, when: datetime, attributes: Mapping[str, str]) -> Ledger:
    if intent.renames is not None:
        ledger = rename_in_ledger(ledger, {intent.renames: intent.address})
    if intent.destroys is not None:
        gone = ledger.entries.get(intent.destroys)
        if gone is not None and gone.id is not None:
            ledger = attrs.evolve(ledger, ended={**ledger.ended, gone.id: when})
        ledger = ledger.without_entry(intent.destroys)
    if intent.creates is not None:
        rest = {name: value for name, value in attributes.items() if name != "id"}
        entry = Entry(id=attributes.get("id"), attributes=rest, secret=intent.secret, changed=when)
        ledger = ledger.with_entry(intent.creates, entry)
    elif (known := ledger.entries.get(intent.address)) is not None:
        ledger = ledger.with_entry(intent.address, attrs.evolve(known, changed=when))
    return ledger


def _now() -> str:
    return datetime.now(UTC).isoformat()


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
