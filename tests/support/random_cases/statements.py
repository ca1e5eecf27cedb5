"""Random statements close to a request: they match it, or almost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.random_cases import callers
from support.random_cases.actions import RESOURCES
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

    from support.reference.model import ReferenceCaller, ReferenceRequest

NEAR = 0.92
"""The probability that an element of a statement matches the request."""

DENIALS = 0.17
"""The probability that a statement denies."""

ACTIONS = [*RESOURCES, "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]


def policy(
    rng: random.Random, request: ReferenceRequest, carried: Mapping[str, Any], **shape: bool
) -> dict[str, Any]:
    """Return a policy of 1 to 3 statements; `carried` are the keys of the request."""
    result: dict[str, Any] = {}
    version = weighted(rng, {"2012-10-17": 0.86, "2008-10-17": 0.07, "": 0.07})
    if version:
        result["Version"] = version
    statements = [
        statement(rng, request, carried, **shape) for _ in range(rng.choice([1, 1, 1, 2, 2, 3]))
    ]
    result["Statement"] = statements[0] if often(rng, 0.1) else statements
    return result


def statement(
    rng: random.Random,
    request: ReferenceRequest,
    carried: Mapping[str, Any],
    *,
    names: bool = False,
    places: bool = True,
) -> dict[str, Any]:
    """Return a statement, with a Principal if `names` and a Resource if `places`."""
    result: dict[str, Any] = {"Effect": "Deny" if often(rng, DENIALS) else "Allow"}
    if names:
        result |= principals(rng, request.caller)
    result |= actions(rng, request.action)
    if places:
        result |= resources(rng, request.resource)
    if often(rng, 0.35 if result["Effect"] == "Allow" else 0.55):
        result["Condition"] = conditions(rng, carried)
    return result


def protective(
    rng: random.Random, request: ReferenceRequest, carried: Mapping[str, Any]
) -> dict[str, Any]:
    """Return a resource control policy, which denies actions of one service to everyone."""
    service = request.action.partition(":")[0]
    denied = [
        f"{service}:*",
        f"{service}:{request.action[-4:]}",
        request.action,
        "sqs:*",
        "s3:Get*",
    ]
    result: dict[str, Any] = {
        "Effect": "Deny",
        "Principal": "*",
        "Action": one_or_several(rng, lambda: rng.choice(denied)),
    }
    result |= resources(rng, request.resource) if often(rng, 0.5) else {"Resource": "*"}
    if often(rng, 0.4):
        result["Condition"] = conditions(rng, carried)
    return {"Version": "2012-10-17", "Statement": [result]}


def actions(rng: random.Random, action: str) -> dict[str, Any]:
    """Return a random Action or NotAction element."""
    service = action.partition(":")[0]

    def random_pattern(near: float) -> str:
        if not often(rng, near):
            return rng.choice(ACTIONS)
        form = rng.choice(["*", f"{service}:*", action, action, "blurred"])
        if form == "blurred":
            form = blurred(rng, action, keep=len(service) + 1)
            if often(rng, 0.2):
                form = f"{blurred(rng, service)}:{action.partition(':')[2]}"
        return in_some_case(rng, form)

    if often(rng, 0.1):
        return {"NotAction": one_or_several(rng, lambda: random_pattern(1 - NEAR))}
    return {"Action": one_or_several(rng, lambda: random_pattern(NEAR))}


def resources(rng: random.Random, resource: str) -> dict[str, Any]:
    """Return a random Resource or NotResource element."""

    def random_pattern(near: float) -> str:
        if resource == "*" or not often(rng, near):
            action = rng.choice(list(RESOURCES))
            other = rng.choice(RESOURCES[action]).replace("{}", rng.choice(ACCOUNTS))
            return "*" if resource == "*" and often(rng, near) else other
        head, _, tail = resource.rpartition(":")
        variable = rng.choice(
            ["${aws:username}", "${aws:PrincipalTag/team, 'red'}", "${aws:PrincipalTag/team}"]
        )
        return rng.choice(
            [
                "*",
                resource,
                resource,
                f"{resource}*",
                blurred(rng, resource, keep=len(head) + 1),
                f"{head}:*",
                _partial(rng, resource),
                f"{head}:{_with_variable(tail, variable)}",
            ]
        )

    if often(rng, 0.1):
        return {"NotResource": one_or_several(rng, lambda: random_pattern(1 - NEAR))}
    return {"Resource": one_or_several(rng, lambda: random_pattern(NEAR))}


def _partial(rng: random.Random, resource: str) -> str:
    parts = resource.split(":")[: rng.randint(2, 5)]
    return ":".join(parts) + rng.choice(["", "*", ":*"])


def _with_variable(tail: str, variable: str) -> str:
    for name in ("alice", "red"):
        if name in tail:
            return tail.replace(name, variable)
    return f"{tail[:1]}*{variable}*"


def principals(
    rng: random.Random, caller: ReferenceCaller, excluding: float = 0.12
) -> dict[str, Any]:
    """Return a random Principal or NotPrincipal element, which often names the caller."""
    if often(rng, 0.02):
        return {}
    if often(rng, excluding):
        forms = _forms(caller)
        listed = forms if often(rng, 0.6) else rng.sample(forms, rng.randint(0, len(forms)))
        return {"NotPrincipal": _by_type([*listed, rng.choice(_others(caller))])}
    if often(rng, 0.2):
        return {"Principal": rng.choice(["*", {"AWS": "*"}])}
    several = rng.randint(1, 2)
    result = [
        rng.choice(_forms(caller) if often(rng, NEAR) and _forms(caller) else _others(caller))
        for _ in range(several)
    ]
    return {"Principal": _by_type(result)}


def _forms(caller: ReferenceCaller) -> list[tuple[str, str]]:
    """Return the principals that name a caller."""
    type_ = OWN_TYPES.get(caller.kind, "AWS")
    result = [caller.arn, caller.role, caller.user]
    if caller.kind in HAVE_IDS:
        result.append(UNIQUE_IDS[caller.kind != "user"].partition(":")[0])
    if caller.account is not None:
        result += [caller.account, f"arn:aws:iam::{caller.account}:root"]
    return [(type_, value) for value in dict.fromkeys(result) if value is not None]


def _others(caller: ReferenceCaller) -> list[tuple[str, str]]:
    """Return principals that name somebody else."""
    other = ACCOUNTS[caller.account == ACCOUNTS[0]]
    account = caller.account or other
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
