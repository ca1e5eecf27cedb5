"""Groups of users: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_groups.html."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.emulator.account.api_error import ApiError, already_exists, delete_conflict
from iamdsl.emulator.account.operation import handles, path_prefix
from iamdsl.emulator.account.records import GroupRecord
from iamdsl.emulator.account.state import new_id
from iamdsl.emulator.operations.users import user_out

if TYPE_CHECKING:
    from iamdsl.emulator.account.operation import OperationAnswer, OperationRequest
    from iamdsl.emulator.account.state import AccountState


def group_out(state: AccountState, group: GroupRecord) -> dict[str, Any]:
    """A group as answers give it."""
    return {
        "Path": group.path,
        "GroupName": group.name,
        "GroupId": group.id,
        "Arn": state.arn_of(group),
        "CreateDate": group.created,
    }


@handles("CreateGroup")
def create_group(request: OperationRequest) -> OperationAnswer:
    """Make a group."""
    state = request.state
    state.must_be_free(state.groups, request["GroupName"], "Group")
    state.check_quota("Groups", len(state.groups))
    group = GroupRecord(
        name=request["GroupName"],
        path=request.get("Path", "/"),
        id=new_id("AGPA"),
        created=request.now,
    )
    state.put(group)
    return {"Group": group_out(state, group)}


@handles("GetGroup")
def get_group(request: OperationRequest) -> OperationAnswer:
    """A group and its users."""
    state = request.state
    group = state.group(request["GroupName"])
    users = [user for member in group.members if (user := state.user_of(member)) is not None]
    return {
        "Group": group_out(state, group),
        "Users": [user_out(state, user, full=False) for user in users],
    }


@handles("ListGroups")
def list_groups(request: OperationRequest) -> OperationAnswer:
    """All groups under a path."""
    groups = request.state.groups.values()
    chosen = [group for group in groups if group.path.startswith(path_prefix(request))]
    return {"Groups": [group_out(request.state, group) for group in chosen]}


@handles("ListGroupsForUser")
def list_groups_for_user(request: OperationRequest) -> OperationAnswer:
    """The groups a user is in."""
    state = request.state
    groups = state.groups_of(state.user(request["UserName"]))
    return {"Groups": [group_out(state, group) for group in groups]}


@handles("UpdateGroup")
def update_group(request: OperationRequest) -> OperationAnswer:
    """Rename or move a group, which keeps id, users and policies."""
    state = request.state
    group = state.group(request["GroupName"])
    name = request.get("NewGroupName", group.name)
    others = {known for known in state.groups if known != group.name}
    if any(known.lower() == name.lower() for known in others):
        raise already_exists("Group", name)
    del state.groups[group.name]
    state.put(attrs.evolve(group, name=name, path=request.get("NewPath", group.path)))
    return {}


@handles("DeleteGroup")
def delete_group(request: OperationRequest) -> OperationAnswer:
    """Delete a group without users and policies."""
    group = request.state.group(request["GroupName"])
    left: dict[str, object] = {
        "must remove users from group first": group.members,
        "must detach all policies first": group.attached,
        "must delete policies first": group.inline,
    }
    for why, there in left.items():
        if there:
            raise delete_conflict(why)
    del request.state.groups[group.name]
    return {}


@handles("AddUserToGroup")
def add_user(request: OperationRequest) -> OperationAnswer:
    """Put a user into a group; once more is no error."""
    state = request.state
    group, user = state.group(request["GroupName"]), state.user(request["UserName"])
    if user.id not in group.members:
        state.check_quota("GroupsPerUser", len(state.groups_of(user)))
        state.put(attrs.evolve(group, members=(*group.members, user.id)))
    return {}


@handles("RemoveUserFromGroup")
def remove_user(request: OperationRequest) -> OperationAnswer:
    """Take a user out of a group."""
    state = request.state
    group, user = state.group(request["GroupName"]), state.user(request["UserName"])
    if user.id not in group.members:
        raise ApiError("NoSuchEntity", f"User {user.name} is not in group {group.name}")
    left = tuple(member for member in group.members if member != user.id)
    state.put(attrs.evolve(group, members=left))
    return {}
