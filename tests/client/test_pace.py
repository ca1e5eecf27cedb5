"""Pace: as fast as it goes, until AWS asks for less, and no slower than that helps."""

from __future__ import annotations

import heapq
import random
from typing import TYPE_CHECKING

from support.clock import Clock

from iamdsl.client.rate_limiter import MIN_RATE, RateLimiter

if TYPE_CHECKING:
    from collections.abc import Callable


def _window(clock: Clock, bucket: RateLimiter, *, through: int, throttled: int) -> None:
    """A second in which so many calls were answered, with the last of which it is over."""
    for _ in range(through + throttled):
        bucket.reserve()
    for _ in range(through):
        bucket.record_success()
    for _ in range(throttled):
        bucket.record_throttle()
    clock.go(1.0)
    bucket.reserve()


def test_nothing_is_held_back_before_the_first_throttling() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    assert [bucket.reserve() for _ in range(1000)] == [0.0] * 1000
    clock.go(60)
    assert bucket.reserve() == 0.0
    assert bucket.rate is None


def test_throttling_halves_what_was_sent_and_spreads_what_follows() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    _window(clock, bucket, through=40, throttled=1)
    assert bucket.rate is not None
    assert 20 <= bucket.rate <= 21
    first, second = bucket.reserve(), bucket.reserve()
    assert 0 < first < second
    assert round(second - first, 9) == round(1 / bucket.rate, 9)


def test_many_refusals_at_once_slow_down_once() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    _window(clock, bucket, through=64, throttled=16)
    slowed = bucket.rate
    for _ in range(50):
        bucket.record_throttle()
    clock.go(0.9)
    bucket.record_throttle()
    assert bucket.rate == slowed


def test_a_clean_second_gives_one_call_more() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    _window(clock, bucket, through=20, throttled=1)
    slowed = bucket.rate
    assert slowed is not None
    for seconds in range(1, 6):
        _window(clock, bucket, through=3, throttled=0)
        assert bucket.rate == slowed + seconds


def test_it_never_stands_still() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    for _ in range(20):
        _window(clock, bucket, through=1, throttled=5)
    assert bucket.rate == MIN_RATE


def test_a_halving_that_only_cost_successes_is_taken_back_for_a_while() -> None:
    clock = Clock()
    bucket = RateLimiter(clock)
    _window(clock, bucket, through=40, throttled=40)
    _window(clock, bucket, through=40, throttled=40)
    before = bucket.rate
    assert before is not None
    _window(clock, bucket, through=10, throttled=10)
    taken_back = bucket.rate
    assert taken_back is not None
    assert taken_back >= before
    _window(clock, bucket, through=10, throttled=10)
    assert bucket.rate == taken_back


def _run(
    refuses: Callable[[float], bool], *, calls: int, workers: int, answer: float = 0.05
) -> tuple[float, int, RateLimiter]:
    """Workers that send so many calls until each went through: seconds, calls wasted, the pace."""
    clock = Clock()
    bucket = RateLimiter(clock)
    begun = clock.now
    left, wasted = calls, 0
    ready = [(begun, number) for number in range(workers)]
    answers: list[tuple[float, int]] = []
    while left > 0:
        if ready and (not answers or ready[0][0] <= answers[0][0]):
            clock.now, number = heapq.heappop(ready)
            heapq.heappush(answers, (clock.now + bucket.reserve() + answer, number))
            continue
        clock.now, number = heapq.heappop(answers)
        if refuses(clock.now):
            wasted += 1
            bucket.record_throttle()
        else:
            left -= 1
            bucket.record_success()
        heapq.heappush(ready, (clock.now, number))
    return clock.now - begun, wasted, bucket


class _Limited:
    """A server that takes so many calls a second, and saves up for a burst of as many."""

    def __init__(self, rate: float) -> None:
        self.rate = self.saved = rate
        self.last = 100.0

    def __call__(self, now: float) -> bool:
        self.saved = min(self.rate, self.saved + (now - self.last) * self.rate)
        self.last = now
        if self.saved < 1:
            return True
        self.saved -= 1
        return False


def test_a_limited_server_is_used_well_and_asked_little_in_vain() -> None:
    seconds, wasted, _ = _run(_Limited(20), calls=1500, workers=10)
    assert wasted <= 0.25 * 1500
    assert 1500 / seconds >= 0.6 * 20


def test_throttling_by_chance_does_not_make_it_crawl() -> None:
    chance = random.Random(7)  # noqa: S311 - the same trouble every time
    free, _, _ = _run(lambda _now: False, calls=1500, workers=10)
    seconds, _, bucket = _run(lambda _now: chance.random() < 0.3, calls=1500, workers=10)
    assert seconds <= 4 * free
    assert bucket.rate is None or bucket.rate >= 20
