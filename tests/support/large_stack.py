"""A stack of any size: N roles with their policies, N/5 users, N/20 groups; 3.45 N objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl import Group, ManagedPolicy, Role, User, allow, document

if TYPE_CHECKING:
    from iamdsl.resources import Resource

MAY = document(
    allow("s3:GetObject", "s3:ListBucket").on("arn:aws:s3:::logs/*"), allow("sqs:*").on("*")
)
EC2 = allow("sts:AssumeRole").for_service("ec2")


def large_stack(size: int) -> list[Resource]:
    """Return `size` roles with tags, an inline policy and an attachment, and users in groups."""
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


def calls_for(size: int) -> int:
    """Return the fewest calls that create or delete the large stack."""
    return 3 * size + 2 * (size // 5) + size // 20


def check_large_stack(iam: Any, size: int) -> None:
    """Assert by boto3 that the account contains the large stack, and nothing else."""
    result = iam.get_account_authorization_details(MaxItems=1000)
    assert sorted(role["RoleName"] for role in result["RoleDetailList"]) == sorted(
        f"role-{number:04}" for number in range(size)
    )
    for role in result["RoleDetailList"]:
        assert [item["PolicyName"] for item in role["RolePolicyList"]] == ["may"]
        assert [entry["PolicyName"] for entry in role["AttachedManagedPolicies"]] == [
            "ReadOnlyAccess"
        ]
    assert len(result["UserDetailList"]) == size // 5
    assert all(len(user["GroupList"]) == 1 for user in result["UserDetailList"])
    assert len(result["GroupDetailList"]) == size // 20


def check_empty(iam: Any) -> None:
    """Assert by boto3 that nothing is left."""
    result = iam.get_account_authorization_details(MaxItems=1000)
    for kind in ("RoleDetailList", "UserDetailList", "GroupDetailList"):
        assert result[kind] == []
