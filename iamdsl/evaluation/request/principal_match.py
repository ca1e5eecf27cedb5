"""Whom a policy's Principal names, and how: the account, the caller itself, its session, anyone.

How a resource policy names its caller decides which of the caller's own policies count.
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics-sessions.html
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, TypeAlias

from iamdsl.language.elements.arn import Arn, is_account

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.evaluation.request.caller import Caller
    from iamdsl.language.elements.principal import Principal

Grant: TypeAlias = int
"""Bits: each way in which a policy names the caller."""

ACCOUNT: Grant = 1
"""The caller's account as a whole, which leaves it to the account's own policies."""
ITSELF: Grant = 2
"""The user, the role, the service or provider; of a federated user, who federated it."""
SESSION: Grant = 4
"""This session alone."""
ANYONE: Grant = 8
"""Everybody."""
WHATEVER: Grant = ACCOUNT | ITSELF | SESSION | ANYONE

Name: TypeAlias = tuple[str, str]
"""A principal's type and value, as policies write it."""

ANYONE_AT_ALL: Name = ("*", "*")

_OUTSIDE: Mapping[str, str] = {
    "service": "Service",
    "saml": "Federated",
    "web_identity": "Federated",
    "canonical_user": "CanonicalUser",
}
"""How policies call callers who are of no account, by their kind."""

IDENTIFIED = frozenset({"user", "role", "session"})
"""Kinds of callers whom policies may also name by their unique identifier."""


def name_of(principal: Principal) -> tuple[Name, ...]:
    """The names under which a policy's principal is looked for."""
    value = str(principal.value)
    if principal.type in {"*", "AWS"} and value == "*":
        return (ANYONE_AT_ALL,)
    if principal.type == "AWS" and is_account(value):
        return (("account", value),)
    if principal.type != "AWS" or not value.startswith("arn:"):
        return ((principal.type, value),)
    arn = Arn.parse(value)
    if arn.service == "iam" and arn.resource == "root":
        return (("account", str(arn.account)),)
    if arn.service == "iam" and arn.resource.startswith("role/"):
        role = arn.resource.rpartition("/")[2]
        return (("AWS", value), ("role", f"{arn.partition}:{arn.account}:{role}"))
    return (("AWS", value),)


def names_of(caller: Caller, identifier: str | None) -> Mapping[Name, Grant]:
    """Every name a policy may have for a caller; `identifier` is its aws:userid, where known."""
    found = _names(caller)
    if identifier is None or caller.kind not in IDENTIFIED:
        return found
    return {**found, ("AWS", identifier.partition(":")[0]): ITSELF}


@functools.lru_cache(maxsize=4096)
def _names(caller: Caller) -> Mapping[Name, Grant]:
    found: dict[Name, Grant] = {ANYONE_AT_ALL: ANYONE}
    own = caller.arn or caller.name
    if caller.kind == "anonymous":
        return found
    if caller.kind in _OUTSIDE:
        outside = _OUTSIDE[caller.kind]
        return found | {(outside, own): ITSELF, ("AWS", own): ITSELF, (outside, "*"): ITSELF}
    found["account", str(caller.account)] = ACCOUNT
    match caller.kind:
        case "user" | "role":
            found["AWS", own] = ITSELF
        case "session":
            found |= {_role(caller): ITSELF, ("AWS", own): SESSION}
        case "federated_user":
            found["AWS", own] = SESSION
            if caller.user is not None:
                found["AWS", caller.user] = ITSELF
    return found


def _role(caller: Caller) -> Name:
    """The name of a session's role: its ARN, or where the path is not known what is without."""
    role = str(caller.role)
    if caller.exact_role:
        return ("AWS", role)
    partition = role.split(":")[1]
    return ("role", f"{partition}:{caller.account}:{role.rpartition('/')[2]}")


def chain_of(caller: Caller) -> tuple[Name, ...]:
    """What NotPrincipal must list to leave the caller out: its account, and all that it is."""
    if caller.kind == "anonymous":
        return ()
    own = caller.arn or caller.name
    if caller.kind in _OUTSIDE:
        return ((_OUTSIDE[caller.kind], own),)
    chain: tuple[Name, ...] = (("account", str(caller.account)),)
    if caller.kind == "root":
        return chain
    return (*chain, *([_role(caller)] if caller.kind == "session" else []), ("AWS", own))


def granted(listed: frozenset[Name], names: Mapping[Name, Grant]) -> Grant:
    """In which ways a Principal names the caller; 0 for none."""
    found = 0
    for name in names:
        if name in listed:
            found |= names[name]
    return found


def left_out(listed: frozenset[Name], caller: Caller, names: Mapping[Name, Grant]) -> bool:
    """Whether NotPrincipal lists all that the caller is, so that a Deny passes it over.

    `names` are those under which it is looked for: its unique id stands for itself.
    """
    if ANYONE_AT_ALL in listed:
        return True
    chain = chain_of(caller)
    itself = {name for name, grant in names.items() if grant == ITSELF}
    return bool(chain) and all(
        name in listed or (name in itself and bool(itself & listed)) for name in chain
    )


def touched(listed: frozenset[Name], names: Mapping[Name, Grant]) -> bool:
    """Whether NotPrincipal lists anything of the caller, so that an Allow passes it over."""
    return any(name in listed for name in names)
