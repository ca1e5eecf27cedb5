"""Read an account in bulk and one object at a time, to compare the results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from iamdsl.deployment.reader.snapshot_reader import find_observed, read_snapshot
from iamdsl.deployment.session import plan_reads
from iamdsl.errors import IamdslError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pytest

    from iamdsl.client import Account
    from iamdsl.deployment import Plan
    from iamdsl.deployment.reader.read_requirements import ReadRequirements
    from iamdsl.deployment.reader.read_strategy import ReadStrategy
    from iamdsl.resources import Address
    from iamdsl.resources.kind.resource_kind import ObservedResource
    from iamdsl.snapshot import Snapshot


def observed_facts(
    requirements: ReadRequirements, snapshot: Snapshot
) -> Mapping[Address, ObservedResource | None]:
    """Return what a snapshot contains for each required address."""
    return {
        address: find_observed(address, snapshot, requirements.recovery)
        for address in requirements.wanted
    }


class StrategyComparison:
    """Makes each plan by both strategies, and records what was observed."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._patch = monkeypatch

    def compare(self, make: Callable[[], Plan]) -> Plan | str:
        """Return the plan or the error text, after asserting that both strategies agree."""
        bulk, single = (
            self._plan_and_observations(make, "bulk"),
            self._plan_and_observations(make, "single"),
        )
        assert bulk == single
        return single[0]

    def _plan_and_observations(
        self, make: Callable[[], Plan], strategy: ReadStrategy
    ) -> tuple[Plan | str, list[Any]]:
        observed: list[Any] = []

        def spy(account: Account, requirements: ReadRequirements, **rest: Any) -> Snapshot:
            snapshot = read_snapshot(account, requirements, strategy=strategy, **rest)
            observed.append(observed_facts(requirements, snapshot))
            return snapshot

        with self._patch.context() as patch:
            patch.setattr(plan_reads, "read_snapshot", spy)
            try:
                plan = make()
            except IamdslError as error:
                return str(error), observed
        assert ("iam:GetAccountAuthorizationDetails" in plan.reads) == (strategy == "bulk")
        # The notes on documents that name a deleted object are on what was read.
        changes = tuple(attrs.evolve(change, notes=()) for change in plan.changes)
        return attrs.evolve(plan, reads=(), changes=changes), observed
