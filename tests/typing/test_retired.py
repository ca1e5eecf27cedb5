"""Checkers that are asked to mark what is deprecated mark retired actions, and no others."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

RETIRED = """\
from iamdsl import allow
from iamdsl.services import evidently, s3, sqs

allow(evidently.GetExperiment)
evidently.GetExperiment.level
allow(s3.GetObject, sqs.DeleteMessageBatch)
s3.GetObject.level
allow(sqs.DeleteMessage)
"""
"""A retired service's actions, a retired action of a service that is not, and current ones."""

MARKED = {
    (4, "evidently", "GetExperiment"),
    (5, "evidently", "GetExperiment"),
    (6, "sqs", "DeleteMessageBatch"),
}

MYPY = ("mypy", "--strict", "--output=json", "--config-file=", "--cache-dir=cache")
PYRIGHT = ("pyright", "--outputjson", "--pythonpath", sys.executable)


@pytest.fixture
def script(tmp_path: Path) -> Path:
    path = tmp_path / "script.py"
    path.write_text(RETIRED)
    return path


def _output(*command: str, script: Path, result: bool) -> str:
    """What a checker says in the script's folder; it tells by 1 that it found something."""
    process = subprocess.run(
        [sys.executable, "-m", *command, script.name],
        capture_output=True,
        text=True,
        check=False,
        cwd=script.parent,
    )
    assert process.returncode == result, process.stdout + process.stderr
    return process.stdout


def _diagnostics(report: str) -> list[dict[str, Any]]:
    read = json.loads(report)
    assert read["summary"]["filesAnalyzed"] == 1
    # Expressions without effect are warnings, and not what is asked here.
    return [item for item in read["generalDiagnostics"] if item["severity"] == "error"]


def test_mypy_marks_retired_actions_as_deprecated(script: Path) -> None:
    out = _output(*MYPY, "--enable-error-code=deprecated", script=script, result=True)
    result = [json.loads(line) for line in out.splitlines()]
    assert {item["code"] for item in result} == {"deprecated"}
    said = {entry["line"]: entry["message"] for entry in result}
    assert len(result) == len(said) == len(MARKED)
    for line, service, action in MARKED:
        assert f"class iamdsl.services.{service}.{action} is deprecated" in said[line]
        assert "AWS no longer lists it: not in the catalog of 20" in said[line]


def test_pyright_marks_retired_actions_as_deprecated(script: Path) -> None:
    settings = {"reportDeprecated": "error"}
    (script.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    result = _diagnostics(_output(*PYRIGHT, script=script, result=True))
    assert {item["rule"] for item in result} == {"reportDeprecated"}
    said = {entry["range"]["start"]["line"] + 1: entry["message"] for entry in result}
    assert len(result) == len(said) == len(MARKED)
    for line, _, action in MARKED:
        assert f'"{action}" is deprecated' in said[line]
        assert "AWS no longer lists it: not in the catalog of 20" in said[line]


def test_mypy_accepts_retired_actions_unless_asked(script: Path) -> None:
    assert _output(*MYPY, script=script, result=False).strip() == ""


def test_pyright_accepts_retired_actions_unless_asked(script: Path) -> None:
    assert _diagnostics(_output(*PYRIGHT, script=script, result=False)) == []
