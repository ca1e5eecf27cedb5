"""The tries of one step: what is known of them, and whether another one makes sense."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

import attrs

from iamdsl.client import Repeat
from iamdsl.client.chance import chance
from iamdsl.client.trouble import PATIENCE, Trouble
from iamdsl.deployment.sending import Try
from iamdsl.resources import KINDS

if TYPE_CHECKING:
    from iamdsl.resources.kind import Action


@attrs.define
class Trial:
    """The tries of one step under one name (`op`), since its first intent.

    `lost` tells that one of them may have gone through without an answer, `earlier` that an
    earlier run's may.
    """

    op: str
    since: datetime
    begun: float
    earlier: bool = False
    lost: bool = False
    tried: Counter[Trouble] = attrs.field(factory=Counter)

    def attempt(self) -> Try:
        """What the next sending is told."""
        return Try(self.op, self.since, doubtful=self.lost or self.earlier)

    def pause(self, trouble: Trouble, action: Action, now: float) -> float | None:
        """Seconds until the next try; None when there is to be none."""
        if trouble in {Trouble.LOST, Trouble.GARBLED}:
            self.lost = True
            if not repeats(action):
                return None
        patience = PATIENCE.get(trouble)
        if patience is None:
            return None
        self.tried[trouble] += 1
        return patience.pause(self.tried[trouble], now - self.begun, chance().random())


def repeats(action: Action) -> bool:
    """Whether a call may be sent again when its answer was lost.

    Not what makes a second object, and not what ends or renames one by its name: by then that
    may be another object's. There the account is looked at first.
    """
    ended = action.destroys
    by_name = ended is not None and KINDS[ended.kind].credentials is None
    return action.call.repeat is not Repeat.ONCE and not by_name and action.renames is None
