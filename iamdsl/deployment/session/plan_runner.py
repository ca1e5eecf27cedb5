"""Carry out a plan under the stack's lock, and settle its ledger."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from iamdsl.deployment.executor.executor import CallExecutor, DisplayExecutor
from iamdsl.deployment.executor.step_sender import StepSender
from iamdsl.deployment.model.observer import Outcome
from iamdsl.deployment.planner.credential_age import with_former_addresses
from iamdsl.deployment.reader.consistency import (
    change_ages,
)
from iamdsl.deployment.session.ledger_notes import location_note
from iamdsl.deployment.session.settlement import settle
from iamdsl.deployment.state.journal import Journal, Recovery
from iamdsl.deployment.state.ledger import LEDGER_FILE
from iamdsl.deployment.state.ledger_updates import recovered_changes, save_recovered
from iamdsl.deployment.state.undo_log import UNDO_FILE, mark_unfinished, write_undo
from iamdsl.errors import StalePlan

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.client import Account
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.session.settings import Settings
    from iamdsl.deployment.storage import Storage
    from iamdsl.resources import Address


class PlanRunner:
    """Runner of plans for one stack in one account."""

    def __init__(
        self, name: str, account: Account, settings: Settings, recover: Callable[[], Recovery]
    ) -> None:
        """Deploy the stack `name` to `account`; `recover` reads its ledger and journal."""
        self._name = name
        self._account = account
        self._settings = settings
        self._recover = recover

    def run(self, plan: Plan, *, ends_rollback: bool = True) -> tuple[Outcome, Recovery | None]:
        """Send the steps, and return the outcome and the new recovery; none after a dry run.

        With `ends_rollback`, a complete rollback removes the undo log. Raises `StalePlan`, or
        `UnreadableState` if the sink lacks a secret that a step needs.
        """
        if self._settings.dry_run:
            return DisplayExecutor(self._settings.observer).run(plan), None
        storage = self._settings.storage()
        note = location_note(self._name, self._account, storage) if plan.changed else None
        if note is not None:
            self._settings.observer.noted(note)
        with storage.lock():
            recovery = self._recover()
            if recovery.ledger.serial != plan.serial:
                raise StalePlan(
                    "another run has applied this stack since the plan was made",
                    where=storage.where(LEDGER_FILE),
                    why=f"the ledger's serial is {recovery.ledger.serial}, "
                    f"the plan's {plan.serial}",
                    next_step="plan again",
                )
            if plan.undoes is None:
                write_undo(storage, plan, with_former_addresses(recovery, plan.rotations).ledger)
            outcome = self._send(plan, recovery, storage) if plan.steps else Outcome(plan)
            finished = outcome.complete and not (plan.undoes is not None and plan.refused)
            if not finished:  # before the journal ends: the next run's undo log is merged with this
                mark_unfinished(storage)
            settled = settle(
                plan, outcome, storage, recovery, self._recover(), self._settings.secrets
            )
            if finished and plan.undoes is not None and ends_rollback:
                storage.remove(UNDO_FILE)
        return outcome, settled

    def _send(self, plan: Plan, recovery: Recovery, storage: Storage) -> Outcome:
        # The ledger must have a renamed object's new name before its old name is used again.
        before = {
            old: new for old, new in plan.renames.items() if new not in _addresses_in_rename(plan)
        }
        recovery = save_recovered(
            storage,
            with_former_addresses(recovery, plan.rotations),
            {**before, **plan.rotations},
            recovered_changes(plan, recovery),
            plan,
        )
        journal = Journal(storage, recovery.ledger.serial, recovery.open)
        attributes = {
            address: entry.attributes for address, entry in recovery.ledger.entries.items()
        }
        sender = StepSender(self._account, self._settings.secrets(), plan.stack, dict(attributes))
        sender.check_secrets(plan.steps)
        executor = CallExecutor(
            sender,
            journal,
            self._settings.observer,
            self._settings.workers,
            ages=change_ages(recovery, datetime.now(UTC)),
        )
        return executor.run(plan)


def _addresses_in_rename(plan: Plan) -> frozenset[Address]:
    """Return the objects that get their new names by this plan or a later one."""
    renamed = {
        change.address
        for change in plan.changes
        if any(difference.path == "name" for difference in change.differences)
    }
    return frozenset(renamed) | frozenset(plan.left_out)
