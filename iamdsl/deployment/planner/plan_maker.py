"""Make a plan from the declared stack and the observed account; pure, sends nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.checks.name_checks import check_referenced_spellings, check_renames
from iamdsl.deployment.checks.pending_text_checks import check_no_pending_text
from iamdsl.deployment.checks.plan_checks import check_referenced_arns
from iamdsl.deployment.checks.policy_reference_checks import PolicyReferenceChecker
from iamdsl.deployment.checks.principal_checks import check_trusted_ids
from iamdsl.deployment.checks.rename_checks import RenameChecker
from iamdsl.deployment.checks.sdk_checks import check_sdk
from iamdsl.deployment.checks.structure_checks import check_sent_documents
from iamdsl.deployment.ownership.role_templates import with_template_notes
from iamdsl.deployment.planner.change_details import PriorSnapshot
from iamdsl.deployment.planner.credential_age import Rotations, with_former_addresses
from iamdsl.deployment.planner.planner import Planner
from iamdsl.deployment.state.renames import (
    begun_renames,
    declared_renames,
    declared_sources,
    open_renames,
    pending_renames,
    rename_in_recovery,
    without_begun_replacements,
    without_lost_objects,
)
from iamdsl.deployment.state.snapshot_renames import rename_in_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.planner.draft import PlanBasis


def make_plan(basis: PlanBasis) -> Plan:
    """Return the plan that makes the account as the stack declares.

    What the stack owns and no longer declares is deleted. Raises `UndeclaredResource`,
    `DependencyCycle`, `NotOurs`, `ProtectedResource`, `QuotaExceeded`, `StateError` or
    `ResourceError`.
    """
    for prepare in PREPARATION:
        basis = prepare(basis)
    planner = Planner(basis)
    plan = planner.plan()
    for check in CHECKS:
        plan = check(plan, planner)
    return plan


def check_references(basis: PlanBasis) -> PlanBasis:
    """Refuse references by ARN to what the account does not have."""
    check_referenced_spellings(basis.stack, basis.identity, basis.snapshot)
    check_referenced_arns(basis.stack, basis.identity, basis.snapshot)
    return basis


def with_renames(basis: PlanBasis) -> PlanBasis:
    """Return the basis with renamed objects under their new names."""
    stack, snapshot, recovery = basis.stack, basis.snapshot, basis.recovery
    if not (declared_sources(stack) or open_renames(recovery)):
        return basis
    renames = {
        **begun_renames(recovery, snapshot),
        **without_begun_replacements(declared_renames(stack, recovery.ledger), recovery, snapshot),
    }
    pending = pending_renames(renames, snapshot, recovery.ledger)
    renames = without_lost_objects(renames, pending, snapshot, recovery.ledger)
    check_renames(stack, pending, snapshot, recovery, basis.options)
    return attrs.evolve(
        basis,
        snapshot=rename_in_snapshot(snapshot, pending),
        recovery=rename_in_recovery(recovery, renames),
        renames=renames,
        pending=pending,
        past=PriorSnapshot(snapshot, recovery, pending),
        rename_checker=RenameChecker(stack, renames, pending, snapshot, recovery),
    )


def with_rotations(basis: PlanBasis) -> PlanBasis:
    """Return the basis with the credentials that are rotated under addresses of their own."""
    past = basis.past
    if not (basis.recovery.ledger.entries or basis.recovery.adopting):
        return basis
    rotations = Rotations.at(
        basis.options.now, basis.stack, basis.snapshot, basis.recovery, basis.pending
    )
    return attrs.evolve(
        basis,
        rotations=rotations,
        snapshot=rotations.snapshot(basis.snapshot),
        recovery=with_former_addresses(basis.recovery, rotations.moves),
        past=PriorSnapshot(
            rotations.snapshot(past.snapshot),
            with_former_addresses(past.recovery, rotations.moves),
            past.pending,
        ),
    )


def note_rotations(plan: Plan, planner: Planner) -> Plan:
    """Return the plan with notes on the credentials that it rotates."""
    rotations = planner.basis.rotations
    return rotations.with_notes(plan) if rotations.due else plan


def note_templates(plan: Plan, planner: Planner) -> Plan:
    """Return the plan with notes on roles that were created from a template."""
    return with_template_notes(plan, planner.observed) if planner.observed else plan


def check_calls(plan: Plan, planner: Planner) -> Plan:
    """Refuse calls that the SDK cannot send, or that IAM would refuse."""
    check_sdk(plan.steps, planner.origins)
    check_no_pending_text(plan, planner.origins)
    check_sent_documents(plan.steps, planner.identity, planner.declared, planner.origins)
    return plan


def check_policies(plan: Plan, planner: Planner) -> Plan:
    """Refuse managed policies that do not exist, and note those that may not."""
    snapshot, elsewhere = planner.basis.past.snapshot, planner.options.elsewhere
    checker = PolicyReferenceChecker(planner.identity, snapshot, planner.scope.addresses, elsewhere)
    return checker.check(plan, planner.facts, planner.origins)


def check_trusts(plan: Plan, planner: Planner) -> Plan:
    """Refuse to trust deleted principals, and note who trusts one already."""
    return check_trusted_ids(plan, planner.basis.past.snapshot)


PREPARATION: tuple[Callable[[PlanBasis], PlanBasis], ...] = (
    check_references,
    with_renames,
    with_rotations,
)
"""What is done before objects are compared."""

CHECKS: tuple[Callable[[Plan, Planner], Plan], ...] = (
    note_rotations,
    note_templates,
    check_calls,
    check_policies,
    check_trusts,
)
"""What only the whole plan shows."""
