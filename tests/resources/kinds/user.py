"""Users through their life."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from resources.kinds.case import Change, Foreign, KindCase, both_ways
from resources.kinds.material import ADMIN, ANYTHING, EDGE, HERE, READ, SHARED, STRANGE, WRITE

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
    """Groups that others have made."""
    for name in ("devs", "ops", "theirs"):
        iam.create_group(GroupName=name)


CASES = {
    "user": KindCase(
        base=BASE,
        around=(EDGE, SHARED),
        standing=groups,
        dependents=lambda user: (AccessKey(user),),
        creates=("CreateUser", "PutUserPolicy", "AttachUserPolicy", JOIN),
        destroys=(LEAVE, "DeleteUserPolicy", "DetachUserPolicy", "DeleteUser"),
        changes=(
            Change(
                "renamed_from",
                evolve(BASE, name="eve", renamed_from="ada"),
                ("UpdateUser",),
                ("UpdateUser",),
                home=evolve(BASE, renamed_from="eve"),
            ),
            both_ways("path", evolve(BASE, path="/moved/"), "UpdateUser"),
            Change(
                "boundary lifted",
                evolve(BASE, boundary=None),
                ("DeleteUserPermissionsBoundary",),
                ("PutUserPermissionsBoundary",),
            ),
            both_ways(
                "boundary of AWS's",
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
            Change("groups gone", evolve(BASE, groups=[]), (LEAVE,), (JOIN,)),
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagUser"),
            both_ways(
                "tags under another key", evolve(BASE, tags={"stage": "x"}), "TagUser", "UntagUser"
            ),
        ),
        same={"groups left as they are": evolve(BASE, groups=None)},
        replacements={"name": evolve(BASE, name="eve")},
        foreign=(
            Foreign("path", "UpdateUser", {**WHO, "NewPath": "/theirs/"}, ("UpdateUser",)),
            Foreign(
                "boundary",
                "PutUserPermissionsBoundary",
                {**WHO, "PermissionsBoundary": ADMIN},
                ("PutUserPermissionsBoundary",),
            ),
            Foreign(
                "inline",
                "PutUserPolicy",
                {**WHO, "PolicyName": "more", "PolicyDocument": ANYTHING},
                ("DeleteUserPolicy",),
            ),
            Foreign(
                "attachments",
                "AttachUserPolicy",
                {**WHO, "PolicyArn": ADMIN},
                ("DetachUserPolicy",),
            ),
            Foreign("groups", JOIN, {**WHO, "GroupName": "theirs"}, (LEAVE,)),
            Foreign("tags", "TagUser", {**WHO, "Tags": STRANGE}, ("UntagUser",)),
        ),
        untag=("UntagUser", WHO),
    )
}
