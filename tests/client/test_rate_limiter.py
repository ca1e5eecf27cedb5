"""Rate limiter: no limit until AWS throttles, and then no slower than necessary."""

from __future__ import annotations

import heapq
import random
from typing import TYPE_CHECKING

from support.clock import Clock

from iamdsl.client.rate_limiter import MIN_RATE, RateLimiter

if TYPE_CHECKING:
    from collections.abc import Callable


def _window(clock: Clock, limiter: RateLimiter, *, succeeded: int, throttled: int) -> None:
    """Simulate one second with so many successful and throttled calls."""
    for _ in range(succeeded + throttled):
        limiter.reserve()
    for _ in range(succeeded):
        limiter.record_success()
    for _ in range(throttled):
        limiter.record_throttle()
    clock.go(1.0)
    limiter.reserve()


def test_calls_are_not_delayed_before_the_first_throttling() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    assert [limiter.reserve() for _ in range(1000)] == [0.0] * 1000
    clock.go(60)
    assert limiter.reserve() == 0.0
    assert limiter.rate is None


def test_throttling_halves_the_rate_and_spaces_calls() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    _window(clock, limiter, succeeded=40, throttled=1)
    assert limiter.rate is not None
    assert 20 <= limiter.rate <= 21
    first, second = limiter.reserve(), limiter.reserve()
    assert 0 < first < second
    assert round(second - first, 9) == round(1 / limiter.rate, 9)


def test_many_throttled_calls_halve_the_rate_once() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    _window(clock, limiter, succeeded=64, throttled=16)
    halved = limiter.rate
    for _ in range(50):
        limiter.record_throttle()
    clock.go(0.9)
    limiter.record_throttle()
    assert limiter.rate == halved


def test_rate_grows_by_one_per_second_without_throttling() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    _window(clock, limiter, succeeded=20, throttled=1)
    halved = limiter.rate
    assert halved is not None
    for seconds in range(1, 6):
        _window(clock, limiter, succeeded=3, throttled=0)
        assert limiter.rate == halved + seconds


def test_rate_does_not_fall_below_the_minimum() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    for _ in range(20):
        _window(clock, limiter, succeeded=1, throttled=5)
    assert limiter.rate == MIN_RATE


def test_halving_without_effect_is_reverted_for_a_while() -> None:
    clock = Clock()
    limiter = RateLimiter(clock)
    _window(clock, limiter, succeeded=40, throttled=40)
    _window(clock, limiter, succeeded=40, throttled=40)
    before = limiter.rate
    assert before is not None
    _window(clock, limiter, succeeded=10, throttled=10)
    restored = limiter.rate
    assert restored is not None
    assert restored >= before
    _window(clock, limiter, succeeded=10, throttled=10)
    assert limiter.rate == restored


def _simulate(
    is_throttled: Callable[[float], bool], *, calls: int, workers: int, response_time: float = 0.05
) -> tuple[float, int, RateLimiter]:
    """Send calls with several workers until all succeed: seconds, throttled calls, limiter."""
    clock = Clock()
    limiter = RateLimiter(clock)
    start = clock.now
    remaining, throttled = calls, 0
    free_workers = [(start, number) for number in range(workers)]
    responses: list[tuple[float, int]] = []
    while remaining > 0:
        if free_workers and (not responses or free_workers[0][0] <= responses[0][0]):
            clock.now, number = heapq.heappop(free_workers)
            heapq.heappush(responses, (clock.now + limiter.reserve() + response_time, number))
            continue
        clock.now, number = heapq.heappop(responses)
        if is_throttled(clock.now):
            throttled += 1
            limiter.record_throttle()
        else:
            remaining -= 1
            limiter.record_success()
        heapq.heappush(free_workers, (clock.now, number))
    return clock.now - start, throttled, limiter


class _LimitedServer:
    """A server with a token bucket: so many calls per second, and bursts of as many."""

    def __init__(self, rate: float) -> None:
        self.rate = self.tokens = rate
        self.last = 100.0

    def __call__(self, now: float) -> bool:
        self.tokens = min(self.rate, self.tokens + (now - self.last) * self.rate)
        self.last = now
        if self.tokens < 1:
            return True
        self.tokens -= 1
        return False


def test_limited_server_is_used_well_with_few_throttled_calls() -> None:
    seconds, throttled, _ = _simulate(_LimitedServer(20), calls=1500, workers=10)
    assert throttled <= 0.25 * 1500
    assert 1500 / seconds >= 0.6 * 20


def test_random_throttling_does_not_reduce_the_rate_much() -> None:
    generator = random.Random(7)  # noqa: S311 - reproducible
    unlimited, _, _ = _simulate(lambda _now: False, calls=1500, workers=10)
    seconds, _, limiter = _simulate(lambda _now: generator.random() < 0.3, calls=1500, workers=10)
    assert seconds <= 4 * unlimited
    assert limiter.rate is None or limiter.rate >= 20
