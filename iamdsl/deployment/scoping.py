"""Where a plan goes: whose every ARN is, and who is in which group, as declared and as seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.language import HasArn
from iamdsl.resources.membership import declared_memberships
from iamdsl.resources.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from iamdsl.client import Identity
    from iamdsl.resources import Address, Resource
    from iamdsl.resources.kind import Observed


def scope_of(
    stack: str,
    identity: Identity,
    declared: Collection[Resource],
    seen: Mapping[Address, Observed],
    principals: Mapping[str, str],
) -> Scope:
    """The scope of what is declared and seen; a declaration's ARN goes before one seen.

    `principals` are the ARNs of living users and roles by unique id.
    """
    bare = Scope(stack, identity.partition, identity.account)
    found = {address: one.arn for address, one in seen.items() if one.arn is not None}
    known = {one.address: bare.arn(one.arn) for one in declared if isinstance(one, HasArn)}
    members, groups = declared_memberships(declared)
    return attrs.evolve(
        bare,
        arns={**found, **known},
        addresses={arn: address for address, arn in (*found.items(), *known.items())},
        members=members,
        groups=groups,
        principals=principals,
    )
