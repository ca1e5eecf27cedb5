"""Carry out a plan: one coordinator writes the journal, worker threads only send calls."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from iamdsl.client.retry_policy import is_definite, retry_class_of
from iamdsl.deployment.executor.attempts import StepAttempts
from iamdsl.deployment.executor.propagation import Propagation
from iamdsl.deployment.executor.room_hints import add_room_hints
from iamdsl.deployment.executor.schedule import Schedule
from iamdsl.deployment.executor.step_sender import ResultUnread, refuses_our_tags
from iamdsl.deployment.interrupt import on_interrupt
from iamdsl.deployment.model.observer import Outcome
from iamdsl.deployment.thread_pool import thread_pool, wait_for_any
from iamdsl.errors import AlreadyExists, IamdslError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment.executor.step_sender import StepSender
    from iamdsl.deployment.model.observer import Observer
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.model.step import Step
    from iamdsl.deployment.state.creation_proof import Attempt
    from iamdsl.deployment.state.journal import Journal
    from iamdsl.deployment.thread_pool import Future
    from iamdsl.resources import Address
    from iamdsl.resources.kind.fact_fields import Attributes


_NO_ADOPTION_TAGS = (
    "tagging was refused for an adopted resource: only the ledger shows that it belongs to this "
    "stack"
)
_TAG_REFUSALS = frozenset({"AccessDenied", "LimitExceeded"})
_NO_TAGS = (
    "tagging was denied: resources created from now on are not tagged, "
    "and only the ledger shows that they belong to this stack"
)


class Executor(Protocol):
    """Protocol of an executor, which carries out a plan."""

    def run(self, plan: Plan) -> Outcome:
        """Carry out the steps and return the outcome."""
        ...


class DisplayExecutor:
    """Executor of a dry run: it shows every step in order and sends nothing."""

    def __init__(self, observer: Observer) -> None:
        """Report each step to `observer`."""
        self._observer = observer

    def run(self, plan: Plan) -> Outcome:
        """Return an outcome with all steps skipped."""
        self._observer.started(plan)
        for step in plan.steps:
            self._observer.finished(step)
        outcome = Outcome(plan, skipped=plan.steps, sent=False)
        self._observer.ended(outcome)
        return outcome


class CallExecutor:
    """Executor that sends every step after the steps it waits for, several at a time.

    Intents are durable before their calls are sent; one write to the journal covers the calls
    that completed and those that are sent next. Transient errors are retried, with a deadline for
    each class, without blocking a worker. A failed step stops only the steps that wait for it.
    After Ctrl-C the calls in flight are finished and recorded; a second Ctrl-C aborts.
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
        """Send through `sender`, at most `workers` calls at a time.

        `ages` are the seconds since earlier runs created objects that AWS may not know yet.
        """
        self._sender = sender
        self._journal = journal
        self._observer = observer
        self._workers = workers
        self._clock = clock
        self._propagation = Propagation(clock, ages)
        self._attempts: dict[int, StepAttempts] = {}
        self._tagging = True
        self._tags_adopted = True

    def run(self, plan: Plan) -> Outcome:
        """Send the steps; a failed step is in the outcome and raises nothing."""
        self._observer.started(plan)
        schedule = Schedule(plan, self._clock)

        def stop() -> None:
            schedule.stop()
            self._sender.stop()

        with (
            on_interrupt(stop),
            thread_pool(self._workers, "iamdsl-send") as pool,
        ):
            in_flight: dict[Future[Attributes], Step] = {}
            while True:
                batch = schedule.take(self._workers - len(in_flight), self._propagation.delay_of)
                for step, attempt in self._begin(batch):
                    in_flight[pool.submit(self._sender.send, step, attempt)] = step
                pause = schedule.pause()
                if in_flight:
                    completed = wait_for_any(in_flight, pause)
                    self._record(schedule, [(in_flight.pop(call), call) for call in completed])
                elif pause is not None:
                    schedule.sleep(pause)
                elif not schedule.go_on():
                    break
        self._journal.record_abandoned(
            self._attempts[step.number].op
            for step in schedule.outcome().skipped
            if step.number in self._attempts and not self._attempts[step.number].lost
        )
        outcome = schedule.outcome()
        add_room_hints(outcome)
        self._observer.ended(outcome)
        return outcome

    def _begin(self, batch: list[Step]) -> list[tuple[Step, Attempt]]:
        """Write the intents of steps sent for the first time, and note the repeated ones."""
        fresh = [step for step in batch if step.number not in self._attempts]
        for step in batch:
            if step.number in self._attempts:
                self._journal.record_repeat(self._attempts[step.number].op)
        for step, intent in zip(fresh, self._journal.record_intents(fresh), strict=True):
            earlier = self._journal.earlier_intents(step.action.creates)
            self._attempts[step.number] = StepAttempts(
                op=intent.op,
                since=min(known.time for known in (*earlier, intent)),
                earlier=frozenset(known.op for known in earlier),
            )
        now = self._clock()
        return [
            (step, self._attempts[step.number].attempt(now, tagged=self._tagging)) for step in batch
        ]

    def _record(self, schedule: Schedule, completed: list[tuple[Step, Future[Attributes]]]) -> None:
        unexpected: list[BaseException] = []
        for step, call in sorted(completed, key=lambda pair: pair[0].number):
            error = call.exception()
            if error is None:
                self._finish_step(schedule, step, call.result())
            elif isinstance(error, IamdslError):
                self._fail(schedule, step, error)
            else:
                unexpected.append(error)
        if unexpected:  # a bug here or in the sink: raised after the other results are written
            self._journal.flush()
            raise unexpected[0]

    def _finish_step(self, schedule: Schedule, step: Step, attributes: Attributes) -> None:
        self._journal.record_done(self._attempts[step.number].op, attributes)
        if step.action.creates is not None:
            self._sender.attributes[step.action.creates] = attributes
        self._propagation.record_done(step)
        schedule.complete(step)
        self._observer.finished(step)

    def _fail(self, schedule: Schedule, step: Step, error: IamdslError) -> None:
        """Retry a step later, or record its failure."""
        attempts = self._attempts[step.number]
        if attempts.tagged and refuses_our_tags(step.action, error):
            if self._tagging:  # reported once, though several calls may be denied
                self._tagging = False
                self._observer.noted(_NO_TAGS)
            schedule.postpone(step, 0.0)
            return
        # After a lost response, an existing object may be the new one or the deleted old one.
        ambiguous = attempts.lost and isinstance(error, AlreadyExists)
        if not ambiguous and self._propagation.is_propagation_error(step, error):
            schedule.postpone(step, self._propagation.wait(step))
            return
        retry_class = retry_class_of(error)
        pause = attempts.pause(retry_class, step.action, self._clock())
        self._propagation.give_up(step)
        if pause is not None:
            schedule.postpone(step, pause)
            return
        if not attempts.lost and is_definite(error):
            self._journal.record_refusal(attempts.op, getattr(error, "code", type(error).__name__))
        if step.action.dispensable and getattr(error, "code", "") in _TAG_REFUSALS:
            if self._tags_adopted:  # reported once, though several calls may be refused
                self._tags_adopted = False
                self._observer.noted(_NO_ADOPTION_TAGS)
            schedule.complete(step)
            return
        unsettled = attempts.lost or isinstance(error, ResultUnread)
        schedule.fail(step, error, unsettled=unsettled)
        self._observer.failed(step, error)
