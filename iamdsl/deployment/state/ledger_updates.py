"""Updates of the ledger by a run, and by the journal of an interrupted one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.deployment.state.journal import JOURNAL_FILE, Recovery
from iamdsl.deployment.state.ledger import Entry, Ledger, save_ledger
from iamdsl.deployment.state.renames import owning_user, rename_in_recovery

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from iamdsl.deployment.state.renames import Renames
    from iamdsl.deployment.storage import Storage
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts


def secrets_in_use(known: Recovery) -> frozenset[str]:
    """Return the names of secret entries that are in use, or may be."""
    recorded = {entry.secret for entry in known.ledger.entries.values()}
    open_names = {intent.secret for intent in known.open}
    return frozenset(name for name in recorded | open_names if name is not None)


def adopted_attributes(plan: Plan) -> dict[Address, Mapping[str, str]]:
    """Return the attributes that declarations name of the objects a plan adopts."""
    return {
        change.address: change.attributes
        for change in plan.changes
        if change.attributes and change.verb is not Verb.RECOVER
    }


def recovered_changes(plan: Plan, recovery: Recovery) -> tuple[Change, ...]:
    """Return the changes to objects that an interrupted run created, but did not record.

    They must be recorded first: once such an object is changed, its origin can no longer be proven.
    A renamed object is not one of them, even if its new name was to be that of another.
    """
    renamed = {new for old, new in plan.renames.items() if old in recovery.ledger.entries}
    return tuple(
        change
        for change in plan.changes
        if change.id is not None
        and change.verb in {Verb.RECOVER, Verb.UPDATE}
        and change.address not in recovery.ledger.entries
        and owning_user(change.address) not in renamed
        and recovery.open_intent(change.address) is not None
    )


def entries_to_put_back(plan: Plan) -> dict[Address, Facts]:
    """Return the entries of others that a plan restores on objects it replaces."""
    return {
        change.address: change.put_back for change in plan.changes if change.put_back is not None
    }


def save_recovered(
    storage: Storage,
    recovery: Recovery,
    renames: Renames,
    changes: tuple[Change, ...],
    plan: Plan,
) -> Recovery:
    """Save an earlier journal's results to the ledger, before a new journal replaces it.

    Save also what others added and have, which the run is about to remove and restore.
    """
    put_back = entries_to_put_back(plan)
    holders = {change.address: change.holders for change in plan.changes if change.holders}
    if storage.read(JOURNAL_FILE) is None and not (renames or put_back or holders):
        return recovery  # then there are no changes either
    renamed = rename_in_recovery(recovery, renames)
    ledger = attrs.evolve(
        renamed.ledger,
        serial=renamed.ledger.serial + 1,
        put_back={**renamed.ledger.put_back, **put_back},
        holders={**renamed.ledger.holders, **holders},
    )
    for change in changes:
        entry = Entry(change.id, None, change.attributes, change.secret, unfinished=True)
        ledger = ledger.with_entry(change.address, entry)
    save_ledger(storage, ledger)
    return attrs.evolve(renamed, ledger=ledger)


def without_unfinished(ledger: Ledger, left_out: Collection[Address]) -> Ledger:
    """Return the ledger after a complete run that left out these objects."""
    finished = {
        address: attrs.evolve(entry, unfinished=entry.unfinished and address in left_out)
        for address, entry in ledger.entries.items()
    }
    return attrs.evolve(ledger, entries=finished)


def in_plan_order(ledger: Ledger, plan: Plan) -> Ledger:
    """Return the ledger with its entries in the plan's order, not in that of responses."""
    places = {change.address: place for place, change in enumerate(plan.changes)}
    entries = sorted(ledger.entries.items(), key=lambda entry: places.get(entry[0], len(places)))
    return attrs.evolve(ledger, entries=dict(entries))


def record_change(ledger: Ledger, change: Change, now: datetime) -> Ledger:
    """Return the ledger after all steps of a change succeeded."""
    if change.address in ledger.put_back:
        remaining = {
            address: added
            for address, added in ledger.put_back.items()
            if address != change.address
        }
        ledger = attrs.evolve(ledger, put_back=remaining)
    if change.holders is not None and change.address in ledger.holders:
        others = {
            address: waiting
            for address, waiting in ledger.holders.items()
            if address != change.address
        }
        ledger = attrs.evolve(ledger, holders=others)
    if change.verb in {Verb.DELETE, Verb.FORGET, Verb.RETAIN}:
        return ledger.without_entry(change.address)
    entry = ledger.entries.get(change.address, Entry())
    entry = attrs.evolve(
        entry,
        # A recovered object is the one in the account, not one the ledger had before.
        id=change.id if change.verb is Verb.RECOVER else entry.id or change.id,
        declared=change.declared,
        changed=now if change.verb is Verb.UPDATE else entry.changed,
        attributes={**entry.attributes, **change.attributes},
        secret=entry.secret or change.secret,
        protect=change.protect,
        retain=change.retain,
        own=change.own,
    )
    return ledger.with_entry(change.address, entry)
