"""The tries of one step: what is known of them, and whether another one makes sense."""

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
    """The tries of one step under one name (`op`), since its first intent.

    `lost` tells that one of them may have gone through without an answer, as those of earlier
    runs may, whose names `earlier` holds. `tagged` is False once our tags are left out.
    """

    op: str
    since: datetime
    earlier: frozenset[str] = frozenset()
    lost: bool = False
    tagged: bool = True
    _sent: float = attrs.field(default=0.0, init=False)
    _endurance: RetryBudget = attrs.field(factory=RetryBudget, init=False)

    def attempt(self, now: float, *, tagged: bool = True) -> Attempt:
        """What the next sending, which begins now, is told."""
        self._sent, self.tagged = now, tagged
        doubtful = self.lost or bool(self.earlier)
        return Attempt(self.op, self.since, self.earlier, doubtful=doubtful, tagged=tagged)

    def pause(self, retry_class: RetryClass, action: PlannedCall, now: float) -> float | None:
        """Seconds until the next try; None when there is to be none."""
        if retry_class in {RetryClass.ANSWER_LOST, RetryClass.ANSWER_GARBLED}:
            self.lost = True
            if not is_repeatable(action):
                return None
        return self._endurance.pause(retry_class, now - self._sent)


def is_repeatable(action: PlannedCall) -> bool:
    """Whether a call may be sent again when its answer was lost.

    Not what makes a second object, and not what ends or renames one by its name: by then that
    may be another object's. There the account is looked at first.
    """
    ended = action.destroys
    by_name = ended is not None and KINDS[ended.kind].credentials is None
    return action.call.repeat is not Repeat.ONCE and not by_name and action.renames is None
