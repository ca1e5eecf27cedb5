"""Where a plan goes: whose every ARN is, and who is in which group, as declared and as seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.resources.membership import declared_memberships
from iamdsl.resources.scope import Scope

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.stack import Stack
    from iamdsl.resources import Address
    from iamdsl.resources.kind import Observed


def scope_of(
    stack: Stack,
    identity: Identity,
    seen: Mapping[Address, Observed],
    principals: Mapping[str, str],
) -> Scope:
    """The scope of what is declared and seen; a declaration's ARN goes before one seen.

    `principals` are the ARNs of living users and roles by unique id.
    """
    found = {address: one.arn for address, one in seen.items() if one.arn is not None}
    known = stack.arns(identity.partition, identity.account)
    members, groups = declared_memberships(stack)
    return Scope(
        stack.name,
        identity.partition,
        identity.account,
        arns={**found, **known},
        addresses={arn: address for address, arn in (*found.items(), *known.items())},
        members=members,
        groups=groups,
        principals=principals,
    )
