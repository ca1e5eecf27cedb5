"""Operations on instance profiles, which pass a role to EC2 instances.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, delete_conflict, limit_exceeded
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import InstanceProfileRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.roles import check_modifiable, role_response
from iamdsl.emulator.operations.tag_rules import new_tags, tag_list

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState


def profile_response(
    state: AccountState, profile: InstanceProfileRecord, *, full: bool = True
) -> dict[str, Any]:
    """Return an instance profile as members of a response; lists omit tags."""
    role = None if profile.role is None else state.roles.get(profile.role)
    result: dict[str, Any] = {
        "Path": profile.path,
        "InstanceProfileName": profile.name,
        "InstanceProfileId": profile.id,
        "Arn": state.arn_of(profile),
        "CreateDate": profile.created,
        "Roles": [] if role is None else [role_response(state, role, full=False)],
    }
    if full:
        result["Tags"] = tag_list(profile.tags) or None
    return result


def profile_of(state: AccountState, name: str) -> InstanceProfileRecord:
    """Return an instance profile; raises `ApiError` if it does not exist."""
    if name not in state.instance_profiles:
        raise ApiError("NoSuchEntity", f"Instance Profile {name} cannot be found.")
    return state.instance_profiles[name]


@handles("CreateInstanceProfile")
def create_instance_profile(request: OperationRequest) -> OperationAnswer:
    """Create an instance profile without a role."""
    state, name = request.state, request["InstanceProfileName"]
    if name in state.instance_profiles:
        raise ApiError("EntityAlreadyExists", f"Instance Profile {name} already exists.")
    state.check_quota("InstanceProfiles", len(state.instance_profiles))
    profile = InstanceProfileRecord(
        name=name,
        path=request.get("Path", "/"),
        id=new_id("AIPA"),
        created=request.now,
        tags=new_tags(request),
    )
    state.put(profile)
    return {"InstanceProfile": profile_response(state, profile)}


@handles("GetInstanceProfile")
def get_instance_profile(request: OperationRequest) -> OperationAnswer:
    """Return an instance profile."""
    profile = profile_of(request.state, request["InstanceProfileName"])
    return {"InstanceProfile": profile_response(request.state, profile)}


@handles("ListInstanceProfiles")
def list_instance_profiles(request: OperationRequest) -> OperationAnswer:
    """Return the instance profiles under a path."""
    state = request.state
    profiles = state.instance_profiles.values()
    chosen = [profile for profile in profiles if profile.path.startswith(path_prefix(request))]
    return {
        "InstanceProfiles": [profile_response(state, profile, full=False) for profile in chosen]
    }


@handles("ListInstanceProfilesForRole")
def list_instance_profiles_for_role(request: OperationRequest) -> OperationAnswer:
    """Return the instance profiles that hold a role."""
    state = request.state
    role = state.role(request["RoleName"])
    chosen = [profile for profile in state.instance_profiles.values() if profile.role == role.name]
    return {
        "InstanceProfiles": [profile_response(state, profile, full=False) for profile in chosen]
    }


@handles("AddRoleToInstanceProfile")
def add_role_to_instance_profile(request: OperationRequest) -> OperationAnswer:
    """Add a role to an instance profile, which holds at most one."""
    state = request.state
    profile = profile_of(state, request["InstanceProfileName"])
    role = state.role(request["RoleName"])
    check_modifiable(role)
    if profile.role is not None:
        raise limit_exceeded(
            "InstanceSessionsPerInstanceProfile", state.quotas["RolesPerInstanceProfile"]
        )
    state.put(attrs.evolve(profile, role=role.name))
    return {}


@handles("RemoveRoleFromInstanceProfile")
def remove_role_from_instance_profile(request: OperationRequest) -> OperationAnswer:
    """Remove the role from an instance profile."""
    state = request.state
    profile = profile_of(state, request["InstanceProfileName"])
    role = state.role(request["RoleName"])
    if profile.role != role.name:
        raise ApiError(
            "NoSuchEntity",
            f"The role with name {role.name} cannot be found in the instance profile "
            f"{profile.name}.",
        )
    state.put(attrs.evolve(profile, role=None))
    return {}


@handles("DeleteInstanceProfile")
def delete_instance_profile(request: OperationRequest) -> OperationAnswer:
    """Delete an instance profile; raises `ApiError` if it holds a role."""
    state = request.state
    profile = profile_of(state, request["InstanceProfileName"])
    if profile.role is not None:
        raise delete_conflict("must remove roles from instance profile first")
    del state.instance_profiles[profile.name]
    return {}
