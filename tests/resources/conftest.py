"""A desk to deploy from, to an account of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.counted_deployment import Desk

if TYPE_CHECKING:
    from iamdsl.testing import InProcessAccount


@pytest.fixture
def desk(iam_account: InProcessAccount) -> Desk:
    """The stack `mine`, with nothing around."""
    return Desk(iam_account)
