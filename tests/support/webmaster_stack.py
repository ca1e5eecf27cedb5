"""The stack of the README, and what an account must contain once it is applied."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from iamdsl import (
    AccessKey,
    DeploymentSession,
    Group,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Role,
    User,
    allow,
    deploy,
)
from iamdsl.deployment import MemorySecrets, Storage

if TYPE_CHECKING:
    from iamdsl.client import Account
    from iamdsl.deployment import SecretSink

OBJECTS = 13
"""Users 3, inline policies 2, key, group, memberships 2, role, attachment, profile, its role."""


def webmaster(
    account: Account,
    *,
    ledger: Storage | None = None,
    secrets: SecretSink | None = None,
    login: bool = False,
    workers: int = 10,
) -> DeploymentSession:
    """Return a session with the README's stack declared, not yet applied."""
    session = deploy(
        "webmaster",
        account=account,
        ledger=ledger,
        secrets=secrets or MemorySecrets(),
        approve=True,
        workers=workers,
    )
    user = session.add(
        User("webmaster", path="/system/")
        .tagged(Name="webmaster")
        .with_inline("describe", allow("ec2:Describe*").on("*"))
    )
    session.add(AccessKey(user))
    jane, mary = session.add(User("jane"), User("mary"))
    if login:
        session.add(LoginProfile(jane))
    session.add(
        Group("devs", path="/users/")
        .with_inline("my_developer_policy", allow("ec2:Describe*").on("*"))
        .with_members(jane, mary)
    )
    role = session.add(
        Role("my-role")
        .trusting(allow("sts:AssumeRole").for_service("ec2"))
        .attach(ManagedPolicy.ReadOnlyAccess)
    )
    session.add(InstanceProfile("instance-profile", role=role))
    return session


def check_account(iam: Any) -> list[str]:
    """Assert by boto3 that the account contains the stack, once; return the access key IDs."""
    user = iam.get_user(UserName="webmaster")["User"]
    assert user["Path"] == "/system/"
    assert {"Key": "Name", "Value": "webmaster"} in user["Tags"]
    inline = iam.get_user_policy(UserName="webmaster", PolicyName="describe")["PolicyDocument"]
    assert inline["Statement"]["Action"] == "ec2:Describe*"
    group = iam.get_group(GroupName="devs")
    assert group["Group"]["Path"] == "/users/"
    assert sorted(member["UserName"] for member in group["Users"]) == ["jane", "mary"]
    assert iam.list_group_policies(GroupName="devs")["PolicyNames"] == ["my_developer_policy"]
    role = iam.get_role(RoleName="my-role")["Role"]
    trusted = role["AssumeRolePolicyDocument"]["Statement"]["Principal"]
    assert trusted == {"Service": "ec2.amazonaws.com"}
    attached = iam.list_attached_role_policies(RoleName="my-role")["AttachedPolicies"]
    assert [policy["PolicyName"] for policy in attached] == ["ReadOnlyAccess"]
    profile = iam.get_instance_profile(InstanceProfileName="instance-profile")["InstanceProfile"]
    assert [entry["RoleName"] for entry in profile["Roles"]] == ["my-role"]
    names = sorted(user["UserName"] for user in iam.list_users()["Users"])
    assert names == ["jane", "mary", "webmaster"]
    assert [group["GroupName"] for group in iam.list_groups()["Groups"]] == ["devs"]
    assert [role["RoleName"] for role in iam.list_roles()["Roles"]] == ["my-role"]
    keys = iam.list_access_keys(UserName="webmaster")["AccessKeyMetadata"]
    return [key["AccessKeyId"] for key in keys]
