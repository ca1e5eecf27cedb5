"""All services by prefix: `services["access-analyzer"]`."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.entries.service import Service
from iamdsl.errors import UnknownName, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Iterator


class Services:
    """The services of the catalog by prefix, including retired ones; iterating yields them.

    `services[prefix]` raises `UnknownName`, with the nearest prefix, for an unknown one.
    """

    __slots__ = ()

    def __getitem__(self, prefix: str) -> Service:
        service = _service(prefix.lower())
        if service is None:
            raise UnknownName(
                f"there is no service {prefix!r}",
                where=here(),
                why=f"the catalog of {catalog().date} does not have it",
                next_step=did_you_mean(prefix, catalog().prefixes),
            )
        return service

    def __contains__(self, prefix: object) -> bool:
        return isinstance(prefix, str) and prefix.lower() in catalog()

    def __iter__(self) -> Iterator[Service]:
        return map(self.__getitem__, catalog().prefixes)

    def __len__(self) -> int:
        return len(catalog().prefixes)

    def _ipython_key_completions_(self) -> list[str]:
        return list(catalog().prefixes)

    def __repr__(self) -> str:
        return f"<{len(self)} services of {catalog().date}>"


@functools.cache
def _service(prefix: str) -> Service | None:
    table = catalog().table(prefix)
    return None if table is None else Service(table)


services: Services = Services()
