"""The clock of an in-process account, which a test sets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class AccountClock:
    """A point in time that advances only when a test advances it; it starts on 2026-09-01."""

    def __init__(self) -> None:
        self.now = datetime(2026, 9, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **parts: float) -> None:
        """Advance the clock by a timedelta, such as `days=1`."""
        self.now += timedelta(**parts)
