"""A stack of any size: N roles with their policies, N/5 users, N/20 groups; 3.45 N objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iamdsl import Group, ManagedPolicy, Role, User, allow, document

if TYPE_CHECKING:
    from iamdsl.resources import Resource

MAY = document(
    allow("s3:GetObject", "s3:ListBucket").on("arn:aws:s3:::logs/*"), allow("sqs:*").on("*")
)
EC2 = allow("sts:AssumeRole").for_service("ec2")


def crowd(size: int) -> list[Resource]:
    """`size` roles with two tags, an inline policy and an attachment, and users in groups."""
    roles = [
        Role(f"role-{number:04}")
        .trusting(EC2)
        .tagged(team="web", number=str(number))
        .with_inline("may", MAY)
        .attach(ManagedPolicy.ReadOnlyAccess)
        for number in range(size)
    ]
    users = [
        User(f"user-{number:03}").tagged(team="web", number=str(number))
        for number in range(size // 5)
    ]
    groups = [
        Group(f"group-{number:02}").with_members(*users[number :: size // 20])
        for number in range(size // 20)
    ]
    return [*roles, *users, *groups]
