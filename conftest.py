"""Run every ```python block of docs and README, each page in a new in-process account."""

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

# Test the bundled catalog, whatever catalog package is installed.
os.environ["IAMDSL_CATALOG"] = "packed"

# Tests run in parallel, so the duration of a single example is not meaningful.
settings.register_profile("iamdsl", deadline=None)
settings.load_profile("iamdsl")


def _begin(namespace: dict[str, Any]) -> None:
    """Use an in-process account and a temporary working directory for a page."""
    stack = ExitStack()
    folder = stack.enter_context(TemporaryDirectory())
    previous = Path.cwd()
    os.chdir(folder)
    stack.callback(os.chdir, previous)
    mode = Mode(account=InProcessAccount())
    stack.enter_context(in_mode(mode))
    namespace["_stack"] = stack
    namespace["_mode"] = mode


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Turn catalog warnings in docs into errors: examples use only names that AWS has."""
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
