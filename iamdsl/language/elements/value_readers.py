"""What the texts of numbers, dates, addresses and truth values mean; None for other text.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII).fullmatch
_YEAR_AND_MONTH = re.compile(r"\d{4}(-\d{2})?", re.ASCII).fullmatch
_BOOLEANS = {"true": True, "false": False}


def is_number(text: str) -> bool:
    """Return whether a text is written as a number, however large."""
    return _NUMBER(text) is not None


@functools.lru_cache(maxsize=8192)
def parse_number(text: str) -> Decimal | None:
    """Return the exact number of a text; None if it is no number, or one beyond all bounds."""
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(text) if is_number(text) else None
    except InvalidOperation:
        return None  # an exponent of twenty digits, for example


@functools.lru_cache(maxsize=8192)
def parse_instant(text: str) -> datetime | None:
    """Return the instant of a text in ISO 8601 or seconds since 1970; None if it is neither.

    Four digits are a year, and `2027-01` is the start of that month, as in W3C's note:
    https://www.w3.org/TR/NOTE-datetime
    """
    from datetime import UTC, datetime

    try:
        if _YEAR_AND_MONTH(text):
            return datetime(int(text[:4]), int(text[5:] or 1), 1, tzinfo=UTC)
        if is_number(text):
            return datetime.fromtimestamp(float(text), UTC)
        result = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return result if result.tzinfo is not None else result.replace(tzinfo=UTC)


@functools.lru_cache(maxsize=8192)
def parse_network(text: str) -> IPv4Network | IPv6Network | None:
    """Return the network of a text in CIDR notation, or of one address; None if it is neither."""
    from ipaddress import ip_network

    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


@functools.lru_cache(maxsize=8192)
def parse_address(text: str) -> IPv4Address | IPv6Address | None:
    """Return the IP address of a text; None if it is not one."""
    from ipaddress import ip_address

    try:
        return ip_address(text)
    except ValueError:
        return None


def parse_bool(text: str) -> bool | None:
    """Return the truth value that a text means, in any letter case; None if it is neither."""
    return _BOOLEANS.get(text.lower())
