"""Values as conditions compare them; None is what cannot be read.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import datetime as dt
import decimal
import ipaddress
from typing import Any, TypeAlias

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


def text(value: Any) -> str:
    """A value as IAM writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return str(value)


def number(said: str) -> decimal.Decimal | None:
    """A finite number."""
    try:
        result = decimal.Decimal(said)
    except decimal.InvalidOperation:
        return None
    return result if result.is_finite() else None


def boolean(said: str) -> bool | None:
    """`true` or `false`, in any case."""
    return {"true": True, "false": False}.get(said.lower())


def moment(said: str) -> dt.datetime | None:
    """A date, with a time of day or without, or the seconds since 1970."""
    seconds = number(said)
    if seconds is not None:
        start = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
        return start + dt.timedelta(microseconds=int(seconds * 1_000_000))
    try:
        instant = dt.datetime.fromisoformat(said)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=dt.UTC)


def network(said: str) -> Network | None:
    """A range of addresses, or a single one."""
    try:
        return ipaddress.ip_network(said, strict=False)
    except ValueError:
        return None
