"""Decisions for a role: by the example script, and by the commands in its docstring."""

from __future__ import annotations

import re
import runpy
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from iamdsl.cli.entry import run

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "examples" / "decisions" / "build_role.py"
PAGE = ROOT / "docs" / "how-to" / "why-denied.md"


def test_example_prints_the_missing_permission_and_key(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(SCRIPT))
    assert capsys.readouterr().out.splitlines() == [
        "no identity policy allows s3:PutObject on arn:aws:s3:::artifacts/a",
        "condition keys not in the request: aws:SourceIp",
        "allowed if aws.SourceIp.within('203.0.113.0/24')",
    ]


def test_commands_of_the_example_give_the_same_decisions(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    commands = [line for line in SCRIPT.read_text().splitlines() if line.startswith("iamdsl ")]
    assert [run(shlex.split(line)[1:]) for line in commands] == [0, 1, 0]
    out = capsys.readouterr().out
    assert "arn:aws:iam::111122223333:role/build" in out
    assert '> allow("s3:PutObject").on(ARTIFACTS).when(FROM_THE_OFFICE),' in out


def test_page_shows_the_output_of_its_command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    text = PAGE.read_text()
    (command,) = re.findall(r"^    iamdsl (why .*/a)$", text, re.MULTILINE)
    assert run(shlex.split(command)) == 1
    *printed, edition_line = capsys.readouterr().out.splitlines()
    assert edition_line.startswith("catalog of ")  # it can be newer than the page
    (shown,) = re.findall(r"```text\n(.*?)```", text, re.DOTALL)
    assert shown.splitlines() == printed
