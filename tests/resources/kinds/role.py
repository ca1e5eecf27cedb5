"""Test cases for roles and service-linked roles."""

from __future__ import annotations

from attrs import evolve
from resources.kinds.case import Change, KindCase, OutsideChange, both_ways
from resources.kinds.samples import ADMIN, ANYTHING, EC2, EDGE, READ, SHARED, STRANGE, WRITE

from iamdsl import ManagedPolicy, Role, User, allow, trust
from iamdsl.resources import ServiceLinkedRole

ADA = User("ada")
BASE = Role(
    "app",
    path="/svc/",
    trust=EC2,
    description="for the web",
    max_session_duration=7200,
    boundary=EDGE,
    inline={"read": READ},
    attachments=[SHARED],
    tags={"team": "web"},
)
WHICH = {"RoleName": "app"}
LINKED = ServiceLinkedRole("autoscaling.amazonaws.com", suffix="web", description="for the web")

CASES = {
    "role": KindCase(
        base=BASE,
        in_place_tests={
            "max_signin_session_duration": "tests/resources/test_signin_session.py::"
            "test_duration_is_set_changed_and_reset_in_place",
        },
        timed_tests={
            "expirations": "tests/deployment/test_expired_access.py::"
            "test_expired_attachment_is_detached_and_stays_detached",
        },
        around=(EDGE, SHARED, ADA),
        creates=("CreateRole", "PutRolePolicy", "AttachRolePolicy"),
        destroys=("DeleteRolePolicy", "DetachRolePolicy", "DeleteRole"),
        same={
            "description not set": evolve(BASE, description=None),
            "max_session_duration not set": evolve(BASE, max_session_duration=None),
        },
        changes=(
            both_ways(
                "trust",
                evolve(BASE, trust=trust(allow("sts:AssumeRole").for_user(ADA))),
                "UpdateAssumeRolePolicy",
            ),
            both_ways("description", evolve(BASE, description=""), "UpdateRole"),
            both_ways(
                "max_session_duration", evolve(BASE, max_session_duration=3600), "UpdateRole"
            ),
            Change(
                "boundary removed",
                evolve(BASE, boundary=None),
                ("DeleteRolePermissionsBoundary",),
                ("PutRolePermissionsBoundary",),
            ),
            both_ways(
                "boundary that is an AWS managed policy",
                evolve(BASE, boundary=ManagedPolicy.PowerUserAccess),
                "PutRolePermissionsBoundary",
            ),
            both_ways("inline", evolve(BASE, inline={"read": WRITE}), "PutRolePolicy"),
            both_ways(
                "inline under another name",
                evolve(BASE, inline={"write": WRITE}),
                "PutRolePolicy",
                "DeleteRolePolicy",
            ),
            both_ways(
                "attachments",
                evolve(BASE, attachments=[ManagedPolicy.ReadOnlyAccess]),
                "AttachRolePolicy",
                "DetachRolePolicy",
            ),
            both_ways("tags", evolve(BASE, tags={"team": "ops"}), "TagRole"),
            both_ways(
                "tags under another key", evolve(BASE, tags={"stage": "x"}), "TagRole", "UntagRole"
            ),
        ),
        replacements={"name": evolve(BASE, name="other"), "path": evolve(BASE, path="/moved/")},
        outside_changes=(
            OutsideChange(
                "inline",
                "PutRolePolicy",
                {**WHICH, "PolicyName": "more", "PolicyDocument": ANYTHING},
                ("DeleteRolePolicy",),
            ),
            OutsideChange(
                "attachments",
                "AttachRolePolicy",
                {**WHICH, "PolicyArn": ADMIN},
                ("DetachRolePolicy",),
            ),
            OutsideChange("tags", "TagRole", {**WHICH, "Tags": STRANGE}, ("UntagRole",)),
        ),
        untag=("UntagRole", WHICH),
    ),
    "service-linked-role": KindCase(
        base=LINKED,
        creates=("CreateServiceLinkedRole",),
        destroys=("DeleteServiceLinkedRole",),
        changes=(
            both_ways("description", evolve(LINKED, description="for all"), "UpdateRole"),
            both_ways("description removed", evolve(LINKED, description=""), "UpdateRole"),
        ),
        replacements={
            "suffix": evolve(LINKED, suffix="api"),
            "service": evolve(LINKED, service="lexv2.amazonaws.com"),
        },
    ),
    "service-linked-role without a suffix": KindCase(
        base=ServiceLinkedRole("dynamodb.application-autoscaling.amazonaws.com"),
        creates=("CreateServiceLinkedRole",),
        destroys=("DeleteServiceLinkedRole",),
    ),
}
