"""Modules import only from lower layers, also for types and by name."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import grimp
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "iamdsl"
WITH_TYPES = Path(__file__).with_name("import_contracts_with_types.ini")

IMPORTER = "lazy.py"
"""The one module that imports modules by name."""

LOADERS = {IMPORTER, "__init__.py", "cli/entry.py", "resources/kinds.py", "services/__init__.py"}
"""The modules that load modules by names from a table, and all of them in lower layers."""


def _calls(path: Path, function: str) -> Iterator[str]:
    """Yield the first argument of each call of a function: text, or the start of an f-string."""
    for node in ast.walk(ast.parse(path.read_text())):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if ast.unparse(node.func).rpartition(".")[2] != function:
            continue
        argument = node.args[0]
        if isinstance(argument, ast.JoinedStr):
            argument = argument.values[0]
        yield str(argument.value) if isinstance(argument, ast.Constant) else ast.unparse(argument)


def _module(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _written() -> Iterator[Path]:
    for path in sorted(PACKAGE.rglob("*.py")):
        if path.parent != PACKAGE / "services" or path.name == "__init__.py":
            yield path


@pytest.mark.parametrize("config", [None, str(WITH_TYPES)], ids=["at run time", "with types"])
def test_modules_import_only_from_lower_layers(config: str | None) -> None:
    code = (
        "import sys; from importlinter.cli import lint_imports; "
        "sys.exit(lint_imports(*sys.argv[1:], no_cache=True))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, *filter(None, [config])],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_modules_are_imported_by_name_in_one_place() -> None:
    callers = {
        path.relative_to(PACKAGE).as_posix()
        for path in _written()
        for _ in _calls(path, "import_module")
    }
    assert callers == {IMPORTER}


def test_modules_loaded_by_name_are_in_lower_layers() -> None:
    graph = grimp.build_graph("iamdsl")
    loads = [
        (_module(path), name)
        for path in _written()
        if path.relative_to(PACKAGE).as_posix() not in LOADERS
        for name in _calls(path, "load")
        if name.startswith("iamdsl")
    ]
    assert loads
    upwards = [
        (caller, name)
        for caller, name in loads
        if graph.chain_exists(importer=name, imported=caller, as_packages=True)
    ]
    assert not upwards
