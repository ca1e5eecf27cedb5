"""A slow matcher of policies and requests, written after the documentation, to check `minimise`.

It shares no code with the library: every pattern becomes a regular expression. An allowed
request is returned with the principals that are allowed, since an Allow for an account is
weaker than one for its role.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from iamdsl.language import PolicyDocument


@attrs.frozen
class MatchRequest:
    """A request: all names of its principal, its action, its resource and its context."""

    names: tuple[str, ...]
    action: str
    resource: str
    context: Mapping[str, Sequence[str]] = attrs.field(factory=dict, eq=False)


def outcome(policy: PolicyDocument, request: MatchRequest) -> tuple[frozenset[str], bool]:
    """Return the allowed principals (`-` if the policy has none), and whether it is denied."""
    document = policy.to_dict()
    allowed: set[str] = set()
    is_denied = False
    for statement in _as_list(document["Statement"]):
        principals = _matching_principals(statement, request)
        matches = (
            principals
            and _matches_action(statement, request.action)
            and _matches_resource(statement, request)
            and _conditions_hold(statement.get("Condition", {}), request.context)
        )
        if matches and statement["Effect"] == "Allow":
            allowed |= principals
        is_denied = is_denied or bool(matches and statement["Effect"] == "Deny")
    return frozenset(allowed), is_denied


def _as_list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _matching_principals(statement: dict[str, Any], request: MatchRequest) -> set[str]:
    if "Principal" not in statement and "NotPrincipal" not in statement:
        return {"-"}
    name = "Principal" if "Principal" in statement else "NotPrincipal"
    element = statement[name]
    principals = (
        ["*"]
        if element == "*"
        else [principal for values in element.values() for principal in _as_list(values)]
    )
    matching = {
        principal for principal in principals if principal == "*" or principal in request.names
    }
    if name == "Principal":
        return matching
    return set() if matching else {"not"}


def _regex(pattern: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)


def _matches_action(statement: dict[str, Any], action: str) -> bool:
    name = "Action" if "Action" in statement else "NotAction"
    matches = any(
        re.fullmatch(_regex(pattern), action, re.IGNORECASE)
        for pattern in _as_list(statement[name])
    )
    return matches == (name == "Action")


def _matches_resource(statement: dict[str, Any], request: MatchRequest) -> bool:
    if "Resource" not in statement and "NotResource" not in statement:
        return True
    name = "Resource" if "Resource" in statement else "NotResource"
    matches = any(_matches_pattern(pattern, request) for pattern in _as_list(statement[name]))
    return matches == (name == "Resource")


def _matches_pattern(pattern: str, request: MatchRequest) -> bool:
    context = {key.lower(): values for key, values in request.context.items()}
    regex = ""
    for part in re.split(r"(\$\{[^}]*\})", pattern):
        if part.startswith("${") and part[2] in "*?$" and part[3] == "}":
            regex += re.escape(part[2])
        elif part.startswith("${"):
            values = context.get(part[2:-1].lower())
            if not values:
                return False
            regex += re.escape(values[0])
        else:
            regex += _regex(part)
    return re.fullmatch(regex, request.resource) is not None


def _conditions_hold(block: dict[str, Any], context: Mapping[str, Sequence[str]]) -> bool:
    return all(
        holds(operator, _texts(values), context.get(key))
        for operator, keys in block.items()
        for key, values in keys.items()
    )


def _texts(value: Any) -> list[str]:
    return [
        ("true" if item else "false") if isinstance(item, bool) else str(item)
        for item in _as_list(value)
    ]


def holds(
    operator: str, policy_values: Sequence[str], request_values: Sequence[str] | None
) -> bool:
    """Return whether a condition holds by AWS's documentation; no values mean an absent key."""
    request_values = request_values or None
    prefix, _, name = operator.rpartition(":")
    base = name.removesuffix("IfExists")
    if base == "Null":
        if prefix:
            return prefix == "ForAllValues"
        return ("true" if request_values is None else "false") in policy_values
    positive = base.replace("NotIp", "Ip").replace("NotEquals", "Equals").replace("NotLike", "Like")
    is_negated = positive != base

    def matches(value: str) -> bool:
        return any(_matches_value(positive, value, item) for item in policy_values) != is_negated

    if prefix == "ForAllValues":
        return all(map(matches, request_values or ()))
    if prefix == "ForAnyValue":
        return any(map(matches, request_values or ()))
    if request_values is None:
        return is_negated or name != base
    return matches(request_values[0])


def _matches_value(base: str, request_value: str, policy_value: str) -> bool:
    """Return whether a request value matches a policy value, by a positive operator."""
    if base.endswith("IgnoreCase"):
        return request_value.lower() == policy_value.lower()
    if base in {"StringLike", "ArnLike", "ArnEquals"}:
        return re.fullmatch(_regex(policy_value), request_value) is not None
    if base == "IpAddress":
        return ipaddress.ip_address(request_value) in ipaddress.ip_network(policy_value)
    if base.startswith("Numeric"):
        return _compare(base.removeprefix("Numeric"), float(request_value), float(policy_value))
    if base.startswith("Date"):
        return _compare(base.removeprefix("Date"), request_value, policy_value)
    return request_value == policy_value


def _compare(name: str, left: Any, right: Any) -> bool:
    results: dict[str, bool] = {
        "Equals": left == right,
        "LessThan": left < right,
        "LessThanEquals": left <= right,
        "GreaterThan": left > right,
        "GreaterThanEquals": left >= right,
    }
    return results[name]
