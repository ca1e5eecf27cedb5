"""Undo log: the prior state of all that a run changes, written before its first call.

One file for each stack. A run that completes an earlier, unfinished one is rolled back together
with it: of each object, the state that was recorded first is restored.
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
from iamdsl.deployment.state.renames import rename_in_ledger, renamed_address
from iamdsl.origin import Origin
from iamdsl.resources import KINDS
from iamdsl.resources.kind.address import Address
from iamdsl.resources.kind.fact_fields import Facts

if TYPE_CHECKING:
    from iamdsl.deployment.storage import Storage

UNDO_FILE = "undo.json"


@attrs.frozen
class PriorState:
    """One object before a run, with its ledger entry.

    `address` is the one that the run uses. `facts` are None if the object did not exist, or if
    the run changed only its ledger entry. `added` are the entries (paths) that the run added to
    an object that may have others too, None for one that is managed completely. `lost` is what a
    rollback cannot restore. `tagged` means that the run tags it as adopted by the stack.
    `trusted_by` are the roles whose trust policy named it.
    """

    address: Address
    verb: Verb
    facts: Facts | None = None
    entry: Entry | None = None
    id: str | None = None
    arn: str | None = None
    added: tuple[str, ...] | None = None
    lost: str | None = None
    tagged: bool = False
    trusted_by: tuple[Address, ...] = ()
    origin: Origin | None = attrs.field(default=None, eq=False)


@attrs.frozen
class UndoLog:
    """Prior state of all objects that a run changes; `time` (UTC) is when it started.

    `unfinished` means that the run ended before all of its steps succeeded.
    """

    plan: str
    time: datetime
    formers: tuple[PriorState, ...] = ()
    renames: Mapping[Address, Address] = attrs.field(factory=dict)
    unfinished: bool = False


def write_undo(storage: Storage, plan: Plan, ledger: Ledger) -> None:
    """Record the prior state of what a plan changes.

    A plan that only updates the ledger leaves the previous log unchanged.
    """
    tagged = {step.address for step in plan.steps if step.action.dispensable}
    renamed = rename_in_ledger(ledger, plan.renames)
    formers = tuple(
        attrs.evolve(_prior_state(change, renamed), tagged=change.address in tagged)
        for change in plan.changes
        if _touches(change)
    )
    if not plan.steps and all(state.verb is not Verb.ADOPT for state in formers):
        return
    fresh = UndoLog(plan.id, datetime.now(UTC), formers, plan.renames)
    before = read_undo(storage)
    if before is not None and (before.unfinished or _is_open(storage, ledger)):
        fresh = _merge(before, fresh)
    _save(storage, fresh)


def read_undo(storage: Storage) -> UndoLog | None:
    """Return the stored log, or None if there is none.

    Raises `UnreadableState` if it is damaged, `NewerFormat` if a newer iamdsl wrote it.
    """
    content = storage.read(UNDO_FILE)
    if content is None:
        return None
    where = storage.where(UNDO_FILE)
    body = open_envelope(content, where, "the undo log")
    try:
        return structure(body, UndoLog)
    except ValueError as error:
        raise damaged_error(where, "the undo log", str(error)) from None


def mark_unfinished(storage: Storage) -> None:
    """Mark the run as unfinished: the log of the next one will be merged with it."""
    undo = read_undo(storage)
    if undo is not None and not undo.unfinished:
        _save(storage, attrs.evolve(undo, unfinished=True))


def _save(storage: Storage, undo: UndoLog) -> None:
    storage.replace(UNDO_FILE, seal_envelope(converter().unstructure(undo)))


def _touches(change: Change) -> bool:
    """Return whether a rollback has something to undo; objects already deleted stay deleted."""
    if change.verb is Verb.NONE:
        return change.edited
    return change.verb is not Verb.FORGET


def _prior_state(change: Change, ledger: Ledger) -> PriorState:
    return PriorState(
        address=change.address,
        verb=change.verb,
        facts=prior_facts(change),
        entry=ledger.entries.get(change.address),
        id=change.id,
        arn=change.arn,
        added=tuple(difference.path for difference in change.differences) if change.loose else None,
        lost=change.irreversible,
        trusted_by=change.trusted_by,
        origin=change.origin,
    )


def prior_facts(change: Change) -> Facts | None:
    """Return the prior facts, without undeclared optional ones, which the run did not change."""
    if change.before is None or change.desired is None or change.verb is not Verb.UPDATE:
        return change.before
    fields = KINDS[change.address.kind].fields
    return {
        name: None if name in fields and fields[name].optional and desired is None else value
        for name, value in change.before.items()
        for desired in (change.desired.get(name),)
    }


def _is_open(storage: Storage, ledger: Ledger) -> bool:
    """Return whether there is a journal that has not been applied to the ledger."""
    records = read_records(storage)
    return bool(records) and int(records[0]["serial"]) >= ledger.serial


def _merge(first: UndoLog, then: UndoLog) -> UndoLog:
    """Merge two logs: the state before the first run, under the addresses of the second."""
    earlier = [
        attrs.evolve(state, address=renamed_address(state.address, then.renames))
        for state in first.formers
    ]
    known = {state.address for state in earlier if state.verb is not Verb.NONE}
    later = [state for state in then.formers if state.address not in known]
    added = {state.address for state in later}
    moved = {old: renamed_address(new, then.renames) for old, new in first.renames.items()}
    intermediate = set(first.renames.values())
    return attrs.evolve(
        then,
        formers=(*(state for state in earlier if state.address not in added), *later),
        renames={
            **moved,
            **{old: new for old, new in then.renames.items() if old not in intermediate},
        },
    )
