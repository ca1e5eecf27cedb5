"""mypy and pyright report every deliberate mistake, and accept its corrected twin.

A line of a case file that ends in `# MISTAKE mypy: … | pyright: …` must be reported by each
checker, with a message that contains the given text; the next line, marked `# TWIN`, is its
correction. Both checkers accept all other lines, and the files run without the mistakes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

CASES = sorted((Path(__file__).parent / "cases").glob("*.py"))

MISTAKE = re.compile(r"  # MISTAKE mypy: (?P<mypy>.+) \| pyright: (?P<pyright>.+)$").search
TWIN = "  # TWIN"

Place: TypeAlias = tuple[str, int]
"""The name of a case file and a line number."""

Messages: TypeAlias = "Mapping[Place, list[str]]"


@attrs.frozen
class Mark:
    """The message that each checker must report for a mistake."""

    mypy: str
    pyright: str


def _lines() -> dict[Place, str]:
    return {
        (path.name, number): line
        for path in CASES
        for number, line in enumerate(path.read_text().splitlines(), 1)
    }


LINES = _lines()

MISTAKES = {
    place: Mark(result["mypy"], result["pyright"])
    for place, line in LINES.items()
    if (result := MISTAKE(line)) is not None
}


def _messages(result: Iterable[tuple[str, int, str]]) -> Messages:
    """Return messages by place, with normalised white space: pyright wraps its messages."""
    messages: defaultdict[Place, list[str]] = defaultdict(list)
    for path, line, message in result:
        messages[Path(path).name, line].append(" ".join(message.split()))
    return messages


def _output(*command: str, cwd: Path) -> str:
    result = subprocess.run(
        [sys.executable, "-m", *command, *map(str, CASES)],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
    )
    # Both exit with 1 if they found mistakes, and with more if they failed.
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    folder = tmp_path_factory.mktemp("mypy")
    command = ("mypy", "--strict", "--output=json", "--config-file=", "--cache-dir=cache")
    # In JSON, rejected overloads are a hint of the error, not separate lines.
    result: list[dict[str, Any]] = [
        json.loads(line) for line in _output(*command, cwd=folder).splitlines()
    ]
    return _messages(
        (item["file"], item["line"], item["message"])
        for item in result
        if item["severity"] == "error"
    )


@pytest.fixture(scope="module")
def pyright(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    folder = tmp_path_factory.mktemp("pyright")
    command = ("pyright", "--outputjson", "--pythonpath", sys.executable)
    report = json.loads(_output(*command, cwd=folder))
    assert report["summary"]["filesAnalyzed"] == len(CASES)
    # pyright counts lines from 0. Unused expressions are warnings, not mistakes.
    return _messages(
        (item["file"], item["range"]["start"]["line"] + 1, item["message"])
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    )


def _missed(checker: str, messages: Messages) -> list[str]:
    """Return the mistakes without the expected message, with the reported messages."""
    missed = []
    for (name, line), mark in MISTAKES.items():
        expected = getattr(mark, checker)
        reported = messages.get((name, line), [])
        if not any(expected in item for item in reported):
            missed.append(
                f"{name}:{line}: {checker} must report {expected}, but reports {reported}"
            )
    return missed


def _unmarked(messages: Messages) -> list[str]:
    """Return the messages for lines that are not marked as mistakes."""
    return [
        f"{name}:{line}: {reported}"
        for (name, line), reported in messages.items()
        if (name, line) not in MISTAKES
    ]


def test_mistakes_are_many_and_each_message_is_distinct() -> None:
    assert len(MISTAKES) >= 150
    assert all('"' in mark.mypy and '"' in mark.pyright for mark in MISTAKES.values())
    assert [mark for mark, times in Counter(MISTAKES.values()).items() if times > 1] == []


def test_each_mistake_is_followed_by_its_correction() -> None:
    twins = {place for place, line in LINES.items() if line.endswith(TWIN)}
    assert twins == {(name, number + 1) for name, number in MISTAKES}
    all_marked = {place for place, line in LINES.items() if "MISTAKE" in line or "TWIN" in line}
    assert all_marked == twins | MISTAKES.keys()


def test_mypy_reports_each_mistake_with_the_expected_message(mypy: Messages) -> None:
    result = _missed("mypy", mypy)
    assert not result, "\n".join(result)


def test_mypy_accepts_all_other_lines(mypy: Messages) -> None:
    result = _unmarked(mypy)
    assert not result, "\n".join(result)


def test_pyright_reports_each_mistake_with_the_expected_message(pyright: Messages) -> None:
    result = _missed("pyright", pyright)
    assert not result, "\n".join(result)


def test_pyright_accepts_all_other_lines(pyright: Messages) -> None:
    result = _unmarked(pyright)
    assert not result, "\n".join(result)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_cases_without_mistakes_run(path: Path) -> None:
    lines = ["" if MISTAKE(line) else line for line in path.read_text().splitlines()]
    exec(compile("\n".join(lines), path, "exec"), {"__name__": path.stem})  # noqa: S102 - ours
