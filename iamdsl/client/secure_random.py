"""The operating system's random numbers, for passwords and for the jitter of retries.

`random` is imported by name: otherwise type checkers read eight more modules for every script
that imports iamdsl.
"""

from __future__ import annotations

import functools
from typing import Protocol

from iamdsl.lazy import load


class RandomSource(Protocol):
    """The methods of `random.SystemRandom` that are used."""

    def choice(self, characters: str, /) -> str:
        """Return one of these characters at random."""
        ...

    def shuffle(self, values: list[str], /) -> None:
        """Put the values in a random order."""
        ...

    def random(self) -> float:
        """Return a random number from 0 up to, but not including, 1."""
        ...


@functools.cache
def secure_random() -> RandomSource:
    """Return the operating system's source of random numbers."""
    source: RandomSource = load("random").SystemRandom()
    return source
