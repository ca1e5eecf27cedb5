"""Expiration: the moment after which a user, an attachment or an inline policy is removed."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.errors import ResourceError
from iamdsl.origin import here
from iamdsl.resources.kind.policy_reference import PolicyReference

if TYPE_CHECKING:
    from collections.abc import Iterable

    import attrs

    from iamdsl.resources.kind.resource import Resource

ExpiringPolicy: TypeAlias = PolicyReference | str
"""A policy that expires: the reference of an attachment, or the name of an inline policy."""

Expirations: TypeAlias = tuple[tuple[ExpiringPolicy, datetime], ...]
"""The policies of one principal that expire, each with its moment in UTC."""


def as_moment(value: datetime) -> datetime:
    """Return a point in time in UTC; raises `ResourceError` for one without a time zone."""
    if isinstance(value, datetime) and value.utcoffset() is not None:
        return value.astimezone(UTC)
    if isinstance(value, date):
        what = f"expires_at={value!r} has no time zone"
        written = f"{value.year}, {value.month}, {value.day}"
    else:
        what, written = f"expires_at={value!r} is not a point in time", "…"
    raise ResourceError(
        what,
        where=here(),
        why="the moment at which access ends must not depend on where the script runs",
        next_step=f"write datetime({written}, tzinfo=UTC)",
    )


def as_optional_moment(value: datetime | None) -> datetime | None:
    """Return a point in time in UTC, and None for None; raises `ResourceError`."""
    return None if value is None else as_moment(value)


def check_not_retained(
    resource: Resource, _attribute: attrs.Attribute[Any], moment: datetime | None
) -> None:
    """Raise `ResourceError` if a resource that expires is retained."""
    if moment is not None and resource.retain:
        raise ResourceError(
            f"{resource.address} is retained and has an expires_at",
            where=here(),
            why="a retained object stays in the account when it is no longer declared, "
            "so that its access would never end",
            next_step="remove .retained(), or expires_at",
        )


def with_expirations(
    present: Expirations, policies: Iterable[ExpiringPolicy], moment: datetime | None
) -> Expirations:
    """Return the expirations with these policies added; without a moment, unchanged.

    Raises `ResourceError` for a moment without a time zone.
    """
    if moment is None:
        return present
    expires_at = as_moment(moment)
    return (*present, *((policy, expires_at) for policy in policies))


def moment_text(moment: datetime) -> str:
    """Return a point in time as text: `2026-11-01`, with the time unless it is midnight UTC."""
    is_midnight = (moment.hour, moment.minute, moment.second) == (0, 0, 0)
    return f"{moment:%Y-%m-%d}" if is_midnight else f"{moment:%Y-%m-%d %H:%M} UTC"
