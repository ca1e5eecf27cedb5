"""Limit the calls per second to an account, once AWS has throttled a call.

AWS does not publish IAM's rate limits, and they apply to the account, not to the caller. So
there is no limit before the first throttled call. Then the rate is halved, at most once per
second, and grows by one call per second for each second without throttling. If after halving
fewer calls succeed, but the same share of them is throttled, halving did not help: the former
rate is restored for 10 seconds.
"""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from iamdsl.client.account import SelfContained
from iamdsl.client.recording_account import RecordingAccount

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.client.account import Account

MIN_RATE = 2.0
"""Calls per second that are always allowed."""
_FIRST_WINDOW = 0.25
"""Seconds of the first measurement, before there is a rate."""
_WINDOW = 1.0
"""Seconds of each later measurement."""
_RESTORED_PERIOD = 10.0
"""Seconds for which a restored rate is not halved again."""
_FEWER_SUCCESSES = 0.8
"""The rate of successes has fallen if it is below this fraction of the former rate."""
_SHARE_TOLERANCE = 0.25
"""A share of successes that is smaller by less than this is treated as unchanged."""


class RateLimiter:
    """Limiter of the calls of one kind, reads or writes, to one account."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start without a limit."""
        self._clock = clock
        self._lock = threading.Lock()
        self._rate: float | None = None
        self._next_slot = 0.0
        self._window_start: float | None = None
        self._sent = 0
        self._succeeded = 0
        self._throttled = 0
        self._before_halving: tuple[float, float, float] | None = None
        self._restored_until = 0.0

    @property
    def rate(self) -> float | None:
        """Allowed calls per second; None while there is no limit."""
        return self._rate

    def reserve(self) -> float:
        """Reserve the next free slot, and return the seconds to wait for it."""
        with self._lock:
            now = self._clock()
            self._close_window(now)
            self._sent += 1
            if self._rate is None:
                return 0.0
            self._next_slot = max(now, self._next_slot + 1 / self._rate)
            return self._next_slot - now

    def record_success(self) -> None:
        """Count a call that was not throttled."""
        with self._lock:
            self._succeeded += 1

    def record_throttle(self) -> None:
        """Count a throttled call."""
        with self._lock:
            self._throttled += 1
            self._close_window(self._clock())

    def _close_window(self, now: float) -> None:
        """At the end of a window, adjust the rate by what was counted in it."""
        if self._window_start is None:
            self._window_start = now
        duration = now - self._window_start
        if duration < (_FIRST_WINDOW if self._rate is None else _WINDOW):
            return
        if self._throttled and now >= self._restored_until:
            self._slow_down(now, duration)
        elif not self._throttled and self._rate is not None:
            self._rate += int(duration / _WINDOW)
            self._before_halving = None
        self._window_start = now
        self._sent = self._succeeded = self._throttled = 0

    def _slow_down(self, now: float, duration: float) -> None:
        success_rate = self._succeeded / duration
        share = self._succeeded / (self._succeeded + self._throttled)
        before, self._before_halving = self._before_halving, None
        if self._rate is None:
            # Successes so far are not compared: AWS allows bursts after idle time.
            self._rate = max(MIN_RATE, self._sent / duration / 2)
        elif (
            before
            and success_rate < _FEWER_SUCCESSES * before[1]
            and share > before[2] - _SHARE_TOLERANCE
        ):
            self._rate = before[0]
            self._restored_until = now + _RESTORED_PERIOD
        else:
            self._before_halving = (self._rate, success_rate, share)
            self._rate = max(MIN_RATE, self._rate / 2)


class ServiceRateLimiters:
    """The two rate limiters of a service: AWS counts reads and writes separately."""

    def __init__(self) -> None:
        """Start without limits."""
        self.reads: RateLimiter = RateLimiter()
        self.writes: RateLimiter = RateLimiter()


_by_object: WeakKeyDictionary[Account, dict[str, ServiceRateLimiters]] = WeakKeyDictionary()
_by_name: dict[tuple[str | None, str, str], dict[str, ServiceRateLimiters]] = {}
_lock = threading.Lock()


def rate_limiters_of(account: Account, service: str) -> ServiceRateLimiters:
    """Return the rate limiters of a service in an account, shared within the process."""
    if isinstance(account, RecordingAccount):
        return rate_limiters_of(account.account, service)
    identity = account.identity()
    name = (account.endpoint, identity.partition, identity.account)
    with _lock:
        if isinstance(account, SelfContained):
            limiters = _by_object.setdefault(account, {})
        else:
            limiters = _by_name.setdefault(name, {})
        return limiters.setdefault(service, ServiceRateLimiters())
