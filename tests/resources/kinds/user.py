"""Users through their life."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, Foreign, KindCase, both_ways
from resources.kinds.material import ADMIN, ANYTHING, EDGE, READ, SHARED, STRANGE, WRITE

from iamdsl import AccessKey, ManagedPolicy, User

BASE = User(
    "ada",
    path="/staff/",
    boundary=EDGE,
    inline={"read": READ},
    attachments=[SHARED],
    tags={"team": "web"},
)
WHO = {"UserName": "ada"}

CASES = {
    "user": KindCase(
        base=BASE,
        around=(EDGE, SHARED),
        dependents=lambda user: (AccessKey(user),),
        creates=("CreateUser", "PutUserPolicy", "AttachUserPolicy"),
        destroys=("DeleteUserPolicy", "DetachUserPolicy", "DeleteUser"),
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
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagUser"),
            both_ways(
                "tags under another key", evolve(BASE, tags={"stage": "x"}), "TagUser", "UntagUser"
            ),
        ),
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
            Foreign("tags", "TagUser", {**WHO, "Tags": STRANGE}, ("UntagUser",)),
        ),
        untag=("UntagUser", WHO),
    )
}
