"""Loading when something is first used: a module by its name, a package's names by need."""

from __future__ import annotations

import sys
from importlib import import_module

# Type checkers know the name; importing typing would cost more than a package does.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def load(name: str) -> Any:
    """Return a module by its full name; for what costs more than most uses need.

    By name, neither `import iamdsl` nor a type checker reads what is loaded. Inside `iamdsl`
    a module may only load what lies below it, as with any import; the tests see to that.
    Raises ImportError.
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

    Type checkers must be told of the same names by imports under TYPE_CHECKING: a
    `__getattr__` that they can see would let every typo pass.
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
