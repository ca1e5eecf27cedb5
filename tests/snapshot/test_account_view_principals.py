"""Account view: users, groups and roles, their keys and instance profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.key_material import ssh
from support.viewed_account import ARN_PREFIX, POLICY, TAGS, TRUST

from iamdsl.errors import ResourceError, UnknownName

if TYPE_CHECKING:
    from support.viewed_account import Called

    from iamdsl.snapshot.account_view import AccountView
    from iamdsl.testing import InProcessAccount


def test_user(iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount) -> None:
    iam.create_user(UserName="jane", Path="/people/", Tags=TAGS)
    iam.put_user_policy(UserName="jane", PolicyName="i", PolicyDocument=POLICY.to_json())
    iam_account.reset_calls()
    jane = view.user("jane")
    assert called(
        "GetUser ListUserPolicies GetUserPolicy ListAttachedUserPolicies ListGroupsForUser"
    )
    assert (jane.arn, jane.tags) == (f"{ARN_PREFIX}:user/people/jane", {"team": "data"})
    assert jane.inline == {"i": POLICY.to_dict()}
    with pytest.raises(UnknownName, match="did you mean `jane`") as caught:
        view.user("jnae")
    assert called("GetUser ListUsers")
    assert "123456789012 does not have it" in str(caught.value)
    assert str(caught.value.where).partition(":")[0] == __file__
    iam_account.fail("ListUsers", "AccessDenied")
    with pytest.raises(UnknownName) as caught:
        view.user("jnae")
    assert caught.value.next_step is None


def test_users(iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount) -> None:
    for name, path in {"jane": "/people/", "mary": "/people/", "bot": "/apps/"}.items():
        iam.create_user(UserName=name, Path=path)
    iam_account.reset_calls()
    assert [user.name for user in view.users()] == ["jane", "mary", "bot"]
    assert called("ListUsers")
    assert [user.arn for user in view.users("/apps/")] == [f"{ARN_PREFIX}:user/apps/bot"]
    assert [user.name for user in view.users("/people/", "^m")] == ["mary"]
    assert [user.name for user in view.users(name_regex="[an]")] == ["jane", "mary"]
    (bot,) = view.users(name_regex="bot")
    assert bot.id == iam.get_user(UserName="bot")["User"]["UserId"]
    iam_account.reset_calls()
    with pytest.raises(ResourceError, match="is not a regular expression") as caught:
        view.users(name_regex="(")
    assert caught.value.why is not None
    assert called("")


def test_access_keys(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_user(UserName="jane")
    created = [iam.create_access_key(UserName="jane")["AccessKey"] for _ in range(2)]
    iam.update_access_key(UserName="jane", AccessKeyId=created[1]["AccessKeyId"], Status="Inactive")
    iam_account.reset_calls()
    keys = view.access_keys("jane")
    assert called("ListAccessKeys")
    assert {key.id: key.status for key in keys} == {
        created[0]["AccessKeyId"]: "Active",
        created[1]["AccessKeyId"]: "Inactive",
    }
    with pytest.raises(UnknownName, match="did you mean `jane`"):
        view.access_keys("jan")


def test_user_ssh_key(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_user(UserName="jane")
    created = iam.upload_ssh_public_key(UserName="jane", SSHPublicKeyBody=ssh(7))["SSHPublicKey"]
    iam_account.reset_calls()
    ssh_key = view.user_ssh_key("jane", created["SSHPublicKeyId"])
    assert called("GetSSHPublicKey")
    assert (ssh_key.user, ssh_key.body, ssh_key.status) == ("jane", ssh(7), "Active")
    assert ssh_key.fingerprint == created["Fingerprint"]
    pem = view.user_ssh_key("jane", ssh_key.id, encoding="PEM")
    assert pem.body.startswith("-----BEGIN PUBLIC KEY-----")
    iam_account.reset_calls()
    with pytest.raises(UnknownName, match="user 'jane' with the id 'APKA"):
        view.user_ssh_key("jane", "APKA" + "X" * 16)
    assert called("GetSSHPublicKey ListSSHPublicKeys")
    with pytest.raises(UnknownName, match="user 'mary'"):
        view.user_ssh_key("mary", ssh_key.id)


def test_group(iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount) -> None:
    iam.create_group(GroupName="devs", Path="/teams/")
    iam.put_group_policy(GroupName="devs", PolicyName="i", PolicyDocument=POLICY.to_json())
    for name in ("jane", "mary"):
        iam.create_user(UserName=name, Path="/people/")
        iam.add_user_to_group(GroupName="devs", UserName=name)
    iam_account.reset_calls()
    group = view.group("devs")
    assert called("GetGroup ListGroupPolicies GetGroupPolicy ListAttachedGroupPolicies")
    assert (group.group.path, group.group.inline) == ("/teams/", {"i": POLICY.to_dict()})
    assert [(listed.name, listed.path) for listed in group.members] == [
        ("jane", "/people/"),
        ("mary", "/people/"),
    ]
    with pytest.raises(UnknownName, match="did you mean `devs`"):
        view.group("dev")
    assert called("GetGroup ListGroups")


def test_role(iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount) -> None:
    iam.create_role(
        RoleName="web",
        Path="/apps/",
        AssumeRolePolicyDocument=TRUST,
        Description="serves",
        MaxSessionDuration=7200,
        Tags=TAGS,
    )
    iam_account.reset_calls()
    role = view.role("web")
    assert called("GetRole ListRolePolicies ListAttachedRolePolicies ListInstanceProfilesForRole")
    assert (role.role.description, role.role.max_session_duration) == ("serves", 7200)
    assert role.role.trust["Statement"]["Principal"] == {"Service": "ec2.amazonaws.com"}
    assert (role.last_used, role.last_used_region) == (None, None)
    assert [listed.name for listed in view.roles("/apps/", "w.b")] == ["web"]
    assert called("ListRoles")
    with pytest.raises(UnknownName, match="did you mean `web`"):
        view.role("wbe")
    assert called("GetRole ListRoles")


def test_instance_profiles(
    iam: Any, view: AccountView, called: Called, iam_account: InProcessAccount
) -> None:
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=TRUST)
    iam.create_instance_profile(InstanceProfileName="ip", Path="/x/", Tags=TAGS)
    iam.add_role_to_instance_profile(InstanceProfileName="ip", RoleName="web")
    iam_account.reset_calls()
    instance_profile = view.instance_profile("ip")
    assert called("GetInstanceProfile")
    assert (instance_profile.roles, instance_profile.path, instance_profile.tags) == (
        ("web",),
        "/x/",
        {"team": "data"},
    )
    assert [listed.arn for listed in view.instance_profiles("web")] == [instance_profile.arn]
    assert called("ListInstanceProfilesForRole")
    with pytest.raises(UnknownName, match="instance profile 'pi'") as caught:
        view.instance_profile("pi")
    assert caught.value.next_step == "did you mean `ip`?"
    with pytest.raises(UnknownName, match="role 'wbe'"):
        view.instance_profiles("wbe")
