"""Injected faults: failing calls, lost responses, random faults, a killed process."""

from __future__ import annotations

import random
from typing import Literal, TypeAlias

import attrs

When: TypeAlias = Literal["before", "after_commit"]


class Killed(BaseException):
    """Emulated end of the process; a BaseException, which `except Exception` does not catch."""


@attrs.define
class Fault:
    """An injected error for the next `times` calls of an operation."""

    operation: str
    code: str
    times: int
    when: When
    message: str | None = None

    @property
    def text(self) -> str:
        """The message of the error."""
        return self.message or f"injected fault in {self.operation}"


@attrs.frozen
class FaultRates:
    """Probability of each kind of random fault in a call, from 0 to 1."""

    throttling: float = 0
    lost_answers: float = 0
    concurrent_modification: float = 0
    unmodifiable: float = 0


@attrs.define
class KillPoint:
    """The call in which `Killed` is raised, counted down in `calls_left`."""

    calls_left: int
    operation: str | None
    when: When


class Faults:
    """The faults to inject into future calls."""

    def __init__(self) -> None:
        """Start without faults."""
        self._pending: list[Fault] = []
        self._rates = FaultRates()
        self._random = random.Random(0)  # noqa: S311 - reproducible by seed
        self._kill_point: KillPoint | None = None

    def add(self, fault: Fault) -> None:
        """Add a fault."""
        self._pending.append(fault)

    def disturb(self, rates: FaultRates, seed: int) -> None:
        """Set the rates of random faults from now on."""
        self._rates = rates
        self._random = random.Random(seed)  # noqa: S311 - reproducible by seed

    def kill(self, kill_point: KillPoint) -> None:
        """Set the call in which `Killed` is raised."""
        self._kill_point = kill_point

    def clear(self) -> None:
        """Remove all faults."""
        self._pending.clear()
        self._rates = FaultRates()
        self._kill_point = None

    def next_call(self, operation: str) -> None:
        """Count a call towards the kill point."""
        if self._kill_point is not None and self._kill_point.operation in {None, operation}:
            self._kill_point.calls_left -= 1

    def take(self, operation: str, when: When, *, writes: bool) -> tuple[str, str] | None:
        """Return the error code and message to inject into this call, if any.

        Raises `Killed` if this call is the kill point.
        """
        kill_point = self._kill_point
        if (
            kill_point is not None
            and kill_point.calls_left <= 0
            and kill_point.when == when
            and kill_point.operation in {None, operation}
        ):
            self._kill_point = None
            raise Killed(operation)
        for fault in self._pending:
            if (fault.operation, fault.when) == (operation, when) and fault.times > 0:
                fault.times -= 1
                return fault.code, fault.text
        code = self._random_fault(when, writes=writes)
        return None if code is None else (code, f"injected fault in {operation}")

    def _random_fault(self, when: When, *, writes: bool) -> str | None:
        rates = self._rates
        if when == "after_commit":
            lost = writes and self._random.random() < rates.lost_answers
            return "ServiceFailure" if lost else None
        if self._random.random() < rates.throttling:
            return "Throttling"
        if writes and self._random.random() < rates.concurrent_modification:
            return "ConcurrentModification"
        if writes and rates.unmodifiable and self._random.random() < rates.unmodifiable:
            return "EntityTemporarilyUnmodifiable"
        return None
