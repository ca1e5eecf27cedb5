"""Variants of policy documents at random: equal to IAM, or different by one change."""

from __future__ import annotations

import json
from copy import deepcopy
from random import Random
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import quote

if TYPE_CHECKING:
    from collections.abc import Callable

Statement: TypeAlias = dict[str, Any]

_MEMBERS = ("Action", "NotAction", "Resource", "NotResource")


def seeded(number: int) -> Random:
    """Return a random generator that makes the same choices each time."""
    return Random(number)  # noqa: S311 - not for secrets


def listed(value: Any) -> list[Any]:
    """Return a list as it is, any other value as a list of one."""
    return value if isinstance(value, list) else [value]


def reshaped(document: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return a document that IAM reads as the same, reordered and respelled at random."""
    statements = [_statement(statement, random) for statement in listed(document["Statement"])]
    repeated = [
        deepcopy(statement)
        for statement in statements
        if not statement.get("Sid") and _once_in(5, random)
    ]
    result = {**document, "Statement": _listing([*statements, *repeated], random)}
    if document.get("Version", "2008-10-17") == "2008-10-17":
        result.pop("Version", None)
        if random.random() < 1 / 2:
            result["Version"] = "2008-10-17"
    return _shuffled(result, random)


def text_of(document: dict[str, Any], random: Random) -> str:
    """Return JSON text of a document, at random indented, escaped or URL-encoded."""
    text = json.dumps(
        document,
        indent=random.choice([None, 1, 4]),
        separators=random.choice([(",", ":"), (" , ", " : ")]),
        ensure_ascii=random.random() < 1 / 2,
    )
    return quote(text, safe="") if _once_in(3, random) else text


def distorted(document: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return a document of another meaning, by one change at random."""
    result = deepcopy(document)
    result["Statement"] = listed(result["Statement"])
    statement = random.choice(result["Statement"])
    applicable = [change for change in _CHANGES if change(deepcopy(statement), random)]
    random.choice(applicable)(statement, random)
    return result


def _statement(statement: Statement, random: Random) -> Statement:
    result = dict(statement)
    for name in _MEMBERS:
        if name in result:
            members = listed(result[name])
            if name.endswith("Action"):
                members = [_any_case(member, random) for member in members]
            result[name] = _listing(_repeated(members, random), random)
    for name in ("Principal", "NotPrincipal"):
        if name in result:
            result[name] = _principals(result[name], random)
    if "Condition" in result:
        result["Condition"] = _shuffled(
            {
                _any_case(operator, random): _shuffled(
                    {
                        _any_case(key, random): _values(operator, values, random)
                        for key, values in keys.items()
                    },
                    random,
                )
                for operator, keys in result["Condition"].items()
            },
            random,
        )
    if "Sid" not in result and _once_in(4, random):
        result["Sid"] = ""
    return _shuffled(result, random)


def _principals(value: Any, random: Random) -> Any:
    if value in ("*", {"AWS": "*"}):
        return random.choice(["*", {"AWS": "*"}, {"AWS": ["*"]}])
    return _shuffled(
        {
            principal_type: _listing(
                _repeated([_account(member, random) for member in listed(members)], random), random
            )
            for principal_type, members in value.items()
        },
        random,
    )


def _account(principal: str, random: Random) -> str:
    identity = principal.removeprefix("arn:aws:iam::").removesuffix(":root")
    if not (identity.isdigit() and len(identity) == 12):
        return principal
    return random.choice([identity, f"arn:aws:iam::{identity}:root"])


def _values(operator: str, values: Any, random: Random) -> Any:
    return _listing(
        [_bare(operator, value, random) for value in _repeated(listed(values), random)], random
    )


def _bare(operator: str, value: Any, random: Random) -> Any:
    """Return a boolean or number with or without quotes, for numeric operators also as 5.0."""
    text = json.dumps(value) if isinstance(value, bool | int) else value
    if text in {"true", "false"} and random.random() < 1 / 2:
        return text == "true"
    if text.isdigit() and not text.startswith("0") and len(text) < 9 and random.random() < 1 / 2:
        return int(text)
    if "Numeric" in operator and text.isdigit():
        return f"{text}.0"
    return text


def _repeated(members: list[Any], random: Random) -> list[Any]:
    repeated = [member for member in members if _once_in(6, random)]
    return [*members, *repeated]


def _listing(members: list[Any], random: Random) -> Any:
    random.shuffle(members)
    if len(members) == 1 and random.random() < 1 / 2:
        return members[0]
    return members


def _shuffled(value: dict[str, Any], random: Random) -> dict[str, Any]:
    return dict(random.sample(list(value.items()), len(value)))


def _any_case(text: str, random: Random) -> str:
    return random.choice([text, text, text.lower(), text.upper()])


def _once_in(times: int, random: Random) -> bool:
    return random.random() < 1 / times


def _other_effect(statement: Statement, _random: Random) -> bool:
    statement["Effect"] = {"Allow": "Deny", "Deny": "Allow"}[statement["Effect"]]
    return True


def _removed_member(statement: Statement, random: Random) -> bool:
    name = random.choice([name for name in _MEMBERS if name in statement])
    members = list(dict.fromkeys(listed(statement[name])))
    members.remove(random.choice(members))
    statement[name] = members
    return True


def _added_member(statement: Statement, random: Random) -> bool:
    name = random.choice([name for name in _MEMBERS if name in statement])
    members = listed(statement[name])
    statement[name] = [*members, f"{members[0]}x"]
    return True


def _negated(statement: Statement, random: Random) -> bool:
    name = random.choice([name for name in _MEMBERS if name in statement])
    other = name.removeprefix("Not") if name.startswith("Not") else f"Not{name}"
    statement[other] = statement.pop(name)
    return True


def _other_sid(statement: Statement, _random: Random) -> bool:
    statement["Sid"] = statement.get("Sid", "") + "Another"
    return True


def _other_value(statement: Statement, random: Random) -> bool:
    if not statement.get("Condition"):
        return False
    keys = random.choice(list(statement["Condition"].values()))
    key = random.choice(list(keys))
    keys[key] = [*map(str, listed(keys[key])), "another"]
    return True


def _other_operator(statement: Statement, _random: Random) -> bool:
    if not statement.get("Condition"):
        return False
    conditions = statement["Condition"]
    name = next(iter(conditions))
    other = "DateEquals" if name != "DateEquals" else "BinaryEquals"
    conditions[other] = {**conditions.get(other, {}), **conditions.pop(name)}
    return True


def _other_key(statement: Statement, _random: Random) -> bool:
    if not statement.get("Condition"):
        return False
    keys = next(iter(statement["Condition"].values()))
    key = next(iter(keys))
    keys[f"{key}x"] = keys.pop(key)
    return True


def _no_condition(statement: Statement, _random: Random) -> bool:
    return statement.pop("Condition", None) is not None


def _other_principal(statement: Statement, _random: Random) -> bool:
    if not isinstance(statement.get("Principal"), dict):
        return False
    kind, members = next(iter(statement["Principal"].items()))
    statement["Principal"][kind] = [*listed(members), "210987654321"]
    return True


_CHANGES: list[Callable[[Statement, Random], bool]] = [
    _other_effect,
    _removed_member,
    _added_member,
    _negated,
    _other_sid,
    _other_value,
    _other_operator,
    _other_key,
    _no_condition,
    _other_principal,
]
"""Each makes one change in place, or returns False if it does not apply."""
