"""How fast an account may be called: as fast as it goes, until AWS asks for less.

AWS does not publish IAM's rates, and they are the account's, not the caller's. So
nothing is held back before the first throttling. Then the rate is halved, at most once a second,
and grows by one call a second for each second without throttling. A halving after which fewer
calls succeed, though as large a share of them is throttled, did not help: it is taken back for a
while.
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

SLOWEST = 2.0
"""Calls a second that are always allowed."""
_FIRST_WINDOW = 0.25
_WINDOW = 1.0
_HELD = 10.0
"""Seconds for which a rate stands after slowing down did not help."""
_WORSE = 0.8
_ALIKE = 0.25
"""How much smaller the share of successes may be and still count as the same."""


class RateLimiter:
    """The calls of one sort, reads or writes, of one account."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin without a limit."""
        self._clock = clock
        self._lock = threading.Lock()
        self._rate: float | None = None
        self._place = 0.0
        self._since: float | None = None
        self._sent = 0
        self._went_through = 0
        self._refused = 0
        self._before: tuple[float, float, float] | None = None
        self._paused_until = 0.0

    @property
    def rate(self) -> float | None:
        """Calls a second that are allowed; None while there is no limit."""
        return self._rate

    def reserve(self) -> float:
        """Take the next free place; seconds to wait for it."""
        with self._lock:
            now = self._clock()
            self._close_window(now)
            self._sent += 1
            if self._rate is None:
                return 0.0
            self._place = max(now, self._place + 1 / self._rate)
            return self._place - now

    def record_success(self) -> None:
        """A call was answered without throttling."""
        with self._lock:
            self._went_through += 1

    def record_throttle(self) -> None:
        """AWS asked for fewer calls."""
        with self._lock:
            self._refused += 1
            self._close_window(self._clock())

    def _close_window(self, now: float) -> None:
        """At the end of a window, draw the conclusion from it."""
        if self._since is None:
            self._since = now
        over = now - self._since
        if over < (_FIRST_WINDOW if self._rate is None else _WINDOW):
            return
        if self._refused and now >= self._paused_until:
            self._slow_down(now, over)
        elif not self._refused and self._rate is not None:
            self._rate += int(over / _WINDOW)
            self._before = None
        self._since = now
        self._sent = self._went_through = self._refused = 0

    def _slow_down(self, now: float, over: float) -> None:
        through = self._went_through / over
        share = self._went_through / (self._went_through + self._refused)
        before, self._before = self._before, None
        if self._rate is None:
            # How many went through is not compared: AWS saves up for bursts.
            self._rate = max(SLOWEST, self._sent / over / 2)
        elif before and through < _WORSE * before[1] and share > before[2] - _ALIKE:
            self._rate = before[0]
            self._paused_until = now + _HELD
        else:
            self._before = (self._rate, through, share)
            self._rate = max(SLOWEST, self._rate / 2)


class ServiceRateLimiters:
    """A service's two buckets in an account: AWS counts reads and writes apart."""

    def __init__(self) -> None:
        """Begin without limits."""
        self.reads: RateLimiter = RateLimiter()
        self.writes: RateLimiter = RateLimiter()


_by_object: WeakKeyDictionary[Account, dict[str, ServiceRateLimiters]] = WeakKeyDictionary()
_by_name: dict[tuple[str | None, str, str], dict[str, ServiceRateLimiters]] = {}
_lock = threading.Lock()


def rate_limiters_of(account: Account, service: str) -> ServiceRateLimiters:
    """The pace of a service in an account, shared by all of this process that call it."""
    if isinstance(account, RecordingAccount):
        return rate_limiters_of(account.account, service)
    identity = account.identity()
    name = (account.endpoint, identity.partition, identity.account)
    with _lock:
        if isinstance(account, SelfContained):
            paces = _by_object.setdefault(account, {})
        else:
            paces = _by_name.setdefault(name, {})
        return paces.setdefault(service, ServiceRateLimiters())
