"""Whether a condition operator holds for one request value and one policy value.

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
"""The negated operators, with the operator that each negates."""

_ORDERS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": operator.eq,
    "lessthan": operator.lt,
    "lessthanequals": operator.le,
    "greaterthan": operator.gt,
    "greaterthanequals": operator.ge,
}

_ARN_PARTS = 6


def takes_variables(name: str) -> bool:
    """Whether the policy values of an operator may contain variables."""
    return name.startswith(("string", "arn"))


def holds(name: str, policy_value: Sequence[Place], request_value: str) -> Truth:
    """Whether an operator that is not negated holds; None where a value cannot be read."""
    if name == "stringequals":
        return wildcards.literal(policy_value) == request_value
    if name == "stringequalsignorecase":
        return wildcards.literal(policy_value).lower() == request_value.lower()
    if name == "stringlike":
        return wildcards.matches(policy_value, request_value)
    if name in {"arnlike", "arnequals"}:
        return _arn(policy_value, request_value)
    return _typed(name, wildcards.literal(policy_value), request_value)


def _arn(policy_value: Sequence[Place], request_value: str) -> bool:
    if list(policy_value) == [wildcards.ANY]:
        return True
    parts = request_value.split(":", _ARN_PARTS - 1)
    patterns = wildcards.split(policy_value, ":", _ARN_PARTS - 1)
    return len(parts) == len(patterns) == _ARN_PARTS and all(
        wildcards.matches(pattern, part) for pattern, part in zip(patterns, parts, strict=True)
    )


def _typed(name: str, policy_value: str, request_value: str) -> Truth:
    if name == "binaryequals":
        return policy_value == request_value
    if name == "bool":
        return _compared(parsed_values.boolean, operator.eq, policy_value, request_value)
    if name == "ipaddress":
        return _within(policy_value, request_value)
    if name.startswith("numeric"):
        return _compared(
            parsed_values.number, _ORDERS[name.removeprefix("numeric")], policy_value, request_value
        )
    return _compared(
        parsed_values.moment, _ORDERS[name.removeprefix("date")], policy_value, request_value
    )


def _compared(
    read: Callable[[str], Any],
    order: Callable[[Any, Any], bool],
    policy_value: str,
    request_value: str,
) -> Truth:
    left, right = read(request_value), read(policy_value)
    return None if left is None or right is None else order(left, right)


def _within(policy_value: str, request_value: str) -> Truth:
    around, address = parsed_values.network(policy_value), parsed_values.network(request_value)
    if around is None or address is None:
        return None
    if around.version != address.version:
        return False
    return around.network_address <= address[0] and address[-1] <= around.broadcast_address  # type: ignore[operator]
