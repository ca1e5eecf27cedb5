"""Create, update and destroy a stack, with every call counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from support.webmaster_stack import OBJECTS, check_account, webmaster

from iamdsl import User, allow, deploy, document
from iamdsl.deployment import MemorySecrets, Verb
from iamdsl.errors import Declined

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount


def test_second_plan_is_empty_after_apply(iam_account: InProcessAccount) -> None:
    sink = MemorySecrets()
    outcome = webmaster(iam_account, secrets=sink).apply()
    assert outcome.complete
    assert sum(iam_account.calls.values()) <= OBJECTS + 10
    assert sum(iam_account.writes.values()) == OBJECTS
    (key,) = check_account(iam_account.client("iam"))
    secret = sink.get("access-key/webmaster")
    assert secret is not None
    assert secret["AccessKeyId"] == key
    assert secret["SecretAccessKey"]

    iam_account.reset_calls()
    again = webmaster(iam_account, secrets=sink).apply()
    assert again.plan.is_empty
    assert not iam_account.writes
    assert sum(iam_account.calls.values()) <= 8
    assert check_account(iam_account.client("iam")) == [key]


Break = Callable[[Any], object]

BROKEN: dict[str, tuple[Break, str]] = {
    "tag removed": (
        lambda iam: iam.untag_user(UserName="webmaster", TagKeys=["Name"]),
        "iam:TagUser",
    ),
    "tag changed": (
        lambda iam: iam.tag_user(UserName="webmaster", Tags=[{"Key": "Name", "Value": "x"}]),
        "iam:TagUser",
    ),
    "tag added": (
        lambda iam: iam.tag_user(UserName="webmaster", Tags=[{"Key": "new", "Value": "x"}]),
        "iam:UntagUser",
    ),
    "path changed": (
        lambda iam: iam.update_user(UserName="webmaster", NewPath="/elsewhere/"),
        "iam:UpdateUser",
    ),
    "inline policy removed": (
        lambda iam: iam.delete_user_policy(UserName="webmaster", PolicyName="describe"),
        "iam:PutUserPolicy",
    ),
    "inline policy weakened": (
        lambda iam: iam.put_group_policy(
            GroupName="devs",
            PolicyName="my_developer_policy",
            PolicyDocument=document(allow("*").on("*")).to_json(),
        ),
        "iam:PutGroupPolicy",
    ),
    "inline policy added": (
        lambda iam: iam.put_role_policy(
            RoleName="my-role",
            PolicyName="more",
            PolicyDocument=document(allow("*").on("*")).to_json(),
        ),
        "iam:DeleteRolePolicy",
    ),
    "member removed": (
        lambda iam: iam.remove_user_from_group(GroupName="devs", UserName="mary"),
        "iam:AddUserToGroup",
    ),
    "member added": (
        lambda iam: iam.add_user_to_group(GroupName="devs", UserName="webmaster"),
        "iam:RemoveUserFromGroup",
    ),
    "policy detached": (
        lambda iam: iam.detach_role_policy(
            RoleName="my-role", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess"
        ),
        "iam:AttachRolePolicy",
    ),
    "policy attached": (
        lambda iam: iam.attach_role_policy(
            RoleName="my-role", PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess"
        ),
        "iam:DetachRolePolicy",
    ),
    "trust changed": (
        lambda iam: iam.update_assume_role_policy(
            RoleName="my-role",
            PolicyDocument=iam.get_role(RoleName="my-role")["Role"]["AssumeRolePolicyDocument"]
            and '{"Version":"2012-10-17","Statement":[{"Effect":"Allow",'
            '"Action":"sts:AssumeRole","Principal":{"Service":"lambda.amazonaws.com"}}]}',
        ),
        "iam:UpdateAssumeRolePolicy",
    ),
    "session duration changed": (
        lambda iam: iam.update_role(RoleName="my-role", Description="", MaxSessionDuration=7200),
        "iam:UpdateRole",
    ),
    "profile emptied": (
        lambda iam: iam.remove_role_from_instance_profile(
            InstanceProfileName="instance-profile", RoleName="my-role"
        ),
        "iam:AddRoleToInstanceProfile",
    ),
    "key deactivated": (
        lambda iam: iam.update_access_key(
            UserName="webmaster",
            AccessKeyId=iam.list_access_keys(UserName="webmaster")["AccessKeyMetadata"][0][
                "AccessKeyId"
            ],
            Status="Inactive",
        ),
        "iam:UpdateAccessKey",
    ),
}


@pytest.mark.parametrize("what", BROKEN)
def test_one_drifted_field_takes_one_write(iam_account: InProcessAccount, what: str) -> None:
    sink = MemorySecrets()
    webmaster(iam_account, secrets=sink).apply()
    iam = iam_account.client("iam")
    spoil, mended_by = BROKEN[what]
    spoil(iam)

    session = webmaster(iam_account, secrets=sink)
    drift = session.drift()
    assert len(drift.changes) == 1
    assert len(drift.changes[0].differences) == 1

    iam_account.reset_calls()
    session.apply()
    assert dict(iam_account.writes) == {mended_by: 1}
    check_account(iam)
    assert not webmaster(iam_account, secrets=sink).drift().found


def test_deleted_key_is_recreated_and_its_secret_replaced(iam_account: InProcessAccount) -> None:
    sink = MemorySecrets()
    webmaster(iam_account, secrets=sink).apply()
    iam = iam_account.client("iam")
    (old,) = check_account(iam)
    iam.delete_access_key(UserName="webmaster", AccessKeyId=old)
    webmaster(iam_account, secrets=sink).apply()
    (new,) = check_account(iam)
    stored = sink.get("access-key/webmaster")
    assert stored is not None
    assert stored["AccessKeyId"] == new != old


def test_destroy_deletes_everything_and_the_secret(iam_account: InProcessAccount) -> None:
    sink = MemorySecrets()
    webmaster(iam_account, secrets=sink, login=True).apply()
    assert sink.get("login-profile/jane")
    # The ledger is enough: nothing is declared here.
    deploy("webmaster", account=iam_account, secrets=sink).destroy()
    iam = iam_account.client("iam")
    assert not iam.list_users()["Users"]
    assert not iam.list_groups()["Groups"]
    assert not iam.list_roles()["Roles"]
    assert not iam.list_instance_profiles()["InstanceProfiles"]
    assert sink.get("access-key/webmaster") is None
    assert sink.get("login-profile/jane") is None
    assert deploy("webmaster", account=iam_account).plan_destroy().is_empty


def test_undeclared_resource_is_deleted(iam_account: InProcessAccount) -> None:
    webmaster(iam_account).apply()
    with deploy("webmaster", account=iam_account) as session:
        pass
    assert session.planned is not None
    assert {change.verb for change in session.planned.changes} == {Verb.DELETE}
    assert not iam_account.client("iam").list_users()["Users"]


def test_nothing_is_sent_when_the_block_raises(iam_account: InProcessAccount) -> None:
    with (
        pytest.raises(ZeroDivisionError),
        deploy("oops", account=iam_account) as session,
    ):
        session.add(User("u", path=f"/{1 // 0}/"))
    assert not iam_account.calls


def test_declined_plan_sends_nothing(iam_account: InProcessAccount) -> None:
    session = webmaster(iam_account)
    declined = deploy("webmaster", account=iam_account, approve=lambda _plan: False)
    declined.add(*session.stack)
    with pytest.raises(Declined), declined:
        pass
    assert not iam_account.writes


def test_unmanaged_objects_are_left_unchanged(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="stranger")
    webmaster(iam_account).apply()
    deploy("webmaster", account=iam_account).destroy()
    assert [user["UserName"] for user in iam.list_users()["Users"]] == ["stranger"]
