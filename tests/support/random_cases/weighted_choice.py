"""Random choices with weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping, Sequence

T = TypeVar("T")


def weighted(rng: random.Random, odds: Mapping[T, float]) -> T:
    """Return one of several values, each with the probability of its weight."""
    return rng.choices(list(odds), list(odds.values()))[0]


def often(rng: random.Random, share: float) -> bool:
    """Return true with this probability."""
    return rng.random() < share


def one_or_several(rng: random.Random, make: Callable[[], T]) -> T | list[T]:
    """Return one value, or a list of 1 to 3 values."""
    if often(rng, 0.6):
        return make()
    return [make() for _ in range(rng.randint(1, 3))]


def in_some_case(rng: random.Random, text: str) -> str:
    """Return a text unchanged, or in another case."""
    return rng.choice([text, text, text, text.lower(), text.upper(), text.swapcase()])


def blurred(rng: random.Random, text: str, keep: int = 0) -> str:
    """Return a text with wildcards in place of a part; the first `keep` characters stay."""
    if len(text) <= keep:
        return text
    place = rng.randint(keep, len(text) - 1)
    further = rng.randint(place, len(text))
    forms: Sequence[str] = (
        f"{text[:place]}*",
        f"{text[:place]}*",
        f"{text[:place]}?{text[place + 1 :]}",
        f"{text[:place]}*{text[further:]}",
        f"{text[:place]}*{text[further:]}",
        f"{text[:place]}?",
    )
    return rng.choice(forms)
