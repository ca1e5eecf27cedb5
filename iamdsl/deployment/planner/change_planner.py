"""Plan the change of one object: its verb, its differences, and the calls that make it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.checks.name_checks import check_spelling
from iamdsl.deployment.checks.protection import (
    protection_notes,
    untag_calls,
)
from iamdsl.deployment.checks.structure_checks import as_is_notes
from iamdsl.deployment.model.plan import Change, Verb, observed_digest
from iamdsl.deployment.model.serialization import digest
from iamdsl.deployment.ownership.adoption_tags import adoption_tag_calls
from iamdsl.deployment.ownership.others_entries import (
    entry_paths,
    other_entries,
    put_back_note,
    with_arns_after,
    with_entries,
)
from iamdsl.deployment.ownership.ownership import (
    LostCredential,
    Ownership,
    check_ownership,
    find_lost_credential,
    missing_adoption_error,
    ownership_of,
)
from iamdsl.deployment.ownership.role_templates import template_of
from iamdsl.deployment.planner.change_details import plain_json, remembered_facts
from iamdsl.deployment.planner.expired_access import expired_paths
from iamdsl.deployment.planner.state_comparison import StateComparison
from iamdsl.errors import NotOurs
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.resource_kind import Difference, Update

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment.ownership.ownership import PlanOptions
    from iamdsl.deployment.planner.draft import PlanBasis
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCall, PlannedCalls
    from iamdsl.resources.kind.resource_kind import ObservedResource


class ChangePlanner(StateComparison):
    """Planner of single changes; pure."""

    def __init__(self, basis: PlanBasis) -> None:
        super().__init__(basis)
        self.options: PlanOptions = basis.options
        if basis.options.expired:
            self.expired: Mapping[Address, tuple[str, ...]] = expired_paths(
                basis.options.expired, self.scope
            )
        self.old_names: dict[Address, Address] = {new: old for old, new in basis.pending.items()}

    def _is_retained(self, address: Address) -> bool:
        """Return whether an undeclared object stays in the account."""
        entry = self.recovery.ledger.entries.get(address)
        return address not in self.facts and entry is not None and entry.retain

    def _is_deleted(self, address: Address) -> bool:
        """Return whether the plan deletes an undeclared object of the stack."""
        observed = self.observed.get(address)
        if address in self.facts or observed is None or self._is_retained(address):
            return False
        kind = KINDS[address.kind]
        owner = ownership_of(kind, address, observed, self.recovery)
        return owner is not Ownership.FOREIGN and self.basis.target_filter.selection.covers(address)

    def _is_incomplete(self, address: Address) -> bool:
        """Return whether a run that was not complete created an object, or may have."""
        entry = self.recovery.ledger.entries.get(address)
        if entry is None:
            return self.recovery.open_intent(address) is not None
        return entry.unfinished

    def _plan_declared(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> tuple[Change, PlannedCalls]:
        kind = KINDS[address.kind]
        observed = self.observed.get(address)
        change = self._declared_change(address, declared)
        others = self._others_entries(address, declared, replaced)
        desired = with_entries(declared, others) if others else declared
        if observed is None:
            return self._plan_creation(_with_put_back(change, others), desired)
        result = self._known_differences(address, declared)
        verb = self._ownership_verb(address, observed, result)
        intent = self.recovery.open_intent(address) if verb is Verb.RECOVER else None
        old = self.old_names.get(address)
        renamed = () if old is None else (Difference("name", old.name, address.name),)
        tagging: PlannedCalls = ()
        notes: tuple[str, ...] = ()
        if verb is Verb.ADOPT and self.options.tag_adopted:
            tagging, notes = adoption_tag_calls(
                address, declared, observed, self.scope, keeps_others=change.loose
            )
        change = attrs.evolve(
            change,
            verb=verb,
            secret=None if intent is None else intent.secret,
            observed=observed_digest(observed.facts, observed.id),
            id=observed.id,
        ).noted(*notes)
        if address in replaced:
            calls = self._replacement_calls(address, old, desired, observed)
            change = attrs.evolve(change, verb=Verb.REPLACE, differences=(*renamed, *result))
            return _with_put_back(change, others), calls
        change = attrs.evolve(change, attributes={**change.attributes, **observed.attributes})
        if replaced or others:
            severed = kind.without_relations(observed.facts, replaced, self.scope)
            result = self._differences(address, desired, severed)
            missing = other_entries(kind, others, entry_paths(kind, severed))
            change = _with_put_back(change, missing)
        result = (*renamed, *result)
        if not result:
            return change, tagging
        desired = self._with_ignored(address, desired)
        calls = kind.change(Update(address.name, desired, observed, result, self.scope))
        return attrs.evolve(change, verb=Verb.UPDATE, differences=result), (*calls, *tagging)

    def _declared_change(self, address: Address, declared: Facts) -> Change:
        """Return the change of a declared object, before it is compared with the account."""
        resource, entry = self.declared.get(address), self.recovery.ledger.entries.get(address)
        origin = self.origins[address]
        adopted = {} if entry is not None else self.recovery.adopting.get(address, {})
        if adopted and address not in self.observed:
            raise missing_adoption_error(address, adopted, origin)
        loose, declared_digest = self._is_loose(address), digest(declared)
        return Change(
            address,
            Verb.NONE,
            declared=declared_digest,
            origin=origin,
            edited=entry is None or entry.declared != declared_digest,
            protect=resource is not None and resource.protect,
            retain=resource is not None and resource.retain,
            notes=()
            if resource is None
            else (*protection_notes(entry, resource), *as_is_notes(resource)),
            attributes={**remembered_facts(address, declared), **adopted},
            loose=loose,
            own=entry_paths(KINDS[address.kind], declared) if loose else None,
        )

    def _replacement_calls(
        self, address: Address, old: Address | None, declared: Facts, observed: ObservedResource
    ) -> PlannedCalls:
        """Return the calls that replace an object, which has the address `old` if it is renamed.

        Under one name the old object must be deleted first, under two it is deleted last.
        """
        creation = self._create_calls(address, declared)
        deletion = KINDS[address.kind].delete((old or address).name, observed, self.scope)
        if old is None:
            return (*deletion, *creation)
        return (*creation, *(attrs.evolve(action, follows=True) for action in deletion))

    def _others_entries(
        self, address: Address, declared: Facts, replaced: frozenset[Address]
    ) -> Facts:
        """Return the entries that others added to an object, if this plan has to restore any."""
        saved = self.recovery.ledger.put_back.get(address, {})
        if not self._keeps_others(address) or not (replaced or saved):
            return {}
        kind, observed = KINDS[address.kind], self.observed.get(address)
        present = {} if observed is None else observed.facts
        others = with_entries(
            other_entries(kind, present, self._own_paths(address, declared)),
            other_entries(kind, saved, self._own_paths(address, declared)),
        )
        arns = self._final_arns()
        remaining = {address: arns[address] for address in self.facts if address in arns}
        deleted = frozenset(filter(self._is_deleted, self.observed))
        return with_arns_after(others, self.scope, remaining, deleted)

    def _final_arns(self) -> Mapping[Address, str]:
        """Return the ARN that each object has after the plan."""
        return self.scope.arns

    def _keeps_others(self, address: Address) -> bool:
        """Return whether entries that others added survive a replacement of the object."""
        return self._is_loose(address)

    def _own_paths(self, address: Address, declared: Facts) -> tuple[str, ...]:
        """Return the paths of the entries that belong to the stack, also of expired ones."""
        return (*entry_paths(KINDS[address.kind], declared), *self.expired.get(address, ()))

    def _ownership_verb(
        self, address: Address, observed: ObservedResource, result: tuple[Difference, ...]
    ) -> Verb:
        """Return the verb of an existing object that does not change; raises `NotOurs`."""
        kind = KINDS[address.kind]
        unknown = address not in self.recovery.ledger.entries
        if kind.always_present:
            return Verb.ADOPT if unknown else Verb.NONE
        is_unclaimed = observed.stack is None or (
            observed.stack == self.stack.name and template_of(observed) is not None
        )
        if self.options.adopt and unknown and is_unclaimed:
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

    def _plan_creation(self, change: Change, declared: Facts) -> tuple[Change, PlannedCalls]:
        address = change.address
        check_spelling(address, self.snapshot, self.recovery, self.options, change.origin)
        lost = self._find_lost_credential(address, declared)
        if lost.intact is not None:
            return self._recover_credential(change, declared, lost.intact, lost.secret)
        calls = self._create_calls(address, declared)
        if lost.orphan is not None:
            # The orphan is deleted first: the quota may leave no room for a second one.
            calls = tuple(attrs.evolve(call, follows=True) for call in calls)
            calls = (self._delete_orphan(address, lost.orphan), *calls)
        result = self._differences(address, declared, {})
        return attrs.evolve(change, verb=Verb.CREATE, differences=result), calls

    def _create_calls(self, address: Address, declared: Facts) -> PlannedCalls:
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
        self, change: Change, declared: Facts, observed: ObservedResource, secret: str | None
    ) -> tuple[Change, PlannedCalls]:
        """Plan to record a credential that was created but is not in the ledger."""
        address = change.address
        kind = KINDS[address.kind]
        assert kind.credentials is not None  # noqa: S101 - checked by the caller
        result = self._differences(address, declared, observed.facts)
        change = attrs.evolve(
            change,
            verb=Verb.RECOVER,
            differences=result,
            id=observed.id,
            attributes={**change.attributes, kind.credentials.id: str(observed.id)},
            secret=(secret or str(address)) if kind.credentials.secret else None,
        )
        update = Update(address.name, declared, observed, result, self.scope)
        calls = kind.change(update) if result else ()
        return change, calls

    def _find_lost_credential(self, address: Address, declared: Facts | None) -> LostCredential:
        kind = KINDS[address.kind]
        return find_lost_credential(
            kind, address, declared, self.snapshot, self.recovery, self.basis.stored
        )

    def _delete_orphan(self, address: Address, key: str) -> PlannedCall:
        """Return the call that deletes a credential that is not in the ledger."""
        credentials = KINDS[address.kind].credentials
        assert credentials is not None  # noqa: S101 - only credentials become orphans
        secret = credentials.secret
        why = "its secret was never stored" if secret else "it is not declared"
        return credentials.delete_unknown(address.name, key, why)

    def _plan_undeclared(self, address: Address) -> tuple[Change, PlannedCalls]:
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
        seen = observed_digest(observed.facts, observed.id)
        return Change(address, verb, observed=seen, id=observed.id), calls


def _with_put_back(change: Change, entries: Facts) -> Change:
    """Return the change as one that also restores these entries of others."""
    if not entries:
        return change
    return attrs.evolve(change, put_back=plain_json(entries)).noted(put_back_note(entries))
