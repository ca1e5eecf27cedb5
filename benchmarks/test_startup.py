"""Startup time of iamdsl, compared with `import click`, boto3 and moto, as whole processes.

    python -m pytest benchmarks/test_startup.py

pytest-benchmark prints each time with its ratio to the fastest in the group.
"""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytest_benchmark.fixture import BenchmarkFixture

COMMAND_LINE = {
    "import click": ("-c", "import click"),
    "iamdsl --help": ("-m", "iamdsl", "--help"),
    "iamdsl plan --help": ("-m", "iamdsl", "plan", "--help"),
}
LIBRARY = {
    "python": ("-c", "pass"),
    "import iamdsl": ("-c", "import iamdsl"),
    "from iamdsl import allow": ("-c", "from iamdsl import allow"),
    "from iamdsl import deploy, Role": ("-c", "from iamdsl import deploy, Role"),
    "import boto3": ("-c", "import boto3"),
    "import moto": ("-c", "import moto"),
}


def _run(arguments: tuple[str, ...]) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.benchmark(group="command line", min_rounds=20)
@pytest.mark.parametrize("name", COMMAND_LINE)
def test_command_line(name: str, benchmark: BenchmarkFixture) -> None:
    benchmark(_run, COMMAND_LINE[name])


@pytest.mark.benchmark(group="library", min_rounds=10)
@pytest.mark.parametrize("name", LIBRARY)
def test_library(name: str, benchmark: BenchmarkFixture) -> None:
    benchmark(_run, LIBRARY[name])
