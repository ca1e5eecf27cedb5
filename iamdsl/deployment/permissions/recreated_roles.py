"""Roles that a rollback can only recreate in two steps: they trust themselves or each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.order.cycle_breaker import cyclic_components
from iamdsl.resources.documents.principal_owners import principal_owners
from iamdsl.resources.kind.scope import Scope

if TYPE_CHECKING:
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.resources import Address


def roles_recreated_in_two_steps(plan: Plan) -> frozenset[Address]:
    """Return the roles that a plan deletes or replaces and whose trust policies are circular."""
    deleted = {step.action.destroys for step in plan.steps} - {None}
    changes = [
        change
        for change in plan.changes
        if change.address.kind == "role" and change.address in deleted and change.before is not None
    ]
    arns = {change.address: change.arn for change in changes if change.arn is not None}
    addresses = {arn: address for address, arn in arns.items()}
    scope = Scope(plan.stack, plan.partition, plan.account, arns=arns, addresses=addresses)
    trusted = {
        change.address: principal_owners((change.before or {}).get("trust"), scope)
        for change in changes
    }
    return frozenset(role for component in cyclic_components(trusted) for role in component)
