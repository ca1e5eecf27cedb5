"""What kind of trouble a refused call is in, and how long trying again makes sense."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.failure import NO_ANSWER, SERVER_FAULT, bare
from iamdsl.errors import CallFailed, EndpointUnreachable

if TYPE_CHECKING:
    from iamdsl.errors import IamdslError

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
    Trouble.UNHEARD: Patience(base=0.5, cap=8, deadline=120),
}
"""How patient one is with each kind of trouble; a final refusal is not tried again."""


def trouble_of(error: IamdslError) -> Trouble:
    """The kind of trouble an error tells of, by itself; `UNHEARD` only the caller can know."""
    if isinstance(error, EndpointUnreachable):
        return Trouble.LOST if error.sent else Trouble.UNREACHED
    if not isinstance(error, CallFailed) or error.code == NO_ANSWER:
        return Trouble.FINAL
    if error.code in _THROTTLED or error.status == _TOO_MANY_REQUESTS:
        return Trouble.THROTTLED
    if bare(error.code) in _BUSY:
        return Trouble.BUSY
    if error.status >= SERVER_FAULT:
        return Trouble.LOST
    return Trouble.FINAL


def is_definite(error: IamdslError) -> bool:
    """Whether an error says that a call did not take effect, and not only that we do not know."""
    if isinstance(error, EndpointUnreachable):
        return not error.sent
    return isinstance(error, CallFailed) and error.status < SERVER_FAULT
