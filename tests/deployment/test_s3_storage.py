"""State in S3: conditional writes, leases that expire, and former holders refused."""

from __future__ import annotations

import functools
import json
import threading
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto import mock_aws

from iamdsl import AccessKey, DeploymentSession, Group, User, deploy
from iamdsl.deployment import MemorySecrets, S3Storage
from iamdsl.deployment.storage import s3_bucket
from iamdsl.errors import AccountError, LockLost, NewerFormat, StateLocked, UnreadableState
from iamdsl.testing import InProcessAccount, Killed

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BUCKET = "ledgers-of-tests"


@pytest.fixture(scope="module")
def shared_bucket() -> Iterator[Any]:
    """One bucket for all tests; names differ, since all accounts share one IAM in the meantime."""
    with mock_aws():
        client = _client("s3")
        client.create_bucket(Bucket=BUCKET)
        yield client


@pytest.fixture
def s3(shared_bucket: Any) -> Any:
    for key in _keys(shared_bucket):
        shared_bucket.delete_object(Bucket=BUCKET, Key=key)
    return shared_bucket


@functools.cache
def _session() -> Any:
    return boto3.session.Session("testing", "testing", region_name="us-east-1")


def _client(service: str) -> Any:
    return _session().client(service)


def _storage(**options: Any) -> S3Storage:
    """Return the storage of another session, with a client of its own."""
    return S3Storage(BUCKET, "prod", client=_client("s3"), **{"patience": 0.0, **options})


def _keys(s3: Any) -> list[str]:
    return [item["Key"] for item in s3.list_objects_v2(Bucket=BUCKET).get("Contents", ())]


def _bodies(s3: Any) -> list[bytes]:
    return [s3.get_object(Bucket=BUCKET, Key=key)["Body"].read() for key in _keys(s3)]


def _kill(storage: S3Storage) -> None:
    """Make a lock holder behave as a killed one: it no longer renews the lease."""
    lease = storage._lease
    assert lease is not None
    lease._released.set()
    lease._thread.join()


def _lock(s3: Any) -> Any:
    return s3.get_object(Bucket=BUCKET, Key="prod/lock")


def _renewed_since(s3: Any, etag: str) -> None:
    """Wait until the lock holder has renewed its lease."""
    deadline = time.monotonic() + 10
    while _lock(s3)["ETag"] == etag:
        assert time.monotonic() < deadline, "the lease was not renewed"
        time.sleep(0.05)


def _expire(s3: Any) -> None:
    """Let the current lease expire: it was not renewed for a second."""
    body = json.loads(_lock(s3)["Body"].read())
    s3.put_object(Bucket=BUCKET, Key="prod/lock", Body=json.dumps({**body, "lease": -10}))


def test_files_are_replaced_appended_to_and_removed(s3: Any) -> None:
    s3_storage, other = _storage(), _storage()
    assert s3_storage.read("a") is None
    s3_storage.append("a", b"1\n")
    other.append("a", b"2\n")
    s3_storage.append("a", b"3\n")
    assert s3_storage.read("a") == other.read("a") == b"1\n2\n3\n"
    other.replace("a", b"new")
    s3_storage.append("a", b" and more")
    assert other.read("a") == b"new and more"
    s3_storage.remove("a")
    assert s3_storage.read("a") is None
    s3_storage.remove("never")
    other.append("a", b"again")
    assert s3_storage.read("a") == b"again"
    s3_storage.replace("folder/b", b"b")
    assert (s3_storage.read("folder/b"), s3_storage.read("a")) == (b"b", b"again")
    assert "never" not in "".join(_keys(s3))


def test_outdated_parts_are_removed(s3: Any) -> None:
    storage = _storage()
    with storage.lock():
        for number in range(5):
            storage.append("journal.jsonl", b"%d" % number)
        storage.replace("journal.jsonl", b"whole")
    assert _keys(s3) == ["prod/journal.jsonl/00000006", "prod/lock"]


def test_complete_deployment(s3: Any) -> None:
    account = InProcessAccount()

    def declare() -> DeploymentSession:
        session = deploy("ci", account=account, ledger=_storage())
        user = session.add(User("ci"))
        session.add(AccessKey(user), Group("devs").with_members(user))
        return session

    declare().apply()
    (key,) = account.client("iam").list_access_keys(UserName="ci")["AccessKeyMetadata"]
    session = declare()
    assert session.plan().is_empty
    assert session.outputs["access-key/ci"].id == key["AccessKeyId"]
    secret = session.outputs["access-key/ci"].secret
    assert secret is not None
    assert secret.reveal()["SecretAccessKey"].encode() not in b"".join(_bodies(s3))
    assert _storage().read("journal.jsonl") is None
    assert b"user/ci" in (_storage().read("ledger.json") or b"")


