"""The stubs that type checkers read say what the packages export at run time."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SCRIPT = ROOT / "scripts" / "export_stubs.py"
STUBS = sorted(
    path for path in (ROOT / "iamdsl").rglob("__init__.pyi") if path.parent.name != "services"
)


def test_stubs_are_up_to_date() -> None:
    result = subprocess.run(
        [sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("stub", STUBS, ids=lambda path: path.parent.name)
def test_each_name_of_a_stub_is_in_its_module(stub: Path) -> None:
    package = import_module(".".join(stub.relative_to(ROOT).parent.parts))
    imports = [
        (node.module or "", alias.name)
        for node in ast.walk(ast.parse(stub.read_text()))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    ]
    assert [name for _, name in imports if getattr(package, name, None) is None] == []
    assert sorted(name for _, name in imports) == sorted(package.__all__)
    assert all(
        getattr(import_module(module), name) is getattr(package, name) for module, name in imports
    )


def test_every_package_with_exports_has_a_stub() -> None:
    packages = (ROOT / "iamdsl").rglob("__init__.py")
    expected = [path.with_suffix(".pyi") for path in packages if "__all__" in path.read_text()]
    assert sorted(expected) == STUBS
