"""Which step may be sent when: after its dependencies, one call at a time for each object."""

from __future__ import annotations

import heapq
from contextlib import suppress
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from iamdsl.deployment.executor.barriers import Barriers
from iamdsl.deployment.model.observer import Failure, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.step import Step
    from iamdsl.errors import IamdslError
    from iamdsl.resources import Address


class Schedule:
    """The steps of one run: waiting, ready, in flight, delayed, done, or failed.

    Of the ready steps, the one with the longest chain of dependents is sent first. Two calls never
    change one object at the same time: IAM would reject one of them.
    """

    def __init__(self, plan: Plan, clock: Callable[[], float]) -> None:
        """Begin with the steps that have no dependencies."""
        self._plan = plan
        self._clock = clock
        self._steps = {step.number: step for step in plan.steps}
        self._barriers = Barriers(plan)
        self._waiting = {step.number: set(step.after) for step in plan.steps}
        self._followers: dict[int, list[int]] = {}
        for step in plan.steps:
            for first in step.after:
                self._followers.setdefault(first, []).append(step.number)
        self._height = self._chain_lengths()
        self._ready: list[tuple[int, int]] = []
        self._delayed: list[tuple[float, int]] = []
        self._busy: dict[Address, list[int]] = {}
        self._done: list[Step] = []
        self._failed: list[Failure] = []
        self._stopped = False
        self._stop_signal: SimpleQueue[None] = SimpleQueue()
        for number in self._waiting:
            self._make_ready_if_free(number)

    def stop(self) -> None:
        """Send nothing more; a signal handler may call it."""
        self._stopped = True
        self._stop_signal.put(None)  # reentrant, which an Event is not

    @property
    def stopped(self) -> bool:
        """Whether `stop` was called."""
        return self._stopped

    def take(self, room: int, hold: Callable[[Step], float]) -> list[Step]:
        """Return at most `room` steps to send now; `hold` gives the seconds a step should wait."""
        taken: list[Step] = []
        if self.stopped:
            return taken
        now = self._clock()
        while self._delayed and self._delayed[0][0] <= now:
            self._make_ready(heapq.heappop(self._delayed)[1])
        while self._ready and len(taken) < room:
            number = heapq.heappop(self._ready)[1]
            step = self._steps[number]
            if step.address in self._busy:
                self._busy[step.address].append(number)
            elif (seconds := hold(step)) > 0:
                heapq.heappush(self._delayed, (now + seconds, number))
            else:
                self._busy[step.address] = []
                taken.append(step)
        return taken

    def pause(self) -> float | None:
        """Return the seconds until a delayed step is ready, None if no step is delayed."""
        if self.stopped or not self._delayed:
            return None
        return max(0.0, self._delayed[0][0] - self._clock())

    def sleep(self, seconds: float) -> None:
        """Wait for some seconds, or until `stop` is called."""
        with suppress(Empty):
            self._stop_signal.get(timeout=seconds)

    def postpone(self, step: Step, seconds: float) -> None:
        """Make a step ready again after some seconds."""
        self._release(step)
        heapq.heappush(self._delayed, (self._clock() + seconds, step.number))

    def complete(self, step: Step) -> None:
        """Record that a step succeeded; its dependents may be sent."""
        self._release(step)
        self._done.append(step)
        for follower in self._followers.get(step.number, ()):
            self._waiting[follower].discard(step.number)
            self._make_ready_if_free(follower)
        for number in self._barriers.complete(step):
            self._make_ready_if_free(number)

    def go_on(self) -> bool:
        """Return whether steps are ready after the barriers that need not hold are opened."""
        if not self.stopped:
            for number in self._barriers.open_all():
                self._make_ready_if_free(number)
        return bool(self._ready) and not self.stopped

    def fail(self, step: Step, error: IamdslError, *, unsettled: bool) -> None:
        """Record that a step failed; its dependents are skipped."""
        self._release(step)
        self._failed.append(Failure(step, error, unsettled=unsettled))

    def outcome(self) -> Outcome:
        """Return the outcome so far: steps done, failed and skipped."""
        tried = {step.number for step in self._done} | {
            failure.step.number for failure in self._failed
        }
        untried = [step for step in self._plan.steps if step.number not in tried]
        kept = self._barriers.kept(untried, self._failed)
        kept_numbers = {entry.step.number for entry in kept}
        return Outcome(
            self._plan,
            done=tuple(self._done),
            failed=tuple(self._failed),
            skipped=tuple(step for step in untried if step.number not in kept_numbers),
            kept=kept,
            interrupted=self.stopped,
        )

    def _make_ready_if_free(self, number: int) -> None:
        """Make a step ready if it waits neither for other steps nor for a barrier."""
        if not self._waiting[number] and not self._barriers.hold(number):
            self._make_ready(number)

    def _make_ready(self, number: int) -> None:
        heapq.heappush(self._ready, (-self._height[number], number))

    def _release(self, step: Step) -> None:
        for number in self._busy.pop(step.address, ()):
            self._make_ready(number)

    def _chain_lengths(self) -> dict[int, int]:
        """Return the length of the longest chain of dependents of each step."""
        height: dict[int, int] = {}
        for number in reversed(self._steps):
            height[number] = 1 + max(
                (height[follower] for follower in self._followers.get(number, ())), default=0
            )
        return height