@pytest.mark.usefixtures("s3")
def test_second_session_waits_or_names_the_lock_holder() -> None:
    lines: list[str] = []
    release = threading.Event()

    def tell(line: str) -> None:
        lines.append(line)
        release.set()

    first, impatient, patient = _storage(), _storage(), _storage(patience=60.0, tell=tell)

    def hold() -> None:
        with first.lock():
            locked.set()
            release.wait(60)

    locked = threading.Event()
    thread = threading.Thread(target=hold)
    thread.start()
    assert locked.wait(20)
    with pytest.raises(StateLocked, match=r"process \d+, since 2") as caught, impatient.lock():
        pass
    assert "s3://ledgers-of-tests/prod/lock" in str(caught.value)
    with patient.lock():
        patient.replace("a", b"mine")
    thread.join()
    assert len(lines) == 1
    assert "waiting" in lines[0]
    assert impatient.read("a") == b"mine"


def test_lease_is_renewed_or_expires(s3: Any) -> None:
    first, second = _storage(lease=0.3), _storage(lease=0.3)
    with first.lock():
        before = _lock(s3)["ETag"]
        _renewed_since(s3, before)
        first.append("journal.jsonl", b"begun\n")
        _kill(first)
        deadline = time.monotonic() + 10
        while True:
            assert time.monotonic() < deadline, "the lease did not run out"
            try:
                with second.lock():
                    assert second.read("journal.jsonl") == b"begun\n"
                break
            except StateLocked:
                time.sleep(0.2)


def test_renewal_with_lost_response_succeeds(s3: Any) -> None:
    storage = _storage(lease=0.3)
    with storage.lock():
        body = json.loads(_lock(s3)["Body"].read())
        s3.put_object(Bucket=BUCKET, Key="prod/lock", Body=json.dumps({**body, "renewed": 99}))
        before = _lock(s3)["ETag"]
        _renewed_since(s3, before)
        storage.append("journal.jsonl", b"on")
    assert json.loads(_lock(s3)["Body"].read())["released"]


@pytest.mark.parametrize("write", ["append", "replace", "remove"])
@pytest.mark.parametrize("name", ["journal.jsonl", "ledger.json", "new"])
def test_session_whose_lock_was_taken_over_cannot_write(s3: Any, name: str, write: str) -> None:
    first, second = _storage(), _storage()
    first.replace("ledger.json", b"old")
    arguments = () if write == "remove" else (b"late",)
    with ExitStack() as stack:
        stack.enter_context(first.lock())
        first.append("journal.jsonl", b"begun")
        _expire(s3)
        with second.lock():
            second.replace("ledger.json", b"second")
            second.replace("journal.jsonl", b"second")
            second.replace("ledger.json", b"second's")
            second.append("new", b"n")
            with pytest.raises(LockLost, match="no longer") as caught:
                getattr(first, write)(name, *arguments)
            assert "has taken it over" in str(caught.value)
            second.append("journal.jsonl", b"'s")
        with pytest.raises(LockLost, match="has finished"):
            first.replace(name, b"late")
    third = _storage()
    assert third.read("ledger.json") == b"second's"
    assert third.read("journal.jsonl") == b"second's"
    with third.lock():
        third.replace("ledger.json", b"third")


def test_former_holder_is_refused_even_if_it_writes_first(s3: Any) -> None:
    first, second = _storage(), _storage()
    with first.lock():
        _expire(s3)
        with second.lock(), pytest.raises(LockLost):
            first.append("journal.jsonl", b"late")
        assert second.read("journal.jsonl") is None


def test_a_session_stops_when_its_lock_is_taken_over(s3: Any) -> None:
    account = InProcessAccount()
    storage = _storage()

    class Observer:
        def __getattr__(self, name: str) -> Any:
            return lambda *_: None

        def finished(self, _step: object) -> None:
            _expire(s3)
            with _storage().lock():
                pass

    session = deploy("late", account=account, ledger=storage, workers=1, observer=Observer())
    session.add(User("a"), User("b"), User("c"))
    with pytest.raises(LockLost):
        session.apply()
    assert sum(account.writes.values()) == 1
    again = deploy("late", account=account, ledger=_storage())
    again.add(User("a"), User("b"), User("c"))
    again.apply()
    assert sum(account.writes.values()) == 3


def test_manually_removed_lock_is_lost(s3: Any) -> None:
    first, second = _storage(), _storage()
    first.replace("ledger.json", b"old")
    with first.lock():
        s3.delete_object(Bucket=BUCKET, Key="prod/lock")
        with pytest.raises(LockLost, match="was removed"):
            first.replace("ledger.json", b"late")
        with second.lock(), pytest.raises(LockLost, match="taken it over"):
            first.replace("ledger.json", b"late")
    assert second.read("ledger.json") == b"old"


def test_deleted_part_is_reported_as_damage(s3: Any) -> None:
    storage = _storage()
    for text in (b"1\n", b"2\n", b"3\n"):
        storage.append("journal.jsonl", text)
    s3.delete_object(Bucket=BUCKET, Key="prod/journal.jsonl/00000002")
    assert (storage.read("journal.jsonl") or b"").splitlines()[2:] == [
        b"(a part is missing here)",
        b"3",
    ]


