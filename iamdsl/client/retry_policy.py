"""Classify failed calls, and decide whether and how long each kind is retried."""

from __future__ import annotations

import time
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.client.error_translation import NO_ANSWER, SERVER_FAULT, UNDER_WAY, base_code
from iamdsl.client.secure_random import secure_random
from iamdsl.errors import AccountError, CallFailed, EndpointUnreachable, NoCredentials

if TYPE_CHECKING:
    from collections.abc import Callable

    from iamdsl.errors import IamdslError

_T = TypeVar("_T")

_TOO_MANY_REQUESTS = 429
_THROTTLED = frozenset(
    {
        "Throttling",
        "Throttled",
        "ThrottledException",
        "ThrottlingException",
        "RequestThrottled",
        "RequestThrottledException",
        "RequestLimitExceeded",
        "TooManyRequestsException",
        "SlowDown",
    }
)
_BUSY = frozenset({"ConcurrentModification", "EntityTemporarilyUnmodifiable"})


class RetryClass(Enum):
    """Reason why a call failed, as far as it matters for a retry."""

    THROTTLED = "throttled"
    """AWS throttled the call; it did not take effect."""
    BUSY = "busy"
    """The object is being changed by another call; this one did not take effect."""
    UNREACHABLE = "unreached"
    """No connection was established; the call did not take effect."""
    ANSWER_LOST = "lost"
    """The response is missing, or a server error: the call may have taken effect."""
    ANSWER_GARBLED = "garbled"
    """The response is not AWS's, or an emulator failed: the call may have taken effect."""
    NOT_PROPAGATED = "unheard"
    """AWS does not see a new object yet (eventual consistency); the call had no effect."""
    FINAL = "final"
    """AWS refused the call; a retry would not help."""


_NO_EFFECT = frozenset({RetryClass.THROTTLED, RetryClass.BUSY, RetryClass.UNREACHABLE})


@attrs.frozen
class Backoff:
    """Pauses between retries: at most `base` seconds, doubled each time up to `cap` seconds.

    Each pause is a random part of that maximum (full jitter), so that many callers do not
    retry at the same time. After `deadline` seconds there is no further retry.
    https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
    """

    base: float
    cap: float
    deadline: float

    def pause(self, tries: int, waited: float, jitter: float) -> float | None:
        """Return the seconds until the next try, or None if the deadline would pass.

        `tries` is the number of tries so far, `waited` the seconds that they took, `jitter` a
        random number from 0 to 1.
        """
        pause = min(self.cap, self.base * 2.0 ** min(tries - 1, 16)) * jitter
        return None if waited + pause > self.deadline else pause


BACKOFFS: dict[RetryClass, Backoff] = {
    RetryClass.THROTTLED: Backoff(base=0.5, cap=20, deadline=600),
    RetryClass.BUSY: Backoff(base=0.25, cap=8, deadline=180),
    RetryClass.UNREACHABLE: Backoff(base=0.5, cap=2, deadline=6),
    RetryClass.ANSWER_LOST: Backoff(base=0.5, cap=8, deadline=60),
    RetryClass.ANSWER_GARBLED: Backoff(base=0.25, cap=1, deadline=3),
    RetryClass.NOT_PROPAGATED: Backoff(base=0.5, cap=8, deadline=120),
}
"""The pauses for each kind of failure; a final one is not retried."""


@attrs.define
class RetryBudget:
    """Tries and waiting time of one call, counted separately for each kind of failure."""

    _tries: Counter[RetryClass] = attrs.field(factory=Counter, init=False)
    _waited: dict[RetryClass, float] = attrs.field(factory=dict, init=False)

    def pause(self, retry_class: RetryClass, took: float) -> float | None:
        """Return the seconds until the next try, or None if there is no further retry.

        `took` are the seconds that the failed try took.
        """
        backoff = BACKOFFS.get(retry_class)
        if backoff is None:
            return None
        self._tries[retry_class] += 1
        waited = self._waited.get(retry_class, 0.0) + took
        pause = backoff.pause(self._tries[retry_class], waited, secure_random().random())
        self._waited[retry_class] = waited + (pause or 0.0)
        return pause


def retry_class_of(error: IamdslError) -> RetryClass:
    """Return the kind of failure of an error.

    It is never `NOT_PROPAGATED`, which only the sender of the call can recognise.
    """
    if isinstance(error, EndpointUnreachable):
        return RetryClass.ANSWER_LOST if error.sent else RetryClass.UNREACHABLE
    if not isinstance(error, CallFailed) or error.code == UNDER_WAY:
        return RetryClass.FINAL
    if error.code == NO_ANSWER:
        return RetryClass.ANSWER_GARBLED
    if error.code in _THROTTLED or error.status == _TOO_MANY_REQUESTS:
        return RetryClass.THROTTLED
    busy = RetryClass.BUSY if base_code(error.code) in _BUSY else RetryClass.FINAL
    return RetryClass.ANSWER_LOST if error.status >= SERVER_FAULT else busy


def send_with_retry(send: Callable[[], _T]) -> _T:
    """Send an idempotent call, and retry it after temporary failures.

    Raises the error of the last try.
    """
    budget = RetryBudget()
    while True:
        start = time.monotonic()
        try:
            return send()
        except AccountError as error:
            retry_class = retry_class_of(error)
            # An emulator that does not support an operation fails at every retry.
            garbled = retry_class is RetryClass.ANSWER_GARBLED
            took = time.monotonic() - start
            pause = None if garbled else budget.pause(retry_class, took)
            if pause is None:
                raise
        time.sleep(pause)


def is_definite(error: IamdslError) -> bool:
    """Return whether an error proves that the call did not take effect."""
    if isinstance(error, NoCredentials) or retry_class_of(error) in _NO_EFFECT:
        return True
    return isinstance(error, CallFailed) and error.status < SERVER_FAULT
