"""What kind of trouble a refused call is in, and how long trying again makes sense."""

from __future__ import annotations

import time
from collections import Counter
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.client.error_translation import NO_ANSWER, SERVER_FAULT, UNDER_WAY, bare
from iamdsl.client.secure_random import chance
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


class Trouble(Enum):
    """Why a call did not go through, as far as it matters for trying again."""

    THROTTLED = "throttled"
    """AWS wants fewer calls a second; nothing happened."""
    BUSY = "busy"
    """The object is being changed by another call; nothing happened."""
    UNREACHED = "unreached"
    """No connection came about; nothing happened."""
    LOST = "lost"
    """The answer is missing, or a fault of the server: it may have happened."""
    GARBLED = "garbled"
    """What answered is not AWS, or a stand-in that broke: it may have happened."""
    UNHEARD = "unheard"
    """AWS has not heard yet, in that place, of something just made; nothing happened."""
    FINAL = "final"
    """A definite no."""


_NOTHING_HAPPENED = frozenset({Trouble.THROTTLED, Trouble.BUSY, Trouble.UNREACHED})


@attrs.frozen
class Patience:
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


PATIENCE: dict[Trouble, Patience] = {
    Trouble.THROTTLED: Patience(base=0.5, cap=20, deadline=600),
    Trouble.BUSY: Patience(base=0.25, cap=8, deadline=180),
    Trouble.UNREACHED: Patience(base=0.5, cap=2, deadline=6),
    Trouble.LOST: Patience(base=0.5, cap=8, deadline=60),
    Trouble.GARBLED: Patience(base=0.25, cap=1, deadline=3),
    Trouble.UNHEARD: Patience(base=0.5, cap=8, deadline=120),
}
"""How patient one is with each kind of trouble; a final refusal is not tried again."""


@attrs.define
class Endurance:
    """The troubles of one call so far; what one kind took is not charged to another."""

    _tried: Counter[Trouble] = attrs.field(factory=Counter, init=False)
    _waited: dict[Trouble, float] = attrs.field(factory=dict, init=False)

    def pause(self, trouble: Trouble, took: float) -> float | None:
        """Seconds until the next try, after one that took so long; None when none makes sense."""
        patience = PATIENCE.get(trouble)
        if patience is None:
            return None
        self._tried[trouble] += 1
        waited = self._waited.get(trouble, 0.0) + took
        pause = patience.pause(self._tried[trouble], waited, chance().random())
        self._waited[trouble] = waited + (pause or 0.0)
        return pause


def trouble_of(error: IamdslError) -> Trouble:
    """The kind of trouble an error tells of, by itself; `UNHEARD` only the caller can know."""
    if isinstance(error, EndpointUnreachable):
        return Trouble.LOST if error.sent else Trouble.UNREACHED
    if not isinstance(error, CallFailed) or error.code == UNDER_WAY:
        return Trouble.FINAL
    if error.code == NO_ANSWER:
        return Trouble.GARBLED
    if error.code in _THROTTLED or error.status == _TOO_MANY_REQUESTS:
        return Trouble.THROTTLED
    busy = Trouble.BUSY if bare(error.code) in _BUSY else Trouble.FINAL
    return Trouble.LOST if error.status >= SERVER_FAULT else busy


def patiently(send: Callable[[], _T]) -> _T:
    """Send a call that may be repeated whatever happened, until its trouble has passed.

    Raises what the last try raised.
    """
    endurance = Endurance()
    while True:
        begun = time.monotonic()
        try:
            return send()
        except AccountError as error:
            trouble = trouble_of(error)
            # A stand-in that does not know an operation will not learn it.
            garbled = trouble is Trouble.GARBLED
            took = time.monotonic() - begun
            pause = None if garbled else endurance.pause(trouble, took)
            if pause is None:
                raise
        time.sleep(pause)


def is_definite(error: IamdslError) -> bool:
    """Whether an error says that a call did not take effect, and not only that we do not know."""
    if isinstance(error, NoCredentials) or trouble_of(error) in _NOTHING_HAPPENED:
        return True
    return isinstance(error, CallFailed) and error.status < SERVER_FAULT
