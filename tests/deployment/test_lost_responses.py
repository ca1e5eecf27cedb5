"""A run that ended before a response was recorded is finished by the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.key_material import pem

from iamdsl import (
    AccessKey,
    AccountAlias,
    AccountPasswordPolicy,
    Attachment,
    ManagedPolicy,
    ServerCertificate,
    User,
    deploy,
)
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.errors import NotOurs, UnreadableState
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

THEIRS = "arn:aws:iam::123456789012:user/theirs"


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    for resource in resources:
        session.add(resource)
    return session


@pytest.mark.parametrize(
    ("resource", "operation"),
    [
        (Attachment(ManagedPolicy.ReadOnlyAccess, to=THEIRS), "AttachUserPolicy"),
        (AccountAlias("acme-prod"), "CreateAccountAlias"),
        (AccountPasswordPolicy(minimum_password_length=14), "UpdateAccountPasswordPolicy"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_object_without_id_is_recognised_by_its_facts(
    iam_account: InProcessAccount, resource: Resource, operation: str
) -> None:
    iam_account.client("iam").create_user(UserName="theirs")
    iam_account.kill_at(operation=operation, when="after_commit")
    with pytest.raises(Killed):
        _session(iam_account, resource).apply()
    iam_account.reset_calls()
    resumed = _session(iam_account, resource)
    resumed.apply()
    assert not iam_account.writes
    resumed.destroy()
    assert sum(iam_account.writes.values()) == 1


def test_different_object_created_by_others_is_not_claimed(iam_account: InProcessAccount) -> None:
    alias = AccountAlias("acme-prod")
    iam_account.kill_at(operation="CreateAccountAlias")
    with pytest.raises(Killed):
        _session(iam_account, alias).apply()
    iam_account.client("iam").create_account_alias(AccountAlias="acme-theirs")
    with pytest.raises(NotOurs):
        _session(iam_account, alias).plan()


def test_interrupted_key_is_settled_although_its_user_is_renamed(
    iam_account: InProcessAccount,
) -> None:
    _session(iam_account, User("jane")).apply()
    iam_account.kill_at(operation="CreateAccessKey", when="after_commit")
    jane = User("jane")
    with pytest.raises(Killed):
        _session(iam_account, jane, AccessKey(jane)).apply()
    joan = User("joan", renamed_from="jane")
    resumed = _session(iam_account, joan, AccessKey(joan))
    resumed.apply()
    (key,) = iam_account.client("iam").list_access_keys(UserName="joan")["AccessKeyMetadata"]
    output = resumed.outputs["access-key/joan"]
    assert output.secret is not None
    assert output.secret.reveal()["AccessKeyId"] == key["AccessKeyId"] == output.id
    assert resumed.plan().is_empty


def test_missing_secret_stops_the_run_before_any_call(
    iam_account: InProcessAccount,
) -> None:
    session = deploy("s", account=iam_account, secrets=MemorySecrets(), ledger=MemoryStorage())
    session.add(User("first"), User("second"))
    session.add(ServerCertificate("web", pem(1), key_secret="web-key"))
    with pytest.raises(UnreadableState, match="web-key") as caught:
        session.apply()
    assert "PrivateKey" in str(caught.value.next_step)
    assert not iam_account.writes


def test_foreign_object_with_an_undeclared_name_is_left_unchanged(
    iam_account: InProcessAccount,
) -> None:
    alias = AccountAlias("acme-prod")
    iam_account.kill_at(operation="CreateAccountAlias")
    with pytest.raises(Killed):
        _session(iam_account, alias).apply()
    iam_account.clear_faults()
    iam_account.client("iam").create_account_alias(AccountAlias="acme-theirs")
    iam_account.reset_calls()
    ended = _session(iam_account)
    ended.apply()
    assert not iam_account.writes
    assert ended.plan().changes == ()


def test_object_recreated_by_others_is_forgotten(
    iam_account: InProcessAccount,
) -> None:
    iam = iam_account.client("iam")
    _session(iam_account, User("ada")).apply()
    iam.delete_user(UserName="ada")
    foreign_id = iam.create_user(UserName="ada")["User"]["UserId"]
    _session(iam_account).apply()
    assert iam.get_user(UserName="ada")["User"]["UserId"] == foreign_id
    assert deploy("s", account=iam_account).plan_destroy().changes == ()
