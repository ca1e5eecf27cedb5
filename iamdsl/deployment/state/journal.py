"""Journal: write-ahead log of the calls of a run.

One JSON record with a checksum per line. `intent` is written before a call, `done` after it
succeeded, `refused` after AWS refused it. An intent without either is open: the call may or may
not have succeeded, and the next plan determines which.
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
from iamdsl.resources.parts.added_parts import open_attributes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from iamdsl.deployment.model.step import Step
    from iamdsl.deployment.storage import Storage

JOURNAL_FILE = "journal.jsonl"


@attrs.frozen
class Intent:
    """Record of a call about to be sent: what it creates, destroys or renames, and when.

    Times are those of the account (UTC): it dates what the call creates. Earlier versions took
    the time of their machine.
    """

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
    """Time of the last retry, if there was one."""


@attrs.frozen
class Recovery:
    """Ledger with the journal applied, and the journal's open intents.

    `adopting` has the attributes that declarations name of existing objects to adopt.
    """

    ledger: Ledger
    open: tuple[Intent, ...] = ()
    adopting: Mapping[Address, Mapping[str, str]] = attrs.field(factory=dict)

    def attributes(self, address: Address) -> Mapping[str, str]:
        """Return an object's attributes from the ledger, or else from `adopting`.

        With those of parts that an open intent may have added to it.
        """
        entry = self.ledger.entries.get(address)
        known = self.adopting.get(address, {}) if entry is None else entry.attributes
        additions = [
            open_attributes(intent.before, intent.time, intent.last or intent.time)
            for intent in self.open
            if intent.address == address
        ]
        return {**known, **{name: text for added in additions for name, text in added.items()}}

    def open_intent(self, address: Address) -> Intent | None:
        """Return the open intent to create this address, if there is one."""
        return _find_intent(self.open, address)


class Journal:
    """Writer of a storage's journal; only one thread may use it at a time.

    Results of calls are buffered, and written together with the next intents: until then, an
    intent stays open a little longer, which is safe.
    """

    def __init__(
        self,
        storage: Storage,
        serial: int,
        carried: Iterable[Intent] = (),
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        """Replace the journal by a new one that continues the ledger of this serial.

        Intents that are still open are `carried` over until they are settled. `clock` returns
        the account's time.
        """
        self._storage = storage
        self._clock = clock
        self._run = "".join(secure_random().choice("0123456789abcdef") for _ in range(8))
        self._carried = tuple(carried)
        self._buffer: list[bytes] = []
        lines = [_line({"type": "begin", "format": FORMAT, "serial": serial})]
        lines += [_line(_intent_record(intent)) for intent in self._carried]
        storage.replace(JOURNAL_FILE, b"".join(lines))

    def earlier_intents(self, address: Address | None) -> tuple[Intent, ...]:
        """Return earlier runs' open intents to create this address."""
        return tuple(
            intent for intent in self._carried if address is not None and intent.creates == address
        )

    def record_intents(self, batch: Iterable[Step]) -> list[Intent]:
        """Record that these steps are about to be sent; durable when this returns."""
        now = self._now()
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
            self._buffer.append(_line(_intent_record(intent)))
        self.flush()
        return intents

    def record_done(self, op: str, attributes: Mapping[str, str]) -> None:
        """Record that a call succeeded, with the attributes from its response."""
        when = self._now().isoformat()
        record = {"type": "done", "op": op, "time": when, "attributes": dict(attributes)}
        self._buffer.append(_line(record))

    def record_repeat(self, op: str) -> None:
        """Record that a call is about to be retried; durable with the next intents."""
        self._buffer.append(_line({"type": "again", "op": op, "time": self._now().isoformat()}))

    def record_refusal(self, op: str, code: str) -> None:
        """Record that a call was refused, and certainly had no effect."""
        self._buffer.append(_line({"type": "refused", "op": op, "code": code}))

    def record_abandoned(self, ops: Iterable[str]) -> None:
        """Record that calls which were refused and retried will not be retried any more."""
        for op in ops:
            self.record_refusal(op, "Abandoned")
        self.flush()

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def flush(self) -> None:
        """Write the buffered records; durable when this returns."""
        if self._buffer:
            self._storage.append(JOURNAL_FILE, b"".join(self._buffer))
            self._buffer.clear()


