"""The services of the catalog by first letter, so that one test covers each letter."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import pytest

from iamdsl.catalog import services

if TYPE_CHECKING:
    from iamdsl.catalog import Service

_BY_LETTER: dict[str, list[Service]] = {
    letter: list(group)
    for letter, group in groupby(services, key=lambda service: service.prefix[0])
}

every_service = pytest.mark.parametrize("letter_services", _BY_LETTER.values(), ids=_BY_LETTER)
"""Parametrizes a test with `letter_services`; together they are all services."""
