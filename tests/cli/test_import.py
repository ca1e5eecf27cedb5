"""`iamdsl import`: the script on standard output or in a file, and the messages."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from iamdsl.cli.entry import run
from iamdsl.cli.inputs.line_length import line_length

if TYPE_CHECKING:
    from pathlib import Path

    from iamdsl.testing import InProcessAccount

EC2 = (
    '{"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", '
    '"Principal": {"Service": "ec2.amazonaws.com"}}}'
)
DETAILS = {
    "UserDetailList": [
        {
            "Path": "/",
            "UserName": "jane",
            "UserId": "AIDA0000000000000000",
            "Arn": "arn:aws:iam::123456789012:user/jane",
            "CreateDate": "2024-01-01T00:00:00+00:00",
            "GroupList": [],
        }
    ]
}


@pytest.fixture
def account(served: InProcessAccount) -> InProcessAccount:
    """A user with a key, and a role."""
    iam = served.client("iam")
    iam.create_user(UserName="jane")
    iam.create_access_key(UserName="jane")
    iam.create_role(RoleName="app", AssumeRolePolicyDocument=EC2)
    served.reset_calls()
    return served


def test_imported_script_only_tags_what_it_adopts(
    account: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = str(tmp_path / "infra.py")
    assert run(["import", "--stack", "all", "--output", script]) == 0
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "account 123456789012 (aws): 3 resources to adopt" in shown.err
    assert "listing the other kinds of resources" in shown.err
    assert "1 access-key" in shown.err
    assert f"next: iamdsl plan {script}" in shown.err
    assert run(["plan", script, "--detailed-exitcode", "--no-tag-adopted"]) == 0
    assert "3 to adopt; nothing to change in AWS" in capsys.readouterr().out
    assert run(["plan", script, "--detailed-exitcode"]) == 2
    assert "3 to adopt; 2 calls to send" in capsys.readouterr().out
    assert run(["apply", script, "--yes", "--no-tag-adopted"]) == 0
    assert run(["show", script]) == 0
    assert "unknown: it was adopted" in capsys.readouterr().out
    assert not account.writes
    assert run(["destroy", script, "--yes"]) == 0
    assert account.writes["iam:DeleteAccessKey"] == 1
    assert not account.client("iam").list_users()["Users"]


def test_standard_output_contains_only_the_script(
    account: InProcessAccount, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", "--only", "role/*"]) == 0
    shown = capsys.readouterr()
    compile(shown.out, "infra.py", "exec")
    assert 'deploy("imported", adopt=True)' in shown.out
    assert "user" not in shown.out
    assert "1 role" in shown.err
    assert not account.writes


def test_file_is_overwritten_only_with_force(
    account: InProcessAccount, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "infra.py"
    script.write_text("mine")
    assert run(["import", "--output", str(script)]) == 1
    assert "already exists" in capsys.readouterr().err
    assert script.read_text() == "mine"
    assert not account.calls
    assert run(["import", "--output", str(script), "--force"]) == 0
    assert "session.add(" in script.read_text()
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["infra.py"]
    assert run(["import", "--output", str(tmp_path / "none" / "infra.py")]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kind", "rol"], "did you mean `role`"),
        (["--only", "role/none"], "no resource of the account is selected"),
        (["--stack", "a b"], "is not a valid stack name"),
    ],
)
def test_invalid_options_are_refused(
    account: InProcessAccount,
    arguments: list[str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["import", *arguments]) == 1
    shown = capsys.readouterr()
    assert message in shown.err
    assert not shown.out
    assert not account.writes


def test_saved_details_are_imported_without_an_account(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = tmp_path / "details.json"
    saved.write_text(json.dumps(DETAILS))
    assert run(["import", "--details", str(saved)]) == 0
    shown = capsys.readouterr()
    assert 'session.add(User("jane"))' in shown.out
    assert "Saved details do not contain" in shown.err
    piped = io.TextIOWrapper(io.BytesIO(json.dumps(DETAILS).encode()))
    monkeypatch.setattr(sys, "stdin", piped)
    assert run(["import", "--details", "-"]) == 0
    assert capsys.readouterr().out == shown.out
    assert run(["import", "--details", str(tmp_path / "none.json")]) == 1
    assert "none.json cannot be read" in capsys.readouterr().err
    saved.write_text("{}")
    assert run(["import", "--details", str(saved)]) == 1
    assert "not the output of" in capsys.readouterr().err


def test_help_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["import", "--help"]) == 0
    out = capsys.readouterr().out
    assert 'iamdsl import --only "role/app-*"' in out
    assert "iamdsl import --details details.json" in out


@pytest.mark.parametrize(
    ("files", "length"),
    [
        ({}, 88),
        ({"pyproject.toml": "[tool.ruff]\nline-length = 100"}, 100),
        ({"pyproject.toml": "[project]\nname = 'x'", "../ruff.toml": "line-length = 79"}, 79),
        ({"pyproject.toml": "[tool.ruff.lint]\n", "../ruff.toml": "line-length = 79"}, 88),
        ({".ruff.toml": "line-length = 120", "ruff.toml": "line-length = 79"}, 120),
        ({"ruff.toml": "line-length = ", "../pyproject.toml": "[tool.ruff]\nline-length=99"}, 99),
    ],
)
def test_line_length_follows_the_settings_of_ruff(
    tmp_path: Path, files: dict[str, str], length: int
) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text)
    assert line_length(folder) == length
