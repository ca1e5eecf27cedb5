"""Faults on order and by chance: calls that fail, answers that are lost, a process that dies."""

from __future__ import annotations

import random
from typing import Literal, TypeAlias

import attrs

When: TypeAlias = Literal["before", "after_commit"]


class Killed(BaseException):
    """Stands for the end of the process: no handler of ordinary errors catches it."""


@attrs.define
class Fault:
    """An error code for the next `times` calls of an operation."""

    operation: str
    code: str
    times: int
    when: When
    message: str | None = None

    @property
    def words(self) -> str:
        """What the error says."""
        return self.message or f"{self.operation} was made to fail"


@attrs.frozen
class FaultRates:
    """How likely each kind of trouble is for one call, from 0 to 1."""

    throttling: float = 0
    lost_answers: float = 0
    concurrent_modification: float = 0
    unmodifiable: float = 0


@attrs.define
class KillPoint:
    """The call out of which Killed is raised: after so many `left`, of one operation or any."""

    left: int
    operation: str | None
    when: When


class Faults:
    """The faults that are still to come."""

    def __init__(self) -> None:
        """Begin with none."""
        self._waiting: list[Fault] = []
        self._weather = FaultRates()
        self._chance = random.Random(0)  # noqa: S311 - the same trouble for the same seed
        self._fatal: KillPoint | None = None

    def add(self, fault: Fault) -> None:
        """Order one more."""
        self._waiting.append(fault)

    def disturb(self, weather: FaultRates, seed: int) -> None:
        """Let trouble come by chance from now on."""
        self._weather = weather
        self._chance = random.Random(seed)  # noqa: S311 - the same trouble for the same seed

    def kill(self, fatal: KillPoint) -> None:
        """Raise Killed out of a call to come."""
        self._fatal = fatal

    def clear(self) -> None:
        """Cancel all."""
        self._waiting.clear()
        self._weather = FaultRates()
        self._fatal = None

    def next_call(self, operation: str) -> None:
        """Count down to the fatal call."""
        if self._fatal is not None and self._fatal.operation in {None, operation}:
            self._fatal.left -= 1

    def take(self, operation: str, when: When, *, writes: bool) -> tuple[str, str] | None:
        """The error code due for this call, if any, and its message; raises Killed."""
        fatal = self._fatal
        if (
            fatal is not None
            and fatal.left <= 0
            and fatal.when == when
            and fatal.operation in {None, operation}
        ):
            self._fatal = None
            raise Killed(operation)
        for fault in self._waiting:
            if (fault.operation, fault.when) == (operation, when) and fault.times > 0:
                fault.times -= 1
                return fault.code, fault.words
        code = self._random_fault(when, writes=writes)
        return None if code is None else (code, f"{operation} was made to fail")

    def _random_fault(self, when: When, *, writes: bool) -> str | None:
        weather = self._weather
        if when == "after_commit":
            lost = writes and self._chance.random() < weather.lost_answers
            return "ServiceFailure" if lost else None
        if self._chance.random() < weather.throttling:
            return "Throttling"
        if writes and self._chance.random() < weather.concurrent_modification:
            return "ConcurrentModification"
        if writes and weather.unmodifiable and self._chance.random() < weather.unmodifiable:
            return "EntityTemporarilyUnmodifiable"
        return None
