"""What is declared beside what was observed: the scope both are seen in, and what differs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.language import HasArn
from iamdsl.resources import KINDS
from iamdsl.resources.difference import differences
from iamdsl.resources.membership import declared_memberships
from iamdsl.resources.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.stack import Stack
    from iamdsl.resources import Address, Resource
    from iamdsl.resources.kind import Difference, Facts, Observed


def scope_of(stack: Stack, identity: Identity, seen: Mapping[Address, Observed]) -> Scope:
    """The scope of a stack in an account, with the ARNs of what it declares and what was seen."""
    bare = Scope(stack.name, identity.partition, identity.account)
    arns = {
        resource.address: bare.arn(resource.arn)
        for resource in stack
        if isinstance(resource, HasArn)
    }
    observed = {address: found.arn for address, found in seen.items() if found.arn is not None}
    members, groups = declared_memberships(stack)
    return Scope(
        stack.name,
        identity.partition,
        identity.account,
        arns={**observed, **arns},
        addresses={arn: address for address, arn in (*observed.items(), *arns.items())},
        members=members,
        groups=groups,
    )


def differing(resource: Resource, declared: Facts, observed: Facts) -> tuple[Difference, ...]:
    """What differs and is the declaration's affair: what is not exclusive only ever adds."""
    kind = KINDS[resource.kind]
    found = differences(kind.fields, declared, observed)
    if getattr(resource, "exclusive", True):
        return found
    return tuple(one for one in found if one.after is not None or one.field not in kind.collections)
