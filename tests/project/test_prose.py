"""No text for people contains a phrase that `scripts/prose_check.py` lists."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def prose_check(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    return import_module("prose_check")


def test_no_text_contains_a_phrase_to_avoid(
    prose_check: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    assert len(prose_check.files()) > 500
    result = prose_check.main([])
    assert not result, capsys.readouterr().out


@pytest.mark.parametrize(
    ("path", "source", "texts"),
    [
        ("page.md", "The role is\nmade anew.", ["anew"]),
        ("page.md", "`*` is no principal.", ["is no principal"]),
        ("page.md", "There is no role, it is no longer needed and is no older than that.", []),
        ("module.py", 'def mend(): # besides\n    """Nobody can tell."""', ["mend", "besides"]),
        ("module.py", 'anew = "a name is not read"', []),
        ("module.py", "def test_role_is_made_anew(): ...", ["anew"]),
    ],
)
def test_phrases_are_found_in_prose_names_and_comments(
    prose_check: Any, path: str, source: str, texts: list[str]
) -> None:
    phrases = [phrase.text for phrase in prose_check.phrases(path, source)]
    assert phrases[: len(texts)] == texts
    assert bool(phrases) == bool(texts)
