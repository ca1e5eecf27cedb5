"""Every service of the catalog, by the first letter: one test each goes through a letter."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from iamdsl.catalog import services

if TYPE_CHECKING:
    from iamdsl.catalog import Service

_BY_LETTER: dict[str, list[Service]] = {
    letter: list(result) for letter, result in groupby(services, key=lambda item: item.prefix[0])
}

every_service = pytest.mark.parametrize("some", _BY_LETTER.values(), ids=_BY_LETTER)
"""A test of this takes `some` services; together they are all."""
