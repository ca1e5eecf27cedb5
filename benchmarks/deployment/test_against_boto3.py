"""Deployment of 200 roles over HTTP, compared with a boto3 script with ten threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.deployment.conftest import seconds
from iamdsl.deployment import MemoryStorage

if TYPE_CHECKING:
    from benchmarks.conftest import Compared
    from benchmarks.deployment.conftest import Bench

pytestmark = pytest.mark.benchmark(group="deployment")


def test_apply(compared: Compared, bench: Bench) -> None:
    """Compare declaring, reading, planning and applying with create calls only."""

    def ours() -> float:
        bench.empty()
        return seconds(lambda: bench.session(MemoryStorage()).apply())

    def theirs() -> float:
        bench.empty()
        naive = bench.naive()
        return seconds(naive.apply)

    compared(ours, theirs, names=("apply", "boto3 in ten threads"), rounds=4)


def test_empty_plan(compared: Compared, bench: Bench) -> None:
    """Compare an empty plan with reading all objects one by one."""
    bench.empty()
    naive = bench.naive()
    session = bench.session(MemoryStorage())
    session.apply()

    def ours() -> float:
        result = seconds(session.plan)
        assert session.planned is not None
        assert session.planned.is_empty
        return result

    compared(ours, lambda: seconds(naive.read), names=("plan", "reads of boto3"), rounds=6)
