"""Figures of code in fresh processes, and what the catalog is measured over."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

if TYPE_CHECKING:
    from benchmarks.conftest import Figure

_BEGIN = """
import attrs, gc, json, tracemalloc
from time import perf_counter
"""

_CLOCK = """
begin = perf_counter()
{code}
print(perf_counter() - begin)
"""

_MEMORY = """
gc.collect()
tracemalloc.start()
{code}
gc.collect()
print(tracemalloc.get_traced_memory()[0])
"""


@attrs.frozen
class Fresh:
    """Figures of code that a fresh Python runs, which finds all bytecode written."""

    _bytecode: Path

    def seconds(self, code: str, *, after: str = "") -> Figure:
        """How long the code takes in a process that has done what comes `after`."""
        return self._told(f"{_BEGIN}{after}\n{_CLOCK.format(code=code)}")

    def held(self, code: str, *, after: str = "") -> Figure:
        """The bytes that Python holds (tracemalloc) for what the code leaves behind."""
        return self._told(f"{_BEGIN}{after}\n{_MEMORY.format(code=code)}")

    def _told(self, script: str) -> Figure:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(self._bytecode)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-W", "ignore", "-c", script]

        def run() -> float:
            done = subprocess.run(
                command, check=True, env=environment, capture_output=True, text=True
            )
            return float(done.stdout.split()[-1])

        return run


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    """Figures of fresh processes."""
    return Fresh(tmp_path_factory.mktemp("bytecode"))


@pytest.fixture(scope="session")
def patterns() -> list[list[str]]:
    """The Action and NotAction patterns of every AWS managed policy, a list for each."""
    found: dict[str, dict[str, Any]] = json.loads(aws_managed_policies_data)
    return [_patterns(one["Document"]) for one in found.values()]


def _patterns(document: dict[str, Any]) -> list[str]:
    statements = document["Statement"]
    found: list[str] = []
    for statement in statements if isinstance(statements, list) else [statements]:
        for given in (statement.get("Action", []), statement.get("NotAction", [])):
            found += [given] if isinstance(given, str) else given
    return found
