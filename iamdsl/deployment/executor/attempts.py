"""The attempts of one step, and whether and when it is retried."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from iamdsl.client import Repeat
from iamdsl.client.retry_policy import RetryBudget, RetryClass
from iamdsl.deployment.state.creation_proof import Attempt
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from iamdsl.resources.kind.planned_call import PlannedCall


@attrs.define
class StepAttempts:
    """The attempts of one step under one operation ID (`op`), since its first intent (`since`).

    `lost` is True if one of them may have succeeded although its response was lost, as may those
    of earlier runs, whose IDs are in `earlier`. `tagged` is False once iamdsl's tags are omitted.
    """

    op: str
    since: datetime
    earlier: frozenset[str] = frozenset()
    lost: bool = False
    tagged: bool = True
    _sent_at: float = attrs.field(default=0.0, init=False)
    _budget: RetryBudget = attrs.field(factory=RetryBudget, init=False)

    def attempt(self, now: float, *, tagged: bool = True) -> Attempt:
        """Return the next attempt, which is sent now."""
        self._sent_at, self.tagged = now, tagged
        doubtful = self.lost or bool(self.earlier)
        return Attempt(self.op, self.since, self.earlier, doubtful=doubtful, tagged=tagged)

    def pause(self, retry_class: RetryClass, action: PlannedCall, now: float) -> float | None:
        """Return the seconds until the next attempt, None if the step is not retried."""
        if retry_class in {RetryClass.ANSWER_LOST, RetryClass.ANSWER_GARBLED}:
            self.lost = True
            if not is_repeatable(action):
                return None
        return self._budget.pause(retry_class, now - self._sent_at)


def is_repeatable(action: PlannedCall) -> bool:
    """Return whether a call may be sent again after its response was lost.

    A call that would create a second object may not, nor one that deletes or renames an object
    by its name, which may belong to another object by then. The account is then read first.
    """
    deleted = action.destroys
    by_name = deleted is not None and KINDS[deleted.kind].credentials is None
    return action.call.repeat is not Repeat.ONCE and not by_name and action.renames is None
