"""Outputs of a credential whose rotation did not succeed: those of the one that still works."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from support.account_clock import AccountClock

from iamdsl import AccessKey, ServiceSpecificCredential, User, deploy
from iamdsl.deployment import CallbackSecrets, MemorySecrets, MemoryStorage, Pending
from iamdsl.errors import ApplyFailed, StateError
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.deployment import DeploymentSession, Output, SecretSink
    from iamdsl.resources import Resource

CI = User("ci")
QUARTER = timedelta(days=90)
KEY = AccessKey(CI, rotate_after=QUARTER)
LABELLED = AccessKey(CI, label="build", rotate_after=QUARTER)
GIT = ServiceSpecificCredential(CI, "codecommit.amazonaws.com", rotate_after=QUARTER)
credentials = pytest.mark.parametrize(
    "credential", [KEY, LABELLED, GIT], ids=lambda credential: str(credential.address)
)


class KillingStorage(MemoryStorage):
    """Storage that raises `Killed` before a durable write, or right after it."""

    def __init__(self) -> None:
        super().__init__()
        self.writes = 0
        self.kill_at: tuple[int, bool] | None = None

    def replace(self, name: str, content: bytes) -> None:
        with_kill = self._next_write()
        super().replace(name, content)
        if with_kill:
            raise Killed

    def append(self, name: str, content: bytes) -> None:
        with_kill = self._next_write()
        super().append(name, content)
        if with_kill:
            raise Killed

    def _next_write(self) -> bool:
        self.writes += 1
        if self.kill_at is None or self.kill_at[0] != self.writes:
            return False
        if not self.kill_at[1]:
            raise Killed
        return True


class Deployer:
    """A user with an old credential, sessions of its stack, and processes that only read."""

    def __init__(self, *resources: Resource) -> None:
        self.clock = AccountClock()
        # The journal's times are of this machine.
        self.clock.now = datetime.now(UTC) + timedelta(minutes=1) - timedelta(days=91)
        self.account = InProcessAccount(clock=self.clock)
        self.iam: Any = self.account.client("iam")
        self.ledger = KillingStorage()
        self.secrets: SecretSink = MemorySecrets()
        self.resources = resources
        self.session().apply()
        self.clock.advance(days=91)

    def session(self) -> DeploymentSession:
        session = deploy(
            "s", account=self.account, ledger=self.ledger, secrets=self.secrets, approve=True
        )
        session.add(CI, *self.resources)
        return session

    def output(self, credential: Resource) -> Output:
        """Return an output as a new process reads it."""
        return self.session().outputs[credential]

    def ids(self) -> set[str]:
        """Return the IDs of the credentials that exist."""
        keys = self.iam.list_access_keys(UserName="ci")["AccessKeyMetadata"]
        others = self.iam.list_service_specific_credentials(UserName="ci")
        return {key["AccessKeyId"] for key in keys} | {
            item["ServiceSpecificCredentialId"] for item in others["ServiceSpecificCredentials"]
        }


def _is_usable(output: Output, existing: set[str]) -> None:
    """Assert that an output has an existing credential, and the secret of the same one."""
    assert output.id in existing
    assert output.secret is not None
    assert output.id in output.secret.reveal().values()
    assert not output.secret_is_unknown


@credentials
@pytest.mark.parametrize("code", ["AccessDenied", "LimitExceeded", "NoSuchEntity"])
def test_refused_rotation_keeps_the_outputs(credential: Resource, code: str) -> None:
    deployer = Deployer(credential)
    before = deployer.output(credential)
    secret = dict(before.secret.reveal()) if before.secret else {}
    operation = "CreateServiceSpecificCredential" if credential is GIT else "CreateAccessKey"
    deployer.account.fail(operation, code, times=9)
    for _ in range(2):  # also if it is refused again
        session = deployer.session()
        with pytest.raises(ApplyFailed):
            session.apply()
        for output in (session.outputs[credential], deployer.output(credential)):
            assert output.id == before.id
            assert output.secret is not None
            assert output.secret.reveal() == secret
            _is_usable(output, deployer.ids())
    deployer.account.clear_faults()
    session = deployer.session()
    session.apply()
    for output in (session.outputs[credential], deployer.output(credential)):
        assert output.id != before.id
        _is_usable(output, deployer.ids())


@credentials
@pytest.mark.parametrize("verb", ["Create", "Delete"])
@pytest.mark.parametrize("when", ["before", "after_commit"])
def test_outputs_after_a_kill_at_a_call(credential: Resource, verb: str, when: Any) -> None:
    deployer = Deployer(credential)
    noun = "ServiceSpecificCredential" if credential is GIT else "AccessKey"
    deployer.account.kill_at(operation=f"{verb}{noun}", when=when)
    with pytest.raises(Killed):
        deployer.session().apply()
    _is_usable(deployer.output(credential), deployer.ids())
    deployer.session().resume()
    assert len(deployer.ids()) == 1
    _is_usable(deployer.output(credential), deployer.ids())


@credentials
def test_outputs_after_a_kill_at_every_durable_write(credential: Resource) -> None:
    counted = Deployer(credential)
    before = counted.ledger.writes
    counted.session().apply()
    writes = counted.ledger.writes - before
    assert writes >= 5
    for number in range(1, writes + 1):
        for after in (False, True):
            deployer = Deployer(credential)
            deployer.ledger.kill_at = deployer.ledger.writes + number, after
            with pytest.raises(Killed):
                deployer.session().apply()
            deployer.ledger.kill_at = None
            _is_usable(deployer.output(credential), deployer.ids())
            deployer.session().resume()
            _is_usable(deployer.output(credential), deployer.ids())


class DyingSecrets(MemorySecrets):
    """Secret sink that stores an entry and then fails or ends the process."""

    error: BaseException | None = None

    def put(self, name: str, fields: Mapping[str, str]) -> None:
        super().put(name, fields)
        if self.error is not None:
            raise self.error


@credentials
@pytest.mark.parametrize("error", [Killed(), OSError("lost")], ids=["killed", "failed"])
def test_secret_that_was_stored_but_not_recorded_names_its_credential(
    credential: Resource, error: BaseException
) -> None:
    deployer = Deployer(credential)
    before = deployer.output(credential).id
    deployer.secrets = secrets = DyingSecrets()
    secrets.error = error
    with pytest.raises((Killed, ApplyFailed)):
        deployer.session().apply()
    secrets.error = None
    output = deployer.output(credential)
    assert output.id != before
    _is_usable(output, deployer.ids())


def _deny(_name: str) -> None:
    raise StateError("the store cannot be reached")


@pytest.mark.parametrize("get", [None, _deny, lambda _name: None, lambda _name: {"other": "x"}])
def test_id_is_pending_if_it_is_unknown_whose_secret_is_stored(get: Any) -> None:
    deployer = Deployer(KEY)
    deployer.account.kill_at(operation="CreateAccessKey", when="after_commit")
    with pytest.raises(Killed):
        deployer.session().apply()
    deployer.secrets = CallbackSecrets(lambda _name, _fields: None, get)
    output = deployer.output(KEY)
    assert isinstance(output.id, Pending)
    assert output.secret is not None


def test_last_of_several_old_credentials_is_the_current_one() -> None:
    deployer = Deployer(KEY)
    deployer.account.fail("DeleteAccessKey", "AccessDenied", times=2)
    with pytest.raises(ApplyFailed):
        deployer.session().apply()
    current = deployer.output(KEY)
    assert len(deployer.ids()) == 2
    deployer.clock.advance(days=91)
    with pytest.raises(ApplyFailed):  # no room for a third key, until the first is deleted
        deployer.session().apply()
    assert len(deployer.ids()) == 2
    assert deployer.output(KEY).id == current.id
    _is_usable(deployer.output(KEY), deployer.ids())


def test_declared_credential_labelled_by_its_id_is_not_an_old_one() -> None:
    deployer = Deployer()
    key = deployer.iam.create_access_key(UserName="ci")["AccessKey"]["AccessKeyId"]
    adopted = AccessKey(CI, label=key, adopts=key)
    deployer.resources = (adopted,)
    session = deploy("s", account=deployer.account, ledger=deployer.ledger, adopt=True)
    session.add(CI, adopted)
    session.apply()
    deployer.resources = (adopted, KEY)
    outputs = deployer.session().outputs
    assert outputs[adopted].id == key
    assert isinstance(outputs[KEY].id, Pending)


def test_outputs_read_no_secret_after_a_refusal() -> None:
    deployer = Deployer(KEY)
    deployer.account.fail("CreateAccessKey", "AccessDenied")
    with pytest.raises(ApplyFailed):
        deployer.session().apply()
    deployer.secrets = CallbackSecrets(lambda _name, _fields: None, _deny)
    assert deployer.output(KEY).id in deployer.ids()
