"""What a policy does to a request, slowly and by the letter: the measure for minimising.

Knows nothing of the library's own matching: patterns are turned into regular
expressions one by one. A grant is told with the principal that it was made to,
since one made to an account is weaker than one made to its role.
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
class Asked:
    """A request: who (all names that fit), what, on what, and the context it carries."""

    names: tuple[str, ...]
    action: str
    resource: str
    context: Mapping[str, Sequence[str]] = attrs.field(factory=dict, eq=False)


def outcome(policy: PolicyDocument, asked: Asked) -> tuple[frozenset[str], bool]:
    """The principals by which it is allowed (`-` without any), and whether it is denied."""
    document = policy.to_dict()
    granted: set[str] = set()
    denied = False
    for statement in _listed(document["Statement"]):
        result = _principals(statement, asked)
        matches = (
            result
            and _actions(statement, asked.action)
            and _resources(statement, asked)
            and _conditions(statement.get("Condition", {}), asked.context)
        )
        if matches and statement["Effect"] == "Allow":
            granted |= result
        denied = denied or bool(matches and statement["Effect"] == "Deny")
    return frozenset(granted), denied


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _principals(statement: dict[str, Any], asked: Asked) -> set[str]:
    if "Principal" not in statement and "NotPrincipal" not in statement:
        return {"-"}
    name = "Principal" if "Principal" in statement else "NotPrincipal"
    result = statement[name]
    listed = (
        ["*"] if result == "*" else [item for many in result.values() for item in _listed(many)]
    )
    hit = {
        "*" if entry == "*" else entry for entry in listed if entry == "*" or entry in asked.names
    }
    if name == "Principal":
        return hit
    return set() if hit else {"not"}


def _glob(pattern: str) -> str:
    return "".join({"*": ".*", "?": "."}.get(item, re.escape(item)) for item in pattern)


def _actions(statement: dict[str, Any], action: str) -> bool:
    name = "Action" if "Action" in statement else "NotAction"
    hit = any(re.fullmatch(_glob(item), action, re.IGNORECASE) for item in _listed(statement[name]))
    return hit == (name == "Action")


def _resources(statement: dict[str, Any], asked: Asked) -> bool:
    if "Resource" not in statement and "NotResource" not in statement:
        return True
    name = "Resource" if "Resource" in statement else "NotResource"
    hit = any(_one_resource(item, asked) for item in _listed(statement[name]))
    return hit == (name == "Resource")


def _one_resource(pattern: str, asked: Asked) -> bool:
    written = re.split(r"(\$\{[^}]*\})", pattern)
    known = {key.lower(): values for key, values in asked.context.items()}
    expression = ""
    for part in written:
        if part.startswith("${") and part[2] in "*?$" and part[3] == "}":
            expression += re.escape(part[2])
        elif part.startswith("${"):
            values = known.get(part[2:-1].lower())
            if not values:
                return False
            expression += re.escape(values[0])
        else:
            expression += _glob(part)
    return re.fullmatch(expression, asked.resource) is not None


def _conditions(block: dict[str, Any], context: Mapping[str, Sequence[str]]) -> bool:
    return all(
        holds(operator, _texts(values), context.get(key))
        for operator, keys in block.items()
        for key, values in keys.items()
    )


def _texts(value: Any) -> list[str]:
    return [
        ("true" if item else "false") if isinstance(item, bool) else str(item)
        for item in _listed(value)
    ]


def holds(operator: str, wanted: Sequence[str], given: Sequence[str] | None) -> bool:
    """Whether a condition holds, by the letter of the documentation; no value is an absent key."""
    given = given or None
    prefix, _, name = operator.rpartition(":")
    base = name.removesuffix("IfExists")
    if base == "Null":
        if prefix:
            return prefix == "ForAllValues"
        return ("true" if given is None else "false") in wanted
    positive = base.replace("NotIp", "Ip").replace("NotEquals", "Equals").replace("NotLike", "Like")
    negated = positive != base

    def match(value: str) -> bool:
        return any(_one(positive, value, item) for item in wanted) != negated

    if prefix == "ForAllValues":
        return all(map(match, given or ()))
    if prefix == "ForAnyValue":
        return any(map(match, given or ()))
    if given is None:
        return negated or name != base
    return match(given[0])


def _one(base: str, value: str, wanted: str) -> bool:
    """Whether one request value matches one policy value, by a positive operator."""
    if base.endswith("IgnoreCase"):
        return value.lower() == wanted.lower()
    if base in {"StringLike", "ArnLike", "ArnEquals"}:
        return re.fullmatch(_glob(wanted), value) is not None
    if base == "IpAddress":
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted)
    if base.startswith("Numeric"):
        return _ordered(base.removeprefix("Numeric"), float(value), float(wanted))
    if base.startswith("Date"):
        return _ordered(base.removeprefix("Date"), value, wanted)
    return value == wanted


def _ordered(name: str, left: Any, right: Any) -> bool:
    result: dict[str, bool] = {
        "Equals": left == right,
        "LessThan": left < right,
        "LessThanEquals": left <= right,
        "GreaterThan": left > right,
        "GreaterThanEquals": left >= right,
    }
    return result[name]