def test_journal_with_a_missing_part_is_rebuilt(s3: Any) -> None:
    account, secrets = InProcessAccount(), MemorySecrets()

    def declare() -> DeploymentSession:
        session = deploy("robots", account=account, ledger=_storage(), secrets=secrets, workers=1)
        user = session.add(User("robot"))
        session.add(Group("robots").with_members(user), AccessKey(user))
        return session

    account.kill_at(operation="CreateAccessKey")
    with pytest.raises(Killed):
        declare().apply()
    s3.delete_object(Bucket=BUCKET, Key="prod/journal.jsonl/00000003")
    with pytest.raises(UnreadableState, match="line 4"):
        declare().plan()
    rebuilt = declare().rebuild()
    assert {str(address) for address in rebuilt.claimed} == {"user/robot", "group/robots"}
    assert rebuilt.kept == (f"s3://{BUCKET}/prod/journal.jsonl.damaged-1",)
    assert b"missing here" in (_storage().read("journal.jsonl.damaged-1") or b"")
    declare().apply()
    assert declare().plan().is_empty


def test_files_of_a_newer_version_are_left_unchanged(s3: Any) -> None:
    key, marks = "prod/ledger.json/00000001", {"iamdsl-kind": "other"}
    s3.put_object(Bucket=BUCKET, Key=key, Body=b"{}", Metadata=marks)
    s3.put_object(Bucket=BUCKET, Key="prod/notes.txt", Body=b"somebody's")
    with pytest.raises(NewerFormat):
        _storage().read("ledger.json")
    with _storage().lock():
        pass
    assert _keys(s3) == [key, "prod/ledger.json/00000002", "prod/lock", "prod/notes.txt"]


class RepeatingClient:
    """A client whose responses are lost after S3 has acted, so that the SDK retries."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.conflicts = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._client, name)

    def put_object(self, **arguments: Any) -> Any:
        if self.conflicts:
            self.conflicts -= 1
            raise self._client.exceptions.ClientError(
                {
                    "Error": {"Code": "ConditionalRequestConflict", "Message": ""},
                    "ResponseMetadata": {"HTTPStatusCode": 409},
                },
                "PutObject",
            )
        self._client.put_object(**arguments)
        return self._client.put_object(**arguments)


def test_request_repeated_by_the_sdk_succeeds(s3: Any) -> None:
    client = RepeatingClient(s3)
    storage = S3Storage(BUCKET, "prod", client=client, lease=0.3)
    with storage.lock():
        storage.append("a", b"1")
        time.sleep(0.25)
        storage.append("a", b"2")
        storage.replace("b", b"3")
    assert (storage.read("a"), storage.read("b")) == (b"12", b"3")


def test_conflicting_request_is_retried(s3: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(s3_bucket, "_DELAYS", (0.0, 0.0))
    client = RepeatingClient(s3)
    storage = S3Storage(BUCKET, "prod", client=client)
    client.conflicts = 2
    storage.append("a", b"1")
    assert storage.read("a") == b"1"
    client.conflicts = 3
    with pytest.raises(AccountError, match="ConditionalRequestConflict"):
        storage.append("a", b"2")


def test_missing_bucket_is_named(s3: Any) -> None:
    with pytest.raises(UnreadableState, match="the bucket elsewhere does not exist"):
        S3Storage("elsewhere", client=s3).read("ledger.json")


@pytest.mark.usefixtures("s3")
def test_required_actions() -> None:
    below = ("arn:aws:s3:::ledgers-of-tests/prod/*",)
    assert _storage().actions() == {
        "s3:DeleteObject": below,
        "s3:GetObject": below,
        "s3:ListBucket": ("arn:aws:s3:::ledgers-of-tests",),
        "s3:PutObject": below,
    }


def test_deploy_with_a_bucket_stores_secrets_locally(
    s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path))
    with deploy("ci", client_factory=_client, ledger=f"s3://{BUCKET}/a/b", approve=True) as session:
        session.add(AccessKey(session.add(User("ci"))))
    folder = "aws-123456789012/ci"
    assert _keys(s3) == [f"a/b/{folder}/{name}" for name in _state_of(s3, f"a/b/{folder}/")]
    assert {name.partition("/")[0] for name in _state_of(s3, f"a/b/{folder}/")} == {
        "journal.jsonl",
        "ledger.json",
        "lock",
        "undo.json",
    }
    secret = session.outputs["access-key/ci"].secret
    assert secret is not None
    revealed = secret.reveal()["SecretAccessKey"]
    assert revealed.encode() not in b"".join(_bodies(s3))
    assert [path.name for path in tmp_path.rglob("*.json")] == ["ci.json"]


def _state_of(s3: Any, folder: str) -> list[str]:
    return [key.removeprefix(folder) for key in _keys(s3)]
