"""Make a plan from the declared stack and the observed account; pure, sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.checks.name_checks import check_referenced_spellings, check_renames
from iamdsl.deployment.checks.pending_text_checks import check_no_pending_text
from iamdsl.deployment.checks.plan_checks import (
    check_deleted_references,
    check_referenced_arns,
    check_replaced_boundaries,
)
from iamdsl.deployment.checks.policy_reference_checks import PolicyReferenceChecker
from iamdsl.deployment.checks.principal_checks import check_trusted_ids
from iamdsl.deployment.checks.protection import (
    check_protected,
    check_retained,
)
from iamdsl.deployment.checks.rename_checks import RenameChecker
from iamdsl.deployment.checks.sdk_checks import check_sdk
from iamdsl.deployment.checks.structure_checks import check_sent_documents
from iamdsl.deployment.mentions.arn_mentions import ending_changes, find_mentions, mention_notes
from iamdsl.deployment.mentions.final_documents import final_documents
from iamdsl.deployment.mentions.trust_checks import check_ended_principals, check_trusted_principals
from iamdsl.deployment.mentions.trusting_roles import with_trusting_roles
from iamdsl.deployment.model.plan import Change, Plan, Verb
from iamdsl.deployment.order.access_order import AVAILABILITY_FIRST, LEAST_PRIVILEGE_FIRST
from iamdsl.deployment.order.creation_barrier import CallSequence
from iamdsl.deployment.order.credential_rotation import create_before_delete, duplicate_credentials
from iamdsl.deployment.order.dependency_graph import ordered_steps
from iamdsl.deployment.order.two_step_roles import (
    two_step_notes,
    two_step_roles,
    with_trust_steps,
)
from iamdsl.deployment.ownership.role_templates import with_template_notes
from iamdsl.deployment.planner.change_details import PriorSnapshot, with_details, with_notes
from iamdsl.deployment.planner.credential_age import Rotations, with_former_addresses
from iamdsl.deployment.planner.deletion_notes import deletion_notes
from iamdsl.deployment.planner.dependents import cascade_calls
from iamdsl.deployment.planner.dependents_planner import DependentsPlanner
from iamdsl.deployment.planner.expired_access import with_urgency
from iamdsl.deployment.planner.outside_holders import taken_from
from iamdsl.deployment.planner.scope_builder import complete_calls
from iamdsl.deployment.planner.target_filter import EVERYTHING
from iamdsl.deployment.planner.unread_objects import refusals_of, unread_notes
from iamdsl.deployment.quotas.quota_checks import check_quotas
from iamdsl.deployment.quotas.spread_packer import check_whole_spreads
from iamdsl.deployment.reader.denials import unread_addresses
from iamdsl.deployment.state.renames import (
    begun_renames,
    declared_renames,
    open_renames,
    pending_renames,
    rename_in_recovery,
    without_begun_replacements,
    without_lost_objects,
)
from iamdsl.deployment.state.snapshot_renames import rename_in_snapshot
from iamdsl.errors import IamdslError
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.planned_call import calls_at

if TYPE_CHECKING:
    from iamdsl.client import Identity
    from iamdsl.deployment.mentions.arn_mentions import Mention
    from iamdsl.deployment.model.selection import Selection
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.deployment.order.access_order import Order
    from iamdsl.deployment.ownership.ownership import PlanOptions, SecretLookup
    from iamdsl.deployment.planner.target_filter import TargetFilter
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.deployment.state.renames import Renames
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.planned_call import PlannedCalls
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
    `ProtectedResource`, `QuotaExceeded`, `StateError` or `ResourceError`.
    """
    check_referenced_spellings(stack, identity, snapshot)
    check_referenced_arns(stack, identity, snapshot)
    renames = {
        **begun_renames(recovery, snapshot),
        **without_begun_replacements(declared_renames(stack, recovery.ledger), recovery, snapshot),
    }
    pending = pending_renames(renames, snapshot, recovery.ledger)
    renames = without_lost_objects(renames, pending, snapshot, recovery.ledger)
    check_renames(stack, pending, snapshot, recovery, options)
    renamed_snapshot = rename_in_snapshot(snapshot, pending)
    renamed_recovery = rename_in_recovery(recovery, renames)
    rotations = Rotations.at(options.now, stack, renamed_snapshot, renamed_recovery, pending)
    planner = Planner(
        stack,
        identity,
        rotations.snapshot(renamed_snapshot),
        with_former_addresses(renamed_recovery, rotations.moves),
        stored,
        options,
    )
    past = PriorSnapshot(
        rotations.snapshot(snapshot), with_former_addresses(recovery, rotations.moves), pending
    )
    plan = planner.plan(
        endpoint,
        renames,
        pending,
        past,
        target_filter=target_filter,
        first=order,
        rename_checker=RenameChecker(stack, renames, pending, snapshot, recovery),
    )
    plan = with_template_notes(rotations.with_notes(plan), planner.observed)
    check_sdk(plan.steps, planner.origins)
    check_no_pending_text(plan, planner.origins)
    check_sent_documents(plan.steps, identity, planner.declared, planner.origins)
    checker = PolicyReferenceChecker(identity, snapshot, planner.scope.addresses, options.elsewhere)
    return check_trusted_ids(checker.check(plan, planner.facts, planner.origins), snapshot)


