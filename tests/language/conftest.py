"""The language's tests run without the catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.no_catalog import without_catalog

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def _without_catalog() -> Iterator[None]:
    with without_catalog():
        yield
