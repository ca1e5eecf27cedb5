"""Lazy loading: modules, and the names that a package exports, are loaded when first used."""

from __future__ import annotations

import sys
from importlib import import_module

# Type checkers take it as true; importing typing would take longer than importing a package.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def load(name: str) -> Any:
    """Import a module by its full name; for modules that are slow to import and rarely needed.

    As the name is a string, type checkers do not follow it, and `import iamdsl` does not load
    the module. Inside `iamdsl` a module may load only modules of lower layers, as with any
    import; the tests check this. Raises `ImportError`.
    """
    return import_module(name)


def facade_names() -> list[str]:
    """Return the names that `iamdsl` exports; it is loaded before any module inside it."""
    names: list[str] = sys.modules["iamdsl"].__dict__["__all__"]
    return names


def lazy_exports(
    package: str, homes: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Return the `__getattr__` and `__dir__` of a package; `homes` maps modules to their names.

    Declare the same names for type checkers by imports under TYPE_CHECKING: if they saw the
    `__getattr__`, they would accept every misspelled name.
    """
    home_of = {name: home for home, names in homes.items() for name in names}
    own = sys.modules[package].__dict__

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(load(f"{package}.{home_of[name]}"), name)
        own[name] = value
        return value

    def listed() -> list[str]:
        return [*own, *home_of]

    return find, listed
