"""What kind of trouble a refused call is in, and how long trying again makes sense."""

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
    """Why a call did not go through, as far as it matters for trying again."""

    THROTTLED = "throttled"
    """AWS wants fewer calls a second; nothing happened."""
    BUSY = "busy"
    """The object is being changed by another call; nothing happened."""
    UNREACHABLE = "unreached"
    """No connection came about; nothing happened."""
    ANSWER_LOST = "lost"
    """The answer is missing, or a fault of the server: it may have happened."""
    ANSWER_GARBLED = "garbled"
    """What answered is not AWS, or a stand-in that broke: it may have happened."""
    NOT_PROPAGATED = "unheard"
    """AWS has not heard yet, in that place, of something just made; nothing happened."""
    FINAL = "final"
    """A definite no."""


_NOTHING_HAPPENED = frozenset({RetryClass.THROTTLED, RetryClass.BUSY, RetryClass.UNREACHABLE})


@attrs.frozen
class Backoff:
    """How often to try again: pauses up to `base` seconds, doubled each time up to `cap`.

    Each pause is chosen by chance between none and that, so that many callers
    do not come back together. There is none once such trouble took `deadline` seconds.
    https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
    """

    base: float
    cap: float
    deadline: float

    def pause(self, tried: int, waited: float, chance: float) -> float | None:
        """Seconds until the next try, after so many; None when that would be too late."""
        pause = min(self.cap, self.base * 2.0 ** min(tried - 1, 16)) * chance
        return None if waited + pause > self.deadline else pause


BACKOFFS: dict[RetryClass, Backoff] = {
    RetryClass.THROTTLED: Backoff(base=0.5, cap=20, deadline=600),
    RetryClass.BUSY: Backoff(base=0.25, cap=8, deadline=180),
    RetryClass.UNREACHABLE: Backoff(base=0.5, cap=2, deadline=6),
    RetryClass.ANSWER_LOST: Backoff(base=0.5, cap=8, deadline=60),
    RetryClass.ANSWER_GARBLED: Backoff(base=0.25, cap=1, deadline=3),
    RetryClass.NOT_PROPAGATED: Backoff(base=0.5, cap=8, deadline=120),
}
"""How patient one is with each kind of trouble; a final refusal is not tried again."""


@attrs.define
class RetryBudget:
    """The troubles of one call so far; what one kind took is not charged to another."""

    _tried: Counter[RetryClass] = attrs.field(factory=Counter, init=False)
    _waited: dict[RetryClass, float] = attrs.field(factory=dict, init=False)

    def pause(self, retry_class: RetryClass, took: float) -> float | None:
        """Seconds until the next try, after one that took so long; None when none makes sense."""
        backoff = BACKOFFS.get(retry_class)
        if backoff is None:
            return None
        self._tried[retry_class] += 1
        waited = self._waited.get(retry_class, 0.0) + took
        pause = backoff.pause(self._tried[retry_class], waited, secure_random().random())
        self._waited[retry_class] = waited + (pause or 0.0)
        return pause


def retry_class_of(error: IamdslError) -> RetryClass:
    """The kind of trouble an error tells of, by itself; `UNHEARD` only the caller can know."""
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
    """Send a call that may be repeated whatever happened, until its trouble has passed.

    Raises what the last try raised.
    """
    endurance = RetryBudget()
    while True:
        begun = time.monotonic()
        try:
            return send()
        except AccountError as error:
            retry_class = retry_class_of(error)
            # A stand-in that does not know an operation will not learn it.
            garbled = retry_class is RetryClass.ANSWER_GARBLED
            took = time.monotonic() - begun
            pause = None if garbled else endurance.pause(retry_class, took)
            if pause is None:
                raise
        time.sleep(pause)


def is_definite(error: IamdslError) -> bool:
    """Whether an error says that a call did not take effect, and not only that we do not know."""
    if isinstance(error, NoCredentials) or retry_class_of(error) in _NOTHING_HAPPENED:
        return True
    return isinstance(error, CallFailed) and error.status < SERVER_FAULT