class Planner(DependentsPlanner):
    """Builder of one plan from the declared resources and the observed objects."""

    def plan(  # noqa: PLR0913 - the renames, and what restricts the plan
        self,
        endpoint: str | None,
        renames: Renames,
        pending: Renames,
        past: PriorSnapshot,
        *,
        target_filter: TargetFilter = EVERYTHING,
        first: Order = AVAILABILITY_FIRST,
        rename_checker: RenameChecker | None = None,
    ) -> Plan:
        """Return the plan: every change with the facts before it (from `past`), and the steps.

        Raises the error of a change that cannot be planned, unless the filter leaves it out.
        """
        self.old_names: dict[Address, Address] = {new: old for old, new in pending.items()}
        self.selection: Selection = target_filter.selection
        facts = self.facts
        addresses = tuple(dict.fromkeys((*facts, *self._all_addresses())))
        unread = unread_addresses(
            addresses, self.snapshot, {**open_renames(self.recovery), **renames}
        )
        for address in unread:
            self.observed.pop(address, None)
        replaced = self._replacements(facts)
        changes: list[Change] = []
        actions: PlannedCalls = tuple(
            rename(old.name, new.name).at(new)
            for old, new in pending.items()
            # A replaced object is created under its new name.
            if new not in replaced and (rename := KINDS[old.kind].rename) is not None
        )
        refused = {} if rename_checker is None else rename_checker.errors(replaced)
        for error in refused.values() if target_filter.covers_everything else ():
            raise error
        waiting = frozenset[Address]() if rename_checker is None else rename_checker.waiting
        for address in addresses:
            if address in refused or (address in waiting and address not in facts):
                continue
            if address in unread:
                changes.append(Change(address, Verb.NONE))
                continue
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
            actions += calls_at(address, calls)
        excluded = target_filter.excluded_addresses(changes, actions, refused, renames.values())
        refusals = tuple(
            refusal
            for refusal in refusals_of(unread, changes, actions, renames.values(), self)
            if refusal.address not in excluded
        )
        excluded |= {refusal.address for refusal in refusals}
        changes = [change for change in changes if change.address not in excluded]
        actions = tuple(action for action in actions if action.address not in excluded)
        replaced -= excluded
        self._check_changes(changes, replaced, excluded)
        unmanaged = self._unmanaged_dependents(actions, replaced)
        kept, returns = self._with_holders(changes, taken_from(unmanaged, replaced))
        cascade = (*cascade_calls(unmanaged), *returns)
        actions += cascade
        changes = list(
            with_trusting_roles(with_details(kept, facts, past, cascade), self.snapshot, self.scope)
        )
        mentions = self._mentions(changes, excluded)
        self._check_principals(mentions, actions)
        in_two_steps = two_step_roles(actions, facts, self.scope)
        actions = with_trust_steps(actions, in_two_steps, facts, self.scope)
        actions = with_urgency(actions, self.expired)
        known = {*facts, *(change.address for change in changes)}
        steps = ordered_steps(
            create_before_delete(
                complete_calls(actions, self.recovery, frozenset(pending.values())),
                self.snapshot,
                duplicate_credentials(facts, self.observed),
            ),
            self.origins,
            CallSequence(
                first,
                delete_first=self.options.delete_first,
                undeclared=frozenset(
                    change.address
                    for change in changes
                    if change.verb is Verb.DELETE and self.expired.get(change.address) != ()
                ),
                untried=frozenset(refusal.address.kind for refusal in refusals if refusal.declared),
                incomplete=frozenset(filter(self._is_incomplete, facts)),
                arns=self._final_arns(),
            ),
            self.snapshot,
        )
        plan = Plan(
            stack=self.stack.name,
            partition=self.identity.partition,
            account=self.identity.account,
            endpoint=endpoint,
            serial=self.recovery.ledger.serial,
            changes=with_notes(changes, two_step_notes(in_two_steps), mention_notes(mentions)),
            steps=steps,
            renames=renames,
            expired=self.expired,
            arns={address: arn for address, arn in self.scope.arns.items() if address in known},
            left_out=tuple(sorted(excluded)),
            notes=(
                *deletion_notes(changes, steps, delete_first=self.options.delete_first),
                *unread_notes(self.stack, self.snapshot),
            ),
            refused=refusals,
            delete_first=self.options.delete_first,
            revokes_first=first == LEAST_PRIVILEGE_FIRST,
        )
        return check_quotas(plan, self.snapshot, self.recovery.ledger.ended)

    def _check_changes(
        self, changes: list[Change], replaced: frozenset[Address], excluded: frozenset[Address]
    ) -> None:
        """Raise the error of a change that cannot be made; see `make_plan`."""
        check_replaced_boundaries(
            {address: self.observed[address] for address in replaced}, self.origins
        )
        check_whole_spreads(self.declared, changes, excluded)
        check_deleted_references(changes, self.facts, self.scope, self.declared.values())
        check_protected(changes, self.declared, self.recovery.ledger)
        check_retained(changes, self.observed, self.origins)

    def _check_principals(self, mentions: tuple[Mention, ...], actions: PlannedCalls) -> None:
        """Raise `ResourceError` for a trust policy that names who does not exist in the end."""
        ended_users = self.options.ended_users
        check_trusted_principals(
            mentions,
            actions,
            self.origins,
            self._final_arns(),
            ended_users,
            force=self.options.force,
        )
        check_ended_principals(actions, self.facts, self.scope, ended_users, self.origins)

    def _mentions(self, changes: list[Change], excluded: frozenset[Address]) -> tuple[Mention, ...]:
        """Return what still names an object whose ARN or unique ID the changes end."""
        final = attrs.evolve(self.scope, arns=self._final_arns())
        ending = ending_changes(changes, final)
        if not ending:
            return ()
        deleted = frozenset(change.address for change in ending if change.verb is Verb.DELETE)
        desired = {
            address: self._with_unmanaged_policies(address, facts)
            for address, facts in self.facts.items()
            if address not in excluded
        }
        documents = final_documents(desired, self.snapshot, deleted, excluded)
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
