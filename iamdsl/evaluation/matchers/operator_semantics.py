"""How a condition operator holds one value of a request against one of a policy.

True or False, or None where AWS does not say: for values that are none of the
operator's kind.
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

from iamdsl.evaluation.matchers.pattern_matcher import (
    ANY_TEXT,
    Piece,
    compile_pattern,
    literal_text,
    parse_pattern,
)
from iamdsl.language.elements.condition import NUMBER, VARIABLE_FAMILIES, instant

if TYPE_CHECKING:
    import datetime as dt

Compare: TypeAlias = Callable[[str, Any], bool | None]
"""Holds a request's text against a policy's value as `prepare_value` made it."""

_NUMBER = re.compile(NUMBER, re.ASCII).fullmatch
_ARN_PARTS = 6
_TRUTHS = {"true": True, "false": False}


@functools.lru_cache(maxsize=8192)
def number_of(text: str) -> Decimal | None:
    """The number of a text, exactly; None when it is none."""
    return Decimal(text) if _NUMBER(text) else None


@functools.lru_cache(maxsize=8192)
def instant_of(text: str) -> dt.datetime | None:
    """The instant of a text, ISO 8601 or seconds since 1970; None when it is none."""
    return instant(text)


@functools.lru_cache(maxsize=8192)
def network_of(text: str) -> IPv4Network | IPv6Network | None:
    """The addresses of a text in CIDR notation, or of one address; None when it is neither."""
    try:
        return ip_network(text, strict=False)
    except ValueError:
        return None


@functools.lru_cache(maxsize=8192)
def address_of(text: str) -> IPv4Address | IPv6Address | None:
    """The address of a text; None when it is none."""
    try:
        return ip_address(text)
    except ValueError:
        return None


def _ordered_comparison(read: Callable[[str], Any], compare: Callable[[Any, Any], bool]) -> Compare:
    def held(asked: str, said: Any) -> bool | None:
        item = read(asked)
        return None if item is None or said is None else compare(item, said)

    return held


def _equal_text(asked: str, said: str) -> bool:
    return asked == said


def _equal_ignoring_case(asked: str, said: str) -> bool:
    return asked.lower() == said


def _like(asked: str, said: Callable[[str], object]) -> bool:
    return bool(said(asked))


def _equal_bool(asked: str, said: bool | None) -> bool | None:  # noqa: FBT001 - it is the value
    item = _TRUTHS.get(asked.lower())
    return None if item is None or said is None else item is said


def _within(asked: str, said: IPv4Network | IPv6Network | None) -> bool | None:
    item = address_of(asked)
    if item is None or said is None:
        return None
    return item in said


def _arn(asked: str, said: tuple[Callable[[str], object], ...] | None) -> bool:
    if said is None:
        return False
    if len(said) == 1:
        return True
    parts = asked.split(":", _ARN_PARTS - 1)
    return len(parts) == _ARN_PARTS and all(
        test(part) for test, part in zip(said, parts, strict=True)
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
        f"Numeric{name}": _ordered_comparison(number_of, compare)
        for name, compare in _RELATIONS.items()
    },
    **{
        f"Date{name}": _ordered_comparison(instant_of, compare)
        for name, compare in _RELATIONS.items()
    },
}
"""How each operator that is no negation compares; a negated one asks for its opposite."""


def parse_value(base: str, text: str, *, variables: bool) -> tuple[Piece, ...]:
    """The parts of a policy's value: only strings and ARNs take variables, some wildcards."""
    family = "Arn" if base.startswith("Arn") else "String" if base.startswith("String") else ""
    wild = base == "StringLike" or family == "Arn"
    return parse_pattern(text, variables=variables and family in VARIABLE_FAMILIES, wild=wild)


def prepare_value(base: str, parts: tuple[Piece, ...]) -> Any:
    """A policy's value as its operator wants it, from parts without variables."""
    if base == "StringLike":
        return compile_pattern(parts)
    if base.startswith("Arn"):
        return _arn_tests(parts)
    text = literal_text(parts) or ""
    read = next((item for family, item in _READ.items() if base.startswith(family)), str)
    return read(text)


_READ: Mapping[str, Callable[[str], Any]] = {
    "Numeric": number_of,
    "Date": instant_of,
    "Bool": lambda text: _TRUTHS.get(text.lower()),
    "IpAddress": network_of,
    "StringEqualsIgnoreCase": str.lower,
}
"""How the values of a policy are read for operators whose names begin so; others are text."""


@functools.lru_cache(maxsize=4096)
def _arn_tests(parts: tuple[Piece, ...]) -> tuple[Callable[[str], object], ...] | None:
    """One test for each of an ARN's six parts, one for all of them, or None for no ARN."""
    if parts == (ANY_TEXT,):
        return (compile_pattern(parts),)
    split: list[list[Piece]] = [[]]
    for part in parts:
        kind, text, _ = part
        if kind != "text":
            split[-1].append(part)
            continue
        # The colons of a variable's value count as any others do.
        first, *rest = text.split(":", _ARN_PARTS - len(split))
        split[-1].append(("text", first, None))
        split.extend([("text", item, None)] for item in rest)
    if len(split) < _ARN_PARTS:
        return None
    return tuple(compile_pattern(tuple(entry)) for entry in split)
