"""Random conditions on keys that requests often carry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.random_cases.callers import NAMES, ROLES, SERVICES, role_arn
from support.random_cases.contexts import DERIVED, SETS, VALUES
from support.random_cases.weighted_choice import (
    blurred,
    in_some_case,
    often,
    one_or_several,
    weighted,
)
from support.reference import parsed_values

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

OPERATORS = {
    "String": (
        "StringEquals",
        "StringEquals",
        "StringNotEquals",
        "StringEqualsIgnoreCase",
        "StringNotEqualsIgnoreCase",
        "StringLike",
        "StringLike",
        "StringNotLike",
    ),
    "Numeric": (
        "NumericEquals",
        "NumericNotEquals",
        "NumericLessThan",
        "NumericLessThanEquals",
        "NumericGreaterThan",
        "NumericGreaterThanEquals",
    ),
    "Date": (
        "DateEquals",
        "DateNotEquals",
        "DateLessThan",
        "DateLessThanEquals",
        "DateGreaterThan",
        "DateGreaterThanEquals",
    ),
    "Bool": ("Bool",),
    "Binary": ("BinaryEquals",),
    "Ip": ("IpAddress", "NotIpAddress"),
    "Arn": ("ArnEquals", "ArnNotEquals", "ArnLike", "ArnLike", "ArnNotLike"),
}

PLAIN_VALUES = {
    "Numeric": ("10", "11", "80", "443.0", "3600", "ten"),
    "Date": ("2026-01-01T00:00:00Z", "2026-06-01T14:00:00+02:00", "1780315200", "soon"),
    "Bool": ("true", "false", "False", "perhaps"),
    "Binary": ("QUJD", "REVG"),
    "Ip": (
        "203.0.113.0/24",
        "203.0.113.99/24",
        "198.51.100.9",
        "2001:db8::/32",
        "0.0.0.0/0",
        "::/0",
        "here",
    ),
}
MALFORMED = ("ten", "soon", "perhaps", "here", "nothing")

TAG_VARIABLES = (
    "${aws:PrincipalTag/team}",
    "${aws:principaltag/TEAM, 'red'}",
    "${aws:PrincipalTag/team}*",
    "${aws:ResourceTag/team}",
    "${aws:RequestTag/team, 'red*'}",
    "r${?}d",
    "red${*}",
)
VARIABLES = (
    "${aws:username}",
    "${aws:PrincipalAccount}",
    "${aws:SourceVpce, 'vpce-1'}",
    "${aws:userid}",
    "${aws:PrincipalType}",
    "${aws:PrincipalTag/team}",
)

ODDS = {"String": 5, "Arn": 2.5, "Numeric": 1.2, "Date": 1.2, "Ip": 1.2, "Bool": 1, "Binary": 0.2}

FAMILIES: Mapping[str, str] = {
    **{key: family for key, (family, _) in VALUES.items()},
    **{key: family for key, (family, _) in SETS.items()},
    **DERIVED,
}


def conditions(rng: random.Random, carried: Mapping[str, Any]) -> dict[str, Any]:
    """Return one or two random conditions; `carried` are the keys of the request."""
    result: dict[str, Any] = {}
    for _ in range(1 if often(rng, 0.8) else 2):
        key = _key(rng, carried)
        operator, values = _condition(rng, key, carried)
        if operator.lower() not in map(str.lower, result):
            result[operator] = {in_some_case(rng, key): values}
    return result


def _key(rng: random.Random, carried: Mapping[str, Any]) -> str:
    """Return a random key, most often one that the request carries."""
    family = weighted(rng, ODDS)
    keys = [key for key, key_family in FAMILIES.items() if key_family == family]
    present = [key for key in keys if key.lower() in carried]
    return rng.choice(present if present and often(rng, 0.75) else keys)


def _condition(rng: random.Random, key: str, carried: Mapping[str, Any]) -> tuple[str, Any]:
    prefix = ""
    if often(rng, 0.85 if key in SETS else 0.06):
        prefix = rng.choice(["ForAllValues:", "ForAnyValue:"])
    if often(rng, 0.08):
        return f"{prefix}Null", rng.choice(["true", "false", True, False])
    family = FAMILIES[key]
    if family != "String" and often(rng, 0.05):
        family = "String"
    operator = rng.choice(OPERATORS[family])
    suffix = "IfExists" if often(rng, 0.2) else ""
    values = one_or_several(rng, lambda: _value(rng, family, operator, key, carried))
    name = f"{prefix}{operator}{suffix}"
    return in_some_case(rng, name) if often(rng, 0.1) else name, values


def _value(
    rng: random.Random, family: str, operator: str, key: str, carried: Mapping[str, Any]
) -> Any:
    if family in PLAIN_VALUES:
        value = rng.choice(PLAIN_VALUES[family])
        return rng.choice(PLAIN_VALUES[family]) if value in MALFORMED else value
    if often(rng, 0.2):
        return _variable(rng, family, key)
    text = _text(rng, key, carried)
    if family == "Arn" or operator.endswith("Like"):
        return text if often(rng, 0.4) else blurred(rng, text)
    varied = often(rng, 0.6 if operator.endswith("Case") else 0.1)
    return in_some_case(rng, text) if varied else text


def _variable(rng: random.Random, family: str, key: str) -> str:
    if family == "Arn":
        return rng.choice(
            [
                "arn:aws:iam::${aws:PrincipalAccount}:user/${aws:username}",
                "arn:aws:iam::${aws:ResourceAccount}:role/*",
                "${aws:PrincipalArn}",
                "${aws:SourceArn}",
            ]
        )
    return rng.choice(TAG_VARIABLES if key.endswith("/team") else VARIABLES)


def _text(rng: random.Random, key: str, carried: Mapping[str, Any]) -> str:
    """Return a value that the request has, or that another request may have."""
    value = carried.get(key.lower())
    if value not in (None, [], "") and often(rng, 0.6):
        return parsed_values.text(rng.choice(value) if isinstance(value, list) else value)
    if key in DERIVED:
        account = str(carried.get("aws:principalaccount", "111122223333"))
        return rng.choice(
            [*NAMES, *SERVICES, account, "User", "AssumedRole", "anonymous"]
            if DERIVED[key] != "Arn"
            else [role_arn(account, item) for item in (*ROLES, "*")]
        )
    _, values = VALUES.get(key) or SETS[key]
    return parsed_values.text(rng.choice(values))
