"""Docs and examples import only names that packages export, so inner modules can move."""

from __future__ import annotations

import ast
import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import iamdsl

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SOURCES = [
    *((page, block) for page in PAGES for block in BLOCK.findall(page.read_text())),
    *((path, path.read_text()) for path in sorted((ROOT / "examples").rglob("*.py"))),
]


def _imports(source: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("iamdsl"):
            yield from ((node.module or "", alias.name) for alias in node.names)


def _is_exported(module: str, name: str) -> bool:
    if module == "iamdsl" and name not in iamdsl.__all__:
        return (ROOT / "iamdsl" / name).is_dir()
    home = import_module(module)
    if module in {"iamdsl.errors", "iamdsl.services"}:
        # One holds nothing but errors, the other a module for each service.
        return name in dir(home) and not name.startswith("_")
    return name in getattr(home, "__all__", ())


def test_docs_and_examples_import_only_exported_names() -> None:
    imported = {
        (module, name): path.relative_to(ROOT).as_posix()
        for path, source in SOURCES
        for module, name in _imports(source)
    }
    assert len(imported) > 50
    inner = {what: where for what, where in imported.items() if not _is_exported(*what)}
    assert not inner


@pytest.mark.parametrize(
    ("module", "name"), [("iamdsl", "alow"), ("iamdsl.errors", "_facts"), ("iamdsl.client", "load")]
)
def test_unexported_name_is_detected(module: str, name: str) -> None:
    assert not _is_exported(module, name)
