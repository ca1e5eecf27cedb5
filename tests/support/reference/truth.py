"""Three-valued logic: None is what AWS leaves unspecified."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Truth: TypeAlias = bool | None


def every(truths: Iterable[Truth]) -> Truth:
    """False if one is false; else unspecified if one is."""
    result = list(truths)
    if False in result:
        return False
    return None if None in result else True


def some(truths: Iterable[Truth]) -> Truth:
    """True if one is true; else unspecified if one is."""
    result = list(truths)
    if True in result:
        return True
    return None if None in result else False


def opposite(truth: Truth) -> Truth:
    """The opposite; unspecified stays so."""
    return None if truth is None else not truth
