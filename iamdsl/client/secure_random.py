"""Chance from the operating system, which nobody can foretell: for passwords, and to spread tries.

It is loaded by name: a type checker that follows `random` reads eight modules with it, for
every script that imports iamdsl.
"""

from __future__ import annotations

import functools
from typing import Protocol

from iamdsl.lazy import load


class RandomSource(Protocol):
    """What is needed of `random.SystemRandom`."""

    def choice(self, characters: str, /) -> str:
        """One of these characters."""
        ...

    def shuffle(self, values: list[str], /) -> None:
        """Put them in an order that means nothing."""
        ...

    def random(self) -> float:
        """A number from 0 up to 1."""
        ...


@functools.cache
def secure_random() -> RandomSource:
    """The operating system's."""
    made: RandomSource = load("random").SystemRandom()
    return made
