"""Statements near a request: about it, or beside it by a little."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.random_cases import callers
from support.random_cases.actions import ON
from support.random_cases.callers import ACCOUNTS, NAMES, ROLES
from support.random_cases.conditions import conditions
from support.random_cases.contexts import HAVE_IDS, UNIQUE_IDS
from support.random_cases.weighted_choice import (
    blurred,
    in_some_case,
    often,
    one_or_several,
    weighted,
)
from support.reference.principals import OWN_TYPES

if TYPE_CHECKING:
    import random
    from collections.abc import Mapping

    from support.reference.situation import Asked, Who

NEAR = 0.92
"""How often a part of a statement is about the request."""

DENIALS = 0.17
"""How often a statement denies."""

ACTIONS = [*ON, "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]


def policy(
    chance: random.Random, asked: Asked, carried: Mapping[str, Any], **shape: bool
) -> dict[str, Any]:
    """A policy of a few statements; `carried` is what the request carries."""
    result: dict[str, Any] = {}
    version = weighted(chance, {"2012-10-17": 0.86, "2008-10-17": 0.07, "": 0.07})
    if version:
        result["Version"] = version
    statements = [
        statement(chance, asked, carried, **shape) for _ in range(chance.choice([1, 1, 1, 2, 2, 3]))
    ]
    result["Statement"] = statements[0] if often(chance, 0.1) else statements
    return result


def statement(
    chance: random.Random,
    asked: Asked,
    carried: Mapping[str, Any],
    *,
    names: bool = False,
    places: bool = True,
) -> dict[str, Any]:
    """A statement; `names` somebody and `places` it, as the kind of policy does."""
    result: dict[str, Any] = {"Effect": "Deny" if often(chance, DENIALS) else "Allow"}
    if names:
        result |= principals(chance, asked.who)
    result |= actions(chance, asked.action)
    if places:
        result |= resources(chance, asked.resource)
    if often(chance, 0.35 if result["Effect"] == "Allow" else 0.55):
        result["Condition"] = conditions(chance, carried)
    return result


def protective(chance: random.Random, asked: Asked, carried: Mapping[str, Any]) -> dict[str, Any]:
    """A resource control policy: one denies actions of named services, to everybody."""
    service = asked.action.partition(":")[0]
    denied = [f"{service}:*", f"{service}:{asked.action[-4:]}", asked.action, "sqs:*", "s3:Get*"]
    result: dict[str, Any] = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": one_or_several(chance, lambda: chance.choice(denied)),
    }
    result |= resources(chance, asked.resource) if often(chance, 0.5) else {"Resource": "*"}
    if often(chance, 0.4):
        result["Condition"] = conditions(chance, carried)
    return {"Version": "2012-10-17", "Statement": [result]}


def actions(chance: random.Random, action: str) -> dict[str, Any]:
    """An action element."""
    service = action.partition(":")[0]

    def one(near: float) -> str:
        if not often(chance, near):
            return chance.choice(ACTIONS)
        form = chance.choice(["*", f"{service}:*", action, action, "blurred"])
        if form == "blurred":
            form = blurred(chance, action, keep=len(service) + 1)
            if often(chance, 0.2):
                form = f"{blurred(chance, service)}:{action.partition(':')[2]}"
        return in_some_case(chance, form)

    if often(chance, 0.1):
        return {"NotAction": one_or_several(chance, lambda: one(1 - NEAR))}
    return {"Action": one_or_several(chance, lambda: one(NEAR))}


def resources(chance: random.Random, resource: str) -> dict[str, Any]:
    """A resource element."""

    def one(near: float) -> str:
        if resource == "*" or not often(chance, near):
            action = chance.choice(list(ON))
            other = chance.choice(ON[action]).replace("{}", chance.choice(ACCOUNTS))
            return "*" if resource == "*" and often(chance, near) else other
        head, _, tail = resource.rpartition(":")
        variable = chance.choice(
            ["${aws:username}", "${aws:PrincipalTag/team, 'red'}", "${aws:PrincipalTag/team}"]
        )
        return chance.choice(
            [
                "*",
                resource,
                resource,
                f"{resource}*",
                blurred(chance, resource, keep=len(head) + 1),
                f"{head}:*",
                _partial(chance, resource),
                f"{head}:{_with_variable(tail, variable)}",
            ]
        )

    if often(chance, 0.1):
        return {"NotResource": one_or_several(chance, lambda: one(1 - NEAR))}
    return {"Resource": one_or_several(chance, lambda: one(NEAR))}


def _partial(chance: random.Random, resource: str) -> str:
    parts = resource.split(":")[: chance.randint(2, 5)]
    return ":".join(parts) + chance.choice(["", "*", ":*"])


def _with_variable(tail: str, variable: str) -> str:
    for name in ("alice", "red"):
        if name in tail:
            return tail.replace(name, variable)
    return f"{tail[:1]}*{variable}*"


def principals(chance: random.Random, who: Who, excluding: float = 0.12) -> dict[str, Any]:
    """A principal element, which names the caller or is about the others."""
    if often(chance, 0.02):
        return {}
    if often(chance, excluding):
        forms = _forms(who)
        listed = (
            forms if often(chance, 0.6) else chance.sample(forms, chance.randint(0, len(forms)))
        )
        return {"NotPrincipal": _by_type([*listed, chance.choice(_others(who))])}
    if often(chance, 0.2):
        return {"Principal": chance.choice(["*", {"AWS": "*"}])}
    several = chance.randint(1, 2)
    result = [
        chance.choice(_forms(who) if often(chance, NEAR) and _forms(who) else _others(who))
        for _ in range(several)
    ]
    return {"Principal": _by_type(result)}


def _forms(who: Who) -> list[tuple[str, str]]:
    """The ways to name a caller."""
    type_ = OWN_TYPES.get(who.kind, "AWS")
    result = [who.arn, who.role, who.user]
    if who.kind in HAVE_IDS:
        result.append(UNIQUE_IDS[who.kind != "user"].partition(":")[0])
    if who.account is not None:
        result += [who.account, f"arn:aws:iam::{who.account}:root"]
    return [(type_, fromkey) for fromkey in dict.fromkeys(result) if fromkey is not None]


def _others(who: Who) -> list[tuple[str, str]]:
    """The ways to name somebody else."""
    other = ACCOUNTS[who.account == ACCOUNTS[0]]
    account = who.account or other
    return [
        ("AWS", other),
        ("AWS", callers.user_arn(account, "carol")),
        ("AWS", callers.role_arn(account, ROLES[0])),
        ("AWS", callers.session_arn(account, ROLES[0], NAMES[0])),
        ("AWS", callers.federated_arn(account, NAMES[0])),
        ("Service", "lambda.amazonaws.com"),
        ("Service", "*"),
        ("Federated", callers.provider_arn(other, "saml")),
        ("CanonicalUser", callers.CANONICAL[0]),
    ]


def _by_type(listed: list[tuple[str, str]]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for type_, value in listed:
        result.setdefault(type_, []).append(value)
    return {type_: values[0] if len(values) == 1 else values for type_, values in result.items()}
