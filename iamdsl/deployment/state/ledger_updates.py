"""What a run leaves in the ledger, and what an earlier one has left to be written down."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.deployment.state.journal import JOURNAL_FILE, Recovery
from iamdsl.deployment.state.ledger import Entry, Ledger, save_ledger
from iamdsl.deployment.state.renames import rename_in_recovery

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from iamdsl.deployment.state.renames import Renames
    from iamdsl.deployment.storage import Storage
    from iamdsl.resources import Address


def secrets_in_use(known: Recovery) -> frozenset[str]:
    """The sink's entries that are in use, or may be."""
    told = {entry.secret for entry in known.ledger.entries.values()}
    meant = {intent.secret for intent in known.open}
    return frozenset(name for name in told | meant if name is not None)


def adopted_attributes(plan: Plan) -> dict[Address, Mapping[str, str]]:
    """What the plan was told of the objects that it takes over."""
    return {
        change.address: change.attributes
        for change in plan.changes
        if change.attributes and change.verb is not Verb.RECOVER
    }


def recovered_changes(plan: Plan, recovery: Recovery) -> tuple[Change, ...]:
    """What a run that was cut short has made: once it is changed it no longer proves that."""
    return tuple(
        change
        for change in plan.changes
        if change.id is not None
        and change.verb in {Verb.RECOVER, Verb.UPDATE}
        and change.address not in recovery.ledger.entries
        and recovery.open_intent(change.address) is not None
    )


def save_recovered(
    storage: Storage, recovery: Recovery, renames: Renames, result: tuple[Change, ...]
) -> Recovery:
    """Write down what an earlier journal told before a new one takes its place."""
    if storage.read(JOURNAL_FILE) is None and not renames:  # then nothing was found either
        return recovery
    moved = rename_in_recovery(recovery, renames)
    ledger = attrs.evolve(moved.ledger, serial=moved.ledger.serial + 1)
    for change in result:
        entry = Entry(id=change.id, attributes=change.attributes, secret=change.secret)
        ledger = ledger.with_entry(change.address, entry)
    save_ledger(storage, ledger)
    return attrs.evolve(moved, ledger=ledger)


def in_plan_order(ledger: Ledger, plan: Plan) -> Ledger:
    """The ledger in the plan's order, and not in that in which calls happened to be answered."""
    places = {change.address: place for place, change in enumerate(plan.changes)}
    entries = sorted(ledger.entries.items(), key=lambda entry: places.get(entry[0], len(places)))
    return attrs.evolve(ledger, entries=dict(entries))


def record_change(ledger: Ledger, change: Change, now: datetime) -> Ledger:
    """The ledger after a change was made whole."""
    if change.verb in {Verb.DELETE, Verb.FORGET, Verb.RETAIN}:
        return ledger.without_entry(change.address)
    entry = ledger.entries.get(change.address, Entry())
    entry = attrs.evolve(
        entry,
        # What is found again is the one that is there, not one that the ledger still knows.
        id=change.id if change.verb is Verb.RECOVER else entry.id or change.id,
        declared=change.declared,
        changed=now if change.verb is Verb.UPDATE else entry.changed,
        attributes={**entry.attributes, **change.attributes},
        secret=entry.secret or change.secret,
        protect=change.protect,
        retain=change.retain,
    )
    return ledger.with_entry(change.address, entry)
