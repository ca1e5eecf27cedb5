"""The first of many names as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MAX_NAMES = 3
"""Largest number of names in one text, unless it says otherwise."""


def name_list(names: Iterable[object], *, most: int = _MAX_NAMES) -> str:
    """Return the first `most` names, separated by commas, and the number of the others."""
    texts = [str(name) for name in names]
    more = len(texts) - most
    shown = ", ".join(texts[:most])
    return f"{shown} and {more} more" if more > 0 else shown
