"""How fast an account may be called: as fast as it goes, until AWS asks for less.

AWS does not publish IAM's rates, and they are the account's, not the caller's. So
nothing is held back before the first throttling. Then the rate is halved, at most once a second,
and grows by one call a second for each second without throttling.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from iamdsl.client.account import SelfContained

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.client.account import Account

SLOWEST = 2.0
"""Calls a second that are always allowed."""
_WINDOW = 1.0


class Bucket:
    """The calls of one sort, reads or writes, of one account."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin without a limit."""
        self._clock = clock
        self._lock = threading.Lock()
        self._sent: deque[float] = deque()
        self._rate: float | None = None
        self._next = 0.0
        self._changed = 0.0

    @property
    def rate(self) -> float | None:
        """Calls a second that are allowed; None while there is no limit."""
        return self._rate

    def reserve(self) -> float:
        """Take the next free place; seconds to wait for it."""
        with self._lock:
            now = self._clock()
            self._grow(now)
            if self._rate is None:
                place = now
            else:
                place = max(now, self._next)
                self._next = place + 1 / self._rate
            self._sent.append(place)
            while self._sent[0] < now - _WINDOW:
                self._sent.popleft()
            return place - now

    def throttled(self) -> None:
        """AWS asked for fewer calls."""
        with self._lock:
            now = self._clock()
            if self._rate is not None and now - self._changed < _WINDOW:
                return
            recent = sum(1 for at in self._sent if now - _WINDOW <= at <= now) / _WINDOW
            before = recent if self._rate is None else min(self._rate, max(recent, SLOWEST))
            self._rate = max(SLOWEST, before / 2)
            self._changed = now

    def _grow(self, now: float) -> None:
        if self._rate is not None and (clean := int((now - self._changed) / _WINDOW)) > 0:
            self._rate += clean
            self._changed += clean * _WINDOW


class Pace:
    """An account's two buckets: AWS counts reads and writes apart."""

    def __init__(self) -> None:
        """Begin without limits."""
        self.reads = Bucket()
        self.writes = Bucket()


_by_object: WeakKeyDictionary[Account, Pace] = WeakKeyDictionary()
_by_name: dict[tuple[str | None, str, str], Pace] = {}
_lock = threading.Lock()


def pace_of(account: Account) -> Pace:
    """The pace of an account, shared by all sessions of this process that deploy to it."""
    identity = account.identity()
    with _lock:
        if isinstance(account, SelfContained):
            return _by_object.setdefault(account, Pace())
        return _by_name.setdefault((account.endpoint, identity.partition, identity.account), Pace())
