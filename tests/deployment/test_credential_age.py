"""Credentials older than their `rotate_after` are rotated."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from support.account_clock import AccountClock

from iamdsl import AccessKey, ServiceSpecificCredential, User, deploy
from iamdsl.deployment import Plan
from iamdsl.errors import ApplyFailed, ResourceError, StalePlan
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource

CI = User("ci")
QUARTER = timedelta(days=90)
KEY = AccessKey(CI, rotate_after=QUARTER)
GIT = ServiceSpecificCredential(CI, "codecommit.amazonaws.com", rotate_after=QUARTER)


@pytest.fixture
def clock() -> AccountClock:
    """Return the clock of the account."""
    return AccountClock()


@pytest.fixture
def account(clock: AccountClock) -> InProcessAccount:
    """Return an empty account with this clock."""
    return InProcessAccount(clock=clock)


def _session(account: InProcessAccount, *resources: Resource) -> DeploymentSession:
    session = deploy("s", account=account)
    session.add(CI, *resources)
    return session


def _secret(session: DeploymentSession, resource: Resource) -> dict[str, str]:
    secret = session.outputs[resource].secret
    assert secret is not None
    return dict(secret.reveal())


def _keys(account: InProcessAccount) -> list[str]:
    answer: dict[str, Any] = account.client("iam").list_access_keys(UserName="ci")
    return [key["AccessKeyId"] for key in answer["AccessKeyMetadata"]]


@pytest.mark.parametrize("credential", [KEY, GIT], ids=lambda credential: credential.kind)
def test_old_credential_is_replaced_by_a_new_one(
    account: InProcessAccount, clock: AccountClock, credential: AccessKey
) -> None:
    session = _session(account, credential)
    session.apply()
    old = session.outputs[credential].id
    clock.advance(days=90)
    assert _session(account, credential).plan().is_empty
    clock.advance(seconds=1)
    session = _session(account, credential)
    plan = session.plan()
    assert [step.action.call.operation.removesuffix("Key") for step in plan.steps] == [
        f"{verb}{'Access' if credential is KEY else 'ServiceSpecificCredential'}"
        for verb in ("Create", "Delete")
    ]
    assert plan.steps[1].after == (plan.steps[0].number,)
    (note,) = (note for change in plan.changes for note in change.notes)
    assert note == f"rotated: {old} is 90 days old, more than 90 days"
    assert not session.drift().found
    session.apply()
    assert session.outputs[credential].id != old
    assert session.outputs[credential].id in _secret(session, credential).values()
    assert session.plan().is_empty
    clock.advance(days=91)
    assert len(_session(account, credential).plan().steps) == 2


def test_secret_keeps_its_name_over_many_rotations(
    account: InProcessAccount, clock: AccountClock
) -> None:
    names = set[str]()
    for _ in range(4):
        session = _session(account, KEY)
        session.apply()
        secret = session.outputs[KEY].secret
        assert secret is not None
        names.add(secret.name)
        assert _secret(session, KEY)["AccessKeyId"] == session.outputs[KEY].id
        assert _keys(account) == [session.outputs[KEY].id]
        clock.advance(days=91)
    assert names == {"access-key/ci"}


def test_failed_creation_keeps_the_old_key_and_its_secret(
    account: InProcessAccount, clock: AccountClock
) -> None:
    session = _session(account, KEY)
    session.apply()
    old = session.outputs[KEY].id
    clock.advance(days=91)
    account.fail("CreateAccessKey", "AccessDenied")
    session = _session(account, KEY)
    with pytest.raises(ApplyFailed):
        session.apply()
    assert _keys(account) == [old]
    session = _session(account, KEY)
    assert len(session.plan().steps) == 2
    session.apply()
    assert _keys(account) == [session.outputs[KEY].id]
    assert _secret(session, KEY)["AccessKeyId"] == session.outputs[KEY].id


def test_failed_deletion_is_repeated_and_the_new_secret_stays(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account, KEY).apply()
    clock.advance(days=91)
    account.fail("DeleteAccessKey", "AccessDenied")
    with pytest.raises(ApplyFailed):
        _session(account, KEY).apply()
    session = _session(account, KEY)
    assert [step.action.call.operation for step in session.plan().steps] == ["DeleteAccessKey"]
    session.apply()
    assert _keys(account) == [session.outputs[KEY].id]
    assert _secret(session, KEY)["AccessKeyId"] == session.outputs[KEY].id


@pytest.mark.parametrize("when", ["before", "after_commit"])
@pytest.mark.parametrize("operation", ["CreateAccessKey", "DeleteAccessKey"])
def test_interrupted_rotation_is_finished(
    account: InProcessAccount, clock: AccountClock, operation: str, when: Any
) -> None:
    _session(account, KEY).apply()
    clock.now = datetime.now(UTC) + timedelta(days=1)  # the journal's times are of this machine
    clock.advance(days=-1)
    session = _session(account, AccessKey(CI, rotate_after=timedelta(days=1)))
    account.kill_at(operation=operation, when=when)
    with pytest.raises(Killed):
        session.apply()
    resumed = _session(account, AccessKey(CI, rotate_after=timedelta(days=1)))
    resumed.apply()
    assert _keys(account) == [resumed.outputs[KEY].id]
    assert _secret(resumed, KEY)["AccessKeyId"] == resumed.outputs[KEY].id
    assert resumed.plan().is_empty


def test_with_two_keys_one_is_deleted_first(account: InProcessAccount, clock: AccountClock) -> None:
    keys = (KEY, AccessKey(CI, label="second", rotate_after=QUARTER))
    _session(account, *keys).apply()
    before = _keys(account)
    clock.advance(days=91)
    session = _session(account, *keys)
    session.apply()
    assert len(_keys(account)) == 2
    assert not set(before) & set(_keys(account))
    assert session.plan().is_empty
    assert {_secret(session, key)["AccessKeyId"] for key in keys} == set(_keys(account))


def test_saved_plan_of_a_rotation_is_applied_once(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account, KEY).apply()
    clock.advance(days=91)
    saved = _session(account, KEY).plan().to_json()
    _session(account, KEY).apply(Plan.from_json(saved))
    with pytest.raises(StalePlan):
        _session(account, KEY).apply(Plan.from_json(saved))
    assert len(_keys(account)) == 1


def test_saved_plan_without_rotation_still_fits_when_the_key_is_old(
    account: InProcessAccount, clock: AccountClock
) -> None:
    session = _session(account, KEY)
    session.apply()
    old = session.outputs[KEY].id
    saved = _session(account, KEY, User("ada")).plan().to_json()
    clock.advance(days=91)
    _session(account, KEY, User("ada")).apply(Plan.from_json(saved))
    assert _keys(account) == [old]


def test_adopted_key_is_rotated_and_not_adopted_again(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account).apply()
    old = account.client("iam").create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]
    adopted = AccessKey(CI, adopts=old, rotate_after=QUARTER)
    deploy("s", account=account, adopt=True).add(CI, adopted)
    session = deploy("s", account=account, adopt=True)
    session.add(CI, adopted)
    session.apply()
    assert _keys(account) == [old]
    clock.advance(days=91)
    session = _session(account, adopted)
    session.apply()
    assert _keys(account) == [session.outputs[adopted].id] != [old]
    assert session.plan().is_empty


def test_key_of_a_user_that_is_renamed_is_rotated_by_the_next_run(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account, KEY).apply()
    clock.advance(days=91)
    build = User("build", renamed_from="ci")
    key = AccessKey(build, rotate_after=QUARTER)
    session = deploy("s", account=account)
    session.add(build, key)
    assert [step.sentence for step in session.plan().steps] == ["rename user/ci to build"]
    session.apply()
    assert len(session.plan().steps) == 2
    session.apply()
    assert session.plan().is_empty


def test_unselected_key_is_not_rotated(account: InProcessAccount, clock: AccountClock) -> None:
    _session(account, KEY).apply()
    clock.advance(days=91)
    session = _session(account, KEY, User("ada"))
    session.apply(target="user/ada")
    assert len(session.plan().steps) == 2


def test_destroy_after_an_unfinished_rotation_leaves_no_key(
    account: InProcessAccount, clock: AccountClock
) -> None:
    _session(account, KEY).apply()
    clock.advance(days=91)
    account.fail("DeleteAccessKey", "AccessDenied")
    with pytest.raises(ApplyFailed):
        _session(account, KEY).apply()
    _session(account, KEY).destroy()
    assert not account.client("iam").list_users()["Users"]
    assert not [name for name in account.memory if "secret" in name and account.memory[name]]


@pytest.mark.parametrize("age", [timedelta(0), timedelta(hours=23), -QUARTER, 90])
def test_rotation_age_of_less_than_a_day_is_refused(age: timedelta) -> None:
    with pytest.raises(ResourceError, match="rotate_after"):
        AccessKey(CI, rotate_after=age)


def test_protected_key_cannot_be_rotated() -> None:
    with pytest.raises(ResourceError, match="protected"):
        AccessKey(CI, rotate_after=QUARTER).protected()
