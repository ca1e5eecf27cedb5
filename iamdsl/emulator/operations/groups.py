"""Operations on groups and their members.

https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, already_exists, delete_conflict
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import GroupRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.users import user_response

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState


def group_response(state: AccountState, group: GroupRecord) -> dict[str, Any]:
    """Return a group as members of a response."""
    return {
        "Path": group.path,
        "GroupName": group.name,
        "GroupId": group.id,
        "Arn": state.arn_of(group),
        "CreateDate": group.created,
    }


@handles("CreateGroup")
def create_group(request: OperationRequest) -> OperationAnswer:
    """Create a group."""
    state = request.state
    state.check_name_is_free(state.groups, request["GroupName"], "Group")
    state.check_quota("Groups", len(state.groups))
    group = GroupRecord(
        name=request["GroupName"],
        path=request.get("Path", "/"),
        id=new_id("AGPA"),
        created=request.now,
    )
    state.put(group)
    return {"Group": group_response(state, group)}


@handles("GetGroup")
def get_group(request: OperationRequest) -> OperationAnswer:
    """Return a group and its users."""
    state = request.state
    group = state.group(request["GroupName"])
    users = [user for member in group.members if (user := state.user_of(member)) is not None]
    return {
        "Group": group_response(state, group),
        "Users": [user_response(state, user, full=False) for user in users],
    }


@handles("ListGroups")
def list_groups(request: OperationRequest) -> OperationAnswer:
    """Return the groups under a path."""
    groups = request.state.groups.values()
    chosen = [group for group in groups if group.path.startswith(path_prefix(request))]
    return {"Groups": [group_response(request.state, group) for group in chosen]}


@handles("ListGroupsForUser")
def list_groups_for_user(request: OperationRequest) -> OperationAnswer:
    """Return the groups that a user is a member of."""
    state = request.state
    groups = state.groups_of(state.user(request["UserName"]))
    return {"Groups": [group_response(state, group) for group in groups]}


@handles("UpdateGroup")
def update_group(request: OperationRequest) -> OperationAnswer:
    """Rename or move a group; it keeps its id, users and policies."""
    state = request.state
    group = state.group(request["GroupName"])
    name = request.get("NewGroupName", group.name)
    if name != group.name and name in state.groups:  # also if only the case changes
        raise already_exists("Group", name)
    del state.groups[group.name]
    state.put(attrs.evolve(group, name=name, path=request.get("NewPath", group.path)))
    return {}


@handles("DeleteGroup")
def delete_group(request: OperationRequest) -> OperationAnswer:
    """Delete a group; raises `ApiError` if it has users or policies."""
    group = request.state.group(request["GroupName"])
    dependents: dict[str, object] = {
        "must remove users from group first": group.members,
        "must detach all policies first": group.attached,
        "must delete policies first": group.inline,
    }
    for reason, remaining in dependents.items():
        if remaining:
            raise delete_conflict(reason)
    del request.state.groups[group.name]
    return {}


@handles("AddUserToGroup")
def add_user(request: OperationRequest) -> OperationAnswer:
    """Add a user to a group; adding it again has no effect."""
    state = request.state
    group, user = state.group(request["GroupName"]), state.user(request["UserName"])
    if user.id not in group.members:
        state.check_quota("GroupsPerUser", len(state.groups_of(user)))
        state.put(attrs.evolve(group, members=(*group.members, user.id)))
    return {}


@handles("RemoveUserFromGroup")
def remove_user(request: OperationRequest) -> OperationAnswer:
    """Remove a user from a group."""
    state = request.state
    group, user = state.group(request["GroupName"]), state.user(request["UserName"])
    if user.id not in group.members:
        raise ApiError("NoSuchEntity", f"User {user.name} is not in group {group.name}")
    remaining = tuple(member for member in group.members if member != user.id)
    state.put(attrs.evolve(group, members=remaining))
    return {}
