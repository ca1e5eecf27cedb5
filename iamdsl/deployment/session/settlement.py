"""Bring the ledger up to date after a run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.reader.consistency import ENDED_MEMORY
from iamdsl.deployment.state.journal import JOURNAL_FILE, Journal, Recovery
from iamdsl.deployment.state.ledger import save_ledger
from iamdsl.deployment.state.ledger_updates import (
    in_plan_order,
    record_change,
    secrets_in_use,
    without_unfinished,
)
from iamdsl.deployment.state.renames import owning_user, rename_in_ledger, renamed_address

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from iamdsl.deployment.model.observer import Outcome
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.secrets import SecretSink
    from iamdsl.deployment.storage import Storage


def settle(  # noqa: PLR0913 - all that the new ledger depends on
    plan: Plan,
    outcome: Outcome,
    storage: Storage,
    before: Recovery,
    recovery: Recovery,
    secrets: Callable[[], SecretSink],
    *,
    finished: bool,
    now: datetime,
) -> Recovery:
    """Update the ledger by what was done, and keep the intents that are still open.

    `before` is the recovery that the run began with, `recovery` the one after its steps. The
    secrets of deleted objects that an interrupted run or others left behind are removed before
    the ledger loses their names. If the run is not `finished`, the ledger keeps what it created.
    `now` is the account's time.
    """
    unfinished = outcome.unfinished | frozenset(plan.left_out)
    not_renamed = {new for new in plan.renames.values() if new in unfinished}
    renamed = {old: new for old, new in plan.renames.items() if new not in not_renamed}
    # If steps were sent, the renames were recovered from the journal.
    ledger = rename_in_ledger(recovery.ledger, {} if plan.steps else renamed)
    for change in plan.changes:
        # Credentials of a user that is not renamed yet are still known by its old name.
        waits = owning_user(change.address) in not_renamed
        if change.address in outcome.unfinished or waits:
            continue
        ledger = record_change(ledger, change, now)
    ledger = in_plan_order(ledger, plan)
    if finished:
        ledger = without_unfinished(ledger, plan.left_out)
    earlier = {intent.op for intent in before.open}
    still_open = tuple(
        intent
        for intent in recovery.open
        # This run's own intents have the new addresses already.
        if (
            renamed_address(intent.address, plan.renames)
            if intent.op in earlier
            else intent.address
        )
        in unfinished
    )
    if ledger == recovery.ledger and storage.read(JOURNAL_FILE) is None:
        return recovery
    unused = {*secrets_in_use(before), *secrets_in_use(recovery)}
    for name in sorted(unused - secrets_in_use(Recovery(ledger, still_open))):
        secrets().remove(name)
    ended = {
        address: ended_at
        for address, ended_at in ledger.ended.items()
        if now - ended_at < ENDED_MEMORY
    }
    ledger = attrs.evolve(ledger, serial=ledger.serial + 1, ended=ended)
    save_ledger(storage, ledger)
    if still_open:
        Journal(storage, ledger.serial, still_open)
    else:
        storage.remove(JOURNAL_FILE)
    return Recovery(ledger, still_open)
