"""Carrying out a plan: one coordinator that writes the journal, many workers that only call."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from iamdsl.client.retry_policy import is_definite, retry_class_of
from iamdsl.deployment.executor.attempts import StepAttempts
from iamdsl.deployment.executor.propagation import Propagation
from iamdsl.deployment.executor.schedule import Schedule
from iamdsl.deployment.executor.step_sender import refuses_our_tags
from iamdsl.deployment.interrupt import on_interrupt
from iamdsl.deployment.model.observer import Outcome
from iamdsl.deployment.thread_pool import thread_pool, wait_for_any
from iamdsl.errors import AlreadyExists, IamdslError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment.executor.step_sender import Attributes, StepSender
    from iamdsl.deployment.model.observer import Observer
    from iamdsl.deployment.model.plan import Plan, Step
    from iamdsl.deployment.state.creation_proof import Attempt
    from iamdsl.deployment.state.journal import Journal
    from iamdsl.deployment.thread_pool import Future
    from iamdsl.resources import Address


_NO_TAGS = "this account refuses tags: what is made from here on is known by the ledger alone"


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

    Intents are durable before their calls; one write to the journal covers what landed and
    what is sent next. Passing trouble is waited out, each kind as long as makes sense, without
    holding up a worker. A failed step stops what waits for it and nothing else. After Ctrl-C
    calls in flight are finished and recorded; a second Ctrl-C gives up.
    """

    def __init__(
        self,
        sender: StepSender,
        journal: Journal,
        observer: Observer,
        workers: int,
        clock: Callable[[], float] = time.monotonic,
        ages: Mapping[Address, float] | None = None,
    ) -> None:
        """Send through `sender`, at most `thread_pool` calls at a time.

        `ages` are the seconds since earlier runs made what AWS may not have heard of yet.
        """
        self._sender = sender
        self._journal = journal
        self._observer = observer
        self._workers = workers
        self._clock = clock
        self._propagation = Propagation(clock, ages)
        self._trials: dict[int, StepAttempts] = {}
        self._tagging = True

    def run(self, plan: Plan) -> Outcome:
        """Send the steps; never raises for a failed one, the outcome tells."""
        self._observer.started(plan)
        schedule = Schedule(plan, self._clock)

        def stop() -> None:
            schedule.stop()
            self._sender.stop()

        with (
            on_interrupt(stop),
            thread_pool(self._workers, "iamdsl-send") as pool,
        ):
            flying: dict[Future[Attributes], Step] = {}
            while True:
                batch = schedule.take(self._workers - len(flying), self._propagation.delay_of)
                for step, attempt in self._begin(batch):
                    flying[pool.submit(self._sender.send, step, attempt)] = step
                pause = schedule.pause()
                if flying:
                    over = wait_for_any(flying, pause)
                    self._record(schedule, [(flying.pop(call), call) for call in over])
                elif pause is not None:
                    schedule.sleep(pause)
                else:
                    break
        self._journal.record_abandoned(
            self._trials[step.number].op
            for step in schedule.outcome().skipped
            if step.number in self._trials and not self._trials[step.number].lost
        )
        outcome = schedule.outcome()
        self._observer.ended(outcome)
        return outcome

    def _begin(self, batch: list[Step]) -> list[tuple[Step, Attempt]]:
        """Write down what is sent for the first time, and what has landed before."""
        fresh = [step for step in batch if step.number not in self._trials]
        for step in batch:
            if step.number in self._trials:
                self._journal.record_repeat(self._trials[step.number].op)
        for step, intent in zip(fresh, self._journal.record_intents(fresh), strict=True):
            earlier = self._journal.earlier_intents(step.action.creates)
            self._trials[step.number] = StepAttempts(
                op=intent.op,
                since=min(item.time for item in (*earlier, intent)),
                earlier=frozenset(entry.op for entry in earlier),
            )
        now = self._clock()
        return [
            (step, self._trials[step.number].attempt(now, tagged=self._tagging)) for step in batch
        ]

    def _record(self, schedule: Schedule, over: list[tuple[Step, Future[Attributes]]]) -> None:
        broken: list[BaseException] = []
        for step, call in sorted(over, key=lambda pair: pair[0].number):
            error = call.exception()
            if error is None:
                self._finish_step(schedule, step, call.result())
            elif isinstance(error, IamdslError):
                self._fail(schedule, step, error)
            else:
                broken.append(error)
        if broken:  # a bug of ours or the sink's, told once what else landed is written down
            self._journal.flush()
            raise broken[0]

    def _finish_step(self, schedule: Schedule, step: Step, known: Attributes) -> None:
        self._journal.record_done(self._trials[step.number].op, known)
        if step.action.creates is not None:
            self._sender.attributes[step.action.creates] = known
        self._propagation.record_done(step)
        schedule.complete(step)
        self._observer.finished(step)

    def _fail(self, schedule: Schedule, step: Step, error: IamdslError) -> None:
        """Send it again after a while, or give it up."""
        trial = self._trials[step.number]
        if trial.tagged and refuses_our_tags(step.action, error):
            if self._tagging:  # others may be under way with them
                self._tagging = False
                self._observer.noted(_NO_TAGS)
            schedule.postpone(step, 0.0)
            return
        # What exists already after a lost answer is ours as likely as the one that was ended.
        unsure = trial.lost and isinstance(error, AlreadyExists)
        if not unsure and self._propagation.is_propagation_error(step, error):
            schedule.postpone(step, self._propagation.wait(step))
            return
        retry_class = retry_class_of(error)
        pause = trial.pause(retry_class, step.action, self._clock())
        self._propagation.give_up(step)
        if pause is not None:
            schedule.postpone(step, pause)
            return
        if not trial.lost and is_definite(error):
            self._journal.record_refusal(trial.op, getattr(error, "code", type(error).__name__))
        schedule.fail(step, error, unsettled=trial.lost)
        self._observer.failed(step, error)
