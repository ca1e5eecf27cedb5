"""`iamdsl rebuild`, as the user of a damaged ledger types it."""

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


def test_a_damaged_ledger_is_made_anew(
    served: InProcessAccount, script: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["apply", script, "--yes"]) == 0
    (ledger,) = (tmp_path / "state").rglob("ledger.json")
    damaged = ledger.read_bytes()[:-200]
    ledger.write_bytes(damaged)
    served.reset_calls()
    capsys.readouterr()
    assert run(["plan", script]) == 1
    told = capsys.readouterr().err
    assert str(ledger) in told
    assert "iamdsl rebuild SCRIPT" in told

    assert run(["rebuild", script]) == 0
    shown = capsys.readouterr().out
    assert "id of the key: (known after apply)" in shown
    assert "stack people: 3 objects in its new ledger" in shown
    assert "✓ group/devs: " in shown
    kept = ledger.with_name("ledger.json.damaged-1")
    assert f"kept as {kept}" in shown
    assert kept.read_bytes() == damaged
    assert run(["plan", script, "--detailed-exitcode"]) == 0
    assert "id of the key: AKIA" in capsys.readouterr().out
    assert not served.writes


def test_what_is_not_claimed_is_told(
    served: InProcessAccount, script: str, capsys: pytest.CaptureFixture[str]
) -> None:
    served.client("iam").create_user(UserName="jane")
    assert run(["rebuild", script]) == 0
    assert "! user/jane is not claimed: it does not carry" in capsys.readouterr().out
    assert run(["rebuild", script, "--json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["rebuilt"]
    assert result["claimed"] == {}
    assert list(result["unclaimed"]) == ["user/jane"]


def test_nothing_is_rebuilt_while_only_planning(
    served: InProcessAccount,
    script: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("IAMDSL_MODE", "plan")
    assert run(["rebuild", script]) == 1
    assert "cannot rebuild 'people': this process only plans" in capsys.readouterr().err
    assert not served.writes
