"""The package's structure: what an import loads, sizes of files, docstrings of packages."""

from __future__ import annotations

import ast
import re
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "iamdsl"
SERVICES = PACKAGE / "services"
MODULES = sorted(
    # The modules of services are generated.
    path
    for path in PACKAGE.rglob("*.py")
    if path.parent != SERVICES or path.name == "__init__.py"
)
HEAVY = {"boto3", "botocore", "moto", "rich", "click", "attr", "attrs", "cattr", "cattrs"}


def _process(*arguments: str) -> str:
    result = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=ROOT
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


def _loaded_by(statement: str) -> set[str]:
    code = f"import sys; {statement}; print(*(name.partition('.')[0] for name in sys.modules))"
    return set(_process("-c", code).split())


def test_import_iamdsl_loads_no_dependency() -> None:
    assert not HEAVY & _loaded_by("import iamdsl")


@pytest.mark.parametrize(
    ("statement", "unwanted"),
    [
        ("from iamdsl import allow", {"boto3", "botocore", "moto", "rich", "click"}),
        ("from iamdsl import deploy, Role", {"boto3", "botocore", "moto", "rich", "click"}),
        (
            "from iamdsl import deploy_each, Target",
            {"boto3", "botocore", "rich", "click", "concurrent", "distributed", "dask"},
        ),
        ("import iamdsl.cli", HEAVY - {"click"}),
        ("import iamdsl.testing.plugin", HEAVY | {"hypothesis"}),
        (
            "from iamdsl.testing import assert_allows",
            {"boto3", "botocore", "moto", "rich", "click", "pytest", "hypothesis"},
        ),
    ],
)
def test_each_import_loads_only_what_it_needs(statement: str, unwanted: set[str]) -> None:
    assert not unwanted & _loaded_by(statement)


def test_help_loads_click_and_no_command() -> None:
    code = (
        "import sys\nfrom iamdsl.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "print('loaded:', *sys.modules)"
    )
    loaded = set(_process("-c", code).partition("loaded:")[2].split())
    assert "click" in loaded
    assert not (HEAVY - {"click"}) & loaded
    assert (
        not {"iamdsl.cli.commands.plan", "iamdsl.cli.commands.apply", "iamdsl.deployment"} & loaded
    )


def test_files_are_short() -> None:
    lengths = {path: len(path.read_text().splitlines()) for path in MODULES}
    assert not {path: count for path, count in lengths.items() if count > 400}
    assert statistics.median(lengths.values()) <= 180


def test_no_module_is_named_utils_or_helpers() -> None:
    vague = re.compile(r"^_?(utils?|helpers?|common|base|misc|shared|managers?)$")
    assert not [path for path in MODULES if vague.match(path.stem)]


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_modules_have_a_docstring_and_do_not_print(path: Path) -> None:
    tree = ast.parse(path.read_text())
    assert ast.get_docstring(tree), "a module begins with a sentence about itself"
    prints = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id == "print"
    ]
    assert not prints or path.relative_to(PACKAGE).parts[0] in {"cli", "report"}


@pytest.mark.parametrize(
    "folder",
    sorted({path.parent for path in MODULES} - {PACKAGE, SERVICES}),
    ids=lambda path: path.name,
)
def test_each_package_docstring_lists_its_files(folder: Path) -> None:
    text = ast.get_docstring(ast.parse((folder / "__init__.py").read_text())) or ""
    files = {path.stem for path in folder.glob("*.py")} - {"__init__"}
    assert not {name for name in files if f"`{name}`" not in text}
