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
from iamdsl.deployment.reading.observation import see

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from iamdsl.client import Account
    from iamdsl.deployment.journal import Recovery
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot

LAG = 10.0
"""Seconds after which AWS is taken to show what was done."""
REMEMBERED = timedelta(minutes=10)
"""How long the ledger remembers what was ended."""


def lag_of(account: Account) -> float:
    """Seconds that an account's reads lag behind its writes at most."""
    return account.lag if isinstance(account, SelfContained) else LAG


def unsettled(
    addresses: Iterable[Address],
    snapshot: Snapshot,
    recovery: Recovery,
    now: datetime,
    lag: float,
) -> dict[Address, float]:
    """What a snapshot may show wrongly, and for how many seconds more."""
    found: dict[Address, float] = {}
    for address in addresses:
        changed = _changed(address, snapshot, recovery)
        if changed is not None and (left := lag - (now - changed).total_seconds()) > 0:
            found[address] = left
    return found


def _changed(address: Address, snapshot: Snapshot, recovery: Recovery) -> datetime | None:
    """When we did to an object what the snapshot does not show."""
    entry = recovery.ledger.entries.get(address)
    intent = recovery.intended(address)
    if entry is None and intent is None and not recovery.ledger.ended:
        return None
    observed = see(address, snapshot, recovery)
    if observed is not None:
        return None if observed.id is None else recovery.ledger.ended.get(observed.id)
    if intent is not None:
        return intent.last or intent.time
    return None if entry is None else entry.made
