"""Packages whose names are loaded from their modules when they are first used."""

from __future__ import annotations

import sys
from importlib import import_module

# Type checkers know the name; importing typing would cost more than a package does.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def lazy_exports(
    package: str, homes: Mapping[str, tuple[str, ...]]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """The `__getattr__` and `__dir__` of a package, by its name; `homes` says what is where.

    Type checkers must be told of the same names by imports under TYPE_CHECKING: a
    `__getattr__` that they can see would let every typo pass.
    """
    home_of = {name: home for home, names in homes.items() for name in names}
    own = sys.modules[package].__dict__

    def find(name: str) -> object:
        if name not in home_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value = getattr(import_module(f"{package}.{home_of[name]}"), name)
        own[name] = value
        return value

    def listed() -> list[str]:
        return [*own, *home_of]

    return find, listed
