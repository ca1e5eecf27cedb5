"""In which ways the principals of a statement name a caller.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.reference.conditions import as_list

if TYPE_CHECKING:
    from support.reference.situation import Policy, Who

OWN_TYPES = {
    "service": "Service",
    "saml": "Federated",
    "web_identity": "Federated",
    "canonical_user": "CanonicalUser",
}
"""Callers that are not of AWS's own type, with the type that they are given under."""


def ways(principals: Any, who: Who) -> set[str]:
    """How a caller is named: as `anyone`, by its `account`, its `role`, its `user`, or `itself`."""
    given = {"AWS": "*"} if principals == "*" else principals
    result = set()
    for type_, values in given.items():
        for value in as_list(values):
            if type_ == "AWS" and value == "*":
                result.add("anyone")
            elif type_ == OWN_TYPES.get(who.kind, "AWS"):
                result |= _ways_of(value, type_, who)
    return result


def _ways_of(value: str, type_: str, who: Who) -> set[str]:
    result = set()
    if value == who.arn or (type_ != "AWS" and value == "*"):
        result.add("itself")
    if type_ == "AWS" and who.account is not None and value in _account(who.account):
        result.add("account")
    if value == who.role:
        result.add("role")
    if value == who.user:
        result.add("user")
    if value == who.unique_id:
        result |= {"user": {"itself"}, "role": {"itself", "role"}}.get(who.kind, {"role"})
    return result


def _account(account: str) -> set[str]:
    return {account, f"arn:aws:iam::{account}:root"}


def named(statement: Policy, who: Who, *, limited: bool) -> set[str]:
    """The ways in which a statement is about a caller; none if it is not about it.

    `limited` says that the caller has a permissions boundary.
    """
    if "NotPrincipal" not in statement:
        return ways(statement["Principal"], who)
    listed = ways(statement["NotPrincipal"], who)
    if statement["Effect"] == "Allow":
        return set() if listed else {"anyone"}
    exempt = not limited and _wanted(who) <= listed
    return set() if exempt else {"anyone"}


def _wanted(who: Who) -> set[str]:
    """In which ways a caller must be listed all together to be left out of a denial."""
    wanted = {"account"} if who.account is not None else set()
    if who.kind != "root":
        wanted.add("itself")
    if who.kind == "session":
        wanted.add("role")
    return wanted
