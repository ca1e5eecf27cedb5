"""Single reads of users, groups, roles and policies equal the bulk read."""

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

ARN_PREFIX = "arn:aws:iam::123456789012"
ALLOW_S3 = document(allow("s3:*").on("*")).to_json()
DENY_IAM = document(deny("iam:*").on("*")).to_json()
TRUST = trust(allow("sts:AssumeRole").for_service("ec2")).to_json()
TAGS = [{"Key": "team", "Value": "data"}, {"Key": "empty", "Value": ""}]
READ_ONLY = ManagedPolicy.ReadOnlyAccess.arn("aws")


def read_bulk(account: InProcessAccount) -> Snapshot:
    kinds = {"Filter": ["User", "Role", "Group", "LocalManagedPolicy"]}
    snapshot = read_details(pages(account, "iam", "GetAccountAuthorizationDetails", kinds))
    snapshot = with_role_settings(snapshot, pages(account, "iam", "ListRoles", {}))
    for policy in list(snapshot.policies.values()):
        answer = read(account, "iam", "GetPolicy", {"PolicyArn": policy.arn})
        snapshot = with_policy_settings(snapshot, answer)
    return snapshot


def fill_account(account: InProcessAccount) -> Any:
    """Create principals and policies with all properties."""
    iam = account.client("iam")
    arn = iam.create_policy(
        PolicyName="p", Path="/x/", PolicyDocument=ALLOW_S3, Description="reads", Tags=TAGS
    )["Policy"]["Arn"]
    for number in range(3):
        iam.create_policy_version(PolicyArn=arn, PolicyDocument=DENY_IAM, SetAsDefault=number == 1)
    iam.create_policy(PolicyName="bare", PolicyDocument=ALLOW_S3)
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
        put(**owner, PolicyName="second", PolicyDocument=DENY_IAM)
        put(**owner, PolicyName="first", PolicyDocument=ALLOW_S3)
        attach = getattr(iam, f"attach_{noun.lower()}_policy")
        attach(**owner, PolicyArn=READ_ONLY)
        attach(**owner, PolicyArn=arn)
    for profile in ("web", "worker"):
        iam.create_instance_profile(InstanceProfileName=profile)
        iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName="r")
    return iam


def test_single_reads_equal_the_bulk_read(iam_account: InProcessAccount) -> None:
    fill_account(iam_account)
    bulk = read_bulk(iam_account)
    assert bulk.users.keys() == {"u", "bare"}
    for name, user in bulk.users.items():
        assert read_user_single(iam_account, name) == user
    for name, group in bulk.groups.items():
        assert read_group_single(iam_account, name) == group
    for name, role in bulk.roles.items():
        assert read_role_single(iam_account, name) == role
    for policy in bulk.policies.values():
        assert read_policy_single(iam_account, policy.arn) == policy


def test_single_reads_return_all_properties(iam_account: InProcessAccount) -> None:
    fill_account(iam_account)
    user = read_user_single(iam_account, "u")
    role = read_role_single(iam_account, "r")
    assert user is not None
    assert role is not None
    arn = f"{ARN_PREFIX}:policy/x/p"
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


def test_single_reads_make_the_documented_calls(iam_account: InProcessAccount) -> None:
    fill_account(iam_account)
    iam_account.identity()
    bare = f"{ARN_PREFIX}:policy/bare"
    expected_calls: list[tuple[Callable[[], object], str]] = [
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
    for call, operations in expected_calls:
        iam_account.reset_calls()
        assert call() is not None
        assert iam_account.calls == Counter(f"iam:{name}" for name in operations.split())
        assert not iam_account.writes


def test_missing_object_is_none(iam_account: InProcessAccount) -> None:
    assert read_user_single(iam_account, "x") is None
    assert read_group_single(iam_account, "x") is None
    assert read_role_single(iam_account, "x") is None
    assert read_policy_single(iam_account, f"{ARN_PREFIX}:policy/x") is None


def test_object_deleted_between_two_calls_is_none(iam_account: InProcessAccount) -> None:
    fill_account(iam_account)
    reads: dict[str, Callable[[], object]] = {
        "ListGroupsForUser": lambda: read_user_single(iam_account, "u"),
        "ListAttachedGroupPolicies": lambda: read_group_single(iam_account, "g"),
        "ListInstanceProfilesForRole": lambda: read_role_single(iam_account, "r"),
        "ListPolicyVersions": lambda: read_policy_single(iam_account, f"{ARN_PREFIX}:policy/bare"),
    }
    for operation, call in reads.items():
        iam_account.fail(operation, "NoSuchEntity")
        assert call() is None


def test_inline_policy_or_version_deleted_between_calls_is_left_out(
    iam_account: InProcessAccount,
) -> None:
    fill_account(iam_account)
    iam_account.fail("GetRolePolicy", "NoSuchEntity")
    role = read_role_single(iam_account, "r")
    assert role is not None
    assert role.inline.keys() == {"second"}
    iam_account.fail("GetPolicyVersion", "NoSuchEntity")
    policy = read_policy_single(iam_account, f"{ARN_PREFIX}:policy/x/p")
    assert policy is not None
    assert [version.id for version in policy.versions] == ["v3", "v2", "v1"]
    iam_account.fail("GetPolicyVersion", "NoSuchEntity")
    assert read_policy_single(iam_account, f"{ARN_PREFIX}:policy/bare") is None


def test_denied_reads_raise(iam_account: InProcessAccount) -> None:
    fill_account(iam_account)
    reads: dict[str, Callable[[], object]] = {
        "GetUser": lambda: read_user_single(iam_account, "u"),
        "GetGroup": lambda: read_group_single(iam_account, "g"),
        "GetRolePolicy": lambda: read_role_single(iam_account, "r"),
        "GetPolicy": lambda: read_policy_single(iam_account, f"{ARN_PREFIX}:policy/bare"),
    }
    for operation, call in reads.items():
        iam_account.fail(operation, "AccessDenied")
        with pytest.raises(AccessDenied):
            call()


def test_all_pages_of_a_list_are_read(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=TRUST)
    for number in range(103):
        iam.create_instance_profile(InstanceProfileName=f"i{number}")
        iam.add_role_to_instance_profile(InstanceProfileName=f"i{number}", RoleName="r")
    iam_account.reset_calls()
    role = read_role_single(iam_account, "r")
    assert role == read_bulk(iam_account).roles["r"]
    assert role is not None
    assert len(role.instance_profiles) == 103
    assert iam_account.calls["iam:ListInstanceProfilesForRole"] == 2
