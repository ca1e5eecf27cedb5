"""Roles: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import Refused, full, held
from iamdsl.emulator.account.operation import answers, starting
from iamdsl.emulator.account.records import Role
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policies import must_exist
from iamdsl.emulator.operations.policy_documents import check_policy, shown_trust, size, trusted
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list
from iamdsl.emulator.operations.users import boundary_out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import Answer, Request
    from iamdsl.emulator.account.state import State


def role_out(state: State, role: Role, *, full: bool = True) -> dict[str, Any]:
    """A role as answers give it; lists leave out boundary and tags."""
    found: dict[str, Any] = {
        "Path": role.path,
        "RoleName": role.name,
        "RoleId": role.id,
        "Arn": state.arn_of(role),
        "CreateDate": role.created,
        "AssumeRolePolicyDocument": shown_trust(state, role),
        "Description": role.description,
        "MaxSessionDuration": role.session,
    }
    if full:
        found["PermissionsBoundary"] = boundary_out(role.boundary)
        found["Tags"] = tag_list(role.tags) or None
    return found


def must_be_modifiable(role: Role) -> None:
    """Refuse to change a service-linked role."""
    if role.service is not None:
        raise Refused(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{role.name}' - "
            "this role is only modifiable by AWS",
        )


def _checked_trust(ask: Request, text: str) -> Mapping[str, str]:
    """The account's own principals in a new trust policy; raises Refused."""
    check_policy(text, "trust")
    limit = ask.state.quotas["AssumeRolePolicySize"]
    if size(text) > limit:
        raise full("ACLSizePerRole", limit)
    return trusted(ask, text)


@answers("CreateRole")
def create_role(ask: Request) -> Answer:
    """Make a role, with its trust policy, path, boundary and tags."""
    state = ask.state
    state.must_be_free(state.roles, ask["RoleName"], "Role")
    own = [role for role in state.roles.values() if role.service is None]
    state.must_have_room("Roles", len(own))
    trust = ask["AssumeRolePolicyDocument"]
    principals = _checked_trust(ask, trust)
    boundary = ask.get("PermissionsBoundary")
    if boundary is not None:
        must_exist(state, boundary)
    role = Role(
        name=ask["RoleName"],
        path=ask.get("Path", "/"),
        id=new_id("AROA"),
        created=ask.now,
        trust=trust,
        trusted=principals,
        description=ask.get("Description"),
        session=ask.get("MaxSessionDuration", 3600),
        boundary=boundary,
        tags=new_tags(ask),
    )
    state.put(role)
    return {"Role": role_out(state, role)}


@answers("GetRole")
def get_role(ask: Request) -> Answer:
    """A role; it was never used."""
    role = ask.state.role(ask["RoleName"])
    return {"Role": {**role_out(ask.state, role), "RoleLastUsed": {}}}


@answers("ListRoles")
def list_roles(ask: Request) -> Answer:
    """All roles under a path."""
    roles = ask.state.roles.values()
    chosen = [role for role in roles if role.path.startswith(starting(ask))]
    return {"Roles": [role_out(ask.state, role, full=False) for role in chosen]}


@answers("UpdateRole")
def update_role(ask: Request) -> Answer:
    """Change description and longest session, of those what is given.

    The session of a service-linked role is AWS's own.
    """
    role = ask.state.role(ask["RoleName"])
    if ask.get("MaxSessionDuration") is not None:
        must_be_modifiable(role)
    ask.state.put(
        attrs.evolve(
            role,
            description=ask.get("Description", role.description),
            session=ask.get("MaxSessionDuration", role.session),
        )
    )
    return {}


@answers("UpdateRoleDescription")
def update_role_description(ask: Request) -> Answer:
    """Change the description, also of a service-linked role."""
    role = attrs.evolve(ask.state.role(ask["RoleName"]), description=ask["Description"])
    ask.state.put(role)
    return {"Role": role_out(ask.state, role)}


@answers("UpdateAssumeRolePolicy")
def update_assume_role_policy(ask: Request) -> Answer:
    """Replace the trust policy; its principals are looked up anew."""
    role = ask.state.role(ask["RoleName"])
    must_be_modifiable(role)
    trust = ask["PolicyDocument"]
    ask.state.put(attrs.evolve(role, trust=trust, trusted=_checked_trust(ask, trust)))
    return {}


@answers("DeleteRole")
def delete_role(ask: Request) -> Answer:
    """Delete a role on which nothing hangs any more."""
    state = ask.state
    role = state.role(ask["RoleName"])
    must_be_modifiable(role)
    left = {
        "must remove roles from instance profile first": [
            profile for profile in state.instance_profiles.values() if profile.role == role.name
        ],
        "must detach all policies first": role.attached,
        "must delete policies first": role.inline,
    }
    for why, there in left.items():
        if there:
            raise held(why)
    del state.roles[role.name]
    return {}
