"""Work for a session: make plans, check saved ones, carry them out, put back what was lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.client.recording_account import RecordingAccount
from iamdsl.deployment.checks.rename_checks import check_declared_renames
from iamdsl.deployment.model.drift import Drift, drift_of
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.ownership.ownership import PlanOptions, adopted_ids
from iamdsl.deployment.planner.credential_age import with_former_addresses
from iamdsl.deployment.planner.dependents import MAX_USERS_CHECKED, users_to_delete
from iamdsl.deployment.planner.draft import PlanBasis
from iamdsl.deployment.planner.expired_access import ExpiringStack, check_not_expired
from iamdsl.deployment.planner.plan_maker import make_plan
from iamdsl.deployment.planner.target_filter import EVERYTHING
from iamdsl.deployment.reader.consistency import (
    time_of,
)
from iamdsl.deployment.reader.denials import unread_addresses
from iamdsl.deployment.reader.read_requirements import (
    compared_addresses,
    requirements_of_addresses,
    requirements_of_plan,
    requirements_of_stack,
)
from iamdsl.deployment.reader.snapshot_reader import no_users, observed_digests
from iamdsl.deployment.rebuild.ledger_builder import rebuild
from iamdsl.deployment.rollback.put_back_candidates import PutBackCandidates, find_candidates
from iamdsl.deployment.rollback.put_back_planner import make_put_back
from iamdsl.deployment.rollback.rollback_planner import (
    check_reversible,
    make_rollback,
    new_users,
    rollback_addresses,
)
from iamdsl.deployment.session.plan_reads import PlanReads
from iamdsl.deployment.session.plan_runner import PlanRunner
from iamdsl.deployment.session.put_back import (
    failed_results,
    lost_secrets,
    put_back_note,
    results_of,
)
from iamdsl.deployment.state.journal import Recovery, recover
from iamdsl.deployment.state.ledger import Ledger, load_ledger
from iamdsl.deployment.state.ledger_updates import (
    adopted_attributes,
)
from iamdsl.deployment.state.renames import (
    both_names,
    declared_renames,
)
from iamdsl.deployment.state.undo_log import UNDO_FILE, read_undo
from iamdsl.errors import IamdslError, NothingToRollBack, StalePlan

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.deployment.model.observer import Outcome, Restored
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.planner.target_filter import TargetFilter
    from iamdsl.deployment.rebuild.result import Rebuilt
    from iamdsl.deployment.session.settings import Settings
    from iamdsl.deployment.state.undo_log import UndoLog
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot


class Engine:
    """Engine that plans and deploys one stack to one account, for a session."""

    def __init__(self, name: str, account: Account, settings: Settings) -> None:
        """Work on the stack `name`."""
        self._name = name
        self._account = account
        self._settings = settings
        self._recovery: Recovery | None = None
        self._reads = PlanReads(account, settings)
        self._runner = PlanRunner(name, account, settings, self._recover)

    @property
    def ledger(self) -> Ledger:
        """The stack's ledger."""
        return (self._recovery or self._recover()).ledger

    @property
    def doubtful_secrets(self) -> frozenset[str]:
        """Names of secrets that an interrupted run may have stored without recording it."""
        names = (intent.secret for intent in (self._recovery or self._recover()).open)
        return frozenset(name for name in names if name is not None)

    def plan(
        self, stack: Stack, *, force: bool = False, target_filter: TargetFilter = EVERYTHING
    ) -> Plan:
        """Return the plan that makes the account, or a part of it, as the stack declares.

        Raises what `check_references` and `make_plan` raise, and the errors of the ledger and
        the account.
        """
        stack.check_references()
        check_declared_renames(stack)
        identity = self._account.identity()
        now = time_of(self._account)
        expiring = ExpiringStack.at(now, stack)
        stack = expiring.stack
        recovery = attrs.evolve(expiring.recovery(self._recover()), adopting=adopted_ids(stack))
        force = force or self._settings.force_destroy
        requirements = requirements_of_stack(stack, recovery, identity)
        staying = both_names(
            (resource.address for resource in stack), declared_renames(stack, recovery.ledger)
        )

        def deleted_users(snapshot: Snapshot) -> list[str]:
            users = users_to_delete(snapshot, self._name, requirements.wanted, staying)
            return users if force or len(users) <= MAX_USERS_CHECKED else []

        options = PlanOptions(
            adopt=self._settings.adopt,
            tag_adopted=self._settings.tag_adopted,
            force=force,
            elsewhere=self._settings.elsewhere,
            delete_first=self._settings.delete_first,
            now=now,
            expired=expiring.expired_policies,
            ended_users=expiring.ended_users,
        )
        return self._reads.plan_until_settled(
            RecordingAccount(self._account),
            requirements,
            deleted_users,
            lambda snapshot: expiring.with_notes(
                make_plan(
                    attrs.evolve(
                        self._basis(stack, snapshot, recovery, options),
                        target_filter=target_filter,
                        order=self._settings.order,
                    )
                )
            ),
        )

    def plan_rollback(self, *, allow_irreversible: bool = False) -> Plan:
        """Return the plan that makes all that the last run touched as it was before it.

        Raises `NothingToRollBack`, `Irreversible` unless allowed, and what `make_rollback` raises.
        """
        storage = self._settings.storage()
        undo = read_undo(storage)
        if undo is None:
            raise NothingToRollBack(
                f"there is no run of {self._name!r} to roll back",
                where=storage.where(UNDO_FILE),
                why="no run is recorded here, or the last one was already rolled back",
                next_step="change the script, then run `iamdsl apply`",
            )
        recovery = self._recover()

        def deleted_users(snapshot: Snapshot) -> list[str]:
            users = [name for name in new_users(undo) if name in snapshot.users]
            return users if self._settings.force_destroy or len(users) <= MAX_USERS_CHECKED else []

        options = PlanOptions(
            force=self._settings.force_destroy,
            delete_first=self._settings.delete_first,
            now=time_of(self._account),
        )
        plan = self._reads.plan_until_settled(
            RecordingAccount(self._account),
            requirements_of_addresses(rollback_addresses(undo), recovery),
            deleted_users,
            lambda snapshot: make_rollback(
                undo, self._basis(Stack(self._name), snapshot, recovery, options)
            ),
        )
        if not allow_irreversible:
            check_reversible(plan)
        return plan

    def rebuild(self, stack: Stack) -> Rebuilt:
        """Rebuild a lost or damaged ledger; see `ledger_builder.rebuild`."""
        rebuilt, self._recovery = rebuild(
            self._account,
            self._settings.storage(),
            self._settings.secrets(),
            stack,
            workers=self._settings.workers,
        )
        return rebuilt

    def drift(self, plan: Plan) -> Drift:
        """Return the drift that a new plan shows."""
        return drift_of(plan, frozenset(self.ledger.entries))

    def _recover(self) -> Recovery:
        identity = self._account.identity()
        empty = Ledger(self._name, identity.partition, identity.account)
        storage = self._settings.storage()
        self._recovery = recover(storage, load_ledger(storage, empty))
        return self._recovery

    def _basis(
        self, stack: Stack, snapshot: Snapshot, recovery: Recovery, options: PlanOptions
    ) -> PlanBasis:
        """Return what plans of a stack are made from."""
        return PlanBasis(
            stack=stack,
            identity=self._account.identity(),
            snapshot=snapshot,
            recovery=recovery,
            stored=self._stored_secret,
            endpoint=self._account.endpoint,
            options=options,
        )

    def _stored_secret(self, name: str, field: str) -> str | None:
        fields = self._settings.secrets().get(name)
        return None if fields is None else fields.get(field)

    def _run(self, plan: Plan, *, ends_rollback: bool = True) -> Outcome:
        outcome, recovery = self._runner.run(plan, ends_rollback=ends_rollback)
        self._recovery = recovery or self._recovery
        return outcome

    def check_fits(self, plan: Plan) -> None:
        """Raise `StalePlan` if the target differs or an object has changed since the plan.

        Raises `AccessDenied` if an object of the plan cannot be read.
        """
        identity = self._account.identity()
        planned = (plan.partition, plan.account, plan.endpoint, plan.stack)
        current = (identity.partition, identity.account, self._account.endpoint, self._name)
        if planned != current:
            raise StalePlan(
                "the plan was made for another target",
                why=f"the plan is for {_target(planned)}, this session for {_target(current)}",
                next_step="plan again",
            )
        recovery = attrs.evolve(self._recover(), adopting=adopted_attributes(plan))
        recovery = with_former_addresses(recovery, plan.rotations)
        addresses = compared_addresses(plan, recovery)
        requirements = requirements_of_plan(plan, recovery)
        snapshot, _ = self._reads.observe(self._account, requirements)
        for error in unread_addresses(addresses, snapshot, plan.renames).values():
            raise error
        now = observed_digests(addresses, snapshot, recovery, plan.renames)
        then = {change.address: change.observed for change in plan.changes}
        changed = [str(address) for address in addresses if now[address] != then.get(address)]
        if changed or plan.serial != recovery.ledger.serial:
            raise StalePlan(
                f"the {'account' if changed else 'ledger'} has changed since the plan was made",
                why=f"changed: {', '.join(changed)}"
                if changed
                else f"the ledger's serial is {recovery.ledger.serial}, the plan's {plan.serial}",
                next_step="plan again",
            )

    def carry_out(self, plan: Plan) -> Outcome:
        """Send the steps of a plan, and update the ledger.

        Raises `StalePlan`, or `UnreadableState` if the sink lacks a secret that a step needs.
        """
        check_not_expired(plan, time_of(self._account))
        return self._run(plan)

    def put_back(self, outcome: Outcome) -> tuple[Restored, ...]:
        """Put back what a failed run deleted for replacements that were refused.

        The undo log stays: the rest of the run can still be rolled back.
        """
        undo = read_undo(self._settings.storage())
        candidates = PutBackCandidates() if undo is None else find_candidates(undo, outcome)
        if undo is None or not candidates.states:
            return ()
        try:
            plan, lost = self._plan_put_back(undo, candidates, outcome)
            if not plan.steps:
                return tuple(lost_secrets(lost))
            self._settings.observer.noted(put_back_note(plan, candidates))
            result = self._run(plan, ends_rollback=False)
        except IamdslError as error:
            return failed_results(candidates, self.ledger, error)
        return (*results_of(plan, result, self.ledger, candidates), *lost_secrets(lost))

    def _plan_put_back(
        self, undo: UndoLog, candidates: PutBackCandidates, outcome: Outcome
    ) -> tuple[Plan, tuple[Address, ...]]:
        recovery = self._recover()
        lost: list[tuple[Address, ...]] = []

        def make(snapshot: Snapshot) -> Plan:
            basis = self._basis(Stack(self._name), snapshot, recovery, PlanOptions())
            plan, without = make_put_back(candidates, outcome, basis, undoes=undo.plan)
            lost.append(without)
            return plan

        trusting = sorted(candidates.trusting_roles & recovery.ledger.entries.keys())
        addresses = (*(state.address for state in candidates.states), *trusting)
        plan = self._reads.plan_until_settled(
            RecordingAccount(self._account),
            requirements_of_addresses(addresses, recovery),
            no_users,
            make,
        )
        return plan, lost[-1]


def _target(parts: tuple[str | None, ...]) -> str:
    partition, account, endpoint, stack = parts
    place = f" at {endpoint}" if endpoint else ""
    return f"stack {stack!r} in account {account} ({partition}){place}"
