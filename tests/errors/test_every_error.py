"""Every public error has an example script that raises it, and a line in the docs."""

from __future__ import annotations

import ast
import inspect
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from iamdsl import errors

ROOT = Path(__file__).parents[2]
SCRIPTS = ROOT / "examples" / "errors"
PAGE = ROOT / "docs" / "reference" / "errors.md"

ONLY_BASES = {"IamdslError", "DeploymentError"}
"""Base classes, of which only subclasses are raised."""

UNDECLARABLE = {"DependencyCycle"}
"""Errors that no declaration causes: `deployment/test_dependency_cycles.py` tests them."""

NAMES = sorted(
    name
    for name, value in vars(errors).items()
    if inspect.isclass(value) and issubclass(value, errors.IamdslError)
)


def test_error_has_an_example_and_a_line_in_the_docs() -> None:
    assert {path.stem for path in SCRIPTS.glob("*.py")} == set(NAMES) - ONLY_BASES - UNDECLARABLE
    page = PAGE.read_text()
    assert [name for name in NAMES if f"`{name}`" not in page] == []


def test_docstring_names_every_error() -> None:
    tree = (errors.__doc__ or "").split("tree:")[1]
    named = re.findall(r"([A-Z]\w+)(?: \(\w+\))?(?:\s|$)", tree)
    assert [name for name in NAMES if name not in named] == []


@pytest.mark.parametrize("name", sorted({*NAMES} - ONLY_BASES - UNDECLARABLE))
def test_example_raises_its_error(name: str, tmp_path: Path) -> None:
    path = SCRIPTS / f"{name}.py"
    environment = {
        key: value for key, value in os.environ.items() if not key.startswith(("AWS_", "IAM"))
    }
    result = subprocess.run(
        [sys.executable, "-W", "ignore", str(path)],
        env={**environment, "HOME": str(tmp_path), "AWS_EC2_METADATA_DISABLED": "true"},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        check=False,
        timeout=60,
    )
    assert result.returncode == 1
    message = result.stderr[result.stderr.rindex("iamdsl.errors.") :]
    assert message.startswith(f"iamdsl.errors.{name}: ")
    assert "why:" in message or "next:" in message
    # The user's line is in the message itself, or at the end of the traceback above it.
    lines = len(ast.unparse(ast.parse(path.read_text())).splitlines())
    assert lines < 30
    assert str(path) in result.stderr


def test_text_of_error_has_what_where_why_and_next() -> None:
    error = errors.InvalidName("what", where="file:1", why="reason", next_step="do this")
    assert str(error).splitlines() == [
        "what",
        "  where: file:1",
        "  why:   reason",
        "  next:  do this",
    ]
