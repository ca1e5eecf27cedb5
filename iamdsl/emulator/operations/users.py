"""Operations on users.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_users.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import already_exists, delete_conflict
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import UserRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.policies import check_attachable
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState


def user_response(state: AccountState, user: UserRecord, *, full: bool = True) -> dict[str, Any]:
    """Return a user as members of a response; lists omit boundary and tags."""
    result: dict[str, Any] = {
        "Path": user.path,
        "UserName": user.name,
        "UserId": user.id,
        "Arn": state.arn_of(user),
        "CreateDate": user.created,
    }
    if full:
        result["PermissionsBoundary"] = boundary_response(user.boundary)
        result["Tags"] = tag_list(user.tags) or None
    return result


def boundary_response(arn: str | None) -> dict[str, str] | None:
    """Return a permissions boundary as members of a response; None if there is none."""
    if arn is None:
        return None
    return {"PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": arn}


@handles("CreateUser")
def create_user(request: OperationRequest) -> OperationAnswer:
    """Create a user with path, boundary and tags."""
    state = request.state
    state.check_name_is_free(state.users, request["UserName"], "User")
    state.check_quota("Users", len(state.users))
    boundary = request.get("PermissionsBoundary")
    if boundary is not None:
        check_attachable(state, boundary)
    user = UserRecord(
        name=request["UserName"],
        path=request.get("Path", "/"),
        id=new_id("AIDA"),
        created=request.now,
        boundary=boundary,
        tags=new_tags(request),
    )
    state.put(user)
    return {"User": user_response(state, user)}


@handles("GetUser")
def get_user(request: OperationRequest) -> OperationAnswer:
    """Return the user named by UserName, or the caller."""
    if request.get("UserName") is None and request.caller.user is None:
        caller = request.caller
        result = {"Path": "/", "UserName": caller.arn.rpartition("/")[2], "UserId": caller.id}
        return {"User": {**result, "Arn": caller.arn, "CreateDate": request.now}}
    return {"User": user_response(request.state, request.user())}


@handles("ListUsers")
def list_users(request: OperationRequest) -> OperationAnswer:
    """Return the users under a path."""
    users = request.state.users.values()
    chosen = [user for user in users if user.path.startswith(path_prefix(request))]
    return {"Users": [user_response(request.state, user, full=False) for user in chosen]}


@handles("UpdateUser")
def update_user(request: OperationRequest) -> OperationAnswer:
    """Rename or move a user; the user keeps id, keys, groups and policies."""
    state = request.state
    user = state.user(request["UserName"])
    name = request.get("NewUserName", user.name)
    if name != user.name and name in state.users:  # also if only the case changes
        raise already_exists("User", name)
    del state.users[user.name]
    state.put(attrs.evolve(user, name=name, path=request.get("NewPath", user.path)))
    return {}


@handles("DeleteUser")
def delete_user(request: OperationRequest) -> OperationAnswer:
    """Delete a user; raises `ApiError` if it has groups, policies or credentials."""
    state = request.state
    user = state.user(request["UserName"])
    dependents = {
        "must remove users from group first": state.groups_of(user),
        "must detach all policies first": user.attached,
        "must delete policies first": user.inline,
        "must delete access keys first": state.credentials_of(state.access_keys, user),
        "must delete login profile first": user.id in state.login_profiles,
        "must delete MFA device first": [
            device for device in state.mfa_devices.values() if device.user == user.id
        ],
        "must delete SSH public keys first": state.credentials_of(state.ssh_keys, user),
        "must delete signing certificates first": state.credentials_of(
            state.signing_certificates, user
        ),
        "must delete service specific credentials first": state.credentials_of(
            state.service_credentials, user
        ),
    }
    for reason, remaining in dependents.items():
        if remaining:
            raise delete_conflict(reason)
    del state.users[user.name]
    return {}
