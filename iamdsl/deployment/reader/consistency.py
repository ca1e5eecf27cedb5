"""What was just made or ended, and the account does not show yet.

AWS's reads lag behind its writes by seconds. An object of ours that is not shown is gone only when
it was made longer ago than that, and one that is shown still exists only when it was not just
ended.
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from iamdsl.client import SelfContained
from iamdsl.client.retry_policy import BACKOFFS, RetryClass
from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.reader.snapshot_reader import find_observed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from iamdsl.client import Account
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

LAG = 10.0
"""Seconds after which AWS is taken to show what was done."""
_ANSWERED = timedelta(minutes=1)
"""How long after it was sent a call may take effect."""
ENDED_MEMORY = timedelta(minutes=10)
"""How long the ledger remembers what was ended."""


def lag_of(account: Account) -> float:
    """Seconds that an account's reads lag behind its writes at most."""
    return account.lag if isinstance(account, SelfContained) else LAG


def stale_window_of(account: Account) -> float:
    """Seconds after a change in which a plan may not have seen it.

    At an endpoint of one's own none: there mostly is a stand-in for AWS, which shows changes
    at once, and what is planned too much is only sent again. What is missing or still there is
    waited for all the same: it might be made twice, or be lost.
    """
    stands_in = not isinstance(account, SelfContained) and account.endpoint is not None
    return 0.0 if stands_in else lag_of(account)


def possibly_stale(
    addresses: Iterable[Address],
    snapshot: Snapshot,
    recovery: Recovery,
    begun: datetime,
    now: datetime,
    lag: float,
) -> dict[Address, float]:
    """What a snapshot may show wrongly, and for how many seconds more.

    `begun` is when this run first looked, `now` when it did last.
    """
    result: dict[Address, float] = {}
    for address in addresses:
        changed = _changed(address, snapshot, recovery, begun)
        if changed is not None and (left := lag - (now - changed).total_seconds()) > 0:
            result[address] = left
    return result


def possibly_unseen(
    plan: Plan, recovery: Recovery, now: datetime, lag: float
) -> dict[Address, float]:
    """What a plan is to change and we changed just before: it may not have seen that.

    For each, how many seconds more it may be so.
    """
    result: dict[Address, float] = {}
    for change in plan.changes:
        entry = recovery.ledger.entries.get(change.address)
        if (
            entry is None
            or entry.changed is None
            or (change.verb is Verb.NONE and not change.edited)
        ):
            continue
        if (left := lag - (now - entry.changed).total_seconds()) > 0:
            result[change.address] = left
    return result


def change_ages(recovery: Recovery, now: datetime) -> dict[Address, float]:
    """Seconds since earlier runs made or changed what not all of AWS may have heard of yet."""
    result = {
        address: (now - entry.changed).total_seconds()
        for address, entry in recovery.ledger.entries.items()
        if entry.changed is not None
    }
    unheard = BACKOFFS[RetryClass.NOT_PROPAGATED].deadline
    return {address: age for address, age in result.items() if 0 <= age < unheard}


def _changed(
    address: Address, snapshot: Snapshot, recovery: Recovery, begun: datetime
) -> datetime | None:
    """When we did to an object what the snapshot does not show."""
    entry = recovery.ledger.entries.get(address)
    intent = recovery.open_intent(address)
    if entry is None and intent is None and not recovery.ledger.ended:
        return None
    observed = find_observed(address, snapshot, recovery)
    if observed is not None:
        return None if observed.id is None else recovery.ledger.ended.get(observed.id)
    if intent is not None:
        # It took effect later than it was sent, but not after the run that sent it had ended.
        sent = intent.last or intent.time
        return max(sent, min(begun, sent + _ANSWERED))
    return None if entry is None else entry.changed
