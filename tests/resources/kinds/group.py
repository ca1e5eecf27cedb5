"""Test cases for groups."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import ADMIN, ANYTHING, READ, SHARED, WRITE

from iamdsl import Group, ManagedPolicy, User

ADA, EVE = User("ada"), User("eve")
BASE = Group("devs", path="/teams/", inline={"read": READ}, attachments=[SHARED], members=[ADA])
WHICH = {"GroupName": "devs"}

CASES = {
    "group": KindCase(
        base=BASE,
        timed_tests={
            "expirations": "tests/deployment/test_expired_access.py::"
            "test_expired_attachment_is_detached_and_stays_detached",
        },
        around=(SHARED, ADA, EVE),
        creates=("CreateGroup", "PutGroupPolicy", "AttachGroupPolicy", "AddUserToGroup"),
        destroys=(
            "RemoveUserFromGroup",
            "DeleteGroupPolicy",
            "DetachGroupPolicy",
            "DeleteGroup",
        ),
        changes=(
            Change(
                "renamed_from",
                evolve(BASE, name="ops", renamed_from="devs"),
                ("UpdateGroup",),
                ("UpdateGroup",),
                reverse_to=evolve(BASE, renamed_from="ops"),
            ),
            both_ways("path", evolve(BASE, path="/moved/"), "UpdateGroup"),
            both_ways("inline", evolve(BASE, inline={"read": WRITE}), "PutGroupPolicy"),
            both_ways(
                "inline under another name",
                evolve(BASE, inline={"write": WRITE}),
                "PutGroupPolicy",
                "DeleteGroupPolicy",
            ),
            both_ways(
                "attachments",
                evolve(BASE, attachments=[ManagedPolicy.ReadOnlyAccess]),
                "AttachGroupPolicy",
                "DetachGroupPolicy",
            ),
            both_ways(
                "members", evolve(BASE, members=[EVE]), "AddUserToGroup", "RemoveUserFromGroup"
            ),
        ),
        replacements={"name": evolve(BASE, name="ops")},
        outside_changes=(
            OutsideChange(
                "path", "UpdateGroup", {**WHICH, "NewPath": "/theirs/"}, ("UpdateGroup",)
            ),
            OutsideChange(
                "inline",
                "PutGroupPolicy",
                {**WHICH, "PolicyName": "more", "PolicyDocument": ANYTHING},
                ("DeleteGroupPolicy",),
            ),
            OutsideChange(
                "attachments",
                "AttachGroupPolicy",
                {**WHICH, "PolicyArn": ADMIN},
                ("DetachGroupPolicy",),
            ),
            OutsideChange(
                "members", "AddUserToGroup", {**WHICH, "UserName": "eve"}, ("RemoveUserFromGroup",)
            ),
        ),
    )
}
