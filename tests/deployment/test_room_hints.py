"""Hints at deletions that would make room in a full quota: only where they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from support.faulty_account import FaultyAccount, named_role
from support.key_material import ssh

from iamdsl import (
    AccessKey,
    Group,
    InstanceProfile,
    Policy,
    Role,
    ServiceSpecificCredential,
    SshKey,
    User,
    allow,
    document,
    trust,
)
from iamdsl.errors import ApplyFailed
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from iamdsl.resources import Resource

JANE, BOB = User("jane"), User("bob")
READ = allow("s3:GetObject").on("*")
GIT, TABLES = "codecommit.amazonaws.com", "cassandra.amazonaws.com"


def _hint(
    before: tuple[Resource, ...],
    after: tuple[Resource, ...],
    operation: str,
    message: str | None = None,
) -> str:
    """Return the next step after a creation was refused with LimitExceeded, if it is a hint."""
    faulty = FaultyAccount()
    faulty.apply(*before)
    faulty.account.fail(operation, "LimitExceeded", message=message)
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(*after)
    assert caught.value.outcome.kept
    text = str(caught.value.next_step)
    return text if "--delete-first" in text else ""


def _quota(name: str) -> str:
    return f"Cannot exceed quota for {name}: 1"


POLICY = document(READ)
CREDENTIALS: dict[str, tuple[Any, Any, str]] = {
    "key": (AccessKey(BOB), AccessKey(JANE), "CreateAccessKey"),
    "ssh": (SshKey(BOB, ssh(1)), SshKey(JANE, ssh(2)), "UploadSSHPublicKey"),
    "git": (
        ServiceSpecificCredential(BOB, GIT),
        ServiceSpecificCredential(JANE, GIT),
        "CreateServiceSpecificCredential",
    ),
    "other service": (
        ServiceSpecificCredential(JANE, TABLES),
        ServiceSpecificCredential(JANE, GIT),
        "CreateServiceSpecificCredential",
    ),
}
messages = pytest.mark.parametrize("message", [None, _quota("AccessKeysPerUser"), ""])


@messages
@pytest.mark.parametrize("name", CREDENTIALS)
def test_credential_of_another_owner_makes_no_room(name: str, message: str | None) -> None:
    old, new, operation = CREDENTIALS[name]
    assert not _hint((JANE, BOB, old), (JANE, BOB, new), operation, message)


@messages
def test_credential_of_the_same_user_makes_room_and_its_secret_is_lost(message: str | None) -> None:
    old = AccessKey(JANE)
    before = (JANE, BOB, old, AccessKey(BOB))
    hint = _hint(before, (JANE, BOB, AccessKey(JANE, label="new")), "CreateAccessKey", message)
    assert "to delete access-key/jane first" in hint
    assert "the secret of access-key/jane cannot be recovered" in hint
    assert "bob" not in hint


ACCOUNT: dict[str, tuple[Any, Any, str, str, str]] = {
    "role": (named_role(1), named_role(2), "CreateRole", "Roles", "ACLSizePerRole"),
    "policy": (Policy("a", POLICY), Policy("b", POLICY), "CreatePolicy", "Policies", "PolicySize"),
    "user": (User("a"), User("b"), "CreateUser", "Users", "TagsPerUser"),
    "group": (Group("a"), Group("b"), "CreateGroup", "Groups", "GroupsPerUser"),
    "instance profile": (
        InstanceProfile("a"),
        InstanceProfile("b"),
        "CreateInstanceProfile",
        "InstanceProfiles",
        "InstanceSessionsPerInstanceProfile",
    ),
}


@pytest.mark.parametrize("name", ACCOUNT)
def test_full_quota_of_the_account_names_deletions(name: str) -> None:
    old, new, operation, quota, _ = ACCOUNT[name]
    for message in (None, _quota(quota), _quota(f"{quota}PerAccount")):
        hint = _hint((old,), (new,), operation, message)
        assert f"to delete {old.address} first, which makes room: " in hint


@pytest.mark.parametrize("name", ACCOUNT)
def test_other_quota_of_the_same_call_names_no_deletion(name: str) -> None:
    old, new, operation, _, other = ACCOUNT[name]
    assert not _hint((old,), (new,), operation, _quota(other))


@pytest.mark.parametrize("message", [None, "too long"])
def test_document_over_the_default_length_names_no_deletion(message: str | None) -> None:
    faulty = FaultyAccount(InProcessAccount(quotas={"AssumeRolePolicySize": 8000}))
    faulty.apply(named_role(1))
    faulty.account.fail("CreateRole", "LimitExceeded", message=message)
    accounts = [f"{number:012}" for number in range(1, 80)]
    role = Role("r2", trust=trust(allow("sts:AssumeRole").for_account(*accounts)))
    with pytest.raises(ApplyFailed) as caught:
        faulty.apply(role)
    assert caught.value.outcome.kept
    assert "--delete-first" not in str(caught.value)
