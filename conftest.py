"""Runs every ```python block of docs and README, each page against an account of its own."""

from __future__ import annotations

import os
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.parsers.markdown import PythonCodeBlockParser

from iamdsl.scripting import Mode, in_mode
from iamdsl.testing import InProcessAccount

# What is tested is the catalog that comes with iamdsl, whatever is installed beside it.
os.environ["IAMDSL_CATALOG"] = "packed"

# Two cores run tests side by side: how long one example takes says nothing.
settings.register_profile("iamdsl", deadline=None)
settings.load_profile("iamdsl")


def _begin(namespace: dict[str, Any]) -> None:
    """Deploy to an account in the process, and write in a folder that goes away."""
    stack = ExitStack()
    folder = stack.enter_context(TemporaryDirectory())
    before = Path.cwd()
    os.chdir(folder)
    stack.callback(os.chdir, before)
    mode = Mode(account=InProcessAccount())
    stack.enter_context(in_mode(mode))
    namespace["_stack"] = stack
    namespace["_mode"] = mode


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Refuse in docs what tests may do: names that no catalog has."""
    for item in items:
        if item.path.suffix == ".md":
            item.add_marker(pytest.mark.filterwarnings("error::iamdsl.errors.CatalogWarning"))


def _end(namespace: dict[str, Any]) -> None:
    namespace["_stack"].close()


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["docs/**/*.md", "docs/*.md", "README.md"],
    setup=_begin,
    teardown=_end,
).pytest()
