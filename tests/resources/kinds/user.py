"""Test cases for users."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import ADMIN, ANYTHING, EDGE, HERE, READ, SHARED, STRANGE, WRITE

from iamdsl import AccessKey, Arn, ManagedPolicy, User

DEVS, OPS = Arn.parse(f"{HERE}:group/devs"), Arn.parse(f"{HERE}:group/ops")
JOIN, LEAVE = "AddUserToGroup", "RemoveUserFromGroup"
BASE = User(
    "ada",
    path="/staff/",
    boundary=EDGE,
    inline={"read": READ},
    attachments=[SHARED],
    tags={"team": "web"},
    groups=[DEVS],
)
WHO = {"UserName": "ada"}


def groups(iam: Any) -> None:
    """Create groups outside the stack."""
    for name in ("devs", "ops", "theirs"):
        iam.create_group(GroupName=name)


CASES = {
    "user": KindCase(
        base=BASE,
        timed_tests={
            "expirations": "tests/deployment/test_expired_access.py::"
            "test_expired_attachment_is_detached_and_stays_detached",
            "expires_at": "tests/deployment/test_expired_access.py::"
            "test_expired_user_is_deleted_with_what_belongs_to_it",
        },
        around=(EDGE, SHARED),
        prepare=groups,
        dependents=lambda user: (AccessKey(user),),
        creates=("CreateUser", "PutUserPolicy", "AttachUserPolicy", JOIN),
        destroys=(LEAVE, "DeleteUserPolicy", "DetachUserPolicy", "DeleteUser"),
        changes=(
            Change(
                "renamed_from",
                evolve(BASE, name="eve", renamed_from="ada"),
                ("UpdateUser",),
                ("UpdateUser",),
                reverse_to=evolve(BASE, renamed_from="eve"),
            ),
            both_ways("path", evolve(BASE, path="/moved/"), "UpdateUser"),
            Change(
                "boundary removed",
                evolve(BASE, boundary=None),
                ("DeleteUserPermissionsBoundary",),
                ("PutUserPermissionsBoundary",),
            ),
            both_ways(
                "boundary that is an AWS managed policy",
                evolve(BASE, boundary=ManagedPolicy.PowerUserAccess),
                "PutUserPermissionsBoundary",
            ),
            both_ways("inline", evolve(BASE, inline={"read": WRITE}), "PutUserPolicy"),
            both_ways(
                "inline under another name",
                evolve(BASE, inline={"write": WRITE}),
                "PutUserPolicy",
                "DeleteUserPolicy",
            ),
            both_ways(
                "attachments",
                evolve(BASE, attachments=[ManagedPolicy.ReadOnlyAccess]),
                "AttachUserPolicy",
                "DetachUserPolicy",
            ),
            both_ways("groups", evolve(BASE, groups=[OPS]), JOIN, LEAVE),
            Change("groups removed", evolve(BASE, groups=[]), (LEAVE,), (JOIN,)),
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagUser"),
            both_ways(
                "tags under another key", evolve(BASE, tags={"stage": "x"}), "TagUser", "UntagUser"
            ),
        ),
        same={"groups not set": evolve(BASE, groups=None)},
        replacements={"name": evolve(BASE, name="eve")},
        outside_changes=(
            OutsideChange("path", "UpdateUser", {**WHO, "NewPath": "/theirs/"}, ("UpdateUser",)),
            OutsideChange(
                "boundary",
                "PutUserPermissionsBoundary",
                {**WHO, "PermissionsBoundary": ADMIN},
                ("PutUserPermissionsBoundary",),
            ),
            OutsideChange(
                "inline",
                "PutUserPolicy",
                {**WHO, "PolicyName": "more", "PolicyDocument": ANYTHING},
                ("DeleteUserPolicy",),
            ),
            OutsideChange(
                "attachments",
                "AttachUserPolicy",
                {**WHO, "PolicyArn": ADMIN},
                ("DetachUserPolicy",),
            ),
            OutsideChange("groups", JOIN, {**WHO, "GroupName": "theirs"}, (LEAVE,)),
            OutsideChange("tags", "TagUser", {**WHO, "Tags": STRANGE}, ("UntagUser",)),
        ),
        untag=("UntagUser", WHO),
    )
}
