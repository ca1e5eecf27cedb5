"""Whether one value of a request is as one value of a policy says.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from support.reference import parsed_values, wildcards

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from support.reference.truth import Truth
    from support.reference.wildcards import Place

NEGATED = {
    "stringnotequals": "stringequals",
    "stringnotequalsignorecase": "stringequalsignorecase",
    "stringnotlike": "stringlike",
    "numericnotequals": "numericequals",
    "datenotequals": "dateequals",
    "notipaddress": "ipaddress",
    "arnnotequals": "arnequals",
    "arnnotlike": "arnlike",
}
"""The operators that hold where another one does not."""

_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": operator.eq,
    "lessthan": operator.lt,
    "lessthanequals": operator.le,
    "greaterthan": operator.gt,
    "greaterthanequals": operator.ge,
}

_ARN_PARTS = 6


def takes_variables(name: str) -> bool:
    """Whether variables are filled in within the values of an operator."""
    return name.startswith(("string", "arn"))


def holds(name: str, said: Sequence[Place], asked: str) -> Truth:
    """Whether an operator that is not negated holds; None where a value cannot be read."""
    if name == "stringequals":
        return wildcards.literal(said) == asked
    if name == "stringequalsignorecase":
        return wildcards.literal(said).lower() == asked.lower()
    if name == "stringlike":
        return wildcards.matches(said, asked)
    if name in {"arnlike", "arnequals"}:
        return _arn(said, asked)
    return _typed(name, wildcards.literal(said), asked)


def _arn(said: Sequence[Place], asked: str) -> bool:
    if list(said) == [wildcards.ANY]:
        return True
    parts = asked.split(":", _ARN_PARTS - 1)
    patterns = wildcards.split(said, ":", _ARN_PARTS - 1)
    return len(parts) == len(patterns) == _ARN_PARTS and all(
        wildcards.matches(pattern, part) for pattern, part in zip(patterns, parts, strict=True)
    )


def _typed(name: str, said: str, asked: str) -> Truth:
    if name == "binaryequals":
        return said == asked
    if name == "bool":
        return _compared(parsed_values.boolean, operator.eq, said, asked)
    if name == "ipaddress":
        return _within(said, asked)
    if name.startswith("numeric"):
        return _compared(parsed_values.number, _ORDERS[name.removeprefix("numeric")], said, asked)
    return _compared(parsed_values.moment, _ORDERS[name.removeprefix("date")], said, asked)


def _compared(
    read: Callable[[str], Any], order: Callable[[Any, Any], bool], said: str, asked: str
) -> Truth:
    left, right = read(asked), read(said)
    return None if left is None or right is None else order(left, right)


def _within(said: str, asked: str) -> Truth:
    around, address = parsed_values.network(said), parsed_values.network(asked)
    if around is None or address is None:
        return None
    if around.version != address.version:
        return False
    return around.network_address <= address[0] and address[-1] <= around.broadcast_address  # type: ignore[operator]
