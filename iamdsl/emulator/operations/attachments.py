"""Operations on managed policies attached to users, groups and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import ApiError, limit_exceeded
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.operations.inline import modifiable_owner, noun_of, owner
from iamdsl.emulator.operations.policies import is_attachable, policy_not_found

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import PrincipalRecord


def attachments_response(principal: PrincipalRecord, prefix: str = "/") -> list[dict[str, str]]:
    """Return the attached policies under a path as members of a response."""
    return [
        {"PolicyName": arn.rpartition("/")[2], "PolicyArn": arn}
        for arn in principal.attached
        if _path(arn).startswith(prefix)
    ]


@handles("AttachUserPolicy", "AttachGroupPolicy", "AttachRolePolicy")
def attach_policy(request: OperationRequest) -> OperationAnswer:
    """Attach a policy; attaching it again has no effect."""
    principal, noun, arn = modifiable_owner(request), noun_of(request), request["PolicyArn"]
    if not is_attachable(request.state, arn):
        raise ApiError("NoSuchEntity", f"Policy {arn} does not exist or is not attachable.")
    if arn in principal.attached:
        return {}
    limit = request.state.quotas[f"AttachedPoliciesPer{noun}"]
    if len(principal.attached) >= limit:
        raise limit_exceeded(f"PoliciesPer{noun}", limit)
    request.state.put(attrs.evolve(principal, attached=(*principal.attached, arn)))
    return {}


@handles("DetachUserPolicy", "DetachGroupPolicy", "DetachRolePolicy")
def detach_policy(request: OperationRequest) -> OperationAnswer:
    """Detach a policy."""
    principal, arn = modifiable_owner(request), request["PolicyArn"]
    if arn not in principal.attached:
        raise policy_not_found(arn)
    remaining = tuple(other for other in principal.attached if other != arn)
    request.state.put(attrs.evolve(principal, attached=remaining))
    return {}


@handles("ListAttachedUserPolicies", "ListAttachedGroupPolicies", "ListAttachedRolePolicies")
def list_attached(request: OperationRequest) -> OperationAnswer:
    """Return the attached policies under a path."""
    return {"AttachedPolicies": attachments_response(owner(request), path_prefix(request))}


def _path(arn: str) -> str:
    return arn.partition(":policy")[2].rpartition("/")[0] + "/"
