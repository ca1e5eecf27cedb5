"""Eventual consistency: how long to wait until AWS knows a new object, measured while calling.

IAM responds to a create call before all its servers know the new object. Most calls that follow
at once succeed. If one does not, the delay is measured by repeating one call at growing intervals
while the others wait; objects older than that delay need no wait.
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

    from iamdsl.deployment.model.step import Step
    from iamdsl.errors import IamdslError
    from iamdsl.resources import Address

_FIRST_DELAY = 1.0
_GROWTH = 3
_MAX_DELAY = 30.0
_POLL_INTERVAL = 0.005
"""Seconds after which a step that waits for another step's response is considered again."""
_NAMING_PRINCIPALS = frozenset({"CreateRole", "UpdateAssumeRolePolicy"})
_ARN = re.compile(
    r"arn:[\w-]+:iam::\d*:(user|role|group|policy|instance-profile)/"
    r"(?:[\x21\x23-\x7e]*/)?([\w+=,.@-]*[\w+=@-])"
)
_MALFORMED = frozenset({"MalformedPolicyDocument", "MalformedPolicyDocumentException"})


@attrs.define
class _Lag:
    """The measured delay of one kind of call."""

    needed: float = 0.0
    """The age, in seconds, that objects need."""
    probing: int | None = None
    """The number of the step whose response the others wait for."""
    until: float = 0.0
    """The time at which that step will be sent."""
    tried: bool = False


class Propagation:
    """Times at which one run created or deleted objects, and how long AWS takes to know it.

    Calls that name a principal in a policy succeed later than calls on the object itself.
    """

    def __init__(
        self, clock: Callable[[], float], ages: Mapping[Address, float] | None = None
    ) -> None:
        """Begin with no known delay: of the first calls that use a new object, one probes it.

        `ages` are the seconds since earlier runs created objects that are still new.
        """
        self._clock = clock
        now = clock()
        self._created = {address: now - age for address, age in (ages or {}).items()}
        self._deleted: dict[Address, float] = {}
        self._lags = {True: _Lag(), False: _Lag()}

    def record_done(self, step: Step) -> None:
        """Record what a step created or deleted, and that AWS knew everything it used."""
        now = self._clock()
        action = step.action
        if action.creates is not None:
            self._created[action.creates] = now
        if action.renames is not None:
            self._created[step.address] = now
        if action.destroys is not None:
            self._deleted[action.destroys] = now
        lag = self._lag(step)
        if lag.probing == step.number:
            lag.probing, lag.tried = None, True

    def delay_of(self, step: Step) -> float:
        """Return the seconds for which a step should wait; 0 if it may be sent."""
        if (since := self._since(step)) is None:
            return 0.0
        lag = self._lag(step)
        if (remaining := since + lag.needed - self._clock()) > 0:
            return remaining
        if lag.probing is None and not lag.tried:
            lag.probing = step.number
        if lag.probing in {None, step.number}:
            return 0.0
        return max(_POLL_INTERVAL, lag.until - self._clock())

    def is_propagation_error(self, step: Step, error: IamdslError) -> bool:
        """Return whether an error may only mean that AWS does not know yet what this run did."""
        since = self._since(step)
        if since is None or not self._names_recent_object(step, error):
            return False
        return self._clock() - since < BACKOFFS[RetryClass.NOT_PROPAGATED].deadline

    def wait(self, step: Step) -> float:
        """Return the seconds to wait after such an error; other steps on new objects wait too."""
        since = self._since(step)
        assert since is not None  # noqa: S101 - is_propagation_error was True
        age = self._clock() - since
        lag = self._lag(step)
        lag.needed = max(lag.needed, _FIRST_DELAY, min(_GROWTH * age, age + _MAX_DELAY))
        lag.probing, lag.tried = step.number, False
        seconds = max(0.0, lag.needed - age)
        lag.until = self._clock() + seconds
        return seconds

    def give_up(self, step: Step) -> None:
        """Release the steps that wait for this one: it failed for another reason."""
        lag = self._lag(step)
        if lag.probing == step.number:
            lag.probing = None

    def _lag(self, step: Step) -> _Lag:
        return self._lags[step.action.call.operation in _NAMING_PRINCIPALS]

    def _since(self, step: Step) -> float | None:
        """Return when the newest object that a step uses was created.

        For an object that the step recreates, it is the time of the old one's deletion.
        """
        action = step.action
        times = [self._created[used] for used in action.uses if used in self._created]
        if action.creates in self._deleted:
            times.append(self._deleted[action.creates])
        return max(times, default=None)

    def _names_recent_object(self, step: Step, error: IamdslError) -> bool:
        if isinstance(error, AlreadyExists):
            return step.action.creates in self._deleted
        if not isinstance(error, CallFailed):
            return False
        text = f"{error.what} {error.why or ''}"
        names_principal = error.code in _MALFORMED and "principal" in text.lower()
        if error.code != "NoSuchEntity" and not names_principal:
            return False
        # Waiting helps only if this run created the missing object.
        created = [used for used in step.action.uses if used in self._created]
        return not error.why or any(_names_object(text, used) for used in created)


def _names_object(text: str, used: Address) -> bool:
    """Return whether a message contains an object's ARN, or its name as a whole word."""
    if any(match.groups() == (used.kind, used.name) for match in _ARN.finditer(text)):
        return True
    whole = rf"(?<![\w+=,.@-]){re.escape(used.name)}(?![\w+=@-]|[.,][\w+=,.@-])"
    return re.search(whole, _ARN.sub("", text)) is not None
