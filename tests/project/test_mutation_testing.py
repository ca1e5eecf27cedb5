"""The page on mutation testing lists every deciding module and explains each survivor."""

from __future__ import annotations

import ast
import re
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "tests" / "mutation" / "README.md").read_text(encoding="utf-8")

SOURCE = '''
"""What a module is about."""

LIMIT: int = 3
NAMES = {"a", "b"}

def kept(texts: list[str], *, strict: bool = False) -> bool:
    """A docstring."""
    if strict and len(texts) < LIMIT:
        raise ValueError("too few")
    return not any(text.lower() in NAMES for text in texts if text)
'''
ANY = "any((text.lower() in NAMES for text in texts if text))"
CHANGES = [
    ("(module)", "3", "4"),
    ("(module)", "'a'", "(nothing)"),
    ("(module)", "'b'", "(nothing)"),
    ("kept", "False", "True"),
    ("kept", "strict and len(texts) < LIMIT", "False"),
    ("kept", "strict and len(texts) < LIMIT", "len(texts) < LIMIT"),
    ("kept", "strict and len(texts) < LIMIT", "strict"),
    ("kept", "len(texts) < LIMIT", "len(texts) <= LIMIT"),
    ("kept", f"not {ANY}", ANY),
    ("kept", "any", "all"),
    ("kept", "text.lower() in NAMES", "text.lower() not in NAMES"),
    ("kept", "text.lower()", "text"),
    ("kept", "text", "True"),
]


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    yield import_module
    for name in ("mutants", "mutating", "mutant_tables"):
        sys.modules.pop(name, None)


def test_every_deciding_module_is_in_the_table(scripts: Any) -> None:
    mutants = scripts("mutants")
    named = re.findall(r"^\| `(\w+)` \|", PAGE, re.MULTILINE)
    assert named == [path.stem for path in mutants.modules()]
    files = {path.stem for path in (ROOT / "iamdsl" / "evaluation").rglob("*.py")}
    assert files - mutants.NOT_DECIDING < set(named) == set().union(*mutants.TESTS.values())
    assert all((ROOT / "tests" / f"{name}.py").exists() for name in mutants.TESTS)


def test_every_survivor_has_an_explained_class(scripts: Any) -> None:
    classes = set(re.findall(r"^- `(\w+)`:", PAGE, re.MULTILINE))
    survivors = scripts("mutant_tables").surviving()
    assert survivors
    for survivor in survivors:
        assert survivor["class"] in classes, survivor
        assert survivor["why"], survivor
        assert (ROOT / survivor["file"]).exists(), survivor


def test_each_mutant_has_exactly_one_change(scripts: Any, tmp_path: Path) -> None:
    mutating = scripts("mutating")
    path = tmp_path / "kept.py"
    path.write_text(SOURCE)
    _, result = mutating.changes(path, "kept.py")
    assert [(item.function, item.was, item.became) for item in result] == CHANGES
    original = ast.unparse(ast.parse(SOURCE))
    texts = set()
    for number in range(len(result)):
        tree, changes = mutating.changes(path, "kept.py")
        texts.add(ast.unparse(mutating.changed(tree, changes[number])))
    assert original not in texts
    assert len(texts) == len(result)
