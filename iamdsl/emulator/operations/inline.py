"""Operations on inline policies of users, groups and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import ApiError
from iamdsl.emulator.account.operation import handles
from iamdsl.emulator.account.records import RoleRecord
from iamdsl.emulator.operations.policy_documents import check_policy, quota_size

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import PrincipalRecord


def noun_of(request: OperationRequest) -> str:
    """Return `User`, `Group` or `Role`, whichever the operation's name contains."""
    return next(noun for noun in ("User", "Group", "Role") if noun in request.operation)


def owner(request: OperationRequest) -> PrincipalRecord:
    """Return the user, group or role named by the request.

    Raises `ApiError` if it does not exist.
    """
    noun = noun_of(request)
    return request.state.principal(noun, request[f"{noun}Name"])


def modifiable_owner(request: OperationRequest) -> PrincipalRecord:
    """Return the user, group or role to change.

    Raises `ApiError` if it does not exist or is a service-linked role.
    """
    principal = owner(request)
    if isinstance(principal, RoleRecord) and principal.service is not None:
        raise ApiError(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{principal.name}' - "
            "this role is only modifiable by AWS",
        )
    return principal


@handles("PutUserPolicy", "PutGroupPolicy", "PutRolePolicy")
def put_inline_policy(request: OperationRequest) -> OperationAnswer:
    """Add or replace an inline policy; the quota limits the total size of an owner's policies."""
    principal, noun = modifiable_owner(request), noun_of(request)
    check_policy(request.state, request["PolicyDocument"], "identity")
    inline = {**principal.inline, request["PolicyName"]: request["PolicyDocument"]}
    limit = request.state.quotas[f"{noun}PolicySize"]
    if sum(map(quota_size, inline.values())) > limit:
        raise ApiError(
            "LimitExceeded",
            f"Maximum policy size of {limit} bytes exceeded for {noun.lower()} {principal.name}",
        )
    request.state.put(attrs.evolve(principal, inline=inline))
    return {}


@handles("GetUserPolicy", "GetGroupPolicy", "GetRolePolicy")
def get_inline_policy(request: OperationRequest) -> OperationAnswer:
    """Return an inline policy."""
    principal, name = owner(request), request["PolicyName"]
    text = _text(request, principal)
    return {
        f"{noun_of(request)}Name": principal.name,
        "PolicyName": name,
        "PolicyDocument": text,
    }


@handles("ListUserPolicies", "ListGroupPolicies", "ListRolePolicies")
def list_inline_policies(request: OperationRequest) -> OperationAnswer:
    """Return the names of all inline policies."""
    return {"PolicyNames": sorted(owner(request).inline)}


@handles("DeleteUserPolicy", "DeleteGroupPolicy", "DeleteRolePolicy")
def delete_inline_policy(request: OperationRequest) -> OperationAnswer:
    """Delete an inline policy."""
    principal = modifiable_owner(request)
    _text(request, principal)
    remaining = {
        name: text for name, text in principal.inline.items() if name != request["PolicyName"]
    }
    request.state.put(attrs.evolve(principal, inline=remaining))
    return {}


def _text(request: OperationRequest, principal: PrincipalRecord) -> str:
    name = request["PolicyName"]
    if name not in principal.inline:
        raise ApiError(
            "NoSuchEntity",
            f"The {noun_of(request).lower()} policy with name {name} cannot be found.",
        )
    return principal.inline[name]
