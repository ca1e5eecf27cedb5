"""Read one by one, users, groups, roles and policies are as the bulk read has them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import ManagedPolicy, allow, deny, document, trust
from iamdsl.client.invocation import pages, read
from iamdsl.errors import AccessDenied
from iamdsl.snapshot import Snapshot, read_details, with_policy_settings, with_role_settings
from iamdsl.snapshot.principal_reads import (
    read_group_single,
    read_policy_single,
    read_role_single,
    read_user_single,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.testing import InProcessAccount

HERE = "arn:aws:iam::123456789012"
ONE = document(allow("s3:*").on("*")).to_json()
TWO = document(deny("iam:*").on("*")).to_json()
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
TAGS = [{"Key": "team", "Value": "data"}, {"Key": "empty", "Value": ""}]
READ_ONLY = ManagedPolicy.ReadOnlyAccess.arn("aws")


def bulk(account: InProcessAccount) -> Snapshot:
    kinds = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"]}
    snapshot = read_details(pages(account, "iam", "GetAccountAuthorizationDetails", kinds))
    snapshot = with_role_settings(snapshot, pages(account, "iam", "ListRoles", {}))
    for policy in list(snapshot.policies.values()):
        answer = read(account, "iam", "GetPolicy", {"PolicyArn": policy.arn})
        snapshot = with_policy_settings(snapshot, answer)
    return snapshot


def furnished(account: InProcessAccount) -> Any:
    """An account with everything that principals and policies may have."""
    iam = account.client("iam")
    arn = iam.create_policy(
        PolicyName="p", Path="/x/", PolicyDocument=ONE, Description="reads", Tags=TAGS
    )["Policy"]["Arn"]
    for number in range(3):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=TWO, SetAsDefault=number == 1)
    iam.create_policy(PolicyName="bare", PolicyDocument=ONE)
    iam.create_user(UserName="u", Path="/people/", PermissionsBoundary=arn, Tags=TAGS)
    iam.create_user(UserName="bare")
    iam.create_role(
        RoleName="r",
        Path="/apps/",
        AssumeRolePolicyDocument=TRUST,
        PermissionsBoundary=arn,
        Description="runs",
        MaxSessionDuration=7200,
        Tags=TAGS,
    )
    iam.create_role(RoleName="bare", AssumeRolePolicyDocument=TRUST)
    for group in ("g", "bare"):
        iam.create_group(GroupName=group, Path="/teams/")
        iam.add_user_to_group(GroupName=group, UserName="u")
    for noun, name in (("User", "u"), ("Group", "g"), ("Role", "r")):
        owner = {f"{noun}Name": name}
        put = getattr(iam, f"put_{noun.lower()}_policy")
        put(**owner, PolicyName="second", PolicyDocument=TWO)
        put(**owner, PolicyName="first", PolicyDocument=ONE)
        attach = getattr(iam, f"attach_{noun.lower()}_policy")
        attach(**owner, PolicyArn=READ_ONLY)
        attach(**owner, PolicyArn=arn)
    for profile in ("web", "worker"):
        iam.create_instance_profile(InstanceProfileName=profile)
        iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName="r")
    return iam


def test_single_reads_equal_the_bulk_read(iam_account: InProcessAccount) -> None:
    furnished(iam_account)
    whole = bulk(iam_account)
    assert whole.users.keys() == {"u", "bare"}
    for name, user in whole.users.items():
        assert read_user_single(iam_account, name) == user
    for name, group in whole.groups.items():
        assert read_group_single(iam_account, name) == group
    for name, role in whole.roles.items():
        assert read_role_single(iam_account, name) == role
    for policy in whole.policies.values():
        assert read_policy_single(iam_account, policy.arn) == policy


def test_what_is_compared_is_not_empty(iam_account: InProcessAccount) -> None:
    furnished(iam_account)
    user = read_user_single(iam_account, "u")
    role = read_role_single(iam_account, "r")
    assert user is not None
    assert role is not None
    arn = f"{HERE}:policy/x/p"
    policy = read_policy_single(iam_account, arn)
    assert policy is not None
    assert (user.boundary, role.boundary) == (arn, arn)
    assert user.groups == ("bare", "g")
    assert user.inline.keys() == {"first", "second"}
    assert set(user.attachments) == {READ_ONLY, arn}
    assert role.instance_profiles == ("web", "worker")
    assert (role.description, role.max_session_duration) == ("runs", 7200)
    assert role.tags == {"team": "data", "empty": ""}
    assert [version.id for version in policy.versions] == ["v4", "v3", "v2", "v1"]
    assert policy.document["Statement"]["Effect"] == "Deny"
    assert (policy.description, policy.tags) == ("reads", {"team": "data", "empty": ""})


def test_calls_are_as_told(iam_account: InProcessAccount) -> None:
    furnished(iam_account)
    iam_account.identity()
    bare = f"{HERE}:policy/bare"
    told: list[tuple[Callable[[], object], str]] = [
        (
            lambda: read_user_single(iam_account, "u"),
            """GetUser ListUserPolicies GetUserPolicy GetUserPolicy ListAttachedUserPolicies
            ListGroupsForUser""",
        ),
        (
            lambda: read_group_single(iam_account, "g"),
            "GetGroup ListGroupPolicies GetGroupPolicy GetGroupPolicy ListAttachedGroupPolicies",
        ),
        (
            lambda: read_role_single(iam_account, "r"),
            """GetRole ListRolePolicies GetRolePolicy GetRolePolicy ListAttachedRolePolicies
            ListInstanceProfilesForRole""",
        ),
        (
            lambda: read_policy_single(iam_account, bare),
            "GetPolicy ListPolicyVersions GetPolicyVersion",
        ),
    ]
    for call, operations in told:
        iam_account.reset_calls()
        assert call() is not None
        assert iam_account.calls == Counter(f"iam:{name}" for name in operations.split())
        assert not iam_account.writes


def test_what_is_not_there_is_none(iam_account: InProcessAccount) -> None:
    assert read_user_single(iam_account, "x") is None
    assert read_group_single(iam_account, "x") is None
    assert read_role_single(iam_account, "x") is None
    assert read_policy_single(iam_account, f"{HERE}:policy/x") is None


def test_what_goes_away_between_two_calls_is_none(iam_account: InProcessAccount) -> None:
    furnished(iam_account)
    questions: dict[str, Callable[[], object]] = {
        "ListGroupsForUser": lambda: read_user_single(iam_account, "u"),
        "ListAttachedGroupPolicies": lambda: read_group_single(iam_account, "g"),
        "ListInstanceProfilesForRole": lambda: read_role_single(iam_account, "r"),
        "ListPolicyVersions": lambda: read_policy_single(iam_account, f"{HERE}:policy/bare"),
    }
    for operation, call in questions.items():
        iam_account.fail(operation, "NoSuchEntity")
        assert call() is None


def test_an_inline_policy_or_version_that_goes_away_is_left_out(
    iam_account: InProcessAccount,
) -> None:
    furnished(iam_account)
    iam_account.fail("GetRolePolicy", "NoSuchEntity")
    role = read_role_single(iam_account, "r")
    assert role is not None
    assert role.inline.keys() == {"second"}
    iam_account.fail("GetPolicyVersion", "NoSuchEntity")
    policy = read_policy_single(iam_account, f"{HERE}:policy/x/p")
    assert policy is not None
    assert [version.id for version in policy.versions] == ["v3", "v2", "v1"]
    iam_account.fail("GetPolicyVersion", "NoSuchEntity")
    assert read_policy_single(iam_account, f"{HERE}:policy/bare") is None


def test_refusals_are_errors(iam_account: InProcessAccount) -> None:
    furnished(iam_account)
    questions: dict[str, Callable[[], object]] = {
        "GetUser": lambda: read_user_single(iam_account, "u"),
        "GetGroup": lambda: read_group_single(iam_account, "g"),
        "GetRolePolicy": lambda: read_role_single(iam_account, "r"),
        "GetPolicy": lambda: read_policy_single(iam_account, f"{HERE}:policy/bare"),
    }
    for operation, call in questions.items():
        iam_account.fail(operation, "AccessDenied")
        with pytest.raises(AccessDenied):
            call()


def test_lists_of_many_pages(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    for number in range(103):
        iam.create_instance_profile(InstanceProfileName=f"i{number}")
        iam.add_role_to_instance_profile(InstanceProfileName=f"i{number}", RoleName="r")
    iam_account.reset_calls()
    role = read_role_single(iam_account, "r")
    assert role == bulk(iam_account).roles["r"]
    assert role is not None
    assert len(role.instance_profiles) == 103
    assert iam_account.calls["iam:ListInstanceProfilesForRole"] == 2
