"""`iamdsl rebuild` for a damaged or lost ledger."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from iamdsl.cli.entry import run

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.testing import InProcessAccount

SCRIPT = """
from iamdsl import AccessKey, Group, User, deploy

with deploy("people") as session:
    jane = session.add(User("jane"))
    session.add(AccessKey(jane), Group("devs").with_members(jane))
print("id of the key:", session.outputs["access-key/jane"].id)
"""


@pytest.fixture
def script(tmp_path: Path) -> str:
    path = tmp_path / "infra.py"
    path.write_text(SCRIPT)
    return str(path)


def test_damaged_ledger_is_rebuilt(
    served: InProcessAccount, script: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["apply", script, "--yes"]) == 0
    (ledger,) = (tmp_path / "state").rglob("ledger.json")
    damaged = ledger.read_bytes()[:-200]
    ledger.write_bytes(damaged)
    served.reset_calls()
    capsys.readouterr()
    assert run(["plan", script]) == 1
    error = capsys.readouterr().err
    assert str(ledger) in error
    assert "iamdsl rebuild SCRIPT" in error

    assert run(["rebuild", script]) == 0
    shown = capsys.readouterr().out
    assert "id of the key: (known after apply: access-key/jane.id)" in shown
    assert "stack people: 3 objects in its new ledger" in shown
    assert "✓ group/devs: " in shown
    backup = ledger.with_name("ledger.json.damaged-1")
    assert f"kept as {backup}" in shown
    assert backup.read_bytes() == damaged
    assert run(["plan", script, "--detailed-exitcode"]) == 0
    assert "id of the key: AKIA" in capsys.readouterr().out
    assert not served.writes


def test_unclaimed_object_is_reported(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    served.client("iam").create_user(UserName="jane")
    assert run(["rebuild", script]) == 0
    assert "! user/jane is not claimed: it does not have" in capsys.readouterr().out
    assert run(["rebuild", script, "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["rebuilt"]
    assert result["claimed"] == {}
    assert list(result["unclaimed"]) == ["user/jane"]


def test_rebuild_is_refused_in_plan_mode(
    served: InProcessAccount,
    script: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("IAMDSL_MODE", "plan")
    assert run(["rebuild", script]) == 1
    assert "cannot rebuild 'people': this process only plans" in capsys.readouterr().err
    assert not served.writes
