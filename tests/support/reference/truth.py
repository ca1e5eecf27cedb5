"""Three-valued logic; None is unspecified by AWS."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable

Truth: TypeAlias = bool | None


def every(truths: Iterable[Truth]) -> Truth:
    """Return false if one is false, else None if one is None, else true."""
    result = list(truths)
    if False in result:
        return False
    return None if None in result else True


def some(truths: Iterable[Truth]) -> Truth:
    """Return true if one is true, else None if one is None, else false."""
    result = list(truths)
    if True in result:
        return True
    return None if None in result else False


def opposite(truth: Truth) -> Truth:
    """Return the opposite; None stays None."""
    return None if truth is None else not truth
