"""mypy and pyright reject every deliberate mistake, and accept its fixed twin."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parent / "cases"
MISTAKES = CASES / "mistakes.py"
CORRECT = CASES / "correct.py"


def _marked() -> set[int]:
    lines = MISTAKES.read_text().splitlines()
    return {number for number, line in enumerate(lines, 1) if line.endswith("# MISTAKE")}


@pytest.fixture(scope="module")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> str:
    cache = tmp_path_factory.mktemp("mypy")
    found = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--config-file="),
            *("--cache-dir", str(cache), str(MISTAKES), str(CORRECT)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=CASES.parents[2],
    )
    assert found.returncode == 1, found.stdout + found.stderr
    return found.stdout


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, int]]:
    found = subprocess.run(
        [
            *(sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable),
            *(str(MISTAKES), str(CORRECT)),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path_factory.mktemp("pyright"),
    )
    diagnostics = json.loads(found.stdout)["generalDiagnostics"]
    return [
        (Path(one["file"]).name, one["range"]["start"]["line"] + 1)
        for one in diagnostics
        if one["severity"] == "error"
    ]


def test_mypy_rejects_each_mistake_and_nothing_else(mypy: str) -> None:
    found = {
        int(line.split(":")[1])
        for line in mypy.splitlines()
        if line.startswith(str(MISTAKES.relative_to(CASES.parents[2]))) and ": error:" in line
    }
    assert found == _marked(), mypy


def test_mypy_accepts_the_twins(mypy: str) -> None:
    assert CORRECT.name not in mypy


def test_pyright_rejects_each_mistake_and_nothing_else(pyright: list[tuple[str, int]]) -> None:
    assert {line for name, line in pyright if name == MISTAKES.name} == _marked()


def test_pyright_accepts_the_twins(pyright: list[tuple[str, int]]) -> None:
    assert [line for name, line in pyright if name == CORRECT.name] == []
