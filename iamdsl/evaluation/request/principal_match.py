"""How a policy's Principal or NotPrincipal names the caller: its account, itself, anyone.

How a resource policy names the caller decides which of the caller's own policies must also allow.
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

PrincipalMatch: TypeAlias = int
"""Bit set of the ways in which a policy names the caller; 0 if it does not."""

ACCOUNT: PrincipalMatch = 1
"""The caller's account, so that the caller's own policies must allow as well."""
PRINCIPAL: PrincipalMatch = 2
"""The user, role, service or provider; for a federated user, the user who federated it."""
SESSION: PrincipalMatch = 4
"""The session itself, not its role."""
ANYONE: PrincipalMatch = 8
"""Every principal: `"*"`."""
ANY_MATCH: PrincipalMatch = ACCOUNT | PRINCIPAL | SESSION | ANYONE

PrincipalName: TypeAlias = tuple[str, str]
"""A principal's type and value, normalised so that policy and caller can be compared."""

ANYONE_NAME: PrincipalName = ("*", "*")

_OUTSIDE: Mapping[str, str] = {
    "service": "Service",
    "saml": "Federated",
    "web_identity": "Federated",
    "canonical_user": "CanonicalUser",
}
"""The principal type of callers that do not belong to an account, by their kind."""

IDENTIFIABLE_KINDS = frozenset({"user", "role", "session"})
"""Kinds of callers that policies may also name by their unique ID, such as AIDA…."""


def names_in_policy(principal: Principal) -> tuple[PrincipalName, ...]:
    """Return the names under which a principal of a policy is looked up."""
    value = str(principal.value)
    if principal.type in {"*", "AWS"} and value == "*":
        return (ANYONE_NAME,)
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


def names_of_caller(
    caller: Caller, identifier: str | None
) -> Mapping[PrincipalName, PrincipalMatch]:
    """Return every name that a policy may use for a caller, each with how it names the caller.

    `identifier` is the caller's aws:userid; None if it is not known.
    """
    result = _names(caller)
    if identifier is None or caller.kind not in IDENTIFIABLE_KINDS:
        return result
    return {**result, ("AWS", identifier.partition(":")[0]): PRINCIPAL}


@functools.lru_cache(maxsize=4096)
def _names(caller: Caller) -> Mapping[PrincipalName, PrincipalMatch]:
    result: dict[PrincipalName, PrincipalMatch] = {ANYONE_NAME: ANYONE}
    own = caller.arn or caller.name
    if caller.kind == "anonymous":
        return result
    if caller.kind in _OUTSIDE:
        outside = _OUTSIDE[caller.kind]
        return result | {
            (outside, own): PRINCIPAL,
            ("AWS", own): PRINCIPAL,
            (outside, "*"): PRINCIPAL,
        }
    result["account", str(caller.account)] = ACCOUNT
    match caller.kind:
        case "user" | "role":
            result["AWS", own] = PRINCIPAL
        case "session":
            result |= {_role_name(caller): PRINCIPAL, ("AWS", own): SESSION}
        case "federated_user":
            result["AWS", own] = SESSION
            if caller.user is not None:
                result["AWS", caller.user] = PRINCIPAL
    return result


def _role_name(caller: Caller) -> PrincipalName:
    """Return the name of a session's role: its ARN, or a name without path if that is unknown."""
    role = str(caller.role)
    if caller.exact_role:
        return ("AWS", role)
    partition = role.split(":")[1]
    return ("role", f"{partition}:{caller.account}:{role.rpartition('/')[2]}")


def not_principal_chain(caller: Caller) -> tuple[PrincipalName, ...]:
    """Return what NotPrincipal must list to exempt the caller from a Deny.

    That is its account, its role if it is a session, and itself.
    """
    if caller.kind == "anonymous":
        return ()
    own = caller.arn or caller.name
    if caller.kind in _OUTSIDE:
        return ((_OUTSIDE[caller.kind], own),)
    chain: tuple[PrincipalName, ...] = (("account", str(caller.account)),)
    if caller.kind == "root":
        return chain
    return (*chain, *([_role_name(caller)] if caller.kind == "session" else []), ("AWS", own))


def match_principal(
    listed: frozenset[PrincipalName], names: Mapping[PrincipalName, PrincipalMatch]
) -> PrincipalMatch:
    """Return the ways in which a Principal names the caller; 0 if it does not."""
    result = 0
    for name in names:
        if name in listed:
            result |= names[name]
    return result


def is_excluded(
    listed: frozenset[PrincipalName], caller: Caller, names: Mapping[PrincipalName, PrincipalMatch]
) -> bool:
    """Return whether NotPrincipal lists all names of the caller, so that a Deny does not apply.

    `names` are the caller's names: its unique ID may be listed in place of its ARN.
    """
    if ANYONE_NAME in listed:
        return True
    chain = not_principal_chain(caller)
    itself = {name for name, grant in names.items() if grant == PRINCIPAL}
    return bool(chain) and all(
        name in listed or (name in itself and bool(itself & listed)) for name in chain
    )


def is_listed(
    listed: frozenset[PrincipalName], names: Mapping[PrincipalName, PrincipalMatch]
) -> bool:
    """Return whether NotPrincipal lists any name of the caller, so that an Allow does not apply."""
    return any(name in listed for name in names)
