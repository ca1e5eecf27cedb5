"""The schedule: which step is sent when."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

import pytest
from support.clock import Clock
from support.plan_steps import ROLE
from support.plan_steps import step as new_step

from iamdsl.deployment.executor.schedule import Schedule
from iamdsl.deployment.model.plan import Plan
from iamdsl.deployment.thread_pool import thread_pool
from iamdsl.errors import CallFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.deployment.model.step import Step


def _schedule(*steps: Step, clock: Callable[[], float] | None = None) -> Schedule:
    return Schedule(Plan("s", "aws", "123456789012", steps=steps), clock or Clock())


def _numbers(steps: list[Step]) -> list[int]:
    return [step.number for step in steps]


def _free(_step: Step) -> float:
    return 0.0


def test_longest_chain_is_sent_first() -> None:
    schedule = _schedule(new_step(1), new_step(2), new_step(3, 2), new_step(4, 3))
    (first,) = schedule.take(1, _free)
    assert first.number == 2
    schedule.complete(first)
    assert _numbers(schedule.take(9, _free)) == [3, 1]


def test_object_is_changed_by_one_call_at_a_time() -> None:
    steps = [new_step(number, address=ROLE) for number in (1, 2)]
    schedule = _schedule(*steps, new_step(3))
    assert _numbers(schedule.take(9, _free)) == [1, 3]
    assert schedule.take(9, _free) == []
    schedule.complete(steps[0])
    assert _numbers(schedule.take(9, _free)) == [2]


def test_delayed_step_does_not_block_others() -> None:
    clock = Clock()
    first, other = new_step(1, address=ROLE), new_step(2, address=ROLE)
    schedule = _schedule(first, other, clock=clock)
    assert schedule.take(9, _free) == [first]
    schedule.postpone(first, 4)
    assert schedule.take(9, _free) == [other]
    assert schedule.pause() == 4
    schedule.complete(other)
    clock.go(3.9)
    assert schedule.take(9, _free) == []
    clock.go(0.1)
    assert schedule.take(9, _free) == [first]
    schedule.complete(first)
    assert schedule.pause() is None
    assert schedule.outcome().complete


def test_held_step_does_not_occupy_a_worker() -> None:
    clock = Clock()
    schedule = _schedule(new_step(1), new_step(2), clock=clock)
    assert _numbers(schedule.take(1, lambda step: 2.0 if step.number == 1 else 0.0)) == [2]
    assert schedule.pause() == 2


def test_dependents_of_a_failed_step_are_skipped() -> None:
    first = new_step(1)
    schedule = _schedule(first, new_step(2, 1), new_step(3))
    schedule.take(1, _free)
    schedule.fail(first, CallFailed("no", code="No", operation="Put"), unsettled=False)
    assert _numbers(schedule.take(9, _free)) == [3]
    assert _numbers(list(schedule.outcome().skipped)) == [2, 3]


def test_stop_ends_a_delay_and_sends_nothing_more() -> None:
    schedule = _schedule(new_step(1), clock=time.monotonic)
    (step,) = schedule.take(1, _free)
    schedule.postpone(step, 60)
    begun = time.monotonic()
    stopper = threading.Timer(0.05, schedule.stop)
    stopper.start()
    schedule.sleep(60)
    stopper.join()
    assert time.monotonic() - begun < 30
    assert schedule.pause() is None
    assert schedule.take(9, _free) == []
    assert schedule.outcome().interrupted


def test_queued_work_is_dropped_after_an_unexpected_error() -> None:
    begun: list[int] = []
    go_on = threading.Event()

    def work(number: int) -> None:
        begun.append(number)
        go_on.wait(5)

    def break_off() -> None:
        with thread_pool(1, "test") as pool:
            for number in range(50):
                pool.submit(work, number)
            threading.Timer(1, go_on.set).start()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert len(begun) <= 2
