"""The account's clock dates its objects; that of this machine may differ by minutes or years."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import AccessKey, Group, User, deploy
from iamdsl.client import Account, AwsAccount, SelfContained
from iamdsl.deployment import MemorySecrets, MemoryStorage
from iamdsl.deployment.state.journal import JOURNAL_FILE, Intent, Journal, recover
from iamdsl.deployment.state.ledger import Ledger
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from iamdsl.deployment import DeploymentSession
    from iamdsl.resources import Resource
    from iamdsl.testing.faults import When

ADA = User("ada")
KEY = AccessKey(ADA)
MONTH = timedelta(days=30)


class RemoteAccount(AwsAccount):
    """An account that states its time in its responses only, as AWS does; it has no lag."""

    lag = 0.0
    approves = True

    def __init__(self, account: InProcessAccount) -> None:
        super().__init__(client_factory=account.client)
        self.memory: dict[str, object] = {}


class SkewedState:
    """An account whose clock differs from this machine's, and the state of deployments to it."""

    def __init__(self, difference: timedelta, *, is_remote: bool) -> None:
        self.difference = difference
        self.is_remote = is_remote
        self.ledger, self.secrets = MemoryStorage(), MemorySecrets()
        self.inside = InProcessAccount(clock=lambda: datetime.now(UTC) + self.difference)
        self.iam: Any = self.inside.client("iam")

    def session(self, *resources: Resource) -> DeploymentSession:
        """Return a session of a new process."""
        account: Account = RemoteAccount(self.inside) if self.is_remote else self.inside
        assert isinstance(account, SelfContained)
        session = deploy("s", account=account, ledger=self.ledger, secrets=self.secrets)
        session.add(*resources)
        return session

    def apply_killed(self, operation: str, when: When, *resources: Resource) -> None:
        self.inside.kill_at(operation=operation, when=when)
        with pytest.raises(Killed):
            self.session(*resources).apply()
        self.inside.clear_faults()

    def keys(self) -> list[str]:
        listed = self.iam.list_access_keys(UserName="ada")["AccessKeyMetadata"]
        return [item["AccessKeyId"] for item in listed]

    def stored_key(self, *resources: Resource) -> str:
        output = self.session(*resources).outputs[KEY]
        assert output.secret is not None
        return output.secret.reveal()["AccessKeyId"]


every_clock = pytest.mark.parametrize(
    "difference",
    [timedelta(minutes=-16), timedelta(minutes=-4), timedelta(minutes=6), 12 * MONTH],
    ids=str,
)
every_account = pytest.mark.parametrize("is_remote", [False, True], ids=["in-process", "remote"])
every_kill = pytest.mark.parametrize("when", ["before", "after_commit"])


@every_clock
@every_account
@every_kill
@pytest.mark.parametrize("has_other", [False, True], ids=["alone", "beside another"])
def test_key_of_a_killed_run_is_deleted(
    difference: timedelta, *, is_remote: bool, when: When, has_other: bool
) -> None:
    state = SkewedState(difference, is_remote=is_remote)
    state.session(ADA).apply()
    others = set()
    if has_other:
        others = {state.iam.create_access_key(UserName="ada")["AccessKey"]["AccessKeyId"]}
    state.apply_killed("CreateAccessKey", when, ADA, KEY)
    state.session(ADA, KEY).apply()
    assert set(state.keys()) == {*others, state.stored_key(ADA, KEY)}
    assert state.session(ADA, KEY).plan().is_empty


@every_account
@every_kill
@pytest.mark.parametrize("operation", ["CreateAccessKey", "DeleteAccessKey"])
@pytest.mark.parametrize("has_other", [False, True], ids=["alone", "beside another"])
def test_killed_rotation_ends_with_one_key_that_is_stored(
    *, is_remote: bool, operation: str, when: When, has_other: bool
) -> None:
    state = SkewedState(timedelta(days=-300), is_remote=is_remote)
    key = AccessKey(ADA, rotate_after=MONTH)
    state.session(ADA, key).apply()
    (old,) = state.keys()
    others = set()
    if has_other:
        others = {state.iam.create_access_key(UserName="ada")["AccessKey"]["AccessKeyId"]}
    state.difference += timedelta(days=31)
    state.apply_killed(operation, when, ADA, key)
    state.session(ADA, key).apply()
    assert set(state.keys()) == {*others, state.stored_key(ADA, key)}
    assert old != state.stored_key(ADA, key)
    assert state.session(ADA, key).plan().is_empty


@every_clock
@every_account
def test_lost_response_to_a_creation_without_tags_is_recovered(
    difference: timedelta, *, is_remote: bool
) -> None:
    state = SkewedState(difference, is_remote=is_remote)
    state.inside.fail("CreateGroup", "ServiceFailure", when="after_commit")
    state.session(Group("ops")).apply()
    assert state.session(Group("ops")).plan().is_empty
    state.apply_killed("CreateGroup", "after_commit", Group("ops"), Group("dev"))
    state.session(Group("ops"), Group("dev")).apply()
    assert state.session(Group("ops"), Group("dev")).plan().is_empty


def test_clock_that_is_set_back_does_not_delay_a_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    state = SkewedState(timedelta(hours=1), is_remote=False)
    state.session(ADA, KEY).apply()
    state.difference = timedelta(0)
    pauses: list[float] = []
    monkeypatch.setattr("time.sleep", pauses.append)
    state.session(ADA, KEY, Group("ops")).apply()
    assert state.session(ADA, Group("ops")).plan().steps
    assert not pauses


def test_journal_of_the_machines_time_stays_readable() -> None:
    storage = MemoryStorage()
    clock = datetime(2026, 9, 1, 14, tzinfo=UTC)
    carried = Intent("old.1", KEY.address, "CreateAccessKey", datetime(2026, 8, 1, tzinfo=UTC))
    Journal(storage, 3, [carried], lambda: clock)
    content = storage.read(JOURNAL_FILE)
    assert content is not None
    assert [json.loads(line[9:])["type"] for line in content.splitlines()] == ["begin", "intent"]
    assert recover(storage, Ledger("s", "aws", "1" * 12)).open == (carried,)
