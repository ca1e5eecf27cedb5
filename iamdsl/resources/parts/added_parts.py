"""Parts of an object whose IDs AWS chooses and no response to the addition contains.

The intent to add one has the IDs before it. If it stays open, the ID is found by comparison: the
addition may have succeeded although what it returned is unknown.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from iamdsl.resources.kind.fact_fields import Attributes

_CLOCK_SKEW = timedelta(minutes=5)
"""Assumed maximum difference between this machine's clock and AWS's, with a slow call."""
_OPEN = "open:"


def prior_parts(attribute: str, ids: Iterable[str]) -> dict[str, Any]:
    """Return the prior state for the journal: the parts before one is added as `attribute`."""
    return {"adds": attribute, "ids": sorted(ids)}


def open_attributes(before: Any, first: datetime, last: datetime) -> dict[str, str]:
    """Return the attribute of an open addition, sent from `first` to `last`; none for others."""
    match before:
        case {"adds": str(attribute), "ids": [*ids]}:
            words = (first.isoformat(), last.isoformat(), *map(str, ids))
            return {f"{_OPEN}{attribute}": " ".join(words)}
    return {}


def open_additions(
    attributes: Attributes, times: Mapping[str, object]
) -> Iterator[tuple[str, list[str]]]:
    """Yield the attribute of each open addition, with the IDs of the parts that it may be.

    `times` are the times at which the existing parts were added, by their IDs.
    """
    for name, text in attributes.items():
        if not name.startswith(_OPEN):
            continue
        first, last, *ids = text.split()
        start = datetime.fromisoformat(first) - _CLOCK_SKEW
        end = datetime.fromisoformat(last) + _CLOCK_SKEW
        yield (
            name.removeprefix(_OPEN),
            [
                key
                for key, time in times.items()
                if key not in ids and isinstance(time, datetime) and start <= time <= end
            ],
        )
