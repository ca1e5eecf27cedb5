"""Many objects at once: N roles with their policies, and users and groups beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl import AccessKey, Group, ManagedPolicy, Role, User, allow

if TYPE_CHECKING:
    from iamdsl.resources import Resource


def crowd(roles: int, *, keys: int = 0) -> list[Resource]:
    """Roles with an inline policy and an attachment each, a user and membership for every fifth.

    Its objects take 3.45 calls for each role, for multiples of 20; so many access keys more.
    """
    trust = allow("sts:AssumeRole").for_service("ec2")
    users = [User(f"u{number}").tagged(team="a", stage="x") for number in range(roles // 5)]
    groups = roles // 20
    return [
        *(
            Role(f"r{number}")
            .trusting(trust)
            .tagged(team="a", stage="x")
            .with_inline("reads", allow("s3:GetObject").on("arn:aws:s3:::bucket/*"))
            .attach(ManagedPolicy.ReadOnlyAccess)
            for number in range(roles)
        ),
        *users,
        *(Group(f"g{number}").with_members(*users[number::groups]) for number in range(groups)),
        *(AccessKey(user) for user in users[:keys]),
    ]


def calls_for(roles: int, *, keys: int = 0) -> int:
    """The fewest calls that make a crowd, or end it."""
    return 3 * roles + 2 * (roles // 5) + roles // 20 + keys


def check_crowd(iam: Any, roles: int) -> None:
    """Assert by plain boto3 that the account holds the crowd, and nothing else."""
    found = iam.get_account_authorization_details(MaxItems=1000)
    assert sorted(role["RoleName"] for role in found["RoleDetailList"]) == sorted(
        f"r{number}" for number in range(roles)
    )
    for role in found["RoleDetailList"]:
        assert [one["PolicyName"] for one in role["RolePolicyList"]] == ["reads"]
        assert [one["PolicyName"] for one in role["AttachedManagedPolicies"]] == ["ReadOnlyAccess"]
    assert len(found["UserDetailList"]) == roles // 5
    assert all(len(user["GroupList"]) == 1 for user in found["UserDetailList"])
    assert len(found["GroupDetailList"]) == roles // 20


def check_nothing(iam: Any) -> None:
    """Assert by plain boto3 that nothing is left."""
    found = iam.get_account_authorization_details(MaxItems=1000)
    for kind in ("RoleDetailList", "UserDetailList", "GroupDetailList", "Policies"):
        assert [one for one in found[kind] if one.get("Path") != "/aws/"] == []
