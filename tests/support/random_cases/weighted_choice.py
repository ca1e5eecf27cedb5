"""Choices with odds."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")


def weighted(chance: random.Random, odds: Mapping[T, float]) -> T:
    """One of several, each as often as its weight says."""
    return chance.choices(list(odds), list(odds.values()))[0]


def often(chance: random.Random, share: float) -> bool:
    """True in this share of cases."""
    return chance.random() < share


def one_or_several(chance: random.Random, make: Callable[[], T]) -> T | list[T]:
    """One thing, alone or in a list, or a few."""
    if often(chance, 0.6):
        return make()
    return [make() for _ in range(chance.randint(1, 3))]


def in_some_case(chance: random.Random, text: str) -> str:
    """A text as it is, or in another case."""
    return chance.choice([text, text, text, text.lower(), text.upper(), text.swapcase()])


def blurred(chance: random.Random, text: str, keep: int = 0) -> str:
    """A text with wildcards in place of some of it, behind its beginning."""
    if len(text) <= keep:
        return text
    place = chance.randint(keep, len(text) - 1)
    further = chance.randint(place, len(text))
    forms: Sequence[str] = (
        f"{text[:place]}*",
        f"{text[:place]}*",
        f"{text[:place]}?{text[place + 1 :]}",
        f"{text[:place]}*{text[further:]}",
        f"{text[:place]}*{text[further:]}",
        f"{text[:place]}?",
    )
    return chance.choice(forms)
