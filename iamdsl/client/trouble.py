"""What kind of trouble a refused call is in, and how long trying again makes sense."""

from __future__ import annotations

import time
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

import attrs

from iamdsl.client.chance import chance
from iamdsl.client.failure import NO_ANSWER, SERVER_FAULT, bare
from iamdsl.errors import AccountError, CallFailed, EndpointUnreachable

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


@attrs.frozen
class Patience:
    """How often to try again: pauses up to `base` seconds, doubled each time up to `cap`.

    Each pause is chosen by chance between none and that, so that many callers
    do not come back together. No try begins `deadline` seconds after the first.
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


def trouble_of(error: IamdslError) -> Trouble:
    """The kind of trouble an error tells of, by itself; `UNHEARD` only the caller can know."""
    if isinstance(error, EndpointUnreachable):
        return Trouble.LOST if error.sent else Trouble.UNREACHED
    if not isinstance(error, CallFailed):
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
    begun = time.monotonic()
    tried = 0
    while True:
        tried += 1
        try:
            return send()
        except AccountError as error:
            trouble = trouble_of(error)
            # A stand-in that does not know an operation will not learn it.
            patience = None if trouble is Trouble.GARBLED else PATIENCE.get(trouble)
            waited = time.monotonic() - begun
            pause = None if patience is None else patience.pause(tried, waited, chance().random())
            if pause is None:
                raise
        time.sleep(pause)


def is_definite(error: IamdslError) -> bool:
    """Whether an error says that a call did not take effect, and not only that we do not know."""
    if isinstance(error, EndpointUnreachable):
        return not error.sent
    return isinstance(error, CallFailed) and error.status < SERVER_FAULT
