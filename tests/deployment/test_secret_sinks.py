"""Every secret sink has each live credential's secret, wherever a run is interrupted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest
from support.secret_sinks import SINKS, ReadableSink, open_sink

from iamdsl import AccessKey, LoginProfile, User, deploy
from iamdsl.deployment import (
    CallbackSecrets,
    DeploymentSession,
    MemorySecrets,
    MemoryStorage,
    SecretSink,
)
from iamdsl.emulator.operations.login_profiles import is_same_password
from iamdsl.errors import ApplyFailed, CallFailed, StateError, UnreadableState
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


@pytest.fixture(params=SINKS)
def readable_sink(request: pytest.FixtureRequest) -> Iterator[ReadableSink]:
    with open_sink(request.param) as opened:
        yield opened


@attrs.define(eq=False)
class CountedDeployment:
    """A user with an access key and a password, declared repeatedly in one stack."""

    account: InProcessAccount
    name: str = "ci"
    ledger: MemoryStorage = attrs.field(factory=MemoryStorage)

    def session(self, sink: SecretSink, *, declared: bool = True) -> DeploymentSession:
        session = deploy(
            self.name, account=self.account, secrets=sink, ledger=self.ledger, workers=1
        )
        if declared:
            user = session.add(User(self.name))
            session.add(AccessKey(user), LoginProfile(user))
        return session

    def live_keys(self) -> list[str]:
        iam: Any = self.account.client("iam")
        listed = iam.list_access_keys(UserName=self.name)["AccessKeyMetadata"]
        return [key["AccessKeyId"] for key in listed]

    def check_secrets(self, readable_sink: ReadableSink) -> None:
        """Assert that the sink has the live access key and the password."""
        key, password = (
            readable_sink.read(f"access-key/{self.name}"),
            readable_sink.read(self.login),
        )
        assert key is not None
        assert password is not None
        assert self.live_keys() == [key["AccessKeyId"]]
        assert len(key["SecretAccessKey"]) == 40
        # The account has only a hash of it.
        state = self.account._open_iam().state
        profile = state.login_profiles[state.user(self.name).id]
        assert is_same_password(password["Password"], profile.facts["Passwords"][-1])

    @property
    def login(self) -> str:
        return f"login-profile/{self.name}"


def test_secrets_are_stored_and_removed_with_their_credentials(
    iam_account: InProcessAccount, readable_sink: ReadableSink
) -> None:
    deployment = CountedDeployment(iam_account)
    session = deployment.session(readable_sink.sink)
    session.apply()
    deployment.check_secrets(readable_sink)
    assert session.plan().is_empty
    first = readable_sink.read("access-key/ci")

    deployment.session(readable_sink.sink, declared=False).apply()
    assert readable_sink.read("access-key/ci") is None
    assert readable_sink.read("login-profile/ci") is None

    deployment.session(readable_sink.sink).apply()
    deployment.check_secrets(readable_sink)
    assert readable_sink.read("access-key/ci") != first


KILLS = {
    "created": ("CreateAccessKey", "after_commit"),
    "promised": ("CreateLoginProfile", "before"),
    "set": ("CreateLoginProfile", "after_commit"),
}


def test_killed_between_call_and_put_the_next_run_has_all_secrets(
    iam_account: InProcessAccount, readable_sink: ReadableSink
) -> None:
    for name, (operation, when) in KILLS.items():
        deployment = CountedDeployment(iam_account, name)
        iam_account.kill_at(operation=operation, when=when)  # type: ignore[arg-type]
        with pytest.raises(Killed):
            deployment.session(readable_sink.sink).apply()
        _check_resumed(deployment, readable_sink)


def test_killed_right_after_put_the_next_run_has_all_secrets(
    iam_account: InProcessAccount, readable_sink: ReadableSink
) -> None:
    for name in ("access-key/ada", "login-profile/bob"):
        deployment = CountedDeployment(iam_account, name.partition("/")[2])
        with pytest.raises(Killed):
            deployment.session(_SinkOfKilledProcess(readable_sink.sink, name)).apply()
        assert readable_sink.read(name) is not None
        _check_resumed(deployment, readable_sink)


def _check_resumed(deployment: CountedDeployment, readable_sink: ReadableSink) -> None:
    resumed = deployment.session(readable_sink.sink)
    resumed.apply()
    deployment.check_secrets(readable_sink)
    assert [resumed.outputs[f"access-key/{deployment.name}"].id] == deployment.live_keys()
    assert resumed.plan().is_empty


class _SinkOfKilledProcess:
    """A sink whose process is killed right after it stored an entry."""

    def __init__(self, sink: SecretSink, fatal: str) -> None:
        self.sink = sink
        self.fatal = fatal

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        self.sink.put(name, fields)
        if name == self.fatal:
            raise Killed

    def get(self, name: str) -> Mapping[str, str] | None:
        return self.sink.get(name)

    def remove(self, name: str) -> None:
        self.sink.remove(name)

    def where(self, name: str) -> str:
        return self.sink.where(name)


def test_sink_that_cannot_be_read_is_reported(iam_account: InProcessAccount) -> None:
    given: dict[str, Mapping[str, str]] = {}
    sink, deployment = CallbackSecrets(given.__setitem__), CountedDeployment(iam_account)
    session = deployment.session(sink)
    session.apply()
    secret = session.outputs["access-key/ci"].secret
    assert secret is not None
    assert "dict.__setitem__ (cannot be read back)" in repr(secret)
    with pytest.raises(UnreadableState, match="cannot be read back") as caught:
        secret.reveal()
    assert "`get`" in str(caught.value.next_step)
    # Without `remove`, entries outlive their credentials.
    deployment.session(sink).destroy()
    assert set(given) == {"access-key/ci", "login-profile/ci"}


def _raise_runtime_error(_name: str, fields: Mapping[str, str]) -> None:
    raise RuntimeError(f"the sink is shut: {fields}")


def _raise_call_failed(_name: str, fields: Mapping[str, str]) -> None:
    """Raise an error that looks like one of the call that created the key."""
    raise CallFailed(f"the sink is shut: {fields}", code="Shut", operation="Put")


@pytest.mark.parametrize(
    ("function", "raised"),
    [(_raise_runtime_error, "RuntimeError"), (_raise_call_failed, "CallFailed")],
)
def test_failing_callback_fails_the_step_without_leaking(
    iam_account: InProcessAccount,
    function: Callable[[str, Mapping[str, str]], None],
    raised: str,
) -> None:
    sink, deployment = CallbackSecrets(function), CountedDeployment(iam_account)
    assert repr(sink) == f"CallbackSecrets({function.__name__})"
    with pytest.raises(ApplyFailed) as caught:
        deployment.session(sink).apply()
    errors = [item.error for item in caught.value.outcome.failed]
    assert [type(error) for error in errors] == [StateError, StateError]
    assert all(f"it raised {raised}" in str(error) for error in errors)
    assert all("the sink is shut" not in str(error) for error in errors)
    lost = deployment.live_keys()

    stored = MemorySecrets()
    deployment.session(stored).apply()
    deployment.check_secrets(ReadableSink(stored, stored.get))
    assert deployment.live_keys() != lost
