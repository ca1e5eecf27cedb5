"""What AWS has not heard of yet: how long to wait for it, learned while calling.

IAM answers a create before all of it knows the new object. Most calls that follow at once succeed.
When one does not, the time it takes is found by trying one call, later and later, while the
others hold back; what is older than that by then need not wait.
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from iamdsl.client.retry_policy import BACKOFFS, RetryClass
from iamdsl.errors import AlreadyExists, CallFailed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from iamdsl.deployment.model.plan import Step
    from iamdsl.errors import IamdslError
    from iamdsl.resources import Address

_FIRST = 1.0
_GROWTH = 3
_MOST = 30.0
_MEANWHILE = 0.005
"""Seconds after which a step is looked at again that waits for another's answer."""
_NAMING_PRINCIPALS = frozenset({"CreateRole", "UpdateAssumeRolePolicy"})
_ARN = re.compile(
    r"arn:[\w-]+:iam::\d*:(user|role|group|policy|instance-profile)/"
    r"(?:[\x21\x23-\x7e]*/)?([\w+=,.@-]*[\w+=@-])"
)
_MALFORMED = frozenset({"MalformedPolicyDocument", "MalformedPolicyDocumentException"})


@attrs.define
class _Lag:
    """What is known of one way in which AWS is late."""

    needed: float = 0.0
    """The age, in seconds, that objects need."""
    probing: int | None = None
    """The step whose answer the others wait for."""
    until: float = 0.0
    """When that step will be sent."""
    tried: bool = False


class Propagation:
    """When the objects of one run were made or ended, and how long AWS takes to notice.

    Calls that name principals find them later than calls that name what they change.
    """

    def __init__(
        self, clock: Callable[[], float], ages: Mapping[Address, float] | None = None
    ) -> None:
        """Begin without knowing: of the first calls that need something new, one goes first.

        `ages` are the seconds since earlier runs made what is new still.
        """
        self._clock = clock
        now = clock()
        self._made = {address: now - age for address, age in (ages or {}).items()}
        self._ended: dict[Address, float] = {}
        self._lags = {True: _Lag(), False: _Lag()}

    def record_done(self, step: Step) -> None:
        """Note what a step made or ended, and that AWS knew all it needed."""
        now = self._clock()
        action = step.action
        if action.creates is not None:
            self._made[action.creates] = now
        if action.renames is not None:
            self._made[step.address] = now
        if action.destroys is not None:
            self._ended[action.destroys] = now
        lag = self._lag(step)
        if lag.probing == step.number:
            lag.probing, lag.tried = None, True

    def delay_of(self, step: Step) -> float:
        """Seconds for which a step had better not be sent; 0 when it may go."""
        if (since := self._since(step)) is None:
            return 0.0
        lag = self._lag(step)
        if (left := since + lag.needed - self._clock()) > 0:
            return left
        if lag.probing is None and not lag.tried:
            lag.probing = step.number
        if lag.probing in {None, step.number}:
            return 0.0
        return max(_MEANWHILE, lag.until - self._clock())

    def is_propagation_error(self, step: Step, error: IamdslError) -> bool:
        """Whether a refusal only says that AWS has not heard yet of what this run did."""
        since = self._since(step)
        if since is None or not self._tells(step, error):
            return False
        return self._clock() - since < BACKOFFS[RetryClass.NOT_PROPAGATED].deadline

    def wait(self, step: Step) -> float:
        """Seconds to wait after such a refusal; what is as young waits too."""
        since = self._since(step)
        assert since is not None  # noqa: S101 - it was unheard of
        age = self._clock() - since
        lag = self._lag(step)
        lag.needed = max(lag.needed, _FIRST, min(_GROWTH * age, age + _MOST))
        lag.probing, lag.tried = step.number, False
        seconds = max(0.0, lag.needed - age)
        lag.until = self._clock() + seconds
        return seconds

    def give_up(self, step: Step) -> None:
        """A step was refused for another reason: the others need not wait for it."""
        lag = self._lag(step)
        if lag.probing == step.number:
            lag.probing = None

    def _lag(self, step: Step) -> _Lag:
        return self._lags[step.action.call.operation in _NAMING_PRINCIPALS]

    def _since(self, step: Step) -> float | None:
        """When the youngest of what it needs was made, or what it makes anew was ended."""
        action = step.action
        times = [self._made[used] for used in action.uses if used in self._made]
        if action.creates in self._ended:
            times.append(self._ended[action.creates])
        return max(times, default=None)

    def _tells(self, step: Step, error: IamdslError) -> bool:
        if isinstance(error, AlreadyExists):
            return step.action.creates in self._ended
        if not isinstance(error, CallFailed):
            return False
        text = f"{error.what} {error.why or ''}"
        names_principal = error.code in _MALFORMED and "principal" in text.lower()
        if error.code != "NoSuchEntity" and not names_principal:
            return False
        # What it misses must be ours: anything else will not come by waiting.
        made = [used for used in step.action.uses if used in self._made]
        return not error.why or any(_tells_of(text, used) for used in made)


def _tells_of(text: str, used: Address) -> bool:
    """Whether a message names an object: its ARN, or its name not only as a part of another."""
    if any(match.groups() == (used.kind, used.name) for match in _ARN.finditer(text)):
        return True
    whole = rf"(?<![\w+=,.@-]){re.escape(used.name)}(?![\w+=@-]|[.,][\w+=,.@-])"
    return re.search(whole, _ARN.sub("", text)) is not None
