"""The field `expirations` of users, groups and roles: which of their policies expire, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.catalog import AwsManagedPolicy
from iamdsl.errors import DuplicateResource, ResourceError
from iamdsl.origin import here
from iamdsl.resources.parts.attachment import (
    ManagedPolicyLike,
    ManagedPolicyResource,
    as_reference,
)
from iamdsl.resources.parts.expiration import Expirations, ExpiringPolicy, as_moment

if TYPE_CHECKING:
    import attrs

    from iamdsl.resources.kind.resource import Resource

ExpirationDeclaration: TypeAlias = (
    Mapping[AwsManagedPolicy, datetime]
    | Mapping[ManagedPolicyResource, datetime]
    | Mapping[str, datetime]
    | Mapping[ManagedPolicyLike, datetime]
    | Iterable[tuple[ManagedPolicyLike, datetime]]
)
"""Moments by managed policy, or by the name of an inline policy."""


def _as_policy(policy: ManagedPolicyLike) -> ExpiringPolicy:
    is_inline_name = isinstance(policy, str) and not policy.startswith("arn:")
    return str(policy) if is_inline_name else as_reference(policy)


def as_expirations(expirations: ExpirationDeclaration) -> Expirations:
    """Convert a mapping or pairs to expirations, the earliest first.

    Raises `DuplicateResource`, `InvalidArn`, or `ResourceError` for a moment without a time zone.
    """
    pairs = expirations.items() if isinstance(expirations, Mapping) else expirations
    result = tuple((_as_policy(policy), as_moment(moment)) for policy, moment in pairs)
    policies = [policy for policy, _ in result]
    for policy in policies:
        if policies.count(policy) > 1:
            raise DuplicateResource(
                f"expires_at of {policy} is given twice",
                where=here(),
                next_step="keep one of the two",
            )
    return tuple(sorted(result, key=lambda pair: (pair[1], str(pair[0]))))


def check_expirations(
    resource: Resource, _attribute: attrs.Attribute[Any], expirations: Expirations
) -> None:
    """Raise `ResourceError` for a policy that the resource does not have."""
    if not expirations:
        return
    known = {inline.name for inline in getattr(resource, "inline")}  # noqa: B009 - declared by each
    known.update(getattr(resource, "attachments"))  # noqa: B009
    for policy, _ in expirations:
        if policy not in known:
            raise ResourceError(
                f"{resource.address} has no policy {policy} that could expire",
                where=here(),
                why="expirations are for its attached managed policies, and for its inline "
                "policies by name",
                next_step="write .attach(policy, expires_at=…) or "
                ".with_inline(name, …, expires_at=…)",
            )
