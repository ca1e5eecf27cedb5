"""The ways in which a statement names a caller.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from support.reference.conditions import as_list

if TYPE_CHECKING:
    from support.reference.model import Policy, ReferenceCaller

OWN_TYPES = {
    "service": "Service",
    "saml": "Federated",
    "web_identity": "Federated",
    "canonical_user": "CanonicalUser",
}
"""The principal type of callers that are not of type `AWS`, by their kind."""


def ways(principals: Any, caller: ReferenceCaller) -> set[str]:
    """Return how a caller is named: `anyone`, its `account`, `role` or `user`, or `itself`."""
    by_type = {"AWS": "*"} if principals == "*" else principals
    result = set()
    for type_, values in by_type.items():
        for value in as_list(values):
            if type_ == "AWS" and value == "*":
                result.add("anyone")
            elif type_ == OWN_TYPES.get(caller.kind, "AWS"):
                result |= _ways_of(value, type_, caller)
    return result


def _ways_of(value: str, type_: str, caller: ReferenceCaller) -> set[str]:
    result = set()
    if value == caller.arn or (type_ != "AWS" and value == "*"):
        result.add("itself")
    if type_ == "AWS" and caller.account is not None and value in _account(caller.account):
        result.add("account")
    if value == caller.role:
        result.add("role")
    if value == caller.user:
        result.add("user")
    if value == caller.unique_id:
        result |= {"user": {"itself"}, "role": {"itself", "role"}}.get(caller.kind, {"role"})
    return result


def _account(account: str) -> set[str]:
    return {account, f"arn:aws:iam::{account}:root"}


def named(statement: Policy, caller: ReferenceCaller, *, limited: bool) -> set[str]:
    """Return the ways in which a statement names a caller; none if it does not apply to it.

    `limited`: whether the caller has a permissions boundary.
    """
    if "NotPrincipal" not in statement:
        return ways(statement["Principal"], caller)
    listed = ways(statement["NotPrincipal"], caller)
    if statement["Effect"] == "Allow":
        return set() if listed else {"anyone"}
    exempt = not limited and _required_for_exemption(caller) <= listed
    return set() if exempt else {"anyone"}


def _required_for_exemption(caller: ReferenceCaller) -> set[str]:
    """Return the ways in which NotPrincipal must list a caller to exempt it from a Deny."""
    required = {"account"} if caller.account is not None else set()
    if caller.kind != "root":
        required.add("itself")
    if caller.kind == "session":
        required.add("role")
    return required
