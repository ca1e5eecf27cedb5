"""Checks of a whole plan, whose resources are valid one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.reader.policy_lookups import policy_arns
from iamdsl.deployment.state.renames import owning_user
from iamdsl.errors import ResourceError, UndeclaredResource, did_you_mean
from iamdsl.resources import Address
from iamdsl.resources.parts.membership import references_by_arn

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.plan import Change
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.origin import Origin
    from iamdsl.resources import Resource
    from iamdsl.resources.kind.fact_fields import Facts
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.resources.kind.scope import Scope
    from iamdsl.snapshot import Snapshot


def check_referenced_arns(stack: Stack, identity: Identity, snapshot: Snapshot) -> None:
    """Refuse a reference by ARN to a group or user that does not exist in the account.

    Raises `UndeclaredResource`.
    """
    declared = {resource.address for resource in stack}
    for resource in stack:
        for address, arn in references_by_arn(resource):
            if arn.account not in {None, identity.account}:
                raise UndeclaredResource(
                    f"{resource.address} refers to {arn}",
                    where=resource.origin,
                    why=f"this ARN is not in account {identity.account}",
                    next_step=f"omit the account from the ARN, or deploy to account {arn.account}",
                )
            if (
                address in declared
                or snapshot.has(address.kind, address.name)
                or str(address) in snapshot.denied
            ):
                continue
            names = [other.name for other in declared if other.kind == address.kind]
            raise UndeclaredResource(
                f"{resource.address} refers to {address}, which does not exist",
                where=resource.origin,
                why="a reference by ARN is to a resource that exists in the account",
                next_step=did_you_mean(address.name, [*snapshot.names(address.kind), *names]),
            )


def check_deleted_references(
    changes: Iterable[Change],
    facts: Mapping[Address, Facts],
    scope: Scope,
    stack: Iterable[Resource],
) -> None:
    """Refuse to delete what a declared resource still names by its ARN or address.

    Raises `UndeclaredResource`. Trust policies are checked by themselves.
    """
    verbs = {change.address: change.verb for change in changes}
    deleted = {address for address, verb in verbs.items() if verb is Verb.DELETE}
    for resource in stack if deleted else ():
        if resource.address not in verbs:
            continue
        named = _named_objects(resource, facts.get(resource.address, {}), scope)
        for address in sorted(named & deleted):
            raise UndeclaredResource(
                f"{resource.address} refers to {address}, which this plan deletes",
                where=resource.origin,
                why=f"{address} is not declared any more",
                next_step=f"declare {address} again, or remove the reference; to keep it in the "
                "account without a declaration, apply it once with .retained()",
            )


def _named_objects(resource: Resource, facts: Facts, scope: Scope) -> frozenset[Address]:
    """Return the objects that a resource needs for its policies, groups, members or role."""
    policies = (scope.owner(arn) for arn in policy_arns(facts))
    members = {address for address, _ in references_by_arn(resource)}
    role = facts.get("role")
    roles = {Address("role", role)} if isinstance(role, str) else set[Address]()
    return frozenset().union(*policies, members, roles, {owning_user(resource.address)})


def check_replaced_boundaries(
    replaced: Mapping[Address, ObservedResource], origins: Mapping[Address, Origin | None]
) -> None:
    """Refuse to replace a policy that is a permissions boundary; raises `ResourceError`."""
    for address, observed in replaced.items():
        bounded = ", ".join(map(str, observed.bounded))
        if bounded:
            raise ResourceError(
                f"{address} would have to be replaced: deleted and recreated",
                where=origins.get(address),
                why="its path or description changed, and it is the permissions boundary of "
                f"{bounded}, which would have no boundary in between",
                next_step="declare a second policy under another name, and make it the boundary "
                f"of {bounded}",
            )
