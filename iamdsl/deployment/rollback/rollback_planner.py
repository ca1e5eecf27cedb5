"""Plan a rollback: restore what the last run touched, and leave everything else unchanged.

The desired facts are those from before the run; the account is read again. So an interrupted run
is undone as far as it got, and changes that others made since are in the plan, or the plan
refuses them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.checks.protection import untag_calls
from iamdsl.deployment.checks.sdk_checks import check_sdk
from iamdsl.deployment.model.plan import Change, Plan, Verb, observed_digest
from iamdsl.deployment.planner.change_details import PriorSnapshot
from iamdsl.deployment.planner.planner import Planner
from iamdsl.deployment.state.renames import (
    find_by_name,
    in_order,
    owning_user,
    rename_in_recovery,
    renamed_address,
    without_taken_names,
)
from iamdsl.deployment.state.snapshot_renames import rename_in_snapshot
from iamdsl.errors import Irreversible, ResourceError
from iamdsl.resources import KINDS
from iamdsl.resources.kind.difference import without_others
from iamdsl.resources.kind.scope import STACK_TAG

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.planner.draft import PlanBasis
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.undo_log import PriorState, UndoLog
    from iamdsl.origin import Origin
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_LEDGER_VERBS = frozenset({Verb.NONE, Verb.RECOVER, Verb.ADOPT})
"""Verbs that change only the ledger: undoing them sends nothing."""


def make_rollback(undo: UndoLog, basis: PlanBasis) -> Plan:
    """Return the plan that undoes a run; raises `NotOurs`, `StateError` or `ResourceError`."""
    snapshot, recovery = basis.snapshot, basis.recovery
    undo = _without_reused_names(undo, snapshot)
    old_names = {new: old for old, new in undo.renames.items()}
    pending: dict[Address, Address] = {}
    for new, old in in_order(old_names).items():
        is_free = old in pending or find_by_name(snapshot, old) is None
        if is_free and _is_renamed(new, old, snapshot, recovery):
            pending[new] = old
    renames = without_taken_names(old_names, recovery.ledger.entries)
    prior_states = {renamed_address(state.address, old_names): state for state in undo.formers}
    planner = RollbackPlanner(
        prior_states,
        attrs.evolve(
            basis,
            snapshot=rename_in_snapshot(snapshot, pending),
            recovery=rename_in_recovery(recovery, renames),
            renames=renames,
            pending=pending,
            past=PriorSnapshot(snapshot, recovery, pending),
        ),
    )
    plan = planner.plan()
    check_sdk(plan.steps, planner.origins)
    changes = planner.with_prior_entries(plan.changes)
    return attrs.evolve(plan, undoes=undo.plan, undoes_time=undo.time, changes=changes)


def check_reversible(plan: Plan) -> None:
    """Raise `Irreversible` if a rollback would create a new secret in place of a deleted one."""
    recreated = sorted(
        (
            change
            for change in plan.changes
            if change.verb in {Verb.CREATE, Verb.REPLACE} and KINDS[change.address.kind].secret
        ),
        key=lambda change: str(change.address),
    )
    if recreated:
        raise Irreversible(
            f"{', '.join(str(change.address) for change in recreated)} cannot be restored",
            changes=tuple(recreated),
            where=recreated[0].origin,
            why="AWS returns a secret only once, when it is created: "
            "a deleted one cannot be recovered",
            next_step="to create new ones under the same addresses, with their secrets in the "
            "secret sink: rollback(allow_irreversible=True), or "
            "`iamdsl rollback --allow-irreversible`",
        )


def rollback_addresses(undo: UndoLog) -> tuple[Address, ...]:
    """Return the addresses that a rollback reads, by their names before and after the run."""
    old_names = {new: old for old, new in undo.renames.items()}
    after = tuple(state.address for state in undo.formers)
    before = (renamed_address(address, old_names) for address in after)
    return tuple(dict.fromkeys((*after, *before, *old_names)))


def new_users(undo: UndoLog) -> tuple[str, ...]:
    """Return the names of the users that the run was to create."""
    created = (state.address for state in undo.formers if state.verb is Verb.CREATE)
    return tuple(address.name for address in created if address.kind == "user")


def _is_renamed(new: Address, old: Address, snapshot: Snapshot, recovery: Recovery) -> bool:
    """Return whether the object of the new name exists and is the one that was renamed."""
    observed, entries = find_by_name(snapshot, new), recovery.ledger.entries
    entry = entries.get(new) or entries.get(old)
    return observed is not None and entry is not None and entry.id in {None, observed.id}


def _without_reused_names(undo: UndoLog, snapshot: Snapshot) -> UndoLog:
    """Return the log without objects that were to get names which the run was to free.

    Raises `ResourceError` if one exists: its name is needed for the renamed object.
    """
    freed = undo.renames.keys() - set(undo.renames.values())
    reused = {state.address for state in undo.formers} & freed
    for old in sorted(reused):
        new = undo.renames[old]
        if find_by_name(snapshot, old) is not None and find_by_name(snapshot, new) is not None:
            origin = next(state.origin for state in undo.formers if state.address == old)
            raise ResourceError(
                f"the run cannot be rolled back: it renamed {old} to {new.name!r} and created "
                f"another {old}",
                where=origin,
                why="both would have the same name until the new one is deleted",
                next_step=f"remove the new {old} and `renamed_from` of {new} from the script, and "
                f"apply; then declare {new} as {old.name!r}, with renamed_from={new.name!r}",
            )
    formers = tuple(state for state in undo.formers if owning_user(state.address) not in reused)
    return attrs.evolve(undo, formers=formers)


class RollbackPlanner(Planner):
    """Plan of the touched objects as they were; addresses are those from before the run."""

    def __init__(self, prior_states: Mapping[Address, PriorState], basis: PlanBasis) -> None:
        self.prior_states = prior_states
        super().__init__(basis)
        self.origins: dict[Address, Origin | None] = {
            address: prior.origin for address, prior in prior_states.items()
        }

    def with_prior_entries(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """Return the changes that also restore the ledger's entries, without needless ones."""
        return tuple(result for change in changes for result in self._with_prior_entry(change))

    def _with_prior_entry(self, change: Change) -> tuple[Change, ...]:
        prior = self.prior_states[change.address]
        if prior.entry is None:
            in_ledger = change.address in self.recovery.ledger.entries or change.verb is Verb.UPDATE
            forgetting = (
                (attrs.evolve(change, verb=Verb.FORGET, differences=()),) if in_ledger else ()
            )
            if change.verb in {Verb.NONE, Verb.RECOVER, Verb.FORGET}:
                return forgetting
            return (change,) if change.verb is Verb.DELETE else (change, *forgetting)
        change = attrs.evolve(
            change,
            declared=prior.entry.declared,
            edited=False,
            protect=prior.entry.protect,
            retain=prior.entry.retain,
            own=prior.entry.own,
        )
        if change.verb in {Verb.CREATE, Verb.REPLACE}:
            change = attrs.evolve(change, irreversible=prior.lost or change.irreversible)
        if prior.verb in _LEDGER_VERBS:
            change = attrs.evolve(change, attributes=prior.entry.attributes)
        return (change,)

    def _all_addresses(self) -> tuple[Address, ...]:
        return tuple(self.prior_states)

    def _desired_facts(self) -> dict[Address, Facts]:
        return {
            address: prior.facts
            for address, prior in self.prior_states.items()
            if prior.facts is not None
        }

    def _build_scope(self) -> Scope:
        scope, arns = super()._build_scope(), self._prior_arns()
        return attrs.evolve(
            scope,
            arns={**arns, **scope.arns},
            # Of a replaced policy both ARNs: what is attached again waits for its creation.
            addresses={**{arn: address for address, arn in arns.items()}, **scope.addresses},
        )

    def _final_arns(self) -> Mapping[Address, str]:
        return {**self.scope.arns, **self._prior_arns()}

    def _prior_arns(self) -> dict[Address, str]:
        states = self.prior_states.items()
        return {address: prior.arn for address, prior in states if prior.arn is not None}

    def _differences(
        self, address: Address, declared: Facts, observed: Facts
    ) -> tuple[Difference, ...]:
        """Leave out entries that others added, if the run did not manage them."""
        result = super()._differences(address, declared, observed)
        added = self.prior_states[address].added
        if added is None:
            return result
        return without_others(result, KINDS[address.kind].collections, added)

    def _keeps_others(self, address: Address) -> bool:
        return self.prior_states[address].added is not None

    def _own_paths(self, address: Address, declared: Facts) -> tuple[str, ...]:
        """Return the entries that the run added, and those that the stack declared."""
        entry = self.recovery.ledger.entries.get(address)
        declared_paths = super()._own_paths(address, declared) if entry is None else entry.own
        return (*(self.prior_states[address].added or ()), *(declared_paths or ()))

    def _ownership_verb(
        self, address: Address, observed: ObservedResource, result: tuple[Difference, ...]
    ) -> Verb:
        """Also accept an object that the run adopted or retained, by its unchanged ID."""
        prior = self.prior_states[address]
        if prior.entry is None and prior.id == observed.id:
            return Verb.NONE
        if prior.verb is Verb.RETAIN and prior.id == observed.id:
            return Verb.RECOVER
        return super()._ownership_verb(address, observed, result)

    def _plan_declared(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> tuple[Change, PlannedCalls]:
        change, calls = super()._plan_declared(address, declared, replaced)
        return change, (*calls, *self._untag_calls(address))

    def _plan_undeclared(self, address: Address) -> tuple[Change, PlannedCalls]:
        prior = self.prior_states[address]
        if prior.verb not in _LEDGER_VERBS:
            return super()._plan_undeclared(address)
        observed = self.observed.get(address)
        digest = None if observed is None else observed_digest(observed.facts, observed.id)
        change = Change(address, Verb.NONE, observed=digest, origin=prior.origin)
        return change, self._untag_calls(address)

    def _untag_calls(self, address: Address) -> PlannedCalls:
        """Return the call that removes the tag which the run set on an adopted object."""
        prior, observed = self.prior_states[address], self.observed.get(address)
        if not prior.tagged or observed is None or observed.id != prior.id:
            return ()
        return untag_calls(address, observed, self.scope, (STACK_TAG,))
