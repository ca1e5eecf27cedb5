"""Rolling back is planning: what a run touched is to be as it was, all else stays as it is.

The wish is the facts from before; what is there now is read anew. So a run that was cut short is
undone as far as it went, and what others did since is in the plan, or in its way.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Verb, observed_digest
from iamdsl.deployment.model.stack import Stack
from iamdsl.deployment.planner.change_details import PriorSnapshot
from iamdsl.deployment.planner.planner import Planner
from iamdsl.deployment.state.renames import rename_in_recovery, rename_in_snapshot, renamed_address
from iamdsl.errors import Irreversible
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.planner.ownership import PlanOptions, SecretLookup
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.undo_log import PriorState, UndoLog
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall
    from iamdsl.resources.kind.resource_kind import Difference, ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot

_WRITTEN_DOWN = frozenset({Verb.NONE, Verb.RECOVER, Verb.ADOPT})
"""What a run only writes into the ledger: taking it back sends nothing."""


def make_rollback(  # noqa: PLR0913 - all that a plan depends on
    undo: UndoLog,
    identity: Identity,
    snapshot: Snapshot,
    recovery: Recovery,
    stored: SecretLookup,
    *,
    endpoint: str | None,
    options: PlanOptions,
) -> Plan:
    """The plan that makes all a run touched as it was; raises NotOurs or StateError."""
    back = {new: old for old, new in undo.renames.items()}
    pending = {new: old for new, old in back.items() if _is_moved(new, old, snapshot, recovery)}
    formers = {renamed_address(state.address, back): state for state in undo.formers}
    planner = _RollbackPlanner(
        formers,
        Stack(recovery.ledger.stack),
        identity,
        rename_in_snapshot(snapshot, pending),
        rename_in_recovery(recovery, back),
        stored,
        options,
    )
    past = PriorSnapshot(snapshot, recovery, pending)
    plan = planner.plan(endpoint, back, pending, past)
    changes = planner.written(plan.changes)
    return attrs.evolve(plan, undoes=undo.plan, undoes_time=undo.time, changes=changes)


def check_reversible(plan: Plan) -> None:
    """Raise Irreversible when a rollback would make a secret anew instead of bringing it back."""
    anew = sorted(
        (
            change
            for change in plan.changes
            if change.verb in {Verb.CREATE, Verb.REPLACE} and KINDS[change.address.kind].secret
        ),
        key=lambda change: str(change.address),
    )
    if anew:
        raise Irreversible(
            f"{', '.join(str(change.address) for change in anew)} cannot come back",
            changes=tuple(anew),
            where=anew[0].origin,
            why="AWS tells a secret once: the one that is gone cannot be made again",
            next_step="allow it: rollback(allow_irreversible=True), or "
            "`iamdsl rollback --allow-irreversible`; then new ones are made under the same "
            "addresses, their secrets into the secret sink",
        )


def rollback_addresses(undo: UndoLog) -> tuple[Address, ...]:
    """The addresses that a rollback must look at, under their names before and after the run."""
    back = {new: old for old, new in undo.renames.items()}
    after = tuple(state.address for state in undo.formers)
    return tuple(
        dict.fromkeys((*after, *(renamed_address(address, back) for address in after), *back))
    )


def new_users(undo: UndoLog) -> tuple[str, ...]:
    """The names of the users that the run was to make."""
    made = (state.address for state in undo.formers if state.verb is Verb.CREATE)
    return tuple(address.name for address in made if address.kind == "user")


def _is_moved(new: Address, old: Address, snapshot: Snapshot, recovery: Recovery) -> bool:
    """Whether the account has the new name, and it is the one that was renamed."""
    observe = KINDS[new.kind].observe
    there, free = observe(snapshot, new.name, {}), observe(snapshot, old.name, {}) is None
    entries = recovery.ledger.entries
    entry = entries.get(new) or entries.get(old)
    return there is not None and free and entry is not None and entry.id in {None, there.id}


class _RollbackPlanner(Planner):
    """Plans what was, for the touched objects alone; addresses are those from before the run."""

    def __init__(self, formers: Mapping[Address, PriorState], *given: Any) -> None:
        self.formers = formers
        super().__init__(*given)
        self.origins = {address: former.origin for address, former in formers.items()}

    def written(self, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        """The changes, with the ledger's entries as they were, and without what need not be."""
        return tuple(item for change in changes for item in self._written(change))

    def _written(self, change: Change) -> tuple[Change, ...]:
        former = self.formers[change.address]
        if former.entry is None:
            there = change.address in self.recovery.ledger.entries or change.verb is Verb.UPDATE
            forgotten = (attrs.evolve(change, verb=Verb.FORGET, differences=()),) if there else ()
            if change.verb in {Verb.NONE, Verb.RECOVER, Verb.FORGET}:
                return forgotten
            return (change,) if change.verb is Verb.DELETE else (change, *forgotten)
        change = attrs.evolve(
            change,
            declared=former.entry.declared,
            edited=False,
            protect=former.entry.protect,
            retain=former.entry.retain,
        )
        if change.verb in {Verb.CREATE, Verb.REPLACE}:
            change = attrs.evolve(change, irreversible=former.lost or change.irreversible)
        if former.verb in _WRITTEN_DOWN:
            change = attrs.evolve(change, attributes=former.entry.attributes)
        return (change,)

    def _all_addresses(self) -> tuple[Address, ...]:
        return tuple(self.formers)

    def _desired_facts(self) -> dict[Address, Facts]:
        return {
            address: former.facts
            for address, former in self.formers.items()
            if former.facts is not None
        }

    def _build_scope(self) -> Scope:
        scope = super()._build_scope()
        arns = {
            address: former.arn
            for address, former in self.formers.items()
            if former.arn is not None and address not in scope.arns
        }
        return attrs.evolve(
            scope,
            arns={**scope.arns, **arns},
            addresses={**{arn: address for address, arn in arns.items()}, **scope.addresses},
        )

    def _differences(
        self, address: Address, declared: Facts, observed: Facts
    ) -> tuple[Difference, ...]:
        """Without what others added, where the run left such things alone."""
        result = super()._differences(address, declared, observed)
        added = self.formers[address].added
        if added is None:
            return result
        collections = KINDS[address.kind].collections
        return tuple(
            difference
            for difference in result
            if difference.after is not None
            or difference.path in added
            or difference.field not in collections
        )

    def _ownership_verb(
        self, address: Address, observed: ObservedResource, result: tuple[Difference, ...]
    ) -> Verb:
        """What the run took over is still that: no entry of the ledger need prove it."""
        former = self.formers[address]
        if former.entry is None and former.id == observed.id:
            return Verb.NONE
        if former.verb is Verb.RETAIN and former.id == observed.id:
            return Verb.RECOVER
        return super()._ownership_verb(address, observed, result)

    def _plan_undeclared(self, address: Address) -> tuple[Change, tuple[PlannedCall, ...]]:
        former = self.formers[address]
        if former.verb not in _WRITTEN_DOWN:
            return super()._plan_undeclared(address)
        observed = self.observed.get(address)
        digest = None if observed is None else observed_digest(observed.facts, observed.id)
        return Change(address, Verb.NONE, observed=digest, origin=former.origin), ()
