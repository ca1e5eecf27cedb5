"""Names are unique and descriptive; modules are nouns, and folders have few of them."""

from __future__ import annotations

import ast
import collections
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "iamdsl"
SERVICES = PACKAGE / "services"
MODULES = sorted(
    # The modules of services are generated.
    path
    for path in PACKAGE.rglob("*.py")
    if path.parent != SERVICES or path.name == "__init__.py"
)
FOLDERS = sorted({path.parent for path in MODULES})
WRITTEN = [
    *MODULES,
    *(
        path
        for folder in ("tests", "examples", "scripts", "benchmarks")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ),
]

PUBLIC_PACKAGES = {"scripting", "testing"}
NOUNS = {"access_denied", "account_binding"}
"""Modules whose names end like a gerund or participle, and are nouns."""

CATALOGUES = {"iamdsl/emulator/operations", "iamdsl/resources"}
"""Folders that may have any number of modules, all of one kind."""

MOST_MODULES = 15
MOST_LEVELS = 3
MEANINGLESS = {"one", "found", "asking", "ask"}


def _path(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _defined(path: Path) -> Iterator[str]:
    """Yield the classes and type aliases of a module."""
    for node in ast.parse(path.read_text()).body:
        if isinstance(node, ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and "TypeAlias" in ast.unparse(node.annotation):
            yield ast.unparse(node.target)


def _bound(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the variables, parameters and caught names of a file, with their lines."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.lineno, node.id
        elif isinstance(node, ast.arg):
            yield node.lineno, node.arg
        elif isinstance(node, ast.ExceptHandler | ast.MatchAs | ast.MatchStar) and node.name:
            yield node.lineno, node.name


def test_no_class_or_alias_has_the_name_of_another() -> None:
    homes = collections.defaultdict(list)
    for path in MODULES:
        for name in _defined(path):
            homes[name].append(_path(path))
    assert len(homes) > 400
    assert not {name: paths for name, paths in homes.items() if len(paths) > 1}


def test_modules_and_packages_are_nouns() -> None:
    names = {path.stem: path for path in [*MODULES, *FOLDERS]}
    verb_forms = {name for name in names if name.endswith(("ing", "ed"))}
    assert verb_forms == NOUNS | PUBLIC_PACKAGES


@pytest.mark.parametrize("folder", FOLDERS, ids=_path)
def test_no_module_is_named_like_what_its_package_exports(folder: Path) -> None:
    package = import_module(".".join(folder.relative_to(ROOT).parts))
    inside = {path.stem for path in folder.iterdir() if path.suffix == ".py" or path.is_dir()}
    assert not inside & set(getattr(package, "__all__", ()))


def test_folders_have_few_modules_and_levels() -> None:
    counts = collections.Counter(
        _path(path.parent) for path in MODULES if path.name != "__init__.py"
    )
    assert not {
        folder: count
        for folder, count in counts.items()
        if count > MOST_MODULES and folder not in CATALOGUES
    }
    levels = [path for path in FOLDERS if len(path.relative_to(PACKAGE).parts) >= MOST_LEVELS]
    assert not levels


def test_no_variable_has_a_meaningless_name() -> None:
    meaningless = [
        f"{_path(path)}:{line} {name}"
        for path in WRITTEN
        for line, name in _bound(path)
        if name in MEANINGLESS
    ]
    assert not meaningless
