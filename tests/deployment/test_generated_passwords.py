"""Generated passwords meet the account's password policy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iamdsl import AccessKey, AccountPasswordPolicy, LoginProfile, User, deploy
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.deployment.secrets import make_password
from iamdsl.errors import AccessDenied, ApplyFailed

if TYPE_CHECKING:
    from iamdsl import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing import InProcessAccount

READ = "iam:GetAccountPasswordPolicy"
USERS = tuple(User(name) for name in ("ada", "bob", "eve"))


def _session(
    account: InProcessAccount, sink: MemorySecrets, *resources: Resource
) -> DeploymentSession:
    ledger = MemoryStorage()
    session = deploy("passwords", account=account, secrets=sink, ledger=ledger, workers=3)
    session.add(*USERS, *resources)
    return session


def _password(sink: MemorySecrets, user: User) -> str:
    fields = sink.get(f"login-profile/{user.name}")
    assert fields is not None
    return fields["Password"]


def test_strict_policy_is_met_and_read_once(iam_account: InProcessAccount) -> None:
    iam: Any = iam_account.client("iam")
    iam.update_account_password_policy(
        MinimumPasswordLength=64,
        RequireSymbols=True,
        RequireNumbers=True,
        RequireUppercaseCharacters=True,
        RequireLowercaseCharacters=True,
    )
    iam_account.reset_calls()
    sink = MemorySecrets()
    _session(iam_account, sink, *map(LoginProfile, USERS)).apply()
    assert [len(_password(sink, user)) for user in USERS] == [64, 64, 64]
    assert iam_account.calls[READ] == 1


def test_account_without_a_policy_uses_the_default_length(iam_account: InProcessAccount) -> None:
    sink = MemorySecrets()
    _session(iam_account, sink, *map(LoginProfile, USERS)).apply()
    assert [len(_password(sink, user)) for user in USERS] == [32, 32, 32]
    assert iam_account.calls[READ] == 1


def test_policy_is_not_read_for_other_secrets(iam_account: InProcessAccount) -> None:
    _session(iam_account, MemorySecrets(), AccessKey(USERS[0])).apply()
    assert iam_account.calls[READ] == 0


def test_password_policy_of_the_same_stack_is_applied_first(iam_account: InProcessAccount) -> None:
    sink, policy = MemorySecrets(), AccountPasswordPolicy(minimum_password_length=64)
    session = _session(iam_account, sink, *map(LoginProfile, USERS), policy)
    session.apply()
    assert [len(_password(sink, user)) for user in USERS] == [64, 64, 64]


def test_no_password_is_generated_if_the_policy_cannot_be_read(
    iam_account: InProcessAccount,
) -> None:
    iam_account.fail("GetAccountPasswordPolicy", "AccessDenied")
    sink = MemorySecrets()
    with pytest.raises(ApplyFailed) as caught:
        _session(iam_account, sink, LoginProfile(USERS[0])).apply()
    (failed,) = caught.value.outcome.failed
    assert isinstance(failed.error, AccessDenied)
    assert "iam:GetAccountPasswordPolicy" in str(failed.error.next_step)
    assert sink.get("login-profile/ada") is None
    assert iam_account.writes["iam:CreateLoginProfile"] == 0


@given(st.integers(6, 128))
def test_password_has_every_class_and_the_required_length(minimum: int) -> None:
    password = make_password({"MinimumPasswordLength": minimum})
    assert len(password) == max(minimum, 32)
    for characters in ("[a-z]", "[A-Z]", "[0-9]", r"[!@#$%^&*()_+\-=\[\]{}|']"):
        assert re.search(characters, password)
    assert make_password({"MinimumPasswordLength": minimum}) != password
