"""The passes that turn declared resources and observed objects into one plan; pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.checks.plan_checks import (
    check_deleted_references,
    check_replaced_boundaries,
)
from iamdsl.deployment.checks.protection import check_protected, check_retained
from iamdsl.deployment.mentions.arn_mentions import ending_changes, find_mentions, mention_notes
from iamdsl.deployment.mentions.final_documents import final_documents
from iamdsl.deployment.mentions.trust_checks import check_ended_principals, check_trusted_principals
from iamdsl.deployment.mentions.trusting_roles import with_trusting_roles
from iamdsl.deployment.model.plan import Change, Plan, Verb, with_notes
from iamdsl.deployment.order.access_order import LEAST_PRIVILEGE_FIRST
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.credential_rotation import create_before_delete, duplicate_credentials
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.deployment.order.two_step_roles import two_step_roles, with_trust_steps
from iamdsl.deployment.planner.change_details import deletion_notes, with_details
from iamdsl.deployment.planner.dependents import cascade_calls
from iamdsl.deployment.planner.dependents_planner import DependentsPlanner
from iamdsl.deployment.planner.draft import Draft
from iamdsl.deployment.planner.expired_access import with_urgency
from iamdsl.deployment.planner.outside_holders import taken_from
from iamdsl.deployment.planner.scope_builder import complete_calls
from iamdsl.deployment.planner.unread_objects import refusals_of, unread_notes
from iamdsl.deployment.quotas.quota_checks import check_quotas
from iamdsl.deployment.quotas.spread_packer import check_whole_spreads
from iamdsl.deployment.reader.denials import unread_addresses
from iamdsl.deployment.state.renames import open_renames
from iamdsl.errors import AccessDenied, IamdslError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.planned_call import PlannedCalls, calls_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment.mentions.arn_mentions import Mention
    from iamdsl.resources.kind.fact_fields import Facts


class Planner(DependentsPlanner):
    """Builder of one plan from the declared resources and the observed objects."""

    def plan(self) -> Plan:
        """Return the plan: every change with the facts before it, and the steps.

        Raises the error of a change that cannot be planned, unless the filter leaves it out.
        """
        self.addresses: tuple[Address, ...] = tuple(
            dict.fromkeys((*self.facts, *self._all_addresses()))
        )
        self.unread: dict[Address, AccessDenied] = unread_addresses(
            self.addresses, self.snapshot, {**open_renames(self.recovery), **self.basis.renames}
        )
        for address in self.unread:
            self.observed.pop(address, None)
        draft = Draft(replaced=self._replacements(self.facts))
        for complete in PASSES:
            draft = complete(self, draft)
        return self._finished(draft)

    def send_renames(self, draft: Draft) -> Draft:
        """Add the calls of the pending renames, and the errors of those that cannot be made.

        Raises one of these, unless the filter may leave it out.
        """
        checker = self.basis.rename_checker
        errors = {} if checker is None else checker.errors(draft.replaced)
        for error in errors.values() if self.basis.target_filter.covers_everything else ():
            raise error
        calls = tuple(
            rename(old.name, new.name).at(new)
            for old, new in self.basis.pending.items()
            # A replaced object is created under its new name.
            if new not in draft.replaced and (rename := KINDS[old.kind].rename) is not None
        )
        return attrs.evolve(draft, calls=calls, errors=errors)

    def change_objects(self, draft: Draft) -> Draft:
        """Add the change of each object, with its calls."""
        checker = self.basis.rename_checker
        waiting = frozenset[Address]() if checker is None else checker.waiting
        changes: list[Change] = []
        calls = list(draft.calls)
        errors = dict(draft.errors)
        for address in self.addresses:
            if address in errors or (address in waiting and address not in self.facts):
                continue
            try:
                change, own_calls = self._plan_object(address, draft.replaced)
            except IamdslError as error:
                if self.basis.target_filter.covers_everything:
                    raise
                errors[address] = error
                continue
            changes.append(change)
            calls += calls_at(address, own_calls)
        return attrs.evolve(draft, changes=tuple(changes), calls=tuple(calls), errors=errors)

    def leave_out(self, draft: Draft) -> Draft:
        """Take out what the filter leaves out, what could not be read, and what needs it."""
        changes, calls, renamed = draft.changes, draft.calls, self.basis.renames.values()
        excluded = self.basis.target_filter.excluded_addresses(
            changes, calls, draft.errors, renamed
        )
        refused = refusals_of(self.unread, changes, calls, renamed, self) if self.unread else ()
        refusals = tuple(refusal for refusal in refused if refusal.address not in excluded)
        excluded |= {refusal.address for refusal in refusals}
        return attrs.evolve(
            draft,
            changes=tuple(change for change in changes if change.address not in excluded),
            calls=tuple(call for call in calls if call.address not in excluded),
            replaced=draft.replaced - excluded,
            excluded=excluded,
            refusals=refusals,
        )

    def check_changes(self, draft: Draft) -> Draft:
        """Raise the error of a change that cannot be made; see `make_plan`."""
        changes = draft.changes
        check_replaced_boundaries(
            {address: self.observed[address] for address in draft.replaced}, self.origins
        )
        if draft.excluded:
            check_whole_spreads(self.declared, changes, draft.excluded)
        check_deleted_references(changes, self.facts, self.scope, self.declared.values())
        check_protected(changes, self.declared, self.recovery.ledger)
        check_retained(changes, self.observed, self.origins)
        return draft

    def free_dependents(self, draft: Draft) -> Draft:
        """Add what removes the dependents of others, and gives objects back to them."""
        is_ending = draft.replaced or any(call.destroys for call in draft.calls)
        if not (is_ending or self.recovery.ledger.holders):
            return draft
        unmanaged = self._unmanaged_dependents(draft.calls, draft.replaced)
        changes, returns = self._with_holders(draft.changes, taken_from(unmanaged, draft.replaced))
        cascade = (*cascade_calls(unmanaged), *returns)
        return attrs.evolve(draft, changes=changes, calls=(*draft.calls, *cascade), cascade=cascade)

    def describe_changes(self, draft: Draft) -> Draft:
        """Add the facts before and after each change."""
        changes = with_details(draft.changes, self.facts, self.basis.past, draft.cascade)
        return attrs.evolve(draft, changes=changes)

    def create_in_two_steps(self, draft: Draft) -> Draft:
        """Create roles that trust each other first, and set their trust policy last."""
        roles = two_step_roles(draft.calls, self.facts, self.scope)
        if not roles:
            return draft
        notes = {address: (role.note,) for address, role in roles.items()}
        return attrs.evolve(
            draft,
            changes=with_notes(draft.changes, notes),
            calls=with_trust_steps(draft.calls, roles, self.facts, self.scope),
        )

    def check_mentions(self, draft: Draft) -> Draft:
        """Note what still names an object that ends, and who trusts it; refuse some of it."""
        ended_users = self.options.ended_users
        if not ended_users and all(change.arn is None for change in draft.changes):
            return draft  # nothing ends
        changes = with_trusting_roles(draft.changes, self.snapshot, self.scope)
        mentions = self._mentions(draft)
        check_trusted_principals(
            mentions,
            draft.calls,
            self.origins,
            self._final_arns(),
            ended_users,
            force=self.options.force,
        )
        check_ended_principals(draft.calls, self.facts, self.scope, ended_users, self.origins)
        return attrs.evolve(draft, changes=with_notes(changes, mention_notes(mentions)))

    def end_expired_access(self, draft: Draft) -> Draft:
        """Let the removal of what has expired wait for nothing."""
        if not self.expired:
            return draft
        return attrs.evolve(draft, calls=with_urgency(draft.calls, self.expired))

    def name_secrets(self, draft: Draft) -> Draft:
        """Complete the calls with what only the whole plan knows, as the names of secrets."""
        renamed = frozenset(self.basis.pending.values())
        return attrs.evolve(draft, calls=complete_calls(draft.calls, self.recovery, renamed))

    def rotate_credentials(self, draft: Draft) -> Draft:
        """Delete credentials only after the new ones are created."""
        touched = {address for call in draft.calls for address in (call.creates, call.destroys)}
        if not any(address and KINDS[address.kind].credentials for address in touched):
            return draft
        duplicates = duplicate_credentials(self.facts, self.observed)
        calls = create_before_delete(draft.calls, self.snapshot, duplicates)
        return attrs.evolve(draft, calls=calls)

    def _plan_object(
        self, address: Address, replaced: frozenset[Address]
    ) -> tuple[Change, PlannedCalls]:
        if address in self.unread:
            return Change(address, Verb.NONE), ()
        if address in self.facts:
            return self._plan_declared(address, self.facts[address], replaced)
        return self._plan_undeclared(address)

    def _finished(self, draft: Draft) -> Plan:
        """Return the plan of a complete draft, with the calls in order; raises `QuotaExceeded`."""
        known = {*self.facts, *(change.address for change in draft.changes)}
        steps = ordered_steps(draft.calls, self.origins, self._sequence(draft), self.snapshot)
        delete_first = self.options.delete_first
        plan = Plan(
            stack=self.stack.name,
            partition=self.identity.partition,
            account=self.identity.account,
            endpoint=self.basis.endpoint,
            serial=self.recovery.ledger.serial,
            changes=draft.changes,
            steps=steps,
            renames=self.basis.renames,
            expired=self.expired,
            arns={address: arn for address, arn in self.scope.arns.items() if address in known},
            left_out=tuple(sorted(draft.excluded)),
            notes=(
                *deletion_notes(draft.changes, steps, delete_first=delete_first),
                *unread_notes(self.stack, self.snapshot),
            ),
            refused=draft.refusals,
            delete_first=delete_first,
            revokes_first=self.basis.order == LEAST_PRIVILEGE_FIRST,
        )
        return check_quotas(plan, self.snapshot, self.recovery.ledger.ended)

    def _sequence(self, draft: Draft) -> CallSequence:
        """Return what decides the order of calls, where IAM accepts any."""
        return CallSequence(
            self.basis.order,
            delete_first=self.options.delete_first,
            undeclared=frozenset(
                change.address
                for change in draft.changes
                if change.verb is Verb.DELETE and self.expired.get(change.address) != ()
            ),
            untried=frozenset(
                refusal.address.kind for refusal in draft.refusals if refusal.declared
            ),
            incomplete=frozenset(filter(self._is_incomplete, self.facts)),
            arns=self._final_arns(),
        )

    def _mentions(self, draft: Draft) -> tuple[Mention, ...]:
        """Return what still names an object whose ARN or unique ID the changes end."""
        final = attrs.evolve(self.scope, arns=self._final_arns())
        ending = ending_changes(draft.changes, final)
        if not ending:
            return ()
        deleted = frozenset(change.address for change in ending if change.verb is Verb.DELETE)
        desired = {
            address: self._with_unmanaged_policies(address, facts)
            for address, facts in self.facts.items()
            if address not in draft.excluded
        }
        documents = final_documents(desired, self.snapshot, deleted, draft.excluded)
        return find_mentions(ending, documents, final)

    def _with_unmanaged_policies(self, address: Address, facts: Facts) -> Facts:
        """Return the facts an object will have, with inline policies that others added."""
        desired, observed = self._with_ignored(address, facts), self.observed.get(address)
        if observed is None or not self._is_loose(address):
            return desired
        expired = self.expired.get(address, ())
        present = observed.facts.get("inline") or {}
        others = {name: text for name, text in present.items() if f"inline.{name}" not in expired}
        return {**desired, "inline": {**others, **(desired.get("inline") or {})}}


PASSES: tuple[Callable[[Planner, Draft], Draft], ...] = (
    Planner.send_renames,
    Planner.change_objects,
    Planner.leave_out,
    Planner.check_changes,
    Planner.free_dependents,
    Planner.describe_changes,
    Planner.create_in_two_steps,
    Planner.check_mentions,
    Planner.end_expired_access,
    Planner.name_secrets,
    Planner.rotate_credentials,
)
"""How a plan is made: each pass completes the draft of the one before."""
