"""A clock that goes only when it is told to."""

from __future__ import annotations


class Clock:
    """Seconds, from a hundred on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def go(self, seconds: float) -> None:
        """Let so much time pass."""
        self.now += seconds
