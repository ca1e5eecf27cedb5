"""Inline policies of users, groups and roles.

https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from iamdsl.emulator.account.api_error import Refused
from iamdsl.emulator.account.operation import answers
from iamdsl.emulator.account.records import Role
from iamdsl.emulator.operations.policy_documents import check_policy, size

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.state import Principal


def noun_of(ask: Request) -> str:
    """What an operation is about, by its name: `User`, `Group` or `Role`."""
    return next(noun for noun in ("User", "Group", "Role") if noun in ask.operation)


def owner(ask: Request) -> Principal:
    """The user, group or role that is asked for; raises Refused."""
    noun = noun_of(ask)
    return ask.state.principal(noun, ask[f"{noun}Name"])


def changing(ask: Request) -> Principal:
    """The user, group or role to change; raises Refused, for service-linked roles too."""
    principal = owner(ask)
    if isinstance(principal, Role) and principal.service is not None:
        raise Refused(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{principal.name}' - "
            "this role is only modifiable by AWS",
        )
    return principal


@answers("PutUserPolicy", "PutGroupPolicy", "PutRolePolicy")
def put_policy(ask: Request) -> Answer:
    """Add or replace an inline policy; all of one owner's share a quota."""
    principal, noun = changing(ask), noun_of(ask)
    check_policy(ask["PolicyDocument"], "identity")
    inline = {**principal.inline, ask["PolicyName"]: ask["PolicyDocument"]}
    limit = ask.state.quotas[f"{noun}PolicySize"]
    if sum(map(size, inline.values())) > limit:
        raise Refused(
            "LimitExceeded",
            f"Maximum policy size of {limit} bytes exceeded for {noun.lower()} {principal.name}",
        )
    ask.state.put(attrs.evolve(principal, inline=inline))
    return {}


@answers("GetUserPolicy", "GetGroupPolicy", "GetRolePolicy")
def get_policy(ask: Request) -> Answer:
    """An inline policy."""
    principal, name = owner(ask), ask["PolicyName"]
    text = _text(ask, principal)
    return {
        f"{noun_of(ask)}Name": principal.name,
        "PolicyName": name,
        "PolicyDocument": text,
    }


@answers("ListUserPolicies", "ListGroupPolicies", "ListRolePolicies")
def list_policies(ask: Request) -> Answer:
    """The names of all inline policies."""
    return {"PolicyNames": sorted(owner(ask).inline)}


@answers("DeleteUserPolicy", "DeleteGroupPolicy", "DeleteRolePolicy")
def delete_policy(ask: Request) -> Answer:
    """Delete an inline policy."""
    principal = changing(ask)
    _text(ask, principal)
    left = {name: text for name, text in principal.inline.items() if name != ask["PolicyName"]}
    ask.state.put(attrs.evolve(principal, inline=left))
    return {}


def _text(ask: Request, principal: Principal) -> str:
    name = ask["PolicyName"]
    if name not in principal.inline:
        raise Refused(
            "NoSuchEntity",
            f"The {noun_of(ask).lower()} policy with name {name} cannot be found.",
        )
    return principal.inline[name]
