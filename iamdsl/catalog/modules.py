"""What stands behind `iamdsl.services.s3`: a module whose names the catalog finds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from iamdsl.catalog.current import catalog
from iamdsl.catalog.directory import services
from iamdsl.catalog.offered import SELECTORS
from iamdsl.errors import UnknownAttribute, did_you_mean
from iamdsl.origin import here

if TYPE_CHECKING:
    from collections.abc import Callable


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


def module_name(name: str) -> str:
    """The module of a service by that name or by its prefix; raises UnknownAttribute."""
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
