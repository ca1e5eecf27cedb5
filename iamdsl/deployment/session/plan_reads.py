"""Read the account for a plan, again while it may not show recent changes yet."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import attrs

from iamdsl.deployment.quotas.quota_checks import needs_summary
from iamdsl.deployment.reader.consistency import (
    lag_of,
    possibly_stale,
    possibly_unseen,
    stale_window_of,
    time_of,
)
from iamdsl.deployment.reader.read_strategy import read_summary
from iamdsl.deployment.reader.snapshot_reader import no_users, read_snapshot
from iamdsl.deployment.state.snapshot_renames import rename_in_snapshot

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from iamdsl.client import Account
    from iamdsl.client.recording_account import RecordingAccount
    from iamdsl.deployment.model.plan import Plan
    from iamdsl.deployment.reader.read_requirements import (
        ReadRequirements,
    )
    from iamdsl.deployment.session.settings import Settings
    from iamdsl.resources import Address
    from iamdsl.snapshot import Snapshot


_REREAD_DELAYS = (1.0, 2.0, 4.0, 8.0)
"""Seconds between reads of an account that may not show recent changes yet."""


class PlanReads:
    """Reads of one account for the plans of a session."""

    def __init__(self, account: Account, settings: Settings) -> None:
        """Read `account`; `settings` have the number of workers and the observer."""
        self._account = account
        self._settings = settings
        self._first_read_at: datetime | None = None

    def plan_until_settled(
        self,
        account: RecordingAccount,
        requirements: ReadRequirements,
        leaving: Callable[[Snapshot], Iterable[str]],
        make: Callable[[Snapshot], Plan],
    ) -> Plan:
        """Return a plan, made again while it would change what iamdsl has just changed."""
        for pause in (*_REREAD_DELAYS, None):
            snapshot, read_at = self.observe(account, requirements, leaving=leaving)
            plan = make(snapshot)
            if needs_summary(plan, rename_in_snapshot(snapshot, plan.renames)):
                plan = make(attrs.evolve(snapshot, summary=read_summary(account)))
            stale = possibly_unseen(
                plan, requirements.recovery, read_at, stale_window_of(self._account)
            )
            if not stale or pause is None:
                break
            self._wait(stale, pause)
        return attrs.evolve(plan, reads=tuple(sorted(account.operations)))

    def observe(
        self,
        account: Account,
        requirements: ReadRequirements,
        *,
        leaving: Callable[[Snapshot], Iterable[str]] = no_users,
    ) -> tuple[Snapshot, datetime]:
        """Read the account, again while recent changes may not be visible; also return when."""
        lag = lag_of(self._account)
        begun = self._first_read_at = self._first_read_at or time_of(self._account)
        for pause in (*_REREAD_DELAYS, None):
            read_at = time_of(self._account)
            snapshot = read_snapshot(
                account, requirements, leaving=leaving, workers=self._settings.workers
            )
            stale = possibly_stale(
                requirements.wanted, snapshot, requirements.recovery, begun, read_at, lag
            )
            if not stale or pause is None:
                break
            self._wait(stale, pause)
        return snapshot, read_at

    def _wait(self, stale: Mapping[Address, float], pause: float) -> None:
        names = ", ".join(map(str, list(stale)[:3]))
        self._settings.observer.noted(f"waiting until recent changes are visible in IAM: {names}")
        time.sleep(min(pause, max(stale.values())))
