"""Ledger, journal and storage: durable, and damage is always noticed."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.webmaster_stack import webmaster

from iamdsl.deployment import DirectoryStorage, Ledger, MemoryStorage
from iamdsl.deployment.state.journal import JOURNAL_FILE, recover
from iamdsl.deployment.state.ledger import LEDGER_FILE, Entry, load_ledger, save_ledger
from iamdsl.errors import NewerFormat, StateError, StateLocked, UnreadableState
from iamdsl.resources import Address
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from pathlib import Path

FRESH = Ledger("webmaster", "aws", "123456789012")


def _applied(folder: Path) -> tuple[InProcessAccount, DirectoryStorage]:
    account = InProcessAccount()
    storage = DirectoryStorage(folder)
    webmaster(account, ledger=storage).apply()
    return account, storage


def test_ledger_round_trip(tmp_path: Path) -> None:
    storage = DirectoryStorage(tmp_path)
    ledger = FRESH.with_entry(
        Address("access-key", "a/b"), Entry("AKIA1", "d", {"AccessKeyId": "AKIA1"}, "access-key/a")
    )
    save_ledger(storage, ledger)
    assert load_ledger(storage, FRESH) == ledger


def test_files_are_private(tmp_path: Path) -> None:
    _account, _storage = _applied(tmp_path / "state")
    for path in (tmp_path / "state").rglob("*"):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), path


def test_journal_is_removed_after_a_complete_run(tmp_path: Path) -> None:
    _account, storage = _applied(tmp_path)
    assert storage.read(JOURNAL_FILE) is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"{}", b'{"format": 1}', b'{"format":1,"checksum":"x","body":{}}', b"\xff"],
)
def test_damaged_ledger_is_refused_and_unchanged(tmp_path: Path, content: bytes) -> None:
    account, storage = _applied(tmp_path)
    (tmp_path / LEDGER_FILE).write_bytes(content)
    with pytest.raises(UnreadableState, match="ledger") as caught:
        webmaster(account, ledger=storage).plan()
    assert str(tmp_path / LEDGER_FILE) in str(caught.value)
    assert "next:" in str(caught.value)
    assert (tmp_path / LEDGER_FILE).read_bytes() == content


def test_any_flipped_bit_of_the_ledger_is_noticed(tmp_path: Path) -> None:
    account, storage = _applied(tmp_path)
    content = (tmp_path / LEDGER_FILE).read_bytes()
    body = json.loads(content)["body"]
    for place in range(0, len(content), 17):
        flipped = bytearray(content)
        flipped[place] ^= 1
        (tmp_path / LEDGER_FILE).write_bytes(bytes(flipped))
        try:
            session = webmaster(account, ledger=storage)
            session.plan()
        except (UnreadableState, NewerFormat):
            continue
        assert json.loads((tmp_path / LEDGER_FILE).read_bytes())["body"] == body


def test_newer_ledger_is_refused(tmp_path: Path) -> None:
    account, storage = _applied(tmp_path)
    content = json.loads((tmp_path / LEDGER_FILE).read_bytes())
    (tmp_path / LEDGER_FILE).write_text(json.dumps({**content, "format": 2}))
    with pytest.raises(NewerFormat, match="newer iamdsl"):
        webmaster(account, ledger=storage).plan()


def test_ledger_of_another_account_is_refused(tmp_path: Path) -> None:
    _account, storage = _applied(tmp_path)
    other = InProcessAccount(account_id="210987654321")
    with pytest.raises(StateError, match="belongs to account"):
        webmaster(other, ledger=storage).plan()


def test_plan_without_ledger_recognises_tagged_resources(tmp_path: Path) -> None:
    account = InProcessAccount()
    storage = DirectoryStorage(tmp_path)
    session = webmaster(account, ledger=storage)
    session.apply()
    (tmp_path / LEDGER_FILE).unlink()
    tagged = [item for item in session.stack if item.kind in {"role", "instance-profile", "user"}]
    from iamdsl import deploy

    again = deploy("webmaster", account=account, ledger=storage)
    for item in tagged:
        again.add(item)
    plan = again.plan()
    assert not [step for step in plan.steps if "role" in step.address.kind]


@given(cut=st.integers(min_value=0, max_value=4000))
def test_truncated_journal_can_be_read(cut: int) -> None:
    content = _journal()
    storage = MemoryStorage()
    storage.replace(JOURNAL_FILE, content[: max(len(content) - cut, 0)])
    if b"\n" not in (storage.read(JOURNAL_FILE) or b""):
        with pytest.raises(UnreadableState, match="line 1"):
            recover(storage, FRESH)
        return
    recovery = recover(storage, FRESH)
    whole = recover(_with(content), FRESH)
    assert set(recovery.ledger.entries) <= set(whole.ledger.entries)


def test_damaged_line_inside_the_journal_is_refused() -> None:
    lines = _journal().split(b"\n")
    lines[2] = lines[2][:-2] + b"?}"
    with pytest.raises(UnreadableState, match="line 3"):
        recover(_with(b"\n".join(lines)), FRESH)


def test_second_writer_is_refused(tmp_path: Path) -> None:
    first = DirectoryStorage(tmp_path)
    second = DirectoryStorage(tmp_path, patience=0.1)
    with first.lock(), pytest.raises(StateLocked, match="process"), second.lock():
        pass
    with second.lock():
        pass


def test_unwritable_directory_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnreadableState, match="IAMDSL_HOME"):
        DirectoryStorage(tmp_path / "file" / "below").replace("x", b"")


def _with(content: bytes) -> MemoryStorage:
    storage = MemoryStorage()
    storage.replace(JOURNAL_FILE, content)
    return storage


_KEPT: list[bytes] = []


def _journal() -> bytes:
    """Return the journal of a run with a failed call, which is not removed."""
    if not _KEPT:

        class StorageWithoutRemoval(MemoryStorage):
            def remove(self, name: str) -> None:
                if name == JOURNAL_FILE:
                    _KEPT.append(self.read(name) or b"")
                super().remove(name)

        webmaster(InProcessAccount(), ledger=StorageWithoutRemoval(), workers=1).apply()
    return _KEPT[0]
