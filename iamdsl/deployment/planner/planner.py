"""Make a plan from the declared stack and the observed account; pure, sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.model.plan import Change, Plan, Verb, observed_digest
from iamdsl.deployment.model.serialization import digest
from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST
from iamdsl.deployment.order.credential_rotation import create_before_delete, duplicate_credentials
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.deployment.planner.change_details import PriorSnapshot, remembered_facts, with_details
from iamdsl.deployment.planner.dependents import (
    cascade_calls,
    dependents_error,
    unmanaged_dependents,
    unremovable_dependents,
)
from iamdsl.deployment.planner.ownership import (
    LostCredential,
    Ownership,
    check_ownership,
    find_lost_credential,
    missing_adoption_error,
    ownership_of,
)
from iamdsl.deployment.planner.plan_checks import check_referenced_arns, check_replaced_boundaries
from iamdsl.deployment.planner.protection import (
    check_protected,
    check_retained,
    protection_notes,
    untag_calls,
)
from iamdsl.deployment.planner.scope_builder import complete_calls
from iamdsl.deployment.planner.state_comparison import StateComparison
from iamdsl.deployment.planner.target_filter import EVERYTHING
from iamdsl.deployment.state.renames import (
    begun_renames,
    declared_renames,
    is_pending,
    rename_in_recovery,
    rename_in_snapshot,
)
from iamdsl.errors import IamdslError, NotOurs
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource_kind import Difference

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.order.access_order import Order
    from iamdsl.deployment.planner.ownership import PlanOptions, SecretLookup
    from iamdsl.deployment.planner.target_filter import TargetFilter
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def make_plan(  # noqa: PLR0913 - all that a plan depends on
    stack: Stack,
    identity: Identity,
    snapshot: Snapshot,
    recovery: Recovery,
    stored: SecretLookup,
    *,
    endpoint: str | None = None,
    options: PlanOptions,
    target_filter: TargetFilter = EVERYTHING,
    order: Order = AVAILABILITY_FIRST,
) -> Plan:
    """Return the plan that makes the account as the stack declares.

    What the stack owns and no longer declares is deleted. The stack's references have been
    checked. `stored` looks up IDs in the secret sink, `options` say what may be done with objects
    that do not belong to the stack, `target_filter` restricts the plan, `order` says whether
    access is granted or removed first. Raises `UndeclaredResource`, `DependencyCycle`, `NotOurs`,
    `ProtectedResource`, `StateError` or `ResourceError`.
    """
    check_referenced_arns(stack, identity, snapshot)
    renames = {**begun_renames(recovery, snapshot), **declared_renames(stack, recovery.ledger)}
    pending = {
        old: new for old, new in renames.items() if is_pending(old, new, snapshot, recovery.ledger)
    }
    planner = Planner(
        stack,
        identity,
        rename_in_snapshot(snapshot, pending),
        rename_in_recovery(recovery, renames),
        stored,
        options,
    )
    past = PriorSnapshot(snapshot, recovery, pending)
    return planner.plan(endpoint, renames, pending, past, target_filter=target_filter, first=order)


class Planner(StateComparison):
    """Builder of one plan from the declared resources and the observed objects."""

    def __init__(
        self,
        stack: Stack,
        identity: Identity,
        snapshot: Snapshot,
        recovery: Recovery,
        stored: SecretLookup,
        options: PlanOptions,
    ) -> None:
        super().__init__(stack, identity, snapshot, recovery)
        self.options = options
        self.secret_lookup = stored
        self.old_names: dict[Address, Address] = {}

    def plan(
        self,
        endpoint: str | None,
        renames: Renames,
        pending: Renames,
        past: PriorSnapshot,
        *,
        target_filter: TargetFilter = EVERYTHING,
        first: Order = AVAILABILITY_FIRST,
    ) -> Plan:
        """Return the plan: every change with the facts before it (from `past`), and the steps."""
        self.old_names = {new: old for old, new in pending.items()}
        facts = self.facts
        replaced = self._replacements(facts)
        changes: list[Change] = []
        actions: PlannedCalls = [
            (new, rename(old.name, new.name))
            for old, new in pending.items()
            # A replaced object is created under its new name.
            if new not in replaced and (rename := KINDS[old.kind].rename) is not None
        ]
        refused: dict[Address, IamdslError] = {}
        for address in dict.fromkeys((*facts, *self._all_addresses())):
            try:
                change, calls = (
                    self._plan_declared(address, facts[address], replaced)
                    if address in facts
                    else self._plan_undeclared(address)
                )
            except IamdslError as error:
                if target_filter.covers_everything:
                    raise
                refused[address] = error
                continue
            changes.append(change)
            actions += [(address, call) for call in calls]
        excluded = target_filter.excluded_addresses(changes, actions, refused, renames.values())
        changes = [change for change in changes if change.address not in excluded]
        actions = [(address, action) for address, action in actions if address not in excluded]
        replaced -= excluded
        check_replaced_boundaries(
            {address: self.observed[address] for address in replaced}, self.origins
        )
        check_protected(changes, self.declared, self.recovery.ledger)
        check_retained(changes, self.observed, self.origins)
        cascade = self._cascade_calls(actions, replaced, excluded)
        actions += cascade
        known = {*facts, *(change.address for change in changes)}
        return Plan(
            stack=self.stack.name,
            partition=self.identity.partition,
            account=self.identity.account,
            endpoint=endpoint,
            serial=self.recovery.ledger.serial,
            changes=with_details(changes, facts, past, cascade),
            steps=ordered_steps(
                create_before_delete(
                    complete_calls(actions, self.recovery, frozenset(pending.values())),
                    self.snapshot,
                    duplicate_credentials(facts, self.observed),
                ),
                self.origins,
                first,
                self.snapshot,
            ),
            renames=renames,
            arns={address: arn for address, arn in self.scope.arns.items() if address in known},
            left_out=tuple(sorted(excluded)),
        )

    def _cascade_calls(
        self, actions: PlannedCalls, replaced: frozenset[Address], excluded: frozenset[Address]
    ) -> PlannedCalls:
        """Return the calls that remove unmanaged dependents, with `force`; raises `NotOurs`."""
        deleted = {
            address: observed
            for address, observed in self.observed.items()
            if address in replaced or not (address in self.facts or address in excluded)
            if not self._is_retained(address)
        }
        unmanaged = unmanaged_dependents(deleted, actions, self.snapshot, self.scope)
        blocking = unremovable_dependents(unmanaged) if self.options.force else unmanaged
        if blocking:
            raise dependents_error(blocking, self.origins)
        return cascade_calls(unmanaged, replaced)

    def _is_retained(self, address: Address) -> bool:
        """Return whether an undeclared object stays in the account."""
        entry = self.recovery.ledger.entries.get(address)
        return address not in self.facts and entry is not None and entry.retain

    def _plan_declared(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> tuple[Change, tuple[PlannedCall, ...]]:
        kind = KINDS[address.kind]
        observed = self.observed.get(address)
        declared_digest = digest(declared)
        resource = self.declared.get(address)
        entry = self.recovery.ledger.entries.get(address)
        fixed: dict[str, Any] = {
            "declared": declared_digest,
            "origin": self.origins[address],
            "edited": entry is None or entry.declared != declared_digest,
            "protect": resource is not None and resource.protect,
            "retain": resource is not None and resource.retain,
            "notes": () if resource is None else protection_notes(entry, resource),
            "attributes": remembered_facts(address, declared),
            "loose": self._is_loose(address),
        }
        if entry is None and address in self.recovery.adopting:
            adopted = self.recovery.adopting[address]
            fixed["attributes"] = {**fixed["attributes"], **adopted}
            if observed is None:
                raise missing_adoption_error(address, adopted, self.origins[address])
        if observed is None:
            return self._plan_creation(address, declared, fixed)
        result = self._known_differences(address, declared)
        verb = self._ownership_verb(address, observed, result)
        if verb is Verb.RECOVER and (intent := self.recovery.open_intent(address)) is not None:
            fixed["secret"] = intent.secret
        fixed["observed"] = observed_digest(observed.facts, observed.id)
        fixed["id"] = observed.id
        old = self.old_names.get(address)
        renamed = () if old is None else (Difference("name", old.name, address.name),)
        if address in replaced:
            creation = self._create_calls(address, declared)
            if old is not None:  # two names, so that nothing else makes one wait for the other
                creation = tuple(attrs.evolve(action, follows=True) for action in creation)
            calls = (*kind.delete((old or address).name, observed, self.scope), *creation)
            return Change(address, Verb.REPLACE, (*renamed, *result), **fixed), calls
        fixed["attributes"] = {**fixed["attributes"], **observed.attributes}
        if replaced:
            severed = kind.without_relations(observed.facts, replaced, self.scope)
            result = self._differences(address, declared, severed)
        result = (*renamed, *result)
        if result:
            desired = self._with_ignored(address, declared)
            calls = kind.change(address.name, desired, observed, result, self.scope)
            return Change(address, Verb.UPDATE, result, **fixed), calls
        return Change(address, verb, **fixed), ()

    def _ownership_verb(
        self, address: Address, observed: ObservedResource, result: tuple[Difference, ...]
    ) -> Verb:
        """Return the verb of an existing object that does not change; raises `NotOurs`."""
        kind = KINDS[address.kind]
        unknown = address not in self.recovery.ledger.entries
        if kind.always_present:
            return Verb.ADOPT if unknown else Verb.NONE
        if self.options.adopt and unknown and observed.stack is None:
            immutable = [
                difference.field for difference in result if difference.field not in kind.in_place
            ]
            if not immutable:
                return Verb.ADOPT
            raise NotOurs(
                f"{address} cannot be adopted as declared",
                where=self.origins[address],
                why=f"it would have to be replaced: its {immutable[0]} differs and cannot be "
                "changed in place",
                next_step=f"declare its {immutable[0]} as it is in the account, "
                "or choose another name",
            )
        in_ledger = check_ownership(kind, address, observed, self.recovery, self.origins[address])
        return Verb.NONE if in_ledger else Verb.RECOVER

    def _plan_creation(
        self, address: Address, declared: Facts, fixed: Mapping[str, Any]
    ) -> tuple[Change, tuple[PlannedCall, ...]]:
        lost = self._find_lost_credential(address, declared)
        if lost.intact is not None:
            return self._recover_credential(address, declared, lost.intact, lost.secret, fixed)
        calls = self._create_calls(address, declared)
        if lost.orphan is not None:
            # The orphan is deleted first: the quota may leave no room for a second one.
            calls = tuple(attrs.evolve(call, follows=True) for call in calls)
            calls = (self._delete_orphan(address, lost.orphan), *calls)
        result = self._differences(address, declared, {})
        return Change(address, Verb.CREATE, result, **fixed), calls

    def _create_calls(self, address: Address, declared: Facts) -> tuple[PlannedCall, ...]:
        """Return the calls that create an object.

        The first one keeps what proves ownership if its response is lost.
        """
        kind = KINDS[address.kind]
        first, *rest = kind.create(address.name, declared, self.scope)
        before: Any = None
        if kind.credentials is not None:
            before = {"ids": list(kind.credentials.ids(self.snapshot, address.name))}
            if not kind.credentials.secret:
                before["facts"] = dict(declared)
        elif not kind.taggable and "id" not in first.captures:
            before = {"facts": dict(declared)}
        return (attrs.evolve(first, before=before), *rest)

    def _recover_credential(
        self,
        address: Address,
        declared: Facts,
        observed: ObservedResource,
        secret: str | None,
        fixed: Mapping[str, Any],
    ) -> tuple[Change, tuple[PlannedCall, ...]]:
        """Plan to record a credential that was created but is not in the ledger."""
        kind = KINDS[address.kind]
        assert kind.credentials is not None  # noqa: S101 - checked by the caller
        result = self._differences(address, declared, observed.facts)
        known = {
            "id": observed.id,
            "attributes": {**fixed["attributes"], kind.credentials.id: observed.id},
            "secret": (secret or str(address)) if kind.credentials.secret else None,
        }
        calls = kind.change(address.name, declared, observed, result, self.scope) if result else ()
        return Change(address, Verb.RECOVER, result, **{**fixed, **known}), calls

    def _find_lost_credential(self, address: Address, declared: Facts | None) -> LostCredential:
        kind = KINDS[address.kind]
        return find_lost_credential(
            kind, address, declared, self.snapshot, self.recovery, self.secret_lookup
        )

    def _delete_orphan(self, address: Address, key: str) -> PlannedCall:
        """Return the call that deletes a credential that is not in the ledger."""
        credentials = KINDS[address.kind].credentials
        assert credentials is not None  # noqa: S101 - only credentials become orphans
        secret = credentials.secret
        why = "its secret was never stored" if secret else "it is not declared"
        return credentials.delete_unknown(address.name, key, why)

    def _plan_undeclared(self, address: Address) -> tuple[Change, tuple[PlannedCall, ...]]:
        kind = KINDS[address.kind]
        observed = self.observed.get(address)
        if observed is None:
            lost = self._find_lost_credential(address, None)
            key = lost.orphan if lost.intact is None else lost.intact.id
            deletion = () if key is None else (self._delete_orphan(address, key),)
            return Change(address, Verb.DELETE if deletion else Verb.FORGET), deletion
        if not kind.always_present:
            if ownership_of(kind, address, observed, self.recovery) is Ownership.FOREIGN:
                return Change(address, Verb.FORGET), ()
            check_ownership(kind, address, observed, self.recovery, None)
        if self._is_retained(address):
            verb, calls = Verb.RETAIN, untag_calls(address, observed, self.scope)
        else:
            calls = kind.delete(address.name, observed, self.scope)
            verb = Verb.DELETE if calls else Verb.FORGET
        change = Change(
            address,
            verb,
            observed=observed_digest(observed.facts, observed.id),
            id=observed.id,
        )
        return change, calls
