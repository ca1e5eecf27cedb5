"""Lazy loading: modules, and the names that a package exports, are loaded when first used."""

from __future__ import annotations

import os
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


def modules_of(folder: str) -> list[str]:
    """Return the names of the modules in a folder of a package, in alphabetical order."""
    try:
        files = os.listdir(folder)  # noqa: PTH208 - importing pathlib takes longer than all else
    except OSError:
        # Inside an archive, or frozen into an executable.
        files = [f"{module.name}.py" for module in load("pkgutil").iter_modules([folder])]
    return sorted(
        name for name, dot, _ in (file.partition(".") for file in files) if dot and name[0] != "_"
    )


def class_name(module: str) -> str:
    """Return the name of the class that a module is named after: `SshKey` of `ssh_key`."""
    return module.title().replace("_", "")


def exports(
    package: str, homes: Mapping[str, str]
) -> tuple[list[str], Callable[[str], object], Callable[[], list[str]]]:
    """Return `__all__`, `__getattr__` and `__dir__` of a package from its table of exports.

    `homes` maps modules, relative to the package, to the names that it exports from them,
    separated by spaces. Type checkers read the same from the package's `__init__.pyi`, which
    `scripts/export_stubs.py` writes: if they saw the `__getattr__`, they would accept every
    misspelled name.
    """
    own = sys.modules[package].__dict__
    own["__homes__"] = home_of = {
        name: home for home, names in homes.items() for name in names.split()
    }

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(load(f"{package}.{home_of[name]}"), name)
        own[name] = value
        return value

    def listed() -> list[str]:
        return [*own, *home_of]

    return sorted(home_of), find, listed
