"""mypy and pyright refuse every deliberate mistake in its own words, and accept its twin.

A line of a case file that ends in `# MISTAKE mypy: … | pyright: …` must be refused, by each
checker in a message that holds what the mark says; the line below, marked `# TWIN`, is the same
put right. Both checkers accept every line but the mistakes, and the files run without them.
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
"""A case file's name and a line of it."""

Messages: TypeAlias = "Mapping[Place, list[str]]"


@attrs.frozen
class Mark:
    """What each checker must say about one mistake."""

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
    """Messages by place, their white space made plain: pyright breaks its own over lines."""
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
    # Both tell by 1 that they found mistakes, by more that they could not look for any.
    assert result.returncode == 1, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def mypy(tmp_path_factory: pytest.TempPathFactory) -> Messages:
    folder = tmp_path_factory.mktemp("mypy")
    command = ("mypy", "--strict", "--output=json", "--config-file=", "--cache-dir=cache")
    # In JSON, the overloads that did not fit are a hint of their error, no lines of their own.
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
    # It counts lines from 0. Expressions without effect are warnings, and no mistakes here.
    return _messages(
        (item["file"], item["range"]["start"]["line"] + 1, item["message"])
        for item in report["generalDiagnostics"]
        if item["severity"] == "error"
    )


def _missed(checker: str, messages: Messages) -> list[str]:
    """The mistakes about which the checker does not say what it must, and what it says."""
    missed = []
    for (name, line), mark in MISTAKES.items():
        expected = getattr(mark, checker)
        said = messages.get((name, line), [])
        if not any(expected in item for item in said):
            missed.append(f"{name}:{line}: {checker} must say {expected}, and says {said}")
    return missed


def _unmarked(messages: Messages) -> list[str]:
    """What the checker refuses although it is no mistake."""
    return [
        f"{name}:{line}: {said}"
        for (name, line), said in messages.items()
        if (name, line) not in MISTAKES
    ]


def test_there_are_enough_mistakes_and_each_has_words_of_its_own() -> None:
    assert len(MISTAKES) >= 150
    assert all('"' in mark.mypy and '"' in mark.pyright for mark in MISTAKES.values())
    assert [mark for mark, times in Counter(MISTAKES.values()).items() if times > 1] == []


def test_each_mistake_has_its_twin_below() -> None:
    twins = {place for place, line in LINES.items() if line.endswith(TWIN)}
    assert twins == {(name, number + 1) for name, number in MISTAKES}
    marked = {place for place, line in LINES.items() if "MISTAKE" in line or "TWIN" in line}
    assert marked == twins | MISTAKES.keys()


def test_mypy_refuses_each_mistake_in_the_words_of_its_mark(mypy: Messages) -> None:
    result = _missed("mypy", mypy)
    assert not result, "\n".join(result)


def test_mypy_accepts_the_twins_and_all_else(mypy: Messages) -> None:
    result = _unmarked(mypy)
    assert not result, "\n".join(result)


def test_pyright_refuses_each_mistake_in_the_words_of_its_mark(pyright: Messages) -> None:
    result = _missed("pyright", pyright)
    assert not result, "\n".join(result)


def test_pyright_accepts_the_twins_and_all_else(pyright: Messages) -> None:
    result = _unmarked(pyright)
    assert not result, "\n".join(result)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_the_twins_run(path: Path) -> None:
    kept = ["" if MISTAKE(line) else line for line in path.read_text().splitlines()]
    exec(compile("\n".join(kept), path, "exec"), {"__name__": path.stem})  # noqa: S102 - ours
