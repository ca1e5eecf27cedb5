"""How each condition operator compares a request value with a policy value.

The result is None where AWS does not specify it: for values that the operator cannot read.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import functools
import operator as python
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
    ip_network,
)
from typing import TYPE_CHECKING, Any, TypeAlias

from iamdsl.language.elements.condition import NUMBER, VARIABLE_FAMILIES, instant
from iamdsl.language.text.pattern import Pattern
from iamdsl.language.text.pattern_tokens import STAR, Token

if TYPE_CHECKING:
    import datetime as dt

Compare: TypeAlias = Callable[[str, Any], bool | None]
"""Comparison of the text of a request value with a policy value from `prepare_value`."""

_NUMBER = re.compile(NUMBER, re.ASCII).fullmatch
_ARN_PARTS = 6
_BOOLEANS = {"true": True, "false": False}


@functools.lru_cache(maxsize=8192)
def parse_number(text: str) -> Decimal | None:
    """Return the exact number that a text means; None if it is not a number."""
    return Decimal(text) if _NUMBER(text) else None


@functools.lru_cache(maxsize=8192)
def parse_instant(text: str) -> dt.datetime | None:
    """Return the instant of a text in ISO 8601 or seconds since 1970; None if it is neither."""
    return instant(text)


@functools.lru_cache(maxsize=8192)
def parse_network(text: str) -> IPv4Network | IPv6Network | None:
    """Return the network of a text in CIDR notation, or of one address; None if it is neither."""
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


@functools.lru_cache(maxsize=8192)
def parse_address(text: str) -> IPv4Address | IPv6Address | None:
    """Return the IP address of a text; None if it is not one."""
    try:
        return ip_address(text)
    except ValueError:
        return None


def _ordered_comparison(read: Callable[[str], Any], compare: Callable[[Any, Any], bool]) -> Compare:
    def compared(text: str, policy_value: Any) -> bool | None:
        value = read(text)
        return None if value is None or policy_value is None else compare(value, policy_value)

    return compared


def _equal_text(text: str, policy_value: str) -> bool:
    return text == policy_value


def _equal_ignoring_case(text: str, policy_value: str) -> bool:
    return text.lower() == policy_value


def _like(text: str, test: Callable[[str], object]) -> bool:
    return bool(test(text))


def _equal_bool(text: str, policy_value: bool | None) -> bool | None:  # noqa: FBT001 - a value
    value = _BOOLEANS.get(text.lower())
    return None if value is None or policy_value is None else value is policy_value


def _within(text: str, network: IPv4Network | IPv6Network | None) -> bool | None:
    address = parse_address(text)
    if address is None or network is None:
        return None
    return address in network


def _arn(text: str, tests: tuple[Callable[[str], object], ...] | None) -> bool:
    if tests is None:
        return False
    if len(tests) == 1:
        return True
    parts = text.split(":", _ARN_PARTS - 1)
    return len(parts) == _ARN_PARTS and all(
        test(part) for test, part in zip(tests, parts, strict=True)
    )


_RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "Equals": python.eq,
    "LessThan": python.lt,
    "LessThanEquals": python.le,
    "GreaterThan": python.gt,
    "GreaterThanEquals": python.ge,
}

COMPARE: Mapping[str, Compare] = {
    "StringEquals": _equal_text,
    "StringEqualsIgnoreCase": _equal_ignoring_case,
    "StringLike": _like,
    "Bool": _equal_bool,
    "BinaryEquals": _equal_text,
    "IpAddress": _within,
    "ArnEquals": _arn,
    "ArnLike": _arn,
    **{
        f"Numeric{name}": _ordered_comparison(parse_number, compare)
        for name, compare in _RELATIONS.items()
    },
    **{
        f"Date{name}": _ordered_comparison(parse_instant, compare)
        for name, compare in _RELATIONS.items()
    },
}
"""How each operator that is not negated compares; a negated operator uses its opposite."""


def parse_value(base: str, text: str, *, variables: bool) -> Pattern:
    """Return the pattern of a policy value; not every operator allows variables or wildcards."""
    family = "Arn" if base.startswith("Arn") else "String" if base.startswith("String") else ""
    wild = base == "StringLike" or family == "Arn"
    return Pattern.parse(text, variables=variables and family in VARIABLE_FAMILIES, wild=wild)


def prepare_value(base: str, pattern: Pattern) -> Any:
    """Return a policy value as its operator compares it, from a pattern without variables."""
    if base == "StringLike":
        return pattern.test
    if base.startswith("Arn"):
        return _arn_tests(pattern)
    read = next((item for family, item in _READERS.items() if base.startswith(family)), str)
    return read(pattern.literal or "")


_READERS: Mapping[str, Callable[[str], Any]] = {
    "Numeric": parse_number,
    "Date": parse_instant,
    "Bool": lambda text: _BOOLEANS.get(text.lower()),
    "IpAddress": parse_network,
    "StringEqualsIgnoreCase": str.lower,
}
"""How policy values are read, by the prefix of the operator's name; others are text."""


@functools.lru_cache(maxsize=4096)
def _arn_tests(pattern: Pattern) -> tuple[Callable[[str], object], ...] | None:
    """Return a test for each of an ARN's six parts, or one for `*`; None if it is not an ARN."""
    if pattern.tokens == (STAR,):
        return (pattern.test,)
    split: list[list[Token]] = [[]]
    for token in pattern.tokens:
        if not isinstance(token, str):
            split[-1].append(token)
            continue
        # Colons in the value of a variable also separate parts.
        first, *rest = token.split(":", _ARN_PARTS - len(split))
        split[-1].append(first)
        split.extend([item] for item in rest)
    if len(split) < _ARN_PARTS:
        return None
    return tuple(Pattern(tuple(tokens)).test for tokens in split)
