"""What a session has done: the account read, a plan made, its steps carried out and remembered."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.recording_account import RecordingAccount
from iamdsl.deployment.executor.executor import CallExecutor, DisplayExecutor
from iamdsl.deployment.executor.step_sender import StepSender
from iamdsl.deployment.model.drift import Drift, drift_of
from iamdsl.deployment.model.observer import Outcome
from iamdsl.deployment.planner.dependents import MAX_USERS_CHECKED, users_to_delete
from iamdsl.deployment.planner.ownership import PlanOptions, adopted_ids
from iamdsl.deployment.planner.planner import make_plan
from iamdsl.deployment.planner.rollback_planner import (
    check_reversible,
    make_rollback,
    new_users,
    rollback_addresses,
)
from iamdsl.deployment.planner.target_filter import EVERYTHING
from iamdsl.deployment.reader.consistency import (
    ENDED_MEMORY,
    change_ages,
    lag_of,
    possibly_stale,
    possibly_unseen,
    stale_window_of,
)
from iamdsl.deployment.reader.read_requirements import (
    ReadRequirements,
    compared_addresses,
    requirements_of_plan,
    requirements_of_stack,
)
from iamdsl.deployment.reader.snapshot_reader import no_users, observed_digests, read_snapshot
from iamdsl.deployment.rebuild.ledger_builder import rebuild
from iamdsl.deployment.state.journal import JOURNAL_FILE, Journal, Recovery, recover
from iamdsl.deployment.state.ledger import LEDGER_FILE, Ledger, load_ledger, save_ledger
from iamdsl.deployment.state.ledger_updates import (
    adopted_attributes,
    in_plan_order,
    record_change,
    recovered_changes,
    save_recovered,
    secrets_in_use,
)
from iamdsl.deployment.state.renames import (
    both_names,
    declared_renames,
    owning_user,
    rename_in_ledger,
    renamed_address,
)
from iamdsl.deployment.state.undo_log import UNDO_FILE, mark_unfinished, read_undo, write_undo
from iamdsl.errors import NothingToRollBack, StalePlan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iamdsl.client import Account
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.planner.target_filter import TargetFilter
    from iamdsl.deployment.rebuild.result import Rebuilt
    from iamdsl.deployment.session.settings import Settings
    from iamdsl.deployment.storage import Storage
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot


_REREAD_DELAYS = (1.0, 2.0, 4.0, 8.0)
"""Seconds between looks at an account that may not show everything yet."""


class Engine:
    """Deploys one stack to one account; a session says when."""

    def __init__(self, name: str, account: Account, settings: Settings) -> None:
        """Work on the stack `name`."""
        self._name = name
        self._account = account
        self._settings = settings
        self._recovery: Recovery | None = None
        self._begun: datetime | None = None

    @property
    def ledger(self) -> Ledger:
        """What is remembered of the stack."""
        return (self._recovery or self._recover()).ledger

    def plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        """What would make the account, or a part of it, as the stack declares."""
        stack.check_references()
        identity = self._account.identity()
        recovery = attrs.evolve(self._recover(), adopting=adopted_ids(stack))
        force = force or self._settings.force_destroy
        requirements = requirements_of_stack(stack, recovery, identity)
        staying = both_names(
            (resource.address for resource in stack), declared_renames(stack, recovery.ledger)
        )

        def going(snapshot: Snapshot) -> list[str]:
            users = users_to_delete(snapshot, self._name, requirements.wanted, staying)
            return users if force or len(users) <= MAX_USERS_CHECKED else []

        account = RecordingAccount(self._account)
        return self._plan_until_settled(
            account,
            requirements,
            going,
            lambda snapshot: make_plan(
                stack,
                identity,
                snapshot,
                recovery,
                self._stored_secret,
                endpoint=self._account.endpoint,
                options=PlanOptions(adopt=self._settings.adopt, force=force),
                target_filter=target_filter,
                order=self._settings.order,
            ),
        )

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """What would make all that the last run touched as it was before it."""
        storage = self._settings.storage()
        undo = read_undo(storage)
        if undo is None:
            raise NothingToRollBack(
                f"there is no run of {self._name!r} to roll back",
                where=storage.where(UNDO_FILE),
                why="nothing was applied from here, or it was rolled back already",
                next_step="change the script, and apply it",
            )
        identity = self._account.identity()
        recovery = self._recover()

        def going(snapshot: Snapshot) -> list[str]:
            users = [name for name in new_users(undo) if name in snapshot.users]
            return users if self._settings.force_destroy or len(users) <= MAX_USERS_CHECKED else []

        account = RecordingAccount(self._account)
        plan = self._plan_until_settled(
            account,
            ReadRequirements(wanted=rollback_addresses(undo), recovery=recovery),
            going,
            lambda snapshot: make_rollback(
                undo,
                identity,
                snapshot,
                recovery,
                self._stored_secret,
                endpoint=self._account.endpoint,
                options=PlanOptions(force=self._settings.force_destroy),
            ),
        )
        if not allow_irreversible:
            check_reversible(plan)
        return plan

    def _plan_until_settled(
        self,
        account: RecordingAccount,
        requirements: ReadRequirements,
        leaving: Callable[[Snapshot], Iterable[str]],
        make: Callable[[Snapshot], Plan],
    ) -> Plan:
        """A plan, made again while it would change what we changed just before."""
        for pause in (*_REREAD_DELAYS, None):
            snapshot, read_at = self._observe(account, requirements, leaving=leaving)
            plan = make(snapshot)
            late = possibly_unseen(
                plan, requirements.recovery, read_at, stale_window_of(self._account)
            )
            if not late or pause is None:
                break
            self._wait(late, pause)
        return attrs.evolve(plan, reads=tuple(sorted(account.operations)))

    def _observe(
        self,
        account: Account,
        requirements: ReadRequirements,
        *,
        leaving: Callable[[Snapshot], Iterable[str]] = no_users,
    ) -> tuple[Snapshot, datetime]:
        """Read the account, and again while it may not show what was just done; tell when."""
        lag = lag_of(self._account)
        begun = self._begun = self._begun or datetime.now(UTC)
        for pause in (*_REREAD_DELAYS, None):
            read_at = datetime.now(UTC)
            snapshot = read_snapshot(
                account, requirements, leaving=leaving, workers=self._settings.workers
            )
            late = possibly_stale(
                requirements.wanted, snapshot, requirements.recovery, begun, read_at, lag
            )
            if not late or pause is None:
                break
            self._wait(late, pause)
        return snapshot, read_at

    def _wait(self, late: Mapping[Address, float], pause: float) -> None:
        names = ", ".join(map(str, list(late)[:3]))
        self._settings.observer.noted(f"waiting for AWS to show what was just done: {names}")
        time.sleep(min(pause, max(late.values())))

    def rebuild(self, stack: Stack) -> Rebuilt:
        """Make the ledger anew; see `rebuilding`."""
        rebuilt, self._recovery = rebuild(
            self._account,
            self._settings.storage(),
            self._settings.secrets(),
            stack,
            workers=self._settings.workers,
        )
        return rebuilt

    def drift(self, plan: Plan) -> Drift:
        """What of a plan just made is drift."""
        return drift_of(plan, frozenset(self.ledger.entries))

    def _recover(self) -> Recovery:
        identity = self._account.identity()
        fresh = Ledger(self._name, identity.partition, identity.account)
        storage = self._settings.storage()
        self._recovery = recover(storage, load_ledger(storage, fresh))
        return self._recovery

    def _stored_secret(self, name: str, field: str) -> str | None:
        fields = self._settings.secrets().get(name)
        return None if fields is None else fields.get(field)

    def check_fits(self, plan: Plan) -> None:
        """Compare what a plan saw with what is there now, object by object."""
        identity = self._account.identity()
        asked = (plan.partition, plan.account, plan.endpoint, plan.stack)
        here = (identity.partition, identity.account, self._account.endpoint, self._name)
        if asked != here:
            raise StalePlan(
                "the plan was made for another target",
                why=f"it is for {_target(asked)}, this session for {_target(here)}",
                next_step="plan again",
            )
        recovery = attrs.evolve(self._recover(), adopting=adopted_attributes(plan))
        addresses = compared_addresses(plan, recovery)
        requirements = requirements_of_plan(plan, recovery)
        snapshot, _ = self._observe(self._account, requirements)
        now = observed_digests(addresses, snapshot, recovery, plan.renames)
        then = {change.address: change.observed for change in plan.changes}
        moved = [str(address) for address in addresses if now[address] != then.get(address)]
        if moved or plan.serial != recovery.ledger.serial:
            raise StalePlan(
                "the account has moved since the plan was made",
                why=f"different now: {', '.join(moved) or 'the ledger'}",
                next_step="plan again",
            )

    def carry_out(self, plan: Plan) -> Outcome:
        """Send the steps of a plan, and remember what was done.

        Raises StalePlan, or UnreadableState when a secret that a step needs is nowhere.
        """
        if self._settings.dry_run:
            return DisplayExecutor(self._settings.observer).run(plan)
        storage = self._settings.storage()
        with storage.lock():
            recovery = self._recover()
            if recovery.ledger.serial != plan.serial:
                raise StalePlan(
                    "another session has applied this stack meanwhile",
                    where=storage.where(LEDGER_FILE),
                    why=f"the ledger was written {recovery.ledger.serial - plan.serial} times "
                    "since the plan was made",
                    next_step="plan again",
                )
            if plan.undoes is None:
                write_undo(storage, plan, recovery.ledger)
            outcome = self._send(plan, recovery, storage) if plan.steps else Outcome(plan)
            self._settle(plan, outcome, storage, recovery)
            if not outcome.complete:
                mark_unfinished(storage)
            elif plan.undoes is not None:
                storage.remove(UNDO_FILE)
        return outcome

    def _send(self, plan: Plan, recovery: Recovery, storage: Storage) -> Outcome:
        # What is renamed already is known by its new name before its old one is given again.
        before = {
            old: new for old, new in plan.renames.items() if new not in _addresses_in_rename(plan)
        }
        recovery = save_recovered(storage, recovery, before, recovered_changes(plan, recovery))
        journal = Journal(storage, recovery.ledger.serial, recovery.open)
        known = {address: entry.attributes for address, entry in recovery.ledger.entries.items()}
        sender = StepSender(self._account, self._settings.secrets(), plan.stack, dict(known))
        sender.check_secrets(plan.steps)
        executor = CallExecutor(
            sender,
            journal,
            self._settings.observer,
            self._settings.workers,
            ages=change_ages(recovery, datetime.now(UTC)),
        )
        return executor.run(plan)

    def _settle(self, plan: Plan, outcome: Outcome, storage: Storage, before: Recovery) -> None:
        """Fold what was done into the ledger; keep the journal's open intents only where needed."""
        recovery = self._recover()
        undone = outcome.unfinished | frozenset(plan.left_out)
        stuck = {new for new in plan.renames.values() if new in undone}
        done = {old: new for old, new in plan.renames.items() if new not in stuck}
        # Where anything was sent, the journal has told of every rename.
        ledger = rename_in_ledger(recovery.ledger, {} if plan.steps else done)
        now = datetime.now(UTC)
        for change in plan.changes:
            # What belongs to an object that is not renamed yet is still known by its old name.
            waits = owning_user(change.address) in stuck
            if change.address in outcome.unfinished or waits:
                continue
            ledger = record_change(ledger, change, now)
        ledger = in_plan_order(ledger, plan)
        left = tuple(
            intent
            for intent in recovery.open
            if renamed_address(intent.address, plan.renames) in undone
        )
        if ledger == recovery.ledger and storage.read(JOURNAL_FILE) is None:
            return
        self._drop_secrets(
            {*secrets_in_use(before), *secrets_in_use(recovery)}
            - secrets_in_use(Recovery(ledger, left))
        )
        ended = {gone: when for gone, when in ledger.ended.items() if now - when < ENDED_MEMORY}
        ledger = attrs.evolve(ledger, serial=ledger.serial + 1, ended=ended)
        save_ledger(storage, ledger)
        if left:
            Journal(storage, ledger.serial, left)
        else:
            storage.remove(JOURNAL_FILE)
        self._recovery = Recovery(ledger, left)

    def _drop_secrets(self, names: Iterable[str]) -> None:
        """Forget secrets of what is gone: a run that was cut short has not, nor did others.

        This goes before the ledger forgets where they are.
        """
        for name in sorted(names):
            self._settings.secrets().remove(name)


def _addresses_in_rename(plan: Plan) -> frozenset[Address]:
    """What has its new name only after this plan, or after a later one."""
    renamed = {
        change.address
        for change in plan.changes
        if any(difference.path == "name" for difference in change.differences)
    }
    return frozenset(renamed) | frozenset(plan.left_out)


def _target(parts: tuple[str | None, ...]) -> str:
    partition, account, endpoint, stack = parts
    place = f" at {endpoint}" if endpoint else ""
    return f"stack {stack!r} in account {account} ({partition}){place}"
