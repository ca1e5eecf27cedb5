"""A context without the catalog, in which the language does not check AWS's names."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from iamdsl.language.text.name_checker_slot import name_checker

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextlib.contextmanager
def without_catalog() -> Iterator[None]:
    """Turn the checks of AWS's names off within the block."""
    loader = name_checker.loader
    name_checker.install(None)
    try:
        yield
    finally:
        name_checker.install(loader)
