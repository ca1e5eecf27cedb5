"""Actions that read a plan's objects one by one, each on that object only.

With them, and without any read of the whole account, a run makes and carries out the plan.
"""

from __future__ import annotations

from itertools import filterfalse
from typing import TYPE_CHECKING

from iamdsl.catalog.queries.attachable_policies import is_listed
from iamdsl.deployment.permissions.required_actions import ACCOUNT_READS, CONFINED_READS, PREFIX
from iamdsl.deployment.reader.policy_lookups import policy_arns
from iamdsl.deployment.state.renames import owning_user
from iamdsl.resources import KINDS, Address
from iamdsl.resources.kind.scope import Scope
from iamdsl.resources.parts.attachment import policy_name
from iamdsl.resources.parts.membership import references_by_arn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.permissions.resource_arns import ArnFinder
    from iamdsl.resources import Resource, ResourceKind


def confined_reads(plan: Plan, stack: Iterable[Resource], finder: ArnFinder) -> set[str]:
    """Return the actions that read the plan's objects, before and after the run.

    What the resources of `stack` refer to by ARN is looked up too; its ARNs are added to `finder`.
    """
    identity = Scope(plan.stack, plan.partition, plan.account)
    result = {*plan.reads} - {f"{PREFIX}{operation}" for operation in ACCOUNT_READS}
    attributes = {change.address: change.attributes for change in plan.changes}
    addresses = (*attributes, *(refusal.address for refusal in plan.refused))
    for address in addresses:
        for name in (address.kind, owning_user(address).kind):
            result |= {f"{PREFIX}{operation}" for operation in CONFINED_READS.get(name, ())}
        known = attributes.get(address, {})
        result |= {*reads_of_kind(KINDS[address.kind], address.name, known, identity)}
    for address, arn in (item for resource in stack for item in references_by_arn(resource)):
        finder.add(address, str(arn.bind(partition=plan.partition, account=plan.account)))
        result.add(f"{PREFIX}Get{address.kind.capitalize()}")
    for change in plan.changes:
        for policy_arn in filterfalse(is_listed, policy_arns(change.desired or {})):
            finder.add(Address("policy", policy_name(policy_arn)), policy_arn)
            result.add(f"{PREFIX}GetPolicy")
    return result


def reads_of_kind(
    kind: ResourceKind, name: str, attributes: Mapping[str, str], scope: Scope
) -> Iterable[str]:
    """Yield the actions that read an object of a kind, in addition to those of the bulk read."""
    for call in kind.reads(name, attributes, scope):
        yield f"{PREFIX}{call.operation}"
    if kind.credentials is not None and kind.credentials.detail is not None:
        user = kind.credentials.user(name)
        yield f"{PREFIX}{kind.credentials.detail(user, '').operation}"
