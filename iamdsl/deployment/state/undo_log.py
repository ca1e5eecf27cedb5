"""What it takes to undo the last run: written down before its first call is sent.

One sealed file for each stack. A run that finishes an earlier, unfinished one is undone together
with it: what was written down first about an object is how it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.envelope import damaged_error, open_envelope, seal_envelope
from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.deployment.model.serialization import converter, structure
from iamdsl.deployment.state.journal import read_records
from iamdsl.deployment.state.ledger import Entry, Ledger
from iamdsl.deployment.state.renames import renamed_address
from iamdsl.origin import Origin
from iamdsl.resources import KINDS
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Facts

if TYPE_CHECKING:
    from iamdsl.deployment.storage import Storage

UNDO_FILE = "undo.json"


@attrs.frozen
class PriorState:
    """One object as it was before a run, and the ledger's entry of it.

    `address` is what the run calls it. `facts` are None for what was not there, and for what
    the run did nothing to but write it down otherwise. `added` are the entries (paths) that the
    run gave to an object to which others may add, None for one that is its stack's alone.
    `lost` says what does not come back.
    """

    address: Address
    verb: Verb
    facts: Facts | None = None
    entry: Entry | None = None
    id: str | None = None
    arn: str | None = None
    added: tuple[str, ...] | None = None
    lost: str | None = None
    origin: Origin | None = attrs.field(default=None, eq=False)


@attrs.frozen
class UndoLog:
    """How everything was that a run touches; `time` (UTC) is when it began.

    `unfinished` tells that the run ended before all was done.
    """

    plan: str
    time: datetime
    formers: tuple[PriorState, ...] = ()
    renames: Mapping[Address, Address] = attrs.field(factory=dict)
    unfinished: bool = False


def write_undo(storage: Storage, plan: Plan, ledger: Ledger) -> None:
    """Write down how things are before a plan is carried out; what only recalls keeps the last."""
    formers = tuple(
        _prior_state(change, plan, ledger) for change in plan.changes if _touches(change)
    )
    if not plan.steps and all(former.verb is not Verb.ADOPT for former in formers):
        return
    fresh = UndoLog(plan.id, datetime.now(UTC), formers, plan.renames)
    before = read_undo(storage)
    if before is not None and (before.unfinished or _is_open(storage, ledger)):
        fresh = _merge(before, fresh)
    _save(storage, fresh)


def read_undo(storage: Storage) -> UndoLog | None:
    """What was written down last, None when there is nothing; raises UnreadableState."""
    content = storage.read(UNDO_FILE)
    if content is None:
        return None
    where = storage.where(UNDO_FILE)
    body = open_envelope(content, where, "what a rollback needs")
    try:
        return structure(body, UndoLog)
    except ValueError as error:
        raise damaged_error(where, "what a rollback needs", str(error)) from None


def mark_unfinished(storage: Storage) -> None:
    """Remember that the run ended before all was done: the next one goes on with it."""
    undo = read_undo(storage)
    if undo is not None and not undo.unfinished:
        _save(storage, attrs.evolve(undo, unfinished=True))


def _save(storage: Storage, undo: UndoLog) -> None:
    storage.replace(UNDO_FILE, seal_envelope(converter().unstructure(undo)))


def _touches(change: Change) -> bool:
    """Whether anything is to be undone about it; what was gone already stays gone."""
    if change.verb is Verb.NONE:
        return change.edited
    return change.verb is not Verb.FORGET


def _prior_state(change: Change, plan: Plan, ledger: Ledger) -> PriorState:
    back = {new: old for old, new in plan.renames.items()}
    entries = ledger.entries
    entry = entries.get(change.address) or entries.get(renamed_address(change.address, back))
    return PriorState(
        address=change.address,
        verb=change.verb,
        facts=_facts(change),
        entry=entry,
        id=change.id,
        arn=change.arn,
        added=tuple(difference.path for difference in change.differences) if change.loose else None,
        lost=change.irreversible,
        origin=change.origin,
    )


def _facts(change: Change) -> Facts | None:
    """The facts from before, without what the run left alone since nothing is declared of it."""
    if change.before is None or change.desired is None or change.verb is not Verb.UPDATE:
        return change.before
    fields = KINDS[change.address.kind].fields
    return {
        name: None if name in fields and fields[name].optional and wanted is None else value
        for name, value in change.before.items()
        for wanted in (change.desired.get(name),)
    }


def _is_open(storage: Storage, ledger: Ledger) -> bool:
    """Whether a journal is there that its ledger does not know yet."""
    records = read_records(storage)
    return bool(records) and int(records[0]["serial"]) >= ledger.serial


def _merge(first: UndoLog, then: UndoLog) -> UndoLog:
    """Both runs as one: how things were before the first, under the names of the second."""
    earlier = [
        attrs.evolve(state, address=renamed_address(state.address, then.renames))
        for state in first.formers
    ]
    known = {item.address for item in earlier if item.verb is not Verb.NONE}
    later = [former for former in then.formers if former.address not in known]
    fresh = {entry.address for entry in later}
    moved = {old: renamed_address(new, then.renames) for old, new in first.renames.items()}
    passed = set(first.renames.values())
    return attrs.evolve(
        then,
        formers=(*(candidate for candidate in earlier if candidate.address not in fresh), *later),
        renames={
            **moved,
            **{old: new for old, new in then.renames.items() if old not in passed},
        },
    )
