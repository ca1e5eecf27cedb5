"""The role that is asked about: by the example itself, and by the commands in its docstring."""

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


def test_the_example_tells_what_is_missing(capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(SCRIPT))
    assert capsys.readouterr().out.splitlines() == [
        "no identity policy allows s3:PutObject on arn:aws:s3:::artifacts/a",
        "not carried by the request: aws:SourceIp",
        "allowed if aws.SourceIp.within('203.0.113.0/24')",
    ]


def test_its_commands_say_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    commands = [line for line in SCRIPT.read_text().splitlines() if line.startswith("iamdsl ")]
    assert [run(shlex.split(line)[1:]) for line in commands] == [0, 1, 0]
    out = capsys.readouterr().out
    assert "arn:aws:iam::111122223333:role/build" in out
    assert '> allow("s3:PutObject").on(ARTIFACTS).when(FROM_THE_OFFICE),' in out


def test_the_page_shows_what_is_printed(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    text = PAGE.read_text()
    (command,) = re.findall(r"^    iamdsl (why .*/a)$", text, re.MULTILINE)
    assert run(shlex.split(command)) == 1
    *printed, dated = capsys.readouterr().out.splitlines()
    assert dated.startswith("catalog of ")  # which is newer than the page one day
    (shown,) = re.findall(r"```text\n(.*?)```", text, re.DOTALL)
    assert shown.splitlines() == printed
