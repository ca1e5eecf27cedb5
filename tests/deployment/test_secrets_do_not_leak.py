"""Secrets are in the sink and nowhere else."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from support.webmaster_stack import webmaster

from iamdsl.deployment import DirectoryStorage, MemorySecrets
from iamdsl.report import JsonReport, TerminalReport
from iamdsl.testing import InProcessAccount

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_secret_is_found_only_in_the_sink(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    account = InProcessAccount()
    storage = _RecordingStorage(tmp_path)
    sink = MemorySecrets()
    session = webmaster(account, ledger=storage, secrets=sink, login=True)
    plan = session.plan()
    outcome = session.apply(plan)
    again = webmaster(account, ledger=storage, secrets=sink, login=True)
    shown = [
        plan.to_json(),
        repr(plan),
        repr(outcome),
        repr(session),
        repr(session.outputs),
        repr(dict(session.outputs)),
        repr(sink),
        repr(again.plan()),
        repr(again.drift()),
        JsonReport().plans([plan]),
        JsonReport().outcomes([outcome]),
        JsonReport().outputs("webmaster", session.outputs),
        TerminalReport().plans([plan]),
        TerminalReport().outputs("webmaster", session.outputs),
        caplog.text,
        *capfd.readouterr(),
        *(content.decode() for content in storage.everything),
        *(path.read_text() for path in tmp_path.rglob("*") if path.is_file()),
    ]
    key = sink.get("access-key/webmaster")
    password = sink.get("login-profile/jane")
    assert key is not None
    assert password is not None
    assert "CreateAccessKey" in caplog.text
    for secret in (key["SecretAccessKey"], password["Password"]):
        assert len(secret) >= 20
        assert not [text for text in shown if secret in text]


def test_default_sink_is_a_private_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from iamdsl import AccessKey, User, deploy

    monkeypatch.setenv("IAMDSL_HOME", str(tmp_path))
    account = InProcessAccount()
    with deploy("keys", account=account, ledger=DirectoryStorage(tmp_path / "here")) as session:
        key = session.add(AccessKey(session.add(User("ci"))))
    path = tmp_path / "here" / "secrets" / "access-key" / "ci.json"
    assert path.stat().st_mode & 0o777 == 0o600
    secret = session.outputs[key].secret
    assert secret is not None
    assert secret.where == str(path)
    assert secret.reveal()["SecretAccessKey"] in path.read_text()
    assert secret.reveal()["SecretAccessKey"] not in repr(secret)


class _RecordingStorage(DirectoryStorage):
    """A directory storage that records everything ever written."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.everything: list[bytes] = []

    def replace(self, name: str, content: bytes) -> None:
        self.everything.append(content)
        super().replace(name, content)

    def append(self, name: str, content: bytes) -> None:
        self.everything.append(content)
        super().append(name, content)
