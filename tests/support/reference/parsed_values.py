"""Numbers, dates, addresses and booleans of condition values; None if one cannot be read.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import datetime as dt
import decimal
import ipaddress
from typing import Any, TypeAlias

Network: TypeAlias = ipaddress.IPv4Network | ipaddress.IPv6Network


def text(value: Any) -> str:
    """Return a value as IAM writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dt.datetime):
        return value.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return str(value)


def number(text_value: str) -> decimal.Decimal | None:
    """Return a finite number."""
    try:
        result = decimal.Decimal(text_value)
    except decimal.InvalidOperation:
        return None
    return result if result.is_finite() else None


def boolean(text_value: str) -> bool | None:
    """Return the boolean of `true` or `false`, in any case."""
    return {"true": True, "false": False}.get(text_value.lower())


def moment(text_value: str) -> dt.datetime | None:
    """Return the instant of a date, with or without time, or of seconds since 1970."""
    seconds = number(text_value)
    if seconds is not None:
        start = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
        return start + dt.timedelta(microseconds=int(seconds * 1_000_000))
    try:
        instant = dt.datetime.fromisoformat(text_value)
    except ValueError:
        return None
    return instant if instant.tzinfo else instant.replace(tzinfo=dt.UTC)


def network(text_value: str) -> Network | None:
    """Return a network, or a single address as a network."""
    try:
        return ipaddress.ip_network(text_value, strict=False)
    except ValueError:
        return None