def recover(storage: Storage, ledger: Ledger) -> Recovery:
    """Apply the journal to the ledger; an incomplete last line is ignored.

    Raises `UnreadableState` if another line is damaged, `NewerFormat` if a newer iamdsl
    wrote it.
    """
    records = read_records(storage)
    if not records:
        return Recovery(ledger)
    # A journal older than its ledger was applied to it already: only open intents remain.
    applied = records[0]["serial"] < ledger.serial
    open_intents: dict[str, Intent] = {}
    for record in records[1:]:
        match record["type"]:
            case "intent":
                intent = converter().structure(record["intent"], Intent)
                open_intents[intent.op] = intent
            case "done":
                intent = open_intents.pop(record["op"])
                if not applied:
                    when = datetime.fromisoformat(record["time"])
                    ledger = _apply(ledger, intent, when, record["attributes"])
            case "again":
                last = datetime.fromisoformat(record["time"])
                open_intents[record["op"]] = attrs.evolve(open_intents[record["op"]], last=last)
            case _:
                open_intents.pop(record["op"], None)
    return Recovery(ledger, tuple(open_intents.values()))


def read_records(storage: Storage) -> list[dict[str, Any]]:
    """Return the journal's complete records in order; raises the same errors as `recover`."""
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
            if number == len(lines):  # no newline after it: the write was interrupted
                break
            raise damaged_error(where, "the journal", f"line {number} does not match its checksum")
        records.append(record)
    if not records or records[0].get("type") != "begin":
        raise damaged_error(where, "the journal", "its first line is missing")
    if records[0].get("format", FORMAT) > FORMAT:
        raise NewerFormat(
            "the journal was written by a newer iamdsl",
            where=where,
            why=f"this version reads formats up to {FORMAT}",
            next_step="upgrade iamdsl; nothing was changed",
        )
    return records


def _find_intent(intents: Iterable[Intent], address: Address | None) -> Intent | None:
    return next(
        (intent for intent in intents if address is not None and intent.creates == address), None
    )


@attrs.frozen
class Salvage:
    """Result of reading the intact lines of a damaged journal.

    `ids` are all IDs in responses, including those of calls whose intent is lost.
    """

    recovery: Recovery
    serial: int
    ids: frozenset[str]


def salvage_journal(content: bytes, ledger: Ledger) -> Salvage:
    """Apply every line with a valid checksum, also those after damaged ones, to the ledger."""
    open_intents: dict[str, Intent] = {}
    ids: set[str] = set()
    serial = 0
    for line in content.split(b"\n"):
        match _read_line(line):
            case {"type": "begin", "serial": int(first)}:
                serial = first
            case {"type": "intent", "intent": data}:
                intent = structure(data, Intent)
                open_intents[intent.op] = intent
            case {
                "type": "done",
                "op": str(op),
                "time": str(time),
                "attributes": dict(attributes),
            }:
                ids.update(attributes.values())
                if (done := open_intents.pop(op, None)) is not None:
                    when = datetime.fromisoformat(time)
                    ledger = _apply(ledger, done, when, attributes)
            case {"type": "refused", "op": str(op)}:
                open_intents.pop(op, None)
    return Salvage(Recovery(ledger, tuple(open_intents.values())), serial, frozenset(ids))


def _apply(ledger: Ledger, intent: Intent, when: datetime, attributes: Mapping[str, str]) -> Ledger:
    if intent.renames is not None:
        ledger = rename_in_ledger(ledger, {intent.renames: intent.address})
    if intent.destroys is not None:
        deleted = ledger.entries.get(intent.destroys)
        if deleted is not None and deleted.id is not None:
            ledger = attrs.evolve(ledger, ended={**ledger.ended, deleted.id: when})
        ledger = ledger.without_entry(intent.destroys)
    if intent.creates is not None:
        rest = {name: value for name, value in attributes.items() if name != "id"}
        entry = Entry(
            id=attributes.get("id"),
            attributes=rest,
            secret=intent.secret,
            changed=when,
            unfinished=intent.renames is None,
        )
        ledger = ledger.with_entry(intent.creates, entry)
    elif intent.address in ledger.entries or attributes:
        # An adopted or recovered object has no entry yet; what its call returned must be kept.
        known = ledger.entries.get(intent.address, Entry())
        more = {**known.attributes, **attributes}
        ledger = ledger.with_entry(
            intent.address, attrs.evolve(known, changed=when, attributes=more)
        )
    return ledger


def _intent_record(intent: Intent) -> dict[str, Any]:
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
