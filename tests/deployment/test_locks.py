"""Two sessions on one ledger: one waits or gets an error that names the other."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from typing import TYPE_CHECKING, Any

import pytest

from iamdsl import User, deploy
from iamdsl.deployment import DirectoryStorage, MemoryStorage
from iamdsl.errors import LockLost, StateLocked
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from pathlib import Path

HOLD = """
import sys
from iamdsl.deployment import DirectoryStorage
storage = DirectoryStorage(sys.argv[1])
with storage.lock():
    print("held", flush=True)
    sys.stdin.readline()
    storage.replace("a", b"its own")
"""


def _holding(folder: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_two_processes_take_turns(tmp_path: Path) -> None:
    lines: list[str] = []
    process = _holding(tmp_path)
    with (
        pytest.raises(StateLocked, match=f"process {process.pid}, since 2") as caught,
        DirectoryStorage(tmp_path, patience=0).lock(),
    ):
        pass
    assert str(tmp_path / "lock") in str(caught.value)
    assert "next:" in str(caught.value)

    def tell(line: str) -> None:
        lines.append(line)
        threading.Thread(target=process.communicate, args=["go on\n"]).start()

    storage = DirectoryStorage(tmp_path, patience=60, tell=tell)
    with storage.lock():
        assert storage.read("a") == b"its own"
    assert len(lines) == 1
    assert f"process {process.pid}" in lines[0]
    assert process.wait(10) == 0


def test_lock_of_killed_process_is_released(tmp_path: Path) -> None:
    process = _holding(tmp_path)
    process.kill()
    process.communicate()
    storage = DirectoryStorage(tmp_path, patience=10)
    with storage.lock():
        storage.replace("a", b"mine")
    holder = json.loads((tmp_path / "holder").read_bytes())
    assert (holder["token"], holder["released"]) == (2, True)


@pytest.mark.parametrize("write", ["append", "replace", "remove"])
def test_session_that_lost_its_lock_cannot_write(tmp_path: Path, write: str) -> None:
    first, second = DirectoryStorage(tmp_path), DirectoryStorage(tmp_path)
    arguments = () if write == "remove" else (b"late",)
    with first.lock():
        first.replace("ledger.json", b"first")
        (tmp_path / "lock").unlink()
        with pytest.raises(LockLost, match="was removed"):
            getattr(first, write)("ledger.json", *arguments)
        with second.lock():
            second.replace("ledger.json", b"second")
            with pytest.raises(LockLost, match=r"has taken it over: .* process"):
                getattr(first, write)("ledger.json", *arguments)
        with pytest.raises(LockLost, match="has finished"):
            getattr(first, write)("ledger.json", *arguments)
    assert json.loads((tmp_path / "holder").read_bytes())["token"] == 2
    assert second.read("ledger.json") == b"second"
    first.replace("ledger.json", b"without a lock")


def test_lock_granted_twice_by_the_file_system_is_noticed(tmp_path: Path) -> None:
    first = DirectoryStorage(tmp_path)
    with first.lock():
        other = {**json.loads((tmp_path / "holder").read_bytes()), "token": 2, "host": "elsewhere"}
        (tmp_path / "holder").write_text(json.dumps(other))
        with pytest.raises(LockLost, match="on elsewhere"):
            first.append("journal.jsonl", b"late")
        assert first.read("journal.jsonl") is None


def test_damaged_lock_holder_does_not_block(tmp_path: Path) -> None:
    (tmp_path / "holder").write_bytes(b"\xff{")
    storage = DirectoryStorage(tmp_path)
    with storage.lock():
        storage.replace("a", b"1")


@pytest.mark.parametrize("storages", [1, 3])
def test_threads_of_one_process_take_turns(tmp_path: Path, storages: int) -> None:
    locked_storages = [DirectoryStorage(tmp_path) for _ in range(storages)]
    count = 0

    def work(storage: DirectoryStorage) -> None:
        nonlocal count
        for _ in range(5):
            with storage.lock():
                before = count
                storage.append("a", b"x")
                count = before + 1

    threads = [
        threading.Thread(target=work, args=[locked_storages[i % storages]]) for i in range(3)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count == 15
    assert locked_storages[0].read("a") == b"x" * 15


def test_memory_lock_error_names_the_holder() -> None:
    storage = MemoryStorage(patience=0)
    with storage.lock(), pytest.raises(StateLocked, match=r"process \d+, since 2"), storage.lock():
        pass
    with storage.lock():
        pass


def test_a_session_stops_when_its_lock_is_taken_away(tmp_path: Path) -> None:
    account = InProcessAccount()

    class Observer:
        def __getattr__(self, name: str) -> Any:
            return lambda *_: None

        def finished(self, _step: object) -> None:
            (tmp_path / "lock").unlink()

    session = deploy("s", account=account, ledger=tmp_path, workers=1, observer=Observer())
    session.add(User("a"), User("b"))
    with pytest.raises(LockLost, match="no longer holds"):
        session.apply()
    assert sum(account.writes.values()) == 1
    again = deploy("s", account=account, ledger=tmp_path)
    again.add(User("a"), User("b"))
    again.apply()
    assert sum(account.writes.values()) == 2
