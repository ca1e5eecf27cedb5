"""What a plan is refused for, though every resource in it is right by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl.errors import ResourceError, UndeclaredResource, did_you_mean
from iamdsl.resources.parts.membership import references_by_arn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.client import Identity
    from iamdsl.deployment.model.stack import Stack
    from iamdsl.origin import Origin
    from iamdsl.resources import Address
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def check_referenced_arns(stack: Stack, identity: Identity, snapshot: Snapshot) -> None:
    """Refuse a group or user that is meant to be in the account and is not.

    Raises UndeclaredResource.
    """
    declared = {resource.address for resource in stack}
    for resource in stack:
        for address, arn in references_by_arn(resource):
            if arn.account not in {None, identity.account}:
                raise UndeclaredResource(
                    f"{resource.address} refers to {arn}",
                    where=resource.origin,
                    why=f"that is not in the account {identity.account}",
                    next_step="leave the account out of the ARN, or deploy there",
                )
            if address in declared or snapshot.has(address.kind, address.name):
                continue
            close = [item.name for item in declared if item.kind == address.kind]
            raise UndeclaredResource(
                f"{resource.address} refers to {address}, which does not exist",
                where=resource.origin,
                why="an ARN stands for what is in the account already",
                next_step=did_you_mean(address.name, [*snapshot.names(address.kind), *close]),
            )


def check_replaced_boundaries(
    replaced: Mapping[Address, ObservedResource], origins: Mapping[Address, Origin | None]
) -> None:
    """Refuse to make a policy anew while it bounds somebody; raises ResourceError."""
    for address, observed in replaced.items():
        holders = observed.extra.get("holders", ())
        bounded = [f"{kind}/{name}" for kind, name, how in holders if how == "boundary"]
        if bounded:
            raise ResourceError(
                f"{address} would have to be deleted and made anew",
                where=origins.get(address),
                why=f"its path or description changed, and it is the boundary of "
                f"{', '.join(bounded)}, which would be unbounded meanwhile",
                next_step="declare a second policy under another name, and move them to it",
            )
