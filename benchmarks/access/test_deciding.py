"""Decisions per second with all policy layers.

    python -m pytest benchmarks/access/test_deciding.py

Each figure is the time of one decision.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from iamdsl.evaluation import Request, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytest_benchmark.fixture import BenchmarkFixture

    from benchmarks.access.conftest import Policies, Timing
    from benchmarks.conftest import Compared, Unit
    from iamdsl.evaluation import PolicySet

WITHOUT_TRACE, WITH_TRACE = 20, 100
"""Targets in microseconds: 50,000 and 10,000 decisions per second."""


def _traced(policies: PolicySet) -> Callable[[Request], object]:
    """Return a call that decides a request and reads its whole trace."""

    def call(request: Request) -> int:
        return sum(
            len(statement.elements)
            for layer in policies.decide(request).trace.layers
            for statement in layer.statements
        )

    return call


@pytest.mark.benchmark(group="decide by all layers")
def test_all_layers(
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
    benchmark: BenchmarkFixture,
) -> None:
    ours, alone = policies.all_layers(), policies.identity_only()
    decided = [ours.decide(request).result for request in requests]
    assert set(decided) == {"allowed", "implicit_deny", "explicit_deny"}
    compared(
        decision.again(ours.decide, requests),
        decision.again(alone.decide, requests),
        names=(f"{policies.name}: ours", "identity policies alone"),
        unit=microseconds,
        target=WITHOUT_TRACE,
    )
    _note_rate(compared, benchmark, f"{policies.name}: ours")


@pytest.mark.benchmark(group="decide by all layers, with the trace")
def test_trace(
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
    benchmark: BenchmarkFixture,
) -> None:
    ours = policies.all_layers()
    compared(
        decision.again(_traced(ours), requests),
        decision.again(ours.decide, requests),
        names=(f"{policies.name}: with the trace", "without"),
        unit=microseconds,
        target=WITH_TRACE,
    )
    _note_rate(compared, benchmark, f"{policies.name}: with the trace")


@pytest.mark.benchmark(group="decide by all layers")
def test_without_policy_set(
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
) -> None:
    layers = policies.layers()
    compared(
        decision.again(lambda request: decide(request, **layers), requests),
        decision.again(policies.all_layers().decide, requests),
        names=(f"{policies.name}: decide(request, identity=…)", "a PolicySet"),
        unit=microseconds,
        target=WITHOUT_TRACE,
    )


@pytest.mark.benchmark(group="decide by identity policies")
def test_new_requests(
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
) -> None:
    identity = policies.documents

    def new(request: Request) -> object:
        made = Request(request.principal, request.action, request.resource, request.context)
        return decide(made, identity=identity)

    compared(
        decision.again(new, requests),
        decision.again(lambda request: decide(request, identity=identity), requests),
        names=(f"{policies.name}: a new request each time", "made before"),
        unit=microseconds,
        target=WITHOUT_TRACE * 2,
    )


@pytest.mark.benchmark(group="decide by all layers")
def test_first_decision_of_each_request(
    policies: Policies,
    requests: Sequence[Request],
    decision: Timing,
    compared: Compared,
    microseconds: Unit,
) -> None:
    """A repeated request is faster, because a policy set caches its look-ups."""
    warm = policies.all_layers()

    def first() -> float:
        return decision.once(policies.with_new_statement().all_layers().decide, requests)()

    compared(
        first,
        decision.again(warm.decide, requests),
        names=(f"{policies.name}: each request for the first time", "again"),
        unit=microseconds,
    )


def _note_rate(compared: Compared, benchmark: BenchmarkFixture, name: str) -> None:
    figure = benchmark.extra_info.get(f"µs of {name}")
    if figure is not None:
        compared.note(f"{name} {1e6 / figure:,.0f} a second")
