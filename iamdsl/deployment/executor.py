"""Carrying out a plan: one coordinator that writes the journal, many workers that only call."""

from __future__ import annotations

import heapq
from typing import TYPE_CHECKING, Protocol

from iamdsl.deployment.interrupt import on_interrupt
from iamdsl.deployment.observer import Failure, Outcome
from iamdsl.deployment.workers import landed, workers
from iamdsl.errors import CallFailed, IamdslError

if TYPE_CHECKING:
    from iamdsl.deployment.journal import Journal
    from iamdsl.deployment.observer import Observer
    from iamdsl.deployment.plan import Plan, Step
    from iamdsl.deployment.sending import Attributes, Sender
    from iamdsl.deployment.workers import Call
    from iamdsl.resources import Address

SERVER_FAULT = 500
"""From this HTTP status on, a refused call may still have taken effect."""


class Executor(Protocol):
    """Takes a plan to its outcome."""

    def run(self, plan: Plan) -> Outcome:
        """Go through the steps."""
        ...


class DisplayExecutor:
    """Shows every step in order and sends nothing."""

    def __init__(self, observer: Observer) -> None:
        """Tell `observer` of each step."""
        self._observer = observer

    def run(self, plan: Plan) -> Outcome:
        """An outcome with nothing done."""
        self._observer.started(plan)
        for step in plan.steps:
            self._observer.finished(step)
        outcome = Outcome(plan, skipped=plan.steps, sent=False)
        self._observer.ended(outcome)
        return outcome


class CallExecutor:
    """Sends every step once what it waits for is done, several at a time.

    Intents are durable before their calls; one write to the journal covers a
    whole batch. A failed step stops what waits for it and nothing else. After
    Ctrl-C calls in flight are finished and recorded; a second Ctrl-C gives up.
    """

    def __init__(self, sender: Sender, journal: Journal, observer: Observer, workers: int) -> None:
        """Send through `sender`, at most `workers` calls at a time."""
        self._sender = sender
        self._journal = journal
        self._observer = observer
        self._workers = workers

    def run(self, plan: Plan) -> Outcome:
        """Send the steps; never raises for a failed one, the outcome tells."""
        self._observer.started(plan)
        run = _Run(plan)
        with (
            on_interrupt(run.stop),
            workers(self._workers, "iamdsl-send") as pool,
        ):
            flying: dict[Call[Attributes], Step] = {}
            while True:
                batch = run.take(self._workers - len(flying))
                if batch:
                    self._journal.intend([(str(step.number), step) for step in batch])
                    for step in batch:
                        flying[pool.submit(self._sender.send, step, frozenset(run.fresh))] = step
                if not flying:
                    break
                over = landed(flying)
                self._record(run, [(flying.pop(call), call) for call in over])
        outcome = run.outcome()
        self._observer.ended(outcome)
        return outcome

    def _record(self, run: _Run, over: list[tuple[Step, Call[Attributes]]]) -> None:
        done: list[tuple[Step, Attributes]] = []
        failed: list[tuple[Step, IamdslError]] = []
        broken: list[BaseException] = []
        for step, call in sorted(over, key=lambda pair: pair[0].number):
            error = call.exception()
            if error is None:
                done.append((step, call.result()))
            elif isinstance(error, IamdslError):
                failed.append((step, error))
            else:
                broken.append(error)
        refused = {
            str(step.number): error.code
            for step, error in failed
            if isinstance(error, CallFailed) and error.status < SERVER_FAULT
        }
        self._journal.settle({str(step.number): known for step, known in done}, refused)
        for step, known in done:
            if step.action.creates is not None:
                self._sender.attributes[step.action.creates] = known
            run.land(step)
            self._observer.finished(step)
        for step, error in failed:
            run.fail(step, error)
            self._observer.failed(step, error)
        if broken:  # a bug of ours or the sink's, told once what else landed is written down
            raise broken[0]


class _Run:
    """Which steps are ready, done, failed, or never will be tried."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._steps = {step.number: step for step in plan.steps}
        self._waiting = {step.number: set(step.after) for step in plan.steps}
        self._followers: dict[int, list[int]] = {}
        for step in plan.steps:
            for first in step.after:
                self._followers.setdefault(first, []).append(step.number)
        self._ready = [number for number, before in self._waiting.items() if not before]
        heapq.heapify(self._ready)
        self._done: list[Step] = []
        self._failed: list[Failure] = []
        self._stopped = False
        self.fresh: set[Address] = set()

    def stop(self) -> None:
        self._stopped = True

    def take(self, room: int) -> list[Step]:
        taken: list[Step] = []
        while self._ready and len(taken) < room and not self._stopped:
            taken.append(self._steps[heapq.heappop(self._ready)])
        return taken

    def land(self, step: Step) -> None:
        self._done.append(step)
        if step.action.creates is not None:
            self.fresh.add(step.action.creates)
        if step.action.renames is not None:
            self.fresh.add(step.address)
        for follower in self._followers.get(step.number, ()):
            self._waiting[follower].discard(step.number)
            if not self._waiting[follower]:
                heapq.heappush(self._ready, follower)

    def fail(self, step: Step, error: IamdslError) -> None:
        self._failed.append(Failure(step, error))

    def outcome(self) -> Outcome:
        tried = {step.number for step in self._done} | {one.step.number for one in self._failed}
        return Outcome(
            self._plan,
            done=tuple(self._done),
            failed=tuple(self._failed),
            skipped=tuple(step for step in self._plan.steps if step.number not in tried),
            interrupted=self._stopped,
        )
