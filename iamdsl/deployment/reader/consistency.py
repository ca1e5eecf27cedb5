"""Eventual consistency: recent changes that the account does not show yet.

Reads of IAM lag behind its writes by seconds. A missing object of the stack is taken as deleted
only if it was created longer ago than that, and an object that is shown is taken as existing only
if it was not deleted just before.
https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from iamdsl.client import SelfContained, Timed
from iamdsl.client.retry_policy import BACKOFFS, RetryClass
from iamdsl.deployment.model.plan import Verb
from iamdsl.deployment.reader.denials import unread_addresses
from iamdsl.deployment.reader.snapshot_reader import find_observed
from iamdsl.deployment.state.renames import open_renames

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iamdsl.client import Account
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.state.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

LAG = 10.0
"""Seconds after which reads of AWS are assumed to show a change."""
_MAX_CALL_DURATION = timedelta(minutes=1)
"""Time after sending in which a call may take effect."""
ENDED_MEMORY = timedelta(minutes=10)
"""Time for which the ledger remembers deleted objects."""


def lag_of(account: Account) -> float:
    """Return the maximum lag of an account's reads behind its writes, in seconds."""
    return account.lag if isinstance(account, SelfContained) else LAG


def time_of(account: Account) -> datetime:
    """Return the time of an account, by which it dates its objects.

    That of AWS is known as soon as it has responded. An account of another class, which does not
    state its time, is taken to have the time of this machine.
    """
    return account.now() if isinstance(account, Timed) else datetime.now(UTC)


def stale_window_of(account: Account) -> float:
    """Return for how many seconds after a change a plan may not have seen it.

    0 at a custom endpoint: that is usually an emulator of AWS, which shows changes at once, and
    an unnecessary update does no harm. Missing or deleted objects are still waited for
    (`possibly_stale`): they could otherwise be created twice, or be lost.
    """
    is_emulator = not isinstance(account, SelfContained) and account.endpoint is not None
    return 0.0 if is_emulator else lag_of(account)


def possibly_stale(
    addresses: Iterable[Address],
    snapshot: Snapshot,
    recovery: Recovery,
    begun: datetime,
    now: datetime,
    lag: float,
) -> dict[Address, float]:
    """Return the objects that a snapshot may show wrongly, and for how many more seconds.

    `begun` is the time of this run's first read, `now` of its last.
    """
    result: dict[Address, float] = {}
    wanted = tuple(addresses)
    unread = unread_addresses(wanted, snapshot, open_renames(recovery))
    for address in wanted:
        if address in unread:
            continue
        changed = _changed(address, snapshot, recovery, begun)
        if changed is not None and (remaining := lag - _age(changed, now)) > 0:
            result[address] = remaining
    return result


def possibly_unseen(
    plan: Plan, recovery: Recovery, now: datetime, lag: float
) -> dict[Address, float]:
    """Return the objects of a plan whose recent changes it may not have seen.

    For each, how many more seconds that is possible.
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
        if (remaining := lag - _age(entry.changed, now)) > 0:
            result[change.address] = remaining
    return result


def change_ages(recovery: Recovery, now: datetime) -> dict[Address, float]:
    """Return the seconds since changes of earlier runs that may not have propagated yet."""
    result = {
        address: (now - entry.changed).total_seconds()
        for address, entry in recovery.ledger.entries.items()
        if entry.changed is not None
    }
    deadline = BACKOFFS[RetryClass.NOT_PROPAGATED].deadline
    return {address: age for address, age in result.items() if 0 <= age < deadline}


def _age(changed: datetime, now: datetime) -> float:
    """Return the seconds since a change; 0 if a clock that was ahead recorded it."""
    return max(0.0, (now - changed).total_seconds())


def _changed(
    address: Address, snapshot: Snapshot, recovery: Recovery, begun: datetime
) -> datetime | None:
    """Return the time of a change to an object that the snapshot does not show, if any."""
    entry = recovery.ledger.entries.get(address)
    intent = recovery.open_intent(address)
    if entry is None and intent is None and not recovery.ledger.ended:
        return None
    observed = find_observed(address, snapshot, recovery)
    if observed is not None:
        return None if observed.id is None else recovery.ledger.ended.get(observed.id)
    if intent is not None:
        # The call took effect after it was sent, but not after the run that sent it had ended.
        sent = intent.last or intent.time
        return max(sent, min(begun, sent + _MAX_CALL_DURATION))
    return None if entry is None else entry.changed
