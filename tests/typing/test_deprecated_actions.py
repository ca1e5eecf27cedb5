"""Type checkers report retired actions as deprecated if enabled, and no other actions."""

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
"""Actions of a retired service, a retired action of a current service, and current actions."""

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


def _output(*command: str, script: Path, has_errors: bool) -> str:
    """Return a checker's output in the script's folder; exit code 1 means it found errors."""
    process = subprocess.run(
        [sys.executable, "-m", *command, script.name],
        capture_output=True,
        text=True,
        check=False,
        cwd=script.parent,
    )
    assert process.returncode == has_errors, process.stdout + process.stderr
    return process.stdout


def _diagnostics(report: str) -> list[dict[str, Any]]:
    output = json.loads(report)
    assert output["summary"]["filesAnalyzed"] == 1
    # Unused expressions are warnings, which are not tested here.
    return [item for item in output["generalDiagnostics"] if item["severity"] == "error"]


def test_mypy_marks_retired_actions_as_deprecated(script: Path) -> None:
    out = _output(*MYPY, "--enable-error-code=deprecated", script=script, has_errors=True)
    result = [json.loads(line) for line in out.splitlines()]
    assert {item["code"] for item in result} == {"deprecated"}
    messages = {entry["line"]: entry["message"] for entry in result}
    assert len(result) == len(messages) == len(MARKED)
    for line, service, action in MARKED:
        assert f"class iamdsl.services.{service}.{action} is deprecated" in messages[line]
        assert "AWS no longer lists it: not in the catalog of 20" in messages[line]


def test_pyright_marks_retired_actions_as_deprecated(script: Path) -> None:
    settings = {"reportDeprecated": "error"}
    (script.parent / "pyrightconfig.json").write_text(json.dumps(settings))
    result = _diagnostics(_output(*PYRIGHT, script=script, has_errors=True))
    assert {item["rule"] for item in result} == {"reportDeprecated"}
    messages = {entry["range"]["start"]["line"] + 1: entry["message"] for entry in result}
    assert len(result) == len(messages) == len(MARKED)
    for line, _, action in MARKED:
        assert f'"{action}" is deprecated' in messages[line]
        assert "AWS no longer lists it: not in the catalog of 20" in messages[line]


def test_mypy_accepts_retired_actions_by_default(script: Path) -> None:
    assert _output(*MYPY, script=script, has_errors=False).strip() == ""


def test_pyright_accepts_retired_actions_by_default(script: Path) -> None:
    assert _diagnostics(_output(*PYRIGHT, script=script, has_errors=False)) == []
