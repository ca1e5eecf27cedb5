"""Fixtures that time two calls alternately and print their ratio at the end.

A round is one call of each. The ratio is the median of the rounds' ratios, so that a slow moment
of the machine affects both sides.
"""

from __future__ import annotations

import gc
import json
import statistics
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest
from moto.iam.aws_managed_policies import aws_managed_policies_data

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytest_benchmark.fixture import BenchmarkFixture

_LINES = pytest.StashKey[list[str]]()


class Versus:
    """Times two callables alternately; pytest-benchmark's table has the first."""

    def __init__(self, benchmark: BenchmarkFixture, lines: list[str]) -> None:
        self._benchmark = benchmark
        self._lines = lines

    def __call__(
        self,
        ours: Callable[[], object],
        other: Callable[[], object],
        *,
        names: tuple[str, str],
        target: float | None = None,
        rounds: int = 40,
    ) -> None:
        """Time both and store the line with their ratio, and the target if there is one."""
        other_times: list[float] = []

        def time_other() -> None:
            gc.collect()
            begin = perf_counter()
            other()
            other_times.append(perf_counter() - begin)
            gc.collect()

        self._benchmark.pedantic(ours, setup=time_other, rounds=rounds, warmup_rounds=1)
        if self._benchmark.stats is None:  # run with --benchmark-disable
            return
        left, right = self._benchmark.stats.stats.data, other_times[-rounds:]
        ratios = [first / second for first, second in zip(left, right, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        self._benchmark.extra_info[f"seconds of {names[1]}"] = statistics.median(right)
        self._benchmark.extra_info["ratio"] = middle
        aim = "" if target is None else f"target ≤ {target:g}; "
        self._lines.append(
            f"{self._benchmark.group}: {names[0]} / {names[1]} = {_number(middle)} "
            f"({aim}half of the rounds {_number(low)} to {_number(high)})"
        )


def _number(ratio: float) -> str:
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.4f}"  # noqa: PLR2004 - enough digits


@pytest.fixture
def versus(benchmark: BenchmarkFixture, pytestconfig: pytest.Config) -> Versus:
    """Return a comparison: `versus(ours, other, names=("ours", "json.loads"))`."""
    return Versus(benchmark, pytestconfig.stash.setdefault(_LINES, []))


@pytest.fixture(scope="session")
def managed() -> list[str]:
    """Return the JSON text of every AWS managed policy in moto."""
    policies: dict[str, dict[str, Any]] = json.loads(aws_managed_policies_data)
    return [json.dumps(policy["Document"]) for policy in policies.values()]


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the ratios of this run."""
    lines = config.stash.get(_LINES, [])
    if lines:
        terminalreporter.section("ratios")
        for line in lines:
            terminalreporter.write_line(line)
