"""Unmanaged dependents of an object prevent its deletion, or are deleted with `force`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.key_material import pem, ssh

from iamdsl import (
    AccessKey,
    Attachment,
    InstanceProfile,
    LoginProfile,
    ManagedPolicy,
    Policy,
    Role,
    SshKey,
    User,
    allow,
    deploy,
)
from iamdsl.errors import ApplyFailed, NotOurs

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

ADA = User("ada")
READ = Policy("read", allow("s3:Get*").on("*"))
APP = Role("app").trusting(allow("sts:AssumeRole").for_service("ec2"))
READ_ARN = "arn:aws:iam::123456789012:policy/read"
GIT = "codecommit.amazonaws.com"


def _session(account: InProcessAccount, *resources: Resource, **options: bool) -> DeploymentSession:
    session = deploy("s", account=account, force_destroy=options.get("force", False))
    for resource in resources:
        session.add(resource)
    return session


def _create_mfa_device(iam: Any) -> None:
    answer = iam.create_virtual_mfa_device(VirtualMFADeviceName="phone")
    iam.enable_mfa_device(
        UserName="ada",
        SerialNumber=answer["VirtualMFADevice"]["SerialNumber"],
        AuthenticationCode1="123456",
        AuthenticationCode2="654321",
    )


UNMANAGED: dict[str, tuple[Callable[[Any], object], str, int]] = {
    "access key": (lambda iam: iam.create_access_key(UserName="ada"), "access key AKIA", 1),
    "ssh key": (
        lambda iam: iam.upload_ssh_public_key(UserName="ada", SSHPublicKeyBody=ssh(1)),
        "ssh key APKA",
        1,
    ),
    "signing certificate": (
        lambda iam: iam.upload_signing_certificate(UserName="ada", CertificateBody=pem(1)),
        "signing certificate",
        1,
    ),
    "service credential": (
        lambda iam: iam.create_service_specific_credential(UserName="ada", ServiceName=GIT),
        "service specific credential ACCA",
        1,
    ),
    "login profile": (
        lambda iam: iam.create_login_profile(UserName="ada", Password="Correct-horse-7"),
        "login profile",
        1,
    ),
    "virtual MFA device": (_create_mfa_device, "mfa/phone", 2),
}
every_credential = pytest.mark.parametrize(
    ("create", "words", "calls"), UNMANAGED.values(), ids=UNMANAGED
)


@every_credential
def test_user_with_unmanaged_credentials_is_not_deleted(
    iam_account: InProcessAccount, create: Callable[[Any], object], words: str, calls: int
) -> None:
    assert calls > 0
    first = _session(iam_account, ADA.attach(ManagedPolicy.ReadOnlyAccess))
    first.apply()
    create(iam_account.client("iam"))
    iam_account.reset_calls()
    for make_plan in (first.plan_destroy, _session(iam_account).plan):
        with pytest.raises(NotOurs, match="user/ada cannot be deleted") as caught:
            make_plan()
        assert words in str(caught.value.why)
        assert "force" in str(caught.value.next_step)
    assert not iam_account.writes


@every_credential
def test_force_deletes_unmanaged_credentials_and_lists_them_in_the_plan(
    iam_account: InProcessAccount, create: Callable[[Any], object], words: str, calls: int
) -> None:
    _session(iam_account, ADA).apply()
    create(iam_account.client("iam"))
    iam_account.reset_calls()
    session = _session(iam_account, force=True)
    plan = session.plan()
    assert len(plan.steps) == calls + 1
    assert any(words in step.sentence for step in plan.steps)
    session.apply(plan)
    assert sum(iam_account.writes.values()) == calls + 1
    iam = iam_account.client("iam")
    assert not iam.list_users()["Users"]
    assert not iam.list_virtual_mfa_devices()["VirtualMFADevices"]


def test_credentials_of_the_stack_do_not_prevent_deletion(iam_account: InProcessAccount) -> None:
    session = _session(iam_account, ADA, AccessKey(ADA), LoginProfile(ADA), SshKey(ADA, ssh(2)))
    session.apply()
    session.destroy()
    assert not iam_account.client("iam").list_users()["Users"]


def test_credentials_of_many_users_are_not_checked_before_deletion(
    iam_account: InProcessAccount,
) -> None:
    many = [User(f"user-{number}") for number in range(12)]
    session = _session(iam_account, *many)
    session.apply()
    iam_account.client("iam").create_access_key(UserName="user-7")
    iam_account.reset_calls()
    with pytest.raises(ApplyFailed, match="access keys") as caught:
        session.destroy()
    assert "--force" in str(caught.value.next_step)
    assert iam_account.calls["iam:ListAccessKeys"] == 0
    assert [item["UserName"] for item in iam_account.client("iam").list_users()["Users"]] == [
        "user-7"
    ]
    session.destroy(force=True)
    assert not iam_account.client("iam").list_users()["Users"]


def test_policy_attached_outside_the_stack_is_not_deleted(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="theirs")
    session = _session(iam_account, READ)
    session.apply()
    iam.attach_user_policy(UserName="theirs", PolicyArn=READ_ARN)
    with pytest.raises(NotOurs, match="policy/read cannot be deleted") as caught:
        session.plan_destroy()
    assert "attached to user/theirs" in str(caught.value.why)
    session.destroy(force=True)
    assert not iam.list_policies(Scope="Local")["Policies"]
    assert [item["UserName"] for item in iam.list_users()["Users"]] == ["theirs"]


def test_refused_replacement_is_not_called_a_deletion(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="theirs")
    _session(iam_account, READ).apply()
    iam.attach_user_policy(UserName="theirs", PolicyArn=READ_ARN)
    with pytest.raises(NotOurs, match="policy/read cannot be replaced") as caught:
        _session(iam_account, attrs.evolve(READ, description="other")).plan()
    assert "attached to user/theirs" in str(caught.value.why)
    assert "give them back" in str(caught.value.next_step)


def test_policy_used_as_a_boundary_is_never_deleted(iam_account: InProcessAccount) -> None:
    session = _session(iam_account, READ)
    session.apply()
    iam_account.client("iam").create_user(UserName="theirs", PermissionsBoundary=READ_ARN)
    iam_account.reset_calls()
    for force in (False, True):
        with pytest.raises(NotOurs, match="user/theirs") as caught:
            session.destroy(force=force)
        assert "boundary" in str(caught.value.next_step)
    assert not iam_account.writes


def test_replaced_policy_is_attached_again_to_unmanaged_principals(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="theirs")
    _session(iam_account, READ).apply()
    iam.attach_user_policy(UserName="theirs", PolicyArn=READ_ARN)
    other = Policy("read", allow("s3:Get*").on("*"), description="to read")
    with pytest.raises(NotOurs, match="policy/read"):
        _session(iam_account, other).plan()
    session = _session(iam_account, other, force=True)
    session.apply()
    (attached,) = iam.list_attached_user_policies(UserName="theirs")["AttachedPolicies"]
    assert attached["PolicyArn"] == READ_ARN
    assert session.plan().is_empty


def test_attachment_is_restored_when_its_policy_is_replaced(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="theirs")
    theirs = "arn:aws:iam::123456789012:user/theirs"
    _session(iam_account, READ, Attachment(READ, to=theirs)).apply()
    other = Policy("read", allow("s3:Get*").on("*"), description="to read")
    session = _session(iam_account, other, Attachment(other, to=theirs))
    session.apply()
    (attached,) = iam.list_attached_user_policies(UserName="theirs")["AttachedPolicies"]
    assert attached["PolicyArn"] == READ_ARN
    assert session.plan().is_empty
    session.destroy()
    assert not iam.list_attached_user_policies(UserName="theirs")["AttachedPolicies"]


def test_role_in_an_unmanaged_instance_profile_is_not_deleted(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    session = _session(iam_account, APP)
    session.apply()
    iam.create_instance_profile(InstanceProfileName="theirs")
    iam.add_role_to_instance_profile(InstanceProfileName="theirs", RoleName="app")
    with pytest.raises(NotOurs, match="role/app") as caught:
        session.plan_destroy()
    assert "instance profile theirs" in str(caught.value.why)
    moved = Role("app", path="/svc/").trusting(allow("sts:AssumeRole").for_service("ec2"))
    _session(iam_account, moved, force=True).apply()
    (role,) = iam.get_instance_profile(InstanceProfileName="theirs")["InstanceProfile"]["Roles"]
    assert role["Path"] == "/svc/"
    session.destroy(force=True)
    assert not iam.list_roles()["Roles"]


def test_instance_profile_of_the_stack_does_not_prevent_deletion(
    iam_account: InProcessAccount,
) -> None:
    session = _session(iam_account, APP, InstanceProfile("app", role=APP))
    session.apply()
    session.destroy()
    assert not iam_account.client("iam").list_roles()["Roles"]


def test_all_obstacles_are_reported_together(iam_account: InProcessAccount) -> None:
    iam = iam_account.client("iam")
    iam.create_user(UserName="theirs")
    session = _session(iam_account, ADA, User("bob"), READ)
    session.apply()
    iam.create_access_key(UserName="ada")
    iam.create_access_key(UserName="bob")
    iam.attach_user_policy(UserName="theirs", PolicyArn=READ_ARN)
    with pytest.raises(NotOurs) as caught:
        session.plan_destroy()
    assert all(item in caught.value.what for item in ("user/ada", "user/bob", "policy/read"))


def test_iam_refuses_the_deletion_if_credentials_cannot_be_read(
    iam_account: InProcessAccount,
) -> None:
    session = _session(iam_account, ADA)
    session.apply()
    iam_account.client("iam").create_access_key(UserName="ada")
    iam_account.fail("ListAccessKeys", "AccessDenied", times=9)
    with pytest.raises(ApplyFailed, match="DeleteConflict"):
        session.destroy()
