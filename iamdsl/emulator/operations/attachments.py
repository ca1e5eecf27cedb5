"""Managed policies attached to users, groups and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_manage-attach-detach.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import Refused, full
from iamdsl.emulator.account.operation import answers, starting
from iamdsl.emulator.operations.inline import changing, noun_of, owner
from iamdsl.emulator.operations.policies import is_attachable, not_found

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.state import Principal


def attached_out(principal: Principal, prefix: str = "/") -> list[dict[str, str]]:
    """The attached policies under a path, as answers give them."""
    return [
        {"PolicyName": arn.rpartition("/")[2], "PolicyArn": arn}
        for arn in principal.attached
        if _path(arn).startswith(prefix)
    ]


@answers("AttachUserPolicy", "AttachGroupPolicy", "AttachRolePolicy")
def attach(ask: Request) -> Answer:
    """Attach a policy; once more is no error."""
    principal, noun, arn = changing(ask), noun_of(ask), ask["PolicyArn"]
    if not is_attachable(ask.state, arn):
        raise Refused("NoSuchEntity", f"Policy {arn} does not exist or is not attachable.")
    if arn in principal.attached:
        return {}
    limit = ask.state.quotas[f"AttachedPoliciesPer{noun}"]
    if len(principal.attached) >= limit:
        raise full(f"PoliciesPer{noun}", limit)
    ask.state.put(attrs.evolve(principal, attached=(*principal.attached, arn)))
    return {}


@answers("DetachUserPolicy", "DetachGroupPolicy", "DetachRolePolicy")
def detach(ask: Request) -> Answer:
    """Detach a policy that is attached."""
    principal, arn = changing(ask), ask["PolicyArn"]
    if arn not in principal.attached:
        raise not_found(arn)
    left = tuple(known for known in principal.attached if known != arn)
    ask.state.put(attrs.evolve(principal, attached=left))
    return {}


@answers("ListAttachedUserPolicies", "ListAttachedGroupPolicies", "ListAttachedRolePolicies")
def list_attached(ask: Request) -> Answer:
    """The attached policies under a path."""
    return {"AttachedPolicies": attached_out(owner(ask), starting(ask))}


def _path(arn: str) -> str:
    return arn.partition(":policy")[2].rpartition("/")[0] + "/"
