"""A clock that advances only when a test advances it."""

from __future__ import annotations


class Clock:
    """Seconds, starting at 100."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def go(self, seconds: float) -> None:
        """Advance the clock."""
        self.now += seconds
