"""`unless` emits the exact opposite: brute force over absent, empty and one to three values."""

from __future__ import annotations

import fnmatch
import itertools
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl.errors import LanguageError
from iamdsl.language import Condition
from iamdsl.language.complement import complement

if TYPE_CHECKING:
    from collections.abc import Sequence

DOMAINS: dict[str, tuple[str, ...]] = {
    "String": ("a", "A", "ab", "b"),
    "Numeric": ("1", "2", "3", "10"),
    "Date": ("2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z", "2027-01-01T00:00:00Z"),
    "Bool": ("true", "false"),
    "Ip": ("10.0.0.1", "10.0.0.2", "192.168.0.1"),
    "Arn": ("arn:aws:iam::1:a", "arn:aws:iam::1:ab", "arn:aws:iam::2:a"),
}
LISTS: dict[str, tuple[tuple[str, ...], ...]] = {
    "String": (("a",), ("a", "b"), ("a*",), ("A", "ab")),
    "Numeric": (("2",), ("1", "3"), ("3", "2")),
    "Date": (("2026-06-01T00:00:00Z",),),
    "Bool": (("true",), ("false",), ("true", "false")),
    "Ip": (("10.0.0.0/24",), ("10.0.0.1/32", "192.168.0.0/16")),
    "Arn": (("arn:aws:iam::1:a",), ("arn:aws:iam::1:a*", "arn:aws:iam::2:*")),
}
BASES = {
    "String": ("StringEquals", "StringEqualsIgnoreCase", "StringLike"),
    "Arn": ("ArnEquals", "ArnLike"),
    "Numeric": (
        "NumericEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
    ),
    "Date": ("DateEquals", "DateLessThan", "DateGreaterThanEquals"),
    "Bool": ("Bool",),
    "Ip": ("IpAddress",),
}


def _negated(base: str) -> str | None:
    if base == "IpAddress":
        return "NotIpAddress"
    if base.endswith("Equals") and "Than" not in base and base != "Bool":
        return base.replace("Equals", "NotEquals")
    if base == "StringEqualsIgnoreCase":
        return "StringNotEqualsIgnoreCase"
    return base.replace("Like", "NotLike") if base.endswith("Like") else None


def _one(base: str, value: str, pattern: str) -> bool:
    """Whether one request value matches one policy value, by a positive operator."""
    match base:
        case "StringEquals":
            return value == pattern
        case "StringEqualsIgnoreCase":
            return value.lower() == pattern.lower()
        case "StringLike" | "ArnLike" | "ArnEquals":
            return fnmatch.fnmatchcase(value, pattern)
        case "Bool" | "NumericEquals" | "DateEquals":
            return value == pattern
        case "IpAddress":
            import ipaddress

            return ipaddress.ip_address(value) in ipaddress.ip_network(pattern)
    numeric = base.startswith("Numeric")
    left: Any = float(value) if numeric else value
    right: Any = float(pattern) if numeric else pattern
    ordered: dict[str, bool] = {
        "LessThan": left < right,
        "LessThanEquals": left <= right,
        "GreaterThan": left > right,
        "GreaterThanEquals": left >= right,
    }
    return ordered[base.removeprefix("Numeric").removeprefix("Date")]


def _holds(condition: Condition, request: Sequence[str] | None) -> bool:
    """The condition by the letter of the documentation, slowly."""
    operator = condition.operator
    patterns = [str(value) for value in condition.values]
    if operator.base == "Null":
        return ("true" if request is None else "false") in patterns
    base = operator.base
    positive = base.replace("NotIp", "Ip").replace("NotEquals", "Equals").replace("NotLike", "Like")
    negated = positive != base

    def match(value: str) -> bool:
        found = any(_one(positive, value, pattern) for pattern in patterns)
        return found != negated

    if operator.prefix == "ForAllValues":
        return all(match(value) for value in request or ())
    if operator.prefix == "ForAnyValue":
        return any(match(value) for value in request or ())
    if request is None:
        return operator.if_exists or negated
    return match(request[0])


def _cases() -> list[Any]:
    found = []
    for family, bases in BASES.items():
        for base, values in itertools.product(bases, LISTS[family]):
            for name in filter(None, (base, _negated(base))):
                for suffix, prefix in itertools.product(
                    ("", "IfExists"), ("", "ForAnyValue:", "ForAllValues:")
                ):
                    operator = f"{prefix}{name}{suffix}"
                    found.append(pytest.param(family, operator, values, id=f"{operator}-{values}"))
    return found


@pytest.mark.parametrize(("family", "operator", "values"), _cases())
def test_exactly_one_of_the_two_holds(family: str, operator: str, values: tuple[str, ...]) -> None:
    condition = Condition.of(operator, "x:y", values)
    try:
        opposite = complement(condition)
    except LanguageError:
        return
    asked: list[tuple[str, ...] | None] = [None]
    if condition.operator.prefix is not None:
        asked.append(())
        for count in (1, 2, 3):
            asked += itertools.product(DOMAINS[family], repeat=count)
    else:
        asked += [(value,) for value in DOMAINS[family]]
    for request in asked:
        held = _holds(condition, request)
        held_otherwise = all(_holds(part, request) for part in opposite)
        assert held != held_otherwise, (request, [repr(part) for part in opposite])


def test_what_is_refused_is_what_cannot_be_said() -> None:
    refused = set()
    for case in _cases():
        _family, operator, values = case.values
        condition = Condition.of(str(operator), "x:y", values)
        try:
            complement(condition)
        except LanguageError:
            refused.add(str(operator))
    plain = {name for name in refused if ":" not in name}
    # A Bool that holds for everything, and nothing else.
    assert plain == {"BoolIfExists"}
    assert "ForAnyValue:StringEquals" not in refused
    assert "ForAllValues:StringLike" not in refused


@pytest.mark.parametrize("value", ["true", "false"])
def test_null_turns_round(value: str) -> None:
    condition = Condition.of("Null", "x:y", [value])
    (opposite,) = complement(condition)
    for request in (None, ("a",)):
        assert _holds(condition, request) != _holds(opposite, request)
