"""Operations on roles and their trust policies.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import (
    ApiError,
    delete_conflict,
    invalid_input,
    limit_exceeded,
)
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import RoleRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policies import check_attachable
from iamdsl.emulator.operations.policy_documents import (
    check_policy,
    quota_size,
    trust_text,
    trusted_ids,
)
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list
from iamdsl.emulator.operations.users import boundary_response

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState


def role_response(state: AccountState, role: RoleRecord, *, full: bool = True) -> dict[str, Any]:
    """Return a role as members of a response; lists omit boundary and tags."""
    result: dict[str, Any] = {
        "Path": role.path,
        "RoleName": role.name,
        "RoleId": role.id,
        "Arn": state.arn_of(role),
        "CreateDate": role.created,
        "AssumeRolePolicyDocument": trust_text(state, role),
        "Description": role.description,
        "MaxSessionDuration": role.max_session_seconds,
    }
    if role.max_signin_seconds is not None:
        result["MaxSigninSessionDuration"] = role.max_signin_seconds
    if role.template is not None:
        arn, version = role.template
        result["SourceRoleTemplate"] = {"TemplateArn": arn, "TemplateMinorVersion": version}
    if full:
        result["PermissionsBoundary"] = boundary_response(role.boundary)
        result["Tags"] = tag_list(role.tags) or None
    return result


def new_signin_seconds(request: OperationRequest, present: int | None) -> int | None:
    """Return the maximum duration of sign-in sessions after an update; None if it is not set.

    Raises `ApiError` if the request both sets and resets it.
    """
    seconds, reset = (
        request.get("MaxSigninSessionDuration"),
        request.get("ResetMaxSigninSessionDuration"),
    )
    if reset and seconds is not None:
        raise invalid_input(
            "MaxSigninSessionDuration and ResetMaxSigninSessionDuration cannot be specified "
            "together."
        )
    return None if reset else seconds or present


def check_modifiable(role: RoleRecord) -> None:
    """Raise `ApiError` for a service-linked role, which only its service can change."""
    if role.service is not None:
        raise ApiError(
            "UnmodifiableEntity",
            f"Cannot perform the operation on the protected role '{role.name}' - "
            "this role is only modifiable by AWS",
        )


def _checked_trust(request: OperationRequest, text: str) -> Mapping[str, str]:
    """Check a new trust policy and return the unique ids of its principals.

    Raises `ApiError` if it is malformed, too long, or names a principal that does not exist.
    """
    check_policy(request.state, text, "trust")
    limit = request.state.quotas["AssumeRolePolicySize"]
    if quota_size(text) > limit:
        raise limit_exceeded("ACLSizePerRole", limit)
    return trusted_ids(request, text)


@handles("CreateRole")
def create_role(request: OperationRequest) -> OperationAnswer:
    """Create a role with its trust policy, path, boundary and tags."""
    state = request.state
    state.check_name_is_free(state.roles, request["RoleName"], "Role")
    counted = [role for role in state.roles.values() if role.service is None]
    state.check_quota("Roles", len(counted))
    trust = request["AssumeRolePolicyDocument"]
    principals = _checked_trust(request, trust)
    boundary = request.get("PermissionsBoundary")
    if boundary is not None:
        check_attachable(state, boundary)
    role = RoleRecord(
        name=request["RoleName"],
        path=request.get("Path", "/"),
        id=new_id("AROA"),
        created=request.now,
        trust=trust,
        trusted=principals,
        description=request.get("Description"),
        max_session_seconds=request.get("MaxSessionDuration", 3600),
        max_signin_seconds=request.get("MaxSigninSessionDuration"),
        boundary=boundary,
        tags=new_tags(request),
    )
    state.put(role)
    return {"Role": role_response(state, role)}


@handles("GetRole")
def get_role(request: OperationRequest) -> OperationAnswer:
    """Return a role; its last use is not recorded."""
    role = request.state.role(request["RoleName"])
    return {"Role": {**role_response(request.state, role), "RoleLastUsed": {}}}


@handles("ListRoles")
def list_roles(request: OperationRequest) -> OperationAnswer:
    """Return the roles under a path."""
    roles = request.state.roles.values()
    chosen = [role for role in roles if role.path.startswith(path_prefix(request))]
    return {"Roles": [role_response(request.state, role, full=False) for role in chosen]}


@handles("UpdateRole")
def update_role(request: OperationRequest) -> OperationAnswer:
    """Change the description, and the maximum durations of sessions and of sign-in sessions.

    Raises `ApiError` for a duration of a service-linked role.
    """
    role = request.state.role(request["RoleName"])
    signin_seconds = new_signin_seconds(request, role.max_signin_seconds)
    if request.get("MaxSessionDuration") is not None or signin_seconds != role.max_signin_seconds:
        check_modifiable(role)
    request.state.put(
        attrs.evolve(
            role,
            description=request.get("Description", role.description),
            max_session_seconds=request.get("MaxSessionDuration", role.max_session_seconds),
            max_signin_seconds=signin_seconds,
        )
    )
    return {}


@handles("UpdateRoleDescription")
def update_role_description(request: OperationRequest) -> OperationAnswer:
    """Change the description; service-linked roles allow it too."""
    role = attrs.evolve(request.state.role(request["RoleName"]), description=request["Description"])
    request.state.put(role)
    return {"Role": role_response(request.state, role)}


@handles("UpdateAssumeRolePolicy")
def update_assume_role_policy(request: OperationRequest) -> OperationAnswer:
    """Replace the trust policy and resolve its principals to unique ids again."""
    role = request.state.role(request["RoleName"])
    check_modifiable(role)
    trust = request["PolicyDocument"]
    request.state.put(attrs.evolve(role, trust=trust, trusted=_checked_trust(request, trust)))
    return {}


@handles("DeleteRole")
def delete_role(request: OperationRequest) -> OperationAnswer:
    """Delete a role; raises `ApiError` if it has policies or instance profiles."""
    state = request.state
    role = state.role(request["RoleName"])
    check_modifiable(role)
    dependents = {
        "must remove roles from instance profile first": [
            profile for profile in state.instance_profiles.values() if profile.role == role.name
        ],
        "must detach all policies first": role.attached,
        "must delete policies first": role.inline,
    }
    for reason, remaining in dependents.items():
        if remaining:
            raise delete_conflict(reason)
    del state.roles[role.name]
    return {}
